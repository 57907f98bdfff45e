/** The part of the package that the tests read CSV with; it brings no types of its own. */
declare module "papaparse" {
  interface ParseResult {
    data: string[][];
    errors: unknown[];
    meta: { linebreak: string };
  }
  const Papa: {
    parse: (text: string, options: { delimiter?: string; newline?: "\r\n" }) => ParseResult;
  };
  export default Papa;
}
