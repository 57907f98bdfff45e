import type { Dossier, Evidence, EventRecord, PositionRecord, TimeSpan } from "./dossier";
import type { AuthoredDossier, AuthoredEvent, AuthoredPosition, Order } from "./dossierSchema";
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
    evidence: record.evidence.map(resolve),
    ...(record.after && { after: record.after.map(resolveOrder) }),
    ...(record.during && { during: resolveOrder(record.during) }),
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
    return [resolveTime(container)[0], false];
  };
  return {
    ...dossier,
    events: dossier.events.map((event): EventRecord => {
      const [span, ownTime] = resolveTime(event);
      return { ...event, type: "event", span, ownTime };
    }),
    positions: dossier.positions.map((position): PositionRecord => {
      const [span, ownTime] = resolveTime(position);
      return { ...position, type: "position", kind: "statement", span, ownTime };
    }),
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

function compileSpan(id: string, when: string): TimeSpan {
  const result = parseEdtf(when);
  if (!result.ok) throw new Error(`${id}: when is ${when}, expected ${result.expected}`);
  return result.span;
}
