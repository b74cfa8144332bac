import { createFlowRule } from '../create-flow-rule.ts';

/** DPP 2.4 and 2.3: files, browser storage, SQLite, caches and spreadsheets; in strict also other databases. */
export default createFlowRule({
  name: 'no-unencrypted-pii-storage',
  description: 'disallow storing personal data from SP-API responses unencrypted (DPP 2.4, 2.3)',
  kinds: ['plain-storage'],
  strictKinds: ['database'],
  message:
    "'{{field}}' from {{op}} is stored unencrypted by {{sink}}; DPP 2.4 requires AES-128/RSA-2048 or better. Encrypt it, or declare the encrypted store.",
});
