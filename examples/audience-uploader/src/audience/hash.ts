import { createHash } from 'node:crypto';

export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The hashes an ad network matches with its own users. Hashing does not turn an e-mail into something else. */
export function hashEmails(emails: readonly string[]): string[] {
  return [...new Set(emails.map(normalizeEmail))].map(sha256);
}
