import { m } from "../../paraglide/messages.js";
import type { EvidenceItem } from "../../selectors/detailsEvidence";
import type { OrderItem } from "../../selectors/detailsOrder";
import { Field, FieldNote } from "./Field";
import { ReferenceButton } from "./ReferenceButton";

interface OrderFieldProps {
  order: readonly OrderItem[];
  /** The record's own evidence, not to be quoted a second time. */
  evidence: readonly EvidenceItem[];
}

/** Goes on in the line of the word before it, also where a touch needs more height. */
const LINK_IN_TEXT =
  "text-link hover:decoration-2 underline decoration-1 underline-offset-[3px] cursor-pointer pointer-coarse:py-3";

/** What came before, or what it was part of, by which words, and whether that is our reading. */
export function OrderField({ order, evidence }: OrderFieldProps) {
  const own = new Set(evidence.map((item) => item.words));
  return (
    <Field label={m.details_order()}>
      <ul className="flex flex-col gap-1.5">
        {order.map(({ relation, other, evidence: said, basis }) => (
          <li key={`${relation} ${other?.reference} ${said?.words ?? ""}`}>
            {relation}{" "}
            {other && (
              <ReferenceButton reference={other.reference} className={LINK_IN_TEXT}>
                {other.label}
              </ReferenceButton>
            )}
            {said && !own.has(said.words) && said.status !== "described" && (
              <blockquote
                dir="auto"
                className="border-rule my-0.5 border-s-2 ps-2 font-serif leading-snug"
              >
                “{said.words}”
              </blockquote>
            )}
            <FieldNote>
              {basis}
              {said?.status === "lost" && ` ${m.details_lost()}`}
            </FieldNote>
          </li>
        ))}
      </ul>
    </Field>
  );
}
