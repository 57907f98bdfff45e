import { useState } from "react";
import { MissingSetError } from "../../data/importedIndex";
import { m } from "../../paraglide/messages.js";
import { openDossier } from "../../state/openDossier";
import { LiveRegion } from "../../ui/LiveRegion";
import { useReady } from "../../ui/useReady";
import { StateLink } from "../../views/linked/StateLink";
import { ImportFlow } from "./ImportFlow";
import { useImport } from "./useImport";

interface AskForFileProps {
  setId: string;
  error: Error | null;
  /** Asks for the set once more. */
  onFound: () => void;
}

/** A link to a set that is not in this browser: its file is chosen again, and the link opens as it stands. */
export function AskForFile({ setId, error, onFound }: AskForFileProps) {
  const [isAnswered, setIsAnswered] = useState(false);
  const steps = useImport(({ set }) => {
    if (set.id !== setId) return;
    setIsAnswered(true);
    onFound();
  }, true);
  useReady(true);
  const hash = setId.slice(setId.indexOf("-") + 1);
  return (
    <LiveRegion>
      <main className="mx-auto flex min-h-dvh w-full max-w-[66rem] flex-col gap-3 px-4 py-10">
        <p className="text-muted font-serif font-semibold">{m.app_name()}</p>
        <h1 className="text-2xl">{m.open_ask_title()}</h1>
        <p className="text-muted max-w-[70ch]">{m.open_ask_body({ hash })}</p>
        {error && !(error instanceof MissingSetError) && (
          <p role="alert" className="notices">
            {m.open_ask_problem({ detail: error.message })}
          </p>
        )}
        {!isAnswered && (
          <ImportFlow
            steps={steps}
            renderInstead={({ set }) => (
              <>
                <p role="alert" className="notices basis-full">
                  {m.open_ask_other({ hash: set.id.slice(set.id.indexOf("-") + 1) })}
                </p>
                <StateLink to={openDossier(set.id)} className="open-show">
                  {m.open_ask_own()}
                </StateLink>
              </>
            )}
          />
        )}
      </main>
    </LiveRegion>
  );
}
