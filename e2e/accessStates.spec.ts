import { QUICK_STATES, STATES } from "./accessStates";
import { listFaults } from "./axeFaults";
import { LOOKS, takeLook, tellLook } from "./looks";
import { expect, test } from "./readoutTest";

test.describe("access", { tag: "@wide" }, () => {
  test.beforeEach(({ problems }) => {
    problems.allow(/Failed to load resource|net::ERR_FAILED|dynamically imported module/);
  });

  for (const state of STATES) {
    const { name, reach, looks = LOOKS } = state;
    // Quick: each in one look, in turns.
    const quickAt = QUICK_STATES.indexOf(state);
    const quickLook = quickAt < 0 ? undefined : looks[quickAt % looks.length];
    for (const look of looks) {
      const tag = look === quickLook ? [] : ["@long"];
      test(`axe: ${name}, ${tellLook(look)}`, { tag }, async ({ page }) => {
        await takeLook(page, look);
        await reach(page);
        expect(await listFaults(page)).toEqual([]);
      });
    }
  }
});
