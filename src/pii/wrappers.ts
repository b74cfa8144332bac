import type { TSESTree } from '@typescript-eslint/utils';

import { ANY_VERSION, findOperation, matchPath, type Operation } from '../catalog/sp-api/index.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import { joinAll, stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import { operationsOf } from './clients.ts';
import { reportLead, reportStepAt, reportStepOf, type ReportStep } from './report-types.ts';
import type { PiiShape } from './shapes.ts';
import { looseResponseShape, noteOf } from './sources.ts';
import { textsOf } from './texts.ts';

/** Properties of an options object under which own request functions are told the path. */
const PATH_KEYS = ['path', 'url', 'uri', 'endpoint', 'resource', 'pathname', 'api_path', 'apiPath', 'route', 'href'];

/** Functions that are handed a path without requesting it. */
const NO_REQUEST =
  /^(?:log|info|warn|error|debug|trace|sign(?!\w*(?:[Ff]etch|[Rr]equest|[Cc]all|[Ss]end|[Gg]et|[Ee]xecute))\w*|build\w*|make(?:Url|Path)\w*|encode\w*|join|resolve|normalize|parse\w*|match\w*|test|includes|startsWith|endsWith|indexOf|replace|replaceAll|split|concat|use|mock\w*|intercept|on|once|reply\w*|is[A-Z]\w*|has[A-Z]?\w*|to[A-Z]\w*|push|add|set|describe|it|expect|URL|Request)$/;

/**
 * @returns the operations that a call names by a path or an operation in its arguments: what the project's own wrappers are
 * told. Empty when it names none.
 */
export function operationsNamed(call: Call, inspector: Inspector): readonly Operation[] {
  if (call.isNew || (call.name !== undefined && NO_REQUEST.test(call.name))) return [];
  const found: Operation[] = [];
  const method = methodNamed(call, inspector);
  for (const { value } of allArguments(call)) {
    for (const text of textsOf(value, inspector)) found.push(...operationsOfText(text, method));
    for (const options of optionsIn(value, call, inspector)) {
      const own = methodIn(options, call, inspector) ?? method;
      for (const key of PATH_KEYS) {
        for (const text of textsOf(inspector.read(options, key, call), inspector))
          found.push(...operationsOfText(text, own));
      }
      found.push(...(operationsOf(options, call, inspector) ?? []));
    }
  }
  return [...new Set(found)].filter((operation) => operation.response.length > 0);
}

/** The step of the Reports API that a call names in the same way. */
function reportStepNamed(call: Call, inspector: Inspector): ReportStep | undefined {
  if (call.isNew || (call.name !== undefined && NO_REQUEST.test(call.name))) return undefined;
  const method = methodNamed(call, inspector);
  for (const { value } of allArguments(call)) {
    const options = optionsIn(value, call, inspector);
    const told = [
      value,
      ...options.flatMap((item) => [...PATH_KEYS, 'operation'].map((key) => inspector.read(item, key, call))),
    ];
    for (const text of told.flatMap((item) => textsOf(item, inspector))) {
      const own = options.map((item) => methodIn(item, call, inspector)).find((item) => item !== undefined) ?? method;
      const step = text.includes('/')
        ? reportStepAt(own, text)
        : /^reports\.\w+$/.test(text)
          ? reportStepOf(text)
          : undefined;
      if (step !== undefined) return step;
    }
  }
  return undefined;
}

/** Properties under which the options of a request stand in those of a call. */
const OPTIONS_KEYS = ['request', 'req', 'options', 'config', 'init', 'params'];

/** The options of a request: an argument, or an object in it. */
function optionsIn(value: Value, call: Call, inspector: Inspector): Value[] {
  const isOptions = (item: Value): boolean => inspector.objects(item).some(({ kind }) => kind === 'plain');
  if (!isOptions(value)) return [];
  return [value, ...OPTIONS_KEYS.map((key) => inspector.read(value, key, call)).filter(isOptions)];
}

function operationsOfText(text: string, method: string | undefined): readonly Operation[] {
  if (text.includes('/')) return matchPath(method, text) ?? [];
  return /^[a-zA-Z]+\.[a-zA-Z]+$/.test(text) ? (findOperation({ operation: text }) ?? []) : [];
}

const METHODS = /^(?:GET|POST|PUT|PATCH|DELETE)$/i;

/** The HTTP method: an argument, a property, or the callee's name. */
function methodNamed(call: Call, inspector: Inspector): string | undefined {
  for (const { value } of allArguments(call)) {
    const text = stringLiterals(value).find((item) => METHODS.test(item)) ?? methodIn(value, call, inspector);
    if (text !== undefined) return text;
  }
  return call.name !== undefined && METHODS.test(call.name) ? call.name : undefined;
}

function methodIn(options: Value, call: Call, inspector: Inspector): string | undefined {
  return stringLiterals(inspector.read(options, 'method', call)).find((item) => METHODS.test(item));
}

/** @returns what a request function of the project's own gives for the operations: a response in whatever wrapping. */
export function wrapperResult(operations: readonly Operation[], call: Call, inspector: Inspector): Value | undefined {
  const records = operations.map((operation) =>
    inspector.record(looseResponseShape(operation), noteOf(operation), call, operation.operation),
  );
  const step = reportStepNamed(call, inspector);
  const told = allArguments(call).map(({ value }) => value);
  const lead = step === undefined ? undefined : reportLead(step, told, call, inspector);
  const response = lead === undefined ? records : [...records, lead];
  return response.length === 0 ? undefined : inspector.promise(joinAll(response), call);
}

/** Names of services, classes and packages that stand for the API. */
const API_NAME = /sp-?_?api|selling-?_?partner|amazon|(?:^|[^a-z])mws/i;

/**
 * A method that is named like an operation, of something named like the API, whose code cannot be found: evidence for the
 * strict preset. `this.sellingPartner.getOrder(id)`.
 * @param owner a package, where the callee is known to come from one
 */
export function resultByName(call: Call, owner: string | undefined, inspector: Inspector): Value | undefined {
  const { node } = call.place;
  if (call.isNew || call.name === undefined || node.type !== 'CallExpression') return undefined;
  const holder = node.callee.type === 'MemberExpression' ? lastName(node.callee.object) : undefined;
  if (![holder, owner].some((name) => name !== undefined && API_NAME.test(name))) return undefined;
  const operations = operationsCalled(call.name);
  if (operations.length === 0) return undefined;
  const records = operations.map((operation) =>
    inspector.record(
      {
        ...looseResponseShape(operation),
        key: `named ${operation.api} ${operation.version} ${operation.operation}`,
        byName: true,
      } as PiiShape,
      noteOf(operation),
      call,
      operation.operation,
    ),
  );
  return inspector.promise(joinAll(records), call);
}

/** The operations of the newest and of the oldest version that have the name. */
function operationsCalled(name: string): readonly Operation[] {
  const found = findOperation({ operation: name, version: ANY_VERSION }) ?? [];
  const oldest = findOperation({ operation: name }) ?? [];
  return [...new Set([...oldest, ...found])].filter(({ response }) => response.length > 0);
}

/** @returns whether following the project's own function led to nothing: its result is as unknown as a request's. */
export function isBlank(value: Value, inspector: Inspector, depth = 0): boolean {
  if (value.marks.length > 0 || value.literals.some((item) => item !== undefined && item !== null)) return false;
  if (!value.unknown && value.references.length === 0) return false;
  return inspector.objects(value).every((object) => {
    if (object.kind === 'library') return object.fields.size === 0 && depth < 3;
    return (
      object.kind === 'promise' && depth < 3 && isBlank(object.fields.get('@value') ?? UNKNOWN, inspector, depth + 1)
    );
  });
}

/** Names by which code calls its loggers, and the methods that print. */
const LOGGERS = /^(?:.*(?:logger|logging)|log|console|winston|pino|bunyan)$/i;
const LEVELS = new Set([
  'log',
  'info',
  'warn',
  'warning',
  'error',
  'debug',
  'trace',
  'fatal',
  'verbose',
  'silly',
  'notice',
  'critical',
  'alert',
]);

/** Names by which handlers call the answer that they are to give, and the methods that give it. */
const RESPONSES = /^(?:res|resp|response|reply)$/i;
const ANSWERS = new Set(['json', 'jsonp', 'send', 'end', 'write', 'render', 'redirect', 'setHeader', 'header']);

/** @returns what a call on something unknown is by every convention: `this.logger.info(…)`, `res.status(200).json(…)`. */
export function conventionalKind(call: Call): 'log' | 'response' | undefined {
  const { node } = call.place;
  if (node.type !== 'CallExpression' || call.name === undefined) return undefined;
  const { callee } = node;
  if (callee.type !== 'MemberExpression') return undefined;
  if (LEVELS.has(call.name) && LOGGERS.test(lastName(callee.object) ?? '')) return 'log';
  return ANSWERS.has(call.name) && RESPONSES.test(firstName(callee.object) ?? '') ? 'response' : undefined;
}

/** @returns whether something unknown is called that code names like the answer of a server: `res.status(200).cookie(…)`. */
export function isOfResponse({ place: { node } }: Call): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  return RESPONSES.test(firstName(node.callee.object) ?? '');
}

/** The name that a chain of calls starts from: `res` in `res.status(200).type('json')`. */
function firstName(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  return firstName(node.callee.object);
}

/** @returns the name that an expression ends in: `logger` of `this.logger`. */
export function lastName(node: TSESTree.Node): string | undefined {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
  if (node.type === 'MemberExpression') return node.computed ? undefined : lastName(node.property);
  if (node.type === 'CallExpression') return lastName(node.callee);
  return node.type === 'TSNonNullExpression' || node.type === 'ChainExpression' ? lastName(node.expression) : undefined;
}
