import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Message } from './types.ts';

/** What a reader of a finding asks first. */
const SECTIONS = ['Why it matters', 'How to fix'];

const require = createRequire(import.meta.url);

/**
 * @param rule the rule's name without prefix
 * @param url where the rule's page is; links of the page start there
 * @returns the parts of the rule's page that say why and how to fix it; undefined for a rule without a page
 */
export function helpOf(rule: string, url: string): Message | undefined {
  const page = readPage(rule);
  if (page === undefined) return undefined;
  const markdown = SECTIONS.flatMap((title) => sectionOf(page, title)).join('\n\n');
  if (markdown === '') return undefined;
  return { text: withoutLinks(markdown), markdown: withAbsoluteLinks(markdown, url) };
}

/** The package finds itself by name: this module may stand in any folder of it. */
function readPage(rule: string): string | undefined {
  try {
    const folder = path.dirname(require.resolve('eslint-plugin-sp-api/package.json'));
    return readFileSync(path.join(folder, 'docs', 'rules', `${rule}.md`), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

function sectionOf(page: string, title: string): string[] {
  const section = page.split(/^## /mu).find((part) => part.startsWith(`${title}\n`));
  return section === undefined ? [] : [`## ${section.trim()}`];
}

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/gu;

function withoutLinks(markdown: string): string {
  return markdown.replace(LINK, '$1').replace(/^#+ /gmu, '');
}

function withAbsoluteLinks(markdown: string, url: string): string {
  return markdown.replace(LINK, (_link, text: string, target: string) => `[${text}](${new URL(target, url).href})`);
}
