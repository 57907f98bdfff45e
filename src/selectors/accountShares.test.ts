import { describe, expect, it } from "vitest";
import { realIndexWithContext } from "../testing/realDossier";
import { selectAccounts } from "./accounts";
import { selectComparedEvents } from "./comparedEvents";

const index = realIndexWithContext();

/** What the shipped dossier says that one account alone tells, or is silent on: each is an assertion. */
const SHARES: Record<string, string[]> = {
  "fm-call-2023-12-18": [
    "only The Nation, editorial: The teller’s own judgement",
    "silent The Nation, editorial: Day of the call, Killed and wounded, Request to list the group, Border security, Arrest of those responsible, Ties and high-level visits, Joint stance on the Palestinians, Accusation of Israel",
    "only Pakistan’s readout: Ties and high-level visits",
    "silent Pakistan’s readout: Request to list the group, Border security, Condolences and solidarity, Arrest of those responsible, Joint stance on the Palestinians, Accusation of Israel, The teller’s own judgement",
    "only Iran’s readout: Request to list the group, Border security, Joint stance on the Palestinians, Accusation of Israel",
    "silent Iran’s readout: Arrest of those responsible, Terrorism as a danger to peace, Ties and high-level visits, Ceasefire, Siege of Gaza, Humanitarian aid, Renewed diplomacy, The teller’s own judgement",
    "only AhlulBayt News Agency (German): Arrest of those responsible",
  ],
  "panjgur-strike-2024-01-16": [
    "only Iran: At whom it was aimed",
    "silent Iran: Notice given beforehand",
    "only Accounts based on the Iranian side: Notice given beforehand",
    "silent Pakistan’s foreign ministry: What was hit, At whom it was aimed, Notice given beforehand",
    "silent Local officials in Balochistan (Pakistan): At whom it was aimed, Reason for the strike, Sovereignty and law, Notice given beforehand",
    "silent Pakistani intelligence report, per CBC: At whom it was aimed, Reason for the strike, Sovereignty and law, Notice given beforehand",
  ],
  "saravan-strikes-2024-01-18": [
    "only Pakistan: Name of the operation",
    "silent Pakistan: Number killed, Judgement of the strikes",
    "only Iran: Judgement of the strikes",
    "silent Iran: Name of the operation",
    "silent Iranian provincial officials, per TASS: What was hit, Name of the operation, Judgement of the strikes",
    "silent RFE/RL: What was hit, Name of the operation, Judgement of the strikes",
  ],
};

describe("what one account alone tells, and what it is silent on", () => {
  it.each(Object.entries(SHARES))("is in %s what the research has", (id, expected) => {
    const { shares } = selectAccounts(index, id)!;
    const told = shares.flatMap(({ account, only, silent }) => [
      ...(only.length > 0 ? [`only ${account}: ${only.join(", ")}`] : []),
      ...(silent.length > 0 ? [`silent ${account}: ${silent.join(", ")}`] : []),
    ]);
    expect(told).toEqual(expected);
  });

  it.each(selectComparedEvents(index).map(({ id }) => id))(
    "lists in %s every cell without words of the account, and no other",
    (id) => {
      const { accounts, topics, shares } = selectAccounts(index, id)!;
      const whole = shares.filter(({ addsTo }) => addsTo === null);
      expect(whole.map(({ account, silent }) => [account, silent])).toEqual(
        accounts.map(({ label }, at) => [
          label,
          topics.filter(({ cells }) => cells[at]!.claim === null).map((topic) => topic.label),
        ]),
      );
    },
  );
});

describe("the hour of the attack in Rask", () => {
  it("is told by each outlet for itself", () => {
    const { accounts, topics } = selectAccounts(index, "rask-attack-2023-12-15")!;
    const { cells } = topics.find(({ id }) => id === "time")!;
    const told = cells.flatMap(({ claim, additions }, at) => [
      ...(claim ? [[accounts[at]!.label, claim.text, claim.sources.length]] : []),
      ...additions.map(({ account, claim: added }) => [account, added.text, added.sources.length]),
    ]);
    expect(told).toEqual([
      ["The News International", "About midnight on Thursday.", 1],
      ["The Independent", "About 02:00 on Friday.", 1],
      ["LBCI", "About midnight on Thursday.", 1],
    ]);
  });
});
