import { expect, test } from 'vitest';

import { checkFiles } from './harness.ts';
import { lintFile } from './program.ts';

const check = (text: string, file = 'program.ts'): void => checkFiles({ [file]: text }, {});

test('a property of a class, whatever is assigned to it', () => {
  check(`
    class Buyer {
      /** @pii email */
      email: string;
      id: string;
      /** @pii phone */ phone = '';
      constructor(row: Row) { this.email = row.email; this.id = row.id; }
      call(number: string) { this.phone = number; }
      show() {
        console.log(this.phone); // ! no-pii-in-logs
        console.log(this.id);
      }
    }
    export function show(buyer: Buyer) {
      console.log(buyer.email); // ! no-pii-in-logs
      console.log(buyer.id);
      buyer.email = 'hidden';
      console.log(buyer.email);
    }
    const made = new Buyer(await load());
    console.log(made.email); // ! no-pii-in-logs
    console.log(made.id);
  `);
});

test('a property of a class in JavaScript, and one that only the constructor makes', () => {
  check(
    `
    class Buyer {
      /** @pii email */
      email;
      constructor(row) {
        this.email = row.email;
        /** @pii name */
        this.name = row.name;
        this.id = row.id;
      }
    }
    const made = new Buyer(await load());
    console.log(made.email); // ! no-pii-in-logs
    console.log(made.name); // ! no-pii-in-logs
    console.log(made.id);
    console.log(\`\${made.id}\`);
  `,
    'program.js',
  );
});

test('a member of a type', () => {
  check(`
    interface Contact { /** @pii phone */ phone: string; note: string; /** @pii name */ tell(): string; ask(): string }
    type Row = { /** @pii email */ mail: string; id: number };
    export function show(contact: Contact, rows: Row[]) {
      console.log(contact.phone); // ! no-pii-in-logs
      console.log(contact.note);
      console.log(contact.tell()); // ! no-pii-in-logs
      console.log(contact.ask());
      console.log(rows[0].mail); // ! no-pii-in-logs
      for (const { id } of rows) console.log(id);
    }
    const known: Contact = { phone: await ask(), note: await ask() };
    console.log(known.phone); // ! no-pii-in-logs
    console.log(known.note);
    const fixed: Contact = { phone: '', note: '' };
    console.log(fixed.phone);
  `);
});

test('a property of an object', () => {
  check(`
    const buyer = { /** @pii email */ mail: 'a constant', id: 1, /** @pii name */ name: '' };
    console.log(buyer.mail); // ! no-pii-in-logs
    console.log(buyer.id);
    console.log(buyer.name);
    buyer.name = await ask();
    console.log(buyer.name); // ! no-pii-in-logs
    buyer.mail = '';
    console.log(buyer.mail);
  `);
});

test('a parameter, on the spot or by its name', () => {
  check(`
    export function greet(/** @pii name */ name: string, count: number) {
      console.log(name); // ! no-pii-in-logs
      console.log(count);
    }
    /**
     * Dials.
     * @pii phone number - where the buyer is called
     */
    export const dial = (number: string, times = 1) => {
      console.log(number); // ! no-pii-in-logs
      console.log(times);
    };
    export function mail({ /** @pii email */ to, subject }) {
      console.log(to); // ! no-pii-in-logs
      console.log(subject);
    }
    /** @pii email to */
    export function send({ to, subject = '' }) {
      console.log(to); // ! no-pii-in-logs
      console.log(subject);
    }
    class Account {
      constructor(/** @pii email */ private mail: string, private id: string) {}
      show() {
        console.log(this.mail); // ! no-pii-in-logs
        console.log(this.id);
      }
    }
    export const accounts = [Account];
  `);
});

test('a constant that is handed over is no data', () => {
  check(`
    function greet(/** @pii name */ name: string) { console.log(name); }
    greet('world');
  `);
});

test('the result of a function', () => {
  check(`
    /** @pii name */
    function loadName() { return fetchName(); }
    /** @pii email */
    export const loadMail = async () => fetchMail();
    const api = { /** @pii phone */ phone() { return fetchPhone(); }, id() { return fetchId(); } };
    class Store {
      /** @pii name */
      async name() { return fetchName(); }
      async id() { return fetchId(); }
    }
    console.log(loadName()); // ! no-pii-in-logs
    console.log(await loadMail()); // ! no-pii-in-logs
    console.log(api.phone()); // ! no-pii-in-logs
    console.log(api.id());
    const store = new Store();
    console.log(await store.name()); // ! no-pii-in-logs
    console.log(await store.id());
    console.log(loadName().length);
  `);
});

test('in another file, through a file between, without a word of the API anywhere', () => {
  checkFiles(
    {
      'main.js': `
        import { loadName, Buyer } from './between.js';
        console.log(loadName()); // ! no-pii-in-logs
        const buyer = new Buyer(await ask());
        console.log(buyer.mail); // ! no-pii-in-logs
        console.log(buyer.id);
      `,
      'between.js': `export * from './model.js';`,
      'model.js': `
        /** @pii name */
        export function loadName() { return ask(); }
        export class Buyer { /** @pii email */ mail; constructor(row) { this.mail = row.mail; this.id = row.id; } }
      `,
    },
    {},
  );
});

test('comments that are no JSDoc, and words that are no tag', () => {
  check(`
    // @pii email
    const a = await ask();
    /* @pii email */
    const b = await ask();
    /** about the@pii email tag, and @pii-like ones */
    const c = await ask();
    console.log(a, b, c);
  `);
});

test('a variable', () => {
  check(`
    /** @pii email */
    const mail = await ask();
    const other = await ask();
    console.log(mail); // ! no-pii-in-logs
    console.log(other);
  `);
});

test('the message names the property and the tag', () => {
  const [first] = lintFile({ 'a.js': 'const o = { /** @pii email */ mail: 1 };\nconsole.log(o.mail);' }, 'a.js', {});
  expect(first?.message).toBe(
    "'mail' from @pii email (a.js:1) reaches console.log via o; DPP 2.6 keeps PII out of logs. Log the order id, or redact it.",
  );
});

test('tags that cannot be understood', () => {
  const program = `
/** @pii emial */
const a = await ask();
/** @pii */
const b = await ask();
/** @pii phone numbr */
export function dial(number) {}
/** @pii email */
if (a) ask(b);
`;
  expect(lintFile({ 'a.js': program }, 'a.js', {}).map(({ line, column, message }) => [line, column, message])).toEqual(
    [
      [
        2,
        5,
        expect.stringMatching(/^'emial' is no category of personal data; did you mean 'email'\? Use one of name, /u),
      ],
      [4, 5, expect.stringMatching(/^`@pii` names no category of personal data\. Use one of name, /u)],
      [6, 5, "'numbr' is no parameter of what this comment stands on. Name one, or put a description behind a dash."],
      [8, 5, '`@pii` stands on nothing that holds data. Put it on a property, a parameter, a variable or a function.'],
    ],
  );
});
