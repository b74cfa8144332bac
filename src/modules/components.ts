/** Files that hold scripts among other things: components of Vue and Svelte. */

/** The scripts of a component, everything else blank, so that offsets and lines stay what they are. */
interface Scripts {
  readonly text: string;
  readonly lang: 'jsx' | 'ts' | 'tsx';
}

const COMPONENT = /\.(?:vue|svelte)$/u;
const OPENING = /<script(?<attributes>(?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*>/giu;
const CLOSING = /<\/script\s*>/giu;
const COMMENT = /<!--.*?-->/gsu;

/** @returns whether a file of this name is a component */
export function isComponent(path: string): boolean {
  return COMPONENT.test(path);
}

/**
 * @param text of a component
 * @returns its scripts: the ordinary one and, with Vue, that of `setup`, with Svelte, that of the module. May miss what
 * templates do.
 */
export function scriptsOf(text: string): Scripts {
  const searched = text.replace(COMMENT, blank);
  const parts: string[] = [];
  const langs = new Set<string>();
  let at = 0;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(searched); opening; opening = OPENING.exec(searched)) {
    const start = opening.index + opening[0].length;
    CLOSING.lastIndex = start;
    const end = CLOSING.exec(searched)?.index ?? searched.length;
    parts.push(blank(text.slice(at, start)), text.slice(start, end));
    langs.add(/\blang\s*=\s*["']?(?<lang>[a-z]+)/iu.exec(opening.groups?.attributes ?? '')?.groups?.lang ?? '');
    at = OPENING.lastIndex = end;
  }
  return { text: parts.join('') + blank(text.slice(at)), lang: langOf(langs) };
}

function langOf(langs: ReadonlySet<string>): Scripts['lang'] {
  if (langs.has('tsx')) return 'tsx';
  return langs.has('ts') || langs.has('typescript') ? 'ts' : 'jsx';
}

function blank(text: string): string {
  return text.replace(/[^\r\n\u2028\u2029]/gu, ' ');
}
