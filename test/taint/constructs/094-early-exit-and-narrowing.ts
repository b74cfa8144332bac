// Early return and throw, `in` narrowing, discriminated unions.
type Loaded = { kind: 'ok'; contact: string } | { kind: 'failed'; reason: string };

function loadUnion(): Loaded {
  return opaque('online') ? { kind: 'ok', contact: source() } : { kind: 'failed', reason: 'offline' };
}

export function earlyReturn() {
  const email: string | undefined = source();
  if (email !== undefined) {
    return;
  }
  sink(email);
}

export function earlyThrow() {
  const name: string = source('name');
  if (name !== 'ANONYMIZED') {
    throw new Error('personal data');
  }
  sink(name);
}

export function throwOnTheOtherSide() {
  const name: string = source('name');
  if (name === 'ANONYMIZED') {
    throw new Error('nothing to print');
  }
  sink(name); // !
}

export function discriminated() {
  const result = loadUnion();
  if (result.kind === 'failed') {
    sink(result.reason);
    sink(result);
  } else {
    sink(result.contact); // !
  }
}

export function discriminatedEarlyReturn() {
  const result = loadUnion();
  if (result.kind === 'ok') return;
  sink(result.reason);
  sink(result);
}

export function discriminatedSwitch() {
  const result = loadUnion();
  switch (result.kind) {
    case 'failed':
      sink(result);
      break;
    case 'ok':
      sink(result); // !
      break;
  }
}

export function inOperator() {
  const result = loadUnion();
  if ('reason' in result) {
    sink(result);
  } else {
    sink(result.contact); // !
  }
}

export function withoutNarrowing() {
  const result = loadUnion();
  sink(result.kind);
  sink(result); // !
}

export function continueInLoop() {
  for (const order of sourceList()) {
    if (order.name !== 'ANONYMIZED') continue;
    sink(order.name);
  }
}

export function continueOnTheOtherSide() {
  for (const order of sourceList()) {
    if (order.name === 'ANONYMIZED') continue;
    sink(order.name); // !
  }
}

function assertAnonymous(name: string): asserts name is 'ANONYMIZED' {
  if (name !== 'ANONYMIZED') throw new Error('personal data');
}

export function assertion() {
  const name: string = source('name');
  assertAnonymous(name);
  sink(name);
}

export function unreachableAfterReturn() {
  const email: string = source();
  return email.length;
  sink(email);
}

export function instanceofNarrowing() {
  const value: unknown = opaque('fail') ? new Error('offline') : sourceRecord();
  if (value instanceof Error) {
    sink(value.message);
    sink(value);
  }
}

export function typeofNarrowing() {
  const value: string | number = opaque('short') ? 7 : source();
  if (typeof value === 'number') {
    sink(value);
  } else {
    sink(value); // !
  }
}
