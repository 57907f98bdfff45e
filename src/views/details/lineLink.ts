/** A link between lines of text, whose line is as high as a finger needs. */
export const LINE_LINK =
  "text-link underline-offset-2 hover:underline pointer-coarse:inline-block pointer-coarse:py-3.5";
