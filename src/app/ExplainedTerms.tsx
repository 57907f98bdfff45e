import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { termsQuery } from "../data/termsQuery";
import { useLinked } from "../views/linked/LinkedContext";
import { TermScope } from "../views/linked/TermScope";
import { TermsProvider } from "../views/linked/TermsContext";

/** Explains names and terms in what stands inside; until they are there, or without them, it stands plain. */
export function ExplainedTerms({ children }: { children: ReactNode }) {
  const { dossier } = useLinked().index;
  const { data } = useQuery(termsQuery(dossier.id));
  return (
    <TermsProvider terms={dossier.imported ? dossier.terms : (data ?? null)}>
      <TermScope>{children}</TermScope>
    </TermsProvider>
  );
}
