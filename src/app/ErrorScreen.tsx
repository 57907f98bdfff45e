import type { ReactNode } from "react";
import { m } from "../paraglide/messages.js";
import { useReady } from "../ui/useReady";

/** A whole page that says what went wrong and offers a way on. */
export function ErrorScreen({ title, children }: { title: string; children: ReactNode }) {
  useReady(true);
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col justify-center gap-4 px-5 py-10">
      <p className="text-muted font-serif font-semibold">{m.app_name()}</p>
      <h1 className="text-2xl">{title}</h1>
      {children}
    </main>
  );
}
