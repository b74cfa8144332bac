import { placeNamesOf } from '../catalog/index.ts';
import type { ApiNode } from '../taint/api.ts';
import { allArguments, type Call } from '../taint/call.ts';
import { millisecondsAhead } from '../taint/clock.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import { destinationOf } from './destination.ts';
import { optionAt } from './positions.ts';
import { conventionalSink, labelOf } from './sinks.ts';

const DAY = 86_400_000;

/** Days in the units of SQL. */
const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/** `interval '90 days'`, `INTERVAL 90 DAY`, `datetime('now', '-90 days')`, `dateadd(day, -90, getdate())`. */
const AGES: readonly RegExp[] = [
  /\binterval\s+'?(?<amount>\d+)'?\s*(?<unit>day|week|month|year)s?\b/giu,
  /'-(?<amount>\d+)\s+(?<unit>day|week|month|year)s?'/giu,
  /\bdateadd\(\s*(?<unit>day|week|month|year)s?\s*,\s*-(?<amount>\d+)/giu,
];

const DELETION = /\bdelete\s+from\s+(?:only\s+)?(?<table>[\w$."`[\]]+)/iu;

/**
 * @returns what a statement that deletes old rows says of the lifetime of the others: `DELETE FROM orders WHERE created_at <
 * now() - interval '90 days'`, also with the moment as a parameter
 */
export function purgeUses(api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  const positions = placeNamesOf(api.root).flatMap(({ statement = [] }) => statement);
  const texts = positions.flatMap((position) => optionAt(position, call, inspector).flatMap(stringLiterals));
  for (const text of texts) {
    const table = DELETION.exec(text)?.groups?.table?.replace(/["`[\]]/gu, '');
    if (table === undefined) continue;
    const days = [...agesIn(text), ...momentsIn(call, inspector)];
    if (days.length === 0) continue;
    const detail = { store: '', table, days: Math.max(...days) };
    const destination = destinationOf(api, call, inspector);
    const sink = conventionalSink('long-retention', labelOf(call, undefined, undefined), { destination, detail });
    return [{ sink, argument: undefined, value: UNKNOWN, always: true }];
  }
  return [];
}

function agesIn(text: string): number[] {
  return AGES.flatMap((age) =>
    [...text.matchAll(age)].map(
      ({ groups }) => Number(groups?.amount) * (UNITS[groups?.unit?.toLowerCase() ?? ''] ?? 0),
    ),
  );
}

/** The parameters that are moments of the past, in days. */
function momentsIn(call: Call, inspector: Inspector): number[] {
  const parameters = allArguments(call).slice(1);
  const values = parameters.flatMap(({ value }): Value[] => [
    value,
    ...inspector.objects(value).flatMap(({ kind, fields }) => (kind === 'array' ? [...fields.values()] : [])),
  ]);
  return values
    .flatMap(({ literals }) => literals.flatMap((item) => millisecondsAhead(item) ?? []))
    .filter((ahead) => ahead < 0)
    .map((ahead) => Math.round((-ahead / DAY) * 1000) / 1000);
}
