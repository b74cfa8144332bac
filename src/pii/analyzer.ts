import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';

import { Project, type TextTest } from '../modules/project.ts';
import type { Settings } from '../settings.ts';
import type { Analysis } from '../taint/engine.ts';
import { LeaksOnce, NO_FLOWS } from '../taint/leaks-once.ts';
import { programOf } from '../taint/types/program.ts';
import { makeEvidence } from './evidence.ts';
import { isTraced, leavesOf } from './labels.ts';
import { observingPolicy, type Observer } from './observed.ts';
import { Permits } from './permits.ts';
import { makePolicy } from './policy.ts';
import { keyOfSink, type Sink } from './sinks.ts';
import { subjectNameOf, subjectOf } from './subjects.ts';

/** A file as the linter has it. */
export interface LintedFile {
  readonly text: string;
  readonly path: string;
  readonly program: TSESTree.Program;
  readonly scopeManager: ScopeManager;
  /** What the parser offers besides: a program of the TypeScript compiler, where the user set that up. */
  readonly services?: unknown;
}

/** Analyses the files of one working directory that have to do with the Selling Partner API, or with the user's own sources. */
export class Analyzer {
  readonly #project: Project;
  readonly #leaks: LeaksOnce;
  readonly #hasEvidence: TextTest;
  /** What the settings permit. */
  readonly permits: Permits;

  /**
   * @param day YYYY-MM-DD, on which entries of the settings may have expired
   * @param observe is told what is seen on the way; only whoever explains the analysis asks for it
   */
  constructor(cwd: string, settings: Settings, day: string, observe?: Observer) {
    this.permits = new Permits(settings, cwd, day);
    this.#project = new Project(cwd);
    this.#hasEvidence = makeEvidence(settings);
    const policy = makePolicy(settings, cwd);
    this.#leaks = new LeaksOnce(this.#project, observe === undefined ? policy : observingPolicy(policy, observe), {
      counts: (mark, flow) => isTraced(mark) && (subjectNameOf(mark) === 'keys' || !this.permits.isPermitted(flow)),
      kindOf: subjectNameOf,
      // Over a channel without encryption, anything that Amazon sent counts.
      isReported: (kind, marks, sink) =>
        (sink as Sink).row.kind === 'insecure-channel' || subjectOf(kind).isLeak(leavesOf(marks)),
      identify: (sink) => keyOfSink(sink as Sink),
      // A mistake of the engine must not stop somebody's lint run; `debug` shows it.
      onError: (error) => {
        if (settings.debug) throw error;
        return NO_FLOWS;
      },
    });
  }

  /** @returns the flows that are to be reported in this file. */
  analyze({ text, path, program, scopeManager, services }: LintedFile): Analysis {
    this.#project.beginEpoch(path);
    if (!this.#project.reaches(path, text, this.#hasEvidence)) return NO_FLOWS;
    return this.#leaks.analyze(this.#project.forLinted(text, path, program, scopeManager), programOf(services));
  }
}
