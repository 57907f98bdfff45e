/** A label without what only tells it from others: "Balochistan (Pakistan)". */
export function plainLabel(label: string): string {
  return label.replace(/\s*\([^)]*\)$/, "");
}
