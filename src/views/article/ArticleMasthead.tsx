import { m } from "../../paraglide/messages.js";
import type { ArticleSeries, SourceLine } from "../../selectors/article";
import { genreLabel } from "../../selectors/detailsLabels";
import { selectSourceLink } from "../../selectors/articleSourceLink";
import type { ViewVariant } from "../linked/viewVariant";
import { EvidenceRun } from "./EvidenceRun";

interface ArticleMastheadProps {
  series: ArticleSeries;
  variant: ViewVariant;
}

/** Whose words these are: publisher, genre, title, source line, and the way to the original. */
export function ArticleMasthead({ series, variant }: ArticleMastheadProps) {
  const { source, sourceLine } = series;
  if (!source) return null;
  const link = selectSourceLink(source);
  const isPage = variant === "page";
  return (
    <header className={`font-sans ${isPage ? "mb-6" : "mb-3"}`}>
      <p className="text-muted text-xs font-medium tracking-[0.06em] uppercase">
        {[source.publisher, source.genre && genreLabel(source.genre)].filter(Boolean).join(" · ")}
      </p>
      <h3 className={isPage ? "mt-1 text-[2rem]" : "text-xl"}>{source.title}</h3>
      {sourceLine && (
        <p className="text-muted text-[0.8125rem] leading-normal">
          <EvidenceRun run={toRun(sourceLine)} />
        </p>
      )}
      <p className="text-muted text-[0.8125rem] leading-normal">
        {link && (
          <a
            href={link.href}
            rel="noopener noreferrer"
            referrerPolicy="no-referrer"
            className="text-link underline-offset-2 hover:underline"
          >
            {m.article_original({ host: link.host })}
          </a>
        )}
        {link && " · "}
        {m.article_rights()}
      </p>
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
