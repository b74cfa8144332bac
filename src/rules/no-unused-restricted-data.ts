import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import path from 'node:path';

import { isFunction } from '../ast/called-functions.ts';
import { listItems } from '../ast/list-items.ts';
import { literalText } from '../ast/literal-text.ts';
import { keyName } from '../ast/static-key.ts';
import { readsOf, type Reads } from '../ast/reads-of.ts';
import {
  dataElements,
  includedData,
  restrictedOperations,
  type RestrictedElement,
} from '../catalog/sp-api/restricted-elements.ts';
import { createRule } from '../create-rule.ts';
import { ProjectScopes } from '../modules/project-scopes.ts';
import { textsIn } from '../ast/texts-in.ts';

/** Orders come from these, by operation or by path. */
const ORDERS =
  /(?:^|\.)(?:getOrders?|searchOrders|getOrderItems|getOrderAddress|getOrderBuyerInfo|getOrderItemsBuyerInfo)$|\/orders\/(?:v0|2026-01-01)\/orders(?:$|[/?\uFFFC])/;

/** Code without any of these asks for no orders. */
const ASKS_FOR_ORDERS = /getOrder|searchOrders|\/orders\/(?:v0|2026-01-01)\/orders|\\[ux]/;

/** Properties that clients and the API put around what they give. */
const CONTAINERS = /^(?:Orders|orders|order|payload|data|body|result|response|OrderItems|orderItems|items|value|json)$/;

interface Request {
  /** The element in the list, or what gives the list where that stands elsewhere. */
  readonly node: TSESTree.Node;
  /** What asks. */
  readonly asking: TSESTree.Node;
  readonly element: RestrictedElement;
  readonly operation: string;
}

/** A property that tells what is asked for. */
interface Asked {
  readonly property: TSESTree.Property;
  readonly elements: readonly RestrictedElement[];
  readonly operation: string;
}

/** AUP 3.8: restricted data that is asked for and not read. Silent as soon as a response goes where its reads cannot be seen. */
export default createRule({
  name: 'no-unused-restricted-data',
  meta: {
    type: 'suggestion',
    docs: { description: 'disallow asking SP-API for restricted data that nothing reads (AUP 3.8)', recommended: true },
    schema: [],
    messages: {
      unused:
        "{{operation}} requests '{{field}}' but nothing reads it; AUP 3.8 allows only data the feature needs. " +
        'Remove the element.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    if (!ASKS_FOR_ORDERS.test(sourceCode.text)) return {};
    const scopes = new ProjectScopes(sourceCode, path.resolve(context.cwd, context.physicalFilename), context.cwd);
    const asked: Asked[] = [];
    const requests: Request[] = [];
    const calls: { readonly node: TSESTree.CallExpression; readonly operation: string | undefined }[] = [];

    function collect({ property, elements, operation }: Asked): void {
      for (const { node: item, text } of listItems(property.value, scopes)) {
        const named = elements.filter(({ element }) => text.split(',').includes(element));
        const isOwn = scopes.fileOf(item) === undefined && !isExportedWith(item);
        const node = isOwn ? item : property.value;
        for (const element of named)
          if (!requests.some((known) => known.node === node && known.element === element))
            requests.push({ node, asking: property, element, operation });
      }
    }

    function checkProperty(property: TSESTree.Property): void {
      const name = keyName(property.key, property);
      if (name === 'dataElements' && isRestrictedResource(property.parent))
        asked.push({ property, elements: dataElements, operation: 'createRestrictedDataToken' });
      if (name === 'includedData') asked.push({ property, elements: includedData, operation: 'searchOrders' });
    }

    function checkCall(node: TSESTree.CallExpression): void {
      const texts = [methodOf(node) ?? '', ...textsIn(node).filter((text) => !isMereName(node, text))];
      const named = texts.find((text) => ORDERS.test(text));
      const asksForToken = texts.some((text) => /createRestrictedDataToken|restrictedDataToken$/.test(text));
      if (named === undefined || asksForToken) return;
      calls.push({ node, operation: restrictedOperations.find(({ element }) => named.endsWith(element))?.element });
    }

    function report({ node, element, operation }: Request): void {
      context.report({
        node: node,
        messageId: 'unused',
        data: { operation, field: element.element },
      });
    }

    function checkOperations(reads: ReadonlyMap<TSESTree.Node, Reads>): void {
      for (const { node, operation } of calls) {
        const read = reads.get(node);
        const element = restrictedOperations.find((item) => item.element === operation);
        if (element === undefined || read === undefined || read.escapes || read.names.size > 0) continue;
        context.report({
          node: node,
          messageId: 'unused',
          data: { operation: element.element, field: element.properties.join(', ') },
        });
      }
    }

    return {
      Property: checkProperty,
      CallExpression: checkCall,
      'Program:exit'() {
        if (calls.length === 0) return;
        const reads = new Map(
          calls.map(({ node }) => [node, readsOf(node, scopes, (name) => CONTAINERS.test(name))] as const),
        );
        checkOperations(reads);
        if ([...reads.values()].some(({ escapes }) => escapes)) return;
        asked.forEach(collect);
        const names = new Set([...reads.values()].flatMap((read) => [...read.names]));
        for (const request of requests) {
          if (
            isSharedWithOthers(
              request.asking,
              calls.map(({ node }) => node),
              sourceCode,
            )
          )
            continue;
          const isRead = request.element.properties.some((name) => names.has(name) || names.has(lowerFirst(name)));
          if (!isRead) report(request);
        }
      },
    } as unknown as Rule.RuleListener;
  },
});

/** What a restricted data token is asked for; a table of operations says more of each. */
const RESOURCE_KEYS = new Set(['method', 'path', 'dataElements']);

function isRestrictedResource(node: TSESTree.Node): boolean {
  const properties = node.type === 'ObjectExpression' ? node.properties : [];
  return properties.every((item) => item.type === 'SpreadElement' || RESOURCE_KEYS.has(keyName(item.key, item) ?? ''));
}

/** Whether other files may use the list that the element stands in. */
function isExportedWith(node: TSESTree.Node): boolean {
  let statement = node;
  while (statement.parent && statement.parent.type !== 'Program') {
    if (isFunction(statement)) return false;
    statement = statement.parent;
  }
  return statement.type.startsWith('Export');
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `assertParam('getOrderAddress')`, `count('getOrders')`: an argument that is a name says what a call is about, not what it fetches. */
function isMereName({ arguments: args }: TSESTree.CallExpression, text: string): boolean {
  return !text.includes('/') && args.some((argument) => literalText(argument) === text);
}

function methodOf({ callee }: TSESTree.CallExpression): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : undefined;
}

/**
 * Whether other files may use what the request gives: it stands in code that they can call, and that does not use the orders
 * itself.
 */
function isSharedWithOthers(
  request: TSESTree.Node,
  calls: readonly TSESTree.Node[],
  sourceCode: Rule.RuleContext['sourceCode'],
): boolean {
  let statement = request;
  while (statement.parent && statement.parent.type !== 'Program') {
    if (statement.type === 'MethodDefinition' || statement.type === 'PropertyDefinition') {
      return !calls.some((call) => isInside(call, statement));
    }
    statement = statement.parent;
  }
  if (calls.some((call) => isInside(call, statement))) return false;
  if (statement.type.startsWith('Export')) return true;
  const names = sourceCode.getDeclaredVariables(statement as never).map(({ name }) => name);
  const declared = statement.type === 'VariableDeclaration' ? statement.declarations : [];
  const own = declared.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  const exported =
    sourceCode.text.match(/(?:module\.exports|exports\.\w+|export default|export \{)[^;]*/g)?.join(' ') ?? '';
  return [...names, ...own].some((name) => new RegExp(`\\b${name.replaceAll('$', '\\$')}\\b`).test(exported));
}

function isInside({ range }: TSESTree.Node, outer: TSESTree.Node): boolean {
  return range[0] >= outer.range[0] && range[1] <= outer.range[1];
}
