import { useId, useState } from "react";
import { MAX_DECK_FILE_BYTES, readDeckFile, writeDeckFile } from "../../formats/deckFile";
import type { DeckFault } from "../../formats/deckJson";
import type { Deck } from "../../model/deck";
import { m } from "../../paraglide/messages.js";
import { useLinked } from "../../views/linked/LinkedContext";
import { Button } from "../../ui/Button";
import { downloadFile } from "../../ui/downloadFile";
import { DeckFaults } from "./DeckFaults";
import { useDeckEdit } from "./useDeckEdit";

interface DeckFilesProps {
  deck: Deck | null;
  /** A file has taken the place of the deck: what was, and the packed decks before and after. */
  onOpened: (text: string, before: string, after: string) => void;
}

/** The deck as a file, for when its link is too long to be sent. */
export function DeckFiles({ deck, onOpened }: DeckFilesProps) {
  const { index } = useLinked();
  const edit = useDeckEdit();
  const inputId = useId();
  const [faults, setFaults] = useState<readonly DeckFault[]>([]);
  const [refusal, setRefusal] = useState("");

  async function openFile(file: File) {
    setRefusal("");
    const reading =
      file.size > MAX_DECK_FILE_BYTES
        ? { deck: null, faults: [{ kind: "no-deck" } as const] }
        : readDeckFile(await file.text());
    setFaults(reading.faults);
    const opened = reading.deck;
    if (!opened) {
      setRefusal(m.deck_file_refused({ name: file.name }));
      return;
    }
    const outcome = await edit(
      () => opened,
      () => null,
    );
    if (outcome.kind === "too-long") setRefusal(m.deck_too_long({ length: outcome.length }));
    if (outcome.kind === "saved") {
      const text = m.deck_file_opened({ name: file.name, count: opened.views.length });
      onOpened(text, outcome.before, outcome.after);
    }
  }

  return (
    <section className="screen-only">
      <h3 className="text-[0.9375rem]">{m.deck_file()}</h3>
      <p className="text-muted mb-2">{m.deck_file_hint()}</p>
      <p className="flex flex-wrap items-center gap-2">
        {deck && (
          <Button
            onClick={() =>
              downloadFile(
                `${index.dossier.id}.readout-deck.json`,
                "application/json",
                writeDeckFile(deck),
              )
            }
          >
            {m.deck_file_save()}
          </Button>
        )}
        <label htmlFor={inputId}>{m.deck_file_open()}</label>
        <input
          id={inputId}
          type="file"
          accept=".json,application/json"
          className="deck-file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be opened again once it was mended.
            if (file) void openFile(file).finally(() => (currentTarget.value = ""));
          }}
        />
      </p>
      {refusal !== "" && (
        <p role="alert" className="mt-2">
          {refusal}
        </p>
      )}
      <DeckFaults faults={faults} />
    </section>
  );
}
