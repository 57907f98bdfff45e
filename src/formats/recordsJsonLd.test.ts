import { describe, expect, it } from "vitest";
import { makeExport } from "../testing/makeExport";
import { readTriples } from "../testing/readExport";
import { realIndex } from "../testing/realDossier";
import { makeEvent, makeIndex } from "../testing/makeDossier";

const SCHEMA = "https://schema.org/";
const OA = "http://www.w3.org/ns/oa#";

describe("createJsonLdWriter", () => {
  it("says each quote as a Web Annotation on the record, with the page it stands on", async () => {
    const { dossier } = realIndex();
    const evidence = [...dossier.events, ...dossier.positions].flatMap((record) =>
      record.evidence.map(({ quote }) => ({ id: record.id, exact: quote?.exact })),
    );
    const triples = await readTriples(makeExport("jsonld", realIndex()).text);
    const values = (subject: string, predicate: string) =>
      triples
        .filter(
          (triple) => triple.subject.value === subject && triple.predicate.value === predicate,
        )
        .map(({ object }) => object.value);
    const annotations = triples.filter(({ object }) => object.value === `${OA}Annotation`);
    const said = annotations.map(({ subject }) => {
      const [body = ""] = values(subject.value, `${OA}hasBody`);
      const [target = ""] = values(subject.value, `${OA}hasTarget`);
      const [selector = ""] = values(target, `${OA}hasSelector`);
      expect(values(target, `${OA}hasSource`)).toEqual([
        "https://www.nation.com.pk/20-Dec-2023/peace-pledge",
      ]);
      return {
        id: values(body, `${SCHEMA}identifier`)[0],
        exact: values(selector, `${OA}exact`)[0],
      };
    });
    const key = (one: { id?: string | undefined; exact?: string | undefined }) =>
      JSON.stringify(one);
    expect(said.map(key).toSorted()).toEqual(
      evidence.map(({ id, exact }) => key({ id, exact })).toSorted(),
    );
  });

  it("gives a date of schema.org only to one certain day of the record's own", async () => {
    const whens = ["2023-12-20", "../2023-12-20", "2023-12", "2023-12-20~"];
    const events = whens.map((when, at) => makeEvent({ id: `e${at}`, when }));
    const triples = await readTriples(makeExport("jsonld", makeIndex({ events })).text);
    const dates = triples.filter(({ predicate }) => predicate.value === `${SCHEMA}startDate`);
    expect(dates.map(({ object }) => object.value)).toEqual(["2023-12-20"]);
    const edtf = triples.filter(({ predicate }) => predicate.value === "urn:x-readout:when");
    expect(edtf.map(({ object }) => object.value).toSorted()).toEqual(whens.toSorted());
    for (const { object } of edtf) expect(object.datatype?.value).toMatch(/edtf\/EDTF$/);
  });
});
