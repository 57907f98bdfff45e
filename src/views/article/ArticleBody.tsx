import { useRef } from "react";
import type { PlacedParagraph, PlacedSentence } from "../../layout/article/placeArticle";
import { placeMargin } from "../../layout/article/placeMargin";
import { m } from "../../paraglide/messages.js";
import { useElementSize } from "../../ui/useElementSize";
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
  const size = useElementSize(ref);
  const { hasLabels, labelsPx } = placeMargin(variant === "page" && size ? size.widthPx : null);
  const tops = useMarginNotes(ref, hasLabels);
  return (
    <div ref={ref} className="relative -me-2">
      <div
        className={`flex flex-col gap-[0.9em] ${hasLabels ? "" : "pe-8 pointer-coarse:pe-10"}`}
        style={hasLabels ? { paddingInlineEnd: labelsPx } : undefined}
      >
        {paragraphs.map(({ index, sentences }) => (
          <p key={index}>
            {sentences.map((sentence) => (
              <Sentence
                key={sentence.index}
                sentence={sentence}
                topPx={tops.get(sentence.index)}
                hasLabels={hasLabels}
              />
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

interface SentenceProps {
  sentence: PlacedSentence;
  topPx: number | undefined;
  hasLabels: boolean;
}

function Sentence({ sentence, topPx, hasLabels }: SentenceProps) {
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
          className={`absolute end-0 flex flex-col items-start ${hasLabels ? "w-[224px]" : ""}`}
        >
          {marks.map((mark) => (
            <MarginGlyph key={mark.reference} mark={mark} hasLabel={hasLabels} />
          ))}
        </span>
      )}
    </>
  );
}
