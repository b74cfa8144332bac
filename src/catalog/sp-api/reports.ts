/** Finds what reports and notifications hold. */
import { makeField, parseFields } from './fields.ts';
import { notifications } from './generated/notifications.ts';
import { columns, reports, reportsWithoutPii } from './generated/reports.ts';
import type { Notification, PiiField, Report, ReportData } from './types.ts';

let reportsByType: ReadonlyMap<string, Report> | undefined;
let classOfHeader: ReadonlyMap<string, string> | undefined;

/**
 * A report by its type, in the spelling of MWS (`_GET_…_`) as well.
 * @returns `undefined` for a type the catalogue does not know; one without personal data has `pii: 'none'`
 */
export function findReport(reportType: string): Report | undefined {
  reportsByType ??= new Map([...reports.flatMap(toReports), ...reportsWithoutPii.map(toCleanReport)]);
  return reportsByType.get(reportType.replace(/^_|_$/g, ''));
}

/** Types of all reports with personal data. */
export function allReportTypes(): readonly string[] {
  return reports.flatMap(({ types }) => types);
}

/** Types of all notifications with personal data. */
export function allNotificationTypes(): readonly string[] {
  return Object.keys(notifications);
}

/** A notification by its type. Those not listed carry no personal data. */
export function findNotification(notificationType: string): Notification | undefined {
  if (!Object.hasOwn(notifications, notificationType)) return undefined;
  return { notificationType, fields: parseFields(notifications[notificationType]) };
}

/** What a report column holds, by its exact header. */
export function findReportColumn(header: string): PiiField | undefined {
  classOfHeader ??= new Map(
    Object.entries(columns).flatMap(([pii, headers]) => headers.map((name) => [name, pii] as const)),
  );
  const pii = classOfHeader.get(header);
  return pii === undefined ? undefined : makeField(header, pii);
}

function toReports(data: ReportData): [string, Report][] {
  const fields = [
    ...columnFields(data.columns),
    ...columnFields(data.optionalColumns).map((field): PiiField => ({ ...field, optional: true })),
    ...parseFields(data.elements),
  ];
  const { format, restricted, pii, document = false } = data;
  return data.types.map((reportType) => [reportType, { reportType, format, restricted, pii, document, fields }]);
}

function columnFields(headers: readonly string[] = []): PiiField[] {
  return headers.flatMap((header) => findReportColumn(header) ?? []);
}

function toCleanReport(reportType: string): [string, Report] {
  const format = 'any';
  return [reportType, { reportType, format, restricted: false, pii: 'none', document: false, fields: [] }];
}
