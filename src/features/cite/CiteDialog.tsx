import { useId, useMemo, useRef, useState } from "react";
import type { Citation } from "../../model/citation";
import { m } from "../../paraglide/messages.js";
import type { CitationSubject } from "../../selectors/citations";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { downloadFile } from "../../ui/downloadFile";
import { LiveRegion, useAnnounce } from "../../ui/LiveRegion";
import { writeToClipboard } from "../../ui/writeToClipboard";
import { CITATION_FORMATS, FORMAT_KINDS, type CitationFormat } from "./citationFormats";
import { useCitation } from "./useCitation";

interface CiteDialogProps {
  subject: CitationSubject;
  onClose: () => void;
}

const TITLES: Record<CitationSubject["type"], () => string> = {
  record: m.cite_title_record,
  source: m.cite_title_source,
  view: m.cite_title_view,
};

/** One citation in a format of the reader's choice, to copy or to take along as a file. */
export function CiteDialog({ subject, onClose }: CiteDialogProps) {
  const citation = useCitation(subject);
  return (
    <Dialog title={TITLES[subject.type]()} onClose={onClose}>
      {/* A region of its own: what lies under a modal dialog is not spoken. */}
      <LiveRegion>
        {subject.type === "source" && <p className="text-muted mb-2">{m.cite_source_hint()}</p>}
        {citation && <CitationForms citation={citation} />}
      </LiveRegion>
    </Dialog>
  );
}

function CitationForms({ citation }: { citation: Citation }) {
  const [format, setFormat] = useState<CitationFormat>("text");
  const [copy, setCopy] = useState<"none" | "done" | "refused">("none");
  const fieldId = useId();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const announce = useAnnounce();
  const { extension, type, write } = FORMAT_KINDS[format];
  const text = useMemo(() => write(citation), [citation, write]);
  const name = `${citation.key}.${extension}`;

  async function copyText() {
    const isCopied = await writeToClipboard(text);
    setCopy(isCopied ? "done" : "refused");
    if (isCopied) {
      announce(m.cite_copied());
      return;
    }
    fieldRef.current?.focus();
    fieldRef.current?.select();
  }

  function choose(chosen: CitationFormat) {
    setFormat(chosen);
    setCopy("none");
  }

  return (
    <>
      <FormatChoice format={format} onChoose={choose} />
      <label htmlFor={fieldId} className="sr-only">
        {FORMAT_KINDS[format].label()}
      </label>
      <textarea
        ref={fieldRef}
        id={fieldId}
        readOnly
        dir="ltr"
        spellCheck={false}
        rows={format === "text" ? 8 : 13}
        value={text}
        className={`border-rule bg-paper text-ink mt-2.5 block w-full resize-y rounded-md border p-2.5 leading-snug ${
          format === "text" ? "" : "font-mono text-xs"
        }`}
      />
      {copy === "refused" && (
        <p role="alert" className="mt-2">
          {m.cite_refused()}
        </p>
      )}
      <p className="mt-2.5 flex flex-wrap items-center gap-2">
        <Button onClick={() => void copyText()}>{m.cite_copy()}</Button>
        <Button onClick={() => downloadFile(name, `${type};charset=utf-8`, text)}>
          {m.cite_download({ file: `.${extension}` })}
        </Button>
        {copy === "done" && <span aria-hidden="true">{m.cite_copied()}</span>}
      </p>
    </>
  );
}

interface FormatChoiceProps {
  format: CitationFormat;
  onChoose: (format: CitationFormat) => void;
}

function FormatChoice({ format, onChoose }: FormatChoiceProps) {
  const group = useId();
  return (
    <fieldset>
      <legend className="sr-only">{m.cite_format()}</legend>
      <div className="flex flex-wrap gap-x-4">
        {CITATION_FORMATS.map((id) => (
          <label
            key={id}
            className="inline-flex min-h-8 items-center gap-1.5 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={group}
              value={id}
              checked={id === format}
              onChange={() => onChoose(id)}
              className="accent-ink size-4"
            />
            {FORMAT_KINDS[id].label()}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
