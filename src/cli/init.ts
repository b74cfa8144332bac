import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { CommandRow, ParsedArguments } from './arguments.ts';
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
  const preset = given.text('preset') ?? 'recommended';
  if (!PRESETS.includes(preset))
    throw new UsageError(`There is no preset '${preset}'. Presets: ${PRESETS.join(', ')}.`);
  const project = detectProject(io.cwd);
  const plan = makePlan(project, { preset, hook: !given.flag('no-hook'), ci: !given.flag('no-ci') });
  const isJson = given.flag('json');
  if (!isJson) show(project, plan, io);
  const isWriting = plan.files.length > 0 && !given.flag('dry-run') && (await isAgreed(plan, given, io));
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

/** @throws UsageError when nobody can be asked */
async function isAgreed({ files }: Plan, given: ParsedArguments, io: Io): Promise<boolean> {
  if (given.flag('yes')) return true;
  if (!io.isInteractive)
    throw new UsageError('Nobody can be asked here. Pass --yes to write these files, or --dry-run to look only.');
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: `Write ${files.map(({ name }) => name).join(', ')}?` });
  return !isCancel(answer) && answer;
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
