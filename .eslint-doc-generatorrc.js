import { format, getFileInfo, resolveConfig } from 'prettier';

import plugin from './dist/index.js';

const PRESET_EMOJI = { recommended: '✅', strict: '🔒', audit: '📋' };

/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  configEmoji: Object.entries(PRESET_EMOJI).filter(([preset]) => preset in plugin.configs),
  ignoreConfig: Object.keys(plugin.configs).filter((preset) => !(preset in PRESET_EMOJI)),
  ruleDocSectionInclude: ['Examples', 'How to fix', 'Limits'],
  ruleListColumns: ['name', 'description', 'configsError', 'configsWarn', 'hasSuggestions', 'options'],
  urlConfigs: 'https://github.com/eslint-plugin-sp-api/eslint-plugin-sp-api#presets',
  async postprocess(content, path) {
    const { ignored } = await getFileInfo(path, { ignorePath: '.prettierignore' });
    return ignored ? content : format(content, { ...(await resolveConfig(path)), filepath: path });
  },
};
