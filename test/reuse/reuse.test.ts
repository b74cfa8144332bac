import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';
import { Linter, type SourceCode } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { rangeOf } from '../../src/modules/source-file.ts';
import { Analyzer } from '../../src/pii/analyzer.ts';
import { readSettings } from '../../src/settings.ts';
import type { Analysis, Flow } from '../../src/taint/engine.ts';
import { stepsOf, type Place } from '../../src/taint/trace.ts';
import { languageOptions, LINTED } from '../language.ts';
import { randomNumbers } from '../modules/random.ts';
import { edited } from './edits.ts';

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures');
const SEED = Number(process.env.REUSE_SEED ?? 7);
const EDITS = Number(process.env.REUSE_EDITS ?? 4);
const DAY = '2026-01-01';

interface Parsed {
  readonly sourceCode: SourceCode;
  readonly analyzeWith: (analyzer: Analyzer) => Analysis;
}

/** @returns undefined when the text has a syntax error */
function parse(text: string, file: string, cwd: string): Parsed | undefined {
  const linter = new Linter({ cwd });
  const messages = linter.verify(
    text,
    {
      files: [LINTED],
      languageOptions: languageOptions(file, 'module'),
    },
    { filename: file },
  );
  const sourceCode = linter.getSourceCode() as SourceCode | null;
  if (sourceCode === null || messages.some(({ fatal }) => fatal)) return undefined;
  const linted = {
    text,
    path: file,
    program: sourceCode.ast as unknown as TSESTree.Program,
    scopeManager: sourceCode.scopeManager as unknown as ScopeManager,
  };
  return { sourceCode, analyzeWith: (analyzer) => analyzer.analyze(linted) };
}

const place = ({ file, node }: Place): string => `${path.basename(file.path)}:${rangeOf(node).join('-')}`;

function describeFlow({ sink, marks, place: at, sinkPlace, call, through }: Flow): unknown {
  const told = marks.map(({ key, origin, trace }) => ({
    key,
    origin: place(origin.place),
    steps: stepsOf(trace).map((step) => `${step.kind} ${step.name} ${place(step.place)}`),
  }));
  const { label } = sink as { readonly label: string };
  return { label, at: place(at), sinkPlace: place(sinkPlace), call: place(call), through, told };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !name.includes('broken') && !name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name))
    .sort();
}

describe('an analysis that builds on an earlier one finds what a fresh one finds', () => {
  const settings = readSettings({ spApi: { debug: true } });
  for (const folder of ['flows', 'projects', 'clients'])
    it.each(filesBelow(path.join(FIXTURES, folder)).map((file) => path.relative(FIXTURES, file)))('%s', (name) => {
      const file = path.join(FIXTURES, name);
      const cwd = path.dirname(file);
      const random = randomNumbers(SEED + name.length);
      const kept = new Analyzer(cwd, settings, DAY);
      let text = readFileSync(file, 'utf8');
      for (let count = 0; count < EDITS; count += 1) {
        const parsed = parse(text, file, cwd);
        if (parsed === undefined) break;
        const flows = parsed.analyzeWith(kept).flows.map(describeFlow);
        const fresh = parsed.analyzeWith(new Analyzer(cwd, settings, DAY)).flows.map(describeFlow);
        expect(flows, `after edit ${String(count)}:\n${text}`).toEqual(fresh);
        // The first two versions are the same text: only then an analysis is worth keeping.
        if (count < 1) continue;
        const next = edited(parsed.sourceCode, random);
        text = parse(next, file, cwd) === undefined ? text : next;
      }
    });
});
