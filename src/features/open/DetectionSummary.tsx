import { useState, type ReactNode } from "react";
import type { Detection } from "../../formats/import/detection";
import { m } from "../../paraglide/messages.js";
import { formatLocalDay } from "../../selectors/formatLocalDay";
import { formatFileSize } from "./fileSize";
import { DELIMITER_NAMES, ENCODING_NAMES, FORMAT_NAMES, reasonText } from "./formatWords";
import type { ChosenFile } from "./importPhase";

/** What the file is taken for, and why; how its text is written; whose it is. */
export function DetectionSummary({ chosen: { file, detection } }: { chosen: ChosenFile }) {
  const { format, reasons, encoding, delimiter, hasHeader, header } = detection;
  const why = reasons.map(reasonText).filter((text) => text !== "");
  return (
    <dl className="open-facts">
      <Fact term={m.open_fact_file()}>
        <bdi>{file.name}</bdi>, {formatFileSize(file.size)}
      </Fact>
      <Fact term={m.open_fact_format()}>
        <b className="font-semibold">{format && FORMAT_NAMES[format]()}</b>
        {why.length > 0 && <> – {why.join("; ")}</>}
      </Fact>
      <Fact term={m.open_fact_text()}>
        {[
          ENCODING_NAMES[encoding],
          delimiter && DELIMITER_NAMES[delimiter](),
          header && (hasHeader ? m.open_with_header() : m.open_without_header()),
        ]
          .filter((part) => part !== null && part !== "")
          .join(", ")}
      </Fact>
      <Fact term={m.open_fact_rights()}>
        <Rights licence={detection.licence} />
      </Fact>
    </dl>
  );
}

function Rights({ licence }: { licence: Detection["licence"] }) {
  const { attribution, redistributable, machineCoded } = licence;
  const [day] = useState(() => formatLocalDay(new Date()));
  return (
    <>
      {attribution === null ? m.open_rights_own() : attribution.replace("{date}", day)}
      {!redistributable && <> {m.open_rights_stay()}</>}
      {machineCoded && <> {m.open_machine_coded()}</>}
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
