import { parse } from '@typescript-eslint/parser';
import { analyze as analyzeScope } from '@typescript-eslint/scope-manager';

import type { SpApiSettings } from '../../src/index.ts';
import { Analyzer } from '../../src/pii/analyzer.ts';
import type { Permits } from '../../src/pii/permits.ts';
import { readSettings } from '../../src/settings.ts';
import type { Flow } from '../../src/taint/engine.ts';
import { temporaryProject } from '../modules/temporary-project.ts';

/** All flows of a program, whatever rule they are a matter of, and what the settings permit on the day. */
export function flowsOf(
  files: Readonly<Record<string, string>>,
  settings: SpApiSettings,
  day: string,
): { flows: readonly Flow[]; permits: Permits } {
  const { root, at } = temporaryProject(files);
  const analyzer = new Analyzer(root, readSettings({ spApi: { debug: true, ...settings } }), day);
  const flows = Object.entries(files).flatMap(([file, text]) => {
    const program = parse(text, { range: true, loc: true, comment: true, sourceType: 'module' });
    const scopeManager = analyzeScope(program, { sourceType: 'module' });
    return analyzer.analyze({ text, path: at(file), program, scopeManager }).flows;
  });
  return { flows, permits: analyzer.permits };
}
