/** How many cases a property tries: `quick` ones unless PROPERTY_RUNS says otherwise (fuzzing, mutation). */
export function propertyRuns(quick: number): { numRuns: number } {
  return { numRuns: Number(process.env["PROPERTY_RUNS"] ?? quick) };
}
