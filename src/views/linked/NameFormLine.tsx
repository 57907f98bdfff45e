import { m } from "../../paraglide/messages.js";
import type { NameForm } from "../../selectors/namesInUse";
import { SourcePageLink } from "./SourcePageLink";

/** One form of a name with who uses it; quoted where the words are somebody's, or take a side. */
export function NameFormLine({ form }: { form: NameForm }) {
  const { language, usedBy, href, isQuoted, isContested } = form;
  return (
    <li className="text-muted text-xs leading-relaxed">
      <bdi lang={language ?? undefined} className="text-ink text-[0.8125rem]">
        {isQuoted ? `“${form.form}”` : form.form}
      </bdi>
      {isContested && ` · ${m.names_contested()}`}
      {usedBy !== null && (href === null ? ` ${m.details_used_by({ usedBy })}` : " · ")}
      {usedBy !== null && href !== null && (
        <SourcePageLink href={href} className="text-muted">
          {usedBy}
        </SourcePageLink>
      )}
    </li>
  );
}
