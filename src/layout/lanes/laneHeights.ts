import type { Hub, HubRow, Lane } from "./laneBlocks";
import { resolveBundleForm, type BundleForm } from "./bundleForm";
import type { LaneGround } from "./laneGround";
import { resolveLaneName, type LaneName } from "./laneName";
import { measureOnce } from "./measured";
import type { LanesStyle } from "./lanesStyle";
import { silenceForms, type PillWording } from "../graph/pillForms";
import { clamp } from "../graph/clamp";
import { CAP_PX } from "../graph/tieEnd";

/** Between the words and what they stand beside. */
const CLEAR_PX = 4;
const CARD_PADDING_PX = 9;
export const GLYPH_GAP_PX = 6;
const LEAST_CARD_PX = 30;
/** Between two that share a row. */
const TWIN_GAP_PX = 28;
const SPINE_PX = 5;
/** In a narrow picture who is tied to one side only stands near the other. */
const FAR_SHARE = 0.84;
/** It keeps clear of the lines that swing there. */
const FAN_CLEAR_PX = 6;

/** The words of a lane with the stretch in whose middle they stand. */
export interface SizedLane {
  lane: Lane;
  form: BundleForm;
  /** Of a silence: how many of its words. */
  wording: PillWording;
  fromX: number;
  toX: number;
}

/** An actor in the middle with its edge, at which its ties end. */
export interface SizedHub {
  hub: Hub;
  name: LaneName;
  /** Where shape and name begin. */
  nameX: number;
  edgeX: number;
  edgeWidthPx: number;
  /** The name above the edge, in a narrow picture. */
  headPx: number;
  left: readonly SizedLane[];
  right: readonly SizedLane[];
  heightPx: number;
}

/** Sets the words of a lane between two places, at whose ends a cap may stand. */
export function sizeLane(
  lane: Lane,
  fromX: number,
  toX: number,
  { fontSizePx, measured }: LanesStyle,
  caps: readonly [atStart: boolean, atEnd: boolean] = [true, true],
): SizedLane {
  const [startGapPx, endGapPx] = caps.map((hasCap) => CLEAR_PX + (hasCap ? CAP_PX : 0));
  const between = { fromX: fromX + startGapPx!, toX: toX - endGapPx! };
  const roomPx = between.toX - between.fromX;
  const { tie } = lane;
  if (tie.kind === "bundle") {
    const form = measureOnce(measured.forms, `${roomPx} ${tie.key}`, () =>
      resolveBundleForm(tie.label, roomPx, fontSizePx),
    );
    return { lane, ...between, form, wording: "full" };
  }
  const { label, shortLabel } = tie.silence;
  const forms = silenceForms(label, shortLabel, fontSizePx);
  const narrowest = forms.reduce((best, form) => (form.widthPx < best.widthPx ? form : best));
  const form = forms.find(({ widthPx }) => widthPx <= roomPx) ?? narrowest;
  return { lane, ...between, form, wording: form.wording };
}

/**
 * The actors of a row: one in the middle, or two on either side of it. Two whose silences have no room
 * so get a row each, and one alone stands as far off as its silence needs.
 */
export function sizeHubRow(row: HubRow, ground: LaneGround, style: LanesStyle): SizedHub[][] {
  const sized = row.hubs.map((hub) => sizeHub(hub, ground, style, 0));
  const lacking = sized.map(lackingPx);
  if (lacking.every((px) => px <= 0)) return [sized];
  return row.hubs.map((hub, at) => [sizeHub(hub, ground, style, Math.max(0, lacking[at] ?? 0))]);
}

/** By how much words are wider than what is between the ends of their lane: only a silence cannot be cut. */
function lackingPx({ left, right }: SizedHub): number {
  return Math.max(
    0,
    ...[...left, ...right].map(({ form, fromX, toX }) => form.widthPx - (toX - fromX)),
  );
}

/** `awayPx` further from the side that it is tied to than it would stand. */
function sizeHub(hub: Hub, ground: LaneGround, style: LanesStyle, awayPx: number): SizedHub {
  const { startX, endX, fanPx, isPlain } = ground;
  const name = resolveLaneName(
    hub,
    mostNamePx(hub, ground, style),
    style.fontSizePx,
    style.measured,
  );
  const cardPx = name.widthPx + 2 * style.radiusPx + GLYPH_GAP_PX + 2 * CARD_PADDING_PX;
  const edgeWidthPx = style.isNarrow ? SPINE_PX : cardPx;
  const away = hub.right.length === 0 ? awayPx : hub.left.length === 0 ? -awayPx : 0;
  const edgeX = Math.round(edgeStart(hub, edgeWidthPx, ground, style) + away);
  const left = hub.left.map((lane) =>
    sizeLane(lane, startX + fanPx, edgeX, style, [isPlain, true]),
  );
  const right = hub.right.map((lane) =>
    sizeLane(lane, edgeX + edgeWidthPx, endX - fanPx, style, [true, isPlain]),
  );
  const lanesPx = Math.max(stackHeight(left, style), stackHeight(right, style));
  const headPx = style.isNarrow ? name.heightPx + 4 : 0;
  const cardHeightPx = style.isNarrow ? 0 : name.heightPx + 8;
  const leastPx = style.isNarrow ? 0 : LEAST_CARD_PX;
  const heightPx = headPx + Math.max(lanesPx, cardHeightPx, leastPx);
  const namePx = name.widthPx + 2 * style.radiusPx + GLYPH_GAP_PX;
  const nameX = edgeX + edgeWidthPx / 2 - namePx / 2;
  const [leastX, mostX] = nameRange(hub, ground, style);
  return {
    hub,
    name,
    nameX: style.isNarrow ? Math.max(leastX, Math.min(nameX, mostX - namePx)) : nameX,
    edgeX,
    edgeWidthPx,
    headPx,
    left,
    right,
    heightPx,
  };
}

/** Between which places a name above its edge may stand: beside that of its partner, if it has one. */
function nameRange(hub: Hub, { startX, endX, fanPx }: LaneGround, { canPair }: LanesStyle) {
  const middle = (startX + endX) / 2;
  const isLeft = canPair && hub.right.length === 0;
  const isRight = canPair && hub.left.length === 0;
  return [
    isRight ? middle + 3 : startX + fanPx + 2,
    isLeft ? middle - 3 : endX - fanPx - 2,
  ] as const;
}

function mostNamePx(hub: Hub, ground: LaneGround, style: LanesStyle): number {
  const { startX, endX } = ground;
  if (!style.isNarrow) return clamp((endX - startX) * 0.15, 90, 190);
  const [leastX, mostX] = nameRange(hub, ground, style);
  return Math.min(150, mostX - leastX - 2 * style.radiusPx - GLYPH_GAP_PX);
}

function edgeStart(hub: Hub, widthPx: number, ground: LaneGround, style: LanesStyle): number {
  const { startX, endX, fanPx } = ground;
  const middle = (startX + endX) / 2;
  const isLeft = hub.right.length === 0;
  const isRight = hub.left.length === 0;
  if (!isLeft && !isRight) return middle - widthPx / 2;
  if (style.isNarrow && !style.canPair) {
    const far = Math.min((endX - startX) * FAR_SHARE, endX - startX - fanPx - FAN_CLEAR_PX);
    return (isLeft ? startX + far : endX - far) - widthPx / 2;
  }
  return isLeft ? middle - TWIN_GAP_PX / 2 - widthPx : middle + TWIN_GAP_PX / 2;
}

export function stackHeight(lanes: readonly SizedLane[], { laneGapPx }: LanesStyle): number {
  const pillsPx = lanes.reduce((sum, { form }) => sum + form.heightPx, 0);
  return pillsPx + Math.max(0, lanes.length - 1) * laneGapPx;
}
