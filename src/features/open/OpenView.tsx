import { useId } from "react";
import { m } from "../../paraglide/messages.js";
import { useReady } from "../../ui/useReady";
import { ImportFlow } from "./ImportFlow";
import { OwnSetsList } from "./OwnSetsList";
import { useImport } from "./useImport";

/** Bring your own events: one file becomes the same linked views. Nothing leaves the browser. */
export function OpenView() {
  const headlineId = useId();
  const steps = useImport();
  useReady(true);
  return (
    <section
      data-view="open"
      aria-labelledby={headlineId}
      className="border-rule bg-card desk:px-8 desk:py-6 mx-auto w-full max-w-[66rem] rounded-lg border px-4 py-4 text-pretty"
    >
      <h1 id={headlineId} className="text-2xl">
        {m.open_headline()}
      </h1>
      {steps.phase.kind === "idle" && (
        <>
          <p className="mt-2 max-w-[70ch]">{m.open_intro()}</p>
          <p className="text-muted mt-1 max-w-[70ch] text-[0.875rem]">{m.open_takes()}</p>
        </>
      )}
      <ImportFlow steps={steps} />
      {(steps.phase.kind === "idle" || steps.phase.kind === "refused") && <OwnSetsList />}
    </section>
  );
}
