const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @returns text that stands in HTML, in attributes as well, for what it is. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** @returns a name that may be an id: `clause-dpp-2-6`. */
export function idOf(prefix: string, text: string): string {
  return `${prefix}-${text.toLowerCase().replace(/[^a-z\d]+/gu, '-')}`;
}
