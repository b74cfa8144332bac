import { OURS, PARSE_ONLY, SONARJS } from './contenders.mjs';

/** CPU milliseconds per 1,000 lines that the recommended preset may cost over parsing alone. */
export const LIMITS = { plain: 3, spApi: 15 };

/** Machines differ: only a clear miss fails the run. */
const TOLERANCE = 3;

/** What is wrong with the numbers of one code base, as sentences. */
export function brokenLimits(corpus, rows) {
  const ours = rows.find(({ contender }) => contender === OURS);
  const sonarjs = rows.find(({ contender }) => contender === SONARJS);
  const allowed = LIMITS[corpus.key] * TOLERANCE;
  const problems = [];
  if (ours.cpuPerThousand > allowed) {
    problems.push(
      `${ours.cpuPerThousand.toFixed(1)} ms per 1,000 lines, more than ${allowed} (the limit times ${TOLERANCE}).`,
    );
  }
  if (ours.cpuPerThousand >= sonarjs.cpuPerThousand) problems.push('not cheaper than eslint-plugin-sonarjs.');
  const { findings } = rows.find(({ contender }) => contender === PARSE_ONLY);
  if (corpus.key === 'plain' && ours.findings > findings)
    problems.push(`${ours.findings - findings} findings, and there is nothing to find.`);
  if (corpus.key === 'spApi' && ours.findings === 0) problems.push('no findings, although the code leaks.');
  return problems.map((problem) => `Code ${corpus.title}: ${problem}`);
}
