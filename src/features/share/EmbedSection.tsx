import { useId, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { hasPage } from "../../selectors/pageNames";
import { openPage } from "../../state/pageTransitions";
import { useViewState } from "../../state/useViewState";
import type { Page } from "../../state/viewState";
import { CopyField } from "../../ui/CopyField";
import { useLinked } from "../../views/linked/LinkedContext";
import { embedSnippet } from "./embedSnippet";

/** The overview shows four views; a frame has room for one. */
const VIEWS_OF_OVERVIEW: readonly (readonly [Page, () => string])[] = [
  ["timeline", m.page_timeline],
  ["relations", m.page_relations],
  ["map", m.page_map],
  ["article", m.page_article],
];

/** HTML for another page. */
export function EmbedSection({ title }: { title: string }) {
  const { state, href } = useViewState();
  const [chosen, setChosen] = useState<Page>("timeline");
  const { dossier } = useLinked().index;
  const selectId = useId();
  const isOverview = state.page === "overview";
  const shown = isOverview ? openPage(chosen).apply(state) : state;
  const address = new URL(href({ ...shown, embed: true }), document.baseURI).href;
  return (
    <>
      {isOverview && (
        <p className="mb-2 flex items-center gap-2">
          <label htmlFor={selectId}>{m.share_embed_view()}</label>
          <select
            id={selectId}
            value={chosen}
            onChange={(event) => setChosen(event.target.value as Page)}
            className="border-rule bg-card text-ink min-h-8 rounded-md border px-2 pointer-coarse:min-h-11"
          >
            {VIEWS_OF_OVERVIEW.filter(([page]) => hasPage(dossier, page)).map(([page, name]) => (
              <option key={page} value={page}>
                {name()}
              </option>
            ))}
          </select>
        </p>
      )}
      <CopyField
        label={m.share_embed_field()}
        text={embedSnippet(address, title)}
        rows={6}
        isCode
        copyLabel={m.share_embed_copy()}
        copied={m.share_embed_copied()}
      />
    </>
  );
}
