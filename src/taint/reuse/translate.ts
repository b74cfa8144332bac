import type { TSESTree } from '@typescript-eslint/utils';

import type { Hit } from '../hits.ts';
import { partsOf, type Place, type Step, type Trace } from '../trace.ts';
import { makeMark, type Mark, type Origin } from '../value.ts';
import { functionsOnTheWay } from './hit-functions.ts';
import type { Plan } from './plan.ts';

/** Tells what was found in older versions of files in terms of the present ones. */
export class Translation {
  readonly #plan: Plan;
  readonly #traces = new Map<Trace, Trace>();
  #isComplete = true;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** @returns undefined when something in it stands in code that is no more. */
  hit(hit: Hit): Hit | undefined {
    const { marks, place, call, shownAt } = hit;
    const functions = functionsOnTheWay(hit);
    const isAllThere = !this.#plan.changed.some((item) => functions.has(item));
    const present = {
      ...hit,
      marks: marks.map((mark) => (isAllThere ? this.#markOnDemand(mark) : this.#mark(mark))),
      place: this.#place(place),
      call: this.#place(call),
      shownAt: shownAt && this.#place(shownAt),
    };
    return this.#isComplete ? present : undefined;
  }

  #mark({ label, origin, effects, trace }: Mark): Mark {
    return makeMark(label, this.#origin(origin), effects, this.#trace(trace));
  }

  /** Few hits are reported, and only of those is the way told. */
  #markOnDemand({ label, origin, effects, trace }: Mark): Mark {
    let present: Trace | undefined;
    const translate = (): Trace => (present ??= this.#trace(trace));
    return {
      ...makeMark(label, this.#origin(origin), effects, trace),
      get trace() {
        return translate();
      },
    };
  }

  /** The key of an origin begins with its place. */
  #origin(origin: Origin): Origin {
    const place = this.#place(origin.place);
    if (place === origin.place) return origin;
    return { ...origin, key: movedKey(origin.key, origin.place, place), place };
  }

  #place(place: Place): Place {
    const file = this.#plan.files.get(place.file);
    if (file === undefined) return place;
    const node = this.#plan.versions.now(place.node) as TSESTree.Node | undefined;
    if (node === undefined) this.#isComplete = false;
    return { file, node: node ?? place.node };
  }

  /** Ways can be longer than the stack is deep: what a way is made of comes before it. */
  #trace(trace: Trace): Trace {
    const open: Trace[] = [trace];
    for (let current = open.at(-1); current !== undefined; current = open.at(-1)) {
      const missing = partsOf(current).filter((part) => !this.#traces.has(part));
      if (missing.length > 0) open.push(...missing);
      else {
        if (!this.#traces.has(current)) this.#traces.set(current, this.#rebuild(current));
        open.pop();
      }
    }
    return this.#known(trace);
  }

  /** @param trace whose parts are all known */
  #rebuild(trace: Trace): Trace {
    if (trace.kind === 'joint') {
      const { first, second, last } = trace;
      return { kind: 'joint', first: this.#known(first), second: this.#known(second), last: this.#step(last) };
    }
    if (trace.kind === 'replay') {
      const { recorded, instead, last } = trace;
      const present = new Map([...instead].map(([from, to]) => [this.#known(from), this.#known(to)]));
      return { kind: 'replay', recorded: this.#known(recorded), instead: present, last: this.#step(last) };
    }
    return this.#step(trace);
  }

  #step(step: Step): Step {
    const known = this.#traces.get(step);
    if (known !== undefined) return known as Step;
    const { previous, into } = step;
    return {
      ...step,
      place: this.#place(step.place),
      previous: previous && this.#known(previous),
      into: into && this.#known(into),
    };
  }

  #known(trace: Trace): Trace {
    return this.#traces.get(trace) ?? trace;
  }
}

/** Keys of origins are made of the file and of where the node begins, or begins and ends. */
function movedKey(key: string, from: Place, to: Place): string {
  const whole = ({ file, node }: Place): string => `${file.path}:${node.range.join('-')}`;
  if (key === whole(from)) return whole(to);
  const beginning = ({ file, node }: Place): string => `${file.path}:${String(node.range[0])}`;
  return key === beginning(from) ? beginning(to) : key;
}
