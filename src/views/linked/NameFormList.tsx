import { m } from "../../paraglide/messages.js";
import type { FormGroup } from "../../selectors/namesInUse";
import { NameFormLine } from "./NameFormLine";

/** Forms of a name by language; first those that the records' own sources are quoted with. */
export function NameFormList({ groups }: { groups: readonly FormGroup[] }) {
  return (
    <dl className="grid grid-cols-[4.25rem_minmax(0,1fr)] gap-x-2 gap-y-1 text-[0.8125rem]">
      {groups.map(({ language, forms }) => (
        <div key={language} className="contents">
          <dt className="text-muted pt-px text-xs leading-relaxed">
            {language === "" ? m.names_as_quoted() : language}
          </dt>
          <dd>
            <ul>
              {forms.map((form) => (
                <NameFormLine key={`${form.form} ${form.usedBy}`} form={form} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
