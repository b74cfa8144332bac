/**
 * The day of the run, in UTC: the one thing that findings depend on besides the code and the configuration, and only those of
 * entries with `reviewBy`. `SOURCE_DATE_EPOCH` (seconds since 1970, the variable of reproducible builds) fixes it.
 * @returns the day as YYYY-MM-DD
 */
export function today(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const { SOURCE_DATE_EPOCH: given = '' } = environment;
  const fixed = /^\d{1,11}$/u.test(given) ? new Date(Number(given) * 1000) : new Date();
  return fixed.toISOString().slice(0, 10);
}
