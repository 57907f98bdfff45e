import { useEffect, useMemo, useRef } from "react";
import { placeArticle } from "../../layout/article/placeArticle";
import { m } from "../../paraglide/messages.js";
import { activeClauses } from "../../selectors/applyFilters";
import { selectArticle } from "../../selectors/article";
import { selectArticleHeadline, selectArticleSubtitle } from "../../selectors/articleHeadline";
import { openPage, toggleCoverage } from "../../state/transitions";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import "./article.css";
import { ArticleBody } from "./ArticleBody";
import { ArticleMasthead } from "./ArticleMasthead";
import { LostQuotesNotice, TextNotice } from "./ArticleNotices";
import type { ArticleText } from "./articleText";
import { CoverageBody } from "./CoverageBody";
import { QuotesOnly } from "./QuotesOnly";
import { SelectedWordsNotice } from "./SelectedWordsNotice";
import { showSelectedWords, useSelectedInSight } from "./useSelectedInSight";

/** A part that scrolls must be reachable by keyboard, whether or not words in it are. */
const FOCUSABLE = { tabIndex: 0 } as const;

interface ArticleViewProps {
  variant: ViewVariant;
  text: ArticleText;
}

/** The dossier's lead source to be read, with the records that rest on its words. */
export function ArticleView({ variant, text }: ArticleViewProps) {
  const model = useLinked();
  const { index, state } = model;
  const data = text.status === "success" ? text.data : null;
  const series = useMemo(() => selectArticle(index, data), [index, data]);
  const paragraphs = useMemo(() => placeArticle(series), [series]);
  const ref = useRef<HTMLDivElement>(null);
  const scrolls = variant === "card";
  useRovingFocus(ref, "document");
  useShowAtLoad(ref, variant === "page" && text.status !== "pending");
  const { where, show } = useSelectedInSight(ref, scrolls);

  return (
    <ViewFrame
      view="article"
      variant={variant}
      className="min-h-0"
      headline={selectArticleHeadline(model, series)}
      subtitle={selectArticleSubtitle(series)}
      actions={
        data !== null && (
          <StateLink to={toggleCoverage()} current={state.coverage}>
            {state.coverage ? m.article_reading() : m.article_coverage()}
          </StateLink>
        )
      }
    >
      <EmptyNotice />
      <SelectedWordsNotice where={where} onShow={show} variant={variant} />
      <div
        ref={ref}
        {...(scrolls ? FOCUSABLE : {})}
        role="region"
        aria-label={m.article_region()}
        className={scrolls ? "min-h-0 flex-1 overflow-y-auto scroll-smooth" : "flex-1"}
      >
        <article
          lang={series.source?.language ?? undefined}
          dir="auto"
          data-filtered={activeClauses(state).length > 0 ? "" : undefined}
          className={`article-text font-serif ${
            variant === "page"
              ? "desk:max-w-[62rem] mx-auto max-w-[44rem] px-4 pt-4 pb-16 text-[1.1875rem] leading-[1.7]"
              : "px-4 pt-1.5 pb-14 text-[1.0625rem] leading-[1.55]"
          }`}
        >
          <ArticleMasthead series={series} variant={variant} />
          <TextNotice text={text} />
          <LostQuotesNotice lost={series.lost} />
          {data === null ? (
            text.status !== "pending" && <QuotesOnly quotes={series.quotes} />
          ) : state.coverage ? (
            <CoverageBody paragraphs={paragraphs} />
          ) : (
            <ArticleBody paragraphs={paragraphs} variant={variant} />
          )}
        </article>
      </div>
      {scrolls && <ReadOn />}
    </ViewFrame>
  );
}

/** The text fades out where it is cut, and says where it goes on. */
function ReadOn() {
  return (
    <p className="article-fade pointer-events-none absolute inset-x-0 bottom-0 flex items-end justify-end rounded-b-lg px-4 pt-10 pb-2 text-[0.8125rem]">
      <StateLink
        to={openPage("article")}
        className="text-link pointer-events-auto underline-offset-2 hover:underline"
      >
        {m.article_read_on()}
      </StateLink>
    </p>
  );
}

/** A link that names a selection opens at its words: the one time that the text moves by itself. */
function useShowAtLoad(ref: React.RefObject<HTMLDivElement | null>, ready: boolean): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!ready || isDone.current || !ref.current) return;
    isDone.current = true;
    showSelectedWords(ref.current, false);
  }, [ref, ready]);
}
