import { ExportButton } from "../features/export/ExportButton";
import { RecordsView } from "../views/records/RecordsView";
import { useReady } from "../ui/useReady";

/** A chunk of its own: the first picture does not need it. */
export function RecordsPage() {
  useReady(true);
  return <RecordsView variant="page" actions={<ExportButton look="word" />} />;
}
