import { fileMode } from '../credentials/file-mode.ts';
import { relativePath } from '../modules/relative-path.ts';
import type { Permits } from '../pii/permits.ts';
import type { Sink } from '../pii/sinks.ts';
import type { SourceNote } from '../pii/sources.ts';
import { describeSteps } from '../report/steps.ts';
import type { Settings } from '../settings.ts';
import type { Analysis, Flow } from '../taint/engine.ts';
import {
  declaredBy,
  destinationName,
  processingOf,
  purposeOf,
  recipientOf,
  restrictionOf,
  retentionOf,
  storageOf,
  subjectOf,
  withoutTexts,
} from './columns.ts';
import { judgeCall, type JudgedField } from './judge.ts';
import { ENDS } from './kinds.ts';
import { TO_BE_COMPLETED, type RecordField, type RecordFlow, type RecordStep } from './model.ts';
import { recordPlace } from './places.ts';

/** Sources that no operation is known of: types, names, comments, settings. */
export const NO_API = 'the code names no API';

/** What the record needs to know of a linted file. */
export interface AnalysedFile {
  readonly analysis: Analysis;
  readonly permits: Permits;
  readonly settings: Settings;
}

/** A flow of the record while its fields are collected, with the place where a linter shows it. */
export interface FoundField {
  readonly judged: JudgedField;
  readonly flow: Omit<RecordFlow, 'id' | 'fields'>;
  readonly field: Omit<RecordField, 'id'>;
}

/**
 * @param cwd the folder that the record's paths are relative to
 * @returns the fields of personal data that reach a sink, as one linted file shows them; tests have none
 */
export function fieldsOf({ analysis, permits, settings }: AnalysedFile, cwd: string): FoundField[] {
  const flows = (analysis.everyFlow ?? analysis.flows).filter((flow) => !isTest(flow, cwd));
  const calls = new Map<string, Flow[]>();
  for (const flow of flows) {
    const { file, node } = flow.call;
    // What a file hands to another one in two places is two flows, although they end in one call.
    const from = flow.sinkPlace.file === flow.place.file ? [] : flow.place.node.range;
    const key = [file.path, ...node.range, ...from].join(':');
    calls.set(key, [...(calls.get(key) ?? []), flow]);
  }
  return [...calls.values()].flatMap((own) =>
    judgeCall(own, flows, permits).map((judged) => describeField(judged, settings, cwd)),
  );
}

/** What only tests do is no processing. */
function isTest({ place, sinkPlace }: Flow, cwd: string): boolean {
  return [place, sinkPlace].some(({ file }) => fileMode(file.path, cwd) === 'test');
}

function describeField(judged: JudgedField, settings: Settings, cwd: string): FoundField {
  const { flow, mark, leaf, status, reasons, rules, clauses, isCertain, entries } = judged;
  const note = mark.origin.note as SourceNote;
  const sink = flow.sink as Sink;
  const { kind } = sink.row;
  const declared = declaredBy(judged, settings);
  const steps = describeSteps(flow, mark).map(({ file, line, column, kind: stepKind, message }): RecordStep => ({
    file: relativePath(cwd, file),
    line,
    column,
    kind: stepKind,
    message: stepMessage(message),
  }));
  return {
    judged,
    field: { path: leaf.path, category: leaf.category, subject: subjectOf(leaf, note) },
    flow: {
      status,
      confidence: isCertain ? 'traced' : 'evidence',
      reason: reasons.join('; '),
      rules,
      clauses,
      source: {
        api: note.api === '' ? NO_API : note.api,
        operation: note.name,
        restriction: restrictionOf(note),
        places: [recordPlace(mark.origin.place, cwd)],
      },
      processing: processingOf(judged),
      purpose: purposeOf(judged, declared),
      declaredAs:
        entries.length === 0
          ? 'not declared'
          : [...new Set(entries.map(({ list, id }) => `${list}: ${id}`))].join(', '),
      legalBasis: declared.flow?.law ?? TO_BE_COMPLETED,
      sink: {
        kind,
        title: sink.role ?? ENDS[kind]?.title ?? kind,
        label: withoutTexts(sink.label),
        destination: destinationName(sink),
        places: [recordPlace(flow.sinkPlace, cwd)],
      },
      recipient: recipientOf(judged, declared),
      storage: storageOf(judged, declared),
      retention: retentionOf(judged, declared),
      originTag: TO_BE_COMPLETED,
      owner: (declared.flow ?? declared.recipient ?? declared.store)?.owner ?? TO_BE_COMPLETED,
      steps,
    },
  };
}

/** Names stay, texts do not: a name stands in quotes where it is one word. */
function stepMessage(message: string): string {
  return message.replace(/'(?<name>[^']*)'/gu, (whole, name: string) =>
    /^[\w$#@.[\]-]{1,60}$/u.test(name) ? whole : "'…'",
  );
}
