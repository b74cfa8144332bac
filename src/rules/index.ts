import type { Rule } from 'eslint';

import noDirectBuyerContact from './no-direct-buyer-contact.ts';
import noHardcodedCredentials from './no-hardcoded-credentials.ts';
import noPiiDisclosure from './no-pii-disclosure.ts';
import noPiiInAnalytics from './no-pii-in-analytics.ts';
import noPiiInLogs from './no-pii-in-logs.ts';
import noPiiInMarketing from './no-pii-in-marketing.ts';
import noPiiToAiModels from './no-pii-to-ai-models.ts';
import noPublicPiiExposure from './no-public-pii-exposure.ts';
import noTokenExposure from './no-token-exposure.ts';
import noUnencryptedPiiStorage from './no-unencrypted-pii-storage.ts';
import validPiiTags from './valid-pii-tags.ts';

/** Every rule by name; a test compares the list with the folder. */
export const rules: Readonly<Record<string, Rule.RuleModule>> = {
  'no-direct-buyer-contact': noDirectBuyerContact,
  'no-hardcoded-credentials': noHardcodedCredentials,
  'no-pii-disclosure': noPiiDisclosure,
  'no-pii-in-analytics': noPiiInAnalytics,
  'no-pii-in-logs': noPiiInLogs,
  'no-pii-in-marketing': noPiiInMarketing,
  'no-pii-to-ai-models': noPiiToAiModels,
  'no-public-pii-exposure': noPublicPiiExposure,
  'no-token-exposure': noTokenExposure,
  'no-unencrypted-pii-storage': noUnencryptedPiiStorage,
  'valid-pii-tags': validPiiTags,
};
