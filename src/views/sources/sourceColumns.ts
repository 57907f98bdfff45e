import { m } from "../../paraglide/messages.js";
import type { SourceColumn } from "../../state/sourceOrder";

export const SOURCE_COLUMN_LABELS: Record<SourceColumn, () => string> = {
  publisher: m.sources_column_publisher,
  country: m.sources_column_country,
  published: m.sources_column_published,
  records: m.sources_column_rests,
};
