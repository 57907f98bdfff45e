import type { DossierDraft, DraftEntry } from "../dossierDraft";
import type { Order } from "../dossierSchema";
import { showValue, type Problem } from "../problem";
import { standsWhole } from "../wordEdges";
import { errorAt, listRecords, type AuthoredRecord } from "./draftRecords";

/** The joining word of a stated order stands in its quote, since the sequence shows it as quoted. */
export function checkJoiningWords(draft: DossierDraft): Problem[] {
  return listRecords(draft).flatMap((entry) =>
    listOrders(entry.value).flatMap(([field, order]) => checkOrder(entry, field, order)),
  );
}

function listOrders({ after = [], during }: AuthoredRecord): [field: string, order: Order][] {
  const orders = after.map((order, index): [string, Order] => [`after[${index}]`, order]);
  return during && "evidence" in during ? [...orders, ["during", during]] : orders;
}

function checkOrder(
  entry: DraftEntry<AuthoredRecord>,
  field: string,
  { word, evidence: { quote } }: Order,
): Problem[] {
  if (word === undefined || (quote && standsWhole(quote.exact, word))) return [];
  const expected = quote
    ? `whole words of its quote ${showValue(quote.exact)}, as they stand there`
    : "a joining word only with a quote that it stands in";
  const remedy = "Copy the joining word from the quote, or leave it out";
  return [errorAt(entry, `${field}.word`, showValue(word), expected, remedy)];
}
