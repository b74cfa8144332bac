/** Whole texts, in lower case, that stand for a credential or for nothing. */
export const PLACEHOLDER_WHOLE =
  /^(?:|null|undefined|nil|none|n\/?a|true|false|tests?|testing|dummy|sample|example|foo|bar|baz|foobar|abc|abc123|change[-_ ]?(?:me|it|this)|todo|fixme|tbd|\[?redacted\]?|secrets?|secret[-_ ]?key|passwords?|passw0rd|pass|passwd|pwd|tokens?|api[-_ ]?key|key|string|value|placeholder|mock|fake|hidden|optional|required|default|(?:my|test|fake|dummy|mock|some|sample|the|a)[-_ ]?(?:client[-_ ]?|access[-_ ]?|refresh[-_ ]?|auth[-_ ]?|api[-_ ]?)?(?:secret|token|key|password|pass))$/;

/** Parts that only a placeholder has. */
export const PLACEHOLDER_PART =
  /(?:your|insert|replace|enter|put|add|paste)[-_ ]?(?:your|my|the|this|here|with|me|client|secret|token|key|api|app|id|aws|lwa|refresh|access|password|super|jwt|db|own|real)|change[-_ ]?(?:me|this|it)|<[^<>]{1,60}>|\{\{[^{}]{0,60}\}\}|\$\{[^{}]{0,60}\}|\$\([^()]{0,60}\)|%[A-Z_]{2,40}%|\.{3}|…|x{4,}|\*{3,}|#{3,}|_{4,}|example|placeholder|dummy|(?<![a-z])(?:fake|sample|mock(?:ed)?)(?![a-z])|redacted|not[-_]?real|1234567890123456|0{12,}|abcdefghijkl/i;

/** Parts that make a placeholder of a text in a fixed format; its random part could hold the short words by chance. */
export const PLACEHOLDER_IN_SHAPE =
  /EXAMPLE|PLACEHOLDER|REDACTED|CHANGE_?ME|YOUR[-_A-Z]{2}|(?<![A-Za-z0-9])(?:your|fake|dummy|sample|mock|example|placeholder)(?![a-z0-9])|[-_.](?:your|fake|dummy|sample|mock|example)[-_.]|\.{3}|…|<[^<>]{1,60}>|[xX]{6,}|\*{3,}|#{4,}|_{5,}|-{6,}|0{12,}/;

/** Words of which made-up secrets of tests are composed. */
export const FAKE_WORDS =
  /fake|test|dummy|mock|example|sample|invalid|placeholder|redacted|notreal|not[-_]real|foo_?bar|deadbeef|cafebabe|badc0de|lorem|random|secret|token|password|abcdef|123456|654321|qwerty|changeme|synthetic/i;

/** Words that make up passwords of documentation and of local databases. */
export const DICTIONARY_WORDS: readonly string[] = [
  ...'administrator password changeme postgres rabbitmq foobared database testing hunter2 default example insecure'.split(
    ' ',
  ),
  ...'development letmein welcome qwerty secret master strong secure oracle docker mongodb passwd server'.split(' '),
  ...'admin redis mongo mysql maria guest login super local dummy token pass root user your some test name word'.split(
    ' ',
  ),
  ...'demo temp fake auth host pwd foo bar baz abc dev app sql the key my pw db sa'.split(' '),
].sort((left, right) => right.length - left.length);

/** Beginnings of secrets that vendors publish in their documentation: no secrets. */
export const DOCUMENTED_SECRETS: readonly string[] = ['4eC39HqLyj', 'BQokikJOvB', 'SflKxwRJSM', 'Eby8vdM02x'];

/** Constants of published protocols that stand where a key stands. */
export const PROTOCOL_CONSTANTS: ReadonlySet<string> = new Set([
  'WebAppData',
  'Bitcoin seed',
  'ed25519 seed',
  'Nist256p1 seed',
  'A6A6A6A6A6A6A6A6',
  'A65959A6',
]);
