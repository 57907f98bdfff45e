import { m } from "../../paraglide/messages.js";
import type { FoundBy } from "../../selectors/foundBy";
import type { RecordRow } from "../../selectors/recordRows";
import { issueColourVariable } from "../linked/issueColour";
import { ClaimLines } from "../linked/ClaimLines";
import { InlineMark } from "../linked/MarkGlyph";
import type { MarkProps } from "../linked/useMark";

/** The record's mark and title: what a press selects. */
export function RecordTitle({ row, mark }: { row: RecordRow; mark: MarkProps }) {
  return (
    <>
      <button
        type="button"
        {...mark}
        className="text-ink hover:text-link wide:text-sm flex min-h-6 w-full items-baseline gap-2 text-start font-serif text-[0.9375rem] leading-snug font-semibold underline-offset-2 hover:underline aria-current:underline pointer-coarse:min-h-11"
      >
        <span className="translate-y-0.5">
          <InlineMark
            kind={row.kind}
            voice={row.voice}
            colour={row.colour}
            isDisputed={row.isDisputed}
          />
        </span>
        {row.title}
      </button>
      {row.foundBy && <Found by={row.foundBy} />}
    </>
  );
}

export function RecordWhen({ row }: { row: RecordRow }) {
  return (
    <>
      {row.when}
      {row.within !== null && <span className="text-muted block text-xs">{row.within}</span>}
    </>
  );
}

export function RecordIssues({ row }: { row: RecordRow }) {
  if (row.issues.length === 0) return <NotGiven text={m.records_issues_none()} />;
  return (
    <ul>
      {row.issues.map((issue) => (
        <li key={issue.id} className="flex items-baseline gap-1.5">
          <span
            aria-hidden="true"
            className="size-2 shrink-0 rounded-[2px] border border-transparent"
            style={{ background: issueColourVariable(issue.colour) }}
          />
          {issue.label}
        </li>
      ))}
    </ul>
  );
}

export function RecordPlace({ row }: { row: RecordRow }) {
  return row.place ?? <NotGiven text={m.records_place_none()} />;
}

/** The first words it rests on; all of them are in the details. */
export function RecordEvidence({ row }: { row: RecordRow }) {
  const { evidence, isPartlyChecked } = row;
  if (!evidence) return isPartlyChecked ? <PartlyChecked /> : null;
  return (
    <>
      {evidence.claims.length > 0 ? (
        <ClaimLines claims={evidence.claims} />
      ) : (
        <span className={`line-clamp-3 leading-snug ${evidence.isQuote ? "font-serif" : ""}`}>
          {evidence.isQuote ? `“${evidence.text}”` : evidence.text}
        </span>
      )}
      <span className="text-muted block text-xs">
        {evidence.source}
        {evidence.sentence !== null && `, ${m.records_sentence({ number: evidence.sentence })}`}
      </span>
      {isPartlyChecked && <PartlyChecked />}
    </>
  );
}

/** By what the search found a record that does not show it; of a name also whose word it is. */
function Found({ by: { where, text, isName, usedBy } }: { by: FoundBy }) {
  return (
    <p className="text-muted text-xs">
      {where} <bdi>{isName ? `“${text}”` : text}</bdi>
      {usedBy !== null && ` ${m.details_used_by({ usedBy })}`}
    </p>
  );
}

function PartlyChecked() {
  return <span className="text-muted block text-xs">{m.checked_partly()}</span>;
}

function NotGiven({ text }: { text: string }) {
  return <span className="text-muted">{text}</span>;
}
