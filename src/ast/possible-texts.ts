import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';

import { literalText } from './literal-text.ts';
import { possibleLiterals } from './possible-literals.ts';
import type { Scopes } from './scopes.ts';
import { unwrap } from './unwrap.ts';

/** Stands for the parts that are not known. */
const HOLE = '\uFFFC';
const MAX_DEPTH = 4;

/**
 * @returns the texts that an expression may be, with a hole where a part is not known, also those inside objects: the `url` of
 * an options object, the address in `new URL(…)`
 */
export function possibleTexts(node: TSESTree.Node, sourceCode: Scopes, depth = 0): string[] {
  const inner = unwrap(node);
  if (depth > MAX_DEPTH) return [];
  const at = (part: TSESTree.Node): string[] => possibleTexts(part, sourceCode, depth + 1);
  switch (inner.type) {
    case 'TemplateLiteral': {
      const parts = inner.quasis.flatMap(({ value }, index) => {
        const expression = inner.expressions[index];
        return [value.cooked ?? '', ...(expression === undefined ? [] : [at(expression)[0] ?? HOLE])];
      });
      return [parts.join('')];
    }
    case 'BinaryExpression':
      return [`${at(inner.left)[0] ?? HOLE}${at(inner.right)[0] ?? HOLE}`];
    case 'ObjectExpression':
      return inner.properties.flatMap((property) => (property.type === 'Property' ? at(property.value) : []));
    case 'NewExpression':
    case 'CallExpression':
      return inner.arguments.flatMap(at);
    case 'Identifier': {
      const declared = findVariable(sourceCode.getScope(inner), inner.name)?.defs[0]?.node as
        TSESTree.VariableDeclarator | undefined;
      const isWhole = declared?.type === 'VariableDeclarator' && declared.id.type === 'Identifier';
      const init = isWhole ? declared.init : undefined;
      if (init != null) return at(init);
      return possibleLiterals(inner, sourceCode).map(({ text }) => text);
    }
    default: {
      const text = literalText(inner);
      return text === undefined ? possibleLiterals(inner, sourceCode).map((item) => item.text) : [text];
    }
  }
}
