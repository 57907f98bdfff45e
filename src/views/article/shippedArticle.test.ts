import { describe, expect, it } from "vitest";
import { placeArticle } from "../../layout/article/placeArticle";
import { selectArticle } from "../../selectors/article";
import { realIndex } from "../../testing/realDossier";
import { realText } from "../../testing/realText";

describe("the shipped article", () => {
  const series = selectArticle(realIndex(), realText());
  const paragraphs = placeArticle(series);

  it("reads letter by letter as its text, paragraph by paragraph", () => {
    const words = paragraphs.map(({ sentences }) =>
      sentences.map(({ gap, runs }) => gap + runs.map((run) => run.text).join("")).join(""),
    );
    expect(words).toEqual(realText().trim().split("\n\n"));
    expect(paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 6, 3, 3]);
  });

  it("leads from every record to words or to the source line", () => {
    const runs = paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ runs: all }) => all));
    const found = new Set(runs.flatMap((run) => run.evidence.map((mark) => mark.reference)));
    expect(found).not.toContain("event:editorial-published");
    if (series.sourceLine) found.add(series.sourceLine.mark.reference);
    expect(found).toEqual(new Set(realIndex().table.refs));
  });

  it("opens the words that join the sequence", () => {
    const runs = paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ runs: all }) => all));
    const joins = runs.filter((run) => run.order.length > 0);
    expect(joins.map((run) => [run.text, run.order.map((mark) => mark.reference)])).toEqual([
      ["recent phone call", ["event:editorial-published"]],
      ["recent terrorist attack", ["event:editorial-published"]],
      [
        "prompting discussions between the foreign ministers of both nations",
        ["event:ministers-call"],
      ],
    ]);
  });
});
