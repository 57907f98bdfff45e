/**
 * How much larger an element is drawn than it is laid out: 1 unless the page is shown to an audience.
 * Where the pointer is and where boxes are is told in pixels of the window, what is drawn in its own.
 */
export function scaleOf(element: HTMLElement): number {
  const { offsetWidth } = element;
  if (offsetWidth === 0) return 1;
  return Math.round((element.getBoundingClientRect().width / offsetWidth) * 100) / 100;
}
