import { renderToStaticMarkup } from "react-dom/server";
import { FirstPaint } from "../../src/app/still/FirstPaint";
import { StillNotFound } from "../../src/app/still/StillNotFound";
import { StillPage } from "../../src/app/still/StillPage";
import { StillProviders } from "../../src/app/still/StillProviders";
import type { CompiledStep } from "../../src/model/compileStory";
import type { Term } from "../../src/model/dossier";
import type { DossierIndex } from "../../src/model/dossierIndex";
import type { KnownPage } from "../../src/selectors/knownPages";
import { selectLinkedModel } from "../../src/selectors/linkedModel";
import { DEFAULT_VIEW_STATE } from "../../src/state/viewState";

/** A dossier as the pages tell it. */
export interface WrittenDossier {
  article: DossierIndex;
  /** With its context. */
  whole: DossierIndex;
  terms: readonly Term[];
  /** Empty where there is no tour. */
  story: readonly CompiledStep[];
}

/** The body of a page: what stands until the application draws, beside the element it draws into. */
export function renderPageBody(
  page: KnownPage,
  { article, ...dossier }: WrittenDossier,
  base: string,
): string {
  return renderToStaticMarkup(
    <StillProviders base={base} model={selectLinkedModel(article, page.state)}>
      <div id="first-paint">
        <FirstPaint>
          <StillPage page={page} base={base} {...dossier} />
        </FirstPaint>
      </div>
      <div id="root" />
    </StillProviders>,
  );
}

/** The same for addresses that no file answers: with a script the application looks at them itself. */
export function renderNotFoundBody({ article }: WrittenDossier, base: string): string {
  return renderToStaticMarkup(
    <StillProviders
      base={base}
      model={selectLinkedModel(article, DEFAULT_VIEW_STATE)}
      path="/404.html"
    >
      <div id="root" />
      <noscript>
        <StillNotFound base={base} />
      </noscript>
    </StillProviders>,
  );
}
