import type { CallbackForm, ResponseForm } from '../catalog/clients/schema.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { CallbackValue } from '../taint/policy.ts';
import { join, stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';

/** @returns what each function among the arguments is given of the answer. */
export function given(form: CallbackForm, body: Value, call: Call, inspector: Inspector): CallbackValue[] {
  const values = givenOf(form, body, call, inspector);
  return call.arguments.flatMap((_, argument) => values.map((value, parameter) => ({ argument, parameter, value })));
}

function givenOf(form: CallbackForm, body: Value, call: Call, inspector: Inspector): Value[] {
  const target = call.self ?? UNKNOWN;
  if (form === 'event') return [inspector.object({ target, currentTarget: target }, call, 'event')];
  const text = textOf(body, call, inspector);
  return form === 'stream' ? [streamOf(body, text, call, inspector)] : errorFirst(body, text, call, inspector);
}

/** A response that is a stream of its own body. */
function streamOf(body: Value, text: Value, call: Call, inspector: Inspector): Value {
  const stream = inspector.stream(text, call);
  inspector.tie(stream, join(body, text), call);
  return stream;
}

function errorFirst(body: Value, text: Value, call: Call, inspector: Inspector): Value[] {
  const either = join(body, text);
  return [UNKNOWN, inspector.response({ body: either, text }, either, call, 'response'), either];
}

/** @returns what a request gives whose answer has the body. */
export function responseWith(form: ResponseForm, body: Value, call: Call, inspector: Inspector): Value {
  switch (form) {
    case 'data':
    case 'openapi': {
      const isStream = optionTexts('responseType', call, inspector).includes('stream');
      const data = isStream ? inspector.stream(textOf(body, call, inspector), call) : body;
      return inspector.promise(inspector.response({ data }, data, call, 'response'), call);
    }
    case 'fetch': {
      const text = textOf(body, call, inspector);
      return inspector.promise(readable(readers(body, text, call, inspector), join(body, text), call, inspector), call);
    }
    case 'fluent': {
      const text = textOf(body, call, inspector);
      const methods = readers(body, text, call, inspector);
      return fluent(readable(methods, join(body, text), call, inspector), methods, call, inspector);
    }
    case 'got': {
      const isParsed = optionTexts('responseType', call, inspector).includes('json');
      const text = textOf(body, call, inspector);
      const received = isParsed ? body : text;
      const whole = inspector.response({ body: received }, join(body, text), call, 'response');
      const isBody = inspector.read(inspector.argument(call, 1), 'resolveBodyOnly', call).literals.includes(true);
      return fluent(isBody ? received : whole, readers(body, text, call, inspector), call, inspector);
    }
    case 'got-pages':
      return pagesOf(body, call, inspector);
    case 'undici': {
      const text = textOf(body, call, inspector);
      const { body: stream = UNKNOWN, ...methods } = readers(body, text, call, inspector);
      for (const [name, method] of Object.entries(methods)) inspector.write(stream, name, method, call.place);
      return inspector.promise(inspector.response({ body: stream }, join(body, text), call, 'response'), call);
    }
    case 'body': {
      const text = textOf(body, call, inspector);
      const promise = inspector.promise(inspector.response({ body, text }, join(body, text), call, 'response'), call);
      for (const name of CHAINING) inspector.write(promise, name, inspector.method(promise, call, name), call.place);
      const values = errorFirst(body, text, call, inspector);
      inspector.write(promise, 'end', inspector.handing(values, promise, call, 'end'), call.place);
      return promise;
    }
    case 'parsed':
      return inspector.promise(body, call);
    case 'observable':
      return inspector.observable(inspector.response({ data: body }, body, call, 'response'), call);
    case 'apps-script':
      return contentResponse(body, call, inspector);
    case 'receiver':
      return received(call.self ?? UNKNOWN, body, call, inspector);
  }
}

/** The elements of the lists that the caller makes of the answers. */
function pagesOf(body: Value, call: Call, inspector: Inspector): Value {
  const page = inspector.fulfilled(responseWith('got', body, call, inspector));
  const transform = inspector.read(inspector.argument(call, 1), 'pagination.transform', call);
  const list = inspector.hand(transform, [page], call, 'transform');
  const elements = inspector.array(inspector.read(list, '[]', call), call, 'elements');
  return call.name === 'all' ? inspector.promise(elements, call, 'promise of elements') : elements;
}

function contentResponse(body: Value, call: Call, inspector: Inspector): Value {
  const text = textOf(body, call, inspector);
  const reading = inspector.method(text, call, 'content');
  const methods = { getContentText: reading, getContent: reading, getBlob: reading };
  const response = inspector.response(methods, join(body, text), call, 'response');
  const status = inspector.telling(response, 'status', call, 'getResponseCode()');
  inspector.write(response, 'getResponseCode', status, call.place);
  return response;
}

/** The answer shows in the object that the method is called on. */
function received(holder: Value, body: Value, call: Call, inspector: Inspector): Value {
  const text = textOf(body, call, inspector);
  inspector.write(holder, 'responseText', text, call.place);
  inspector.write(holder, 'response', join(body, text), call.place);
  inspector.tie(holder, join(body, text), call);
  return UNKNOWN;
}

/** Methods of request builders that give the request back. */
const CHAINING = [
  'set',
  'query',
  'send',
  'type',
  'accept',
  'auth',
  'timeout',
  'retry',
  'redirects',
  'use',
  'ok',
  'responseType',
  'buffer',
  'parse',
];

/** The text of a body, which for a report is all that the body is. */
function textOf(body: Value, call: Call, inspector: Inspector): Value {
  return inspector.contentOf(body) === undefined ? inspector.text(body, call) : body;
}

/** The methods that read a body, and the body as a stream. */
function readers(body: Value, text: Value, call: Call, inspector: Inspector): Record<string, Value> {
  return {
    json: inspector.method(inspector.promise(body, call, 'promise of json'), call, 'json()'),
    text: inspector.method(inspector.promise(text, call, 'promise of text'), call, 'text()'),
    arrayBuffer: inspector.method(inspector.promise(text, call, 'promise of text'), call, 'bytes()'),
    bytes: inspector.method(inspector.promise(text, call, 'promise of text'), call, 'bytes()'),
    blob: inspector.method(inspector.promise(text, call, 'promise of text'), call, 'bytes()'),
    buffer: inspector.method(inspector.promise(text, call, 'promise of text'), call, 'bytes()'),
    body: inspector.stream(text, call),
  };
}

/** A response with methods that read it, and which can be copied. */
function readable(methods: Readonly<Record<string, Value>>, received: Value, call: Call, inspector: Inspector): Value {
  const response = inspector.response(methods, received, call, 'response');
  inspector.write(response, 'clone', inspector.method(response, call, 'clone()'), call.place);
  return response;
}

/** An option of the request, or of the client that makes it. */
function optionTexts(name: string, call: Call, inspector: Inspector): string[] {
  const ofCall = call.arguments.flatMap(({ value }) => stringLiterals(inspector.read(value, name, call)));
  const ofClient = inspector
    .objects(call.self ?? UNKNOWN)
    .flatMap(({ madeBy }) =>
      (madeBy?.arguments ?? []).flatMap((value) => stringLiterals(inspector.read(value, name, call))),
    );
  return [...ofCall, ...ofClient];
}

/** A promise of the response that has the reading methods itself. */
function fluent(whole: Value, methods: Readonly<Record<string, Value>>, call: Call, inspector: Inspector): Value {
  const promise = inspector.promise(whole, call);
  for (const [name, method] of Object.entries(methods))
    if (name !== 'body') inspector.write(promise, name, method, call.place);
  return promise;
}
