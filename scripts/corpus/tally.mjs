import { countedLines, loadOf } from './load.mjs';

/** Adds up what the runs over packages gave, and judges it. */
export class Tally {
  /** @param isTimed whether a file may take too long */
  constructor(exceptions, { isTimed }) {
    this.exceptions = exceptions;
    this.isTimed = isTimed;
    this.packages = 0;
    this.files = 0;
    this.lines = 0;
    this.seconds = 0;
    this.unreadable = 0;
    this.bounded = 0;
    this.peak = 0;
    this.known = 0;
    this.crashes = [];
    this.hangs = [];
    this.slow = [];
    this.findings = [];
    this.worst = { name: '', load: 0, seconds: 0, lines: 0 };
  }

  add({ results, peak }) {
    this.packages += 1;
    this.peak = Math.max(this.peak, peak);
    for (const result of results) this.addFile(result);
  }

  addFile({ name, lines, characters, seconds, others, isUnreadable, bounds, findings = [], crash }) {
    this.files += 1;
    this.lines += lines;
    this.seconds += seconds;
    if (isUnreadable) this.unreadable += 1;
    if (bounds > 0) this.bounded += 1;
    if (crash !== undefined) this.crashes.push({ name, crash });
    this.#time({ name, seconds: seconds - others, size: { lines, characters } });
    for (const finding of findings) {
      if (this.#isException(name, finding)) this.known += 1;
      else this.findings.push({ name, ...finding });
    }
  }

  get isClean() {
    return [this.crashes, this.hangs, this.findings, this.#slowUnexplained()].every(({ length }) => length === 0);
  }

  /** @param seconds without those that ESLint takes by itself, where they matter */
  #time({ name, seconds, size }) {
    const load = loadOf({ seconds, ...size });
    const lines = Math.round(countedLines(size));
    if (load > this.worst.load) this.worst = { name, load, seconds, lines };
    if (this.isTimed && load > 1) this.slow.push({ name, seconds, lines });
  }

  #slowUnexplained() {
    return this.slow.filter(({ name }) => !this.#isException(name, { rule: 'time' }));
  }

  #isException(name, { rule, line }) {
    const found = this.exceptions.find(
      (one) =>
        name.startsWith(one.in) &&
        (one.rules === undefined || one.rules.includes(rule)) &&
        (one.line === undefined || one.line === line),
    );

    return found !== undefined;
  }

  report() {
    const { worst } = this;
    const count = (number) => number.toLocaleString('en');
    return [
      ...this.crashes.map(({ name, crash }) => `CRASH ${name}\n${crash}`),
      ...this.hangs.map((name) => `HANG ${name}`),
      ...this.#slowUnexplained().map(
        ({ name, seconds, lines }) => `SLOW ${name}: ${seconds.toFixed(2)} s for ${count(lines)} lines`,
      ),
      ...this.findings.map(({ name, line, rule, message }) => `FINDING ${name}:${line} ${rule}: ${message}`),
      `${count(this.packages)} packages, ${count(this.files)} files (${count(this.unreadable)} are not code that the parsers read), ` +
        `${count(this.lines)} lines`,
      `${this.seconds.toFixed(0)} s of processor time, ${count(Math.round(this.lines / this.seconds))} lines a second; ` +
        `at most ${count(Math.round(this.peak / 1024))} MB a process`,
      `slowest for its size: ${worst.name}, ${worst.seconds.toFixed(2)} s for ${count(worst.lines)} lines`,
      `${this.crashes.length} crashes, ${this.hangs.length} hangs, ${this.#slowUnexplained().length} too slow, ` +
        `${count(this.bounded)} files that met a bound`,
      `${this.findings.length} findings that nothing explains, ${this.known} that exceptions.json explains`,
    ].join('\n');
  }
}
