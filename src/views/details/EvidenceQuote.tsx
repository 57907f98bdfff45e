import { m } from "../../paraglide/messages.js";
import type { EvidenceItem } from "../../selectors/detailsEvidence";
import { openPage } from "../../state/pageTransitions";
import { selectReference } from "../../state/transitions";
import { issueColourVariable } from "../linked/issueColour";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";

interface EvidenceQuoteProps {
  item: EvidenceItem;
  /** Colour key of the record's primary issue. */
  colour: string;
  /** Whether the name of the source leads to it. */
  isSourceLinked: boolean;
}

const SOURCE_LINK = "text-muted underline decoration-1 underline-offset-2 hover:decoration-2";

const BESIDE_RULE = "border-s-[3px] ps-3";

const ARTICLE_LINK = "text-link underline underline-offset-2";

/** The exact words that a record rests on, and where they stand; or what they are, in our words. */
export function EvidenceQuote({ item, colour, isSourceLinked }: EvidenceQuoteProps) {
  const { state, index } = useLinked();
  const { words, status, source, sourceReference, place, isInArticle } = item;
  const language = index.source.get(sourceReference.slice("source:".length))?.language;
  const rule = { borderInlineStartColor: issueColourVariable(colour) };
  return (
    <figure>
      {status === "described" ? (
        <p className={BESIDE_RULE} style={rule}>
          {words}
        </p>
      ) : (
        <blockquote
          lang={language ?? undefined}
          dir="auto"
          className={`${BESIDE_RULE} font-serif text-[1.0625rem] leading-snug`}
          style={rule}
        >
          “{words}”
        </blockquote>
      )}
      <figcaption className="text-muted mt-1 text-[0.8125rem] leading-snug">
        {isSourceLinked ? (
          <StateLink to={selectReference(sourceReference)} className={SOURCE_LINK}>
            {source}
          </StateLink>
        ) : (
          source
        )}
        {place !== null && `, ${place}`}
        {isInArticle && state.page !== "article" && (
          <>
            {" · "}
            <StateLink to={openPage("article")} className={ARTICLE_LINK}>
              {m.details_show_in_article()}
            </StateLink>
          </>
        )}
        {status === "lost" && <strong className="text-ink block">{m.details_lost()}</strong>}
        {status === "unverified" && <span className="block">{m.details_unverified()}</span>}
        {status === "described" && <span className="block">{m.details_described()}</span>}
      </figcaption>
    </figure>
  );
}
