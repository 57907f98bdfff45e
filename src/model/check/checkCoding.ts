import { CAMEO_CODES } from "../cameo";
import type { DossierDraft, DraftEntry } from "../dossierDraft";
import type { Actor, Code, Issue, Place, Tie } from "../dossierSchema";
import { showValue, type Problem } from "../problem";
import { errorAt, listRecords, type AuthoredRecord } from "./draftRecords";

const MOST_OBJECT_WORDS = 12;

/** The coding rules that a schema cannot say. */
export function checkCoding(draft: DossierDraft): Problem[] {
  const actorKinds = new Map(draft.actors.map(({ value }) => [value.id, value.kind]));
  return [
    ...checkColours(draft.issues),
    ...draft.actors.flatMap(checkActor),
    ...draft.places.flatMap(checkPlace),
    ...listRecords(draft).flatMap((entry) => [
      ...checkCode(entry, "code", entry.value.code),
      ...entry.value.ties.flatMap((tie, index) => checkTie(entry, `ties[${index}]`, tie)),
      ...checkPosition(entry, actorKinds),
    ]),
  ];
}

/** Top issues carry a colour, each of 1 to 5 once; children take their parent's. */
function checkColours(issues: readonly DraftEntry<Issue>[]): Problem[] {
  const owners = new Map<string, string>();
  return issues.flatMap((entry): Problem[] => {
    const { id, colour, parent } = entry.value;
    if (parent !== undefined) {
      if (colour === undefined) return [];
      return [
        errorAt(entry, "colour", showValue(colour), "none: a child takes its parent's colour"),
      ];
    }
    if (colour === undefined) return [errorAt(entry, "colour", "nothing", '"1" to "5" or "other"')];
    const owner = owners.get(colour);
    if (colour === "other" || owner === undefined) {
      owners.set(colour, id);
      return [];
    }
    const found = `${showValue(colour)}, which "${owner}" has`;
    return [errorAt(entry, "colour", found, 'a colour of its own, or "other"')];
  });
}

/** A CAMEO actor code says what someone is: armed, official, of a state. Nobody knows that here. */
function checkActor(entry: DraftEntry<Actor>): Problem[] {
  const { kind, cameo } = entry.value;
  if (kind !== "unidentified" || cameo === undefined) return [];
  return [errorAt(entry, "cameo", showValue(cameo), "no code for an actor of kind unidentified")];
}

function checkPlace(entry: DraftEntry<Place>): Problem[] {
  const { point, precision } = entry.value;
  if (!point || precision === "exact" || precision === "town" || precision === "district")
    return [];
  const found = `a point for a place known to the ${precision}`;
  return [errorAt(entry, "point", found, "no point, only a feature: a pin would be too exact")];
}

function checkCode(
  entry: DraftEntry<AuthoredRecord>,
  field: string,
  code: Code | undefined,
): Problem[] {
  if (code?.scheme !== "CAMEO" || code.code in CAMEO_CODES) return [];
  return [
    errorAt(
      entry,
      `${field}.code`,
      showValue(code.code),
      `one of ${Object.keys(CAMEO_CODES).sort().join(", ")}`,
      "Add a further code with its label and Goldstein value to src/model/cameo.ts",
    ),
  ];
}

function checkTie(entry: DraftEntry<AuthoredRecord>, field: string, tie: Tie): Problem[] {
  const coded = tie.role === "target" || tie.role === "counterpart";
  const problems = checkCode(entry, `${field}.code`, tie.code);
  if (tie.code && !coded) {
    const found = `a code on a tie with role ${tie.role}`;
    problems.push(errorAt(entry, `${field}.code`, found, "a code only with target or counterpart"));
  }
  if (tie.directed !== (tie.role !== "counterpart")) {
    const expected = `${String(!tie.directed)} with role ${tie.role}`;
    problems.push(errorAt(entry, `${field}.directed`, String(tie.directed), expected));
  }
  if (tie.to.includes(":") && tie.role !== "about") {
    const expected = "an actor: places and issues only with role about";
    problems.push(errorAt(entry, `${field}.to`, showValue(tie.to), expected));
  }
  return problems;
}

function checkPosition(
  entry: DraftEntry<AuthoredRecord>,
  actorKinds: ReadonlyMap<string, string>,
): Problem[] {
  const position = entry.value;
  if (!("speaker" in position)) return [];
  const problems: Problem[] = [];
  const words = position.object.split(/\s+/).length;
  if (words > MOST_OBJECT_WORDS) {
    const expected = `at most ${MOST_OBJECT_WORDS}`;
    problems.push(errorAt(entry, "object", `${words} words`, expected));
  }
  if (position.voice === "reported") {
    problems.push(errorAt(entry, "voice", '"reported"', '"stated" or "assessed" for a position'));
  }
  const kind = actorKinds.get(position.speaker);
  if (position.voice === "assessed" && kind !== undefined && kind !== "organisation") {
    const found = `"${position.speaker}", an actor of kind ${kind}`;
    const expected = "the source's author, of kind organisation, for an assessment";
    problems.push(errorAt(entry, "speaker", found, expected));
  }
  return problems;
}
