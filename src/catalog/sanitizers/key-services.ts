import type { SanitizerEntry } from '../schema.ts';

/** Encryption with keys that a cloud keeps, and tokenisation services. */
export default [
  {
    vendor: 'AWS KMS',
    packages: ['@aws-sdk/client-kms'],
    sanitizers: [
      {
        calls: ['new EncryptCommand', 'new KMS().encrypt'],
        effect: 'encrypt',
        data: [{ argument: 0, path: 'Plaintext' }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'AWS KMS',
    packages: ['aws-sdk', 'aws-sdk/clients/kms'],
    sanitizers: [{ calls: ['new KMS().encrypt'], effect: 'encrypt', data: [{ argument: 0, path: 'Plaintext' }] }],
    aliases: [{ path: 'new KMS().encrypt().promise()', sameAs: 'new KMS().encrypt()' }],
    verified: 'typings',
  },
  {
    vendor: 'AWS Payment Cryptography',
    packages: ['@aws-sdk/client-payment-cryptography-data'],
    sanitizers: [{ calls: ['new EncryptDataCommand'], effect: 'encrypt', data: [{ argument: 0, path: 'PlainText' }] }],
    verified: 'documentation',
  },
  {
    // Transit secrets engine.
    vendor: 'HashiCorp Vault',
    packages: ['node-vault'],
    sanitizers: [
      {
        calls: ['default().{write,encryptData}'],
        effect: 'encrypt',
        data: [
          { argument: 0, path: 'plaintext' },
          { argument: 1, path: 'plaintext' },
        ],
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'AWS Encryption SDK',
    packages: ['@aws-crypto/client-node', '@aws-crypto/client-browser'],
    sanitizers: [{ calls: ['buildClient().encrypt'], effect: 'encrypt', data: [{ argument: 1 }] }],
    verified: 'typings',
  },
  {
    vendor: 'Google Cloud KMS',
    packages: ['@google-cloud/kms'],
    sanitizers: [
      {
        calls: ['new KeyManagementServiceClient().encrypt'],
        effect: 'encrypt',
        data: [{ argument: 0, path: 'plaintext' }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Azure Key Vault',
    packages: ['@azure/keyvault-keys'],
    sanitizers: [
      {
        calls: ['new CryptographyClient().encrypt'],
        effect: 'encrypt',
        data: [{ argument: 0, path: 'plaintext' }, { argument: 1 }],
        unless: [
          { argument: 0, matches: '^RSA1_5$' },
          { argument: 0, path: 'algorithm', matches: '^RSA1_5$' },
        ],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'MongoDB',
    packages: ['mongodb', 'mongodb-client-encryption'],
    sanitizers: [
      {
        calls: ['new ClientEncryption().{encrypt,encryptExpression}'],
        effect: 'encrypt',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Basis Theory',
    packages: ['@basis-theory/node-sdk'],
    sanitizers: [
      { calls: ['new BasisTheoryClient().tokens.{create,tokenize}'], effect: 'tokenize', data: [{ argument: 0 }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Skyflow',
    packages: ['skyflow-node'],
    sanitizers: [{ calls: ['new Skyflow().{insert,tokenize}'], effect: 'tokenize', data: [{ argument: 0 }] }],
    aliases: [{ path: 'new Skyflow().vault()', sameAs: 'new Skyflow()' }],
    verified: 'documentation',
  },
] satisfies readonly SanitizerEntry[];
