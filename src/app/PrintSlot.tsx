import { useEffect, useState, type ComponentType } from "react";
import { onceReady } from "../ui/useReady";

const loadPrintedNotes = () => import("./PrintedNotes");

/** What makes a report of the page on paper, fetched once the first picture stands. */
export function PrintSlot() {
  const [Notes, setNotes] = useState<ComponentType>();
  useEffect(
    () =>
      onceReady(() => {
        // Without it the page still prints, only less well.
        loadPrintedNotes().then(
          ({ PrintedNotes }) => setNotes(() => PrintedNotes),
          () => undefined,
        );
      }),
    [],
  );
  return Notes && <Notes />;
}
