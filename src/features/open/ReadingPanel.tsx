import type { ImportProgress } from "../../data/importMessages";
import { m } from "../../paraglide/messages.js";
import { formatCount } from "../../selectors/formatCount";
import { Button } from "../../ui/Button";

interface ReadingPanelProps {
  fileName: string;
  progress: ImportProgress | null;
  onCancel: () => void;
}

/** How far the reading has come, and the press that takes it back. */
export function ReadingPanel({ fileName, progress, onCancel }: ReadingPanelProps) {
  const share = progress ? progress.bytes / Math.max(1, progress.totalBytes) : 0;
  return (
    <div className="flex flex-col gap-2">
      <label className="block">
        {m.open_reading({ name: fileName })}
        <progress className="accent-ink mt-1 block h-2 w-full" max={1} value={share} />
      </label>
      <p className="text-muted text-[0.8125rem] tabular-nums">
        {progress
          ? m.open_progress({
              percent: Math.floor(share * 100),
              rows: formatCount(progress.rows),
              speed: formatCount(rowsPerSecond(progress)),
              rejected: formatCount(progress.rejected),
            })
          : m.open_starting()}
      </p>
      <p>
        <Button onClick={onCancel}>{m.open_cancel()}</Button>
      </p>
    </div>
  );
}

function rowsPerSecond({ rows, elapsedMs }: ImportProgress): number {
  return Math.round(rows / Math.max(0.001, elapsedMs / 1000));
}
