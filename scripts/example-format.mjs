import path from 'node:path';

const WIDTH = 96;
const INDENT = '    ';

/** Breaks a text at spaces into lines of at most {@link WIDTH} characters. */
function wrap(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== '' && line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => INDENT + line).join('\n');
}

/**
 * An ESLint formatter for long messages: the place and the rule, then the message below them.
 * @type {import('eslint').ESLint.FormatterFunction}
 */
export default function format(results, { cwd }) {
  const findings = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => {
      const place = `${path.relative(cwd, filePath)}:${line}:${column}`;
      return `${place}  ${ruleId ?? ''}\n${wrap(message)}\n`;
    }),
  );
  return `\n${findings.join('\n')}\n${findings.length} findings\n`;
}
