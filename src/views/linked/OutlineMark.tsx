import type { ReactNode } from "react";
import { useMark, type MarkSubjectProps } from "./useMark";

interface OutlineMarkProps extends MarkSubjectProps {
  children: ReactNode;
}

/** One item of an outline: the same mark as in picture and table, as words. */
export function OutlineMark({ children, ...subject }: OutlineMarkProps) {
  const mark = useMark(subject);
  return (
    <span
      {...mark}
      className={`text-link inline-flex min-h-6 cursor-pointer gap-1.5 rounded-sm py-0.5 pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:py-3 ${
        mark["data-emphasis"] === "highlighted"
          ? "bg-highlight underline decoration-2 underline-offset-2"
          : ""
      }`}
    >
      {children}
    </span>
  );
}
