import { expect, it } from "vitest";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { realIndex } from "../testing/realDossier";
import { selectSpeakerNotes } from "./speakerNotes";

const notesOf = (sel: Parameters<typeof selectSpeakerNotes>[1]["sel"]) =>
  selectSpeakerNotes(realIndex(), { ...DEFAULT_VIEW_STATE, sel });

it("are the words of the selected record, and whose they are", () => {
  const { selected, quotes } = notesOf("position:call-for-ceasefire");
  expect(selected).toBe("Jilani calls for an immediate ceasefire");
  const { evidence } = realIndex().record.get("call-for-ceasefire")!;
  expect(quotes.map(({ text }) => text)).toEqual(
    evidence.flatMap(({ quote }) => quote?.exact ?? []),
  );
  expect(quotes[0]?.publisher).toBe("The Nation");
});

it("name what else is selected, and are empty without a selection", () => {
  expect(notesOf("actor:iran")).toEqual({ selected: "Iran", quotes: [] });
  expect(notesOf(null)).toEqual({ selected: null, quotes: [] });
});
