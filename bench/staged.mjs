/** What a hook before a commit waits for: one file, in a process that has just started. */
import { CONTENDERS, OURS, PARSE_ONLY } from './contenders.mjs';
import { markdownTable, median } from './table.mjs';

/** Wall seconds over the parser's own start. */
const LIMIT = 0.2;
const TOLERANCE = 3;

/**
 * @param measure gives the measurement of a contender over one file
 * @returns a Markdown table, and what is wrong with it as sentences
 */
export function benchStaged(measure, runs) {
  const seconds = Object.fromEntries(
    Object.keys(CONTENDERS).map((contender) => {
      const times = Array.from({ length: runs }, () => measure(contender)).map(
        ({ importMs, wallMs }) => (importMs + wallMs) / 1000,
      );
      return [contender, median(times)];
    }),
  );
  const over = (contender) => seconds[contender] - seconds[PARSE_ONLY];
  const rows = Object.keys(seconds).map((contender) => [
    contender,
    seconds[contender].toFixed(2),
    contender === PARSE_ONLY ? '–' : over(contender).toFixed(2),
  ]);
  const problems =
    over(OURS) > LIMIT * TOLERANCE
      ? [`One file takes ${over(OURS).toFixed(2)} s over parsing; the limit is ${LIMIT}.`]
      : [];
  return { table: markdownTable(['Rules', 'wall s', 's over parse-only'], rows), problems };
}
