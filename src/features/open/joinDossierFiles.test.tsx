import { expect, it } from "vitest";
import { joinDossierFiles } from "./joinDossierFiles";
import { pickFiles } from "./pickedFiles";

const json = (name: string, value: unknown) => new File([JSON.stringify(value)], name);
const FILES = [
  json("events.context.json", { $schema: "x", events: [{ id: "b" }] }),
  json("dossier.json", { $schema: "x", id: "own", title: "Own" }),
  json("events.article.json", { events: [{ id: "a" }] }),
  new File(["not read"], "README.md"),
];

it("joins the files of a dossier into one, the same in any order", async () => {
  const joined = await joinDossierFiles("folder", FILES);
  const turned = await joinDossierFiles("folder", FILES.toReversed());
  if (!joined.ok || !turned.ok) throw new Error("not joined");
  const text = await joined.file.text();
  expect(JSON.parse(text)).toEqual({ id: "own", title: "Own", events: [{ id: "a" }, { id: "b" }] });
  expect(await turned.file.text()).toBe(text);
});

it("names a file that is no JSON", async () => {
  const broken = [...FILES, new File(["{"], "places.json")];
  expect(await joinDossierFiles("folder", broken)).toEqual({ ok: false, detail: "places.json" });
});

it("takes several files for a dossier only where its header is among them", () => {
  expect(pickFiles(FILES)).toMatchObject({ kind: "folder" });
  expect(pickFiles(FILES.slice(2))).toEqual({ kind: "several", count: 2 });
  expect(pickFiles(FILES.slice(3))).toMatchObject({ kind: "file" });
  expect(pickFiles([])).toBeNull();
});
