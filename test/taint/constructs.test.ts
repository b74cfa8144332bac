import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { locate, rangeOf } from '../../src/modules/source-file.ts';
import { Project } from '../../src/modules/project.ts';
import { LeaksOnce } from '../../src/taint/leaks-once.ts';
import { harnessPolicy } from './harness-policy.ts';

const ROOT = path.join(import.meta.dirname, 'constructs');
const IS_SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;

function filesOf(entry: string): string[] {
  const full = path.join(ROOT, entry);
  if (!statSync(full).isDirectory()) return IS_SOURCE.test(entry) ? [full] : [];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(full, name))
    .filter((name) => IS_SOURCE.test(name));
}

function expectedLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (/\/\/ !|\/\* ! \*\//.test(line) ? [index + 1] : []));
}

function foundLines(project: Project, file: string): number[] {
  project.beginEpoch(file);
  const source = project.load(file);
  if (source === undefined) return [];
  const { flows } = new LeaksOnce(project, harnessPolicy).analyze(source);
  const lines = flows.map((flow) => locate(source, rangeOf(flow.place.node)[0]).line);
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** Lines that print something clean. */
function silentLines(text: string): number {
  return text.split('\n').filter((line) => /\bsink(?:Deep)?\(/.test(line) && !/\/\/ !|\/\* ! \*\//.test(line)).length;
}

it('there is one entry for each construct, with leaks and with tempting lines that are none', () => {
  const entries = readdirSync(ROOT).filter((entry) => /^\d{3}-/.test(entry) && parseInt(entry, 10) < 900);
  expect(entries.length).toBeGreaterThanOrEqual(122);
  expect(entries.map((entry) => parseInt(entry, 10))).toEqual(entries.map((_, index) => index + 1));
  const thin = entries.filter((entry) => {
    const texts = filesOf(entry).map((file) => readFileSync(file, 'utf8'));
    const count = (lines: (text: string) => number): number => texts.reduce((sum, text) => sum + lines(text), 0);
    return count((text) => expectedLines(text).length) < 2 || count(silentLines) < 2;
  });
  expect(thin).toEqual([]);
});

describe('language constructs', () => {
  for (const entry of readdirSync(ROOT).sort()) {
    const files = filesOf(entry);
    if (files.length === 0) continue;
    it(entry, () => {
      const project = new Project(path.dirname(files[0] as string), { root: ROOT });
      for (const file of files) {
        const text = readFileSync(file, 'utf8');
        expect({ file: path.basename(file), lines: foundLines(project, file) }).toEqual({
          file: path.basename(file),
          lines: expectedLines(text),
        });
      }
    });
  }
});
