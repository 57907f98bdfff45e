import { useState, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { SequenceStep } from "../../selectors/sequence";
import { showStep } from "../../state/sequenceTransitions";
import { useViewState } from "../../state/useViewState";
import { CopyField } from "../../ui/CopyField";
import { useLinked } from "../../views/linked/LinkedContext";

/** From here on some programs cut a link in the middle. */
const LONG_LINK = 2_000;

interface DeckLinkProps {
  steps: readonly SequenceStep[];
  renderCode: (address: string, fileName: string) => ReactNode;
}

/** The link that opens the deck at its first step, how long it is, and the code of it for phones. */
export function DeckLink({ steps, renderCode }: DeckLinkProps) {
  const { href } = useViewState();
  const { index } = useLinked();
  const [hasCode, setHasCode] = useState(false);
  const [first] = steps;
  if (!first) return null;
  const address = new URL(href(showStep(first.view, 1)), document.baseURI).href;
  return (
    <section className="screen-only">
      <h3 className="text-[0.9375rem]">{m.deck_link()}</h3>
      <p className="text-muted mb-1">{m.deck_link_hint()}</p>
      <CopyField
        label={m.share_length({ length: address.length })}
        text={address}
        rows={5}
        isCode
        copyLabel={m.share_copy_link()}
        copied={m.share_copied()}
      />
      {address.length >= LONG_LINK && (
        <p data-long-link className="mt-2">
          {m.deck_link_long({ length: address.length })}
        </p>
      )}
      <details className="mt-2" onToggle={({ currentTarget }) => setHasCode(currentTarget.open)}>
        <summary className="cursor-pointer font-medium pointer-coarse:min-h-11 pointer-coarse:py-2.5">
          {m.share_qr()}
        </summary>
        <div className="pt-2">
          {hasCode && renderCode(address, `${index.dossier.id}-deck-qr.svg`)}
        </div>
      </details>
    </section>
  );
}
