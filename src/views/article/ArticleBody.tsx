import { useRef } from "react";
import type { PlacedParagraph, PlacedSentence } from "../../layout/article/placeArticle";
import { m } from "../../paraglide/messages.js";
import type { ViewVariant } from "../linked/viewVariant";
import { MarginGlyph } from "./MarginGlyph";
import { SentenceRuns } from "./SentenceRuns";
import { useMarginNotes } from "./useMarginNotes";

interface ArticleBodyProps {
  paragraphs: readonly PlacedParagraph[];
  variant: ViewVariant;
}

/** The article to be read: paragraphs, with the records of each sentence in the margin. */
export function ArticleBody({ paragraphs, variant }: ArticleBodyProps) {
  const ref = useRef<HTMLDivElement>(null);
  const tops = useMarginNotes(ref);
  const isPage = variant === "page";
  return (
    <div
      ref={ref}
      className={`relative -me-2 flex flex-col gap-[0.9em] pe-8 pointer-coarse:pe-9 ${isPage ? "desk:pe-60" : ""}`}
    >
      {paragraphs.map(({ index, sentences }) => (
        <p key={index}>
          {sentences.map((sentence) => (
            <Sentence
              key={sentence.index}
              sentence={sentence}
              topPx={tops.get(sentence.index)}
              isPage={isPage}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

interface SentenceProps {
  sentence: PlacedSentence;
  topPx: number | undefined;
  isPage: boolean;
}

function Sentence({ sentence, topPx, isPage }: SentenceProps) {
  const { index, gap, runs, marks } = sentence;
  return (
    <>
      {gap}
      <span data-sentence={index}>
        <SentenceRuns runs={runs} />
      </span>
      {marks.length > 0 && (
        <span
          role="group"
          aria-label={m.article_records_of_sentence({ index })}
          data-notes={index}
          style={{ insetBlockStart: topPx }}
          className={`absolute end-0 flex flex-col items-start ${isPage ? "desk:w-56" : ""}`}
        >
          {marks.map((mark) => (
            <MarginGlyph key={mark.reference} mark={mark} hasLabel={isPage} />
          ))}
        </span>
      )}
    </>
  );
}
