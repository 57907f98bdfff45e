import { describe, expect, it } from "vitest";
import { realIndexWithContext } from "../testing/realDossier";
import { selectAccounts, selectComparedEvents } from "./accounts";

const index = realIndexWithContext();

/** What the shipped dossier says that one account alone tells, or leaves out: each is an assertion about others. */
const OMISSIONS: Record<string, string[]> = {
  "rask-attack-2023-12-15": [
    "not Iranian officials: Killed and wounded together, When it began",
    "not The Independent: Killed and wounded together",
    "not LBCI: Killed and wounded together",
  ],
  "fm-call-2023-12-18": [
    "only The Nation, editorial: The teller’s own judgement",
    "only Pakistan’s readout: Ties and high-level visits",
    "only Iran’s readout: Request to list the group, Border security, Accusation of Israel",
    "only AhlulBayt News Agency (German): Arrest of those responsible",
    "not The Nation, editorial: Killed and wounded",
    "not Pakistan’s readout: Killed and wounded, Condolences and solidarity",
    "not Iran’s readout: Condemnation of the attack, Terrorism as a danger to peace, Ceasefire, Siege of Gaza, Humanitarian aid, Renewed diplomacy",
  ],
  "panjgur-strike-2024-01-16": [
    "only Iran: At whom it was aimed",
    "only Accounts based on the Iranian side: Notice given beforehand",
    "not Pakistan’s foreign ministry: What was hit",
  ],
  "saravan-strikes-2024-01-18": [
    "only Pakistan: Name of the operation",
    "only Iran: Judgement of the strikes",
    "not Pakistan: Number killed",
  ],
};

describe("what one account alone tells, or leaves out", () => {
  it("is looked at in every comparison", () => {
    expect(selectComparedEvents(index).map(({ id }) => id)).toEqual(Object.keys(OMISSIONS));
  });

  it.each(Object.entries(OMISSIONS))("is in %s what the research has", (id, expected) => {
    const { omissions } = selectAccounts(index, id)!;
    expect(
      omissions.map(({ kind, account, topics }) => `${kind} ${account}: ${topics.join(", ")}`),
    ).toEqual(expected);
  });
});

describe("the hour of the attack in Rask", () => {
  it("is told by each outlet for itself", () => {
    const { accounts, topics } = selectAccounts(index, "rask-attack-2023-12-15")!;
    const { cells } = topics.find(({ id }) => id === "time")!;
    const told = cells.flatMap((cell, at) =>
      cell ? [[accounts[at]!.label, cell.text, cell.sources.length]] : [],
    );
    expect(told).toEqual([
      ["The Independent", "About 02:00 on Friday.", 1],
      ["LBCI", "About midnight on Thursday.", 1],
      ["The News International", "About midnight on Thursday.", 1],
    ]);
  });
});
