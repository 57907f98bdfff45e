import { useQuery } from "@tanstack/react-query";
import { termsQuery } from "../data/termsQuery";
import { m } from "../paraglide/messages.js";
import { Button } from "../ui/Button";
import { useReady } from "../ui/useReady";
import { useLinked } from "../views/linked/LinkedContext";
import { NamesView } from "../views/names/NamesView";
import { useContextIndex } from "./useContextIndex";

/** Names and terms, with their uses in the whole dossier, or in the article where the context fails. */
export function NamesPage() {
  const model = useLinked();
  const terms = useQuery(termsQuery(model.index.dossier.id));
  const context = useContextIndex();
  const hasSettled = context.index !== undefined || context.error !== null;
  useReady(terms.error !== null || (terms.data !== undefined && hasSettled));
  if (terms.error) {
    const detail = terms.error.message;
    return <Failure text={m.names_failed({ detail })} onRetry={() => void terms.refetch()} />;
  }
  if (!terms.data || !hasSettled) {
    return (
      <p role="status" className="text-muted p-4 text-[0.8125rem]">
        {m.names_loading()}
      </p>
    );
  }
  return (
    <div className="flex min-w-0 flex-col gap-3 pt-2">
      {context.error && !context.index && (
        <Failure
          text={m.names_article_only({ detail: context.error.message })}
          onRetry={context.retry}
        />
      )}
      <NamesView
        terms={model.index.dossier.imported ? model.index.dossier.terms : terms.data}
        index={context.index ?? model.index}
        hasContext={context.index !== undefined}
      />
    </div>
  );
}

function Failure({ text, onRetry }: { text: string; onRetry: () => void }) {
  return (
    <div role="alert" className="border-rule bg-card rounded-lg border p-4">
      <p className="mb-2">{text}</p>
      <Button onClick={onRetry}>{m.retry()}</Button>
    </div>
  );
}
