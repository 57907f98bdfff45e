/** The outermost whole that an item is part of: itself when it is part of nothing. */
export function resolveRoot<T>(
  items: ReadonlyMap<string, T>,
  itemId: string,
  parentOf: (item: T) => string | undefined,
): string {
  const item = items.get(itemId);
  const parent = item && parentOf(item);
  return parent === undefined ? itemId : resolveRoot(items, parent, parentOf);
}
