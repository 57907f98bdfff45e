import { m } from "../../paraglide/messages.js";
import { resolveDefaultLevel } from "../../selectors/relationsLevel";
import { setLevel } from "../../state/transitions";
import { RELATION_LEVELS, type RelationLevel } from "../../state/viewState";
import { FormActions } from "../linked/FormActions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import type { ViewVariant } from "../linked/viewVariant";

const LABELS: Record<RelationLevel, () => string> = {
  state: m.relations_level_state,
  office: m.relations_level_office,
  person: m.relations_level_person,
};

interface RelationsActionsProps {
  variant: ViewVariant;
  isTable: boolean;
}

/** States, offices or people; picture or table. A card of few actors has no need of levels. */
export function RelationsActions({ variant, isTable }: RelationsActionsProps) {
  const { index, level, state } = useLinked();
  const isDefault = resolveDefaultLevel(index);
  const hasLevels = variant === "page" || isDefault !== "person" || state.level !== null;
  return (
    <>
      {hasLevels && (
        <span
          role="group"
          aria-label={m.relations_level_label()}
          className="flex gap-x-2.5 pointer-coarse:min-h-11 pointer-coarse:items-center pointer-coarse:gap-x-4"
        >
          {RELATION_LEVELS.map((each) => (
            <StateLink
              key={each}
              to={setLevel(each === isDefault ? null : each)}
              current={each === level}
              className={`touch-target ${
                each === level
                  ? "text-ink border-ink border-b font-semibold"
                  : "text-link underline-offset-2 hover:underline"
              }`}
            >
              {LABELS[each]()}
            </StateLink>
          ))}
        </span>
      )}
      <FormActions page="relations" variant={variant} isTable={isTable} />
    </>
  );
}
