// require of an ES module gives its namespace; what `export =` names is the module itself.
import orders = require('./orders.mjs');
import Client = require('./client');
import { loadEmail as loadNamed, region as regionNamed } from './api';
import * as api from './api';

const { load, default: Store } = require('./orders.mjs');
const RequiredClient = require('./client');

async function namespace() {
  sink(await orders.loadEmail()); // !
  sink(orders.region);
}

async function destructured() {
  sink(await load()); // !
  load().then((email) => sink(email)); // !
}

function defaultExport() {
  sink(new Store().email()); // !
  sink(new Store().region());
  sink(new orders.default().email()); // !
}

function notTheDefaultExport() {
  const Whole = require('./orders.mjs');
  sink(new Whole().email());
}

function exportAssignment() {
  sink(new Client().phone()); // !
  sink(new RequiredClient().phone()); // !
  sink(Client.region);
}

async function namesOfAnExportAssignment() {
  sink(await loadNamed()); // !
  sink(regionNamed);
  sink(await api.loadEmail()); // !
  sink(api.region);
}
