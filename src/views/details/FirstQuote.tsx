import { m } from "../../paraglide/messages.js";
import type { RecordItem } from "../../selectors/detailsRecordItem";
import { openInArticle } from "../../state/partTransitions";
import { useLinked } from "../linked/LinkedContext";
import { ClaimLines } from "../linked/ClaimLines";
import { StateLink } from "../linked/StateLink";
import { LINE_LINK } from "./lineLink";

/** The first words of a record in a list, and the way to where they stand. */
export function FirstQuote({ item }: { item: RecordItem }) {
  const { state } = useLinked();
  const { firstWords, title, reference, passes } = item;
  if (!firstWords) return null;
  const { text, isQuote, claims, language, isInArticle } = firstWords;
  return (
    <div className={`ps-6 pb-1 text-[0.8125rem] leading-snug ${passes ? "" : "text-faint"}`}>
      {isQuote ? (
        <blockquote lang={language ?? undefined} dir="auto" className="inline font-serif">
          “{text}”
        </blockquote>
      ) : claims.length > 0 ? (
        <ClaimLines claims={claims} />
      ) : (
        text
      )}
      {isInArticle && state.page !== "article" && (
        <>
          {" "}
          <StateLink to={openInArticle(reference)} className={LINE_LINK}>
            {m.details_show_in_article()}
            <span className="sr-only">: {title}</span>
          </StateLink>
        </>
      )}
    </div>
  );
}
