import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';

import { keyName, memberName } from '../ast/static-key.ts';
import { unwrap } from '../ast/unwrap.ts';
import { PUBLIC_PREFIXES } from '../catalog/credentials/keys.ts';
import { classifyName } from './classify-name.ts';
import { splitName } from './split-name.ts';

/** @returns listeners that report reading a secret under a name which a bundler puts into the code of browsers. */
export function publicVariables(context: Rule.RuleContext): Rule.RuleListener {
  function check(node: TSESTree.Node, name: string | undefined): void {
    const prefix = name === undefined ? undefined : publicPrefix(name);
    if (name === undefined || prefix === undefined) return;
    context.report({ node: node as unknown as Rule.Node, messageId: 'bundled', data: { name, prefix } });
  }

  return {
    MemberExpression(node: TSESTree.MemberExpression) {
      if (isEnvironment(node.object)) check(node, memberName(node));
    },
    VariableDeclarator({ id, init }: TSESTree.VariableDeclarator) {
      if (id.type !== 'ObjectPattern' || !init || !isEnvironment(init)) return;
      for (const property of id.properties)
        if (property.type === 'Property') check(property, keyName(property.key, property));
    },
  } as unknown as Rule.RuleListener;
}

/** `process.env`, `import.meta.env` */
function isEnvironment(node: TSESTree.Node): boolean {
  const member = unwrap(node);
  if (member.type !== 'MemberExpression' || memberName(member) !== 'env') return false;
  const holder = unwrap(member.object);
  return holder.type === 'MetaProperty' || (holder.type === 'Identifier' && holder.name === 'process');
}

/** @returns the prefix that makes a variable public; undefined when it has none, or when its value is meant to be public. */
function publicPrefix(name: string): string | undefined {
  const prefix = PUBLIC_PREFIXES.find((candidate) => name.startsWith(candidate));
  return prefix !== undefined && isSecretName(name.slice(prefix.length)) ? prefix : undefined;
}

/** Keys and tokens for browsers are many (maps, payment forms, error trackers); secrets and passwords are none. */
function isSecretName(name: string): boolean {
  const evidence = classifyName(name);
  if (evidence === undefined || evidence.strength === 'weak') return false;
  const words = splitName(name);
  switch (evidence.category) {
    case 'secret':
    case 'password':
      return true;
    case 'token':
      return words.includes('refresh') || words.includes('restricted');
    case 'key':
      return words.includes('secret') || words.includes('private');
  }
}
