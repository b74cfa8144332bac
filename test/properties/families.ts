import { arrayCallbacks, arrays } from './grammar/arrays.ts';
import { asynchronous } from './grammar/async.ts';
import { classes } from './grammar/classes.ts';
import { collections } from './grammar/collections.ts';
import { control } from './grammar/control.ts';
import type { Family } from './grammar/core.ts';
import { functions } from './grammar/functions.ts';
import { iterators } from './grammar/iterators.ts';
import { objects } from './grammar/objects.ts';
import { shared } from './grammar/shared.ts';
import { strings, variables } from './grammar/variables.ts';

interface Language {
  readonly families: readonly Family[];
  readonly isAsync: boolean;
}

const straight = [variables, strings, objects, arrays];

/** Languages that programs are generated in, each with a construct of its own besides the plain ones. */
export const FAMILIES: Readonly<Record<string, Language>> = {
  'straight-line code': { families: straight, isAsync: false },
  'control flow': { families: [variables, objects, arrays, control, shared], isAsync: false },
  'array callbacks': { families: [variables, objects, arrays, arrayCallbacks], isAsync: false },
  functions: { families: [variables, objects, functions, shared], isAsync: false },
  classes: { families: [variables, functions, classes], isAsync: false },
  collections: { families: [variables, objects, collections], isAsync: false },
  iterators: { families: [variables, arrays, iterators], isAsync: false },
  'asynchronous code': { families: [variables, functions, asynchronous], isAsync: true },
  everything: {
    families: [...straight, shared, control, arrayCallbacks, functions, classes, collections, iterators, asynchronous],
    isAsync: true,
  },
};

/** Code whose every value the engine knows as well as the machine does. */
export const EXACT: Readonly<Record<string, Language>> = {
  'variables and objects': { families: [variables, objects], isAsync: false },
  'variables, objects and arrays': { families: [variables, objects, arrays], isAsync: false },
};
