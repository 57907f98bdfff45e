import type { GeometryCollection, Topology } from "topojson-specification";

interface CountryProperties {
  name: string;
  a2?: string;
}

interface ProvinceProperties {
  /** English name. */
  name: string;
  /** Alpha-3 code of its country. */
  a3: string;
}

/** Boundary file: countries by alpha-3 code, provinces by ISO 3166-2 code, disputed lines. */
export type Boundaries = Topology<{
  countries: GeometryCollection<CountryProperties>;
  provinces: GeometryCollection<ProvinceProperties>;
  disputed: GeometryCollection;
}>;
