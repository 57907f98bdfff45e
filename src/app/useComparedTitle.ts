import { useQuery } from "@tanstack/react-query";
import { contextQuery } from "../data/contextQuery";
import { useLinked } from "../views/linked/LinkedContext";

/** The event whose accounts stand on the page, once its layer is there; empty on every other page. */
export function useComparedTitle(): string {
  const { index, state } = useLinked();
  const { data } = useQuery({ ...contextQuery(index.dossier.id), enabled: false });
  if (state.account === null) return "";
  const events = [...index.dossier.events, ...(data?.events ?? [])];
  return events.find(({ id }) => id === state.account)?.title ?? "";
}
