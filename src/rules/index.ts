import type { Rule } from 'eslint';

import noBuyerReviewSolicitation from './no-buyer-review-solicitation.ts';
import noCrossSellerAggregation from './no-cross-seller-aggregation.ts';
import noDirectBuyerContact from './no-direct-buyer-contact.ts';
import noExternalAmazonData from './no-external-amazon-data.ts';
import noHardcodedCredentials from './no-hardcoded-credentials.ts';
import noInsecurePiiTransmission from './no-insecure-pii-transmission.ts';
import noPiiDisclosure from './no-pii-disclosure.ts';
import noPiiInAnalytics from './no-pii-in-analytics.ts';
import noPiiInLogs from './no-pii-in-logs.ts';
import noPiiInMarketing from './no-pii-in-marketing.ts';
import noPiiInTests from './no-pii-in-tests.ts';
import noPiiInUrl from './no-pii-in-url.ts';
import noPiiRetentionOver30Days from './no-pii-retention-over-30-days.ts';
import noPiiToAiModels from './no-pii-to-ai-models.ts';
import noPublicPiiExposure from './no-public-pii-exposure.ts';
import noTokenExposure from './no-token-exposure.ts';
import noSellerCredentialCollection from './no-seller-credential-collection.ts';
import noUnencryptedPiiStorage from './no-unencrypted-pii-storage.ts';
import noWeakPiiEncryption from './no-weak-pii-encryption.ts';
import noUnusedRestrictedData from './no-unused-restricted-data.ts';
import recordedPiiFlow from './recorded-pii-flow.ts';
import requirePiiExpiry from './require-pii-expiry.ts';
import validPiiTags from './valid-pii-tags.ts';

/** Every rule by name; a test compares the list with the folder. */
export const rules: Readonly<Record<string, Rule.RuleModule>> = {
  'no-buyer-review-solicitation': noBuyerReviewSolicitation,
  'no-cross-seller-aggregation': noCrossSellerAggregation,
  'no-direct-buyer-contact': noDirectBuyerContact,
  'no-external-amazon-data': noExternalAmazonData,
  'no-hardcoded-credentials': noHardcodedCredentials,
  'no-insecure-pii-transmission': noInsecurePiiTransmission,
  'no-pii-disclosure': noPiiDisclosure,
  'no-pii-in-analytics': noPiiInAnalytics,
  'no-pii-in-logs': noPiiInLogs,
  'no-pii-in-marketing': noPiiInMarketing,
  'no-pii-in-tests': noPiiInTests,
  'no-pii-in-url': noPiiInUrl,
  'no-pii-retention-over-30-days': noPiiRetentionOver30Days,
  'no-pii-to-ai-models': noPiiToAiModels,
  'no-public-pii-exposure': noPublicPiiExposure,
  'no-token-exposure': noTokenExposure,
  'no-seller-credential-collection': noSellerCredentialCollection,
  'no-unencrypted-pii-storage': noUnencryptedPiiStorage,
  'no-weak-pii-encryption': noWeakPiiEncryption,
  'no-unused-restricted-data': noUnusedRestrictedData,
  'recorded-pii-flow': recordedPiiFlow,
  'require-pii-expiry': requirePiiExpiry,
  'valid-pii-tags': validPiiTags,
};
