import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { unknownName, type CommandRow, type ParsedArguments } from './arguments.ts';
import { detectProject, type DetectedProject } from './detect.ts';
import { diffLines } from './diff.ts';
import { EXIT, painter, UsageError, type Io } from './io.ts';
import { makePlan, type Plan } from './plan.ts';

export const INIT: CommandRow = {
  usage: 'init',
  help: 'Sets the plugin up: ESLint configuration, a hook for commits, a job for CI. Shows every change before it is made.',
  options: {
    yes: { type: 'boolean', short: 'y', help: 'write without asking' },
    'dry-run': { type: 'boolean', help: 'write nothing' },
    preset: { type: 'string', value: '<name>', help: 'recommended, strict or audit (default: recommended)' },
    'no-hook': { type: 'boolean', help: 'leave git hooks alone' },
    'no-ci': { type: 'boolean', help: 'leave CI alone' },
  },
};

const PRESETS = ['recommended', 'strict', 'audit'];

/** Runs `sp-api-pii init`. */
export async function runInit(given: ParsedArguments, io: Io): Promise<number> {
  const [extra] = given.positionals;
  if (extra !== undefined)
    throw new UsageError(`init takes no files: '${extra}'. Run it in the folder of the package.`);
  const preset = given.text('preset') ?? 'recommended';
  if (!PRESETS.includes(preset)) throw new UsageError(unknownName('preset', preset, PRESETS));
  const project = detectProject(io.cwd);
  const plan = makePlan(project, { preset, hook: !given.flag('no-hook'), ci: !given.flag('no-ci') });
  const isJson = given.flag('json');
  if (!isJson) show(project, plan, io);
  const answer = plan.files.length === 0 || given.flag('dry-run') ? false : await ask(plan, given, io);
  if (answer === undefined) return EXIT.interrupted;
  const isWriting = answer;
  if (isWriting) write(plan, io.cwd);
  if (isJson) io.out(JSON.stringify({ command: 'init', project: summary(project), ...plan, isWritten: isWriting }));
  else conclude(plan, isWriting, io);
  return EXIT.clean;
}

function summary(project: DetectedProject): Record<string, unknown> {
  const { eslint, isModule, hasTypeScript, packageManager, hookManager, ci } = project;
  return { eslint, moduleType: isModule ? 'module' : 'commonjs', hasTypeScript, packageManager, hookManager, ci };
}

function show(project: DetectedProject, { files, manual }: Plan, io: Io): void {
  const paint = painter(io);
  const { eslint, isModule, hasTypeScript, packageManager, hookManager } = project;
  io.out(
    `ESLint ${eslint ?? 'is not installed'}, ${isModule ? 'ES modules' : 'CommonJS'}, ${hasTypeScript ? 'TypeScript' : 'JavaScript'}, ${packageManager}, hooks: ${hookManager ?? 'none'}`,
  );
  for (const { name, before, after } of files) {
    io.out(`\n${paint('bold', name)} (${before === undefined ? 'new' : 'changed'})`);
    for (const line of diffLines(before, after))
      io.out(line.startsWith('+') ? paint('green', line) : line.startsWith('-') ? paint('red', line) : line);
  }
  if (manual.length > 0) io.out(`\n${paint('bold', 'By hand')}`);
  for (const text of manual) io.out(`  ${text}`);
}

/**
 * @returns whether the files may be written; undefined when the question was interrupted
 * @throws UsageError when nobody can be asked
 */
async function ask({ files }: Plan, given: ParsedArguments, io: Io): Promise<boolean | undefined> {
  if (given.flag('yes')) return true;
  if (!io.isInteractive)
    throw new UsageError('Nobody can be asked here. Pass --yes to write these files, or --dry-run to look only.');
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: `Write ${files.map(({ name }) => name).join(', ')}?` });
  return isCancel(answer) ? undefined : answer;
}

/** Whoever changed a file since it was shown has not agreed to lose the change. */
function write({ files }: Plan, cwd: string): void {
  for (const { name, before } of files) {
    const file = path.join(cwd, name);
    const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (now !== before) throw new UsageError(`${name} has changed meanwhile. Nothing was written; run this again.`);
  }
  for (const { name, after, isExecutable } of files) {
    const file = path.join(cwd, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, after);
    if (isExecutable === true) chmodSync(file, 0o755);
  }
}

function conclude({ files, commands }: Plan, isWritten: boolean, io: Io): void {
  const paint = painter(io);
  io.out('');
  if (files.length === 0) io.out('There is nothing to write.');
  else
    io.out(isWritten ? paint('green', `Wrote ${files.map(({ name }) => name).join(', ')}.`) : 'Nothing was written.');
  for (const command of commands) io.out(`Install what is missing: ${command}`);
  io.out('Then look at what the plugin sees: npx sp-api-pii doctor');
}
