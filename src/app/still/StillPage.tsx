import type { CompiledStep } from "../../model/compileStory";
import type { Term } from "../../model/dossier";
import type { DossierIndex } from "../../model/dossierIndex";
import type { KnownPage } from "../../selectors/knownPages";
import { m } from "../../paraglide/messages.js";
import { selectPageSentence } from "../../selectors/pageHead";
import { PAGE_NAMES } from "../../selectors/pageNames";
import { selectTimelineHeadline } from "../../selectors/timelineHeadline";
import { AboutView } from "../../views/about/AboutView";
import { useLinked } from "../../views/linked/LinkedContext";
import { StillAccounts } from "./StillAccounts";
import { StillNames } from "./StillNames";
import { StillPages } from "./StillPages";
import { StillRecords } from "./StillRecords";
import { StillSources } from "./StillSources";
import { StillStory } from "./StillStory";

interface StillPageProps {
  page: KnownPage;
  /** The dossier with its context. */
  whole: DossierIndex;
  terms: readonly Term[];
  /** Empty where the dossier has no tour. */
  story: readonly CompiledStep[];
  base: string;
}

/** A page in words, for who has no script and for machines that follow links. */
export function StillPage({ page: { state, part }, base, ...dossier }: StillPageProps) {
  const model = useLinked();
  if (state.page === "about") {
    return (
      <div className="still">
        <AboutView index={dossier.whole} />
        <StillPages base={base} />
      </div>
    );
  }
  if (state.page === "open") {
    return (
      <div className="still">
        <h1>{m.open_headline()}</h1>
        <p>{m.open_intro()}</p>
        <p>{m.open_needs_script()}</p>
        <StillPages base={base} />
      </div>
    );
  }
  const isOverview = state.page === "overview";
  return (
    <div className="still">
      <h2>
        {isOverview ? selectTimelineHeadline(model) : (part?.label ?? PAGE_NAMES[state.page]())}
      </h2>
      {!part && <p>{selectPageSentence(model)}</p>}
      <StillPageBody page={state.page} part={part} {...dossier} />
      <StillPages base={base} />
    </div>
  );
}

interface BodyProps extends Pick<StillPageProps, "whole" | "terms" | "story"> {
  page: KnownPage["state"]["page"];
  part: KnownPage["part"];
}

/** A page without one of its own tells the records. */
function StillPageBody({ page, part, whole, terms, story }: BodyProps) {
  if (page === "accounts") return <StillAccounts index={whole} event={part?.id ?? null} />;
  if (page === "names") return <StillNames index={whole} terms={terms} entry={part?.id ?? null} />;
  if (page === "story") return <StillStory steps={story} />;
  return (
    <>
      {page === "sources" && <StillSources />}
      <StillRecords />
    </>
  );
}
