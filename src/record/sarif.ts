import { createHash } from 'node:crypto';

import { codeFlow } from '../formatters/sarif/code-flow.ts';
import { encodePath, locationIn } from '../formatters/sarif/location.ts';
import { textOf } from '../formatters/sarif/results.ts';
import { describeFacts } from '../formatters/sarif/rules.ts';
import { logOf, runOf } from '../formatters/sarif/run.ts';
import { SUPPORTED_TAXONOMIES, TAXONOMIES, taxonOf } from '../formatters/sarif/taxonomies.ts';
import type { Descriptor, Location, Notification, Result, Suppression } from '../formatters/sarif/types.ts';
import { RULE_FACTS } from '../report/rule-facts.ts';
import { nameOfFlow } from './compare.ts';
import { ENDS } from './kinds.ts';
import type { ProcessingRecord, RecordFlow, RecordPlace, RecordStep } from './model.ts';

const DOCS = 'https://github.com/eslint-plugin-sp-api/eslint-plugin-sp-api/blob/main/docs';

/**
 * @returns the record as SARIF 2.1.0: violations and undeclared flows are results with their ways, what is permitted is a
 * suppressed result whose justification is the reason
 */
export function recordAsSarif({ header, flows }: ProcessingRecord): string {
  const ids = [...new Set(flows.map(ruleOf))].sort();
  const run = runOf({
    // No version: the same code gives the same record, also after an update.
    driver: {
      name: 'sp-api-pii record',
      informationUri: `${DOCS}/record.md`,
      supportedTaxonomies: SUPPORTED_TAXONOMIES,
      rules: ids.map(describeRule),
    },
    taxonomies: TAXONOMIES,
    isSuccessful: header.parseFailures.length === 0,
    notes: header.parseFailures.map(noteOf),
    root: 'The folder that the record is about.',
    results: resultsOf(flows, ids),
  });
  return `${JSON.stringify(logOf([run]), undefined, 2)}\n`;
}

/** Flows that no rule asks about have a rule of the record's own. */
function ruleOf({ rules, sink }: RecordFlow): string {
  const kind = sink.kind as keyof typeof ENDS;
  return rules[0] ?? ENDS[kind]?.rule ?? 'recorded-pii-flow';
}

function describeRule(id: string): Descriptor {
  const name = id.replaceAll('-', ' ');
  const facts = RULE_FACTS[id];
  return {
    id,
    shortDescription: { text: name.charAt(0).toUpperCase() + name.slice(1) },
    helpUri: `${DOCS}/rules/${id}.md`,
    ...(facts && describeFacts(facts)),
  };
}

function noteOf(file: string): Notification {
  return { level: 'warning', message: { text: `${file} could not be read.` }, locations: [locationOf({ file })] };
}

const LEVELS = { violation: 'error', undeclared: 'warning', permitted: 'note', amazon: 'note' } as const;

function resultsOf(flows: readonly RecordFlow[], ids: readonly string[]): Result[] {
  // SARIF wants all results of a run to tell whether they are suppressed, or none.
  const tellsSuppressions = flows.some(isSuppressed);
  return flows.map((flow) => ({
    ...resultOf(flow, ids),
    ...(tellsSuppressions && { suppressions: suppressionsOf(flow) }),
  }));
}

function isSuppressed({ status }: RecordFlow): boolean {
  return status === 'permitted' || status === 'amazon';
}

function suppressionsOf(flow: RecordFlow): Suppression[] {
  return isSuppressed(flow) ? [{ kind: 'external', status: 'accepted', justification: flow.reason }] : [];
}

function resultOf(flow: RecordFlow, ids: readonly string[]): Result {
  const { id, status, reason, source, sink, fields, steps, clauses, confidence } = flow;
  const ruleId = ruleOf(flow);
  const names = fields.map(({ path }) => path).join(', ');
  const [place] = sink.places;
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: LEVELS[status],
    message: textOf(`${names} from ${source.operation} (${source.api}) to ${sink.label}: ${status} (${reason}).`),
    locations: place === undefined ? [] : [locationOf(place)],
    partialFingerprints: {
      'spApiFlow/v1': createHash('sha256')
        .update(`${nameOfFlow(flow)} ${status}`)
        .digest('hex'),
    },
    ...(clauses.length > 0 && { taxa: clauses.map(taxonOf) }),
    ...(steps.length > 0 && { codeFlows: [codeFlow(steps.map((step) => [step.kind, stepLocation(step)]))] }),
    properties: { flow: id, status, confidence },
  };
}

function stepLocation(step: RecordStep): Location {
  return locationIn(encodePath(step.file), step, textOf(step.message));
}

function locationOf({ file, line }: Partial<RecordPlace> & Pick<RecordPlace, 'file'>): Location {
  return locationIn(encodePath(file), { line });
}
