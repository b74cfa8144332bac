/** The cases of the comparison: one small file each, that holds a credential or only looks as if it did. */
import { CORPUS } from '../../test/credentials/corpus.ts';
import {
  SP_API_CREDENTIALS,
  SP_API_LOOK_ALIKES,
  WITH_CREDENTIALS,
  WITHOUT_CREDENTIALS,
} from '../../test/credentials/field-corpus.ts';

/** Made-up values for each format. */
const SEEDS = [1, 2, 3, 4, 5];

const AMAZON = new Set(
  'lwa-client-secret lwa-refresh-token lwa-access-token sp-api-restricted-data-token mws-auth-token'.split(' '),
);

const literal = (text) => `const value = ${JSON.stringify(text)};\n`;
const texts = (codes) => codes.map((code) => `${code}\n`);

function formats(title, entries) {
  return {
    title,
    credentials: entries.flatMap(({ make }) => SEEDS.map((seed) => literal(make(seed)))),
    lookAlikes: entries.flatMap(({ lookAlikes }) => lookAlikes.map(literal)),
  };
}

/** @returns the groups of cases; each text is a file */
export function groupsOfCases() {
  return [
    formats(
      'formats of Amazon',
      CORPUS.filter(({ id }) => AMAZON.has(id)),
    ),
    formats(
      'formats of other vendors',
      CORPUS.filter(({ id }) => !AMAZON.has(id)),
    ),
    { title: 'SP-API code', credentials: texts(SP_API_CREDENTIALS), lookAlikes: texts(SP_API_LOOK_ALIKES) },
    { title: 'other code', credentials: texts(WITH_CREDENTIALS), lookAlikes: texts(WITHOUT_CREDENTIALS) },
  ];
}
