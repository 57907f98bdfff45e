import { m } from "../../paraglide/messages.js";
import { selectSources } from "../../selectors/sources";
import { SourcePageLink } from "../../views/linked/SourcePageLink";
import { useLinked } from "../../views/linked/LinkedContext";

/** The article's own sources, each with its page. */
export function StillSources() {
  const { rows, gaps } = selectSources(useLinked());
  return (
    <>
      <h3>{m.still_sources()}</h3>
      <ul>
        {rows.map(({ id, title, publisher, publishedText, href }) => (
          <li key={id}>
            <SourcePageLink href={href}>{title}</SourcePageLink>, {publisher}
            {publishedText !== null && `, ${publishedText}`}
          </li>
        ))}
      </ul>
      {gaps.map((gap) => (
        <p key={gap}>{gap}</p>
      ))}
    </>
  );
}
