import { checkAccounts } from "./check/checkAccounts";
import { checkAppeals } from "./check/checkAppeals";
import { checkClaimed } from "./check/checkClaimed";
import { checkCoding } from "./check/checkCoding";
import { checkCycles } from "./check/checkCycles";
import { checkDisputed } from "./check/checkDisputed";
import { checkFounded } from "./check/checkFounded";
import { checkIds } from "./check/checkIds";
import { checkJoiningWords } from "./check/checkJoiningWords";
import { checkLayers } from "./check/checkLayers";
import { checkQuotes, type SourceText } from "./check/checkQuotes";
import { checkReferences } from "./check/checkReferences";
import { checkStory } from "./check/checkStory";
import { checkTerms } from "./check/checkTerms";
import { checkTimes } from "./check/checkTimes";
import { checkVagueness } from "./check/checkVagueness";
import { checkWholes } from "./check/checkWholes";
import { checkWording } from "./check/checkWording";
import type { DossierDraft } from "./dossierDraft";
import type { Problem } from "./problem";

/**
 * Everything that is wrong in a dossier whose files have the right shape, all at once. `texts` holds
 * the bundled texts that are there, by source id; an absent one is a warning.
 */
export function checkDossier(
  draft: DossierDraft,
  texts: ReadonlyMap<string, SourceText>,
): Problem[] {
  return [...checkIntegrity(draft, texts), ...checkWording(draft)];
}

/** The same but for the choice of words, which is a rule of this project for its own dossiers. */
export function checkIntegrity(
  draft: DossierDraft,
  texts: ReadonlyMap<string, SourceText>,
): Problem[] {
  return [
    ...checkIds(draft),
    ...checkReferences(draft),
    ...checkCycles(draft),
    ...checkWholes(draft),
    ...checkTimes(draft),
    ...checkVagueness(draft),
    ...checkLayers(draft),
    ...checkAccounts(draft),
    ...checkDisputed(draft),
    ...checkCoding(draft),
    ...checkAppeals(draft),
    ...checkClaimed(draft),
    ...checkTerms(draft),
    ...checkStory(draft),
    ...checkQuotes(draft, texts),
    ...checkJoiningWords(draft),
    ...checkFounded(draft, texts),
  ];
}
