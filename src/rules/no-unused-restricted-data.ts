import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import path from 'node:path';

import { isFunction } from '../ast/called-functions.ts';
import { listItems } from '../ast/list-items.ts';
import { literalText } from '../ast/literal-text.ts';
import { keyName, memberName } from '../ast/static-key.ts';
import { readsOf, type Reads } from '../ast/reads-of.ts';
import {
  dataElements,
  includedData,
  restrictedOperations,
  type RestrictedElement,
} from '../catalog/sp-api/restricted-elements.ts';
import { findReport } from '../catalog/sp-api/reports.ts';
import type { Report } from '../catalog/sp-api/types.ts';
import { createRule } from '../create-rule.ts';
import { ProjectScopes } from '../modules/project-scopes.ts';
import { valuesAtPath } from '../ast/possible-literals.ts';
import { possibleTexts } from '../ast/possible-texts.ts';
import { textsIn } from '../ast/texts-in.ts';
import { unwrap } from '../ast/unwrap.ts';

/** Orders come from these, by operation or by path. */
const ORDERS =
  /(?:^|\.)(?:getOrders?|searchOrders|getOrderItems|getOrderAddress|getOrderBuyerInfo|getOrderItemsBuyerInfo)$|\/orders\/(?:v0|2026-01-01)\/orders(?:$|[/?\uFFFC])/;

/** Code without any of these asks for no orders, and for no report of them. */
const ASKS = /getOrder|searchOrders|downloadReport|\/orders\/(?:v0|2026-01-01)\/orders|\\[ux]/;

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
      columns:
        '{{operation}} holds {{field}} and more of the buyer, but nothing reads it; AUP 3.8 allows only data the ' +
        'feature needs. Ask for a report that is not restricted.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    if (!ASKS.test(sourceCode.text)) return {};
    const scopes = new ProjectScopes(sourceCode, path.resolve(context.cwd, context.physicalFilename), context.cwd);
    const asked: Asked[] = [];
    const requests: Request[] = [];
    const calls: { readonly node: TSESTree.CallExpression; readonly operation: string | undefined }[] = [];
    const downloads: { readonly node: TSESTree.CallExpression; readonly report: Report }[] = [];

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
      if (methodOf(node) === 'downloadReport') collectReports(node);
      const texts = [methodOf(node) ?? '', ...textsIn(node).filter((text) => !isMereName(node, text))];
      const named = texts.find((text) => ORDERS.test(text));
      const asksForToken = texts.some((text) => /createRestrictedDataToken|restrictedDataToken$/.test(text));
      if (named === undefined || asksForToken) return;
      calls.push({ node, operation: restrictedOperations.find(({ element }) => named.endsWith(element))?.element });
    }

    /** A client's call that gives the rows of a report. */
    function collectReports(node: TSESTree.CallExpression): void {
      for (const type of node.arguments.flatMap((argument) => possibleTexts(argument, scopes))) {
        const found = findReport(type);
        if (found?.restricted === true && found.format === 'tsv') downloads.push({ node, report: found });
      }
    }

    function report({ node, element, operation }: Request): void {
      context.report({
        node: node,
        messageId: 'unused',
        data: { operation, field: element.element },
      });
    }

    function readsOfAnswer(node: TSESTree.CallExpression): Reads {
      return answersLater(node, sourceCode) ? ELSEWHERE : readsOf(node, scopes, (name) => CONTAINERS.test(name));
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

    function checkReports(): void {
      for (const { node, report: asked } of downloads) {
        const { escapes, names } = readsOfAnswer(node);
        const read = new Set([...names].map(canonical));
        // Whoever reads no column, or has the rows written to a file, may use them in another way.
        const [options] = node.arguments;
        const isWritten = options !== undefined && valuesAtPath(options, 'download.file', scopes).length > 0;
        if (escapes || names.size === 0 || isWritten) continue;
        if (asked.fields.some(({ path: column }) => read.has(canonical(column)))) continue;
        const [first, second] = asked.fields.filter(({ level }) => level === 'identifier');
        const data = { operation: asked.reportType, field: `'${first?.path}', '${second?.path}'` };
        context.report({ node, messageId: 'columns', data });
      }
    }

    return {
      Property: checkProperty,
      CallExpression: checkCall,
      'Program:exit'() {
        checkReports();
        if (calls.length === 0) return;
        const reads = new Map(calls.map(({ node }) => [node, readsOfAnswer(node)] as const));
        checkOperations(reads);
        asked.forEach(collect);
        for (const request of requests) {
          // What a call asks for itself is in its own answer; a token may serve any call.
          const own = calls.find(({ node }) => isInside(request.asking, node));
          const served = own === undefined ? calls.map(({ node }) => node) : [own.node];
          if (own === undefined && isSharedWithOthers(request.asking, served, sourceCode)) continue;
          if (!served.some((call) => mayRead(reads.get(call), request.element))) report(request);
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

/** What others may read. */
const ELSEWHERE: Reads = { names: new Set(), escapes: true };

/** `getOrder(id, function (error, order) { … })`: the answer goes to the last argument, and what the call gives is nothing. */
function answersLater(node: TSESTree.CallExpression, sourceCode: Rule.RuleContext['sourceCode']): boolean {
  const [last] = node.arguments.slice(-1).map(unwrap);
  const parent = node.parent.type === 'ChainExpression' ? node.parent.parent : node.parent;
  if (last === undefined || parent.type !== 'ExpressionStatement') return false;
  if (last.type === 'MemberExpression' || isFunction(last)) return true;
  if (last.type !== 'Identifier') return false;
  const variable = findVariable(sourceCode.getScope(last), last.name);
  return variable?.defs.some(({ type }) => type === 'FunctionName') === true || CALLBACK.test(last.name);
}

const CALLBACK = /^(?:cb|next|done|fn|handler|.*callback)$/i;

/** Whether the element may be used, as far as the reads of an answer show. */
function mayRead(reads: Reads | undefined, { properties }: RestrictedElement): boolean {
  if (reads === undefined || reads.escapes) return true;
  return properties.some((name) => reads.names.has(name) || reads.names.has(lowerFirst(name)));
}

/** Rows are often read under keys that are spelled like names of the language: `buyerEmail`, `buyer_email`. */
function canonical(column: string): string {
  return column.replace(/[-_\s]/g, '').toLowerCase();
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
  return callee.type === 'MemberExpression' ? memberName(callee) : undefined;
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
