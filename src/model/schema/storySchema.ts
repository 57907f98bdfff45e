import { z } from "zod";
import { plainText, slug } from "./fields";

const storyLink = z
  .string()
  .max(4_000)
  .regex(/^\/[\x21-\x7e]*$/, "a link below the site's base, such as /d/<dossier>/map/?sel=…")
  .describe("The view that this step shows: its canonical link below the site's base");

const grounds = z
  .string()
  .regex(
    /^(event|position|source):[a-z0-9-]{1,64}$/,
    "event:<id> or position:<id>; source:<id> where the whole text is the ground",
  );

const storySentenceSchema = z.strictObject({
  text: plainText(300),
  evidence: z
    .array(grounds)
    .min(1)
    .describe("Records whose words this sentence rests on, or the source that is silent on it"),
});

/** One stop of the guided tour: a view and what there is to see in it. */
export const storyStepSchema = z.strictObject({
  id: slug,
  title: plainText(60),
  link: storyLink,
  sentences: z.array(storySentenceSchema).min(1),
});
