import {
  allReportTypes,
  fieldsOfMws,
  findNotification,
  findReport,
  findReportColumn,
  lookupRenamedField,
  MWS_ENVELOPES,
  toOfficialSpelling,
  type Operation,
  type PiiField,
} from '../catalog/sp-api/index.ts';
import { buildShape, inDocument, loosen, tableShape, withColumns, type PiiShape } from './shapes.ts';

/** What a source is, for messages and the processing record. */
export interface SourceNote {
  /** `getOrders`, a report type, a type's name. */
  readonly name: string;
  /** `orders v0`, empty when the code does not say. */
  readonly api: string;
}

/** Which part of a response a client hands out. */
export type ResponsePart =
  /** The HTTP body as Amazon sends it. */
  | 'body'
  /** The body without the `payload` that Amazon wraps around it, where it does. */
  | 'payload';

const shapes = new Map<string, PiiShape>();

function cached(key: string, build: () => PiiShape): PiiShape {
  let shape = shapes.get(key);
  if (shape === undefined) {
    shape = build();
    shapes.set(key, shape);
  }
  return shape;
}

export function noteOf({ operation, api, version }: Operation): SourceNote {
  return { name: operation, api: `${api} ${version}` };
}

/** @returns the record that an operation's response is. */
export function responseShape(
  operation: Operation,
  part: ResponsePart,
  spelling: 'wire' | 'official' = 'wire',
): PiiShape {
  const key = `${operation.api}@${operation.version}.${operation.operation}/${part}/${spelling}`;
  return cached(key, () => {
    const isUnwrapped = part === 'payload' && operation.payloadWrapped;
    const fields = isUnwrapped ? unwrapped(operation.response) : operation.response;
    const spelled =
      spelling === 'wire' ? fields : fields.map((field) => ({ ...field, path: toOfficialSpelling(field.path) }));
    return { ...buildShape(key, spelled), isUnwrapped };
  });
}

/** @returns the same record for a wrapper of the project's own, which may hand out any part of the response. */
export function looseResponseShape(operation: Operation): PiiShape {
  return cached(`${operation.api}@${operation.version}.${operation.operation}~`, () =>
    loosen(responseShape(operation, 'body')),
  );
}

function unwrapped(fields: readonly PiiField[]): PiiField[] {
  return fields.map((field) => ({ ...field, path: field.path.replace(/^payload(?:\.|$)/, '') }));
}

/** @returns the rows of a report as a list; undefined for reports without personal data. */
export function reportShape(reportType: string): PiiShape | undefined {
  const report = findReport(reportType);
  if (report === undefined || report.fields.length === 0) return undefined;
  return cached(`report ${report.reportType}`, () => {
    const isTable = report.fields.every((field) => !/[.[]/.test(field.path));
    if (!isTable) return buildShape(`report ${report.reportType}`, report.fields);
    const shape = buildShape(
      `report ${report.reportType}`,
      report.fields.map((field) => ({ ...field, path: `[].${field.path}` })),
    );
    return withColumns(shape, renamedColumn);
  });
}

/** The rows of a report whose type the code does not show. */
export function anyReportShape(): PiiShape {
  return cached('report', () => tableShape('report', (name) => findReportColumn(name) ?? renamedColumn(name)));
}

/** A column that the program has given another spelling: `buyer_email`, `buyerEmail`. One word alone says too little. */
function renamedColumn(name: string): PiiField | undefined {
  if (!/[-_ ]|[a-z][A-Z]/.test(name)) return undefined;
  const known = lookupRenamedField(name);
  if (known?.kind !== 'field' || known.evidence === 'generic') return undefined;
  return { path: name, category: known.category, level: known.level };
}

/** An XML report of any type, as parsers give it: elements around it, and lists of one element or none around each. */
export function anyXmlReportShape(): PiiShape {
  return cached('xml report', () => {
    const fields = allReportTypes().flatMap((type) => {
      const report = findReport(type);
      return report?.format === 'xml' ? report.fields : [];
    });
    return inDocument(buildShape('xml report', [...new Map(fields.map((field) => [field.path, field])).values()]));
  });
}

/** @returns the answer of an operation of the former Marketplace Web Service, with the elements around its records or without. */
export function mwsShape(operation: string): PiiShape {
  return cached(`mws ${operation}`, () =>
    inDocument(buildShape(`mws ${operation}`, fieldsOfMws(operation)), MWS_ENVELOPES),
  );
}

/** @returns a record of the user's own functions, which may hand out any part of a response, or a list of such. */
export function recordShape(name: string, fields: readonly PiiField[], isList: boolean): PiiShape {
  const key = `own ${name}${isList ? '[]' : ''}`;
  const listed = isList ? fields.map((field) => ({ ...field, path: `[].${field.path}` })) : fields;
  return cached(key, () => loosen(buildShape(key, listed)));
}

/** @returns the record that a named type is. */
export function typeShape(key: string, fields: readonly PiiField[]): PiiShape {
  return cached(`type ${key}`, () => buildShape(`type ${key}`, fields));
}

/** @returns what stands under the property of a notification's payload that is named after the notification. */
export function notificationShape(notificationType: string, property: string): PiiShape {
  const key = `notification ${notificationType}`;
  return cached(key, () => {
    const fields = findNotification(notificationType)?.fields ?? [];
    const inner = fields.map((field) => ({ ...field, path: field.path.replace(/^[^.]+\.[^.]+\./, '') }));
    return buildShape(`${key}.${property}`, inner);
  });
}

/** @returns a whole notification, from its payload on. */
export function wholeNotificationShape(notificationType: string): PiiShape {
  const key = `notification ${notificationType}`;
  return cached(`whole ${key}`, () => buildShape(key, findNotification(notificationType)?.fields ?? []));
}
