import type { Status } from '../model.ts';

/** How people call what the record knows by short names. */
export const STATUS_WORDS: Readonly<
  Record<Status, { readonly label: string; readonly sign: string; readonly help: string }>
> = {
  violation: { label: 'Violation', sign: '✕', help: 'reported by the recommended rules' },
  undeclared: { label: 'Undeclared', sign: '?', help: 'somebody has to judge it and to declare it' },
  permitted: { label: 'Permitted', sign: '✓', help: 'known recipient, protected, or declared in the settings' },
  amazon: { label: 'Amazon', sign: '→', help: 'goes back to where it comes from' },
};

const CATEGORIES: Readonly<Record<string, string>> = {
  email: 'E-mail address',
  'postal-code': 'Postal code',
  'tax-id': 'Tax number',
  'identity-document': 'Identity document',
  geo: 'Location',
  ip: 'IP address',
  phone: 'Phone number',
  address: 'Postal address',
};

export function categoryWords(category: string): string {
  return CATEGORIES[category] ?? category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
}
