import { defineConfig } from 'eslint/config';
// In your own project, install the plugin and write: import spApi from 'eslint-plugin-sp-api';
import spApi from '../../dist/index.js';

export default defineConfig([spApi.configs.recommended]);
