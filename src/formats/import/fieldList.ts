import type { ImportedField } from "../../model/importedFacts";
import { detachText } from "./detachText";
import { growUint32, growUint8 } from "./growingArray";
import type { ImportedColumns } from "./importedColumns";
import { growText } from "./textColumn";

/** A name is kept as a byte. */
const MOST_NAMES = 255;

export interface FieldList {
  /** Those of the next row. */
  add: (fields: readonly ImportedField[]) => void;
  finish: () => Pick<ImportedColumns, "fields" | "fieldNames">;
}

/** What else the rows say, by column. */
export function createFieldList(): FieldList {
  const offsets = growUint32();
  const names = growUint8();
  const values = growText();
  const fieldNames: string[] = [];
  const indexOf = new Map<string, number>();
  offsets.add(0);

  const find = (name: string): number => {
    const known = indexOf.get(name);
    if (known !== undefined) return known;
    fieldNames.push(detachText(name));
    indexOf.set(detachText(name), fieldNames.length - 1);
    return fieldNames.length - 1;
  };

  return {
    add: (fields) => {
      for (const { name, value } of fields) {
        const at = find(name);
        if (at >= MOST_NAMES) continue;
        names.add(at);
        values.add(value);
      }
      offsets.add(names.length);
    },
    finish: () => ({
      fields: { offsets: offsets.finish(), names: names.finish(), values: values.finish() },
      fieldNames,
    }),
  };
}
