import type { LibraryModel } from './schema.ts';

/** Lengths in milliseconds. A month has thirty days here: nobody means the difference. */
const UNITS = `
const UNITS = { ms: 1, millisecond: 1, milliseconds: 1, s: 1000, second: 1000, seconds: 1000, m: 60000, minute: 60000,
  minutes: 60000, h: 3600000, hour: 3600000, hours: 3600000, d: 86400000, day: 86400000, days: 86400000,
  w: 604800000, week: 604800000, weeks: 604800000, M: 2592000000, month: 2592000000, months: 2592000000,
  y: 31536000000, year: 31536000000, years: 31536000000 };
`;

const FUNCTIONS = ['Milliseconds', 'Seconds', 'Minutes', 'Hours', 'Days', 'Weeks', 'Months', 'Years'];

/** Reckoning with dates, as far as it is reckoning with moments. */
export const dateFns: LibraryModel = {
  name: 'date-fns',
  packages: ['date-fns'],
  perFunction: ['date-fns/'],
  code: `${UNITS}
${FUNCTIONS.map(
  (name) => `export const add${name} = (date, amount) => date + amount * UNITS.${name.toLowerCase()};
export const sub${name} = (date, amount) => date - amount * UNITS.${name.toLowerCase()};`,
).join('\n')}
export const getTime = (date) => date;
export const getUnixTime = (date) => Math.floor(date / 1000);
export const toDate = (date) => date;
export const addBusinessDays = addDays;
`,
};

/** Chains of dayjs and Moment.js. */
export const dayjs: LibraryModel = {
  name: 'dayjs',
  packages: ['dayjs', 'moment', 'moment-timezone'],
  code: `${UNITS}
class Moment {
  constructor(time) { this.time = time; }
  add(amount, unit) { return new Moment(this.time + amount * UNITS[unit]); }
  subtract(amount, unit) { return new Moment(this.time - amount * UNITS[unit]); }
  startOf() { return this; }
  endOf() { return this; }
  utc() { return this; }
  tz() { return this; }
  clone() { return this; }
  toDate() { return this.time; }
  valueOf() { return this.time; }
  unix() { return Math.floor(this.time / 1000); }
  toISOString() { return this.time; }
  format() { return $unknown(); }
  isBefore() { return $unknown(); }
  isAfter() { return $unknown(); }
  isSame() { return $unknown(); }
  diff() { return $unknown(); }
}
const make = (time) => new Moment(time === undefined ? Date.now() : +time);
export default make;
export const utc = make;
export const tz = make;
`,
};
