import type { LibraryModel } from './schema.ts';

/** Lengths in milliseconds. A month has thirty days here: nobody means the difference. */
const UNITS = `
const UNITS = { ms: 1, millisecond: 1, milliseconds: 1, s: 1000, second: 1000, seconds: 1000, m: 60000, minute: 60000,
  minutes: 60000, h: 3600000, hour: 3600000, hours: 3600000, d: 86400000, day: 86400000, days: 86400000,
  w: 604800000, week: 604800000, weeks: 604800000, M: 2592000000, month: 2592000000, months: 2592000000,
  Q: 7776000000, quarter: 7776000000, quarters: 7776000000, y: 31536000000, year: 31536000000, years: 31536000000 };
const lengthOf = ({ milliseconds = 0, seconds = 0, minutes = 0, hours = 0, days = 0, weeks = 0, months = 0, quarters = 0,
  years = 0, millisecond = 0, second = 0, minute = 0, hour = 0, day = 0, week = 0, month = 0, quarter = 0, year = 0 }) =>
  milliseconds + millisecond + (seconds + second) * UNITS.s + (minutes + minute) * UNITS.m + (hours + hour) * UNITS.h +
  (days + day) * UNITS.d + (weeks + week) * UNITS.w + (months + month) * UNITS.M + (quarters + quarter) * UNITS.Q +
  (years + year) * UNITS.y;
`;

const FUNCTIONS = ['Milliseconds', 'Seconds', 'Minutes', 'Hours', 'Days', 'Weeks', 'Months', 'Quarters', 'Years'];

/** Functions that give a moment near the one they are given, or the same one in other words. */
const NEAR = [
  ...['toDate', 'getTime', 'formatISO', 'format', 'parseISO', 'constructNow'],
  ...['startOf', 'endOf'].flatMap((name) => ['Hour', 'Day', 'Week', 'Month'].map((unit) => `${name}${unit}`)),
];

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
${NEAR.map((name) => `export const ${name} = (date) => date;`).join('\n')}
export const add = (date, duration) => date + lengthOf(duration);
export const sub = (date, duration) => date - lengthOf(duration);
export const startOfToday = () => Date.now();
export const endOfToday = () => Date.now();
export const startOfYesterday = () => Date.now() - UNITS.day;
export const getUnixTime = (date) => Math.floor(date / 1000);
export const addBusinessDays = addDays;
export const subBusinessDays = subDays;
`,
};

/** @returns the code of a library of chains; `after` says what a step gives that moves the moment */
const chains = (after: (time: string) => string): string => `${UNITS}
class Length {
  constructor(time) { this.time = time; }
  asMilliseconds() { return this.time; }
  asSeconds() { return this.time / 1000; }
  asDays() { return this.time / UNITS.day; }
  valueOf() { return this.time; }
}
const length = (amount, unit) =>
  amount instanceof Length ? amount.time : typeof amount === 'object' ? lengthOf(amount) : amount * UNITS[unit ?? 'ms'];
class Moment {
  constructor(time) { this.time = time; }
  add(amount, unit) { return ${after('this.time + length(amount, unit)')}; }
  subtract(amount, unit) { return ${after('this.time - length(amount, unit)')}; }
  startOf() { return this; }
  endOf() { return this; }
  utc() { return this; }
  local() { return this; }
  tz() { return this; }
  locale() { return this; }
  clone() { return new Moment(this.time); }
  toDate() { return this.time; }
  valueOf() { return this.time; }
  unix() { return Math.floor(this.time / 1000); }
  toISOString() { return this.time; }
  toJSON() { return this.time; }
  format() { return this.time; }
  isBefore() { return $unknown(); }
  isAfter() { return $unknown(); }
  isSame() { return $unknown(); }
  diff() { return $unknown(); }
}
const make = (time) => new Moment(time === undefined ? Date.now() : +time);
const duration = (amount, unit) => new Length(length(amount, unit));
make.utc = make;
make.tz = make;
make.duration = duration;
export default make;
export const utc = make;
export const tz = make;
export { duration };
`;

/** Chains of dayjs: each step gives a new moment. */
export const dayjs: LibraryModel = {
  name: 'dayjs',
  packages: ['dayjs'],
  code: chains((time) => `new Moment(${time})`),
};

/** Chains of Moment.js: each step changes the moment. */
export const momentJs: LibraryModel = {
  name: 'moment',
  packages: ['moment', 'moment-timezone'],
  code: chains((time) => `((this.time = ${time}), this)`),
};

const SAME = ['startOf', 'endOf', 'setZone', 'toUTC', 'toLocal', 'setLocale', 'reconfigure'];
const TOLD = ['toJSDate', 'toMillis', 'valueOf', 'toISO', 'toISODate', 'toSQL', 'toSQLDate', 'toJSON', 'toString'];

export const luxon: LibraryModel = {
  name: 'luxon',
  packages: ['luxon'],
  code: `${UNITS}
class Duration {
  constructor(time) { this.time = time; }
  static fromObject(units) { return new Duration(lengthOf(units)); }
  static fromMillis(time) { return new Duration(time); }
  toMillis() { return this.time; }
  valueOf() { return this.time; }
  negate() { return new Duration(-this.time); }
  as(unit) { return this.time / UNITS[unit]; }
}
const length = (given) =>
  given instanceof Duration ? given.time : typeof given === 'object' ? lengthOf(given) : given;
class DateTime {
  constructor(time) { this.time = time; }
  static now() { return new DateTime(Date.now()); }
  static utc() { return new DateTime(Date.now()); }
  static local() { return new DateTime(Date.now()); }
  static fromJSDate(date) { return new DateTime(date); }
  static fromMillis(time) { return new DateTime(time); }
  static fromSeconds(time) { return new DateTime(time * 1000); }
  static fromISO(text) { return new DateTime($data(text)); }
  plus(given) { return new DateTime(this.time + length(given)); }
  minus(given) { return new DateTime(this.time - length(given)); }
${SAME.map((name) => `  ${name}() { return this; }`).join('\n')}
${TOLD.map((name) => `  ${name}() { return this.time; }`).join('\n')}
  toSeconds() { return this.time / 1000; }
  toUnixInteger() { return Math.floor(this.time / 1000); }
  toFormat() { return this.time; }
  diff() { return $unknown(); }
}
export { DateTime, Duration };
`,
};

/** Lengths of time as texts: `ms('30d')`. */
export const lengthsOfTime: LibraryModel = {
  name: 'lengths of time',
  packages: ['ms', '@lukeed/ms', 'parse-duration'],
  code: `${UNITS}
const amount = (text) => Number.parseFloat(text);
const unit = (text) => text.replace(String(amount(text)), '').trim().toLowerCase();
const parse = (text) => (typeof text === 'number' ? text : amount(text) * UNITS[unit(text) || 'ms']);
export default parse;
export { parse };
`,
};
