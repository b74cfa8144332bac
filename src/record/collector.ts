import { createHash } from 'node:crypto';

import { fileMode } from '../credentials/file-mode.ts';
import { isKey, type PiiLabel } from '../pii/labels.ts';
import type { PiiShape } from '../pii/shapes.ts';
import type { SourceNote } from '../pii/sources.ts';
import { fieldsOf, NO_API, type AnalysedFile, type FoundField } from './fields.ts';
import type { RecordCollection, RecordFlow, RecordPlace, RecordStep } from './model.ts';
import { compareTexts, recordPlace, sortedPlaces } from './places.ts';

/** What makes a row: where the data comes from, where it goes, and which it is. Line numbers have no part in it. */
function identityOf({ flow, field }: Pick<FoundField, 'flow' | 'field'>): string {
  return [sourceKey(flow), sinkKey(flow), field.path].join(' | ');
}

export function sourceKey({ source }: Pick<RecordFlow, 'source'>): string {
  return [source.api, source.operation, source.places[0]?.file].join(' ');
}

export function sinkKey({ sink }: Pick<RecordFlow, 'sink'>): string {
  return [sink.kind, sink.label, sink.destination, sink.places[0]?.file].join(' ');
}

/** What fields of one flow have in common. */
function conditionsOf({
  status,
  confidence,
  reason,
  declaredAs,
  storage,
  retention,
  recipient,
  purpose,
}: FoundField['flow']): string {
  return JSON.stringify([status, confidence, reason, declaredAs, storage, retention, recipient, purpose]);
}

/** The same places come up in every file that imports them. */
class Places {
  readonly #places = new Map<string, RecordPlace>();

  add(places: readonly RecordPlace[]): this {
    for (const place of places) this.#places.set(`${place.file}:${place.line}`, place);
    return this;
  }

  get sorted(): RecordPlace[] {
    return sortedPlaces([...this.#places.values()]);
  }
}

interface Draft {
  readonly flow: FoundField['flow'];
  readonly sources: Places;
  readonly sinks: Places;
  readonly fields: Map<string, FoundField['field']>;
}

/** Collects the flows of a project, file by file, in whatever order. */
export class RecordCollector {
  readonly #cwd: string;
  readonly #drafts = new Map<string, Draft>();
  readonly #sources = new Map<string, { readonly note: SourceNote; readonly places: Places }>();
  readonly #bounds = new Set<string>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  add(file: AnalysedFile): void {
    for (const found of fieldsOf(file, this.#cwd)) this.#addField(found);
    for (const { origin, what } of file.analysis.sources ?? []) {
      if (!isPersonalSource(what as PiiShape | PiiLabel) || fileMode(origin.place.file.path, this.#cwd) === 'test')
        continue;
      const note = origin.note as SourceNote;
      const place = recordPlace(origin.place, this.#cwd);
      const key = `${note.api} ${note.name}`;
      const known = this.#sources.get(key);
      if (known === undefined) this.#sources.set(key, { note, places: new Places().add([place]) });
      else known.places.add([place]);
    }
    for (const { bound, place } of file.analysis.cuts) {
      const { file: name, line } = recordPlace(place, this.#cwd);
      this.#bounds.add(`${name}:${line}: ${bound}`);
    }
  }

  /** @returns the flows in an order that depends on the code alone. */
  get flows(): RecordFlow[] {
    const numbers = new Map<string, number>();
    return withoutShadows([...this.#drafts])
      .sort(([a], [b]) => compareTexts(a, b))
      .map(([, draft]) => finish(draft, numbers));
  }

  get bounds(): string[] {
    return [...this.#bounds].sort();
  }

  /** @returns the sources of the code, also those whose data reaches no sink. */
  collected(flows: readonly RecordFlow[]): RecordCollection[] {
    return [...this.#sources.values()]
      .map(({ note, places }): RecordCollection => {
        const api = note.api === '' ? NO_API : note.api;
        const own = flows.filter(({ source }) => source.operation === note.name && source.api === api);
        return { api, operation: note.name, places: places.sorted, flows: own.length };
      })
      .sort((a, b) => compareTexts(`${a.api} ${a.operation}`, `${b.api} ${b.operation}`));
  }

  #addField({ flow, field }: FoundField): void {
    const key = [sourceKey(flow), sinkKey(flow), conditionsOf(flow)].join(' | ');
    const draft = this.#drafts.get(key);
    if (draft === undefined) {
      const fields = new Map([[field.path, field]]);
      this.#drafts.set(key, {
        flow,
        sources: new Places().add(flow.source.places),
        sinks: new Places().add(flow.sink.places),
        fields,
      });
      return;
    }
    draft.sources.add(flow.source.places);
    draft.sinks.add(flow.sink.places);
    draft.fields.set(field.path, field);
    // The way that is told must not depend on which file was read first.
    if (compareTexts(wayOf(flow.steps), wayOf(draft.flow.steps)) < 0) this.#drafts.set(key, { ...draft, flow });
  }
}

/**
 * A type, a name or a comment says that a value is an address. Where the flow of a real source brings one there, there is
 * nothing to add.
 */
function withoutShadows(drafts: readonly (readonly [string, Draft])[]): (readonly [string, Draft])[] {
  const real = drafts.filter(([, { flow }]) => flow.source.api !== NO_API);
  return drafts.flatMap(([key, draft]) => {
    if (draft.flow.source.api !== NO_API) return [[key, draft] as const];
    const others = real.filter(([, other]) => sinkKey(other.flow) === sinkKey(draft.flow));
    const paths = others.flatMap(([, { fields }]) => [...fields.keys()]);
    const fields = new Map([...draft.fields].filter(([path]) => !paths.some((other) => isPartOf(path, other))));
    return fields.size === 0 ? [] : [[key, { ...draft, fields }] as const];
  });
}

/** @returns whether a field may be another one, read from a part of the record: `Name` of `ShippingAddress.Name`. */
export function isPartOf(path: string, whole: string): boolean {
  return path === whole || whole.endsWith(`.${path}`) || path.endsWith(`.${whole}`);
}

function wayOf(steps: readonly RecordStep[]): string {
  const way = steps.map(({ file, line, column, kind }) => `${file}:${line}:${column}:${kind}`).join(' ');
  return `${String(steps.length).padStart(5, '0')} ${way}`;
}

/** Whether a source gives data of persons, and not only keys. */
function isPersonalSource(what: PiiShape | PiiLabel): boolean {
  if ('leaves' in what) return what.leaves.some((leaf) => !isKey(leaf));
  if (what.leaf !== undefined) return !isKey(what.leaf);
  if (what.column !== undefined) return true;
  const parts = [...what.children.values(), ...(what.element === undefined ? [] : [what.element])];
  return parts.some(isPersonalSource);
}

function finish({ flow, sources, sinks, fields }: Draft, numbers: Map<string, number>): RecordFlow {
  const numbered = (prefix: string, text: string): string => {
    const id = `${prefix}-${createHash('sha1').update(text).digest('hex').slice(0, 8)}`;
    const number = (numbers.get(id) ?? 0) + 1;
    numbers.set(id, number);
    return number === 1 ? id : `${id}-${number}`;
  };
  const { source, sink, ...rest } = flow;
  return {
    id: numbered('F', [sourceKey(flow), sinkKey(flow)].join(' | ')),
    ...rest,
    source: { ...source, places: sources.sorted },
    sink: { ...sink, places: sinks.sorted },
    fields: [...fields.values()]
      .sort((a, b) => compareTexts(a.path, b.path))
      .map((field) => ({ id: numbered('R', identityOf({ flow, field })), ...field })),
  };
}
