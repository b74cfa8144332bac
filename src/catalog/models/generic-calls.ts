type Wrapping = 'promise' | 'array' | { readonly field: string };

/** How what a call gives holds what the call's first type argument says. */
interface GenericCallRow {
  readonly packages: readonly string[];
  /** Canonical access paths of the results. */
  readonly calls: RegExp;
  /** From the type argument outwards. */
  readonly gives: readonly Wrapping[];
}

const DATA: Wrapping = { field: 'data' };
const VERB = '(?:get|post|put|patch|delete|head|options|request)';

const QUERIES = ['@tanstack/react-query', '@tanstack/solid-query', '@tanstack/preact-query', 'react-query'];

const rows: readonly GenericCallRow[] = [
  { packages: ['got'], calls: new RegExp(`^(?:default|${VERB})\\(\\)$`), gives: [{ field: 'body' }, 'promise'] },
  { packages: ['got', 'ky', 'ky-universal', 'wretch'], calls: /\.json\(\)$/, gives: ['promise'] },
  { packages: ['swr', 'swr/immutable', 'swr/mutation'], calls: /^default\(\)$/, gives: [DATA] },
  { packages: ['swr/infinite'], calls: /^default\(\)$/, gives: ['array', DATA] },
  { packages: QUERIES, calls: /^use(?:Suspense)?Query\(\)$/, gives: [DATA] },
  { packages: QUERIES, calls: /^use(?:Suspense)?InfiniteQuery\(\)$/, gives: ['array', { field: 'pages' }, DATA] },
  { packages: QUERIES, calls: /(?:^|\.)(?:getQueryData|setQueryData)\(\)$/, gives: [] },
  { packages: QUERIES, calls: /(?:^|\.)(?:fetchQuery|ensureQueryData)\(\)$/, gives: ['promise'] },
  { packages: ['@apollo/client', '@apollo/client/react', 'urql'], calls: /^use(?:Lazy)?Query\(\)$/, gives: [DATA] },
  { packages: ['@vueuse/core', '#imports'], calls: /^useFetch\(\)$/, gives: [{ field: 'value' }, DATA] },
  {
    packages: ['@remix-run/react', '@remix-run/node', 'react-router', 'react-router-dom'],
    calls: /^use(?:Loader|Action|RouteLoader)Data\(\)$/,
    gives: [],
  },
  { packages: ['localforage', 'idb-keyval'], calls: /^(?:getItem|get)\(\)$/, gives: ['promise'] },
  { packages: ['@upstash/redis', '@vercel/kv'], calls: /\.(?:get|hgetall)\(\)$/, gives: ['promise'] },
  {
    packages: ['pg', '@vercel/postgres', '@neondatabase/serverless'],
    calls: /\.query\(\)$/,
    gives: ['array', { field: 'rows' }, 'promise'],
  },
  { packages: ['superjson', 'devalue'], calls: /^(?:default\.)?(?:parse|deserialize)\(\)$/, gives: [] },
];

let byPackage: ReadonlyMap<string, readonly GenericCallRow[]> | undefined;

/** @returns how the result of a call is about the call's type argument; undefined for calls that are not listed */
export function genericCall(root: string, path: string): readonly Wrapping[] | undefined {
  byPackage ??= indexed();
  return byPackage.get(root)?.find(({ calls }) => calls.test(path))?.gives;
}

function indexed(): ReadonlyMap<string, readonly GenericCallRow[]> {
  const names = new Set(rows.flatMap(({ packages }) => packages));
  return new Map([...names].map((name) => [name, rows.filter(({ packages }) => packages.includes(name))]));
}
