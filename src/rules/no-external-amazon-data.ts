import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';

import { calledName } from '../ast/called-name.ts';
import { possibleTexts } from '../ast/possible-texts.ts';
import { SCRAPER_HOST, SHOP_PAGE, VENDING_HOST, VENDING_PACKAGES } from '../catalog/outside-data.ts';
import { createRule } from '../create-rule.ts';

/** Calls that load what stands at an address. */
const LOADS =
  /^(?:fetch|goto|get|post|request|axios|got|ky|needle|superagent|\$fetch|ofetch|crawl|scrape\w*|load(?:Url|Page)?|visit|newPage|navigate|download)$/;

/** AUP 4.3: services that vend Amazon's data, and pages of the shop read by programs. */
export default createRule({
  name: 'no-external-amazon-data',
  meta: {
    type: 'problem',
    docs: { description: "disallow data of Amazon's from outside Amazon's APIs (AUP 4.3)", recommended: false },
    schema: [],
    messages: {
      external:
        "{{sink}} vends Amazon data from outside Amazon's APIs; AUP 4.3 forbids its use. Use the Catalog Items API.",
    },
  },
  create(context) {
    const { sourceCode } = context;

    function report(node: TSESTree.Node, sink: string): void {
      context.report({ node: node, messageId: 'external', data: { sink } });
    }

    function checkModule(node: TSESTree.Node, specifier: unknown): void {
      if (typeof specifier === 'string' && VENDING_PACKAGES.has(specifier)) report(node, `'${specifier}'`);
    }

    function checkCall(node: TSESTree.CallExpression): void {
      const name = calledName(node);
      const [first] = node.arguments;
      if (first?.type === 'Literal' && (name === 'require' || name === 'mock')) {
        if (name === 'require') checkModule(first, first.value);
        return;
      }
      if (name === undefined || !LOADS.test(name)) return;
      const texts = node.arguments.flatMap((argument) => possibleTexts(argument, sourceCode));
      const vendor = texts.find((text) => VENDING_HOST.test(text));
      if (vendor !== undefined) return report(node, hostOf(vendor));
      const scraper = texts.find((text) => SCRAPER_HOST.test(text));
      const page = texts.find((text) => SHOP_PAGE.test(text));
      if (scraper !== undefined && page !== undefined) return report(node, hostOf(scraper));
      if (page !== undefined && /^https?:/i.test(page)) report(node, hostOf(page));
    }

    return {
      ImportDeclaration: ({ source }: TSESTree.ImportDeclaration) => checkModule(source, source.value),
      ImportExpression: ({ source }: TSESTree.ImportExpression) =>
        source.type === 'Literal' && checkModule(source, source.value),
      CallExpression: checkCall,
    } as unknown as Rule.RuleListener;
  },
});

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? url;
}
