import type { PlacedRun } from "../../layout/article/placeArticle";
import { m } from "../../paraglide/messages.js";
import type { RecordQuote } from "../../selectors/articleSpans";
import { InlineMark } from "../linked/MarkGlyph";
import { EvidenceRun } from "./EvidenceRun";

/** What is left of the article without its text: the quotes, in the order of their records. */
export function QuotesOnly({ quotes }: { quotes: readonly RecordQuote[] }) {
  return (
    <ul className="flex flex-col gap-3" aria-label={m.article_quotes_label()}>
      {quotes.map((item, at) => (
        <li key={`${item.mark.reference} ${item.quote.exact}`}>
          <blockquote>
            “<EvidenceRun run={toRun(item, at)} />”
          </blockquote>
          <p className="text-muted flex gap-1 font-sans text-[0.8125rem] leading-normal">
            <InlineMark kind={item.mark.kind} voice={item.mark.voice} colour={item.mark.colour} />
            {item.role === "order"
              ? m.article_order_of({ title: item.mark.title })
              : item.mark.title}
          </p>
        </li>
      ))}
    </ul>
  );
}

function toRun({ mark, quote, role }: RecordQuote, at: number): PlacedRun {
  const isEvidence = role === "evidence";
  return {
    start: at,
    text: quote.exact,
    evidence: isEvidence ? [mark] : [],
    order: isEvidence ? [] : [mark],
    colours: isEvidence ? [mark.colour] : [],
    uncoded: null,
  };
}
