import { LoadError } from "../data/fetchFile";
import { m } from "../paraglide/messages.js";
import { ErrorScreen } from "./ErrorScreen";

interface DossierErrorScreenProps {
  dossierId: string;
  error: Error | null;
  onRetry: () => void;
}

/** The dossier's own file is missing or broken: names the file, what was wrong, and the remedy. */
export function DossierErrorScreen({ dossierId, error, onRetry }: DossierErrorScreenProps) {
  const missing = error instanceof LoadError && error.problem === "not-found";
  const detail =
    error instanceof LoadError
      ? m.error_file({ file: `data/${error.file}`, detail: error.detail })
      : (error?.message ?? "");
  return (
    <ErrorScreen
      title={missing ? m.error_dossier_unknown({ id: dossierId }) : m.error_dossier_title()}
      onRetry={onRetry}
    >
      {detail} {missing ? m.error_remedy_missing() : m.error_remedy_network()}
    </ErrorScreen>
  );
}
