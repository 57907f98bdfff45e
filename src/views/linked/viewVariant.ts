/** How much room a view has: a card of the overview, or the whole page. */
export type ViewVariant = "card" | "page";
