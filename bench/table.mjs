import { OURS, PARSE_ONLY } from './contenders.mjs';

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** One row a contender: medians over its runs, compared with parsing alone. */
export function summarize(corpus, measurements) {
  const medians = Object.entries(measurements).map(([contender, runs]) => ({
    contender,
    cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
    wallMs: median(runs.map(({ wallMs }) => wallMs)),
    peakMiB: median(runs.map(({ peakMiB }) => peakMiB)),
    importMs: median(runs.map(({ importMs }) => importMs)),
    findings: runs[0].findings,
  }));
  const base = medians.find(({ contender }) => contender === PARSE_ONLY);
  return medians.map((row) => ({
    ...row,
    cpuPerThousand: ((row.cpuMs - base.cpuMs) / corpus.lines) * 1000,
    memoryPerHundredThousand: ((row.peakMiB - base.peakMiB) / corpus.lines) * 100_000,
  }));
}

const HEADINGS = [
  'Rules',
  'CPU s',
  'wall s',
  'CPU ms per 1,000 lines over parse-only',
  'times ours',
  'peak MiB',
  'MiB per 100,000 lines over parse-only',
  'plugin import ms',
  'findings',
];

/** A share of nearly nothing says nothing: below this cost (ms per 1,000 lines) no ratio is printed. */
const MEASURABLE = 0.5;

function cells(row, ours) {
  const isBase = row.contender === PARSE_ONLY;
  const hasRatio = !isBase && row !== ours && ours.cpuPerThousand >= MEASURABLE;
  return [
    row.contender,
    (row.cpuMs / 1000).toFixed(2),
    (row.wallMs / 1000).toFixed(2),
    isBase ? '–' : row.cpuPerThousand.toFixed(1),
    hasRatio ? (row.cpuPerThousand / ours.cpuPerThousand).toFixed(1) : '–',
    row.peakMiB.toFixed(0),
    isBase ? '–' : row.memoryPerHundredThousand.toFixed(0),
    isBase ? '–' : row.importMs.toFixed(0),
    String(row.findings),
  ];
}

export function toMarkdown(rows) {
  const ours = rows.find(({ contender }) => contender === OURS);
  return markdownTable(
    HEADINGS,
    rows.map((row) => cells(row, ours)),
  );
}

export function markdownTable(headings, rows) {
  const line = (texts) => `| ${texts.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
