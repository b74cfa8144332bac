import { CLAUSES, POLICY_URL } from '../report/clauses.ts';
import type { ProcessingRecord, RecordFlow } from './model.ts';
import { describePlaces } from './places.ts';
import { countsOf } from './table.ts';

/** @returns the record as Markdown, for reviews: what changes in the code changes few lines. */
export function recordAsMarkdown(record: ProcessingRecord): string {
  const { header, flows, collected } = record;
  const cited = [...new Set(flows.flatMap(({ clauses }) => clauses))].sort();
  return [
    `# Processing record: ${inline(header.application)}`,
    '',
    'Which personal data of the Selling Partner API is collected, processed, stored, used, shared and disposed of (DPP 2.2), written from the code by `sp-api-pii record`.',
    '',
    ...list([
      `Version: ${inline(header.version)}`,
      `Date: ${inline(header.date)}`,
      ...header.policies.map((policy) => `Policy: ${policy}`),
      `Files that could not be read: ${header.parseFailures.length === 0 ? 'none' : header.parseFailures.map(code).join(', ')}`,
      `Bounds of the analysis that were met: ${header.bounds.length === 0 ? 'none' : header.bounds.map(code).join(', ')}`,
    ]),
    '',
    '## Summary',
    '',
    ...summary(record),
    '',
    '## Collected',
    '',
    ...table(
      ['Operation', 'API', 'Where', 'Flows'],
      collected.map(({ operation, api, places, flows: count }) => [
        code(operation),
        inline(api),
        describePlaces(places),
        String(count),
      ]),
    ),
    '',
    '## Flows',
    '',
    ...(flows.length === 0 ? ['No flow of personal data into a sink was found.', ''] : flows.flatMap(section)),
    '## Clauses',
    '',
    `In words of this tool; [Amazon's texts](${POLICY_URL}) prevail.`,
    '',
    ...list(cited.map((clause) => `${clause}: ${CLAUSES[clause] ?? ''}`)),
    '',
    '## Limits',
    '',
    ...list(header.limits),
    '',
  ].join('\n');
}

function summary(record: ProcessingRecord): string[] {
  const counts = countsOf(record);
  return table(
    ['Fields', 'Operations', 'Sinks', 'Flows', 'Violation', 'Undeclared', 'Permitted', 'Amazon'],
    [
      ['fields', 'operations', 'sinks', 'flows', 'violation', 'undeclared', 'permitted', 'amazon'].map((name) =>
        String(counts[name] ?? 0),
      ),
    ],
  );
}

function section(flow: RecordFlow): string[] {
  const { id, source, sink, storage, retention, recipient } = flow;
  return [
    `### ${id}: ${inline(source.operation)} → ${inline(sink.label)} (${flow.status})`,
    '',
    ...list([
      `Status: **${flow.status}** (${flow.confidence}): ${inline(flow.reason)}`,
      `Clauses: ${flow.clauses.join(', ')}`,
      `Collected: ${code(source.operation)} (${inline(source.api)}), ${inline(source.restriction)}, at ${describePlaces(source.places)}`,
      `Processed: ${flow.processing.length === 0 ? 'by no function' : flow.processing.map(code).join(', ')}`,
      `Purpose: ${inline(flow.purpose)}; declared as: ${inline(flow.declaredAs)}; legal basis: ${inline(flow.legalBasis)}`,
      `Sink: ${code(sink.label)}, ${sink.title}, ${inline(sink.destination)}, at ${describePlaces(sink.places)}`,
      `Recipient: ${inline(recipient.name)}, role: ${recipient.role}, last assessment: ${recipient.assessed}`,
      `Protection: ${inline(storage.protection)}; in transit: ${inline(storage.inTransit)}; at rest: ${inline(storage.atRest)}; keys: ${inline(storage.keyManagement)}`,
      `Retention in days: ${retention.days}; clock: ${retention.clock}; mechanism: ${inline(retention.mechanism)}; disposal: ${retention.disposal}`,
      `Origin tag: ${flow.originTag}; owner: ${inline(flow.owner)}`,
    ]),
    '',
    ...table(
      ['Row', 'Field', 'Category', 'Data subject'],
      flow.fields.map(({ id: row, path, category, subject }) => [row, code(path), category, subject]),
    ),
    '',
    'Way of the first field:',
    '',
    ...flow.steps.map(({ file, line, message }, index) => `${index + 1}. ${file}:${line}: ${inline(message)}`),
    '',
  ];
}

function list(items: readonly string[]): string[] {
  return items.map((item) => `- ${item}`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** Names of the code can hold anything that Markdown takes for markup. */
function inline(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#~]/gu, '\\$&').replace(/[\r\n]+/gu, ' ');
}

function code(text: string): string {
  const plain = text.replace(/[\r\n]+/gu, ' ');
  return plain.includes('`') ? inline(plain) : `\`${plain}\``;
}
