import { m } from "../paraglide/messages.js";
import { Dialog } from "../ui/Dialog";

const GROUPS: readonly {
  title: () => string;
  keys: readonly (readonly [string, () => string])[];
}[] = [
  {
    title: m.keys_everywhere,
    keys: [
      ["/", m.keys_search],
      ["Ctrl / ⌘ + K", m.keys_commands],
      ["Enter", m.keys_select],
      ["Esc", m.keys_escape],
      ["Ctrl / ⌘ + Z", m.keys_undo],
      ["Ctrl / ⌘ + Shift + Z", m.keys_redo],
      ["?", m.keys_list],
    ],
  },
  {
    title: m.keys_in_pictures,
    keys: [
      ["Tab", m.keys_tab],
      ["← ↑ → ↓", m.keys_arrows],
      ["Home, End", m.keys_ends],
      ["+, −, 0", m.keys_zoom],
      ["Shift + ← →", m.keys_pan],
    ],
  },
  {
    title: m.keys_in_relations,
    keys: [
      ["← →", m.keys_walk],
      ["Shift + ← ↑ → ↓", m.keys_move],
    ],
  },
  {
    title: m.keys_in_tables,
    keys: [
      ["← ↑ → ↓", m.keys_cells],
      ["Page Up, Page Down", m.keys_rows],
      ["→, ←", m.keys_folds],
    ],
  },
];

/** All keys that do something, by where they do it. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={m.keys_title()} className="w-[min(40rem,calc(100vw-2rem))]!" onClose={onClose}>
      {GROUPS.map(({ title, keys }) => (
        <section key={title()} className="mt-3 first:mt-0">
          <h3 className="text-sm font-semibold">{title()}</h3>
          <dl className="mt-1 grid grid-cols-[minmax(8rem,auto)_1fr] gap-x-4 gap-y-1 text-[0.8125rem]">
            {keys.map(([key, does]) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="font-sans font-medium">{key}</kbd>
                </dt>
                <dd className="text-muted">{does()}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
