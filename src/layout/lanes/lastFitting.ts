/** The last of `first` … `last` that fits, where all up to some number do; `first` when none does. */
export function lastFitting(first: number, last: number, fits: (at: number) => boolean): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
