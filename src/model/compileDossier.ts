import type {
  Dossier,
  Evidence,
  EventRecord,
  OtherForm,
  PositionRecord,
  TimeSpan,
} from "./dossier";
import type {
  Actor,
  AuthoredDossier,
  AuthoredEvent,
  AuthoredPosition,
  Order,
  Place,
  Term,
} from "./dossierSchema";
import { describeEvidence } from "./describeEvidence";
import { listComparisons } from "./listComparisons";
import { locateQuote } from "./locateQuote";
import { parseEdtf } from "./parseEdtf";
import { splitSentences, type Sentence } from "./sentences";

/** Bundled texts by source id. A source whose text is absent has no entry. */
export type SourceTexts = ReadonlyMap<string, string>;

/**
 * The authored dossier with each quote's offsets and sentence written into its evidence; without a
 * text the quote stands alone. Expects a dossier that passed `checkDossier`.
 */
export function resolveEvidence(dossier: AuthoredDossier, texts: SourceTexts): AuthoredDossier {
  const sentences = new Map([...texts].map(([source, text]) => [source, splitSentences(text)]));
  const resolve = (evidence: Evidence): Evidence => resolveOne(evidence, texts, sentences);
  const resolveOrder = (order: Order): Order => ({ ...order, evidence: resolve(order.evidence) });
  const resolveRecord = <T extends AuthoredEvent | AuthoredPosition>(record: T): T => ({
    ...record,
    evidence: record.evidence.map((evidence) => resolve(describeEvidence(record, evidence))),
    ...(record.after && { after: record.after.map(resolveOrder) }),
    ...(record.during && {
      during: "evidence" in record.during ? resolveOrder(record.during) : record.during,
    }),
    ...("accounts" in record &&
      record.accounts && {
        accounts: record.accounts.map((account) => resolveAccount(account, resolve)),
      }),
  });
  return {
    ...dossier,
    events: dossier.events.map(resolveRecord),
    positions: dossier.positions.map(resolveRecord),
  };
}

/** What the app loads. Throws on times that are not EDTF and on positions without any time. */
export function compileDossier(authored: AuthoredDossier, texts: SourceTexts): Dossier {
  const { $schema: _, ...dossier } = resolveEvidence(authored, texts);
  const records = new Map(
    [...dossier.events, ...dossier.positions].map((record) => [record.id, record]),
  );
  const resolveTime = (record: AuthoredEvent | AuthoredPosition): [TimeSpan, boolean] => {
    if (record.when !== undefined) return [compileSpan(record.id, record.when), true];
    const container = record.during && records.get(record.during.record);
    if (!container) throw new Error(`${record.id}: has neither when nor a record to take it from`);
    const [span, isOwn] = resolveTime(container);
    return [span, record.during?.basis === "claim" && isOwn];
  };
  const comparisons = listComparisons(dossier.events);
  const compile = <T extends AuthoredEvent | AuthoredPosition>(record: T) => {
    const [span, ownTime] = resolveTime(record);
    const comparedIn = comparisons.get(record.id);
    return { ...record, span, ownTime, ...(comparedIn !== undefined && { comparedIn }) };
  };
  return {
    ...dossier,
    actors: dossier.actors.map((actor) => ({ ...actor, ...listForms(dossier.terms, actor) })),
    places: dossier.places.map((place) => ({ ...place, ...listForms(dossier.terms, place) })),
    events: dossier.events.map((event): EventRecord => ({ ...compile(event), type: "event" })),
    positions: dossier.positions.map((position): PositionRecord => ({
      ...compile(position),
      type: "position",
      kind: "statement",
    })),
    quotesVerified: dossier.sources.every((source) => !source.text || texts.has(source.id)),
  };
}

function resolveOne(
  evidence: Evidence,
  texts: SourceTexts,
  sentences: ReadonlyMap<string, readonly Sentence[]>,
): Evidence {
  const text = texts.get(evidence.source);
  if (!evidence.quote || text === undefined) return evidence;
  const location = locateQuote(text, evidence.quote);
  if (location.status !== "found") {
    throw new Error(`quote ${location.status} in ${evidence.source}: ${evidence.quote.exact}`);
  }
  const { start, end } = location;
  const sentence = sentences
    .get(evidence.source)
    ?.find((candidate) => candidate.start <= start && start < candidate.end);
  return { ...evidence, start, end, ...(sentence && { sentence: sentence.index }) };
}

/** The gazetteer's forms that the actor or place does not carry itself. */
function listForms(terms: readonly Term[], item: Actor | Place): { forms?: OtherForm[] } {
  const reference = `${"precision" in item ? "place" : "actor"}:${item.id}`;
  const own = "precision" in item ? item.names : item.aliases;
  const known = new Set([item.name, ...(own ?? []).map(({ name }) => name)]);
  const forms = terms
    .flatMap((term) => (term.kind === "name" && term.reference === reference ? term.forms : []))
    .filter(({ form }) => !known.has(form))
    .map(({ form, usedBy }) => ({ form, usedBy }));
  return forms.length > 0 ? { forms } : {};
}

function resolveAccount<T extends { claims: { evidence: Evidence[] }[] }>(
  account: T,
  resolve: (evidence: Evidence) => Evidence,
): T {
  const claims = account.claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map(resolve),
  }));
  return { ...account, claims };
}

function compileSpan(id: string, when: string): TimeSpan {
  const result = parseEdtf(when);
  if (!result.ok) throw new Error(`${id}: when is ${when}, expected ${result.expected}`);
  return result.span;
}
