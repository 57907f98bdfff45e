/** A copy of a text: a cell cut out of a block would else keep the whole block in memory. */
export function detachText(text: string): string {
  return ` ${text}`.slice(1);
}
