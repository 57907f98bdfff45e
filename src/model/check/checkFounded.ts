import type { DossierDraft, DraftEntry } from "../dossierDraft";
import type { Source } from "../dossierSchema";
import { showValue, type Problem } from "../problem";
import type { SourceText } from "./checkQuotes";
import { errorAt, indexById, isWhole, listRecords, type AuthoredRecord } from "./draftRecords";
import { compileNameFinder, listNamed, standsIn, type Named } from "./namedForms";

const NUMBER_WORDS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?";
const NUMBER = new RegExp(String.raw`\b(?:\d[\d.,]*\d|\d|${NUMBER_WORDS})\b`, "gi");

/**
 * The article layer says only what the article says: whoever and wherever a record names stands in
 * the text under one of its names, and so does each number and each name in our words about it. Only
 * what is coded as unidentified has no name to stand there. Without its text a record is not checked, nor
 * where a name may stand in what could not be read.
 */
export function checkFounded(
  draft: DossierDraft,
  texts: ReadonlyMap<string, SourceText>,
): Problem[] {
  if (!isWhole(draft)) return [];
  const sources = indexById(draft.sources);
  const actors = listNamed(draft, "actor");
  const places = listNamed(draft, "place");
  const findNames = compileNameFinder([...actors.values(), ...places.values()]);
  return listRecords(draft).flatMap((entry) => {
    if (entry.value.layer !== "article") return [];
    const said = readSaid(entry.value, sources, texts);
    if (said === null) return [];
    const check = (field: string, named: Named | undefined): Problem[] => {
      if (!named || named.isUnidentified || named.forms.some((form) => standsIn(said, form)))
        return [];
      const expected = "someone or somewhere that the text names";
      const remedy = `None of these stands there: ${named.forms.join(", ")}`;
      return [errorAt(entry, field, showValue(named.id), expected, remedy)];
    };
    return [
      ...listActors(entry.value).flatMap(([field, id]) => check(field, actors.get(id))),
      ...listPlaces(entry.value).flatMap(([field, id]) => check(field, places.get(id))),
      ...listWords(entry.value).flatMap(([field, words]) => [
        ...checkNumbers(entry, field, words, said),
        ...findNames(words)
          .filter(({ owners }) => !owners.some(({ forms }) => forms.some((f) => standsIn(said, f))))
          .map(({ form }) =>
            errorAt(entry, field, showValue(form), "no name that the text does not say"),
          ),
      ]),
    ];
  });
}

/** All that the record's sources say, with publisher and title; null where a text is not there. */
function readSaid(
  { evidence }: AuthoredRecord,
  sources: ReadonlyMap<string, DraftEntry<Source>>,
  texts: ReadonlyMap<string, SourceText>,
): string | null {
  const parts = [...new Set(evidence.map(({ source }) => source))].map((id) => {
    const source = sources.get(id)?.value;
    const text = texts.get(id);
    if (!source || !text) return null;
    const title = source.titleIsOurs ? "" : (source.title ?? "");
    return `${source.publisher}\n${title}\n${text.content}`;
  });
  return parts.includes(null) ? null : parts.join("\n");
}

function checkNumbers(
  entry: DraftEntry<AuthoredRecord>,
  field: string,
  words: string,
  said: string,
): Problem[] {
  return [...new Set(words.match(NUMBER))]
    .filter((number) => !new RegExp(String.raw`\b${number}\b`, "i").test(said))
    .map((number) =>
      errorAt(entry, field, showValue(number), "no number that the text does not say"),
    );
}

type Field = readonly [field: string, value: string];

function listActors(record: AuthoredRecord): Field[] {
  const own =
    "speaker" in record
      ? listPresent(
          ["speaker", record.speaker],
          ["onBehalfOf", record.onBehalfOf],
          ["addressee", record.addressee],
        )
      : record.participants.map(({ actor }, at): Field => [`participants[${at}].actor`, actor]);
  return [
    ...own,
    ...record.ties.flatMap(({ from, to }, at): Field[] => [
      [`ties[${at}].from`, from],
      ...(to.includes(":") ? [] : [[`ties[${at}].to`, to] as const]),
    ]),
  ];
}

function listPlaces({ place, ties }: AuthoredRecord): Field[] {
  return [
    ...listPresent(["place", place]),
    ...ties.flatMap(({ to }, at): Field[] =>
      to.startsWith("place:") ? [[`ties[${at}].to`, to.slice("place:".length)]] : [],
    ),
  ];
}

function listWords(record: AuthoredRecord): Field[] {
  const { title, shortLabel, whenNote } = record;
  return listPresent(
    ["title", title],
    ["shortLabel", shortLabel],
    ["whenNote", whenNote],
    ...("speaker" in record
      ? ([
          ["object", record.object],
          ["statement", record.statement],
        ] as const)
      : ([["summary", record.summary]] as const)),
  );
}

function listPresent(...fields: (readonly [string, string | undefined])[]): Field[] {
  return fields.flatMap(([field, value]): Field[] => (value === undefined ? [] : [[field, value]]));
}
