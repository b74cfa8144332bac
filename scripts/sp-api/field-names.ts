/** What a property name says on its own: names are collected from all data, how telling they are is curated. */
import type { ModelData, NamesByClass } from '../../src/catalog/sp-api/types.ts';
import { lowerFirst } from './classification.ts';
import { readCurated } from './curated.ts';
import type { Reports } from './reports.ts';

interface CuratedNames {
  /** Seen alone it is strong evidence of SP-API data, whatever the variable is called. */
  readonly strong: readonly string[];
  /** Evidence in code that uses an SP-API client, or beside another listed name. */
  readonly medium: readonly string[];
  /** `email/identifier` → names of XML elements, JSON reports and notifications that are listed above. */
  readonly elements: NamesByClass;
  readonly containers: Readonly<Record<ContainerEvidence, readonly string[]>>;
  readonly notPii: readonly string[];
}

type Evidence = Map<string, 'strong' | 'medium'>;
type ContainerEvidence = 'strong' | 'medium' | 'weak';

export interface FieldNames {
  readonly fields: Readonly<Record<'strong' | 'medium' | 'generic', NamesByClass>>;
  readonly containers: Readonly<Record<ContainerEvidence, readonly string[]>>;
  readonly notPii: readonly string[];
}

/** In Amazon's own SDK every name starts in lower case; there a container's name is one step less telling. */
const WEAKER: Readonly<Record<ContainerEvidence, ContainerEvidence>> = {
  strong: 'medium',
  medium: 'weak',
  weak: 'weak',
};

/** Containers of XML reports and of MWS, which that SDK does not have. */
const NOT_IN_SDK = new Set(['BillingData', 'FulfillmentData', 'DestinationAddress', 'NotificationEmailList']);

/** @throws when a curated name stands nowhere in the data, so that a misspelt one cannot go unseen. */
export function buildFieldNames(models: readonly ModelData[], reports: Reports): FieldNames {
  const curated = readCurated('field-names.json') as CuratedNames;
  const evidence: Evidence = new Map();
  for (const level of ['strong', 'medium'] as const) for (const name of curated[level]) evidence.set(name, level);

  const classes = new Map([...leafNames(models), ...namesByClass(reports.columns), ...namesByClass(curated.elements)]);
  const missing = [...evidence.keys()].find((name) => !classes.has(name));
  if (missing !== undefined) throw new Error(`field name ${missing}: no model, report or element has it`);
  for (const name of leafNames(models).keys()) addSdkSpelling(name, classes, evidence);

  return {
    fields: groupNames(classes, evidence),
    containers: addSdkContainers(curated.containers),
    notPii: bothSpellings(curated.notPii),
  };
}

/** Names by evidence and class, in code-unit order. */
function groupNames(classes: ReadonlyMap<string, string>, evidence: Evidence): FieldNames['fields'] {
  const groups: Record<keyof FieldNames['fields'], Record<string, string[]>> = { strong: {}, medium: {}, generic: {} };
  for (const name of [...classes.keys()].sort()) {
    const group = groups[evidence.get(name) ?? 'generic'];
    (group[classes.get(name) ?? ''] ??= []).push(name);
  }
  return groups;
}

/** Last step of every field in every model → its class. */
function leafNames(models: readonly ModelData[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { types, operations } of models) {
    for (const text of [...Object.values(types), ...operations.flatMap(({ query }) => query ?? [])]) {
      for (const [, name = '', pii = ''] of text.matchAll(/(\w+)(?:\[\])*=(\S+)/g)) names.set(name, pii);
    }
  }
  return names;
}

function namesByClass(classes: NamesByClass): [string, string][] {
  return Object.entries(classes).flatMap(([pii, names]) => names.map((name): [string, string] => [name, pii]));
}

/**
 * Adds `buyerCounty` beside `BuyerCounty`, unless that spelling is a name in its own right. Generic names are left
 * alone: `value` in the 2026 orders is a price, only `Value` in v0 is a tax number.
 */
function addSdkSpelling(name: string, classes: Map<string, string>, evidence: Evidence): void {
  const spelling = lowerFirst(name);
  const level = evidence.get(name);
  if (level === undefined || classes.has(spelling)) return;
  classes.set(spelling, classes.get(name) ?? '');
  evidence.set(spelling, level);
}

function addSdkContainers(curated: CuratedNames['containers']): CuratedNames['containers'] {
  const known = new Set(Object.values(curated).flat());
  const result: Record<ContainerEvidence, string[]> = { strong: [], medium: [], weak: [] };
  for (const level of ['strong', 'medium', 'weak'] as const) {
    for (const name of curated[level]) {
      result[level].push(name);
      if (!NOT_IN_SDK.has(name) && !known.has(lowerFirst(name))) result[WEAKER[level]].push(lowerFirst(name));
    }
  }
  return { strong: result.strong.sort(), medium: result.medium.sort(), weak: result.weak.sort() };
}

function bothSpellings(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => (/^[A-Z][a-z]/.test(name) ? [name, lowerFirst(name)] : [name])))].sort();
}
