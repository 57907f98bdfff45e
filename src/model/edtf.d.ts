/** The part of the `edtf` package that the project uses; it ships no types. */
declare module "edtf" {
  /** Throws on text outside the grammar of the given level. */
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): EdtfValue;

  /** UTC milliseconds, both inclusive; ±Infinity at an open end, null at an unknown one. */
  interface EdtfValue {
    type: string;
    min: number | null;
    max: number | null;
  }
}
