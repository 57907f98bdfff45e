/** Address of a built data file under the site's base: `data/geo/region.topo.json`. */
export function dataAddress(path: string): string {
  return `${import.meta.env.BASE_URL}data/${path}`;
}
