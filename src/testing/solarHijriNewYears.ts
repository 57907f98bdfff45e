/**
 * The day of March on which each Solar Hijri year from 1326 to 1408 begins (1947 to 2029). From the
 * arithmetic rule of the calendar, not from `Intl`: 8 leap years in 33, so that the tests compare two
 * origins. For these years the rule gives the days of Iran's official calendar.
 */
export const FIRST_NEW_YEAR = 1326;

export const NEW_YEAR_MARCH_DAYS: readonly number[] = [
  22, 21, 21, 21, 22, 21, 21, 21, 22, 21, 21, 21, 22, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
  21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
  21, 20, 21, 21, 21, 20, 21, 21, 21, 20, 21, 21, 21, 20, 21, 21, 21, 20, 21, 21, 21, 20, 21, 21,
  21, 20, 21, 21, 21, 20, 21, 21, 21, 20, 20,
];
