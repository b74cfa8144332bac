import type { Rule } from 'eslint';
import path from 'node:path';

import { analysisOf, permitsOf } from '../analysis.ts';
import { createRule } from '../create-rule.ts';
import { fieldsOf, type FoundField } from '../record/fields.ts';
import { TO_BE_COMPLETED } from '../record/model.ts';
import { loadRecord, type RecordedFlows } from '../record/recorded.ts';
import { describeLeaves } from '../pii/labels.ts';
import { describePlace } from '../report/places.ts';
import { readSettings } from '../settings.ts';

interface Options {
  readonly record?: string;
  readonly requirePurpose?: boolean;
}

const DEFAULT_RECORD = 'pii-record/record.json';

/** DPP 2.2, AUP 2.2, 4.8: what `sp-api-pii record --check` says of the project, while a file is edited. */
export default createRule({
  name: 'recorded-pii-flow',
  meta: {
    type: 'problem',
    docs: {
      description: 'enforce that flows of personal data are in the committed processing record (DPP 2.2)',
      recommended: false,
    },
    schema: [
      {
        type: 'object',
        properties: {
          record: {
            type: 'string',
            minLength: 1,
            description: `The JSON file of the record, from the working directory. Default: \`${DEFAULT_RECORD}\`.`,
          },
          requirePurpose: {
            type: 'boolean',
            description: 'Also report recorded flows of which neither the code nor the settings tell the purpose.',
          },
        },
        additionalProperties: false,
      },
    ],
    messages: {
      unrecorded:
        "'{{field}}' from {{op}} to {{sink}} is not in the processing record (DPP 2.2). Update the record and review the purpose.",
      changed:
        "'{{field}}' from {{op}} to {{sink}} is recorded otherwise (DPP 2.2): {{changes}}. Update the record and review the change.",
      purpose:
        "'{{field}}' from {{op}} to {{sink}} is recorded without a purpose (DPP 2.2). Declare the flow or its recipient in the settings.",
      missing: "There is no processing record at '{{file}}' (DPP 2.2). Write it: npx sp-api-pii record.",
      unreadable: "The processing record '{{file}}' {{problem}}. Write it again: npx sp-api-pii record.",
    },
  },
  create(context) {
    const { record: name = DEFAULT_RECORD, requirePurpose = false } = (context.options[0] ?? {}) as Options;
    return {
      'Program:exit'() {
        const analysed = {
          analysis: analysisOf(context),
          permits: permitsOf(context),
          settings: readSettings(context.settings),
        };
        const found = fieldsOf(analysed, context.cwd);
        if (found.length === 0) return;
        const record = loadRecord(path.resolve(context.cwd, name));
        if (record === undefined || 'problem' in record) {
          const messageId = record === undefined ? 'missing' : 'unreadable';
          context.report({
            loc: { line: 1, column: 0 },
            messageId,
            data: { file: name, problem: record?.problem ?? '' },
          });
          return;
        }
        for (const group of groupsOf(found, record.flows, requirePurpose)) report(group, context);
      },
    };
  },
});

interface Group {
  readonly messageId: 'unrecorded' | 'changed' | 'purpose';
  readonly changes: string;
  readonly fields: FoundField[];
}

/** Fields that one call gets from one source, and that differ from the record in one way, are one finding. */
function groupsOf(found: readonly FoundField[], recorded: RecordedFlows, requirePurpose: boolean): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const field of found) {
    const state = recorded.stateOf(field);
    const lacksPurpose = requirePurpose && field.flow.purpose === TO_BE_COMPLETED;
    if (state.kind === 'recorded' && !lacksPurpose) continue;
    const messageId = state.kind === 'recorded' ? 'purpose' : state.kind;
    const changes = state.kind === 'changed' ? state.changes.join('; ') : '';
    const { flow, mark } = field.judged;
    const { node } = flow.sinkPlace.file === flow.place.file ? flow.call : flow.place;
    const key = [messageId, changes, node.range.join('-'), mark.origin.key, field.flow.sink.label].join('|');
    const group = groups.get(key) ?? { messageId, changes, fields: [] };
    group.fields.push(field);
    groups.set(key, group);
  }
  return groups.values();
}

function report({ messageId, changes, fields }: Group, context: Rule.RuleContext): void {
  const [first] = fields as [FoundField, ...FoundField[]];
  const { flow, mark } = first.judged;
  const isElsewhere = flow.sinkPlace.file !== flow.place.file;
  const { sourceCode } = context;
  const [start, end] = flow.place.node.range;
  context.report({
    loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) },
    messageId,
    data: {
      field: describeLeaves(fields.map(({ judged }) => judged.leaf)),
      op: `${first.flow.source.operation} (${describePlace(mark.origin.place, context.cwd)})`,
      sink: `${first.flow.sink.label}${isElsewhere ? ` (${describePlace(flow.sinkPlace, context.cwd)})` : ''}`,
      changes,
    },
  });
}
