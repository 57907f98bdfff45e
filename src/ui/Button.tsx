import type { ButtonHTMLAttributes } from "react";

/** A quiet button: hairline frame, no fill. Takes all attributes of a native one. */
export function Button({ className, ...button }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      {...button}
      className={`screen-only border-rule bg-card text-ink hover:border-faint inline-flex min-h-8 items-center justify-center gap-1.5 rounded-md border px-3 text-[0.8125rem] font-medium whitespace-nowrap disabled:opacity-60 pointer-coarse:min-h-11 pointer-coarse:min-w-11 ${className ?? ""}`}
    />
  );
}
