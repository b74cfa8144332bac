import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';

import { literalText } from './literal-text.ts';
import type { Scopes } from './scopes.ts';
import { keyName, memberName } from './static-key.ts';
import { unwrap } from './unwrap.ts';

/** Where a value comes from: a module and the steps from there, as access paths of the catalogue are written. */
export interface Origin {
  /** The module without `node:`; `<global>` for an undeclared name; `undefined` for a local or injected value. */
  readonly module: string | undefined;
  /** `['new SignJWT()', 'sign']`. Default exports are the module itself and are no step. */
  readonly steps: readonly string[];
}

/** Longest chain of aliases, members and calls that is followed; may miss beyond. */
const DEEPEST = 24;

/** @returns the origin of an expression, through imports, `require`, destructuring, aliases and call chains. */
export function findOrigin(node: TSESTree.Node, scopes: Scopes, depth = 0): Origin | undefined {
  if (depth > DEEPEST) return undefined;
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Identifier':
      return originOfIdentifier(inner, scopes, depth);
    case 'MemberExpression':
      return addStep(findOrigin(inner.object, scopes, depth + 1), memberName(inner) ?? '*');
    case 'CallExpression':
    case 'NewExpression':
      return originOfCall(inner, scopes, depth);
    case 'ImportExpression':
      return moduleOrigin(literalText(inner.source));
    case 'ThisExpression':
      return { module: undefined, steps: ['this'] };
    default:
      return undefined;
  }
}

function originOfCall(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  scopes: Scopes,
  depth: number,
): Origin | undefined {
  const [argument] = node.arguments;
  if (node.callee.type === 'Identifier' && node.callee.name === 'require' && argument) {
    return moduleOrigin(literalText(argument));
  }
  const callee = findOrigin(node.callee, scopes, depth + 1);
  if (!callee) return undefined;
  const last = callee.steps.at(-1) ?? 'default';
  const step = node.type === 'NewExpression' ? `new ${last}()` : `${last}()`;
  return { module: callee.module, steps: [...callee.steps.slice(0, -1), step] };
}

function originOfIdentifier(node: TSESTree.Identifier, scopes: Scopes, depth: number): Origin | undefined {
  const variable = findVariable(scopes.getScope(node), node.name);
  const [definition] = variable?.defs ?? [];
  if (!variable || !definition) return { module: '<global>', steps: [node.name] };
  const declaration = definition.node as TSESTree.Node;
  if (definition.type === 'ImportBinding') return originOfImport(declaration);
  if (declaration.type === 'VariableDeclarator' && declaration.init) {
    return originOfDeclarator(declaration, node.name, scopes, depth);
  }
  return { module: undefined, steps: [node.name] };
}

function originOfImport(node: TSESTree.Node): Origin | undefined {
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    return reference.type === 'TSExternalModuleReference' ? moduleOrigin(literalText(reference.expression)) : undefined;
  }
  const declaration = node.parent;
  if (declaration?.type !== 'ImportDeclaration') return undefined;
  const origin = moduleOrigin(literalText(declaration.source));
  return node.type === 'ImportSpecifier' ? addStep(origin, keyName(node.imported, {}) ?? '*') : origin;
}

function originOfDeclarator(
  { id, init }: TSESTree.VariableDeclarator,
  name: string,
  scopes: Scopes,
  depth: number,
): Origin | undefined {
  const local: Origin = { module: undefined, steps: [name] };
  if (!init) return local;
  const origin = findOrigin(init, scopes, depth + 1);
  // A value that is made here keeps the name it has here: an injected or local `jwt`.
  if (origin?.module === undefined) return local;
  if (id.type === 'Identifier') return origin;
  if (id.type !== 'ObjectPattern') return local;
  const property = id.properties.find(
    (candidate) => candidate.type === 'Property' && boundName(candidate.value) === name,
  );
  return property?.type === 'Property' ? addStep(origin, keyName(property.key, property) ?? '*') : local;
}

function boundName(pattern: TSESTree.Node): string | undefined {
  const target = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  return target.type === 'Identifier' ? target.name : undefined;
}

function moduleOrigin(source: string | undefined): Origin | undefined {
  return source === undefined ? undefined : { module: source.replace(/^node:/, ''), steps: [] };
}

function addStep(origin: Origin | undefined, step: string): Origin | undefined {
  if (!origin) return { module: undefined, steps: [step] };
  const isModuleItself = step === 'default' && origin.steps.length === 0 && origin.module !== '<global>';
  return isModuleItself ? origin : { module: origin.module, steps: [...origin.steps, step] };
}
