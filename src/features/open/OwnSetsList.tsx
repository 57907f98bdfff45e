import { useState } from "react";
import { m } from "../../paraglide/messages.js";
import { openDossier } from "../../state/openDossier";
import { Button } from "../../ui/Button";
import { useAnnounce } from "../../ui/LiveRegion";
import { StateLink } from "../../views/linked/StateLink";
import { formatFileSize } from "./fileSize";
import { useOwnSets, type OwnSet, type OwnSets } from "./useOwnSets";

/** What this page and this browser have of the reader's own, and how to be rid of it. */
export function OwnSetsList() {
  const { own, forget, forgetAll } = useOwnSets();
  const announce = useAnnounce();
  const [left, setLeft] = useState<OwnSets | null>(null);
  if (!own) return null;
  const { sets, mappings, blocked } = own;
  const forgetEverything = async () => {
    const after = await forgetAll();
    setLeft(after);
    announce(leftText(after));
  };
  return (
    <section aria-label={m.open_own_sets()} className="open-own" data-own-sets>
      <h2 className="text-lg">{m.open_own_sets()}</h2>
      <p className="text-muted text-[0.8125rem]">{m.open_own_sets_hint()}</p>
      {blocked !== null && <p role="alert">{m.open_storage_blocked({ problem: blocked })}</p>}
      {sets.length > 0 && (
        <ul className="open-own-list">
          {sets.map((set) => (
            <OwnSetItem key={set.id} set={set} onForget={() => void forget(set.id)} />
          ))}
        </ul>
      )}
      {sets.length === 0 && !left && <p>{m.open_own_sets_none()}</p>}
      {left && (
        <p role="status" data-left>
          {leftText(left)}
        </p>
      )}
      {(sets.length > 0 || mappings > 0) && (
        <p className="flex flex-wrap items-center gap-2">
          <Button onClick={() => void forgetEverything()}>{m.open_forget_everything()}</Button>
          {mappings > 0 && (
            <span className="text-muted text-[0.8125rem]">
              {m.open_mappings_count({ count: mappings })}
            </span>
          )}
        </p>
      )}
    </section>
  );
}

function OwnSetItem({ set, onForget }: { set: OwnSet; onForget: () => void }) {
  const { id, fileName, bytes, keptOn } = set;
  return (
    <li>
      <span className="min-w-0 flex-1">
        <StateLink to={openDossier(id)}>
          <bdi>{fileName}</bdi>
        </StateLink>
        <span className="text-muted block text-[0.8125rem]">
          {formatFileSize(bytes)} ·{" "}
          {keptOn === null ? m.open_only_here() : m.open_kept_on({ day: keptOn })}
        </span>
      </span>
      <Button aria-label={m.open_forget_set({ name: fileName })} onClick={onForget}>
        {m.open_forget()}
      </Button>
    </li>
  );
}

function leftText({ sets, mappings, blocked }: OwnSets): string {
  if (blocked !== null) return m.open_storage_blocked({ problem: blocked });
  return sets.length === 0 && mappings === 0
    ? m.open_left_nothing()
    : m.open_left_some({ sets: sets.length, mappings });
}
