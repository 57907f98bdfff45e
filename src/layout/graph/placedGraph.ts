import type { ActorKind } from "../../model/vocabulary";
import type { Reference } from "../../model/reference";
import type { Box, Point } from "../box";
import type { Curve } from "./curve";
import type { PillWording } from "./pillForms";

export interface PlacedLine {
  text: string;
  isQuiet: boolean;
  /** Stands for the node's note, which counts what passes the filter. */
  isNote?: boolean;
}

/** Lines of text; `y` is the baseline of the first. */
export interface PlacedText {
  lines: readonly PlacedLine[];
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  fontSizePx: number;
  lineHeightPx: number;
  box: Box;
}

export interface PlacedNode {
  id: string;
  kind: ActorKind;
  x: number;
  y: number;
  radiusPx: number;
  /** Path around the node's centre. */
  shape: string;
  label: PlacedText;
  /** Around shape and label: what a press hits. */
  box: Box;
  /** Stands beside the graph without ties; a note on its records may follow its name. */
  isApart: boolean;
  hasNote: boolean;
}

/** A state drawn around its people and offices; its name is what a press hits. */
export interface PlacedFrame {
  id: string;
  box: Box;
  label: PlacedText;
  labelBox: Box;
}

/** The words of a tie on its curve. */
export interface PlacedPill {
  box: Box;
  /** Room for the words in a line, and how many lines there are. */
  textWidthPx: number;
  lineCount: number;
  wording: PillWording;
  fontSizePx: number;
}

/** An end of a curve that carries a sign: where the curve stops and in which direction it points. */
export interface PlacedCap {
  at: Point;
  /** Degrees, 0 to the right, clockwise. */
  angle: number;
}

export interface PlacedTie {
  ref: Reference;
  curve: Curve;
  caps: readonly PlacedCap[];
  pill: PlacedPill;
}

export interface PlacedVoid {
  from: string;
  to: string;
  curve: Curve;
  cap: PlacedCap;
  pill: PlacedPill;
}

export interface PlacedGraph {
  widthPx: number;
  heightPx: number;
  frames: readonly PlacedFrame[];
  nodes: readonly PlacedNode[];
  ties: readonly PlacedTie[];
  voids: readonly PlacedVoid[];
}
