import { cpSync, readFileSync, symlinkSync, writeFileSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { run } from '../cli/run.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLE = path.join(ROOT, 'examples/label-printer');

test.each(['audience-uploader', 'label-printer'])('the committed record of %s is that of its code', async (name) => {
  expect(await run(path.join(ROOT, 'examples', name), 'record', '--check', '--no-config')).toEqual({
    code: 0,
    out: 'The record is that of the code.',
    err: '',
  });
});

test('a new flow makes the check fail, in words', async () => {
  const cwd = realpathSync(mkdtempSync(path.join(tmpdir(), 'sp-api-example-')));
  onTestFinished(() => {
    rmSync(cwd, { recursive: true, force: true });
  });
  cpSync(EXAMPLE, cwd, { recursive: true, filter: (source) => !source.includes('node_modules') });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(cwd, 'node_modules'), 'junction');
  const file = path.join(cwd, 'src/index.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(
      'await remember(orderId, address);',
      'await remember(orderId, address);\n  logger.info(address.Name, address.Phone);',
    ),
  );
  expect(await run(cwd, 'record', '--check', '--no-config')).toEqual({
    code: 1,
    err: '',
    out: [
      'The code and the committed record differ (+ only in the code, - only in the record, ~ changed):',
      '+ getOrderAddress (orders v0) in src/amazon/orders.ts → logger.info (winston) [log, winston] in src/index.ts',
      '    2 fields: ShippingAddress.Name, ShippingAddress.Phone',
      'Review what changed, then write the record again: sp-api-pii record',
    ].join('\n'),
  });
});
