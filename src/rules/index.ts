import type { Rule } from 'eslint';

import noHardcodedCredentials from './no-hardcoded-credentials.ts';
import noPiiInLogs from './no-pii-in-logs.ts';
import noPiiInMarketing from './no-pii-in-marketing.ts';
import noUnencryptedPiiStorage from './no-unencrypted-pii-storage.ts';

/** Every rule by name; a test compares the list with the folder. */
export const rules: Readonly<Record<string, Rule.RuleModule>> = {
  'no-hardcoded-credentials': noHardcodedCredentials,
  'no-pii-in-logs': noPiiInLogs,
  'no-pii-in-marketing': noPiiInMarketing,
  'no-unencrypted-pii-storage': noUnencryptedPiiStorage,
};
