import { useRef } from "react";
import { m } from "../../paraglide/messages.js";
import type { MatrixCell } from "../../selectors/positionMatrix";
import { selectPositionWords } from "../../selectors/positionWords";
import { Dialog } from "../../ui/Dialog";
import { useLinked } from "../linked/LinkedContext";
import { TermScope } from "../linked/TermScope";
import { WordsEntry } from "./WordsEntry";
import "./wordsList.css";

interface WordsDialogProps {
  title: string;
  cell: MatrixCell;
  onClose: () => void;
}

/** The words behind a cell by stance: who, in which words, when, in what and where it can be read. */
export function WordsDialog({ title, cell, onClose }: WordsDialogProps) {
  const { index } = useLinked();
  const list = useRef<HTMLDivElement>(null);
  const rows = cell.groups.flat().map(({ row }) => row);
  const groups = selectPositionWords(index, rows, cell.issue);
  const isTwice = groups.some(({ items }) => items.some(({ toldTwice }) => toldTwice !== null));
  return (
    <Dialog title={title} className="words-dialog" onClose={onClose}>
      <TermScope>
        <div ref={list} className="words-list">
          <p className="text-muted px-2 pb-1 text-xs">
            {groups.length > 1 && m.matrix_words_order()} {isTwice && m.matrix_told_twice()}
          </p>
          {groups.map(({ stance, label, items }) => (
            <section key={stance} aria-labelledby={`words-${stance}`}>
              <h3
                id={`words-${stance}`}
                className="bg-card border-rule sticky top-0 z-1 border-b px-2 py-1 text-[0.9375rem]"
              >
                {m.matrix_words_of({ stance: label, count: items.length })}
              </h3>
              <ul>
                {items.map((item) => (
                  <WordsEntry key={item.reference} item={item} onClose={onClose} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </TermScope>
    </Dialog>
  );
}
