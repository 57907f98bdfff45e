import { m } from "../../paraglide/messages.js";
import type { NameInUse } from "../../selectors/detailsActor";
import { Field } from "./Field";

/** Names that others use, quoted, with who uses them. */
export function NamesInUse({ names }: { names: readonly NameInUse[] }) {
  if (names.length === 0) return null;
  return (
    <Field label={m.details_names()}>
      <ul>
        {names.map(({ name, usedBy }) => (
          <li key={`${name} ${usedBy}`}>
            <bdi>“{name}”</bdi>
            {usedBy !== null && (
              <span className="text-muted"> {m.details_used_by({ usedBy })}</span>
            )}
          </li>
        ))}
      </ul>
    </Field>
  );
}
