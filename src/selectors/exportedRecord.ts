import { formatCalendarDay } from "../model/calendarDay";
import type { Actor, Code, DossierRecord, Source } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { ExportedPlace, ExportedRecord, ExportedTime } from "../model/exportedRecord";
import { m } from "../paraglide/messages.js";
import { selectSourceLink } from "./articleSourceLink";
import { selectClaimTeller } from "./claimTeller";
import { codeText, placePrecisionLabel } from "./detailsLabels";
import { listActorParts } from "./detailsRecord";
import { selectClaimant } from "./claimant";
import { facetValueLabel, kindLabel, sourceTitle, stanceLabel, voiceLabel } from "./labels";
import { formatSpan } from "./timeText";

/** A record as the exports tell it; `linkOf` gives the link that opens it. */
export function selectExportedRecord(
  index: DossierIndex,
  row: number,
  linkOf: (record: DossierRecord) => string,
): ExportedRecord {
  const record = index.table.record(row);
  const isPosition = record.type === "position";
  return {
    record,
    link: linkOf(record),
    kindWords: kindLabel(record.kind),
    voiceWords: voiceLabel(record.voice),
    stanceWords: isPosition ? stanceLabel(record.stance, record.voice) : null,
    time: selectTime(index, record),
    place: selectPlace(index, record.place),
    parts: listParts(index, record),
    issues: record.issues.map((id) => ({ id, label: facetValueLabel(index, "issue", id) })),
    codes: listCodes(record).map((code) => ({ code, words: codeText(code) })),
    toldBy: isPosition ? (selectClaimTeller(index, record)?.teller ?? null) : null,
    claims: isPosition ? [] : listClaims(index, record),
    disputed: isPosition ? null : (record.disputed ?? null),
    sources: listSources(index, record),
    ties: record.ties.map((tie) => ({
      tie,
      from: findActor(index, tie.from),
      to: tie.to.includes(":") ? null : findActor(index, tie.to),
      toLabel: labelEnd(index, tie.to),
    })),
  };
}

function selectTime(index: DossierIndex, record: DossierRecord): ExportedTime {
  const { span, during, ownTime } = record;
  const container = ownTime || !during ? undefined : index.record.get(during.record);
  const dayOf = (day: number | null) => (day === null ? null : formatCalendarDay(day));
  return {
    words: formatSpan(span),
    from: dayOf(span.start),
    to: dayOf(span.end),
    takenFrom: container ? { id: container.id, label: container.title } : null,
    note: record.whenNote ?? container?.whenNote ?? null,
  };
}

function selectPlace(index: DossierIndex, id: string | undefined): ExportedPlace | null {
  const place = id === undefined ? undefined : index.place.get(id);
  if (!place) return null;
  const whole = place.partOf === undefined ? undefined : index.place.get(place.partOf);
  return {
    id: place.id,
    label: place.name,
    within: whole?.name ?? null,
    kind: place.kind,
    precision: place.precision,
    precisionWords: placePrecisionLabel(place),
    note: place.note ?? null,
    point: place.point ?? null,
    feature: place.feature ?? null,
  };
}

/** Whoever is accused never stands without those who accuse. */
function listParts(index: DossierIndex, record: DossierRecord): ExportedRecord["parts"] {
  const accusers = record.type === "event" ? record.participants : [];
  return listActorParts(index, record).map(({ id, label, role }, at) => {
    const by = accusers[at]?.accusedBy?.map((each) => facetValueLabel(index, "actor", each));
    return { id, label, role: by ? m.export_accused({ role, by: by.join(", ") }) : role };
  });
}

function listCodes(record: DossierRecord): Code[] {
  const codes = [record.code, ...record.ties.map(({ code }) => code)].flatMap((code) => code ?? []);
  return [...new Map(codes.map((code) => [`${code.scheme} ${code.code}`, code])).values()];
}

function listClaims(index: DossierIndex, record: DossierRecord): ExportedRecord["claims"] {
  if (record.type === "position") return [];
  return (record.claims ?? []).map((claim) => ({
    text: claim.text,
    by: selectClaimant(index, claim),
  }));
}

/** The pages that a record, its claims and its accounts cite, each once, in that order. */
function listSources(index: DossierIndex, record: DossierRecord): ExportedRecord["sources"] {
  const cited = record.evidence.map(({ source }) => source);
  if (record.type === "event") {
    cited.push(...(record.claims ?? []).flatMap(({ sources }) => sources));
    for (const { claims } of record.accounts ?? []) {
      cited.push(...claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    }
  }
  return [...new Set(cited)].flatMap((id) => {
    const source = index.source.get(id);
    return source ? [describeSource(source)] : [];
  });
}

function findActor(index: DossierIndex, id: string): Actor {
  return index.actor.get(id) ?? { id, name: id, shortName: id, kind: "unidentified" };
}

function describeSource(source: Source): ExportedRecord["sources"][number] {
  return {
    source,
    title: source.title === null ? null : sourceTitle(source),
    href: selectSourceLink(source)?.href ?? null,
  };
}

function labelEnd(index: DossierIndex, end: string): string {
  if (end.startsWith("place:")) return facetValueLabel(index, "place", end.slice("place:".length));
  if (end.startsWith("issue:")) return facetValueLabel(index, "issue", end.slice("issue:".length));
  return facetValueLabel(index, "actor", end);
}
