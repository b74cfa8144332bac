import { isPersonal, leavesOf } from '../pii/labels.ts';
import type { Observation } from '../pii/observed.ts';
import { ENDS } from '../record/kinds.ts';
import { describePlaces, recordPlace, sortedPlaces } from '../record/places.ts';

/** A function that is called, with the places of its calls. */
export interface Seen {
  readonly label: string;
  readonly kind: string;
  readonly places: readonly string[];
  /** Whether personal data is known to reach it. */
  readonly hasData: boolean;
}

/** Calls by what they were seen to be, each place once. */
export class SeenCalls {
  readonly #cwd: string;
  readonly #calls = new Map<string, { observation: Observation; places: Set<string>; hasData: boolean }>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  add(observation: Observation): void {
    const { kind, label, detail, place, marks } = observation;
    if (kind === 'sink' && ENDS[detail as keyof typeof ENDS] === undefined) return;
    const key = [kind, label, detail].join('|');
    const { file, line } = recordPlace(place, this.#cwd);
    const known = this.#calls.get(key) ?? { observation, places: new Set<string>(), hasData: false };
    known.places.add(`${file}:${line}`);
    known.hasData ||= isPersonal(leavesOf(marks));
    this.#calls.set(key, known);
  }

  of(kind: Observation['kind']): Seen[] {
    return [...this.#calls.values()]
      .filter(({ observation }) => observation.kind === kind)
      .map(({ observation: { label, detail }, places, hasData }) => ({
        label,
        kind: detail,
        places: byPlace(places),
        hasData,
      }))
      .sort((a, b) => (`${a.kind} ${a.label}` < `${b.kind} ${b.label}` ? -1 : 1));
  }
}

function byPlace(places: ReadonlySet<string>): string[] {
  const parsed = [...places].map((text) => {
    const at = text.lastIndexOf(':');
    return { file: text.slice(0, at), line: Number(text.slice(at + 1)) };
  });
  return sortedPlaces(parsed).map((place) => describePlaces([place]));
}
