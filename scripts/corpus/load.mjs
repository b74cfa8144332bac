/** A second of processor time is enough for so many lines, and for any file that has fewer. */
const LINES_A_SECOND = 10_000;

/** A minified file has few lines: so many of its characters count as one. */
const CHARACTERS_A_LINE = 40;

/** @returns for how many lines of usual length a file counts */
export function countedLines({ lines, characters }) {
  return Math.max(lines, characters / CHARACTERS_A_LINE);
}

/** @returns the share of its time that a file takes: 1 is the limit */
export function loadOf({ seconds, ...size }) {
  return seconds / Math.max(1, countedLines(size) / LINES_A_SECOND);
}
