import { Fragment } from "react";
import { m } from "../../paraglide/messages.js";
import type { PositionWords, WordsSource } from "../../selectors/positionWords";
import { selectReference } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { TermText } from "../linked/TermText";
import { StanceSign } from "./StanceSign";

interface WordsEntryProps {
  item: PositionWords;
  /** Called before the record is selected. */
  onClose: () => void;
}

/** One position: a press on it selects its record, the names of its pages lead there. */
export function WordsEntry({ item, onClose }: WordsEntryProps) {
  const dispatch = useDispatch();
  const { reference, name, who, stance, voice, voiceText, colour, object, change } = item;
  return (
    <li className="border-rule grid grid-cols-[auto_1fr] gap-x-2 border-b py-2 last:border-b-0">
      <StanceSign stance={stance} voice={voice} colour={colour} isChange={change !== null} />
      <div className="min-w-0">
        <button
          type="button"
          aria-label={name}
          className="min-h-6 text-start text-[0.8125rem] underline-offset-2 hover:underline pointer-coarse:min-h-11"
          onClick={() => {
            onClose();
            dispatch(selectReference(reference));
          }}
        >
          <b className="font-semibold">{who}</b> · {object}
        </button>
        <Words item={item} />
        <p className="text-muted text-xs leading-5">
          {[item.when, item.occasion, voiceText].filter(Boolean).join(" · ")}
          {item.sources.map((source) => (
            <Fragment key={source.id}>
              {"\u00a0· "}
              <SourceName source={source} />
            </Fragment>
          ))}
        </p>
        {change !== null && <p className="text-xs font-medium">{m.matrix_change({ change })}</p>}
      </div>
    </li>
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
    <a
      href={href}
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      className="text-link whitespace-nowrap underline underline-offset-2 hover:decoration-2"
    >
      {publisher}&nbsp;<span aria-hidden="true">↗</span>
    </a>
  );
}
