/**
 * Opens the HTML records of the examples from `file://` in a browser: axe must find nothing, light and dark, and the
 * filter and the details must work. Without a browser it says so and ends well. `CHROMIUM` names another program,
 * `SCREENSHOTS` a folder for pictures.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import axe from 'axe-core';
import { chromium } from 'playwright-core';

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');
const PROGRAMS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const failures = [];

function expect(what, actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    failures.push(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

async function open(browser, file, scheme, media = 'screen') {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => failures.push(`${file}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) failures.push(`${file} asks for ${request.url()}`);
  });
  await page.emulateMedia({ colorScheme: scheme, media });
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function checkAccess(page, what) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => axe.run());
  expect(
    `${what}, axe`,
    violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
    [],
  );
}

async function checkUse(page, what) {
  const rows = page.locator('tr.flow-row');
  const count = await rows.count();
  expect(`${what}, details closed`, await page.locator('tr.detail-row:visible').count(), 0);
  await rows.first().locator('button').focus();
  await page.keyboard.press('Enter');
  expect(`${what}, details by keyboard`, await page.locator('tr.detail-row:visible').count(), 1);
  expect(`${what}, state told`, await rows.first().locator('button').getAttribute('aria-expanded'), 'true');
  await page.getByLabel('Words').fill('writefile');
  const visible = await page.locator('tr.flow-row:visible').count();
  expect(
    `${what}, filter`,
    [visible, await page.locator('#shown').textContent()],
    [1, `1 of ${count} flows are shown.`],
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.waitForFunction('!document.querySelector("[data-out]")');
}

async function checkFile(browser, name) {
  const file = path.join(EXAMPLES, name, 'pii-record/record.html');
  for (const scheme of ['light', 'dark']) {
    const page = await open(browser, file, scheme);
    await checkUse(page, `${name}, ${scheme}`);
    await checkAccess(page, `${name}, ${scheme}`);
    await picture(page, `${name}-${scheme}`);
    await page.close();
  }
  const page = await open(browser, file, 'light', 'print');
  const counts = [await page.locator('tr.flow-row').count(), await page.locator('tr.detail-row:visible').count()];
  expect(`${name}, on paper every row is open`, counts[1], counts[0]);
  await picture(page, `${name}-print`);
  await page.close();
}

async function picture(page, name) {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

const executablePath = PROGRAMS.find((program) => program !== undefined && existsSync(program));
if (executablePath === undefined) {
  console.log('There is no Chromium here: the HTML records were not opened. Install one, or name it in CHROMIUM.');
} else {
  // A container mostly runs as root, which the sandbox of Chromium refuses.
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  for (const name of readdirSync(EXAMPLES)) await checkFile(browser, name);
  await browser.close();
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
  else console.log('The HTML records work: keyboard, filter, paper, and axe finds nothing in light and dark.');
}
