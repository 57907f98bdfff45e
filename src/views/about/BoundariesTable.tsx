import { m } from "../../paraglide/messages.js";
import { AboutTable } from "./AboutTable";

/** Each area whose drawing is a choice: how it is drawn here, and who may object. */
const AREAS: readonly (readonly [area: () => string, shown: () => string, object: () => string])[] =
  [
    [
      m.about_boundaries_kashmir,
      m.about_boundaries_kashmir_shown,
      m.about_boundaries_kashmir_object,
    ],
    [m.about_boundaries_gaza, m.about_boundaries_gaza_shown, m.about_boundaries_gaza_object],
    [m.about_boundaries_golan, m.about_boundaries_golan_shown, m.about_boundaries_golan_object],
    [m.about_boundaries_sistan, m.about_boundaries_sistan_shown, m.about_boundaries_sistan_object],
    [m.about_boundaries_crimea, m.about_boundaries_crimea_shown, m.about_boundaries_crimea_object],
    [m.about_boundaries_cyprus, m.about_boundaries_cyprus_shown, m.about_boundaries_cyprus_object],
    [m.about_boundaries_sahara, m.about_boundaries_sahara_shown, m.about_boundaries_sahara_object],
    [m.about_boundaries_korea, m.about_boundaries_korea_shown, m.about_boundaries_korea_object],
  ];

export function BoundariesTable() {
  return (
    <AboutTable
      caption={m.about_boundaries_heading()}
      columns={[m.about_boundaries_area(), m.about_boundaries_shown(), m.about_boundaries_object()]}
      rows={AREAS.map(([area, shown, object]) => ({
        key: area(),
        cells: [area(), shown(), object()],
      }))}
    />
  );
}
