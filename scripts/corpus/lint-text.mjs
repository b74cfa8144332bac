import * as parser from '@typescript-eslint/parser';

const EXTENSIONS = '**/*.{js,mjs,cjs,jsx,ts,tsx,mts,cts}';
const IS_TYPESCRIPT = /\.[cm]?tsx?$/;

function configFor(sourceType, { plugin, rules, settings }) {
  const shared = {
    plugins: { 'sp-api': plugin },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    settings,
    rules,
  };
  return [
    { ignores: ['!**/node_modules/'] },
    {
      files: [EXTENSIONS],
      languageOptions: { sourceType, parserOptions: { ecmaFeatures: { jsx: true } } },
      ...shared,
    },
    { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } },
  ];
}

/**
 * Makes a function that lints one text as a module and, where that is no legal one, as a script.
 * @param options the plugin, the rules and the settings
 * @returns messages; undefined when it is no code that the parser reads
 */
export function linterOfTexts(options) {
  const asModule = configFor('module', options);
  const asScript = configFor('commonjs', options);
  return (linter, filename, text) => {
    const isModule = IS_TYPESCRIPT.test(filename) || /^\s*(?:import|export)\b/mu.test(text);
    for (const config of isModule ? [asModule, asScript] : [asScript, asModule]) {
      const messages = linter.verify(text, config, { filename });
      if (!messages.some(({ fatal }) => fatal)) return messages;
    }
    return undefined;
  };
}
