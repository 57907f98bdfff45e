/** Up to so many records those that do not pass are muted in place; above that, they go. */
export const MAX_MUTED_RECORDS = 300;
