import { m } from "../../paraglide/messages.js";
import type { AboutSeries } from "../../selectors/about";
import { AboutTable } from "./AboutTable";

/** How much of each kind each layer holds. */
export function LayersTable({ layers }: Pick<AboutSeries, "layers">) {
  return (
    <AboutTable
      isNumeric
      caption={m.about_layers_heading()}
      columns={[
        m.about_layers_layer(),
        m.about_layers_events(),
        m.about_layers_positions(),
        m.about_layers_sources(),
      ]}
      rows={layers.map(({ label, events, positions, sources }) => ({
        key: label,
        cells: [label, events, positions, sources],
      }))}
    />
  );
}

/** How exactly the sources place the records in time and space. */
export function VaguenessTable({ vague, records }: Pick<AboutSeries, "vague" | "records">) {
  const rows: [string, number][] = [
    [m.about_vague_days(), vague.days],
    [m.about_vague_spans(), vague.spans],
    [m.about_vague_open(), vague.open],
    [m.about_vague_no_time(), vague.noTime],
    [m.about_vague_no_place(), vague.noPlace],
  ];
  return (
    <AboutTable
      isNumeric
      caption={m.about_vague_heading()}
      columns={[m.about_vague_what({ count: records }), m.about_vague_records()]}
      rows={rows.map(([label, count]) => ({ key: label, cells: [label, count] }))}
    />
  );
}

/** Every code in use with the scheme's own words; folded away, since it is long. */
export function CodesTable({ codes }: Pick<AboutSeries, "codes">) {
  return (
    <details>
      <summary className="text-link min-h-6 cursor-pointer py-1 pointer-coarse:min-h-11 pointer-coarse:py-3">
        {m.about_codes_show({ count: codes.length })}
      </summary>
      <AboutTable
        caption={m.about_codes_heading()}
        columns={[
          m.about_codes_code(),
          m.about_codes_label(),
          m.about_codes_value(),
          m.about_codes_records(),
        ]}
        rows={codes.map(({ name, label, goldstein, records }) => ({
          key: name,
          cells: [
            name,
            label === null ? m.not_recorded() : `“${label}”`,
            goldstein ?? m.not_recorded(),
            records,
          ],
        }))}
      />
    </details>
  );
}
