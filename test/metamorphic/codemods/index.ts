import {
  awaitTwice,
  callsAsIndex,
  extractFunctions,
  inlineConstants,
  optionalCalls,
  wrapInClass,
} from './expressions.ts';
import { arrowsToFunctions, functionsToArrows } from './functions.ts';
import { functionsLast, importsReversed, toRequire } from './modules.ts';
import { annotate, constToLet, rename } from './names.ts';
import type { Program } from '../program.ts';

/** Changes a program without changing what it does; it edits nothing where it has nothing to do. */
export type Codemod = (program: Program) => void;

export const CODEMODS: Readonly<Record<string, Codemod>> = {
  'variables are renamed': rename,
  'parameters are annotated': annotate,
  'constants become variables': constToLet,
  'arrows become functions': arrowsToFunctions,
  'functions become arrows': functionsToArrows,
  'statements are extracted into functions': extractFunctions,
  'constants are inlined': inlineConstants,
  'the program stands in a class': wrapInClass,
  'promises are wrapped': awaitTwice,
  'members are read by index': callsAsIndex,
  'members are read when they are there': optionalCalls,
  'imports become require': toRequire,
  'imports are reversed': importsReversed,
  'functions are declared last': functionsLast,
};
