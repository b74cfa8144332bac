import { subscriptions } from '../catalog/models/events.ts';
import { conventions } from '../catalog/models/conventions.ts';
import { genericCall } from '../catalog/models/generic-calls.ts';
import { genericType } from '../catalog/models/generic-types.ts';
import { modelOf } from '../catalog/models/index.ts';
import { transactions } from '../catalog/transactions.ts';
import { STANDARD_GLOBALS } from '../catalog/standard-globals.ts';
import type { Settings } from '../settings.ts';
import { GLOBAL_ROOT, type ApiNode } from '../taint/api.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { Answer, Policy, SinkUse } from '../taint/policy.ts';
import { join, joinAll, type Value } from '../taint/value.ts';
import { amazonUses } from './amazon-sinks.ts';
import { answeredUses, returnedUses } from './answers.ts';
import { withForms } from './argument-form.ts';
import { canonicalize } from './canonical.ts';
import { sinkChannels } from './channels.ts';
import { optionSinks } from './client-options.ts';
import { clientResult } from './clients.ts';
import { noteOptions } from './configuration.ts';
import { conventionalRedirect, linkOf, verificationOff } from './conventional-sinks.ts';
import { partOfHolder } from './destination.ts';
import { documentResult } from './documents.ts';
import { affected } from './effects.ts';
import { interceptorMember, noteInterceptor } from './interceptors.ts';
import type { PiiLabel } from './labels.ts';
import { lifetimeUses } from './lifetimes.ts';
import { mayName, mayTell, namedMember, toldRecord } from './names.ts';
import { compileOwnFunctions } from './own-functions.ts';
import { documentedIn } from './tags.ts';
import { isHttpClient, requestAnswer, type RequestAnswer } from './http.ts';
import { environmentUses, keyMember, keyPrintingSinks, keyResult } from './keys.ts';
import { mwsAnswer } from './mws.ts';
import { effectOfName, parsedResult, propagatedResult, sanitizedResult } from './sanitizers.ts';
import { publicityUses } from './publicity.ts';
import { purgeUses } from './purges.ts';
import { reviewUses } from './review-requests.ts';
import { keysOf, labelOfRecord, memberOf, type PiiShape } from './shapes.ts';
import { assignmentSinks, conventionalSink, labelOf, librarySinks } from './sinks.ts';
import { cellAt, labelOfColumn, piecesOfTable, placeOfCell } from './tables.ts';
import { testUses } from './test-data.ts';
import { shapeOfType } from './types.ts';
import { conventionalKind, isBlank, isOfResponse, operationsNamed, resultByName, wrapperResult } from './wrappers.ts';

/** A call of a library: a client of the API, a request, a sanitizer, a sink. */
function libraryCall(api: ApiNode, call: Call, inspector: Inspector): Answer | undefined {
  noteInterceptor(api, call, inspector);
  noteOptions(api, call, inspector);
  const sinks = librarySinks(api, call, inspector);
  const request: RequestAnswer | undefined = requestAnswer(api, call, inspector) ?? mwsAnswer(api, call, inspector);
  const uses = usesOf({ sinks, request }, api, call, inspector);
  const parsed = request === undefined ? parsedResult(api, call, inspector) : undefined;
  const result =
    clientResult(api, call, inspector) ??
    keyResult(api, call, inspector) ??
    request?.result ??
    parsed?.result ??
    documentResult(api, call, inspector) ??
    sanitizedResult(api, call, inspector);
  const callbacks = request?.callbacks ?? parsed?.callbacks ?? transactionCallbacks(api, call);
  const known = { sinks: uses, ...(callbacks !== undefined && { callbacks }) };
  if (result !== undefined) return { ...known, result };
  const passed =
    propagatedResult(api, call, inspector) ??
    libraryWrapper(api, call, inspector, sinks.length > 0 || request !== undefined || isHttpPackage(api));
  return passed === undefined ? known : { ...known, result: passed, isFallback: true };
}

/** A client is handed to the function that runs in a transaction as it is configured. */
function transactionCallbacks({ root, path }: ApiNode, { self }: Call): Answer['callbacks'] {
  const isOne = transactions.some(({ packages, calls }) => packages.includes(root) && calls.includes(path));
  return isOne && self !== undefined ? [{ argument: 0, parameter: 0, value: self }] : undefined;
}

interface Known {
  readonly sinks: readonly SinkUse[];
  readonly request: RequestAnswer | undefined;
}

/** Everything that rules may have to say about a call of a library. */
function usesOf({ sinks, request }: Known, api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  const requested = request?.sinks ?? [];
  return [
    ...withForms(sinks, call, inspector),
    ...keyPrintingSinks(api, call, inspector),
    ...environmentUses([...sinks, ...requested], call, inspector),
    ...sinkChannels(sinks, call, inspector),
    ...lifetimeUses(sinks, api, call, inspector),
    ...purgeUses(api, call, inspector),
    ...publicityUses(api, call, inspector),
    ...requested,
    ...reviewUses([...sinks, ...requested], api, call, inspector),
    ...testUses(sinks, request?.urls ?? [], api, call, inspector),
    ...answeredUses(sinks, call),
    ...optionSinks(api, call, inspector),
    ...amazonUses(api, call, inspector),
  ];
}

/** Packages nobody has catalogued may be API clients too: a path or operation among the arguments says so. */
function libraryWrapper(api: ApiNode, call: Call, inspector: Inspector, isKnown: boolean): Value | undefined {
  if (isKnown || api.root.startsWith('node:') || (api.root.startsWith('<') && !isOwnGlobal(api))) return undefined;
  const result = wrapperResult(operationsNamed(call, inspector), call, inspector);
  // Scripts that share their globals may run where requests wait for the answer.
  if (result !== undefined && api.root === GLOBAL_ROOT) return join(result, inspector.fulfilled(result));
  return result ?? resultByName(call, api.root, inspector);
}

/** Whatever the packages of HTTP clients do that is no request, the browser's own aside. */
function isHttpPackage({ root }: ApiNode): boolean {
  return root !== GLOBAL_ROOT && isHttpClient(root);
}

/** A function or object that another script of the program defines. Classes are left to the runtime, which has many. */
function isOwnGlobal({ root, path }: ApiNode): boolean {
  const [name = ''] = path.split(/[.(]/, 1);
  return root === GLOBAL_ROOT && /^[a-z_$]/.test(name) && !name.includes(' ') && !STANDARD_GLOBALS.has(name);
}

/** A call of something that could not be found: a cleaner by name, a logger by convention, a request by its path. */
function unknownCall(call: Call, inspector: Inspector): Answer | undefined {
  const url = conventionalRedirect(call);
  if (url !== undefined) return { sinks: [url] };
  if (call.name === 'cookie' && call.arguments.length > 1 && isOfResponse(call))
    return { sinks: cookieUses(call, inspector) };
  const answer = unknownResult(call, inspector);
  const asked = [
    ...reviewUses([], undefined, call, inspector),
    ...testUses([], [], undefined, call, inspector),
    ...answeredUses(answer?.sinks ?? [], call),
  ];
  return asked.length === 0 ? answer : { ...answer, sinks: [...(answer?.sinks ?? []), ...asked] };
}

/** All servers took over what Express calls it. */
const COOKIE: ApiNode = { root: 'express', path: 'new Response().cookie', depth: 2 };

function cookieUses(call: Call, inspector: Inspector): SinkUse[] {
  const sinks = librarySinks(COOKIE, call, inspector);
  return [...sinks, ...lifetimeUses(sinks, COOKIE, call, inspector)];
}

function unknownResult(call: Call, inspector: Inspector): Answer | undefined {
  const kind = conventionalKind(call);
  if (kind !== undefined) {
    const sink = conventionalSink(kind, labelOf(call, undefined, undefined));
    const uses = allArguments(call).map(({ value }, argument): SinkUse => ({ sink, argument, value }));
    return { sinks: withForms(uses, call, inspector) };
  }
  const unwrapped = unwrapResponse(call, inspector);
  if (unwrapped !== undefined) return { result: unwrapped };
  const effect = call.name === undefined ? undefined : effectOfName(call.name);
  if (effect !== undefined)
    return { result: affected(joinAll(allArguments(call).map(({ value }) => value)), effect, inspector) };
  const result =
    wrapperResult(operationsNamed(call, inspector), call, inspector) ?? resultByName(call, undefined, inspector);
  return result === undefined ? undefined : { result };
}

/** `await response.json()` of a response whose wrapping is not known. */
function unwrapResponse(call: Call, inspector: Inspector): Value | undefined {
  if (call.self === undefined || call.name === undefined || !/^(?:json|text|body|data|toJSON|unwrap)$/.test(call.name))
    return undefined;
  const isLoose = inspector
    .objects(call.self)
    .some((object) => object.content.some(({ shape }) => (shape as PiiShape).loose));
  return isLoose ? call.self : undefined;
}

/** A request function of the project's own whose code leads nowhere is known by what it is told. */
function ownCall(call: Call, result: Value, inspector: Inspector): Value | undefined {
  if (call.arguments.length === 0 || !isBlank(result, inspector)) return undefined;
  return wrapperResult(operationsNamed(call, inspector), call, inspector);
}

/** A call may be a sink by the settings and by the catalogue. */
function joinUses(declared: Answer, known: Answer | undefined): SinkUse[] {
  return [...(declared.sinks ?? []), ...(known?.sinks ?? [])];
}

/** Categories whose data is still itself as a number. */
const NUMERIC: ReadonlySet<string> = new Set(['phone', 'postal-code', 'tax-id', 'payment', 'identity-document', 'geo']);

/** A key of a pair is told by the call that made the pair. */
const KEY_PAIRS: ReadonlySet<string> = new Set(['generateKeyPairSync()']);

/** Operators of conditions are symbols: `{ [Op.lt]: date }`. */
const SEQUELIZE: ReadonlySet<string> = new Set(['sequelize', 'sequelize-typescript', '@sequelize/core']);

const THROWN = conventionalSink('log', 'the text of a thrown error');

/** Error texts end up in logs and error trackers (DPP 2.6). */
function thrown(value: Value, inspector: Inspector): readonly SinkUse[] {
  return inspector.mayBeError(value) ? [{ sink: THROWN, argument: undefined, value }] : [];
}

/** A property of something of a library that is more than a path. */
const libraryMember: NonNullable<Policy['libraryMember']> = (api, key, holder, place, inspector) =>
  KEY_PAIRS.has(api.path) && key === 'publicKey'
    ? holder
    : (interceptorMember(api, key, holder, place, inspector) ??
      keyMember(api, key, place, inspector) ??
      partOfHolder(api, key, holder, place, inspector));

/**
 * What the engine is told about the Selling Partner API, the libraries around it, and the user's own functions.
 * @param cwd the folder that paths in the settings are relative to
 */
export function makePolicy(settings: Settings, cwd: string): Policy {
  const own = compileOwnFunctions(settings, cwd, canonicalize);
  return {
    canonicalize,
    member: (shape, key) => memberOf(shape as PiiShape, key),
    labelOf: (shape, except) => labelOfRecord(shape as PiiShape, except),
    keysOf: (shape) => keysOf(shape as PiiShape),
    libraryCall: (api, call, inspector) => {
      const declared = own.answer(api, call, inspector);
      if (declared?.result !== undefined) return declared;
      const known = libraryCall(api, call, inspector);
      return declared === undefined ? known : { ...known, ...declared, sinks: joinUses(declared, known) };
    },
    libraryMember,
    unknownCall,
    ownCall,
    declared: own.declared,
    guard: own.guard,
    documented: documentedIn,
    assignment: (api, value, inspector) => [...assignmentSinks(api, value, inspector), ...verificationOff(api, value)],
    attribute: linkOf,
    typed: shapeOfType,
    namedMember,
    genericType,
    isMadeForClass: ({ root, path }) => root === 'typeorm' && path === 'new Repository()',
    genericCall,
    mayName,
    mayTell,
    told: toldRecord,
    keyed: (label, key) => labelOfColumn(label as PiiLabel, key),
    piecesOf: (label, separator) => piecesOfTable(label as PiiLabel, separator),
    placeOf: (label) => placeOfCell(label as PiiLabel),
    atPlace: (label, place) => cellAt(label as PiiLabel, place as PiiLabel),
    modelOf,
    symbol: ({ root, path }) => (SEQUELIZE.has(root) && path.startsWith('Op.') ? path.toLowerCase() : undefined),
    conventions,
    subscriptions,
    survivesNumber: ({ label }) => (label as PiiLabel).leaves.some((leaf) => NUMERIC.has(leaf.category)),
    thrown,
    returned: returnedUses,
  };
}
