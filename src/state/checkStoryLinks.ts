import type { DraftEntry } from "../model/dossierDraft";
import type { Dossier, StoryStep } from "../model/dossier";
import { showValue, type Problem } from "../model/problem";
import { resolveState } from "./resolveState";
import { encodeUrl } from "./urlCodec";
import { openViewLink } from "./viewLink";

/**
 * Every step of the tour opens what it promises: a canonical link into this dossier of which nothing is
 * left out, with the layer that its words come from, and not the view of the step before.
 */
export function checkStoryLinks(
  steps: readonly DraftEntry<StoryStep>[],
  dossier: Dossier,
): Problem[] {
  const inContext = new Set(
    [...dossier.events, ...dossier.positions]
      .filter(({ layer }) => layer === "context")
      .map(({ type, id }) => `${type}:${id}`),
  );
  return steps.flatMap((entry, at): Problem[] => {
    const { link, sentences } = entry.value;
    const problem = (found: string, expected: string): Problem[] => [
      { severity: "error", file: entry.file, id: entry.value.id, field: "link", found, expected },
    ];
    const { state, notices, notFound } = openViewLink(link);
    if (notFound) return problem(showValue(link), "the link of a page");
    const canonical = encodeUrl(state);
    if (canonical !== link) return problem(showValue(link), `its canonical form, "${canonical}"`);
    const told = notices.length > 0 ? notices : resolveState(state, dossier).notices;
    const [first] = told;
    if (first) return problem(`${first.key}, ${first.reason}`, "a link that opens as it stands");
    if ((state.dossier ?? dossier.id) !== dossier.id) {
      return problem(showValue(state.dossier), `a view of "${dossier.id}"`);
    }
    const cited = sentences.flatMap(({ evidence }) => evidence).find((id) => inContext.has(id));
    if (cited !== undefined && state.layer !== "all") {
      return problem(`the article alone, and words from ${cited}`, "layer=all");
    }
    if (steps[at - 1]?.value.link === link) {
      return problem("the view of the step before", "a view that differs from it");
    }
    return [];
  });
}
