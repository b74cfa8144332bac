/** Where a codemod changes findings, and why that is accepted. */
export interface Exception {
  readonly codemod: string;
  /** Beginning of the fixture's path. */
  readonly fixture: string;
  readonly reason: string;
}

const NAMES = 'names in comments do not change with the variables';

export const EXCEPTIONS: readonly Exception[] = [
  { codemod: 'variables are renamed', fixture: 'types/jsdoc-forms.js', reason: NAMES },
  ...['several-sellers.js', 'several-sellers-sent.ts'].map((fixture) => ({
    codemod: 'variables are renamed',
    fixture,
    reason: 'no-cross-seller-aggregation takes the name of a list of sellers for evidence',
  })),
  {
    codemod: 'variables are renamed',
    fixture: 'seller-keys-in-bodies.ts',
    reason: 'no-seller-credential-collection knows the body of a request by its name',
  },
  {
    codemod: 'variables are renamed',
    fixture: 'storage/cookies-of-any-server.js',
    reason: 'responses of unknown servers are known by their names',
  },
  ...['through-amazon.ts', 'survey-scores.ts'].map((fixture) => ({
    codemod: 'statements are extracted into functions',
    fixture: `reviews/${fixture}`,
    reason: 'conditions count in the function that asks for the review, not in its callers',
  })),
  {
    codemod: 'variables are renamed',
    fixture: 'unused/node-callbacks.cjs',
    reason: 'a callback that is handed on is known by its name',
  },
  {
    codemod: 'functions move to another file',
    fixture: 'unused/lists.ts',
    reason: 'an element of a list in another file is reported where the list is asked with',
  },
  {
    codemod: 'functions move to another file',
    fixture: 'outside-data.ts',
    reason: 'an import that both files need is reported in both',
  },
  {
    codemod: 'functions move to another file',
    fixture: 'types/filled-elsewhere.ts',
    reason: 'a list that is exported may be filled by somebody else',
  },
  {
    codemod: 'functions move to another file',
    fixture: 'mongoose-purges.ts',
    reason: 'a purge that another file makes, and nothing in this one calls, is not known to be of this store',
  },
];
