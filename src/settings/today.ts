/**
 * The day of the run, in UTC: the one thing that findings depend on besides the code and the configuration, and only those of
 * entries with `reviewBy`. `SOURCE_DATE_EPOCH` (seconds since 1970, the variable of reproducible builds) fixes it.
 * @returns the day as YYYY-MM-DD
 */
export function today(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const { SOURCE_DATE_EPOCH: given = '' } = environment;
  return dayOf(/^\d{1,11}$/u.test(given) ? Number(given) * 1000 : Date.now());
}

const DAY_MS = 86_400_000;

/** Every rule asks for every file: a day is put into words once. */
let last = { number: NaN, text: '' };

function dayOf(moment: number): string {
  const number = Math.floor(moment / DAY_MS);
  if (number !== last.number) last = { number, text: new Date(moment).toISOString().slice(0, 10) };
  return last.text;
}
