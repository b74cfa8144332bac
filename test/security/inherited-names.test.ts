/** Names that every object has are names like any other, wherever code or a configuration has them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { readSettings } from '../../src/settings.ts';
import { resolverFor, temporaryProject } from '../modules/temporary-project.ts';
import { LEAK, lint, lintFile, ORDER } from '../robustness/lint.ts';

const NAMES = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__'];
const BUILT_IN = [Object, Array, Function, String, Map, Set, Promise, RegExp];

/** What the built-in objects hold: a key, and the value or the getter behind it. */
function contents(): readonly (readonly [PropertyKey, unknown])[] {
  return BUILT_IN.flatMap((one) => [one, one.prototype as object]).flatMap((one) =>
    Reflect.ownKeys(one).map((key) => {
      const [first] = Object.values(Object.getOwnPropertyDescriptor(one, key) ?? {}) as unknown[];
      return [key, first] as const;
    }),
  );
}

let before: ReturnType<typeof contents>;

beforeEach(() => {
  before = contents();
});

afterEach(() => {
  const after = contents();
  expect(after).toHaveLength(before.length);
  const changed = after.filter(([key, value], index) => before[index]?.[0] !== key || before[index][1] !== value);
  expect(changed.map(([key]) => key)).toEqual([]);
});

const log = (line: number): string => `${line}: no-pii-in-logs`;

describe.each(NAMES)('%s', (name) => {
  test('as a property that is written, read, spread, deleted and merged', () => {
    const text = [
      ORDER,
      `const box = {}; box['${name}'] = { polluted: order }; box.${name}.deep = order; Object.assign(box, { ['${name}']: order });`,
      `const all = JSON.parse('{ "${name}": { "polluted": 1 } }'); for (const key in all) box[key] = all[key]; Object.defineProperty(box, '${name}', { value: 1 });`,
      `const { ${name}: taken = 1, ...rest } = box; delete box.${name}; new Map([['${name}', order]]).get('${name}'); Reflect.set({}, '${name}', order);`,
      'console.log({}.polluted, [].polluted, ({}).deep, order.AmazonOrderId);',
      LEAK,
    ].join('\n');
    expect(lint(text, '/nowhere/main.js')).toEqual([log(6)]);
  });

  test('as the name of an operation, a package, a member of a client and a variable of the environment', () => {
    const text = [
      ORDER,
      `import own from '${name}'; import { ${name} as other } from 'winston'; import axios from 'axios';`,
      `own.${name}(order.AmazonOrderId); other(order.AmazonOrderId); axios.${name}?.('/a'); sp.${name}; await sp.callAPI({ operation: '${name}' });`,
      `console['${name}']; process.env.${name}; process.env['${name}']; fetch('https://${name}/${name}'); globalThis['${name}'];`,
      LEAK,
    ].join('\n');
    expect(lint(text, '/nowhere/main.js')).toEqual([log(5)]);
  });

  test('as the name of files, folders, packages, aliases and conditions', () => {
    const json = (pairs: string): string => `{ ${pairs} }`;
    const project = temporaryProject({
      'package.json': json(
        `"name": "${name}", "exports": { "./${name}": { "${name}": "./${name}.js" } }, "imports": { "#${name}": { "${name}": "./${name}.js" } }, "dependencies": { "${name}": "1" }, "${name}": { "polluted": true }`,
      ),
      'tsconfig.json': json(
        `"compilerOptions": { "paths": { "${name}/*": ["./${name}/*"] }, "${name}": { "polluted": true } }, "${name}": {}`,
      ),
      [`${name}.js`]: 'export const a = 1;',
      [`${name}/${name}.js`]: 'export const a = 1;',
    });
    const { resolve } = resolverFor(project);
    expect(resolve(`./${name}`, 'main.js')).toBe(`${name}.js`);
    expect(resolve(`#${name}`, 'main.js')).toBe(`${name}.js`);
    expect(resolve(`${name}/${name}`, 'main.js')).toBe(`${name}/${name}.js`);
    expect(resolve(`./${name}/none`, 'main.js')).toBe('unresolved');
  });

  test('as the name of an imported file and its exports', () => {
    const files = {
      'main.js': `import * as all from './${name}.js';\n${ORDER}\nall.${name}(order);\nall['${name}s']?.(order);\n${LEAK}`,
      [`${name}.js`]: `const own = (it) => console.log(it);\nexport { own as ${name} };`,
    };
    expect(lintFile(files, 'main.js')).toEqual([log(3), log(5)]);
  });

  test('in settings', () => {
    const settings = JSON.parse(
      `{ "debug": true, "sources": [{ "module": "${name}", "values": ["${name}"], "type": "${name}" }] }`,
    ) as object;
    const read = (): unknown => readSettings({ spApi: settings });
    expect(read).toThrow(/settings\.spApi\.sources/u);
    expect(() => readSettings({ spApi: JSON.parse(`{ "${name}": { "polluted": true } }`) as object })).toThrow(
      /settings\.spApi/u,
    );
  });
});
