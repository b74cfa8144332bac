import type { Rule } from 'eslint';

/** Where a rule's page lives. */
const DOCS_BASE = 'https://github.com/eslint-plugin-sp-api/eslint-plugin-sp-api/blob/main/docs/rules/';

export interface RuleDefinition {
  readonly name: string;
  readonly meta: Rule.RuleMetaData & { readonly docs: NonNullable<Rule.RuleMetaData['docs']> };
  /** Default of the rule's one options object, merged under what the user gives (ESLint 8.57 does not do it). */
  readonly create: (context: Rule.RuleContext) => Rule.RuleListener;
}

/**
 * Builds a rule object with its documentation URL.
 * @returns a rule for ESLint 8.57, 9 and 10 and for oxlint's JS plugins.
 */
export function createRule({ name, meta, create }: RuleDefinition): Rule.RuleModule {
  return {
    meta: { ...meta, docs: { ...meta.docs, url: `${DOCS_BASE}${name}.md` } },
    create,
  };
}
