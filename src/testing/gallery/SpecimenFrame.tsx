import { useEffect, useRef, useState } from "react";
import type { Theme } from "../../state/viewState";
import type { Specimen } from "../specimens";
import type { GallerySize } from "./gallerySizes";
import { createTurnQueue } from "./turnQueue";

/** The development server hands out each module by itself: more pages at once exhaust the browser. */
const turns = createTurnQueue(2);
const AHEAD_PX = 300;

interface SpecimenFrameProps {
  specimen: Specimen;
  theme: Theme;
  size: GallerySize;
  scale: number;
}

/**
 * One specimen as the app itself draws it, in a window of its own size; there while it is in sight, since
 * what never answers keeps one of the few connections that a browser has for a host.
 */
export function SpecimenFrame({ specimen, theme, size, scale }: SpecimenFrameProps) {
  const { view, state, link } = specimen;
  const { widthPx, heightPx } = size;
  const href = `${link}${link.includes("?") ? "&" : "?"}theme=${theme}`;
  const room = useRef<HTMLDivElement>(null);
  const [hasTurn, setHasTurn] = useState(false);
  const endTurn = useRef(() => {});
  useEffect(() => {
    const stop = () => {
      endTurn.current();
      endTurn.current = () => {};
      setHasTurn(false);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        stop();
        const isInSight = entries.at(-1)?.isIntersecting === true;
        if (isInSight) endTurn.current = turns.ask(() => setHasTurn(true));
      },
      { rootMargin: `${AHEAD_PX}px` },
    );
    if (room.current) observer.observe(room.current);
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);
  return (
    <figure>
      <figcaption style={{ inlineSize: widthPx * scale }}>
        <a href={href} target="_blank" rel="noreferrer">
          {state}
        </a>{" "}
        · {theme}
      </figcaption>
      <div
        ref={room}
        className="gallery-window"
        style={{ inlineSize: widthPx * scale, blockSize: heightPx * scale }}
      >
        {hasTurn && (
          <iframe
            src={href}
            title={`${view}, ${state}, ${theme}`}
            width={widthPx}
            height={heightPx}
            style={{ transform: `scale(${scale})` }}
            onLoad={() => endTurn.current()}
          />
        )}
      </div>
    </figure>
  );
}
