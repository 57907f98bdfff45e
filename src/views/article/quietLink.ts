/** Classes of a link among words that is high enough to be touched. */
export const QUIET_LINK =
  "text-link inline-flex min-h-6 min-w-6 items-center underline-offset-2 hover:underline pointer-coarse:min-h-11";
