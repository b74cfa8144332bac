import fc from 'fast-check';

import {
  assignable,
  binding,
  code,
  declaration,
  existing,
  key,
  newVariable,
  oneOfTexts,
  statement,
  type Family,
} from './core.ts';

/** Objects made once: literals, aliases, overwriting, deleting, spreading and taking apart. */
export const objects: Family = (t) => ({
  text: [
    code`${t.record}.${key}`,
    code`${existing('record')}.${key}`,
    code`${existing('record')}['${key}']`,
    code`${existing('record')}?.${key}`,
    code`${existing('box')}.in.${key}`,
    code`${t.box}.in.${key}`,
    code`${existing('box')}.list[0]`,
    code`(${existing('record')}.${key} = ${t.text})`,
    code`({ a: ${t.text}, ['b']: ${t.text} }).${key}`,
    code`Object.values({ a: ${t.text}, b: ${t.text} })[${oneOfTexts('0', '1')}]`,
    code`Object.entries({ a: ${t.text}, b: ${t.text} })[${oneOfTexts('0', '1')}][${oneOfTexts('0', '1')}]`,
    code`Object.keys(${t.record})[0]`,
    code`Reflect.get(${existing('record')}, '${key}')`,
  ],
  record: [
    code`{ a: ${t.text} }`,
    code`{ ...${t.record}, ${key}: ${t.text} }`,
    code`{ ${key}: ${t.text}, ...${t.record} }`,
    code`{ ...${t.record}, ...${t.record} }`,
    code`{ ['${key}']: ${t.text}, a: ${t.text} }`,
    code`Object.assign({}, ${t.record}, { ${key}: ${t.text} })`,
    code`structuredClone(${t.record})`,
    code`JSON.parse(JSON.stringify(${t.record}))`,
    code`Object.fromEntries([['${key}', ${t.text}], ['b', ${t.text}]])`,
    code`Object.fromEntries(Object.entries(${t.record}))`,
    code`${t.box}.in`,
    code`{ get a() { return 'q'; }, b: ${t.text} }`,
  ],
  box: [
    code`{ ...${t.box}, in: ${t.record} }`,
    code`{ in: ${existing('record')}, list: ${existing('list')} }`,
    code`{ list: ${t.list}, in: { ...${t.record} } }`,
  ],
  test: [code`'${key}' in ${t.record}`, code`Object.hasOwn(${t.record}, '${key}')`, code`${t.record}.${key} === 'q'`],
  statement: [
    declaration('record', t.record),
    declaration('record', existing('record')),
    declaration('box', t.box),
    statement`${assignable('record')} = ${existing('record')};`,
    statement`${existing('record')}.${key} = ${t.text};`,
    statement`${existing('record')}.${key} = ${t.text};`,
    statement`${existing('record')}['${key}'] = ${t.text};`,
    statement`${existing('record')}.${key} += ${t.text};`,
    statement`delete ${existing('record')}.${key};`,
    statement`${existing('box')}.in = ${t.record};`,
    statement`${existing('box')}.in.${key} = ${t.text};`,
    statement`${existing('box')}.list = ${t.list};`,
    statement`delete ${existing('box')}.in.${key};`,
    statement`Object.assign(${existing('record')}, ${t.record});`,
    statement`Reflect.set(${existing('record')}, '${key}', ${t.text});`,
    statement`Object.defineProperty(${existing('record')}, '${key}', { value: ${t.text}, writable: true, enumerable: true, configurable: true });`,
    statement`({ a: ${assignable('text')}, b: ${assignable('text')} } = ${t.record});`,
    statement`({ a: ${existing('record')}.${key} } = ${t.record});`,
    statement`[${existing('record')}.${key}, ${existing('record')}.${key}] = [${t.text}, ${t.text}];`,
    binding(code`{ ${key}: ${newVariable('text')} }`, t.record),
    binding(code`{ ${key}: ${newVariable('text')}, ...${newVariable('record')} }`, t.record),
    binding(code`{ c: ${newVariable('text')} = 'q' }`, t.record),
    binding(code`{ in: { ${key}: ${newVariable('text')} }, list: [${newVariable('text')}] }`, t.box),
    binding(code`{ in: ${newVariable('record')}, list: ${newVariable('list')} }`, t.box),
    fc.tuple(t.record, t.text).map(([value, otherwise]) => (printer) => {
      const [text, fallback] = [value(printer), otherwise(printer)];
      const name = printer.fresh('text');
      printer.line(`const { c: ${name} = ${fallback} } = ${text};`);
      printer.declare(name, 'text', true);
    }),
  ],
});
