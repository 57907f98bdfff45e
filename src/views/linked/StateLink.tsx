import type { ReactNode } from "react";
import type { Transition } from "../../state/transition";
import { useViewState } from "../../state/useViewState";

interface StateLinkProps {
  to: Transition;
  /** True for the choice that is in force. */
  current?: boolean;
  /** True among words, where the colour alone would not tell it. */
  inText?: boolean;
  className?: string;
  children: ReactNode;
}

const IN_TEXT = "decoration-rule underline decoration-1 hover:decoration-current";
const ALONE = "hover:underline";

/** A real link to the state after a transition: opens in place, or in a new tab when asked to. */
export function StateLink({ to, current, inText, className, children }: StateLinkProps) {
  const { link } = useViewState();
  return (
    <a
      {...link(to)}
      aria-current={current ? "true" : undefined}
      className={
        className ?? `text-link touch-target underline-offset-2 ${inText ? IN_TEXT : ALONE}`
      }
    >
      {children}
    </a>
  );
}
