import { ESLint, type Linter } from 'eslint';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import formatSarif from '../../src/formatters/sarif.ts';
import type { Log, Result } from '../../src/formatters/sarif/types.ts';
import plugin from '../../src/index.ts';
import { temporaryProject, type TemporaryProject } from '../modules/temporary-project.ts';
import { schemaErrors } from './sarif-schema.ts';

const CLIENT = "import { SellingPartner } from 'amazon-sp-api';\nexport const sp = new SellingPartner({});\n";
const REPORT = 'export function report(text) {\n  console.log(text);\n}\n';
const MAIN = [
  "import { sp } from './client.js';",
  "import { report } from './lib/report [1].js';",
  "const order = await sp.callAPI({ operation: 'orders.getOrder' });",
  'report(order.BuyerInfo);',
].join('\n');

const SECRET = ['Atzr', 'IwEBIKvcDE9nGarDkPCFedERFpeD9qHQuurDqrcDQCpJUdKnHqVp9yMGrquNaGp2EqDt'].join('|');

function project(files: Readonly<Record<string, string>> = {}): TemporaryProject {
  return temporaryProject({ 'client.js': CLIENT, 'lib/report [1].js': REPORT, 'main.js': MAIN, ...files });
}

const CONFIG: Linter.Config[] = [
  { files: ['**/*.js'], plugins: { amazon: plugin } },
  { files: ['**/*.js'], rules: { 'amazon/no-pii-in-logs': 'error', 'amazon/no-hardcoded-credentials': 'warn' } },
  { files: ['**/*.js'], rules: { 'no-var': 'warn' } },
];

async function sarifOf(cwd: string, files: readonly string[] = ['.']): Promise<{ text: string; log: Log }> {
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: CONFIG });
  const results = await eslint.lintFiles([...files]);
  const text = await formatSarif(results, { cwd, rulesMeta: eslint.getRulesMetaForResults(results) });
  const log = JSON.parse(text) as Log;
  expect(schemaErrors(log)).toEqual([]);
  return { text, log };
}

const resultsOf = (log: Log): readonly Result[] => log.runs[0]!.results;

function placesOf({ codeFlows }: Result): readonly string[] {
  return codeFlows![0]!.threadFlows[0]!.locations.map(({ kinds: [kind], location }) => {
    const { artifactLocation, region } = location.physicalLocation;
    return `${kind!} ${artifactLocation.uri}:${region!.startLine}:${region!.startColumn!}`;
  });
}

describe('a finding', () => {
  test('has its place, its clauses and its level', async () => {
    const { log } = await sarifOf(project().root);
    const [result, ...more] = resultsOf(log);
    expect(more).toEqual([]);
    expect(result).toMatchObject({
      ruleId: 'amazon/no-pii-in-logs',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'main.js', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 8, endLine: 4, endColumn: 23 },
          },
        },
      ],
      taxa: [{ id: 'DPP 2.6', toolComponent: { name: 'DPP', index: 1 } }],
    });
    expect(result!.message.text).toMatch(/^'BuyerInfo.* reaches console\.log \(lib\/report \[1\]\.js:2\)/u);
  });

  test('has all steps, in whatever files', async () => {
    const { log } = await sarifOf(project().root);
    expect(placesOf(resultsOf(log)[0]!)).toEqual([
      'source main.js:3:21',
      'await main.js:3:15',
      'assign main.js:3:7',
      'read main.js:4:8',
      'pass main.js:4:8',
      'assign lib/report%20%5B1%5D.js:1:24',
      'sink lib/report%20%5B1%5D.js:2:15',
    ]);
    expect(resultsOf(log)[0]!.relatedLocations!.map(({ message }) => message!.text)).toEqual([
      'data of getOrder (orders v0)',
      'reaches console.log',
    ]);
  });

  test('keeps its print when code moves and lines change', async () => {
    const { root, write } = project({ '.git/HEAD': '' });
    const before = await sarifOf(root);
    write('main.js', `// a comment\n\n${MAIN}`);
    write('lib/report [1].js', `\n\n${REPORT}`);
    const after = await sarifOf(root);
    expect(placesOf(resultsOf(after.log)[0]!)).not.toEqual(placesOf(resultsOf(before.log)[0]!));
    expect(resultsOf(after.log)[0]!.partialFingerprints).toEqual(resultsOf(before.log)[0]!.partialFingerprints);
  });

  test('has a print of its own', async () => {
    const { root } = project({
      'main.js': `${MAIN}\nreport(order.BuyerInfo);\nconsole.log(order.ShippingAddress.Name);`,
      'b.js': MAIN,
    });
    const { log } = await sarifOf(root);
    const prints = resultsOf(log).map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    expect(prints).toHaveLength(4);
    expect(new Set(prints).size).toBe(4);
  });

  test('without a flow has neither steps nor the value', async () => {
    const { root } = project({ 'main.js': `export const refresh_token = '${SECRET}';` });
    const { log, text } = await sarifOf(root);
    expect(resultsOf(log)).toMatchObject([{ ruleId: 'amazon/no-hardcoded-credentials', level: 'warning' }]);
    expect(resultsOf(log)[0]).not.toHaveProperty('codeFlows');
    expect(text).not.toContain(SECRET.slice(5, 40));
  });

  test('that is suppressed says by what', async () => {
    const { root } = project({
      'main.js': MAIN.replace(
        'report(order',
        '// eslint-disable-next-line amazon/no-pii-in-logs -- agreed\nreport(order',
      ),
      'open.js': MAIN,
    });
    const { log } = await sarifOf(root);
    expect(resultsOf(log).map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'agreed' }],
      [],
    ]);
    expect(resultsOf(log)[0]).toHaveProperty('codeFlows');
  });

  test('that the file of suppressions holds is suppressed from outside', async () => {
    const { root, at } = project();
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: CONFIG });
    const [result] = await eslint.lintFiles(['main.js']);
    const { messages, ...rest } = result!;
    const suppressions = [{ kind: 'file', justification: '' }];
    const suppressed = { ...rest, messages: [], suppressedMessages: messages.map((m) => ({ ...m, suppressions })) };
    const log = JSON.parse(await formatSarif([suppressed], { cwd: root })) as Log;
    expect(resultsOf(log)).toMatchObject([{ suppressions: [{ kind: 'external' }] }]);
    expect(at('main.js')).toBe(suppressed.filePath);
  });
});

describe('the tool', () => {
  test('describes the rule: help, clauses, how bad it is', async () => {
    const { log } = await sarifOf(project().root);
    const { driver } = log.runs[0]!.tool;
    expect(driver).toMatchObject({ name: 'eslint-plugin-sp-api', version: plugin.meta!.version });
    const [rule] = driver.rules!;
    expect(rule).toMatchObject({
      id: 'amazon/no-pii-in-logs',
      name: 'no-pii-in-logs',
      helpUri: 'https://github.com/eslint-plugin-sp-api/eslint-plugin-sp-api/blob/main/docs/rules/no-pii-in-logs.md',
      defaultConfiguration: { level: 'error' },
      properties: { 'security-severity': '6.5', tags: ['security', 'privacy', 'DPP 2.6', 'external/cwe/cwe-532'] },
    });
    expect(rule!.help!.markdown).toContain('## How to fix');
    expect(rule!.help!.markdown).not.toContain('](../');
    expect(rule!.help!.text).not.toContain('](');
  });

  test('speaks of clauses by their place in the taxonomies', async () => {
    const { log } = await sarifOf(project().root);
    const { tool, taxonomies } = log.runs[0]!;
    const { target } = tool.driver.rules![0]!.relationships![0]!;
    expect(taxonomies![target.toolComponent.index]!.taxa![target.index]!.id).toBe('DPP 2.6');
    expect(tool.driver.supportedTaxonomies).toEqual([
      { name: 'AUP', index: 0 },
      { name: 'DPP', index: 1 },
      { name: 'Portal Agreement', index: 2 },
    ]);
  });

  test('is another one for the rules of others', async () => {
    const { log } = await sarifOf(project({ 'old.js': 'var a = 1;' }).root);
    expect(log.runs.map(({ tool }) => tool.driver.name)).toEqual(['eslint-plugin-sp-api', 'ESLint']);
    expect(log.runs[1]!.results).toMatchObject([{ ruleId: 'no-var', ruleIndex: 0, level: 'warning' }]);
  });

  test('says which files could not be read', async () => {
    const { log } = await sarifOf(project({ 'broken.js': 'const = ;' }).root);
    expect(log.runs[0]!.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'broken.js' } } }] },
      ],
    });
  });
});

test('the log is the same in whatever order files come', async () => {
  const { root } = project({ 'a.js': MAIN, 'b.js': `${MAIN}\nvar x;` });
  const one = await sarifOf(root, ['a.js', 'b.js', 'main.js']);
  const other = await sarifOf(root, ['main.js', 'b.js', 'a.js']);
  expect(other.text).toBe(one.text);
});

test('addresses are relative to the repository', async () => {
  const { at } = temporaryProject({
    '.git/HEAD': '',
    'packages/app/client.js': CLIENT,
    'packages/app/lib/report [1].js': REPORT,
    'packages/app/main.js': MAIN,
  });
  const { log } = await sarifOf(at('packages/app'));
  const [{ physicalLocation }] = resultsOf(log)[0]!.locations as [Result['locations'][number]];
  expect(physicalLocation.artifactLocation.uri).toBe('packages/app/main.js');
});

test('the schema is asked indeed', async () => {
  const { log } = await sarifOf(project().root);
  const [run] = log.runs;
  expect(
    schemaErrors({ ...log, runs: [{ ...run, results: [{ ...run!.results[0], level: 'bad', taint: 1 }] }] }),
  ).not.toEqual([]);
});

test('an empty run is a log too', async () => {
  const log = JSON.parse(await formatSarif([])) as Log;
  expect(schemaErrors(log)).toEqual([]);
  expect(log.runs.map(({ results }) => results)).toEqual([[], []]);
});

test('where files cannot be linted again, the log says so', async () => {
  const { root } = project();
  const message = { ruleId: 'sp-api/no-pii-in-logs', severity: 2, line: 4, column: 8, message: 'a text [link](x)' };
  const result = { filePath: path.join(root, 'main.js'), messages: [message], suppressedMessages: [] };
  const log = JSON.parse(await formatSarif([result as unknown as ESLint.LintResult], { cwd: root })) as Log;
  expect(schemaErrors(log)).toEqual([]);
  expect(resultsOf(log)).toMatchObject([{ message: { text: 'a text \\[link](x)' } }]);
  expect(log.runs[0]!.invocations[0]!.toolExecutionNotifications).toMatchObject([
    { level: 'warning', message: { text: expect.stringMatching(/^Steps of flows are missing/u) as string } },
  ]);
});
