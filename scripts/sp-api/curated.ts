import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { HttpMethod } from '../../src/catalog/sp-api/types.ts';
import { curatedFolder } from './locations.ts';

/** How the typings of `amazon-sp-api` become the types of one API version. */
export interface CuratedTypings {
  /** File in `lib/typings/operations`, without extension. */
  readonly file: string;
  /** Why the typings cannot be taken as they are. */
  readonly why: string;
  /** The HTTP body is `{ payload: … }`; the typings describe what is inside. */
  readonly payloadWrapped: boolean;
  /** Operation → a property that only this version's member of a response union has. */
  readonly variants: Readonly<Record<string, string>>;
  /** Name in the typings → Amazon's name. */
  readonly names: Readonly<Record<string, string>>;
  /** Union of both versions → the member of this version. */
  readonly narrow: Readonly<Record<string, string>>;
  /** Type (name in the typings) → properties that the wire has and the typings lack. */
  readonly missing: Readonly<Record<string, string>>;
}

/** One operation. Method and path are given only when `amazon-sp-api` does not have the operation. */
export interface CuratedOperation {
  readonly operation: string;
  readonly method?: HttpMethod;
  readonly path?: string;
  readonly restricted?: boolean;
  readonly dataElements?: readonly string[];
  /** Response type; absent when the typings give it or when the response holds no personal data. */
  readonly response?: string;
  /** For responses without personal data; otherwise the response type shows it. */
  readonly payloadWrapped?: boolean;
  /** Type of the request body; absent when the body holds no personal data. */
  readonly body?: string;
  /** Query fields that the typings give to this version by mistake. */
  readonly ignoreQuery?: readonly string[];
}

/**
 * One API version: what the typings of `amazon-sp-api` do not say. Where `typings` is absent they have no types for the
 * API at all, and `types` holds those parts of Amazon's model that lead to personal data or to the seller's addresses.
 */
export interface CuratedModel {
  readonly api: string;
  readonly version: string;
  /** Amazon has replaced this version; only old code and old clients name it. */
  readonly legacy?: true;
  readonly model: string;
  readonly endpoint: string | null;
  readonly packages: readonly string[];
  readonly scaleleapClient?: string;
  readonly officialNamespace: string | null;
  readonly typings?: CuratedTypings;
  /** `api@version` of the model whose types this one uses as well. */
  readonly typesOf?: string;
  readonly operations: readonly CuratedOperation[];
  readonly types: Readonly<Record<string, string>>;
}

/** Reads one curated file. */
export function readCurated(fileName: string): unknown {
  return JSON.parse(readFileSync(path.join(curatedFolder, fileName), 'utf8'));
}

/** Reads all models, sorted by API and version. */
export function readCuratedModels(): CuratedModel[] {
  return readdirSync(path.join(curatedFolder, 'models'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readCurated(`models/${name}`) as CuratedModel);
}
