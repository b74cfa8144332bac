import type { AccessPath, AliasRow } from '../schema.ts';

/** A place in the arguments of a request. */
export interface RequestPosition {
  /** As in the catalogue's `OptionPosition`: an earlier call of the row's own path. */
  readonly at?: string;
  readonly argument: number;
  /** Property inside the argument. */
  readonly path?: string;
}

/** What a request gives, and where the body is in it. */
export type ResponseForm =
  /** `{ data: <parsed body>, status, headers }`. */
  | 'data'
  /** `json()` and `text()` give promises of the body; `body` is a stream. */
  | 'fetch'
  /** As `fetch`, and the promise itself has `json()`. */
  | 'fluent'
  /** `{ body: <text>, json() }`. */
  | 'got'
  /** An iterable, or a promise of a list, of what the option `pagination.transform` makes of answers of the form `got`. */
  | 'got-pages'
  /** `{ body: { json(), text() }, statusCode }`. */
  | 'undici'
  /** `{ body: <parsed body>, text }`. */
  | 'body'
  /** The parsed body itself. */
  | 'parsed'
  /** `{ data, error, response }` with the parsed body in `data`. */
  | 'openapi'
  /** An observable of `{ data: <parsed body>, status, headers }`. */
  | 'observable'
  /** The answer itself, with `getContentText()`. */
  | 'apps-script'
  /** `{ response, responseText }` on the object that the method is called on. */
  | 'receiver';

/** How a request hands the answer to a function. */
export type CallbackForm =
  /** `(response)`, which is a stream of the body. */
  | 'stream'
  /** `(error, response, body)`, with the body in the response as well, as text or parsed. */
  | 'error-first'
  /** An event, whose target is the object that the method is called on. */
  | 'event';

/** Functions among the options of a client, or of one request, that get every answer. */
export interface ResponseHooks {
  /** Where a list of them stands in the options. */
  readonly path: string;
  /** Which parameter the response is. */
  readonly parameter: number;
}

/** A call that sends an HTTP request. */
export interface RequestRow {
  readonly calls: readonly AccessPath[];
  /** The method that the call's name stands for; absent: read from `methodAt`, else GET. */
  readonly method?: string;
  readonly methodAt?: readonly RequestPosition[];
  /** Where the URL or path stands; the first that is there counts. */
  readonly url: readonly RequestPosition[];
  /** Where a base URL stands in this call, and in the call that made the client. */
  readonly base?: readonly RequestPosition[];
  readonly clientBase?: readonly RequestPosition[];
  /** What is sent: body, form fields. */
  readonly body: readonly RequestPosition[];
  /** What is sent beside the body, in the query of the URL. */
  readonly query?: readonly RequestPosition[];
  /** What a host name without a scheme is reached by; default: `https`. */
  readonly scheme?: 'http' | 'tcp' | 'udp';
  /** A method that was called before on the same object, for positions that are given there: `open` of an `XMLHttpRequest`. */
  readonly configuredBy?: string;
  /** What the call gives. Absent: nothing that has to do with the answer. */
  readonly response?: ResponseForm;
  /** What a function among the arguments is given. */
  readonly callback?: CallbackForm;
  readonly hooks?: ResponseHooks;
}

/** An HTTP library. */
export interface HttpClientEntry {
  readonly packages: readonly string[];
  readonly requests: readonly RequestRow[];
  readonly aliases?: readonly AliasRow[];
}
