import fc from 'fast-check';

import { assignable, code, declaration, existing, oneOfTexts, printAll, statement, type Family } from './core.ts';

/** Declarations, assignments and their order, without branches. */
export const variables: Family = (t) => ({
  text: [code`(${t.text}, ${t.text})`, code`(${assignableOr()} = ${t.text})`, code`(void ${t.text}, ${t.text})`],
  statement: [
    declaration('text', t.text),
    declaration('text', t.text),
    declaration('record', t.record),
    declaration('list', t.list),
    statement`${assignable('text')} = ${t.text};`,
    statement`${assignable('text')} = ${t.text};`,
    statement`${assignable('text')} += ${t.text};`,
    statement`${assignable('text')} = ${assignable('text')} = ${t.text};`,
    statement`[${assignable('text')}, ${assignable('text')}] = [${t.text}, ${t.text}];`,
    statement`[${assignable('text')}, ${assignable('text')}] = [${existing('text')}, ${existing('text')}];`,
    statement`${assignable('record')} = ${t.record};`,
    statement`${assignable('list')} = ${t.list};`,
    t.body.map((body) => (printer) => printer.block('{', () => printAll(body)(printer))),
  ],
});

/** Assignments are expressions too; where no variable can be assigned, a property of a new object is. */
function assignableOr(): ReturnType<typeof code> {
  return fc
    .nat({ max: 5 })
    .map((choice) => (printer) => printer.pick('text', choice, { assignable: true }) ?? '({ a: 0 }).a');
}

/** Ways to keep a text as it is, or to have nothing left of it. */
export const strings: Family = (t) => ({
  text: [
    code`\`\${${t.text}}\``,
    code`(${t.text} + ${t.text})`,
    code`\`<\${${t.text}}|\${${t.text}}>\``,
    code`String(${t.text})`,
    code`${t.text}?.trim()`,
    code`String(${t.text}).${oneOfTexts('toUpperCase()', `padStart(12, '-')`, `concat('q')`, 'normalize()', 'at(-1)')}`,
    code`String(${t.text}).concat(${t.text})`,
    code`String(${t.text}).replace('q', ${t.text})`,
    code`'q'.replace('q', () => ${t.text})`,
    code`['q', ${t.text}].join('-')`,
    code`String(String(${t.text}).length)`,
    code`typeof ${t.text}`,
    code`String(${t.text} === ${t.text})`,
    code`encodeURIComponent(${t.text})`,
    code`JSON.stringify({ a: ${t.text} })`,
    code`JSON.stringify(${t.record})`,
    code`JSON.stringify(${t.list})`,
    code`JSON.parse(JSON.stringify({ a: ${t.text} })).a`,
  ],
  list: [code`String(${t.text}).split('-')`, code`[...String(${t.text})]`],
  test: [
    code`${t.text} === ${t.text}`,
    code`String(${t.text}).includes('q')`,
    code`/q/.test(${t.text})`,
    code`String(${t.text}).length > 3`,
    code`typeof ${t.text} === 'string'`,
    code`!${t.text}`,
    code`Boolean(${t.text})`,
    code`${t.text}`,
  ],
});
