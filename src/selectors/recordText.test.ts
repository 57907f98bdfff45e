import { expect, it } from "vitest";
import { compileDossierIndex } from "../model/dossierIndex";
import { makeActor, makeDossier, makeEvent } from "../testing/makeDossier";
import { selectRecordName } from "./recordText";

const index = compileDossierIndex(
  makeDossier({
    actors: [
      makeActor({ id: "group", shortName: "Attackers, not identified" }),
      makeActor({ id: "claims", shortName: "The Brigade" }),
      makeActor({ id: "suspect", shortName: "The Front" }),
      makeActor({ id: "state", shortName: "Iran" }),
    ],
  }),
);

it("names a record by title, kind, voice and time", () => {
  const event = makeEvent({ title: "A phone call", kind: "call", when: "2023-12-20" });
  expect(selectRecordName(event, index)).toBe(
    "A phone call, call, reported, Wednesday 20 December 2023",
  );
});

it("tells who did it or says so of itself, never who is only accused", () => {
  const event = makeEvent({
    title: "A post is attacked",
    kind: "attack",
    when: "2023-12-20",
    participants: [
      { actor: "group", role: "attacker" },
      { actor: "claims", role: "claimant" },
      { actor: "suspect", role: "accused" },
      { actor: "state", role: "target" },
    ],
  });
  expect(selectRecordName(event, index)).toBe(
    "A post is attacked, attack, by Attackers, not identified, claimed by The Brigade, reported, Wednesday 20 December 2023",
  );
});
