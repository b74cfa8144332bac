import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { DetectedProject, PackageManager } from './detect.ts';

/** A file that is to be written. */
export interface PlannedFile {
  /** Relative to the project, with forward slashes. */
  readonly name: string;
  /** Absent: the file is new. */
  readonly before: string | undefined;
  readonly after: string;
  readonly isExecutable?: true;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  /** What is left to do by hand, and why. */
  readonly manual: readonly string[];
  /** Commands to run afterwards. */
  readonly commands: readonly string[];
}

export interface PlanOptions {
  readonly preset: string;
  readonly hook: boolean;
  readonly ci: boolean;
}

interface Part {
  readonly files?: readonly PlannedFile[];
  readonly manual?: readonly string[];
}

const IMPORT = "import spApi from 'eslint-plugin-sp-api';";

/** @returns everything that has to be there for the plugin to run; what is there already is left alone. */
export function makePlan(project: DetectedProject, options: PlanOptions): Plan {
  const parts = [
    configPart(project, options.preset),
    options.hook ? hookPart(project) : {},
    options.ci ? ciPart(project) : {},
  ];
  return {
    files: parts.flatMap(({ files = [] }) => files),
    manual: parts.flatMap(({ manual = [] }) => manual),
    commands: installCommands(project),
  };
}

function installCommands({
  eslint,
  hasPlugin,
  hasTypeScript,
  hasTypeScriptParser,
  packageManager,
}: DetectedProject): string[] {
  const missing = [
    ...(eslint === undefined ? ['eslint'] : []),
    ...(hasPlugin ? [] : ['eslint-plugin-sp-api']),
    ...(hasTypeScript && !hasTypeScriptParser ? ['@typescript-eslint/parser'] : []),
  ];
  const add: Readonly<Record<PackageManager, string>> = {
    npm: 'npm install --save-dev',
    pnpm: 'pnpm add --save-dev',
    yarn: 'yarn add --dev',
    bun: 'bun add --dev',
  };
  return missing.length === 0 ? [] : [`${add[packageManager]} ${missing.join(' ')}`];
}

/** ESLint 8.57 has no `defineConfig`. */
function isOld(eslint: string | undefined): boolean {
  return /^\D*8\./u.test(eslint ?? '');
}

function configPart(project: DetectedProject, preset: string): Part {
  const { cwd, config, oldConfig, eslint, isModule } = project;
  if (config !== undefined) return extendedConfig(config, project, preset);
  if (oldConfig !== undefined && isOld(eslint) && readIfThere(cwd, oldConfig)?.includes('sp-api/legacy') === true)
    return {};
  if (oldConfig !== undefined && isOld(eslint))
    return {
      manual: [
        `A new eslint.config.js would switch ${oldConfig} off. Add "plugin:sp-api/legacy-${preset}" to its "extends".`,
      ],
    };
  const name = isModule ? 'eslint.config.js' : 'eslint.config.mjs';
  const after = isOld(eslint)
    ? `${IMPORT}\n\nexport default [...spApi.configs.${preset}];\n`
    : `import { defineConfig } from 'eslint/config';\n${IMPORT}\n\nexport default defineConfig([spApi.configs.${preset}]);\n`;
  return { files: [{ name, before: readIfThere(cwd, name), after }] };
}

/** Lists that a configuration can begin with, up to their bracket. */
const LIST =
  /^(?<start>[ \t]*export\s+default\s+(?:(?:defineConfig|tseslint\.config|config)[ \t]*\([ \t]*)?\[?)(?<rest>[^\n]*)/mu;

function extendedConfig(config: string, { cwd, eslint }: DetectedProject, preset: string): Part {
  const name = path.relative(cwd, config).split(path.sep).join('/');
  const before = readFileSync(config, 'utf8');
  if (before.includes('eslint-plugin-sp-api')) return {};
  const element = isOld(eslint) ? `...spApi.configs.${preset}` : `spApi.configs.${preset}`;
  const byHand = {
    manual: [
      `${name} has a form that is not changed automatically. Add to it:\n    ${IMPORT}\n    and in the list: ${element}`,
    ],
  };
  const { start, rest = '' } = LIST.exec(before)?.groups ?? {};
  const isList = start?.endsWith('[') === true || /tseslint\.config\s*\(\s*$/u.test(start ?? '');
  if (start === undefined || !isList || /\bmodule\.exports\b/u.test(before)) return byHand;
  // A plain array takes the elements of a preset, a function takes the preset.
  const isPlain = /default\s+\[$/u.test(start);
  const own = isPlain && !element.startsWith('...') ? `...${element}` : element;
  const isOneLine = rest.trim() !== '';
  const inserted = isOneLine ? `${own}${/^\s*\]/u.test(rest) ? '' : ', '}` : `\n  ${own},`;
  const body = before.replace(LIST, `${start.replaceAll('$', '$$$$')}${inserted.replaceAll('$', '$$$$')}$<rest>`);
  return { files: [{ name, before, after: withImport(body) }] };
}

/** The import goes behind the last one. */
function withImport(text: string): string {
  const imports = [...text.matchAll(/^import\b[^;]*?(?:from\s*)?['"][^'"]+['"];?[ \t]*$/gmu)];
  const last = imports.at(-1);
  if (last === undefined) return `${IMPORT}\n\n${text}`;
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${IMPORT}${text.slice(end)}`;
}

const EXTENSIONS = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'tsx', 'mts', 'cts'];
const STAGED = `git diff --cached --name-only --diff-filter=ACMR -z -- ${EXTENSIONS.map((name) => `'*.${name}'`).join(' ')}`;

function hookPart(project: DetectedProject): Part {
  const { cwd, hookManager, hasLintStaged, packageManager } = project;
  if (hasLintStaged)
    return {
      manual: [
        'lint-staged runs on staged files already. Let it run ESLint: "*.{js,mjs,cjs,jsx,ts,tsx,mts,cts}": "eslint --no-warn-ignored"',
      ],
    };
  const lint = `${STAGED} | xargs -0 -r ${runner(packageManager)} eslint --no-warn-ignored`;
  switch (hookManager) {
    case 'husky': {
      const name = '.husky/pre-commit';
      const before = readIfThere(cwd, name);
      if (before?.includes('eslint') === true) return {};
      const after = `${before === undefined || before.endsWith('\n') ? (before ?? '') : `${before}\n`}${lint}\n`;
      return { files: [{ name, before, after, isExecutable: true }] };
    }
    case 'lefthook': {
      const name =
        ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml'].find((file) => existsSync(path.join(cwd, file))) ??
        'lefthook.yml';
      const before = readIfThere(cwd, name);
      const command = `    sp-api-pii:\n      glob: '*.{${EXTENSIONS.join(',')}}'\n      run: ${runner(packageManager)} eslint --no-warn-ignored {staged_files}\n`;
      if (before === undefined) return { files: [{ name, before, after: `pre-commit:\n  commands:\n${command}` }] };
      if (before.includes('eslint')) return {};
      return { manual: [`${name} is there. Add to it, under pre-commit: commands:\n${command.trimEnd()}`] };
    }
    case 'simple-git-hooks':
      return { manual: [`Add to "simple-git-hooks" in package.json: "pre-commit": ${JSON.stringify(lint)}`] };
    case 'pre-commit':
      return {
        manual: [
          `Add a local hook to .pre-commit-config.yaml whose entry is: ${runner(packageManager)} eslint --no-warn-ignored`,
        ],
      };
    default:
      return { manual: [`No manager of git hooks was found. With one, lint staged files before each commit: ${lint}`] };
  }
}

function runner(packageManager: PackageManager): string {
  return { npm: 'npx --no-install', pnpm: 'pnpm exec', yarn: 'yarn run', bun: 'bunx --no-install' }[packageManager];
}

function ciPart(project: DetectedProject): Part {
  const { cwd, ci, packageManager } = project;
  const install: Readonly<Record<PackageManager, string>> = {
    npm: 'npm ci',
    pnpm: 'corepack enable && pnpm install --frozen-lockfile',
    yarn: 'corepack enable && yarn install --immutable',
    bun: 'npm install --global bun && bun install --frozen-lockfile',
  };
  const steps = [install[packageManager], `${runner(packageManager)} eslint .`];
  const record = `${runner(packageManager)} sp-api-pii record --check`;
  if (ci === 'github') {
    const name = '.github/workflows/sp-api-pii.yml';
    if (existsSync(path.join(cwd, name))) return {};
    const lines = [
      ...steps.map((step) => `      - run: ${step}`),
      `      # Once the record is committed:`,
      `      # - run: ${record}`,
    ];
    const after = `name: SP-API data protection\non: [push, pull_request]\npermissions:\n  contents: read\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - uses: actions/setup-node@v4\n        with:\n          node-version: 22\n${lines.join('\n')}\n`;
    return { files: [{ name, before: undefined, after }] };
  }
  const job = [`sp-api-pii:`, '  image: node:22', '  script:', ...steps.map((step) => `    - ${step}`)].join('\n    ');
  return {
    manual: [
      `${ci === 'gitlab' ? 'Add to .gitlab-ci.yml' : 'Run in CI'}:\n    ${job}\n    and, once the record is committed: ${record}`,
    ],
  };
}

function readIfThere(cwd: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(cwd, name), 'utf8');
  } catch {
    return undefined;
  }
}
