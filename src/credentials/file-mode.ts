/** `source` is judged as written, `sample` (documentation, examples) and `test` only for what looks real. */
export type FileMode = 'source' | 'sample' | 'test';

const TEST_FOLDERS = new Set(
  [
    'test',
    'tests',
    '__tests__',
    'spec',
    'specs',
    'fixtures',
    '__fixtures__',
    'fixture',
    '__mocks__',
    'mocks',
    'e2e',
  ].concat('testdata cypress playwright test-utils __snapshots__'.split(' ')),
);
const SAMPLE_FOLDERS = new Set([
  'example',
  'examples',
  'sample',
  'samples',
  'docs',
  'doc',
  'demo',
  'demos',
  '.storybook',
]);

/** @returns what kind of file it is, by its name and its folders inside the project. */
export function fileMode(filename: string, cwd: string): FileMode {
  const path = relative(filename.replaceAll('\\', '/'), cwd.replaceAll('\\', '/'));
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  if (
    /[._-](?:test|tests|spec|e2e|mock|fixture|cy)\.[cm]?[jt]sx?$/.test(name) ||
    folders.some((f) => TEST_FOLDERS.has(f))
  ) {
    return 'test';
  }
  const sample = /\.(?:stories|example|sample)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$/.test(name);
  return sample || folders.some((folder) => SAMPLE_FOLDERS.has(folder)) ? 'sample' : 'source';
}

/** Folders above the project say nothing about the file. */
function relative(filename: string, cwd: string): string {
  const folder = cwd.endsWith('/') ? cwd : `${cwd}/`;
  return filename.startsWith(folder) ? filename.slice(folder.length) : filename;
}
