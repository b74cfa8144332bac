import { createFlowRule, relatedData } from '../create-flow-rule.ts';
import { isFilledBy } from '../pii/lifetimes.ts';
import type { Sink } from '../pii/sinks.ts';
import { privateObject } from '../report/suggestions/private-object.ts';
import type { Flow } from '../taint/engine.ts';

const MESSAGE =
  "'{{field}}' from {{op}} becomes public through {{sink}}; DPP 2.3 forbids public storage of PII. " +
  'Make it private and encrypted.';

/** DPP 2.3: public links, buckets, folders and posts. */
export default createFlowRule({
  name: 'no-public-pii-exposure',
  description: 'disallow making personal data from SP-API responses public (DPP 2.3)',
  kinds: ['public-exposure'],
  isAbout: (flow, _options, all) =>
    flow.marks.length > 0 || (!isToldOfData(flow, all) && relatedData(storedIn(flow, all)) !== undefined),
  message: MESSAGE,
  bareMessage: MESSAGE,
  data: (flow, marks, all, cwd) => {
    const related = marks.length === 0 ? relatedData(storedIn(flow, all), cwd) : undefined;
    return related === undefined ? {} : { field: related.field, op: related.op };
  },
  suggesters: [privateObject],
});

/** The flows into the store that a call opens. Whether they are protected is told by the kind of the store. */
function storedIn(flow: Flow, all: readonly Flow[]): Flow[] {
  const filling = all.filter((other) => other.marks.length > 0 && isFilledBy(flow.sink as Sink, other.sink as Sink));
  const calls = new Set(filling.map(({ call }) => call.node));
  return all.filter((other) => other.marks.length > 0 && calls.has(other.call.node) && isStorage(other));
}

function isStorage({ sink }: Flow): boolean {
  const { kind } = (sink as Sink).row;
  return kind === 'database' || kind === 'plain-storage';
}

/** A call that is given the data, or what holds it, is reported for that. */
function isToldOfData(flow: Flow, all: readonly Flow[]): boolean {
  return all.some(
    (other) =>
      other.marks.length > 0 &&
      other.call.node === flow.call.node &&
      (other.sink as Sink).row.kind === 'public-exposure',
  );
}
