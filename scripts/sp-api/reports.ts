/** Reports and notifications: curated throughout, since no client ships typings for their contents. */
import type { ReportData, ReportPii } from '../../src/catalog/sp-api/types.ts';
import { readCurated } from './curated.ts';
import { formatFields } from './format.ts';
import { classifyPath } from './pii-types.ts';

interface CuratedReport {
  readonly types: readonly string[];
  readonly format: string;
  readonly restricted: boolean;
  readonly pii: ReportPii;
  readonly document?: true;
  /** Headers, or `@name` for a set of them. */
  readonly columns?: readonly string[];
  readonly optionalColumns?: readonly string[];
  /** Element → names of its children with personal data. */
  readonly elements?: Readonly<Record<string, string>>;
}

interface CuratedReports {
  /** `email/identifier` → headers. Headers are too irregular for the classification table of the models. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly columnSets: Readonly<Record<string, readonly string[]>>;
  readonly reports: readonly CuratedReport[];
  readonly withoutPii: readonly string[];
}

interface CuratedNotifications {
  readonly notifications: readonly { readonly notificationType: string; readonly fields: readonly string[] }[];
}

export interface Reports {
  /** `email/identifier` → headers. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly reports: readonly ReportData[];
  readonly withoutPii: readonly string[];
}

export function buildReports(): Reports {
  const curated = readCurated('reports.json') as CuratedReports;
  const known = new Set(Object.values(curated.columns).flat());
  const reports = curated.reports.map((report) => buildReport(report, curated));
  for (const { types, columns = [], optionalColumns = [] } of reports) {
    const unknown = [...columns, ...optionalColumns].find((header) => !known.has(header));
    if (unknown !== undefined) throw new Error(`${types[0]}: column ${unknown} has no class`);
  }
  return { columns: curated.columns, reports, withoutPii: [...curated.withoutPii].sort() };
}

function buildReport(report: CuratedReport, { columnSets }: CuratedReports): ReportData {
  const { columns, optionalColumns, elements, ...rest } = report;
  const spell = (headers: readonly string[]): string[] =>
    headers.flatMap((header) => (header.startsWith('@') ? (columnSets[header.slice(1)] ?? [header]) : [header]));
  return {
    ...rest,
    ...(columns && { columns: spell(columns) }),
    ...(optionalColumns && { optionalColumns: spell(optionalColumns) }),
    ...(elements && { elements: classifyPaths(elementPaths(elements)) }),
  };
}

function elementPaths(elements: Readonly<Record<string, string>>): string[] {
  return Object.entries(elements).flatMap(([parent, names]) => names.split(' ').map((name) => `${parent}.${name}`));
}

/** @returns notification type → its fields as text. */
export function buildNotifications(): Record<string, string> {
  const { notifications } = readCurated('notifications.json') as CuratedNotifications;
  return Object.fromEntries(
    notifications.map(({ notificationType, fields }) => [notificationType, classifyPaths(fields)]),
  );
}

function classifyPaths(paths: readonly string[]): string {
  return formatFields(
    paths.map((path) => {
      const classification = classifyPath('', path);
      if (classification === undefined) throw new Error(`${path} is not in the classification table`);
      return { path, classification };
    }),
  );
}
