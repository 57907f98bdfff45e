import { m } from "../../paraglide/messages.js";
import type { LostQuote } from "../../selectors/articleSpans";
import { selectReference } from "../../state/transitions";
import { Button } from "../../ui/Button";
import { StateLink } from "../linked/StateLink";
import type { ArticleText } from "./articleText";

const NOTICE =
  "border-rule text-muted mb-4 rounded-md border border-s-3 p-3 font-sans text-[0.8125rem] leading-normal";

interface ArticleNoticesProps {
  text: ArticleText;
  lost: readonly LostQuote[];
}

/** What is amiss with the text or its quotes. */
export function ArticleNotices({ text, lost }: ArticleNoticesProps) {
  return (
    <>
      <TextNotice text={text} />
      <LostQuotesNotice lost={lost} />
    </>
  );
}

/** Why the text does not stand here, and what can be done about it. */
function TextNotice({ text }: { text: ArticleText }) {
  switch (text.status) {
    case "success":
    case "pending":
      return null;
    case "absent":
      return <p className={NOTICE}>{m.article_absent()}</p>;
    case "error":
      return (
        <div role="alert" className={`${NOTICE} flex flex-wrap items-center gap-2`}>
          <p className="basis-full">
            {m.article_error({ file: text.file, message: text.message })}
          </p>
          <Button onClick={text.retry}>{m.retry()}</Button>
        </div>
      );
  }
}

/** Quotes that no words could be found for: told here, flagged again in the details. */
function LostQuotesNotice({ lost }: { lost: readonly LostQuote[] }) {
  if (lost.length === 0) return null;
  return (
    <div role="note" className={NOTICE}>
      <p>{m.article_lost({ count: lost.length })}</p>
      <ul className="mt-1 flex flex-col gap-0.5">
        {lost.map(({ mark, exact }) => (
          <li key={`${mark.reference} ${exact}`}>
            <StateLink to={selectReference(mark.reference)} inText>
              {mark.title}
            </StateLink>
            : “{exact}”
          </li>
        ))}
      </ul>
    </div>
  );
}
