/** Builds the generated part of the SP-API catalogue in memory. */
import { buildClientTypes } from './client-types.ts';
import { readEndpoints } from './client-resources.ts';
import { readClientTypings } from './client-typings.ts';
import { readCuratedModels } from './curated.ts';
import { buildFieldNames, type FieldNames } from './field-names.ts';
import { buildModel } from './models.ts';
import { constant, printModule } from './print.ts';
import { buildNotifications, buildReports, type Reports } from './reports.ts';

/** @returns file name in `src/catalog/sp-api/generated` → content. */
export function generate(): Map<string, string> {
  const context = { endpoints: readEndpoints(), typings: readClientTypings(), curated: readCuratedModels() };
  const models = context.curated.map((model) => buildModel(model, context));
  const clientTypes = buildClientTypes(context.typings, context.curated);
  const reports = buildReports();
  return new Map([
    ['models.ts', printModule(['ModelData'], constant('models', 'readonly ModelData[]', models, 3))],
    ['client-types.ts', printModule(['ClientTypesData'], constant('clientTypes', 'ClientTypesData', clientTypes, 2))],
    ['endpoints.ts', printModule(['EndpointData'], constant('endpoints', 'EndpointData', context.endpoints, 3))],
    ['reports.ts', printReports(reports)],
    ['notifications.ts', printNotifications()],
    ['field-names.ts', printFieldNames(buildFieldNames(models, reports))],
  ]);
}

function printReports({ columns, reports, withoutPii }: Reports): string {
  return printModule(
    ['NamesByClass', 'ReportData'],
    constant('columns', 'NamesByClass', columns, 1),
    constant('reports', 'readonly ReportData[]', reports, 2),
    constant('reportsWithoutPii', 'readonly string[]', withoutPii, 1),
  );
}

function printNotifications(): string {
  return printModule([], constant('notifications', 'Readonly<Record<string, string>>', buildNotifications(), 1));
}

function printFieldNames({ fields, containers, notPii }: FieldNames): string {
  const fieldsType = "Readonly<Record<'strong' | 'medium' | 'generic', NamesByClass>>";
  const containersType = "Readonly<Record<'strong' | 'medium' | 'weak', readonly string[]>>";
  return printModule(
    ['NamesByClass'],
    constant('fieldNames', fieldsType, fields, 2),
    constant('containerNames', containersType, containers, 1),
    constant('notPiiNames', 'readonly string[]', notPii, 0),
  );
}
