import { m } from "../../paraglide/messages.js";
import type { ArticleSeries, SourceLine } from "../../selectors/article";
import { selectSourceLink } from "../../selectors/articleSourceLink";
import { genreLabel, sourceTitle } from "../../selectors/labels";
import type { ViewVariant } from "../linked/viewVariant";
import { EvidenceRun } from "./EvidenceRun";
import { QUIET_LINK } from "./quietLink";

interface ArticleMastheadProps {
  series: ArticleSeries;
  variant: ViewVariant;
}

/** Whose words these are: publisher, genre, title, source line, and the way to the original. */
export function ArticleMasthead({ series, variant }: ArticleMastheadProps) {
  const { source, sourceLine } = series;
  if (!source) return null;
  const isPage = variant === "page";
  const link = selectSourceLink(source);
  return (
    <header className={`font-sans ${isPage ? "mb-6" : "mb-3"}`}>
      <p
        className={`text-muted text-xs font-medium tracking-[0.05em] uppercase ${sourceLine ? "article-kicker" : ""}`}
      >
        {[source.publisher, source.genre && genreLabel(source.genre)].filter(Boolean).join(" · ")}
      </p>
      <div className="flex flex-wrap items-baseline gap-x-4 text-[0.8125rem]">
        <h3 className={isPage ? "text-[2rem]" : "text-xl"}>{sourceTitle(source)}</h3>
        {link && (
          <a
            href={link.href}
            rel="noopener noreferrer"
            referrerPolicy="no-referrer"
            className={QUIET_LINK}
          >
            {isPage ? m.article_original({ host: link.host }) : link.host}
          </a>
        )}
      </div>
      {sourceLine && (
        <p className="text-muted text-[0.8125rem] leading-normal">
          <EvidenceRun run={toRun(sourceLine)} />
          {isPage && <> {m.article_rights()}</>}
        </p>
      )}
    </header>
  );
}

function toRun({ mark, words }: SourceLine) {
  return {
    start: 0,
    text: words,
    evidence: [mark],
    order: [],
    colours: [mark.colour],
    uncoded: null,
  };
}
