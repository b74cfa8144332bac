// promisify and promise versions of Node's own functions.
import { callbackify, promisify } from 'node:util';
import { mkdtemp, readFile } from 'node:fs/promises';
import fs from 'node:fs';

function loadOrder(id, callback) {
  callback(null, sourceRecord(id));
}

function loadCount(id, callback) {
  callback(null, sourceList(id).length);
}

async function promisified() {
  const order = await promisify(loadOrder)(1);
  sink(order.id);
  sink(order.email); // !
}

async function promisifiedVariable() {
  const loadAsync = promisify(loadOrder);
  const { name, status } = await loadAsync(1);
  sink(status);
  sink(name); // !
}

async function promisifiedClean() {
  const countAsync = promisify(loadCount);
  sink(await countAsync(1));
}

async function promisifiedFailure() {
  const failing = promisify((id, callback) => callback(new Error(`no ${source()}`)));
  try {
    await failing(1);
  } catch (error) {
    sink(error.message); // !
  }
}

async function promisifiedArgument() {
  const echo = promisify((text, callback) => callback(null, text));
  sink(await echo(source())); // !
  sink(await echo('x'));
}

async function callbackified() {
  const load = callbackify(async () => source());
  load((error, email) => {
    sink(error);
    sink(email); // !
  });
}

async function promiseFileSystem() {
  const text = await readFile('settings.json', 'utf8');
  sink(text);
  sink(await fs.promises.stat('settings.json'));
  sink(await mkdtemp('labels-'));
}

async function promisifiedUnknown() {
  const readAsync = promisify(fs.readFile);
  sink(await readAsync('settings.json'));
}
