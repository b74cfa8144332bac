import { describe, expect, it } from 'vitest';

import {
  SECRET_PIECES,
  SP_API_CREDENTIALS,
  SP_API_LOOK_ALIKES,
  WITH_CREDENTIALS,
  WITHOUT_CREDENTIALS,
} from './field-corpus.ts';
import { lint } from './rule-tester.ts';

describe('code from the field', () => {
  it.each([...WITH_CREDENTIALS, ...SP_API_CREDENTIALS])('finds the credential in %s', (code) => {
    const messages = lint(code);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => message.messageId !== 'hardcoded')).toEqual([]);
  });

  it.each([...WITHOUT_CREDENTIALS, ...SP_API_LOOK_ALIKES])('finds none in %s', (code) => {
    expect(lint(code).map((message) => message.message)).toEqual([]);
  });

  it('never shows more than four characters of a value', () => {
    const messages = [...WITH_CREDENTIALS, ...SP_API_CREDENTIALS]
      .flatMap((code) => lint(code))
      .map((message) => message.message);
    const shown = messages.map((message) => /ends in "(.*?)"/.exec(message)?.[1] ?? '');
    expect(shown.filter((tail) => tail.length > 4)).toEqual([]);
    expect(messages.filter((message) => SECRET_PIECES.some((value) => message.includes(value.slice(0, 8))))).toEqual(
      [],
    );
  });
});
