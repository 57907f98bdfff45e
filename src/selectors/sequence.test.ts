import { describe, expect, it } from "vitest";
import { encodeUrl } from "../state/urlCodec";
import { GOLDEN_DECKS } from "../testing/goldenDecks";
import { realIndex } from "../testing/realDossier";
import { selectDeckSequence, selectTourSequence, stepAt, stepTitle } from "./sequence";
import { selectStorySteps } from "./storySteps";

const [{ deck }] = GOLDEN_DECKS;

describe("sequences", () => {
  it("open the views of a deck, with its author's captions", () => {
    const { kind, title, steps } = selectDeckSequence(deck);
    expect([kind, title]).toEqual(["deck", "Three views"]);
    expect(steps.map(({ view }) => encodeUrl(view))).toEqual(deck.views.map(({ link }) => link));
    expect(steps.map(({ caption }) => caption)).toEqual(deck.views.map(({ caption }) => caption));
  });

  it("count from 1, and have nothing before and behind", () => {
    const sequence = selectDeckSequence(deck);
    expect(stepAt(sequence, 1)).toBe(sequence.steps[0]);
    for (const none of [null, 0, 4]) expect(stepAt(sequence, none)).toBeNull();
  });

  it("take the tour's sentences in the place of captions", () => {
    const [link, other] = [deck.views[0]!.link, deck.views[1]!.link];
    const sentence = (text: string) => ({ text, grounds: [] });
    const { steps } = selectTourSequence(
      selectStorySteps([
        { id: "a", title: "A", link, sentences: [sentence("One."), sentence("Two.")] },
        { id: "b", title: "B", link: other, sentences: [sentence("Three.")] },
      ]),
    );
    expect(steps.map(({ caption }) => caption)).toEqual(["One. Two.", "Three."]);
  });
});

describe("the title of a view", () => {
  it("names selection, filter and page, else the dossier", () => {
    const steps = GOLDEN_DECKS.flatMap((golden) => selectDeckSequence(golden.deck).steps);
    const titles = steps.map((step) => stepTitle(realIndex(), step));
    expect(titles).toEqual([
      "Gaza ceasefire · Timeline",
      "Sistan and Baluchestan · Map",
      "Relations",
      realIndex().dossier.headline,
    ]);
    expect(stepTitle(realIndex(), { ...steps[0]!, title: "Of the tour" })).toBe("Of the tour");
  });
});
