import { m } from "../../paraglide/messages.js";
import { levelLabel } from "../../selectors/labels";
import { resolveDefaultLevel } from "../../selectors/relationsLevel";
import { setLevel } from "../../state/transitions";
import { RELATION_LEVELS, type ViewForm } from "../../state/viewState";
import { FormActions } from "../linked/FormActions";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import type { ViewVariant } from "../linked/viewVariant";

interface RelationsActionsProps {
  variant: ViewVariant;
  form: ViewForm;
}

/** States, offices or people; picture or another form. A card of few actors has no need of levels. */
export function RelationsActions({ variant, form }: RelationsActionsProps) {
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
              {levelLabel(each)}
            </StateLink>
          ))}
        </span>
      )}
      <FormActions page="relations" variant={variant} form={form} />
    </>
  );
}
