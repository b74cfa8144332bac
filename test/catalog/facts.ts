import { readFileSync } from 'node:fs';

/** Fields by path: `email/identifier`. */
type Fields = Record<string, string>;

interface OperationFact {
  api: string;
  version: string;
  operation: string;
  method: string;
  path: string;
  restricted: boolean;
}

interface PiiFacts {
  operations: (OperationFact & {
    payloadWrapped: boolean;
    dataElements: string[];
    client: string | null;
    package: string;
    officialNamespace: string | null;
    response: Fields;
    request: Fields;
  })[];
  legacyOperations: (OperationFact & { sameResponseAs?: string; response?: Fields })[];
  types: {
    api: string;
    version: string;
    type: string;
    usedForSellerToo: boolean;
    hasSellerPaths: boolean;
    fieldCount: number;
    fields?: Fields;
  }[];
}

interface ReportFacts {
  reports: {
    reportType: string;
    format: string;
    restricted: boolean;
    pii: string;
    document: boolean;
    columns: Fields;
    optionalColumns: Fields;
    elements: Fields;
  }[];
  reportsWithoutPii: string[];
  notifications: { notificationType: string; fields: Fields }[];
}

interface NameFact {
  name: string;
  category: string;
  level: string;
  officialSdkName?: string;
}

interface NameFacts extends Record<'strong' | 'medium' | 'generic', NameFact[]> {
  containers: { name: string; evidence: string }[];
  notPii: string[];
}

type Facts = PiiFacts &
  ReportFacts &
  Pick<NameFacts, 'containers' | 'notPii'> & { names: (NameFact & { evidence: string })[] };

/** What was established about the API before the catalogue was built, independently of the generator. */
export function loadFacts(): Facts {
  const { containers, notPii, ...byEvidence } = load('sp-api-field-names.json') as NameFacts;
  const names = Object.entries(byEvidence).flatMap(([evidence, list]) => list.map((fact) => ({ ...fact, evidence })));
  const pii = load('sp-api-pii.json') as PiiFacts;
  const reports = load('sp-api-reports-notifications.json') as ReportFacts;
  return { ...pii, ...reports, containers, notPii, names };
}

function load(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/facts/${name}`, import.meta.url), 'utf8'));
}
