import path from 'node:path';

import { expandAlternatives, isMember, parsePath } from '../catalog/access-path.ts';
import { hasSpApiEvidence } from '../catalog/sp-api/index.ts';
import type { TextTest } from '../modules/project.ts';
import { isPath } from '../modules/specifier.ts';
import type { SourceSetting, SpApiSettings } from '../settings/types.ts';
import { sourceRow } from './own-rows.ts';
import { mayHaveTags } from './tags.ts';

/**
 * @returns the test for texts that may have to do with personal data: words of the Selling Partner API, `@pii` tags, and the
 * names of declared sources. May over-report: whoever uses such a word otherwise costs time only.
 */
export function makeEvidence({ sources = [] }: SpApiSettings): TextTest {
  const words = [...new Set(sources.flatMap(wordsOf))];
  const own = words.length === 0 ? undefined : new RegExp(words.map(quoted).join('|'), 'u');
  return (text) => hasSpApiEvidence(text) || mayHaveTags(text) || own?.test(text) === true;
}

/** A name that stands in every file that uses the source, or in the file that defines it. */
function wordsOf(source: SourceSetting): string[] {
  return sourceRow(source)
    .values.flatMap(expandAlternatives)
    .map((value) => {
      const first = parsePath(value)?.[0];
      if (first !== undefined && isMember(first)) return first;
      return source.module === undefined ? value : wordOfModule(source.module);
    });
}

/** The part of a module's name that every import of it has. */
function wordOfModule(module: string): string {
  if (!isPath(module)) return module;
  const { dir, name } = path.posix.parse(module);
  return name === 'index' ? path.posix.basename(dir) : name;
}

function quoted(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
