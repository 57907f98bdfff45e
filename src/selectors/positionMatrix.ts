import { resolveIssueColour, type DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import { STANCES, type Stance, type Voice } from "../model/vocabulary";
import { createDeedCounter } from "./actorDeeds";
import { selectActorTree, selectFolded, selectFoldsFor, type ActorNode } from "./actorTree";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectStanceChanges } from "./stanceChanges";
import { groupByTime } from "./timeGroups";
import { selectTopIssues } from "./topIssue";

/** A position as a sign in its cell. */
export interface MatrixSign {
  row: number;
  reference: Reference;
  stance: Stance;
  voice: Voice;
  /** Whether the speaker's direction changed with it (see `selectStanceChanges`). */
  isChange: boolean;
}

/**
 * `held`: positions pass the filter. `below`: the row is open and has none of its own, those in it
 * do. `filtered`: there are some, none passes. `silent`: the sources report none.
 */
export type MatrixState = "held" | "below" | "filtered" | "silent";

export interface MatrixCell {
  issue: string;
  state: MatrixState;
  /** What passes, in groups of which each is strictly later than the one before. */
  groups: readonly (readonly MatrixSign[])[];
  /** How many are passing here; where none is, how many are below or filtered out. */
  count: number;
  /** How many there are here whatever the filter. */
  total: number;
  /** Of the silent: in how many votes, agreements and statements on the issue they take part. */
  deeds: number;
}

export interface MatrixRow {
  actor: string;
  label: string;
  /** 0 for a state or whoever is part of nothing, then offices, then people. */
  depth: number;
  /** Null where no rows are below. A folded row holds the positions of all in it. */
  isFolded: boolean | null;
  cells: readonly MatrixCell[];
}

export interface PositionMatrix {
  issues: readonly { id: string; label: string; colour: string }[];
  rows: readonly MatrixRow[];
  /** How to fold or open all; null where nothing can be folded. */
  foldAll: { isOpen: boolean; fold: readonly string[] } | null;
}

/** Who holds which position on which top issue, and of whom none is reported. */
export function selectPositionMatrix({ index, state, filter }: LinkedModel): PositionMatrix {
  const issues = index.dossier.issues.filter(({ parent }) => parent === undefined);
  const tree = selectActorTree(index);
  const folded = selectFolded(tree, state);
  const describeCell = createCellDescriber(index, filter.passes, createDeedCounter(index, tree));
  const describe = (node: ActorNode): MatrixRow[] => {
    const isFolded = node.children.length > 0 ? folded.has(node.actor) : null;
    const row: MatrixRow = {
      actor: node.actor,
      label: facetValueLabel(index, "actor", node.actor),
      depth: node.depth,
      isFolded,
      cells: issues.map(({ id }) => describeCell(id, node, isFolded === true)),
    };
    return [row, ...(isFolded ? [] : node.children.flatMap(describe))];
  };
  const isOpen = folded.size > 0;
  return {
    issues: issues.map(({ id, label }) => ({ id, label, colour: resolveIssueColour(index, id) })),
    rows: tree.flatMap(describe),
    foldAll: tree.some(({ children }) => children.length > 0)
      ? { isOpen, fold: selectFoldsFor(tree, state.layer, isOpen) }
      : null,
  };
}

function createCellDescriber(
  index: DossierIndex,
  passes: Uint8Array,
  countDeeds: ReturnType<typeof createDeedCounter>,
) {
  const { table } = index;
  const changes = selectStanceChanges(index);
  const topIssues = new Map<number, readonly string[]>();
  const isOn = (row: number, issue: string) => {
    const known = topIssues.get(row) ?? selectTopIssues(index, table.record(row).issues);
    topIssues.set(row, known);
    return known.includes(issue);
  };
  const describeSign = (row: number, issue: string): MatrixSign[] => {
    const record = table.record(row);
    if (record.type !== "position") return [];
    const { stance, voice } = record;
    const isChange = changes.get(row)?.has(issue) ?? false;
    return [{ row, reference: table.refs[row]!, stance, voice, isChange }];
  };
  return (issue: string, node: ActorNode, isFolded: boolean): MatrixCell => {
    const { own, whole } = node;
    const all = (isFolded ? whole : own).filter((row) => isOn(row, issue));
    const passing = all.filter((row) => passes[row] === 1);
    const signs = passing
      .flatMap((row) => describeSign(row, issue))
      .toSorted((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) || a.row - b.row);
    const bySign = new Map(signs.map((sign) => [sign.row, sign]));
    const groups = groupByTime(table, [...bySign.keys()]).map((rows) =>
      rows.map((row) => bySign.get(row)!),
    );
    const below = whole.filter((row) => isOn(row, issue));
    const passingBelow = below.filter((row) => passes[row] === 1).length;
    const cell = { issue, groups, total: all.length, deeds: 0 };
    if (passing.length > 0) return { ...cell, state: "held", count: passing.length };
    if (passingBelow > 0) return { ...cell, state: "below", count: passingBelow };
    if (below.length > 0) return { ...cell, state: "filtered", count: below.length };
    return { ...cell, state: "silent", count: 0, deeds: countDeeds(node, issue, isFolded) };
  };
}
