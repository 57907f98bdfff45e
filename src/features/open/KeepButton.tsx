import { useState } from "react";
import type { HeldSet } from "../../data/importedSets";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/Button";
import { useAnnounce } from "../../ui/LiveRegion";
import { useOwnSets } from "./useOwnSets";

/** Only on request: the set is written into this browser, so that a reload finds it. */
export function KeepButton({ set }: { set: HeldSet }) {
  const { own, keep } = useOwnSets();
  const announce = useAnnounce();
  const [isKeeping, setIsKeeping] = useState(false);
  const [refusal, setRefusal] = useState("");
  const isKept = own?.sets.some(({ id, keptOn }) => id === set.id && keptOn !== null) ?? false;

  const press = async () => {
    setIsKeeping(true);
    const problem = await keep(set);
    setIsKeeping(false);
    const told = problem === null ? m.open_kept() : m.open_not_kept({ problem });
    setRefusal(problem === null ? "" : told);
    announce(told);
  };

  return (
    <>
      <Button disabled={isKeeping || isKept} onClick={() => void press()}>
        {isKept ? m.open_kept() : m.open_keep()}
      </Button>
      {refusal !== "" && (
        <p role="alert" className="basis-full text-[0.8125rem]">
          {refusal}
        </p>
      )}
    </>
  );
}
