import fc from "fast-check";
import { TIE_ROLES } from "../model/vocabulary";
import { makeActor, makeEvent, type DossierFields } from "./makeDossier";

const STATES = ["left", "right", "third"];
const MOST_ACTORS = 40;

/** Many actors of three states and of none, with names of every length, and many ties between them. */
export const arbitraryCrowd: fc.Arbitrary<DossierFields> = fc
  .record({
    names: fc.array(
      fc.constantFrom(
        "Dar",
        "Office of the Envoy",
        "Amir-Abdollahian",
        "Unidentified group, versions",
      ),
      {
        minLength: 4,
        maxLength: MOST_ACTORS,
      },
    ),
    ties: fc.array(
      fc.tuple(fc.nat(MOST_ACTORS), fc.nat(MOST_ACTORS), fc.constantFrom(...TIE_ROLES)),
      { maxLength: 60 },
    ),
  })
  .map(({ names, ties }) => {
    const ids = names.map((_, at) => `c${at}`);
    const everyone = [...STATES, ...ids];
    const idAt = (at: number) => everyone[at % everyone.length] ?? "left";
    return {
      actors: [
        ...STATES.map((id) => makeActor({ id, kind: "state" })),
        ...names.map((shortName, at) => {
          const partOf = [...STATES, undefined][at % 4];
          return makeActor({
            id: `c${at}`,
            shortName,
            kind: at % 3 === 0 ? "office-holder" : "organisation",
            ...(partOf !== undefined && { partOf }),
          });
        }),
      ],
      events: ties.map(([from, to, role], at) =>
        makeEvent({
          id: `e${at}`,
          kind: role === "counterpart" ? "call" : "visit",
          ties: [{ from: idAt(from), to: idAt(to), directed: role !== "counterpart", role }],
        }),
      ),
    };
  });
