import type { Reference } from "../../model/reference";
import type { Box } from "../box";
import type { PlacedCap, PlacedPill, PlacedText } from "../graph/placedGraph";

/** The words of a bundle on its line: so much room, whatever passes the filter. */
export interface BundlePill {
  box: Box;
  textWidthPx: number;
  lineCount: number;
  fontSizePx: number;
}

/** All ties of a pair in one direction, as one line with its words. */
export interface PlacedBundle {
  ref: Reference;
  /** Its ends, as they are drawn. */
  left: string;
  right: string;
  /** The `d` of its line. */
  path: string;
  caps: readonly PlacedCap[];
  pill: BundlePill;
}

export interface PlacedSilence {
  from: string;
  to: string;
  left: string;
  right: string;
  path: string;
  cap: PlacedCap;
  pill: PlacedPill;
}

/** An actor: a small shape, a name, and the edge at which its ties end. */
export interface PlacedActor {
  id: string;
  /** Path around (`x`, `y`); empty for a state that its frame stands for. */
  shape: string;
  x: number;
  y: number;
  radiusPx: number;
  label: PlacedText;
  /** Where ties end: a card around the name, a bar beside it, or nothing where a frame's edge is meant. */
  edge: Box | null;
  isCard: boolean;
  /** What a press hits. */
  box: Box;
  /** The name once more, beside a tie that runs elsewhere: no mark of its own. */
  isEcho: boolean;
  isStrong: boolean;
}

export interface PlacedLanes {
  widthPx: number;
  heightPx: number;
  frames: readonly { id: string; box: Box }[];
  actors: readonly PlacedActor[];
  bundles: readonly PlacedBundle[];
  /** Baseline of a heading above the ties that concern neither side; null without such ties. */
  pairsHeadY: number | null;
  silences: readonly PlacedSilence[];
  /** Ties without room: the weakest. */
  omittedTies: number;
  /** Actors without a place, since no tie of theirs is drawn. */
  omittedActors: readonly string[];
}
