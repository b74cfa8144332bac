import { createHash } from 'node:crypto';

import { CLAUSES, ENDS, POLICY_URL } from './kinds.ts';
import type { ProcessingRecord, RecordFlow, RecordPlace, RecordStep } from './model.ts';
import { nameOfFlow } from './compare.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';
const DOCS = 'https://github.com/eslint-plugin-sp-api/eslint-plugin-sp-api/blob/main/docs';

/**
 * @returns the record as SARIF 2.1.0: violations and undeclared flows are results with their ways, what is permitted is a
 * suppressed result whose justification is the reason
 */
export function recordAsSarif(record: ProcessingRecord): string {
  const { header, flows } = record;
  const ids = [...new Set(flows.map(ruleOf))].sort();
  const clauses = [...new Set(flows.flatMap((flow) => flow.clauses))].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'sp-api-pii record',
            informationUri: `${DOCS}/record.md`,
            rules: ids.map((id) => ruleRow(id)),
            supportedTaxonomies: [{ name: TAXONOMY, index: 0 }],
          },
        },
        invocations: [
          {
            executionSuccessful: header.parseFailures.length === 0,
            ...(header.parseFailures.length > 0 && {
              toolExecutionNotifications: header.parseFailures.map((file) => ({
                level: 'warning',
                message: { text: `${file} could not be read.` },
                locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
              })),
            }),
          },
        ],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that the record is about.' } } },
        columnKind: 'utf16CodeUnits',
        taxonomies: [
          {
            name: TAXONOMY,
            organization: 'Amazon',
            informationUri: POLICY_URL,
            shortDescription: { text: "Clauses of Amazon's policies, in words of this tool" },
            isComprehensive: false,
            taxa: clauses.map((clause) => ({ id: clause, shortDescription: { text: CLAUSES[clause] ?? clause } })),
          },
        ],
        results: flows.map((flow) => resultOf(flow, ids, clauses)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const TAXONOMY = 'Policies of the Selling Partner API';

/** Flows that no rule asks about have a rule of the record's own. */
function ruleOf({ rules, sink }: RecordFlow): string {
  const kind = sink.kind as keyof typeof ENDS;
  return rules[0] ?? ENDS[kind]?.rule ?? 'recorded-pii-flow';
}

function ruleRow(id: string): object {
  const name = id.replaceAll('-', ' ');
  return {
    id,
    shortDescription: { text: name.charAt(0).toUpperCase() + name.slice(1) },
    helpUri: `${DOCS}/rules/${id}.md`,
  };
}

const LEVELS = { violation: 'error', undeclared: 'warning', permitted: 'note', amazon: 'note' } as const;

function resultOf(flow: RecordFlow, ids: readonly string[], clauses: readonly string[]): object {
  const { id, status, reason, source, sink, fields, steps } = flow;
  const rule = ruleOf(flow);
  const isSuppressed = status === 'permitted' || status === 'amazon';
  const [place] = sink.places;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[status],
    message: {
      text: `${fields.map(({ path }) => path).join(', ')} from ${source.operation} (${source.api}) to ${sink.label}: ${status} (${reason}).`,
    },
    locations: place === undefined ? [] : [locationOf(place)],
    partialFingerprints: {
      'spApiFlow/v1': createHash('sha256')
        .update(`${nameOfFlow(flow)} ${status}`)
        .digest('hex'),
    },
    ...(steps.length > 0 && { codeFlows: [{ threadFlows: [{ locations: steps.map(flowLocation) }] }] }),
    ...(isSuppressed && { suppressions: [{ kind: 'external', status: 'accepted', justification: reason }] }),
    taxa: flow.clauses.map((clause) => ({
      id: clause,
      index: clauses.indexOf(clause),
      toolComponent: { name: TAXONOMY, index: 0 },
    })),
    properties: { flow: id, status, confidence: flow.confidence },
  };
}

function flowLocation(step: RecordStep): object {
  const isEnd = step.kind === 'source' || step.kind === 'sink';
  return {
    location: { ...locationOf(step, step.column), message: { text: step.message } },
    kinds: [step.kind],
    importance: isEnd ? 'essential' : 'important',
  };
}

function locationOf({ file, line }: RecordPlace, column?: number): object {
  const region = { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return { physicalLocation: { artifactLocation: artifact(file), region } };
}

function artifact(file: string): object {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
