/** Finds operations by URL or path, for code that speaks HTTP itself. */
import { endpoints } from './generated/endpoints.ts';
import { allOperations, keyOperations } from './operations.ts';
import type { Operation } from './types.ts';

/** Stands for a piece of text that is not known: what `${…}` inserts into a template. */
const HOLE = '\uFFFC';

interface Route {
  readonly method: string;
  readonly segments: readonly string[];
  /** Absent for the many routes that are known to carry no personal data. */
  readonly operation?: Operation;
}

interface Match {
  readonly route: Route;
  /** Literal segments that agree; one alone is no evidence without Amazon's host. */
  readonly agreeing: number;
  /** Lower is better: how much had to be assumed. */
  readonly cost: number;
}

/** A hole in place of a literal is a bolder guess than a literal in place of a parameter. */
const COST_HOLE_FOR_LITERAL = 10;
const COST_LITERAL_FOR_PARAMETER = 1;

const HOST = /(?<![\w-])(?:sandbox\.)?sellingpartnerapi-[a-z\uFFFC]{1,9}\.amazon\.com(?=[/:?#\uFFFC]|$)/i;

let routesByLength: ReadonlyMap<number, readonly Route[]> | undefined;
let familyPrefixes: ReadonlySet<string> | undefined;

/** True when the text names a host of the API, as a URL or alone; the region may be a hole. */
export function isSpApiHost(text: string): boolean {
  return HOST.test(text);
}

/**
 * Operations a request may reach.
 *
 * A hole as first character stands for a base URL; anywhere else for one path segment or a part of it. Parameters may
 * be written as holes, as values, as `{orderId}` or as `:orderId`. Query and fragment are ignored.
 * @param method absent: unknown; then GET is preferred where the path has it
 * @returns `undefined` when this is no SP-API path, an empty list when it is one without known personal data
 */
export function matchPath(method: string | undefined, urlOrPath: string): readonly Operation[] | undefined {
  const hasHost = isSpApiHost(urlOrPath);
  const results = candidatePaths(urlOrPath).map((path) => matchSegments(method, toSegments(path), hasHost ? 1 : 2));
  return results.find((result) => result !== undefined) ?? (hasHost ? [] : undefined);
}

function matchSegments(
  method: string | undefined,
  segments: readonly string[],
  enough: number,
): readonly Operation[] | undefined {
  const matches = (routes().get(segments.length) ?? [])
    .flatMap((route) => matchRoute(route, segments) ?? [])
    .filter(({ agreeing }) => agreeing >= enough);
  if (matches.length === 0) return hasFamilyPrefix(segments) ? [] : undefined;
  return best(ofMethod(matches, method)).flatMap(({ route }) => route.operation ?? []);
}

function ofMethod(matches: readonly Match[], method: string | undefined): readonly Match[] {
  const wanted = method?.toUpperCase() ?? 'GET';
  const found = matches.filter(({ route }) => route.method === wanted);
  return found.length === 0 && method === undefined ? matches : found;
}

function best(matches: readonly Match[]): readonly Match[] {
  const lowest = Math.min(...matches.map(({ cost }) => cost));
  return matches.filter(({ cost }) => cost === lowest);
}

function matchRoute(route: Route, segments: readonly string[]): Match | undefined {
  let agreeing = 0;
  let cost = 0;
  for (const [position, expected] of route.segments.entries()) {
    const given = segments[position] ?? '';
    if (expected.startsWith('{')) {
      cost += given === HOLE ? 0 : COST_LITERAL_FOR_PARAMETER;
    } else if (given === expected) {
      agreeing += 1;
    } else if (given.includes(HOLE) && fits(given, expected)) {
      // `orders${query}` still shows the word; a bare hole shows nothing.
      agreeing += given === HOLE ? 0 : 1;
      cost += COST_HOLE_FOR_LITERAL;
    } else {
      return undefined;
    }
  }
  return { route, agreeing, cost };
}

/** Whether text in the holes can make one segment the other. */
function fits(withHoles: string, literal: string): boolean {
  const pieces = withHoles.split(HOLE);
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!literal.startsWith(first) || !literal.endsWith(last) || first.length + last.length > literal.length)
    return false;
  let rest = literal.slice(first.length, literal.length - last.length);
  for (const piece of pieces.slice(1, -1)) {
    const found = rest.indexOf(piece);
    if (found < 0) return false;
    rest = rest.slice(found + piece.length);
  }
  return true;
}

/** The path in the text; several when a base may or may not end in a slash. */
function candidatePaths(urlOrPath: string): string[] {
  const text = urlOrPath.replace(/[?#].*$/s, '').replace(/\uFFFC+/g, HOLE);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return [afterHost(text.slice(text.indexOf('://') + 3))];
  if (text.startsWith('/')) return [text];
  const rest = text.startsWith(HOLE) ? text.slice(1) : text;
  if (rest.startsWith('/')) return [rest];
  // `${base}orders/v0/orders`, `${prefix}.amazon.com/orders/v0/orders`, and `orders/v0/orders` under a base URL.
  return [`/${rest}`, afterHost(rest)];
}

function afterHost(text: string): string {
  const slash = text.indexOf('/');
  return slash < 0 ? '' : text.slice(slash);
}

function toSegments(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => (/^(?:\{.*\}|:\w+)$/.test(segment) ? HOLE : segment));
}

/** True below a known `orders/v0`, `vendor/directFulfillment/orders/v1`, and the like. */
function hasFamilyPrefix(segments: readonly string[]): boolean {
  familyPrefixes ??= new Set([...routes().values()].flat().flatMap(({ segments: known }) => familyPrefix(known) ?? []));
  const prefix = familyPrefix(segments);
  return prefix !== undefined && familyPrefixes.has(prefix);
}

/** Everything up to the version. */
function familyPrefix(segments: readonly string[]): string | undefined {
  const version = segments.findIndex((segment) => /^(?:v\d+|\d{4}-\d\d-\d\d)$/.test(segment));
  return version < 0 ? undefined : segments.slice(0, version + 1).join('/');
}

function routes(): ReadonlyMap<number, readonly Route[]> {
  routesByLength ??= buildRoutes();
  return routesByLength;
}

function buildRoutes(): ReadonlyMap<number, readonly Route[]> {
  const byKey = new Map<string, Route>();
  const add = (method: string, path: string, operation?: Operation): void => {
    const segments = path.slice(1).split('/');
    byKey.set(`${method} ${path}`, operation === undefined ? { method, segments } : { method, segments, operation });
  };
  for (const line of allClientRoutes()) add(...splitLine(line));
  // Later entries replace earlier ones of the same route: the client's plain line by the operation that it is.
  for (const operation of [...allOperations(), ...keyOperations()]) add(operation.method, operation.path, operation);
  const byLength = new Map<number, Route[]>();
  for (const route of byKey.values()) {
    byLength.set(route.segments.length, [...(byLength.get(route.segments.length) ?? []), route]);
  }
  return byLength;
}

function allClientRoutes(): string[] {
  return Object.values(endpoints).flatMap((versions) =>
    Object.values(versions).flatMap((names) => Object.values(names)),
  );
}

function splitLine(line: string): [string, string] {
  const space = line.indexOf(' ');
  return [line.slice(0, space), line.slice(space + 1)];
}
