import { useEffect, useState } from "react";
import type { ImportPlan } from "../../formats/import/importPlan";
import { m } from "../../paraglide/messages.js";
import type { ChosenFile } from "./importPhase";
import { previewEvents, type Preview } from "./previewEvents";
import { problemText } from "./problemText";

interface EventPreviewProps {
  chosen: ChosenFile;
  plan: ImportPlan;
}

/** The first three events as they will be read by the present choices. */
export function EventPreview({ chosen, plan }: EventPreviewProps) {
  const preview = usePreview(chosen, plan);
  if (!preview) return null;
  const { events, problem } = preview;
  if (events.length === 0 && !problem) return null;
  return (
    <section aria-label={m.open_preview()} data-preview>
      <h3 className="open-subhead">{m.open_preview()}</h3>
      {events.length === 0 && problem ? (
        <p>{m.open_preview_none({ problem: problemText(problem) })}</p>
      ) : (
        <ul className="open-preview">
          {events.map(({ id, title, when, where, who, category }) => (
            <li key={id}>
              <p className="font-medium">
                <bdi>{title}</bdi>
              </p>
              <p className="text-muted text-[0.8125rem]">
                <bdi>{[when, where, who, category].filter((part) => part !== "").join(" · ")}</bdi>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was shown stays until the next is there. */
function usePreview(chosen: ChosenFile, plan: ImportPlan): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  // By its words: a plan is made anew with each rendering.
  const choices = JSON.stringify(plan);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const show = async () => {
      const made = previewEvents(chosen, JSON.parse(choices) as ImportPlan, signal);
      // Without it the file can be read all the same, and then says why not.
      const next = await made.catch(() => null);
      if (!signal.aborted) setPreview(next);
    };
    void show();
    return () => ending.abort();
  }, [chosen, choices]);
  return preview;
}
