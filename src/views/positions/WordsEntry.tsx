import { Fragment, type MouseEvent } from "react";
import { m } from "../../paraglide/messages.js";
import type { PositionWords, WordsSource } from "../../selectors/positionWords";
import { openInArticle } from "../../state/partTransitions";
import type { Transition } from "../../state/transition";
import { selectReference } from "../../state/transitions";
import { useViewState } from "../../state/useViewState";
import { TermText } from "../linked/TermText";
import { StanceSign } from "./StanceSign";

const LINK =
  "text-link inline-flex min-h-6 items-center whitespace-nowrap underline underline-offset-2 hover:decoration-2 pointer-coarse:min-h-11";

interface WordsEntryProps {
  item: PositionWords;
  /** Called before one of its links is followed. */
  onClose: () => void;
}

/** One position: who, in which words and when, and the ways to its sentence, record and pages. */
export function WordsEntry({ item, onClose }: WordsEntryProps) {
  const { reference, name, who, stance, voice, voiceText, colour, object, change, toldTwice } =
    item;
  return (
    <li className="border-rule grid grid-cols-[auto_1fr] gap-x-2 border-b px-2 py-2 last:border-b-0">
      <StanceSign stance={stance} voice={voice} colour={colour} isChange={change !== null} />
      <div className="min-w-0">
        <p className="text-[0.8125rem]">
          <b className="font-semibold">{who}</b> · {object}
        </p>
        <Words item={item} />
        <p className="text-muted text-xs leading-5">
          {[item.when, item.occasion, voiceText].filter(Boolean).join(" · ")}
        </p>
        <p className="text-muted text-xs">
          {item.isInArticle && (
            <>
              <WayTo to={openInArticle(reference)} of={name} onClose={onClose}>
                {m.details_show_in_article()}
              </WayTo>
              {" · "}
            </>
          )}
          <WayTo to={selectReference(reference)} of={name} onClose={onClose}>
            {m.matrix_open_record()}
          </WayTo>
          {item.sources.map((source) => (
            <Fragment key={source.id}>
              {"\u00a0· "}
              <SourceName source={source} />
            </Fragment>
          ))}
        </p>
        {toldTwice !== null && <p className="text-xs font-medium">{toldTwice}</p>}
        {change !== null && <p className="text-xs font-medium">{m.matrix_change({ change })}</p>}
      </div>
    </li>
  );
}

interface WayToProps {
  to: Transition;
  /** What it leads to, for assistive technology. */
  of: string;
  onClose: () => void;
  children: string;
}

/** A link that closes the list when it is followed in place. */
function WayTo({ to, of, onClose, children }: WayToProps) {
  const { link } = useViewState();
  const { href, onClick } = link(to);
  const follow = (event: MouseEvent<HTMLElement>) => {
    onClick(event);
    if (event.defaultPrevented) onClose();
  };
  return (
    <a href={href} onClick={follow} className={LINK}>
      {children}
      <span className="sr-only">: {of}</span>
    </a>
  );
}

function Words({ item: { quotes, statement, language } }: { item: PositionWords }) {
  if (quotes.length === 0) {
    return (
      <p className="leading-snug">
        <TermText>{statement}</TermText>{" "}
        <span className="text-muted text-xs">({m.matrix_our_words()})</span>
      </p>
    );
  }
  return quotes.map((quote) => (
    <p key={quote} lang={language ?? undefined} dir="auto" className="font-serif leading-snug">
      “{quote}”
    </p>
  ));
}

function SourceName({ source: { publisher, href } }: { source: WordsSource }) {
  if (href === null) return <span>{publisher}</span>;
  return (
    <a href={href} rel="noopener noreferrer" referrerPolicy="no-referrer" className={LINK}>
      {publisher}&nbsp;<span aria-hidden="true">↗</span>
    </a>
  );
}
