import type { ExportLoss, LostRecord } from "../model/exportedRecord";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { formatSpan } from "./timeText";

const LOSSES: Record<ExportLoss, (words: { when: string }) => string> = {
  "no-place": m.export_loss_no_place,
  "area-without-shape": m.export_loss_area_without_shape,
  "area-too-often": m.export_loss_area_too_often,
  "district-without-shape": m.export_loss_district_without_shape,
  "no-tie": m.export_loss_no_tie,
  "ends-at-no-actor": m.export_loss_ends_at_no_actor,
  "no-single-day": m.export_loss_no_single_day,
  "no-first-day": m.export_loss_no_first_day,
  "needs-container": m.export_loss_needs_container,
  "links-to-others": m.export_loss_links_to_others,
  "characters-replaced": m.export_loss_characters_replaced,
};

/** Why a format cannot say a record: "A calendar needs one certain day; this is on or before …". */
export function exportLossText(index: DossierIndex, { id, reason }: LostRecord): string {
  const record = index.record.get(id);
  return LOSSES[reason]({ when: record ? formatSpan(record.span) : id });
}
