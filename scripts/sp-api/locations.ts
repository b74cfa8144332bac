import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const rootFolder = fileURLToPath(new URL('../../', import.meta.url));

const catalogFolder = path.join(rootFolder, 'src/catalog/sp-api');

/** Hand-written rows; read by the generator only, never shipped. */
export const curatedFolder = path.join(catalogFolder, 'curated');

/** Committed output of the generator. */
export const generatedFolder = path.join(catalogFolder, 'generated');

/** Folder of the installed npm package `amazon-sp-api`. */
export const clientFolder = path.dirname(createRequire(import.meta.url).resolve('amazon-sp-api/package.json'));
