import { useId, useMemo, useState } from "react";
import type { Citation } from "../../model/citation";
import { m } from "../../paraglide/messages.js";
import type { CitationSubject } from "../../selectors/citations";
import { Button } from "../../ui/Button";
import { CopyField } from "../../ui/CopyField";
import { Dialog } from "../../ui/Dialog";
import { downloadFile } from "../../ui/downloadFile";
import { LiveRegion } from "../../ui/LiveRegion";
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
  const { extension, type, write, label } = FORMAT_KINDS[format];
  const text = useMemo(() => write(citation), [citation, write]);
  const name = `${citation.key}.${extension}`;
  return (
    <>
      <FormatChoice format={format} onChoose={setFormat} />
      <CopyField
        label={label()}
        hasLabel={false}
        text={text}
        rows={format === "text" ? 8 : 13}
        isCode={format !== "text"}
        copyLabel={m.cite_copy()}
        copied={m.cite_copied()}
        actions={
          <Button onClick={() => downloadFile(name, `${type};charset=utf-8`, text)}>
            {m.cite_download({ file: `.${extension}` })}
          </Button>
        }
      />
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
