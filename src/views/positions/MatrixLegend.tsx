import type { ReactNode } from "react";
import { STANCES, VOICES } from "../../model/vocabulary";
import { m } from "../../paraglide/messages.js";
import { stanceLabel, voiceLabel } from "../../selectors/labels";
import type { PositionMatrix } from "../../selectors/positionMatrix";
import { ActedSign, BelowSign, FilteredSign, SilentSign } from "./EmptySign";
import { LaterSign } from "./MatrixCellBox";
import { StanceSign } from "./StanceSign";

/** What the signs in the cells mean: stance, voice, order, and the ways of being empty. */
export function MatrixLegend({ matrix }: { matrix: PositionMatrix }) {
  const hasChange = matrix.rows.some(({ cells }) =>
    cells.some(({ groups }) => groups.some((group) => group.some(({ isChange }) => isChange))),
  );
  const hasDeeds = matrix.rows.some(({ cells }) => cells.some(({ deeds }) => deeds > 0));
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
      <Line term={m.matrix_legend_stance()}>
        {STANCES.map((stance) => (
          <Entry key={stance} sign={<StanceSign stance={stance} voice="stated" colour="other" />}>
            {stance === "assesses"
              ? `${stanceLabel(stance)}, ${stanceLabel(stance, "stated")}`
              : stanceLabel(stance)}
          </Entry>
        ))}
      </Line>
      <Line term={m.facet_voice()}>
        {VOICES.map((voice) => (
          <Entry key={voice} sign={<StanceSign stance="supports" voice={voice} colour="other" />}>
            {voiceLabel(voice)}
          </Entry>
        ))}
      </Line>
      <Line term={m.matrix_legend_order()}>
        <Entry
          sign={
            <>
              <StanceSign stance="supports" voice="stated" colour="other" />
              <LaterSign />
              <StanceSign stance="condemns" voice="stated" colour="other" />
            </>
          }
        >
          {m.matrix_legend_later()}
        </Entry>
        {hasChange && (
          <Entry
            sign={<StanceSign stance="condemns" voice="stated" colour="other" isChange={true} />}
          >
            {m.matrix_legend_change()}
          </Entry>
        )}
      </Line>
      <Line term={m.matrix_legend_empty()}>
        <Entry sign={<SilentSign />}>{m.matrix_silent()}</Entry>
        {hasDeeds && <Entry sign={<ActedSign />}>{m.matrix_legend_acted()}</Entry>}
        <Entry sign={<FilteredSign />}>{m.matrix_filtered()}</Entry>
        <Entry sign={<BelowSign />}>{m.matrix_legend_below()}</Entry>
      </Line>
    </dl>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="pt-0.5 font-semibold">{term}</dt>
      <dd>
        <ul className="flex flex-wrap gap-x-3.5 gap-y-1">{children}</ul>
      </dd>
    </>
  );
}

function Entry({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1">
      <span className="matrix-signs shrink-0">{sign}</span>
      {children}
    </li>
  );
}
