import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';

import { calledName } from '../ast/called-name.ts';
import { possibleTexts } from '../ast/possible-texts.ts';
import { memberName } from '../ast/static-key.ts';
import { CONSENT, CREDENTIAL_NAME, SELLER_CENTRAL, SIGN_IN_FIELD, SIGN_IN_PAGE } from '../catalog/outside-data.ts';
import { unwrap } from '../ast/unwrap.ts';
import { createRule } from '../create-rule.ts';

/** Calls that type into a page, and calls that load one by a program. */
const TYPES =
  /^(?:type|fill|sendKeys|setValue|\$|\$eval|locator|waitForSelector|getByLabel|findElement|querySelector|getElementById|focus)$/;
const LOADS = /^(?:goto|fetch|get|post|request|axios|got|visit|url|load|navigate)$/;

/** Names of what a request brings along. */
const REQUEST_PARTS = /^(?:body|query|params|formData|fields|payload)$/;

/** Names of variables that hold what a request brings; `params` and `query` are names of anything. */
const BODIES = /^(?:body|formData|reqBody|requestBody)$/;

/** Methods that read the body of a request. */
const READERS = /^(?:json|formData)$/;

/** `req.body`, `body`, `await request.json()`. */
function isOfRequest(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return BODIES.test(inner.name);
  if (inner.type === 'MemberExpression') return REQUEST_PARTS.test(memberName(inner) ?? '');
  if (inner.type !== 'CallExpression' || inner.callee.type !== 'MemberExpression') return false;
  const { object } = inner.callee;
  return (
    READERS.test(memberName(inner.callee) ?? '') && object.type === 'Identifier' && /^req(?:uest)?$/.test(object.name)
  );
}

/** AUP 3.2, 3.3 and 3.6: passwords and keys that are a seller's own, and portals entered in the seller's place. */
export default createRule({
  name: 'no-seller-credential-collection',
  meta: {
    type: 'problem',
    docs: {
      description: "disallow taking a seller's passwords and keys of Amazon (AUP 3.2, 3.3, 3.6)",
      recommended: false,
    },
    schema: [],
    messages: { taken: "This takes a seller's {{kind}}; AUP 3.2/3.3 forbid it. Use the OAuth consent flow." },
  },
  create(context) {
    const { sourceCode } = context;

    function report(node: TSESTree.Node, kind: string): void {
      context.report({ node: node, messageId: 'taken', data: { kind } });
    }

    function checkCall(node: TSESTree.CallExpression): void {
      const name = calledName(node);
      const [first] = node.arguments;
      if (name === undefined || first === undefined) return;
      if (TYPES.test(name)) {
        const isField = possibleTexts(first, sourceCode).some((text) => SIGN_IN_FIELD.test(text));
        if (isField) report(node, 'Amazon sign-in');
        return;
      }
      if (!LOADS.test(name)) return;
      const texts = possibleTexts(first, sourceCode);
      if (texts.some((text) => SIGN_IN_PAGE.test(text))) report(node, 'Amazon sign-in');
      else if (texts.some((text) => SELLER_CENTRAL.test(text) && !CONSENT.test(text)))
        report(node, 'Seller Central session');
    }

    /** `req.body.mwsSecretKey`. */
    function checkMember(node: TSESTree.MemberExpression): void {
      const name = memberName(node);
      if (name !== undefined && CREDENTIAL_NAME.test(name) && isOfRequest(node.object)) report(node, kindOf(name));
    }

    /** `const { sellerCentralPassword } = req.body`. */
    function checkPattern({ id, init }: TSESTree.VariableDeclarator): void {
      const from = init && unwrap(init);
      if (id.type !== 'ObjectPattern' || !from || !isOfRequest(from)) return;
      for (const property of id.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        if (CREDENTIAL_NAME.test(property.key.name)) report(property, kindOf(property.key.name));
      }
    }

    /** A field of a form. */
    function checkAttribute({ name, value, parent }: TSESTree.JSXAttribute): void {
      if (name.name !== 'name' && name.name !== 'id') return;
      const isField = parent.name.type === 'JSXIdentifier' && /^(?:input|.*(?:Field|Input))$/i.test(parent.name.name);
      const text = value?.type === 'Literal' && typeof value.value === 'string' ? value.value : '';
      if (isField && CREDENTIAL_NAME.test(text)) report(parent, kindOf(text));
    }

    return {
      CallExpression: checkCall,
      MemberExpression: checkMember,
      VariableDeclarator: checkPattern,
      JSXAttribute: checkAttribute,
    } as unknown as Rule.RuleListener;
  },
});

function kindOf(name: string): string {
  return /password|passwd/i.test(name) ? 'Amazon password' : 'Amazon secret key';
}
