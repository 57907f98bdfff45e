import { useId } from "react";
import type { ExportFormat } from "../../model/exportedRecord";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/Button";
import { EXPORT_WORDS } from "./exportFormats";
import { listFirst, type ListedRecords } from "./listLeftOut";
import { LostRecords } from "./LostRecords";
import type { ExportAccess, ExportStatus } from "./useExport";

interface FormatItemProps {
  format: ExportFormat;
  /** How many records pass. */
  total: number;
  leftOut: ListedRecords;
  access: ExportAccess;
}

/** One format: what it is for, what its file holds and what not, and the press that saves it. */
export function FormatItem({ format, total, leftOut, access }: FormatItemProps) {
  const { status, nameOf, save, cancel } = access;
  const nameId = useId();
  const { name, use } = EXPORT_WORDS[format];
  const count = total - leftOut.count;
  const isMaking = status.type === "making" && status.format === format;
  const isOtherMaking = status.type === "making" && !isMaking;
  const own = status.type !== "ready" && status.format === format ? status : null;
  return (
    <li aria-labelledby={nameId} data-format={format} className="border-rule border-t py-2">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 id={nameId} className="text-sm font-semibold">
            {name()}
          </h3>
          <p className="text-muted text-[0.8125rem]">{use()}</p>
        </div>
        {/* One and the same button, so that the focus stays where it is. */}
        <Button
          className="shrink-0"
          disabled={count === 0 || isOtherMaking}
          aria-label={isMaking ? undefined : m.export_save_as({ format: name() })}
          onClick={isMaking ? cancel : () => void save(format)}
        >
          {isMaking ? m.export_cancel() : m.export_save()}
        </Button>
      </div>
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-[0.8125rem]">
        <span className="font-medium">{m.export_count({ count })}</span>
        <bdi dir="ltr" className="text-muted min-w-0 text-xs wrap-anywhere">
          {nameOf(format)}
        </bdi>
      </p>
      <LostRecords summary={m.export_left_out({ count: leftOut.count })} records={leftOut} />
      {own && <Outcome status={own} total={total} />}
    </li>
  );
}

function Outcome({ status, total }: { status: ExportStatus; total: number }) {
  switch (status.type) {
    case "ready":
      return null;
    case "making":
      return (
        <label className="mt-1 block text-[0.8125rem]">
          {m.export_making({ done: status.done, total })}
          <progress className="accent-ink block h-2 w-full" max={total} value={status.done} />
        </label>
      );
    case "saved":
      return (
        <>
          <p className="mt-1 text-[0.8125rem] font-medium wrap-anywhere">
            {m.export_saved({ count: status.file.count, name: status.name })}
          </p>
          <LostRecords
            summary={m.export_noted({ count: status.file.noted.length })}
            records={listFirst(status.file.noted)}
          />
        </>
      );
    case "cancelled":
      return <p className="mt-1 text-[0.8125rem] font-medium">{m.export_cancelled()}</p>;
    case "failed":
      return (
        <p role="alert" className="mt-1 text-[0.8125rem] font-medium">
          {m.export_not_made({ message: status.message })}
        </p>
      );
  }
}
