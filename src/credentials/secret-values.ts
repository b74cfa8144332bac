import type { TSESTree } from '@typescript-eslint/utils';

import { possibleLiterals, returnedValues, type PossibleLiteral } from '../ast/possible-literals.ts';
import { keyName } from '../ast/static-key.ts';
import { unwrap } from '../ast/unwrap.ts';
import { LEGACY_LWA_SECRET } from '../catalog/credentials/amazon-shapes.ts';
import { NAME_BLOCKERS } from '../catalog/credentials/names.ts';
import { classifyName, type NameEvidence } from './classify-name.ts';
import { isFallbackSecret, isSecretAtPosition, isSecretValue } from './classify-value.ts';
import { surroundingsOf } from './connection-config.ts';
import type { FileMode } from './file-mode.ts';
import type { Finding, Findings } from './finding.ts';
import { PositionMatcher, type PositionMatch } from './match-positions.ts';
import { meaningOf, type NameMeaning } from './name-meaning.ts';
import type { NamedValue } from './named-values.ts';
import { isDictionaryPassword, isObviouslyFake, isPlaceholder } from './placeholder.ts';
import { isRandom } from './randomness.ts';
import type { SearchedFile } from './searched-file.ts';
import { splitName } from './split-name.ts';

/** Finds credentials by the names and the calls that they stand at, in one file. */
export class SecretValues {
  readonly #positions: PositionMatcher;

  constructor(
    readonly file: SearchedFile,
    readonly findings: Findings,
  ) {
    this.#positions = new PositionMatcher(file);
  }

  /** Follows the value of a name that names a credential, a header or a list of credentials. */
  checkName(named: NamedValue): void {
    const meaning = meaningOf(named.name);
    if (!meaning) return;
    const results = returnedValues(named.value);
    if (results.length === 0) this.#checkMeaning(meaning, named);
    const getter = meaning.evidence ?? meaning.getter;
    for (const value of getter ? results : []) this.#checkMeaning({ evidence: getter }, { ...named, value });
  }

  #checkMeaning({ header, property, evidence }: NameMeaning, { name, value, isFallback }: NamedValue): void {
    if (header !== undefined) this.#checkHeader(name, value, header);
    if (property !== undefined) this.#checkPosition(value, property, name, isSecretAtPosition);
    if (!evidence) return;
    if (evidence.plural) return this.#checkMembers(name, value, evidence);
    const mayBeWords = isFallback && evidence.strength === 'strong';
    this.#checkNamed(name, value, evidence, (text) => mayBeWords === true && isFallbackSecret(text, name));
  }

  /** Follows the arguments of a call that takes credentials. */
  checkCall(node: TSESTree.CallExpression | TSESTree.NewExpression): void {
    for (const { position, value } of this.#positions.match(node)) {
      const accepts = position.proof === 'secret-like' ? isRandom : isSecretAtPosition;
      const isExempt = this.#isLocalPassword({ position, value });
      this.#checkPosition(value, position.kind, undefined, (text) => accepts(text) && !isExempt(text));
    }
  }

  #isLocalPassword({ position, value }: PositionMatch): (text: string) => boolean {
    const isLocal = position.kind === 'database password' && surroundingsOf(value, this.file.scopes).isLocal;
    return (text) => isLocal && isDictionaryPassword(text);
  }

  #checkPosition(
    value: TSESTree.Node,
    kind: string,
    name: string | undefined,
    accepts: (text: string) => boolean,
  ): void {
    for (const literal of possibleLiterals(value, this.file.scopes)) {
      if (accepts(literal.text)) this.#add(literal, value, kind, 'position', name);
    }
  }

  #checkNamed(
    name: string,
    value: TSESTree.Node,
    evidence: NameEvidence,
    accepts: (text: string) => boolean = () => false,
  ): void {
    const literals = possibleLiterals(value, this.file.scopes);
    if (literals.length === 0) return;
    const { isConnection, isLocal } = surroundingsOf(value, this.file.scopes);
    for (const literal of literals) {
      if (literal.isBytes || namesItself(literal.text, name)) continue;
      const opens = evidence.category === 'password' && isConnection && isSecretAtPosition(literal.text);
      if (evidence.category === 'password' && isLocal && isConnection && isDictionaryPassword(literal.text)) continue;
      if (opens) this.#add(literal, value, evidence.kind, 'position', name);
      else if (isSecretValue(literal.text, evidence) || accepts(literal.text))
        this.#add(literal, value, evidence.kind, 'name', name);
    }
  }

  /** `apiKeys: ['…']`, `secrets: { jwt: '…' }`: only random values that their own name does not explain. */
  #checkMembers(name: string, value: TSESTree.Node, evidence: NameEvidence): void {
    const inner = unwrap(value);
    if (inner.type !== 'ObjectExpression') return this.#checkNamed(name, value, evidence);
    for (const property of inner.properties) {
      if (property.type !== 'Property') continue;
      const own = keyName(property.key, property);
      if (own === undefined || classifyName(own)) continue; // judged by its own name
      if (splitName(own).some((word) => NAME_BLOCKERS.has(word) || word === 'user')) continue;
      this.#checkNamed(own, property.value, evidence);
    }
  }

  #checkHeader(name: string, value: TSESTree.Node, kind: string): void {
    for (const literal of possibleLiterals(value, this.file.scopes)) {
      if (isHeaderCredential(literal.text)) this.#add(literal, value, kind, 'name', name);
    }
  }

  /** A literal of another file is reported where it is used, unless that file reports it by itself. */
  #add(
    { node, text }: PossibleLiteral,
    use: TSESTree.Node,
    kind: string,
    evidence: Finding['evidence'],
    name: string | undefined,
  ): void {
    const foreign = this.file.elsewhere?.(node);
    if (![this.file.mode, foreign?.mode ?? 'source'].every((mode) => counts(text, kind, mode))) return;
    if (foreign === undefined) this.findings.add({ node, kind, value: text, evidence, name, whole: true });
    else if (!foreign.isReportedThere)
      this.findings.add({ node: use, kind, value: text, evidence, name, whole: false, place: foreign.place });
  }
}

/** Outside the sources only what is random and not made up counts, in tests only a client secret by its length. */
function counts(text: string, kind: string, mode: FileMode): boolean {
  if (mode !== 'source' && (!isRandom(text) || isObviouslyFake(text))) return false;
  return mode !== 'test' || (LEGACY_LWA_SECRET.test(text) && kind.includes('client secret'));
}

const TOKEN: NameEvidence = { category: 'token', strength: 'strong', kind: 'token', plural: false };

/** `Bearer <token>`, a bare token, or `user:password` before it is encoded. */
function isHeaderCredential(text: string): boolean {
  const [, credential] = /^(?:Bearer|Token|ApiKey|Key|OAuth|Basic)\s+(?:token=)?"?([^\s"]+)"?$/i.exec(text) ?? [];
  if (credential !== undefined) return isSecretValue(credential, TOKEN);
  const [, user, password] = /^([^:\s/]{1,100}):([^\s:/][^\s:]{2,200})$/.exec(text) ?? [];
  if (user === undefined || password === undefined) return isSecretValue(text, TOKEN);
  return !isPlaceholder(password) && !isDictionaryPassword(password);
}

/** `password: 'password1'`, `ACCESS_TOKEN = 'access_token'`: the value repeats the words of its name. */
function namesItself(text: string, name: string): boolean {
  const own = new Set(splitName(name));
  return text.length <= 40 && splitName(text).every((word) => own.has(word) || /^\d{1,4}$/.test(word));
}
