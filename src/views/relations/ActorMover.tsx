import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from "react";
import { createPortal } from "react-dom";
import type { ActorMoves } from "../../layout/actorMoves";
import { round } from "../../layout/box";
import { m } from "../../paraglide/messages.js";
import { facetValueLabel } from "../../selectors/labels";
import { moveActor, resetLayout } from "../../state/relationsTransitions";
import { useDispatch } from "../../state/useViewState";
import { useAnnounce } from "../../ui/LiveRegion";
import { scaleOf } from "../../ui/scaleOf";
import { useLinked } from "../linked/LinkedContext";
import { attachActorDrag } from "./attachActorDrag";
import { attachActorKeys } from "./attachActorKeys";
import { createActorMover, type MovingActor } from "./createActorMover";
import { findActor, findMark, findPicture, findTies } from "./findActor";
import "./actorMover.css";

export interface ActorMoverProps {
  /** Holds the picture and is not drawn anew with it. */
  room: RefObject<HTMLElement | null>;
  /** As it is drawn at this moment. */
  moves: ActorMoves;
  /** Pixels of the window for one of the picture. */
  scale: number;
  /** How: with a keyboard, and where there is none. */
  hint: string;
  touchHint: string;
  /** What is said of an actor that was moved. */
  tellPlace: (name: string, moving: MovingActor) => string;
}

/** Lets the reader move actors, by hand and by key, and says how; a way back once any was moved. */
export function ActorMover({ room, moves, scale, hint, touchHint, tellPlace }: ActorMoverProps) {
  const { index, state } = useLinked();
  const dispatch = useDispatch();
  const announce = useAnnounce();
  const [moving, setMoving] = useState<MovingActor | null>(null);
  const mover = useMemo(
    () =>
      createActorMover(setMoving, (moved) => {
        dispatch(moveActor(moved.moved));
        announce(tellPlace(facetValueLabel(index, "actor", moved.id), moved));
      }),
    [announce, dispatch, index, tellPlace],
  );
  useLayoutEffect(() => mover.settle(moves), [mover, moves]);

  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const onCancel = () => void mover.cancel();
    const detachDrag = attachActorDrag(element, {
      find: (event) => findActor(element, moves, scale * scaleOf(element), event),
      onMove: (id, [dx, dy]) => {
        const drawn = scale * scaleOf(element);
        mover.drag(id, [dx / drawn, dy / drawn]);
      },
      onEnd: mover.end,
      onCancel,
    });
    const detachKeys = attachActorKeys(element, {
      onStep: mover.step,
      onEnd: mover.end,
      onCancel: mover.cancel,
    });
    return () => {
      detachDrag();
      detachKeys();
    };
  }, [room, mover, moves, scale]);

  useLayoutEffect(() => {
    const marks = moves.actors.map(({ id }) => findMark(room.current, id));
    for (const mark of marks) mark?.setAttribute("data-movable", "");
    return () => {
      for (const mark of marks) mark?.removeAttribute("data-movable");
    };
  }, [room, moves]);

  useLayoutEffect(() => {
    const stand = moving && moves.actors.find(({ id }) => id === moving.id);
    const mark = moving && findMark(room.current, moving.id);
    if (!moving || !stand || !mark) return;
    const [dx, dy] = [moving.at[0] - stand.at[0], moving.at[1] - stand.at[1]];
    mark.setAttribute("transform", `translate(${round(dx)},${round(dy)})`);
    const loose = findTies(room.current, moving.id);
    for (const tie of loose) tie.setAttribute("data-loose", "");
    return () => {
      mark.removeAttribute("transform");
      for (const tie of loose) tie.removeAttribute("data-loose");
    };
  }, [room, moves, moving]);

  const picture = moving && findPicture(room.current);
  return (
    <div className="screen-only text-muted flex flex-wrap items-baseline gap-x-3 px-3.5 text-xs leading-6">
      <span className="pointer-coarse:hidden">{hint}</span>
      <span className="hidden pointer-coarse:inline">{touchHint}</span>
      {state.at.length > 0 && (
        <button
          type="button"
          className="text-link touch-target min-h-6 underline-offset-2 hover:underline"
          onClick={() => {
            dispatch(resetLayout());
            announce(m.relations_layout_reset_done());
          }}
        >
          {m.relations_layout_reset()}
        </button>
      )}
      {picture && createPortal(<LooseLines moves={moves} moving={moving} />, picture)}
    </div>
  );
}

interface LooseLinesProps {
  moves: ActorMoves;
  moving: MovingActor;
}

/** To whom an actor on its way is tied, until its ties are drawn anew. */
function LooseLines({ moves, moving: { id, at } }: LooseLinesProps) {
  return (
    <g aria-hidden="true" className="stroke-muted pointer-events-none" strokeDasharray="3 4">
      {moves.listLines(id, at).map(([[x1, y1], [x2, y2]]) => (
        <path key={`${x2},${y2}`} d={`M${x1},${y1}L${x2},${y2}`} strokeWidth={1} />
      ))}
    </g>
  );
}
