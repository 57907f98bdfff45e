import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Term } from "../../model/dossier";
import { compileTermFinder, type TermFinder } from "../../model/termFinder";

export interface KnownTerms {
  list: readonly Term[];
  find: TermFinder;
}

const TermsContext = createContext<KnownTerms | null>(null);

interface TermsProviderProps {
  /** Null while they are not there: texts then stand without explanations. */
  terms: readonly Term[] | null;
  children: ReactNode;
}

/** Gives the texts below it the names and terms that can be explained in them. */
export function TermsProvider({ terms, children }: TermsProviderProps) {
  const known = useMemo(() => terms && { list: terms, find: compileTermFinder(terms) }, [terms]);
  return <TermsContext value={known}>{children}</TermsContext>;
}

export function useKnownTerms(): KnownTerms | null {
  return useContext(TermsContext);
}
