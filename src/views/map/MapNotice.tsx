import type { PlacedNotice } from "../../layout/map/placeNotice";

interface MapNoticeProps {
  notice: PlacedNotice;
  /** Without it the words are no button and let presses through to the map. */
  onPress?: () => void;
  /** For automation, where the words stand for records. */
  data?: { "data-ref": string; "data-count": number };
}

/** Words over the map, at the place that the layout found for them. */
export function MapNotice({ notice, onPress, data }: MapNoticeProps) {
  const { box, lines } = notice;
  const looks =
    "border-rule bg-card absolute rounded-md border text-center text-xs leading-3.5 whitespace-pre";
  const place = {
    insetInlineStart: box.x,
    insetBlockStart: box.y,
    inlineSize: box.widthPx,
    blockSize: box.heightPx,
  };
  const text = lines.join("\n");
  return onPress ? (
    <button
      type="button"
      {...data}
      style={place}
      className={`${looks} text-link hover:underline pointer-coarse:after:absolute pointer-coarse:after:inset-x-0 pointer-coarse:after:-inset-y-4`}
      onClick={onPress}
    >
      {text}
    </button>
  ) : (
    <p
      style={place}
      className={`${looks} text-muted pointer-events-none flex items-center justify-center`}
    >
      {text}
    </p>
  );
}
