// Type syntax falls through; enum members are constants; namespaces, overloads and generics are ordinary code.
import type { Order } from './unknown-types.js';

enum Field {
  Email = 'email',
  Status = 'status',
}

const enum Slot {
  Id,
  Contact,
}

type Contact = { email: string; country?: string };

export function assertions(): void {
  const raw: unknown = source();
  sink(raw as string); // !
  sink(<string>raw); // !
  sink((raw as string)!.length as number);
}

export function satisfiesOperator(): void {
  const contact = { email: source(), country: 'DE' } satisfies Contact;
  sink(contact.country);
  sink(contact.email); // !
}

export function nonNull(order?: Order): void {
  const found = sourceList().find((candidate) => candidate.id === order?.id);
  sink(found!.status);
  sink(found!.email); // !
}

export function asConst(): void {
  const row = ['id', source()] as const;
  sink(row[0]);
  sink(row[1]); // !
}

export function enumKeys(): void {
  const order = sourceRecord();
  sink(order[Field.Status]);
  sink(order[Field.Email]); // !
}

export function constEnumIndex(): void {
  const row = ['A-1', source()];
  sink(row[Slot.Id]);
  sink(row[Slot.Contact]); // !
}

export function enumValues(): void {
  sink(Field.Email, Object.values(Field));
}

function identity<T>(value: T): T {
  return value;
}

export function generics(): void {
  sink(identity<string>(source())); // !
  sink(identity<string>('x'));
}

class Box<T> {
  constructor(private readonly value: T) {}

  get(): T {
    return this.value;
  }
}

export function genericClass(): void {
  sink(new Box<string>(source()).get()); // !
  sink(new Box<string>('x').get());
}

namespace Text {
  export const prefix = 'to: ';

  export function upper(text: string): string {
    return text.toUpperCase();
  }

  export function mask(text: string): string {
    return redact(text);
  }
}

export function namespaceMembers(): void {
  sink(Text.upper(source('name'))); // !
  sink(Text.mask(source('name')), Text.prefix);
}

function format(value: string): string;
function format(value: number): string;
function format(value: string | number): string {
  return `<${value}>`;
}

export function overloads(): void {
  sink(format(source())); // !
  sink(format(source().length));
}

abstract class Exporter {
  abstract load(): string;

  run(): void {
    sink(this.load()); // !
  }
}

class BuyerExporter extends Exporter {
  load(): string {
    return source();
  }
}

export function abstractMethod(): void {
  new BuyerExporter().run();
}

export function optionalAndDefault(contact: Contact = { email: source() }): void {
  sink(contact.country);
  sink(contact.email); // !
}

export function callsOptionalAndDefault(): void {
  optionalAndDefault();
}

function ownName(this: { name: string; zone: number }): string {
  return this.name;
}

export function thisParameter(): void {
  sink(ownName.call({ name: source('name'), zone: 1 })); // !
  sink(ownName.call({ name: 'desk', zone: 1 }));
}

function isContact(value: unknown): value is Contact {
  return typeof value === 'object' && value !== null && 'email' in value;
}

export function typePredicate(): void {
  const value: unknown = { email: source() };
  if (isContact(value)) {
    sink(value.country);
    sink(value.email); // !
  }
}

declare const settings: { supportAddress: string };

export function ambient(): void {
  sink(settings.supportAddress);
}
