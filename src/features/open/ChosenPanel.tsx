import { useState } from "react";
import { planImport } from "../../formats/import/detection";
import type { DateOrder, ImportPlan } from "../../formats/import/importPlan";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/Button";
import { DateOrderQuestion } from "./DateOrderQuestion";
import { DetectionSummary } from "./DetectionSummary";
import { EventPreview } from "./EventPreview";
import type { ChosenFile } from "./importPhase";
import { MappingForm } from "./MappingForm";
import { toFieldColumns, toMapping, type FieldColumns } from "../../formats/import/mappedColumns";
import { readMapping, rememberMapping } from "../../data/rememberedMapping";
import { SampleTable } from "./SampleTable";

interface ChosenPanelProps {
  chosen: ChosenFile;
  onImport: (plan: ImportPlan) => void;
  onLeave: () => void;
}

/** What was found in a file, what must be known before it is read, and the press that reads it. */
export function ChosenPanel({ chosen, onImport, onLeave }: ChosenPanelProps) {
  const { detection } = chosen;
  const { header, mapping, questions } = detection;
  const [dateOrder, setDateOrder] = useState<DateOrder | null>(null);
  const [proposal] = useState(() => proposeColumns(chosen));
  const [columns, setColumns] = useState<FieldColumns>(proposal.columns);
  const plan = planImport(detection, {
    ...(dateOrder && { dateOrder }),
    ...(mapping && { mapping: toMapping(columns, mapping) }),
  });
  const asked = questions.filter(({ column }) => !mapping || isDateColumn(columns, column));
  const missing =
    mapping && columns.date === undefined && columns.year === undefined
      ? m.open_needs_date()
      : asked.length > 0 && !dateOrder
        ? m.open_needs_answer()
        : "";
  const start = () => {
    if (!plan || missing !== "") return;
    if (mapping && header) rememberMapping(header, columns);
    onImport(plan);
  };
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <DetectionSummary chosen={chosen} />
      {mapping && header && (
        <MappingForm
          header={header}
          columns={columns}
          proposed={proposal.columns}
          isRemembered={proposal.isRemembered}
          onChange={setColumns}
        />
      )}
      {asked.map((question) => (
        <DateOrderQuestion
          key={question.column}
          question={question}
          answer={dateOrder}
          onAnswer={setDateOrder}
        />
      ))}
      {plan && missing === "" && <EventPreview chosen={chosen} plan={plan} />}
      <p className="screen-only flex flex-wrap items-center gap-2">
        <Button className="open-main" disabled={missing !== ""} onClick={start}>
          {m.open_import()}
        </Button>
        <Button onClick={onLeave}>{m.open_other_file()}</Button>
        {missing !== "" && <span className="text-[0.8125rem]">{missing}</span>}
      </p>
      <SampleTable detection={detection} />
    </div>
  );
}

function proposeColumns({ detection: { mapping, header } }: ChosenFile): {
  columns: FieldColumns;
  isRemembered: boolean;
} {
  const remembered = mapping && header ? readMapping(header) : null;
  return {
    columns: remembered ?? (mapping ? toFieldColumns(mapping) : {}),
    isRemembered: remembered !== null,
  };
}

function isDateColumn({ date, endDate }: FieldColumns, column: number): boolean {
  return date === column || endDate === column;
}
