/** More wildcards in one pattern are no glob that somebody means, and would take long to match. */
const MAX_STARS = 3;
const MAX_LENGTH = 1_000;

/**
 * @returns the pattern that a glob of paths is: `*`, `**`, `?` and `{a,b}`; anything else stands for itself. A glob with more
 * than a few wildcards in one segment, or more than a few `**`, matches nothing; nor does one that is absurdly long.
 */
export function globPattern(glob: string): RegExp {
  if (glob.length > MAX_LENGTH || isExcessive(glob)) return /(?!)/u;
  const source = glob.replace(/\*\*\/|\*\*|\{[^{}]*\}|[*?\\^$.+()|[\]{}]/gu, (token) => {
    if (token === '**/') return '(?:.*/)?';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token.length > 1) return `(?:${token.slice(1, -1).split(',').map(escape).join('|')})`;
    return `\\${token}`;
  });
  return new RegExp(`^${source}$`, 'u');
}

function isExcessive(glob: string): boolean {
  const segments = glob.split('/');
  return (
    segments.some((segment) => segment.split('*').length - 1 > MAX_STARS) ||
    segments.filter((segment) => segment.includes('**')).length > MAX_STARS
  );
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
