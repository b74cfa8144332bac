/** Above this, recursive parsers and visitors come near the end of a worker thread's stack. */
const LIMIT = 1000;

const PLAIN = 0;
const OPEN = 1;
const CLOSE = 2;
/** One tree level each when chained without brackets: `a?b:c?d:e`, `a=b=c`, `!!a`, `A<B<C>>`, `a+b+c`, `else if`. */
const CHAIN = 3;
const SEPARATE = 4;
const QUOTE = 5;
const LINE_BREAK = 6;
const SLASH = 7;
const LETTER_E = 8;
const ESCAPE = 9;

const ROLES = rolesOf({
  '([{': OPEN,
  ')]}': CLOSE,
  '?=!<+': CHAIN,
  ';,': SEPARATE,
  '"\'': QUOTE,
  '\n': LINE_BREAK,
  '/': SLASH,
  e: LETTER_E,
  '\\': ESCAPE,
});

/** Space, tab, carriage return. */
const BLANKS = new Set([32, 9, 13]);
const SECOND_OF_OPERATOR = new Set(['==', '!=', '<=', '>=', '++', '<<', '??']);
const CONTINUED_AFTER = /[?:=!<+\-*/&|,(.]/u;
const CONTINUED_BY = /[?:=!+\-*&|.)]/u;

/**
 * Guards native and recursive code against trees that are too deep for the stack: oxc-parser ends the whole process on
 * a few thousand nested brackets or chained operators. The scan knows no grammar: regular expressions, templates
 * and JSX text count as code, so a strange file may be refused (may miss), but the process lives.
 * @returns whether the text could nest deeper than any code that people write
 */
export function isTooDeep(text: string): boolean {
  /** Of each open bracket: the chained operators seen around it since the last separator. */
  const outer: number[] = [];
  let chained = 0;
  let depth = 0;
  for (let index = 0; index < text.length && depth <= LIMIT; index += 1) {
    switch (roleAt(text, index)) {
      case OPEN:
        outer.push(chained);
        chained = 0;
        depth += 1;
        break;
      case CLOSE:
        if (outer.length === 0) break;
        depth -= 1 + chained;
        chained = outer.pop() ?? 0;
        break;
      case CHAIN:
        chained += 1;
        depth += 1;
        break;
      case SEPARATE:
        depth -= chained;
        chained = 0;
        break;
      case QUOTE:
        index = endOfString(text, index);
        break;
      case SLASH:
        index = endOfComment(text, index);
        break;
      case ESCAPE:
        index += 1;
        break;
    }
  }
  return depth > LIMIT;
}

function roleAt(text: string, index: number): number {
  const role = ROLES[text.charCodeAt(index)] ?? PLAIN;
  switch (role) {
    case LETTER_E:
      return text.startsWith('else', index) ? CHAIN : PLAIN;
    case CHAIN:
      return SECOND_OF_OPERATOR.has(text.slice(index - 1, index + 1)) ? PLAIN : CHAIN;
    case LINE_BREAK:
      return endsStatement(text, index) ? SEPARATE : PLAIN;
    default:
      return role;
  }
}

function rolesOf(roles: Readonly<Record<string, number>>): Uint8Array {
  const table = new Uint8Array(0x1_00_00);
  for (const [chars, role] of Object.entries(roles)) for (const char of chars) table[char.charCodeAt(0)] = role;
  return table;
}

/** Semicolon-free code: a line break ends a chain unless one of its two sides goes on. Of empty lines the last decides. */
function endsStatement(text: string, lineBreak: number): boolean {
  let next = lineBreak + 1;
  while (BLANKS.has(text.charCodeAt(next))) next += 1;
  const before = text.charAt(lineBreak - (text.charAt(lineBreak - 1) === '\r' ? 2 : 1));
  const after = text.charAt(next);
  return (
    after !== '\n' &&
    !CONTINUED_AFTER.test(before) &&
    !CONTINUED_BY.test(after) &&
    !(after === 'e' && text.startsWith('else', next))
  );
}

/** @returns the index of the closing quote, or `start` when the quote is an apostrophe in JSX text */
function endOfString(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) return index;
    if (code === 10) return start;
    if (code === 92) index += 1;
  }
  return start;
}

/** @returns the index of the comment's last character, or `start` when no comment begins there */
function endOfComment(text: string, start: number): number {
  const next = text.charAt(start + 1);
  if (next !== '/' && next !== '*') return start;
  const end = next === '/' ? text.indexOf('\n', start) - 1 : text.indexOf('*/', start + 2) + 1;
  return end <= start ? text.length : end;
}
