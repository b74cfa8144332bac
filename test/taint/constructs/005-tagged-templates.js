// Tagged templates: a local tag runs, known tags are modelled, others keep their substitutions.
import sql from 'sql-template-tag';
import { css } from 'styled-components';

function upperTag(strings, ...values) {
  return strings.reduce(
    (text, part, i) => text + part + (i < values.length ? String(values[i]).toUpperCase() : ''),
    '',
  );
}

function safeTag(strings, ...values) {
  return strings.reduce((text, part, i) => text + part + (i < values.length ? redact(values[i]) : ''), '');
}

function countTag(strings, ...values) {
  return values.length;
}

function firstTag(strings, first) {
  return first;
}

function localTag() {
  const email = source();
  sink(upperTag`mail: ${email}`); // !
}

function localTagSanitizes() {
  const email = source();
  sink(safeTag`mail: ${email}`);
}

function localTagCounts() {
  const email = source();
  sink(countTag`mail: ${email}`);
}

function localTagPicksSubstitution() {
  const email = source();
  sink(firstTag`${email} ${'de'}`); // !
  sink(firstTag`${'de'} ${email}`);
}

function rawText() {
  const name = source('name');
  sink(String.raw`C:\labels\${name}`);
  sink(String.raw`C:\labels\new\ ${name}`); // !
}

function queryText() {
  const email = source();
  const query = sql`select id from buyers where email = ${email}`;
  sink(query); // !
}

function queryWithoutData() {
  const limit = 10;
  const query = sql`select id from orders limit ${limit}`;
  sink(query);
}

function styles() {
  const order = sourceRecord();
  const badge = css`
    color: ${order.status === 'Shipped' ? 'green' : 'gray'};
  `;
  sink(badge);
}

function tagGetsRecord() {
  const order = sourceRecord();
  const show = (strings, record) => strings[0] + record.id;
  const leak = (strings, record) => strings[0] + record.email;
  sink(show`order ${order}`);
  sink(leak`order ${order}`); // !
}
