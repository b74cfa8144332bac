import { mwsClients, type MwsClientRow } from '../catalog/clients/mws.ts';
import { fieldsOfMws } from '../catalog/sp-api/index.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { Answer } from '../taint/policy.ts';
import { stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import { mwsShape, type SourceNote } from './sources.ts';

/** @returns what a call of a client of the former Marketplace Web Service gives; undefined when the call is none. */
export function mwsAnswer(api: ApiNode, call: Call, inspector: Inspector): Answer | undefined {
  const method = api.path.slice(api.path.lastIndexOf('.') + 1);
  const row = mwsClients.find(
    (client) => client.packages.includes(api.root) && (client.method === undefined || client.method === method),
  );
  const [operation] = row === undefined || call.isNew ? [] : operationsOf(row, method, call, inspector);
  if (row === undefined || operation === undefined || fieldsOfMws(operation).length === 0) return undefined;
  const note: SourceNote = { name: operation, api: 'MWS' };
  const answer = inspector.record(mwsShape(operation), note, call, operation);
  return {
    result: inspector.promise(resultOf(row, answer, call, inspector), call),
    callbacks: call.arguments.flatMap((_, argument) => [
      { argument, parameter: 0, value: UNKNOWN },
      { argument, parameter: 1, value: answer },
    ]),
  };
}

function operationsOf({ naming }: MwsClientRow, method: string, call: Call, inspector: Inspector): string[] {
  if (naming === 'method') return [method.charAt(0).toUpperCase() + method.slice(1)];
  const first = inspector.argument(call, 0);
  return stringLiterals(naming === 'argument' ? first : inspector.read(first, naming.path, call));
}

function resultOf({ result }: MwsClientRow, answer: Value, call: Call, inspector: Inspector): Value {
  if (result === 'pair') return inspector.tuple([answer, UNKNOWN], call, 'pair');
  return result === 'result' ? inspector.object({ result: answer }, call, 'result') : answer;
}
