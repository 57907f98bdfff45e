import type { ViewVariant } from "../linked/viewVariant";

/** Least height of the picture: loading, failing and drawn maps take the same room. */
export const PICTURE_HEIGHT: Record<ViewVariant, string> = {
  card: "min-h-64 desk:min-h-32",
  page: "min-h-96 tablet:min-h-96 desk:min-h-[27rem]",
};
