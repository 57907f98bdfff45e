/** The part of the `edtf` package that the project uses; it ships no types. */
declare module "edtf" {
  /** Throws on text outside the grammar of the given level. */
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): { type: string };
}
