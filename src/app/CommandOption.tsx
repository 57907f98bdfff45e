import { useEffect, useRef } from "react";

interface CommandOptionProps {
  id: string;
  label: string;
  hint: string;
  isActive: boolean;
  onPress: () => void;
}

/** One line of the list of commands. The field keeps the focus; the active line comes into sight. */
export function CommandOption({ id, label, hint, isActive, onPress }: CommandOptionProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    <button
      type="button"
      tabIndex={-1}
      ref={ref}
      id={id}
      role="option"
      aria-selected={isActive}
      data-command=""
      className={`flex min-h-8 w-full items-baseline justify-between gap-3 rounded-sm px-2 py-1 text-start pointer-coarse:min-h-11 pointer-coarse:items-center ${
        isActive ? "bg-highlight" : "hover:bg-wash"
      }`}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <span className="min-w-0">{label}</span>
      <span className="text-muted shrink-0 text-xs">{hint}</span>
    </button>
  );
}
