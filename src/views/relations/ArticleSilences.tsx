import { m } from "../../paraglide/messages.js";
import { facetValueLabel } from "../../selectors/labels";
import { selectArticleSilences } from "../../selectors/articleSilences";
import { setLayer } from "../../state/transitions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";

/** The silence that the article leaves and the context breaks, which the picture can no longer show. */
export function ArticleSilences() {
  const { index, state } = useLinked();
  const silent = selectArticleSilences(index);
  if (silent.length === 0 || state.ego || state.path) return null;
  return (
    <ul className="text-muted px-3.5 text-xs leading-6">
      {silent.map((id) => (
        <li key={id}>
          {m.relations_article_silence({ silent: facetValueLabel(index, "actor", id) })}{" "}
          <StateLink to={setLayer("article")} inText>
            {m.relations_article_only()}
          </StateLink>
        </li>
      ))}
    </ul>
  );
}
