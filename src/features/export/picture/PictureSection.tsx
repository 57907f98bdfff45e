import { useState } from "react";
import { m } from "../../../paraglide/messages.js";
import { PAGE_NAMES } from "../../../selectors/pageNames";
import { PAGES, type Page } from "../../../state/viewState";
import { Button } from "../../../ui/Button";
import { PICTURE_FORMATS, usePicture } from "./usePicture";

const FORMAT_NAMES = { svg: "SVG", png: "PNG" } as const;

/** Views on the screen, by the page of each. */
function findViews(): [Page, HTMLElement][] {
  const views = document.querySelectorAll<HTMLElement>("#views [data-view]");
  return [...views].flatMap((view): [Page, HTMLElement][] => {
    const page = PAGES.find((name) => name === view.dataset["view"]);
    return page && view.checkVisibility() ? [[page, view]] : [];
  });
}

/** The views on the screen as pictures: to draw on, to print, to show. */
export function PictureSection() {
  const [views] = useState(findViews);
  const [chosen, setChosen] = useState(views[0]?.[0]);
  const { outcome, isMaking, save } = usePicture();
  const view = views.find(([page]) => page === chosen);
  if (!view) return null;
  const [page, element] = view;
  return (
    <section aria-label={m.picture_title()} className="border-rule mt-2.5 border-t pt-2">
      <h3 className="text-sm font-semibold">{m.picture_title()}</h3>
      <p className="text-muted text-[0.8125rem]">{m.picture_hint()}</p>
      <div className="mt-1.5 flex flex-wrap items-center gap-2">
        {views.length > 1 && (
          <label className="me-auto flex items-center gap-2 text-[0.8125rem]">
            {m.picture_view()}
            <select
              className="border-rule bg-card h-8 rounded-md border px-2 pointer-coarse:h-11"
              value={page}
              onChange={({ target }) => setChosen(PAGES.find((name) => name === target.value))}
            >
              {views.map(([name]) => (
                <option key={name} value={name} className="bg-card">
                  {PAGE_NAMES[name]()}
                </option>
              ))}
            </select>
          </label>
        )}
        {PICTURE_FORMATS.map((format) => (
          <Button
            key={format}
            disabled={isMaking}
            aria-label={m.export_save_as({ format: FORMAT_NAMES[format] })}
            onClick={() => void save(element, page, format)}
          >
            {FORMAT_NAMES[format]}
          </Button>
        ))}
      </div>
      {outcome !== "" && (
        <p className="mt-1 text-[0.8125rem] font-medium wrap-anywhere">{outcome}</p>
      )}
    </section>
  );
}
