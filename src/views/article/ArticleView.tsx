import { useEffect, useMemo, useRef, type RefObject } from "react";
import { placeArticle } from "../../layout/article/placeArticle";
import { m } from "../../paraglide/messages.js";
import { selectArticle } from "../../selectors/article";
import { selectArticleHeadline, selectArticleSubtitle } from "../../selectors/articleHeadline";
import { openPage } from "../../state/pageTransitions";
import { toggleCoverage } from "../../state/transitions";
import { latePart } from "../../ui/latePart";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import "./article.css";
import { ArticleContent } from "./ArticleContent";
import type { ArticleText } from "./articleText";
import { QUIET_LINK } from "./quietLink";
import { hasSelectedWords, showSoughtWords } from "./showSoughtWords";

/** Tells where words are that lie out of sight, which the first picture can do without. */
const SoughtWordsNotice = latePart(
  async () => (await import("./SoughtWordsNotice")).SoughtWordsNotice,
);

/** A part that scrolls must be reachable by keyboard, whether or not words in it are. */
const FOCUSABLE = { tabIndex: 0 } as const;

interface ArticleViewProps {
  variant: ViewVariant;
  text: ArticleText;
}

/** The dossier's lead source to be read, with the records that rest on its words. */
export function ArticleView({ variant, text }: ArticleViewProps) {
  const model = useLinked();
  const { index } = model;
  const data = text.status === "success" ? text.data : null;
  const series = useMemo(() => selectArticle(index, data), [index, data]);
  const paragraphs = useMemo(() => placeArticle(series), [series]);
  const ref = useRef<HTMLDivElement>(null);
  const scrolls = variant === "card";
  useRovingFocus(ref, "document");
  useShowAtLoad(ref, variant === "page" && text.status !== "pending");
  const coverage = data !== null && <CoverageLink />;

  return (
    <ViewFrame
      view="article"
      variant={variant}
      className="min-h-0"
      headline={selectArticleHeadline(model, series)}
      subtitle={selectArticleSubtitle(model, series)}
      actions={!scrolls && coverage}
    >
      {variant === "page" && <EmptyNotice placement="inline" />}
      <SoughtWordsNotice container={ref} variant={variant} />
      <div
        ref={ref}
        {...(scrolls ? FOCUSABLE : {})}
        role="region"
        aria-label={m.article_region()}
        className={
          scrolls ? "article-window min-h-0 flex-1 overflow-y-auto scroll-smooth" : "flex-1"
        }
      >
        <ArticleContent series={series} paragraphs={paragraphs} text={text} variant={variant} />
      </div>
      {scrolls && (
        <p className="screen-only flex justify-between px-4 pt-0.5 pb-1.5 text-[0.8125rem] pointer-coarse:py-0">
          {coverage}
          <StateLink to={openPage("article")} className={`ms-auto ${QUIET_LINK}`}>
            {m.article_read_on()}
          </StateLink>
        </p>
      )}
    </ViewFrame>
  );
}

function CoverageLink() {
  const { state } = useLinked();
  return (
    <StateLink to={toggleCoverage()} current={state.coverage} className={QUIET_LINK}>
      {state.coverage ? m.article_reading() : m.article_coverage()}
    </StateLink>
  );
}

/** A link that names a selection opens at its words: the one time that the text moves by itself. */
function useShowAtLoad(ref: RefObject<HTMLDivElement | null>, ready: boolean): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!ready || isDone.current || !ref.current) return;
    isDone.current = true;
    if (hasSelectedWords(ref.current)) showSoughtWords(ref.current, false);
  }, [ref, ready]);
}
