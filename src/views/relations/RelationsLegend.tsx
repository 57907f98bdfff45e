import type { ReactNode } from "react";
import { placeNodeShape } from "../../layout/graph/nodeShape";
import { isFileOfRows } from "../../model/importedSet";
import { m } from "../../paraglide/messages.js";
import { actorKindLabel } from "../../selectors/labels";
import type { NodeShapeKind } from "../../selectors/relationsNodes";
import { useLinked } from "../linked/LinkedContext";
import type { ViewVariant } from "../linked/viewVariant";
import { EndCap } from "./EndCap";

/** The order in which the shapes of actors are told. */
const SHAPES: readonly NodeShapeKind[] = [
  "state",
  "office-holder",
  "person",
  "ministry",
  "population",
  "armed-group",
  "unidentified",
  "addressee",
  "organisation",
];

interface RelationsLegendProps {
  variant: ViewVariant;
  /** The shapes of the actors that are drawn. */
  shapes: ReadonlySet<NodeShapeKind>;
  /** Whether each line sums up all ties of a pair in one direction. */
  isSummed: boolean;
}

/** The key: how ties end, what the number counts, what a hollow band is; on the page also the shapes. */
export function RelationsLegend({ variant, shapes, isSummed }: RelationsLegendProps) {
  const isRows = isFileOfRows(useLinked().index.dossier);
  return (
    <div className="@container">
      <ul aria-label={m.legend_key()} className="flex flex-wrap gap-x-3 gap-y-0.5">
        <Entry sign={<CapSign sign="cooperative" />}>{m.relations_sign_cooperative()}</Entry>
        <Entry sign={<CapSign sign="conflictual" />}>{m.relations_sign_conflictual()}</Entry>
        <Entry sign={<b className="text-ink font-semibold">2</b>}>
          {m.relations_legend_count()}
        </Entry>
        {isSummed && (
          <Entry sign={<b className="text-ink font-semibold">+3</b>}>
            {m.relations_legend_rest()}
          </Entry>
        )}
        {isSummed && (
          <Entry sign={<ColourSign />}>
            {variant === "page" ? m.relations_legend_mixed() : m.relations_legend_mixed_short()}
          </Entry>
        )}
        {!isRows && (
          <Entry
            sign={
              <svg width={22} height={14} aria-hidden="true" className="inline-block">
                <path
                  d="M21,4H8V1L1,7L8,13V10H21"
                  strokeWidth={1.25}
                  className="fill-paper stroke-void"
                />
              </svg>
            }
            isWide
          >
            {m.relations_void_short()}
          </Entry>
        )}
        {variant === "page" && (
          <>
            {SHAPES.filter((kind) => shapes.has(kind)).map((kind) => (
              <Entry key={kind} sign={<ShapeSign kind={kind} />}>
                {actorKindLabel(kind)}
              </Entry>
            ))}
            <li>{isRows ? m.imported_sign() : m.relations_legend_sign()}</li>
          </>
        )}
      </ul>
    </div>
  );
}

interface EntryProps {
  sign: ReactNode;
  /** Left out in a narrow card: the picture itself says it. */
  isWide?: boolean;
  children: ReactNode;
}

function Entry({ sign, isWide, children }: EntryProps) {
  return (
    <li className={`flex items-center gap-1 ${isWide ? "@max-[24rem]:hidden" : ""}`}>
      {sign}
      {children}
    </li>
  );
}

function CapSign({ sign }: { sign: "cooperative" | "conflictual" }) {
  return (
    <svg width={20} height={14} viewBox="0 -7 20 14" aria-hidden="true" className="text-ink">
      <path d="M0,0H9" stroke="currentColor" strokeWidth={2} />
      <EndCap cap={{ at: [9, 0], angle: 0 }} signs={[sign]} colour="currentColor" widthPx={2} />
    </svg>
  );
}

/** A line in ink, as those are that no one issue has most records of. */
function ColourSign() {
  return (
    <svg width={16} height={14} aria-hidden="true">
      <path d="M0,7H16" strokeWidth={3} className="stroke-ink" />
    </svg>
  );
}

function ShapeSign({ kind }: { kind: NodeShapeKind }) {
  return (
    <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={placeNodeShape(kind, 6.5)} strokeWidth={1.5} className="fill-card stroke-ink" />
    </svg>
  );
}
