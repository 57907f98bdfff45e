import { z } from "zod";

export const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/, "an id: lower-case letters, digits and hyphens, at most 64")
  .describe("Stable id: lower-case letters, digits and hyphens, at most 64");
export const text = z.string().trim().min(1).max(2000);
export const shortText = z.string().trim().min(1).max(200);
export const edtf = z
  .string()
  .min(1)
  .max(64)
  .describe("EDTF level 1: 2023-12-20, 2023-12, ../2023-12-20, 2023-12-15/2023-12-18");
export const webAddress = z.url({ protocol: /^https?$/ }).max(2048);
