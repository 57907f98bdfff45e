import { m } from "../../paraglide/messages.js";
import type { GazetteerEntry } from "../../selectors/names";
import { NameFormList } from "../linked/NameFormList";
import { EntryBox } from "./EntryBox";
import { SelectLink } from "./SelectLink";
import { UseList } from "./UseList";

/** A name: ours and why, what it stands for here, and the forms in use with who uses them. */
export function NameItem({ entry }: { entry: GazetteerEntry }) {
  const { id, label, why, groups, stands, uses } = entry;
  return (
    <EntryBox id={id} title={label}>
      <p className="mt-0.5">{why}</p>
      {stands && (
        <p className="text-muted mt-0.5 text-[0.8125rem]">
          {m.names_stands_for()}{" "}
          <SelectLink reference={stands.reference}>{stands.label}</SelectLink>,{" "}
          {m.names_stands_records({ count: stands.records })}
        </p>
      )}
      <UseList uses={uses} />
      <div className="mt-1.5">
        <NameFormList groups={groups} />
      </div>
    </EntryBox>
  );
}
