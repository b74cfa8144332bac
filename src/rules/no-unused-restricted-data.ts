import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';

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
import { textsIn } from '../ast/texts-in.ts';

/** Orders come from these, by operation or by path. */
const ORDERS =
  /(?:^|\.)(?:getOrders?|searchOrders|getOrderItems|getOrderAddress|getOrderBuyerInfo|getOrderItemsBuyerInfo)$|\/orders\/(?:v0|2026-01-01)\/orders(?:$|[/?\uFFFC])/;

/** Code without any of these asks for no orders. */
const ASKS_FOR_ORDERS = /getOrder|searchOrders|\/orders\/(?:v0|2026-01-01)\/orders|\\[ux]/;

/** Properties that clients and the API put around what they give. */
const CONTAINERS = /^(?:Orders|orders|order|payload|data|body|result|response|OrderItems|orderItems|items|value|json)$/;

interface Request {
  readonly node: TSESTree.Node;
  readonly element: RestrictedElement;
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
    const requests: Request[] = [];
    const calls: { readonly node: TSESTree.CallExpression; readonly operation: string | undefined }[] = [];

    function collect(elements: readonly RestrictedElement[], operation: string, list: TSESTree.ArrayExpression): void {
      for (const node of list.elements) {
        const text = node === null ? undefined : literalText(node);
        const element = elements.find((item) => item.element === text);
        if (node !== null && element !== undefined) requests.push({ node, element, operation });
      }
    }

    function checkProperty(property: TSESTree.Property): void {
      const { value, parent } = property;
      const name = keyName(property.key, property);
      if (value.type !== 'ArrayExpression') return;
      if (name === 'dataElements' && isRestrictedResource(parent))
        collect(dataElements, 'createRestrictedDataToken', value);
      if (name === 'includedData') collect(includedData, 'searchOrders', value);
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
          calls.map(({ node }) => [node, readsOf(node, sourceCode, (name) => CONTAINERS.test(name))] as const),
        );
        checkOperations(reads);
        if ([...reads.values()].some(({ escapes }) => escapes)) return;
        const names = new Set([...reads.values()].flatMap((read) => [...read.names]));
        for (const request of requests) {
          if (
            isSharedWithOthers(
              request.node,
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
