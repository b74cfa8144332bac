import { INTERCEPTED } from '../catalog/clients/http.ts';
import type { RequestRow } from '../catalog/clients/schema.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { Place } from '../taint/trace.ts';
import { joinAll, UNKNOWN, type Value } from '../taint/value.ts';

const INTERCEPTORS = 'interceptors';

/** Clients are derived from each other this often. */
const MAX_CHAIN = 4;

/** @returns `client.interceptors` and `client.interceptors.response`, which know the client; undefined for anything else. */
export function interceptorMember(
  api: ApiNode,
  key: string,
  holder: Value,
  place: Place,
  inspector: Inspector,
): Value | undefined {
  if (!INTERCEPTED.includes(api.root)) return undefined;
  if (key !== INTERCEPTORS && !(key === 'response' && api.path.endsWith(INTERCEPTORS))) return undefined;
  const [object] = inspector.objects(holder);
  return object === undefined ? undefined : inspector.part(api, key, holder, place);
}

/** `client.interceptors.response.use(f)`: the client keeps the function. */
export function noteInterceptor(api: ApiNode, call: Call, inspector: Inspector): void {
  if (!INTERCEPTED.includes(api.root) || !api.path.endsWith(`${INTERCEPTORS}.response.use`)) return;
  for (const part of inspector.objects(call.self ?? UNKNOWN)) {
    for (const parent of inspector.objects(part.madeBy?.receiver ?? UNKNOWN))
      inspector.attach(parent.madeBy?.receiver ?? UNKNOWN, INTERCEPTORS, inspector.argument(call, 0));
  }
}

/** Hands the answer to the functions that the options of the client and of the call name for it. */
export function handToHooks({ hooks }: RequestRow, answer: Value, call: Call, inspector: Inspector): void {
  if (hooks === undefined) return;
  const given = [...call.arguments.map(({ value }) => value), ...givenToMakers(call, inspector)];
  const functions = joinAll(given.map((value) => inspector.read(value, `${hooks.path}[]`, call)));
  const unknown = Array.from({ length: hooks.parameter }, () => UNKNOWN);
  inspector.hand(functions, [...unknown, inspector.fulfilled(answer)], call, hooks.path);
}

/** What the calls were given that made the client, over any chain of `extend()`. */
function givenToMakers(call: Call, inspector: Inspector): Value[] {
  const given: Value[] = [];
  let holders = inspector.objects(call.self ?? UNKNOWN);
  for (let depth = 0; depth < MAX_CHAIN && holders.length > 0; depth += 1) {
    given.push(...holders.flatMap(({ madeBy }) => madeBy?.arguments ?? []));
    holders = holders.flatMap(({ madeBy }) => inspector.objects(madeBy?.receiver ?? UNKNOWN));
  }
  return given;
}

/** @returns the answer after the client's functions had it. */
export function intercepted(answer: Value, call: Call, inspector: Inspector): Value {
  const functions = inspector.attached(call.self ?? UNKNOWN, INTERCEPTORS);
  return functions.references.length === 0 ? answer : inspector.then(answer, functions, call, INTERCEPTORS);
}
