import type { TimeSpan } from "../../model/dossier";
import { OPEN_END, OPEN_START } from "../../model/recordTable";
import { EVENT_KINDS, PARTICIPANT_ROLES, TIE_ROLES } from "../../model/vocabulary";
import { createActorList } from "./actorList";
import { createCategoryTally } from "./categoryTally";
import { createCitationList } from "./citationList";
import { compileWhen } from "./compileWhen";
import { detachText } from "./detachText";
import { createFieldList } from "./fieldList";
import { growInt32, growUint32, growUint8 } from "./growingArray";
import { createHashIndex } from "./hashIndex";
import type { ImportedCode, ImportedColumns } from "./importedColumns";
import type { ImportedRow } from "./importedRow";
import type { ImportNoteKind } from "./importReport";
import { createPlaceList } from "./placeList";
import { createRowIds } from "./rowIds";
import { growText } from "./textColumn";

const NONE = -1;

export interface ImportedColumnsBuilder {
  add: (row: ImportedRow) => void;
  finish: () => { columns: ImportedColumns; categories: { own: number; other: number } };
}

/** Puts rows into columns one after another; none of them is kept as it came. */
export function createColumnsBuilder(note: (kind: ImportNoteKind) => void): ImportedColumnsBuilder {
  const line = growUint32();
  const [id, key, title, noteText] = [growText(), growText(), growText(), growText()];
  const span = growUint32();
  const [start, end] = [growInt32(), growInt32()];
  const kind = growUint8();
  const [place, code] = [growInt32(), growInt32()];
  const [best, low, high] = [growInt32(), growInt32(), growInt32()];
  const repeats = growInt32();
  const [actorOffsets, actorValues, actorRoles] = [growUint32(), growUint32(), growUint8()];
  const [tieOffsets, tieFrom, tieTo] = [growUint32(), growUint32(), growUint32()];
  const [tieRoles, tieDirected] = [growUint8(), growUint8()];
  const citations = createCitationList();
  const fields = createFieldList();

  const spans: TimeSpan[] = [];
  const spanAt = new Map<string, number>();
  const codes: ImportedCode[] = [];
  const codeAt = new Map<string, number>();
  const actors = createActorList();
  const places = createPlaceList();
  const categories = createCategoryTally();
  const rowIds = createRowIds(note);
  const actions = createHashIndex();
  const firstOfSeveral = new Set<number>();

  actorOffsets.add(0);
  tieOffsets.add(0);

  const findSpan = (when: string): number => {
    const known = spanAt.get(when);
    if (known !== undefined) return known;
    const compiled = compileWhen(when);
    if (!compiled) throw new RangeError(`a reader gave ${when} as a time`);
    const text = detachText(when);
    spans.push({ ...compiled, edtf: text });
    spanAt.set(text, spans.length - 1);
    return spans.length - 1;
  };
  const findCode = (found: ImportedCode): number => {
    const name = `${found.scheme} ${found.code}`;
    const known = codeAt.get(name);
    if (known !== undefined) return known;
    codes.push({
      scheme: found.scheme,
      code: detachText(found.code),
      ...(found.label !== undefined && { label: detachText(found.label) }),
    });
    codeAt.set(name, codes.length - 1);
    return codes.length - 1;
  };

  const addActors = (row: ImportedRow): void => {
    const seen = new Map<string, number>();
    for (const actor of row.actors) {
      if (seen.has(actor.key)) continue;
      const at = actors.add(actor);
      seen.set(actor.key, at);
      actorValues.add(at);
      actorRoles.add(PARTICIPANT_ROLES.indexOf(actor.role));
    }
    actorOffsets.add(actorValues.length);
    for (const tie of row.ties) {
      const [from, to] = [seen.get(tie.from), seen.get(tie.to)];
      if (from === undefined || to === undefined || from === to) continue;
      tieFrom.add(from);
      tieTo.add(to);
      tieRoles.add(TIE_ROLES.indexOf(tie.role));
      tieDirected.add(Number(tie.directed));
    }
    tieOffsets.add(tieFrom.length);
  };

  const addRepeat = (action: string | undefined, at: number): void => {
    const first = action === undefined ? null : actions.put(action, at);
    repeats.add(first ?? NONE);
    if (first === null) return;
    firstOfSeveral.add(first);
    note("repeated-action");
  };

  return {
    add: (row) => {
      const at = line.length;
      line.add(row.line);
      const rowId = rowIds.give(row.key, row.line);
      id.add(rowId);
      key.add(row.key || rowId);
      title.add(row.title);
      noteText.add(row.note ?? "");
      const spanIndex = findSpan(row.when);
      span.add(spanIndex);
      start.add(spans[spanIndex]?.start ?? OPEN_START);
      end.add(spans[spanIndex]?.end ?? OPEN_END);
      kind.add(EVENT_KINDS.indexOf(row.kind));
      categories.add(row.category);
      place.add(row.place ? places.add(row.place) : NONE);
      if (!row.place) note("no-place");
      code.add(row.code ? findCode(row.code) : NONE);
      best.add(row.fatalities?.best ?? NONE);
      low.add(row.fatalities?.low ?? NONE);
      high.add(row.fatalities?.high ?? NONE);
      addRepeat(row.repeats, at);
      addActors(row);
      citations.add(row.citations);
      fields.add(row.fields ?? []);
    },
    finish: () => {
      const { issue, issues, other } = categories.finish(note);
      const repeated = repeats.finish();
      for (const first of firstOfSeveral) repeated[first] = first;
      return {
        categories: { own: issues.length - Number(other > 0), other },
        columns: {
          count: line.length,
          line: line.finish(),
          id: id.finish(),
          key: key.finish(),
          title: title.finish(),
          note: noteText.finish(),
          span: span.finish(),
          start: start.finish(),
          end: end.finish(),
          kind: kind.finish(),
          issue,
          place: place.finish(),
          code: code.finish(),
          fatalities: { best: best.finish(), low: low.finish(), high: high.finish() },
          repeats: repeated,
          participants: {
            offsets: actorOffsets.finish(),
            values: actorValues.finish(),
            roles: actorRoles.finish(),
          },
          ties: {
            offsets: tieOffsets.finish(),
            from: tieFrom.finish(),
            to: tieTo.finish(),
            roles: tieRoles.finish(),
            directed: tieDirected.finish(),
          },
          citations: citations.finish(),
          ...fields.finish(),
          spans,
          actors: actors.finish(),
          places: places.finish(),
          issues,
          codes,
        },
      };
    },
  };
}
