import type { DossierIndex } from "../model/dossierIndex";
import type { ViewState } from "../state/viewState";
import { selectArticleCounterparts } from "./articleSides";

/** Someone with a row in the matrix, and those who are part of it. */
export interface ActorNode {
  actor: string;
  /** 0 for a state or whoever is part of nothing. */
  depth: number;
  children: readonly ActorNode[];
  /** Rows of the positions that the actor itself takes. */
  own: readonly number[];
  /** Its own and those of all below it. */
  whole: readonly number[];
}

interface Draft {
  actor: string;
  own: number[];
  children: Draft[];
}

/**
 * Who speaks, as a tree by partOf: state, office or ministry, person. Whoever a speaker is part of
 * has a place in it, and so have the counterparts of the article of whom nothing is
 * reported: silence is part of the picture. Most positions first, then the dossier's order.
 */
export function selectActorTree(index: DossierIndex): readonly ActorNode[] {
  const { table, actor: actors } = index;
  const drafts = new Map<string, Draft>();
  const roots: Draft[] = [];
  const draftOf = (actor: string): Draft => {
    const known = drafts.get(actor);
    if (known) return known;
    const draft: Draft = { actor, own: [], children: [] };
    drafts.set(actor, draft);
    const parent = actors.get(actor)?.partOf;
    (parent === undefined ? roots : draftOf(parent).children).push(draft);
    return draft;
  };
  for (const [row, speaker] of table.speaker.entries()) {
    const actor = table.ids.actor[speaker];
    if (actor !== undefined) draftOf(actor).own.push(row);
  }
  selectArticleCounterparts(index).actors.forEach(draftOf);
  const order = new Map([...actors.keys()].map((id, at) => [id, at]));
  const build = (siblings: readonly Draft[], depth: number): ActorNode[] =>
    siblings
      .map(({ actor, own, children: drafted }): ActorNode => {
        const children = build(drafted, depth + 1);
        return {
          actor,
          depth,
          children,
          own,
          whole: [...own, ...children.flatMap(({ whole }) => whole)],
        };
      })
      .toSorted(
        (a, b) =>
          b.whole.length - a.whole.length || (order.get(a.actor) ?? 0) - (order.get(b.actor) ?? 0),
      );
  return build(roots, 0);
}

type FoldState = Pick<ViewState, "layer" | "fold">;

/** The rows that are folded: by default the outermost with the context, none with the article alone. */
export function selectFolded(
  tree: readonly ActorNode[],
  { layer, fold }: FoldState,
): ReadonlySet<string> {
  const flipped = new Set(fold);
  return new Set(
    listFoldable(tree)
      .filter((node) => isFoldedAtFirst(node, layer) !== flipped.has(node.actor))
      .map(({ actor }) => actor),
  );
}

/** The value of `fold` under which every row is open, or only the outermost are folded. */
export function selectFoldsFor(
  tree: readonly ActorNode[],
  layer: ViewState["layer"],
  isOpen: boolean,
): string[] {
  return listFoldable(tree)
    .filter((node) => isFoldedAtFirst(node, layer) !== (!isOpen && node.depth === 0))
    .map(({ actor }) => actor);
}

function isFoldedAtFirst({ depth }: ActorNode, layer: ViewState["layer"]): boolean {
  return layer === "all" && depth === 0;
}

function listFoldable(tree: readonly ActorNode[]): ActorNode[] {
  return tree.flatMap((node) =>
    node.children.length > 0 ? [node, ...listFoldable(node.children)] : [],
  );
}
