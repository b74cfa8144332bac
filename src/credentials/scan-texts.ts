import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

import { joinText } from '../ast/join-text.ts';
import { keyName } from '../ast/static-key.ts';
import { findEmbeddedSecret, findEncodedShape } from './find-embedded.ts';
import { findShape, type ShapeMatch } from './find-shape.ts';
import type { FileMode } from './file-mode.ts';
import type { Finding, Findings } from './finding.ts';

/** Adds the credentials that the text of a literal or of a piece of a template gives away. */
export function scanText(node: TSESTree.Node, text: string, mode: FileMode, findings: Findings): void {
  const finding = findInText(node, text, mode);
  if (finding) findings.add(finding);
}

/** Adds the credential that a comment holds. */
export function scanComment(comment: TSESTree.Comment, mode: FileMode, findings: Findings): void {
  const finding = findInText(comment, comment.value, mode);
  if (finding) findings.add({ ...finding, whole: false });
}

function findInText(node: Finding['node'], text: string, mode: FileMode): Finding | undefined {
  const careful = mode !== 'source';
  const isComment = node.type === 'Line' || node.type === 'Block';
  const found = findShape(text, careful || (isComment && !hasAmazonName(text))) ?? findEncodedShape(text, careful);
  if (found) return isPublic(found, node) ? undefined : fromShape(found, node);
  const embedded = mode === 'test' ? undefined : findEmbeddedSecret(text, careful);
  return embedded && { node, ...embedded, evidence: 'shape', whole: false };
}

/** Prefixes of Amazon are no coincidence: comments with them are read as code is. */
function hasAmazonName(text: string): boolean {
  return /amzn|Atz|AKIA/.test(text);
}

function fromShape({ kind, value, whole }: ShapeMatch, node: Finding['node']): Finding {
  return { node, kind, value, whole, evidence: 'shape' };
}

/** A key for browsers that stands beside the rest of a browser configuration. */
function isPublic({ shape }: ShapeMatch, node: Finding['node']): boolean {
  const object = 'parent' in node && node.parent?.type === 'Property' ? node.parent.parent : undefined;
  if (!shape.publicBeside || object?.type !== 'ObjectExpression') return false;
  const names = object.properties.map((property) =>
    property.type === 'Property' ? keyName(property.key, property) : undefined,
  );
  return shape.publicBeside.some((name) => names.includes(name));
}

/** Adds a credential that only the joined text shows: a prefix and a body, the lines of a private key, a URL. */
export function scanJoin(node: TSESTree.Node, sourceCode: SourceCode, mode: FileMode, findings: Findings): void {
  const joined = joinText(node, sourceCode);
  if (!joined || joined.pieces.length < 2) return;
  const found = findShape(joined.text, mode !== 'source');
  const texts = joined.pieces.map(pieceText);
  if (!found || texts.some((text) => findShape(text, mode !== 'source'))) return;
  const bearer = joined.pieces[texts.indexOf(found.secret)];
  findings.add(fromShape(found, bearer ?? node));
  if (!bearer) findings.cover(joined.pieces);
}

function pieceText(piece: TSESTree.Node): string {
  if (piece.type === 'TemplateElement') return piece.value.cooked ?? '';
  if (piece.type === 'TemplateLiteral') return piece.quasis[0]?.value.cooked ?? '';
  return piece.type === 'Literal' && typeof piece.value === 'string' ? piece.value : '';
}
