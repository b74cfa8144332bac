import type { Finding, Outcome } from './check.ts';
import { EXPECTED, type Expectation } from './expected.ts';

/** What the check came to. */
export interface Summary {
  readonly text: string;
  /** What the typings lack and nobody has explained. */
  readonly unexplained: readonly string[];
}

/** @returns the page for `docs/`, and what has to be put right. */
export function summarize(findings: readonly Finding[], packages: readonly string[]): Summary {
  const missing = findings.filter(({ outcome }) => outcome === 'missing');
  const explained = missing.map((finding) => ({ finding, reason: reasonFor(finding) }));
  const unexplained = explained.filter(({ reason }) => reason === undefined).map(({ finding }) => lineOf(finding));
  const untyped = findings.filter(({ outcome }) => outcome === 'typed any' || outcome === 'no typings');
  const count = (outcome: Outcome): number => findings.filter((finding) => finding.outcome === outcome).length;
  return {
    unexplained,
    text: [
      '# Checked against typings',
      '',
      '`npm run check:catalog` installs the packages below into a temporary folder and looks for every row about them: the call, and each place in its arguments that is said to carry data. It writes this page. A row that packages or versions share counts when one of them has it.',
      '',
      `- confirmed: ${count('confirmed')}`,
      `- not in the newest typings, explained below: ${missing.length - unexplained.length}`,
      `- not to be told, typed \`any\` or without typings: ${untyped.length}`,
      `- wrong: ${unexplained.length}`,
      '',
      '## Explained',
      '',
      ...sorted(
        explained.flatMap(({ finding, reason }) => (reason === undefined ? [] : [`${lineOf(finding)}: ${reason}`])),
      ),
      '',
      '## Not to be told',
      '',
      ...sorted(untyped.map((finding) => `${lineOf(finding)}: ${finding.outcome}`)),
      '',
      '## Packages',
      '',
      packages.map((name) => `\`${name}\``).join(', '),
      '',
    ].join('\n'),
  };
}

function reasonFor({ packages, what }: Finding): string | undefined {
  const isAbout = ({ package: name, call }: Expectation): boolean =>
    packages.some((item) => (name.endsWith('*') ? item.startsWith(name.slice(0, -1)) : item === name)) &&
    new RegExp(call, 'u').test(what);
  return EXPECTED.find(isAbout)?.reason;
}

function lineOf({ packages, what }: Finding): string {
  return `- ${packages.map((name) => `\`${name}\``).join(', ')} \`${what}\``;
}

function sorted(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort();
}
