/** Grounds and lines that are not text, which the reader's own colours would leave as they are. */
export const FORCED_COLOURS =
  "forced-colors:[--card:Canvas] forced-colors:[--paper:Canvas] forced-colors:[--frame:Canvas] forced-colors:[--highlight:Canvas] forced-colors:[--ink:CanvasText] forced-colors:[--muted:CanvasText] forced-colors:[--rule:CanvasText] forced-colors:[--void:CanvasText]";
