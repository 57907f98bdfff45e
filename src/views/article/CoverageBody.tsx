import type { PlacedParagraph, PlacedSentence } from "../../layout/article/placeArticle";
import { m } from "../../paraglide/messages.js";
import { MarginGlyph } from "./MarginGlyph";
import { SentenceRuns } from "./SentenceRuns";

/** Sentence by sentence: what is evidence, what was left out and why. */
export function CoverageBody({ paragraphs }: { paragraphs: readonly PlacedParagraph[] }) {
  return (
    <>
      <p className="text-muted mb-3 font-sans text-[0.8125rem] leading-normal">
        {m.article_coverage_note()}
      </p>
      {paragraphs.map(({ index, sentences }) => (
        <ol key={index} className="border-rule flex flex-col border-t py-1.5 last:border-b">
          {sentences.map((sentence) => (
            <CoveredSentence key={sentence.index} sentence={sentence} />
          ))}
        </ol>
      ))}
    </>
  );
}

function CoveredSentence({ sentence }: { sentence: PlacedSentence }) {
  const { index, runs, marks } = sentence;
  const uncoded = runs.filter((run) => run.uncoded !== null);
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-baseline gap-x-2.5 py-1.5">
      <span className="text-muted text-end font-sans text-[0.8125rem]">
        <span className="sr-only">{m.article_sentence()} </span>
        {index}
      </span>
      <div>
        <p className="article-covered">
          <SentenceRuns runs={runs} />
        </p>
        <p className="-ms-1 flex flex-wrap items-center font-sans">
          {marks.map((mark) => (
            <MarginGlyph key={mark.reference} mark={mark} hasLabel />
          ))}
          {marks.length === 0 && (
            <span className="text-muted ms-1 text-[0.8125rem]">{m.article_no_record()}</span>
          )}
        </p>
        {uncoded.map(({ start, text, uncoded: reason }) => (
          <p key={start} className="text-muted font-sans text-[0.8125rem] leading-normal">
            {m.article_not_coded({ words: text, reason: reason ?? "" })}
          </p>
        ))}
      </div>
    </li>
  );
}
