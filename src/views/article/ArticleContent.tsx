import { Suspense } from "react";
import type { PlacedParagraph } from "../../layout/article/placeArticle";
import { m } from "../../paraglide/messages.js";
import { activeClauses } from "../../selectors/applyFilters";
import type { ArticleSeries } from "../../selectors/article";
import { lazyPart } from "../../ui/lazyPart";
import { Awaited } from "../../ui/Awaited";
import { Pending } from "../../ui/Pending";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";
import { ArticleBody } from "./ArticleBody";
import { ArticleMasthead } from "./ArticleMasthead";
import type { ArticleText } from "./articleText";
import { LoadingLines } from "./LoadingLines";
import { QuotesOnly } from "./QuotesOnly";

/** Few readers meet them. */
const ArticleNotices = lazyPart(async () => (await import("./ArticleNotices")).ArticleNotices);

/** Asked for by a press. */
const CoverageBody = lazyPart(async () => (await import("./CoverageBody")).CoverageBody);

interface ArticleContentProps {
  series: ArticleSeries;
  paragraphs: readonly PlacedParagraph[];
  text: ArticleText;
  variant: ViewVariant;
}

const SIZES: Record<ViewVariant, string> = {
  card: "px-4 pt-1 pb-12 text-[1.0625rem] leading-[1.55]",
  page: "desk:max-w-[62rem] mx-auto max-w-[44rem] px-4 pt-4 pb-16 text-[1.1875rem] leading-[1.7]",
};

/** Masthead, text and credit; without the text its quotes, and why. */
export function ArticleContent({ series, paragraphs, text, variant }: ArticleContentProps) {
  const { state } = useLinked();
  const { source, lost, quotes } = series;
  const hasNotices = text.status === "absent" || text.status === "error" || lost.length > 0;
  return (
    <article className={`font-serif ${SIZES[variant]}`}>
      <ArticleMasthead series={series} variant={variant} />
      {text.status === "pending" && <LoadingLines />}
      {hasNotices && (
        <Suspense fallback={<Awaited />}>
          <ArticleNotices text={text} lost={lost} />
        </Suspense>
      )}
      {text.status !== "pending" && (
        <div
          lang={source?.language ?? undefined}
          dir="auto"
          className="article-text"
          data-filtered={activeClauses(state).length > 0 ? "" : undefined}
        >
          {text.status !== "success" ? (
            <QuotesOnly quotes={quotes} />
          ) : state.coverage ? (
            <Suspense fallback={<Pending label={m.loading_view()} />}>
              <CoverageBody paragraphs={paragraphs} />
            </Suspense>
          ) : (
            <ArticleBody paragraphs={paragraphs} variant={variant} />
          )}
        </div>
      )}
      <footer className="text-muted mt-5 font-sans text-[0.8125rem] leading-normal">
        {source?.credit ?? m.article_rights()}
      </footer>
    </article>
  );
}
