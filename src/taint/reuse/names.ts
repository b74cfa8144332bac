import type { Context } from '../context.ts';
import { NAMED, numberOfNode } from '../site-names.ts';
import type { Journal } from './journal.ts';
import type { Versions } from './versions.ts';

/** Positions in names: an edit moves them. */
const POSITION = /:\d+-\d+|#\d+/gu;

/** Numbers for names that several analyses share. */
export class NameTable {
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(name, number);
    }
    return number;
  }
}

/**
 * Names the objects of one analysis so that another analysis, of another version of the files, gives the same names to the
 * same objects. Different objects may share a name, never the other way round.
 */
export class Names {
  readonly #table: NameTable;
  readonly #journal: Journal;
  readonly #versions: Versions | undefined;
  readonly #contexts = new Map<Context, number>();
  readonly #ids = new Map<number, number>();

  /** @param versions leads back to the version of the files that the names are told in; absent for that version itself */
  constructor(table: NameTable, journal: Journal, versions?: Versions) {
    this.#table = table;
    this.#journal = journal;
    this.#versions = versions;
  }

  of(id: number): number {
    let name = this.#ids.get(id);
    if (name === undefined) {
      name = this.#table.of(this.#describe(id));
      this.#ids.set(id, name);
    }
    return name;
  }

  /** @returns the name of a cell as the journal writes it */
  ofCell(cell: string): string {
    const [id = '', ...key] = cell.split(':');
    return `${String(this.of(Number(id)))}:${key.join(':').replace(POSITION, '#')}`;
  }

  #describe(id: number): string {
    const origin = this.#journal.origins.get(id);
    if (origin === undefined) return 'unknown';
    if ('part' in origin) return `${String(this.of(origin.holder))}.${this.#ofText(origin.part)}`;
    return `${String(this.#ofContext(origin.context))}/${this.#ofSite(origin.site)}`;
  }

  #ofContext(context: Context): number {
    let name = this.#contexts.get(context);
    if (name === undefined) {
      const { outer, site = '', callee = '' } = context;
      const around = outer === undefined ? '' : String(this.#ofContext(outer));
      name = this.#table.of(`${around}>${this.#ofSite(site)}>${this.#ofSite(callee)}`);
      this.#contexts.set(context, name);
    }
    return name;
  }

  #ofSite(site: object | string): string {
    return typeof site === 'string' ? this.#ofText(site) : `<${String(this.#ofNode(site))}>`;
  }

  #ofText(text: string): string {
    return text
      .replace(POSITION, '#')
      .replace(NAMED, (_, number: string | undefined, id: string | undefined) =>
        number === undefined ? `{${String(this.of(Number(id)))}}` : `<${String(this.#ofNumber(Number(number)))}>`,
      );
  }

  #ofNumber(number: number): number {
    const node = this.#versions === undefined ? undefined : this.#journal.nodes.get(number);
    return node === undefined ? number : this.#ofNode(node);
  }

  #ofNode(node: object): number {
    return numberOfNode(this.#versions?.before(node) ?? node);
  }
}
