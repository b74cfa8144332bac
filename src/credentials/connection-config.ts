import type { TSESTree } from '@typescript-eslint/utils';

import { possibleLiterals } from '../ast/possible-literals.ts';
import type { Scopes } from '../ast/scopes.ts';
import { keyName } from '../ast/static-key.ts';

const HOST_KEYS = new Set(['host', 'hostname', 'server', 'address', 'hosts', 'addr']);
const USER_KEYS = new Set(['user', 'username', 'login', 'uid', 'userid', 'email']);
const SETTING_KEYS = new Set([
  'port',
  'database',
  'db',
  'dbname',
  'dialect',
  'client',
  'secure',
  'ssl',
  'tls',
  'service',
  'schema',
  'driver',
]);

/** What stands beside a value in its object literal. */
export interface Surroundings {
  /** A user and a host, or settings as connections have: the password beside them opens something. */
  readonly isConnection: boolean;
  /** Every host that is written there is the same machine or a container; also when none is written. */
  readonly isLocal: boolean;
}

/** Objects with more properties are dictionaries, not the settings of a connection. */
const MOST_SETTINGS = 100;

/** @returns what a property's value tells about it by the properties beside it. */
export function surroundingsOf(value: TSESTree.Node, sourceCode: Scopes): Surroundings {
  const object = value.parent?.type === 'Property' ? value.parent.parent : undefined;
  if (object?.type !== 'ObjectExpression' || object.properties.length > MOST_SETTINGS)
    return { isConnection: false, isLocal: true };
  const beside = new Map<string, TSESTree.Node>();
  for (const property of object.properties) {
    if (property.type !== 'Property') continue;
    beside.set((keyName(property.key, property) ?? '').toLowerCase(), property.value);
  }
  const hosts = [...beside].flatMap(([name, node]) => (HOST_KEYS.has(name) ? possibleLiterals(node, sourceCode) : []));
  return {
    isConnection:
      has(beside, USER_KEYS) &&
      isConnectionLike(
        beside,
        hosts.map((host) => host.text),
      ),
    isLocal: hosts.length === 0 ? !has(beside, HOST_KEYS) : hosts.some((host) => isLocalHost(host.text)),
  };
}

const has = (beside: ReadonlyMap<string, TSESTree.Node>, keys: ReadonlySet<string>): boolean =>
  [...beside.keys()].some((name) => keys.has(name));

/** Forms and translations also have a user, a password and a host: theirs are words, not addresses and numbers. */
function isConnectionLike(beside: ReadonlyMap<string, TSESTree.Node>, hosts: readonly string[]): boolean {
  const hasNumberOrFlag = [...beside].some(
    ([name, node]) => SETTING_KEYS.has(name) && !(node.type === 'Literal' && typeof node.value === 'string'),
  );
  return (hasNumberOrFlag && has(beside, SETTING_KEYS)) || hosts.some((host) => /[.:]|^localhost$/.test(host));
}

function isLocalHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1|host\.docker\.internal|[^.:]+)(?::\d+)?$/i.test(host);
}
