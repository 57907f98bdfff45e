/** CSS colour of an issue's colour key, in the present theme. */
export function issueColourVariable(colour: string): string {
  return `var(--issue-${colour})`;
}
