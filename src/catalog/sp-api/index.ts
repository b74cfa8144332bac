/**
 * What the plugin knows of Amazon's Selling Partner API: which operation, type, report, notification and property
 * carries whose personal data. Everything is looked up in generated tables (`generated/`, written by
 * `npm run generate`); indexes are built when they are first asked for, so importing this costs next to nothing.
 */
export { EVIDENCE_SOURCE, hasSpApiEvidence } from './evidence.ts';
export { lookupFieldName, lookupRenamedField } from './field-names.ts';
export { fieldsOfMws, MWS_ENVELOPES } from './mws.ts';
export { findType, findTypes } from './named-types.ts';
export {
  allOperations,
  ANY_VERSION,
  findOperation,
  findOperationsByOfficialNamespace,
  findOperationsByPackage,
} from './operations.ts';
export { isSpApiHost, matchPath } from './paths.ts';
export { allNotificationTypes, allReportTypes, findNotification, findReport, findReportColumn } from './reports.ts';
export { toOfficialSpelling } from './spelling.ts';
export { findRecord, recordNames } from './records.ts';
export { PII_CATEGORIES } from './types.ts';
export type { Operation, PiiCategory, PiiField, PiiLevel } from './types.ts';
