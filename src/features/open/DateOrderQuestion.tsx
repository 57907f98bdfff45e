import type { ImportQuestion } from "../../formats/import/detection";
import type { DateOrder } from "../../formats/import/importPlan";
import { calendarDayOf } from "./slashedDate";
import { m } from "../../paraglide/messages.js";

interface DateOrderQuestionProps {
  question: ImportQuestion;
  answer: DateOrder | null;
  onAnswer: (answer: DateOrder) => void;
}

const ORDERS: readonly (readonly [DateOrder, () => string])[] = [
  ["day-first", m.open_day_first],
  ["month-first", m.open_month_first],
];

/** Dates that can be read in two ways are not guessed: the reader says which, and sees what follows. */
export function DateOrderQuestion({ question, answer, onAnswer }: DateOrderQuestionProps) {
  const { name, examples, column } = question;
  return (
    <fieldset className="open-question">
      <legend className="font-semibold">{m.open_date_question({ column: name })}</legend>
      {ORDERS.map(([order, label]) => (
        <label key={order} className="open-choice">
          <input
            type="radio"
            name={`date-order-${column}`}
            checked={answer === order}
            onChange={() => onAnswer(order)}
          />
          <span>
            {label()}
            <span className="text-muted block text-[0.8125rem]">
              {examples
                .slice(0, 3)
                .map((example) => {
                  const day = calendarDayOf(example, order);
                  return day === null
                    ? m.open_date_impossible({ example })
                    : m.open_date_reading({ example, day });
                })
                .join("; ")}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
