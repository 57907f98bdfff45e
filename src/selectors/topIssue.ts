import type { DossierIndex } from "../model/dossierIndex";

/** The issue that an issue belongs to in the end: itself when it has no parent. */
export function resolveTopIssue(index: DossierIndex, issueId: string): string {
  let id = issueId;
  for (let parent = index.issue.get(id)?.parent; parent; parent = index.issue.get(id)?.parent) {
    id = parent;
  }
  return id;
}

/** The top issues of a record, each once, its primary one first. */
export function selectTopIssues(index: DossierIndex, issues: readonly string[]): string[] {
  return [...new Set(issues.map((id) => resolveTopIssue(index, id)))];
}
