import { useRef, type ReactNode } from "react";
import { useOutlineFocus } from "../../ui/useOutlineFocus";
import { SelectedOutOfView } from "./SelectedOutOfView";

interface OutlineFrameProps {
  /** Names the list. */
  label: string;
  /** Items of the uppermost list. */
  children: ReactNode;
  /** What stands below it. */
  after: ReactNode;
}

/** The uppermost list of an outline: one Tab stop, whatever its depth. */
export function OutlineFrame({ label, children, after }: OutlineFrameProps) {
  const container = useRef<HTMLDivElement>(null);
  useOutlineFocus(container);
  return (
    <>
      <div ref={container} className="px-3.5 pb-3 text-[0.8125rem] leading-snug">
        <ul aria-label={label}>{children}</ul>
        {after}
      </div>
      <SelectedOutOfView listRef={container} />
    </>
  );
}

interface OutlineGroupProps {
  heading: ReactNode;
  /** What is said of it, below the heading. */
  note?: ReactNode;
  children: ReactNode;
}

/** One item of that list: its heading and what stands below it. */
export function OutlineGroup({ heading, note, children }: OutlineGroupProps) {
  return (
    <li className="border-rule border-b py-2">
      <h3 className="text-sm font-semibold">{heading}</h3>
      {note}
      {children}
    </li>
  );
}
