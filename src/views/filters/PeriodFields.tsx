import { useId, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { isPartialDate } from "../../state/partialDate";
import { setDateRange } from "../../state/filterTransitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";

/** The period as two plain text fields: years and months are as good as days. */
export function PeriodFields() {
  const { state, filter } = useLinked();
  const hintId = useId();
  const hasPeriod = state.from !== null || state.to !== null;
  return (
    <fieldset aria-describedby={hintId}>
      <legend className="text-muted text-xs font-medium">{m.filters_period()}</legend>
      <PeriodForm from={state.from} to={state.to} />
      <p id={hintId} className="text-muted mt-1.5 text-xs">
        {m.filters_period_hint()}
        {hasPeriod && (
          <> {m.filters_period_certain({ shown: filter.shown, certain: filter.certain })}</>
        )}
      </p>
    </fieldset>
  );
}

function PeriodForm({ from, to }: { from: string | null; to: string | null }) {
  const dispatch = useDispatch();
  const [draft, setDraft] = useState({ from: from ?? "", to: to ?? "" });
  const [seen, setSeen] = useState({ from, to });
  const [isChecked, setIsChecked] = useState(false);
  if (seen.from !== from || seen.to !== to) {
    setSeen({ from, to });
    setDraft({ from: from ?? "", to: to ?? "" });
  }

  function apply() {
    setIsChecked(true);
    if (isWrongDate(draft.from) || isWrongDate(draft.to)) return;
    dispatch(setDateRange(draft.from.trim() || null, draft.to.trim() || null));
  }

  return (
    <div className="mt-1.5 flex flex-wrap items-start gap-x-4 gap-y-2">
      <DateField
        label={m.filters_from()}
        text={draft.from}
        isWrong={isChecked && isWrongDate(draft.from)}
        onType={(text) => setDraft({ ...draft, from: text })}
        onApply={apply}
      />
      <DateField
        label={m.filters_to()}
        text={draft.to}
        isWrong={isChecked && isWrongDate(draft.to)}
        onType={(text) => setDraft({ ...draft, to: text })}
        onApply={apply}
      />
    </div>
  );
}

function isWrongDate(text: string): boolean {
  return text.trim() !== "" && !isPartialDate(text.trim());
}

interface DateFieldProps {
  label: string;
  text: string;
  isWrong: boolean;
  onType: (text: string) => void;
  onApply: () => void;
}

function DateField({ label, text, isWrong, onType, onApply }: DateFieldProps) {
  const messageId = useId();
  return (
    <div>
      <label className="flex items-center gap-2 text-[0.8125rem]">
        {label}
        <input
          value={text}
          autoComplete="off"
          spellCheck={false}
          maxLength={10}
          placeholder={m.filters_date_form()}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? messageId : undefined}
          className="border-rule bg-paper text-ink placeholder:text-faint aria-invalid:border-ink h-8 w-32 rounded-md border px-2 aria-invalid:border-2 pointer-coarse:h-11"
          onChange={(event) => onType(event.target.value)}
          onBlur={onApply}
          onKeyDown={(event) => {
            if (event.key === "Enter") onApply();
          }}
        />
      </label>
      <p id={messageId} role="alert" className="mt-1 max-w-52 text-xs empty:hidden">
        {isWrong ? m.filters_date_wrong() : ""}
      </p>
    </div>
  );
}
