import { m } from "../../paraglide/messages.js";
import { FindField } from "../../ui/FindField";

interface NamesFilterProps {
  text: string;
  onText: (text: string) => void;
  found: number;
  total: number;
  /** Headings that there is something under; a press goes there. */
  sections: readonly { id: string; label: string }[];
}

/** A field that narrows the entries while it is typed in, and the way to each heading. */
export function NamesFilter({ text, onText, found, total, sections }: NamesFilterProps) {
  return (
    <div className="border-rule mt-1 flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b pt-1 pb-2.5 text-[0.8125rem]">
      <FindField label={m.names_filter_label()} text={text} maxLength={100} onText={onText}>
        {m.names_found({ found, total })}
      </FindField>
      <nav aria-label={m.names_sections()} className="flex flex-wrap gap-x-3.5">
        {sections.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="text-link touch-target inline-flex min-h-6 items-center underline-offset-2 hover:underline pointer-coarse:min-h-11"
            onClick={() => goToHeading(id)}
          >
            {label}
          </button>
        ))}
      </nav>
    </div>
  );
}

function goToHeading(id: string): void {
  const heading = document.getElementById(`names-${id}`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
