import { z } from "zod";
import { UNWANTED_CHARACTERS } from "../plainCharacters";

const MARKUP = /<[a-z/!?]/i;
const PLAIN = "no control characters and no marks that turn the direction of writing";
const UNMARKED = "no markup: words, not < and a tag";

export const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/, "an id: lower-case letters, digits and hyphens, at most 64")
  .describe("Stable id: lower-case letters, digits and hyphens, at most 64");

/** Words for readers: every view shows them as they are, and exports pass them on. */
export function plainText(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine(isPlain, PLAIN)
    .refine((words) => !MARKUP.test(words), UNMARKED);
}

export const text = plainText(2000);
export const shortText = plainText(200);

/** Letter by letter as in a source's text, with its line breaks. */
export function exactText(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .refine((words) => isPlain(words.replaceAll("\n", " ")), PLAIN)
    .refine((words) => !MARKUP.test(words), UNMARKED);
}

export const edtf = z
  .string()
  .min(1)
  .max(64)
  .refine(isPlain, PLAIN)
  .describe("EDTF level 1: 2023-12-20, 2023-12, ../2023-12-20, 2023-12-15/2023-12-18");

export const language = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/, "a language tag, such as en or pt-BR")
  .max(12);

export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2048)
  .refine(isPlain, PLAIN)
  .refine(namesNoUser, "an address without user name and password");

/** A link into this application, with its whole state. */
export const link = z
  .url({ protocol: /^https?$/ })
  .max(65_536)
  .refine(isPlain, PLAIN);

function isPlain(words: string): boolean {
  return words.search(UNWANTED_CHARACTERS) === -1;
}

/** What is no address at all is another fault. */
function namesNoUser(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password } = new URL(address);
  return username === "" && password === "";
}
