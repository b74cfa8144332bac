import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const DECLARATIONS = /\.d\.(?:\w+\.)?[cm]?ts$/;

/**
 * @param largest in bytes; a larger file is left out
 * @param most how many files are taken, in the order of their names: some packages hold the same code for each of many services
 * @param isWanted asked about each name
 * @returns the sources of a package, relative to its folder and without those of packages inside it
 */
export function sourcesIn(folder, { largest, most = Infinity, isWanted = () => true }) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => SOURCE.test(name) && !DECLARATIONS.test(name) && isWanted(name))
    .filter((name) => !name.split(path.sep).includes('node_modules'))
    .filter((name) => isFileUpTo(path.join(folder, name), largest))
    .sort()
    .slice(0, most);
}

function isFileUpTo(file, largest) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= largest;
}
