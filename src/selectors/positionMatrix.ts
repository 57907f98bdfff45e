import type { PositionRecord } from "../model/dossier";
import { resolveIssueColour, resolveSide, type DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import type { Stance, Voice } from "../model/vocabulary";
import { facetValueLabel, stanceLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectRecordName } from "./recordText";
import { formatSpan } from "./timeText";

/** A position as a sign in its cell. */
export interface MatrixSign {
  row: number;
  reference: Reference;
  stance: Stance;
  stanceText: string;
  voice: Voice;
  name: string;
  statement: string;
  when: string;
  /** True when the speaker's earlier position on the issue had another stance. */
  isChange: boolean;
}

/**
 * `held`: positions pass the filter. `filtered`: there are some, none passes. `silent`: the sources
 * report none.
 */
export type MatrixState = "held" | "filtered" | "silent";

export interface MatrixCell {
  issue: string;
  state: MatrixState;
  /** The passing ones in the order of their days. */
  signs: readonly MatrixSign[];
}

export interface MatrixRow {
  actor: string;
  label: string;
  reference: Reference;
  /** 0 for a state or whoever is part of nothing, 1 for an office or person in it. */
  depth: 0 | 1;
  cells: readonly MatrixCell[];
}

export interface PositionMatrix {
  issues: readonly { id: string; label: string; colour: string }[];
  rows: readonly MatrixRow[];
}

/**
 * Who holds which position on which top issue. A side's row holds what it said itself; those in it
 * follow, unless `folded` puts their positions into the side's own row. Counterparts of whom nothing
 * is reported have a row as well: silence is part of the picture.
 */
export function selectPositionMatrix(
  { index, filter }: LinkedModel,
  folded: ReadonlySet<string>,
): PositionMatrix {
  const { table, dossier } = index;
  const issues = dossier.issues.filter(({ parent }) => parent === undefined);
  const byActor = new Map<string, Map<string, number[]>>();
  const add = (actor: string, issue: string | null, row: number) => {
    const cells = byActor.get(actor) ?? new Map<string, number[]>();
    byActor.set(actor, cells);
    if (issue !== null) cells.set(issue, [...(cells.get(issue) ?? []), row]);
  };
  const rowOf = (actor: string) => {
    const side = resolveSide(index, actor);
    return folded.has(side) ? side : actor;
  };
  for (let row = 0; row < table.count; row++) {
    const record = table.record(row);
    if (record.type === "position") {
      const tops = new Set(record.issues.map((id) => resolveTop(index, id)));
      for (const issue of tops) add(rowOf(record.speaker), issue, row);
    } else if (record.layer === "article") {
      for (const { from, to, role } of record.ties) {
        if (role === "counterpart") for (const actor of [from, to]) add(rowOf(actor), null, row);
      }
    }
  }
  const actors = [...byActor.keys()];
  const sides = [...new Set(actors.map((actor) => resolveSide(index, actor)))];
  const sizeOf = (side: string) =>
    actors
      .filter((actor) => resolveSide(index, actor) === side)
      .reduce((sum, actor) => sum + countOf(byActor.get(actor)), 0);
  const rows = sides
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .flatMap((side) => [
      side,
      ...actors
        .filter((actor) => actor !== side && resolveSide(index, actor) === side)
        .toSorted((a, b) => countOf(byActor.get(b)) - countOf(byActor.get(a))),
    ])
    .map((actor): MatrixRow => {
      const cells = byActor.get(actor);
      return {
        actor,
        label: facetValueLabel(index, "actor", actor),
        reference: `actor:${actor}`,
        depth: resolveSide(index, actor) === actor ? 0 : 1,
        cells: issues.map(({ id }) => describeCell(index, id, cells?.get(id) ?? [], filter.passes)),
      };
    });
  return {
    issues: issues.map(({ id, label }) => ({ id, label, colour: resolveIssueColour(index, id) })),
    rows,
  };
}

/** Sides that have someone in them, and so can be folded. */
export function selectFoldableSides(index: DossierIndex): string[] {
  const speakers = index.dossier.positions.map(({ speaker }) => speaker);
  const inside = speakers.filter((actor) => resolveSide(index, actor) !== actor);
  return [...new Set(inside.map((actor) => resolveSide(index, actor)))];
}

function describeCell(
  index: DossierIndex,
  issue: string,
  rows: readonly number[],
  passes: Uint8Array,
): MatrixCell {
  const { table } = index;
  const ordered = rows.toSorted(
    (a, b) => table.start[a]! - table.start[b]! || table.end[a]! - table.end[b]! || a - b,
  );
  const latest = new Map<string, Stance>();
  const signs = ordered.flatMap((row): MatrixSign[] => {
    const record = table.record(row);
    if (record.type !== "position") return [];
    const before = latest.get(record.speaker);
    latest.set(record.speaker, record.stance);
    return [describeSign(index, record, row, before !== undefined && before !== record.stance)];
  });
  const passing = signs.filter(({ row }) => passes[row] === 1);
  const state = passing.length > 0 ? "held" : signs.length > 0 ? "filtered" : "silent";
  return { issue, state, signs: passing };
}

function describeSign(
  index: DossierIndex,
  record: PositionRecord,
  row: number,
  isChange: boolean,
): MatrixSign {
  return {
    row,
    reference: index.table.refs[row]!,
    stance: record.stance,
    stanceText: stanceLabel(record.stance, record.voice),
    voice: record.voice,
    name: selectRecordName(record),
    statement: record.statement,
    when: formatSpan(record.span),
    isChange,
  };
}

function resolveTop(index: DossierIndex, issueId: string): string {
  const issue = index.issue.get(issueId);
  return issue?.parent === undefined ? issueId : resolveTop(index, issue.parent);
}

function countOf(cells: ReadonlyMap<string, readonly number[]> | undefined): number {
  return [...(cells?.values() ?? [])].reduce((sum, rows) => sum + rows.length, 0);
}
