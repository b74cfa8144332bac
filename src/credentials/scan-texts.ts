import type { TSESTree } from '@typescript-eslint/utils';

import { isInside, joinText } from '../ast/join-text.ts';
import { keyName } from '../ast/static-key.ts';
import { findEmbeddedSecret, findEncodedShape } from './find-embedded.ts';
import { findShape, type Reading, type ShapeMatch } from './find-shape.ts';
import type { FileMode } from './file-mode.ts';
import type { Finding, Findings } from './finding.ts';
import type { SearchedFile } from './searched-file.ts';

/** Adds the credential that the text of a literal or of a piece of a template gives away. */
export function scanText(node: TSESTree.Node, text: string, mode: FileMode, findings: Findings): void {
  const reading = readingOf(mode);
  const found = findShape(text, reading) ?? findEncodedShape(text, reading);
  // What its neighbours make public is not taken for a secret by its name either.
  if (found && isPublic(found, node)) findings.cover([node]);
  else addFound(node, text, found, mode, findings);
}

/** Adds the credential that a comment holds. */
export function scanComment(comment: TSESTree.Comment, mode: FileMode, findings: Findings): void {
  const found = findShape(comment.value, mode === 'source' ? 'comment' : 'careful');
  addFound(comment, comment.value, found && { ...found, whole: false }, mode, findings);
}

function readingOf(mode: FileMode): Reading {
  return mode === 'source' ? 'plain' : 'careful';
}

function addFound(
  node: Finding['node'],
  text: string,
  found: ShapeMatch | undefined,
  mode: FileMode,
  findings: Findings,
): void {
  if (found) return findings.add(fromShape(found, node));
  const embedded = mode === 'test' ? undefined : findEmbeddedSecret(text, mode !== 'source');
  if (embedded) findings.add({ node, ...embedded, evidence: 'shape', whole: false });
}

function fromShape({ kind, value, whole }: ShapeMatch, node: Finding['node']): Finding {
  return { node, kind, value, whole, evidence: 'shape' };
}

/** A key for browsers that stands beside the rest of a browser configuration. */
function isPublic({ shape }: ShapeMatch, node: TSESTree.Node): boolean {
  const object = node.parent?.type === 'Property' ? node.parent.parent : undefined;
  if (!shape.publicBeside || object?.type !== 'ObjectExpression') return false;
  const names = object.properties.map((property) =>
    property.type === 'Property' ? keyName(property.key, property) : undefined,
  );
  return shape.publicBeside.some((name) => names.includes(name));
}

/** Adds a credential that only the joined text shows: a prefix and a body, the lines of a private key, a URL. */
export function scanJoin(node: TSESTree.Node, file: SearchedFile, findings: Findings): void {
  const { mode } = file;
  const joined = joinText(node, file.scopes);
  if (!joined || joined.pieces.length < 2) return;
  const found = findShape(joined.text, readingOf(mode));
  const texts = joined.pieces.map(pieceText);
  if (!found || texts.some((text) => findShape(text, readingOf(mode)))) return;
  // A secret behind a name stands where the name is declared: `const PASS = '…'` in a URL.
  const declared = joined.pieces.find((piece, index) => texts[index] === found.secret && !isInside(piece, node));
  const foreign = declared && file.elsewhere?.(declared);
  if (foreign?.isReportedThere === true) return;
  if (foreign) findings.add({ ...fromShape(found, node), whole: false, place: foreign.place });
  else findings.add(fromShape(found, declared ?? node));
  if (!declared) findings.cover(joined.pieces);
}

function pieceText(piece: TSESTree.Node): string {
  if (piece.type === 'TemplateElement') return piece.value.cooked ?? '';
  if (piece.type === 'TemplateLiteral') return piece.quasis[0]?.value.cooked ?? '';
  return piece.type === 'Literal' && typeof piece.value === 'string' ? piece.value : '';
}
