import type { DossierIndex } from "../model/dossierIndex";
import { resolveRoot } from "../model/resolveRoot";

/** The issue that an issue belongs to in the end: itself when it has no parent. */
export function resolveTopIssue(index: DossierIndex, issueId: string): string {
  return resolveRoot(index.issue, issueId, ({ parent }) => parent);
}

/** The top issues of a record, each once, its primary one first. */
export function selectTopIssues(index: DossierIndex, issues: readonly string[]): string[] {
  return [...new Set(issues.map((id) => resolveTopIssue(index, id)))];
}
