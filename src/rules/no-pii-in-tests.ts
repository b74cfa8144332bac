import { fileMode } from '../credentials/file-mode.ts';
import { createFlowRule } from '../create-flow-rule.ts';
import type { Sink } from '../pii/sinks.ts';

/** What stands in for Amazon's API in tests: with one of these, what a call gives is made up. */
const MOCKS =
  /\b(?:(?:vi|jest|vitest)\.(?:mock|doMock|spyOn|stubGlobal|unstable_mockModule)|mock\.module|fetchMock|setupServer|MockAgent|MockAdapter|sinon|proxyquire|rewiremock|testdouble|aws-sdk-client-mock|mockResolvedValue\w*|mockImplementation\w*|use_sandbox)\b|\bnock\s*\(/;

/** Amazon's API with live data, as the test itself names it. */
const PRODUCTION_HOST = /(?<!sandbox\.)\bsellingpartnerapi-(?:na|eu|fe)\.amazon\.com/i;

const MESSAGE = "'{{field}}' from {{op}} enters {{sink}}; DPP 2.5 separates test from production. Use synthetic data.";

/** DPP 2.5: snapshots, fixtures and recordings of live responses; files of tests only. */
export default createFlowRule({
  name: 'no-pii-in-tests',
  description: 'disallow live data from SP-API responses in tests and their fixtures (DPP 2.5)',
  kinds: ['test-data'],
  isAbout: ({ place }, _options, _all, context) =>
    fileMode(context.filename, context.cwd) === 'test' && !MOCKS.test(place.file.text),
  isLedTo: (_flow, { sourceCode }) => PRODUCTION_HOST.test(sourceCode.text),
  messageId: 'flow',
  message: MESSAGE,
  bareMessage: MESSAGE,
  data: ({ sink, marks }) => {
    if (marks.length > 0) return {};
    const { field, op } = (sink as Sink).detail ?? {};
    return { field: String(field), op: String(op) };
  },
});
