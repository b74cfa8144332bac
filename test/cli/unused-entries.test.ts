import { expect, test } from 'vitest';

import { program, project, run, type Outcome } from './run.ts';

const BECAUSE = { reason: 'Carries the parcels of orders that we ship ourselves', owner: 'logistics' };
const recipient = (id: string, host: string, more: object = {}): object => ({
  id,
  host,
  role: 'carrier',
  assessed: '2020-01-01',
  ...BECAUSE,
  ...more,
});

const RECIPIENTS = [
  recipient('parcels', 'api.parcels.example'),
  recipient('gone', 'api.gone.example'),
  recipient('ended', 'api.ended.example', { reviewBy: '2020-12-31' }),
];
const GONE = {
  list: 'recipients',
  id: 'gone',
  message: "settings.spApi.recipients: 'gone' permits no flow of the project. Correct what it names, or remove it.",
};
const ENDED = {
  list: 'recipients',
  id: 'ended',
  expired: '2020-12-31',
  message:
    "settings.spApi.recipients: 'ended' has permitted nothing since 2020-12-31. Review the flow and set a new day, or remove the entry.",
};

function sends(host: string): string {
  return program(`fetch('https://${host}/labels', { method: 'POST', body: JSON.stringify(order.ShippingAddress) });`);
}

function shop(recipients: readonly object[] = RECIPIENTS): string {
  return project({
    'package.json': JSON.stringify({ name: 'shop', type: 'module' }),
    'eslint.config.js': `export default [{ files: ['**/*.js'], settings: { spApi: ${JSON.stringify({ recipients })} } }];`,
    'src/labels.js': sends('api.parcels.example'),
    'src/old.js': sends('api.ended.example'),
    'src/other.js': program('export const id = order.AmazonOrderId;'),
  });
}

function entriesOf({ out }: Outcome): unknown {
  return (JSON.parse(out) as { readonly unusedEntries: unknown }).unusedEntries;
}

test.each([['doctor'], ['record'], ['record --check']])(
  '%s tells entries that no file needs, and those that have ended',
  async (command) => {
    const cwd = shop();
    await run(cwd, 'record');
    const given = command.split(' ');
    expect(entriesOf(await run(cwd, ...given, '--json'))).toEqual([GONE, ENDED]);
    const { out } = await run(cwd, ...given);
    expect(out.split('\n').filter((line) => line.includes('settings.spApi.recipients'))).toEqual(
      [GONE, ENDED].map(({ message }) => (command === 'doctor' ? `  ! ${message}` : message)),
    );
  },
);

test('an entry without use is no difference between the code and the record', async () => {
  const cwd = shop();
  await run(cwd, 'record');
  expect(await run(cwd, 'record', '--check')).toMatchObject({ code: 0 });
});

test.each([['doctor'], ['record']])('%s says nothing of entries when it looks at some files only', async (command) => {
  expect(entriesOf(await run(shop(), command, 'src/other.js', '--json'))).toEqual([]);
});

test.each([['doctor'], ['record']])('%s says nothing of entries that are needed', async (command) => {
  expect(entriesOf(await run(shop(RECIPIENTS.slice(0, 1)), command, '--json'))).toEqual([]);
});
