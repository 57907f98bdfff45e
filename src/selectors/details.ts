import { referenceId, referenceType } from "../model/reference";
import { selectActorDetails, type ActorDetails } from "./detailsActor";
import { selectPlaceDetails, type PlaceDetails } from "./detailsPlace";
import { selectRecordDetails, type RecordDetails } from "./detailsRecord";
import { selectSourceDetails, type SourceDetails } from "./detailsSource";
import { selectTieDetails, type TieDetails } from "./detailsTie";
import type { LinkedModel } from "./linkedModel";

export type DetailsSeries =
  RecordDetails | ActorDetails | PlaceDetails | SourceDetails | TieDetails;

/** What the panel says about the selection; null without one. `text` as for `selectArticle`. */
export function selectDetails(model: LinkedModel, text: string | null): DetailsSeries | null {
  const { index, state } = model;
  if (state.sel === null) return null;
  const id = referenceId(state.sel);
  switch (referenceType(state.sel)) {
    case "event":
    case "position": {
      const row = index.table.indexOf.get(state.sel);
      return row === undefined ? null : selectRecordDetails(model, row, text);
    }
    case "actor":
      return selectActorDetails(model, id);
    case "place":
      return selectPlaceDetails(model, id);
    case "source":
      return selectSourceDetails(model, id);
    case "tie":
      return selectTieDetails(model, state.sel);
  }
}
