// What the code says about types: annotations, aliases, generics, overloads, type predicates.
import type { Person, Other } from 'typed-records';
import type * as Records from 'typed-records';

declare const unknownly: any;

export const parameter = (p: Person) => sink(p.email); // !
export const clean = (p: Person) => sink(p.id);
export const other = (p: Other) => sink(p);
export const qualified = (p: Records.Person) => sink(p.email); // !
export const imported = (p: import('typed-records').Person) => sink(p.email); // !
export const list = (p: Person[]) => p.map((item) => sink(item.email)); // !
export const sizes = (p: Person[]) => sink(p.length);
export const promised = async (p: Promise<Person>) => sink((await p).email); // !
export const keyed = (p: Record<string, Person>) => sink(p.a.email); // !
export const mapped = (p: Map<string, Person>) => sink(p.get('a')?.email); // !
export const tuple = ([p, n]: [Person, number]) => sink(p.email, n); // !
export const picked = (p: Pick<Person, 'id'>) => sink(p);
export const omitted = (p: Omit<Person, 'email' | 'name' | 'phone' | 'address' | 'items'>) => sink(p);
export const part = (a: Person['address']) => sink(a.street); // !
export const partId = (a: Person['id']) => sink(a);

type Box<T> = { value: T; count: number };
export const boxed = (b: Box<Person>) => sink(b.value.email); // !
export const boxedCount = (b: Box<Person>) => sink(b.count);

type Visit = (p: Person, index: number) => void;
export const visit: Visit = (p) => sink(p.email); // !
export const visitIndex: Visit = (p, index) => sink(index);
export const table: { one: Visit; two: Visit } = {
  one: (p) => sink(p.email), // !
  two: (p) => sink(p.id),
};

function each(callback: Visit): void {
  for (const item of unknownly) callback(item, 0);
}
each((p) => sink(p.email)); // !
each((p) => sink(p.id));
each(() => sink('none'));

function isPerson(value: any): value is Person {
  return value.email !== undefined;
}
export function narrow(value: any): void {
  sink(value.email);
  if (isPerson(value)) sink(value.email); // !
  if (isPerson(value)) sink(value.id);
}

export function overloaded(value: Person): void;
export function overloaded(value: string): void;
export function overloaded(value: any): void {
  sink(value.email); // !
}

interface Handler {
  handle(p: Person): void;
}
export class Implementation implements Handler {
  handle(p): void {
    sink(p.email); // !
    sink(p.id);
  }

  other(p): void {
    sink(p.email);
  }
}

// What is known is not questioned.
const known: Person = { id: 1, email: 'nobody' } as never;
sink(known.email);
export const given = ((p: Person) => p.email)({ email: 'constant' } as never);
sink(given);

// Types that contain themselves.
interface Tree {
  person: Person;
  children: Tree[];
  parent?: Tree;
}
export const tree = (t: Tree) => sink(t.person.email); // !
export const child = (t: Tree) => sink(t.children[0].person.email); // !
type Json = string | Json[] | { [key: string]: Json };
export const json = (j: Json) => sink(j);
type Circle = Circle2;
type Circle2 = Circle;
export const circle = (c: Circle) => sink(c);
interface Self extends Self {
  x: Self;
}
export const self = (s: Self) => sink(s);
