/** Texts that are longer are not compared line by line: their table would be large. */
const MAX_LINES = 2_000;

/**
 * @param before absent: the file is new
 * @returns the lines of a file with a sign in front: `+` comes, `-` goes, a space stays; lines far from any change are left out
 */
export function diffLines(before: string | undefined, after: string): string[] {
  const new_ = linesOf(after);
  if (before === undefined) return new_.map((line) => `+${line}`);
  const old = linesOf(before);
  if (old.length > MAX_LINES || new_.length > MAX_LINES)
    return [...old.map((line) => `-${line}`), ...new_.map((line) => `+${line}`)];
  return nearChanges(aligned(old, new_));
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The longest common subsequence, by the usual table from the end. */
function aligned(old: readonly string[], new_: readonly string[]): string[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(new_.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = new_.length - 1; column >= 0; column -= 1) {
      const line = lengths[row] as number[];
      line[column] =
        old[row] === new_[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const result: string[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < new_.length) {
    if (row < old.length && old[row] === new_[column]) {
      result.push(` ${old[row] ?? ''}`);
      row += 1;
      column += 1;
    } else if (column >= new_.length || (row < old.length && at(row + 1, column) >= at(row, column + 1))) {
      result.push(`-${old[row] ?? ''}`);
      row += 1;
    } else {
      result.push(`+${new_[column] ?? ''}`);
      column += 1;
    }
  }
  return result;
}

/** Lines that stay are told where a change is within two lines. */
const CONTEXT = 2;

function nearChanges(lines: readonly string[]): string[] {
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((line) => !line.startsWith(' '));
  return lines.filter((_, index) => isNear(index));
}
