import { describe, expect, it } from 'vitest';

import { classifyGetterName, classifyName } from '../../src/credentials/classify-name.ts';
import { splitName } from '../../src/credentials/split-name.ts';

const lines = (text: string): readonly string[] => text.trim().split(/\s+/);

const STRONG = lines(`
  refresh_token refreshToken REFRESH_TOKEN SPAPI_REFRESH_TOKEN lwaRefreshToken client_secret clientSecret CLIENT_SECRET
  LWA_CLIENT_SECRET SELLING_PARTNER_APP_CLIENT_SECRET secretAccessKey AWS_SECRET_ACCESS_KEY aws_secret_key secretKey
  SECRET_KEY apiKey API_KEY apikey x-api-key apiSecret appSecret private_key privateKey encryptionKey ENCRYPTION_KEY
  signingKey jwtSecret JWT_SECRET cookieSecret SESSION_SECRET password PASSWORD dbPassword DB_PASSWORD db_pass SMTP_PASS
  userPassword passwd pwd passphrase access_token accessToken ACCESS_TOKEN authToken bot_token SLACK_BOT_TOKEN
  mwsAuthToken restrictedDataToken RDT secret SECRET webhookSecret WEBHOOK_SIGNING_SECRET password2 PASSWORD_PROD
  CLIENT_SECRET_EU apiKeyValue tokenSecret masterKey hmacKey DB_PASSWORD_DEFAULT VAULT_TOKEN_SECRET OPENAI_API_KEY`);

const WEAK = lines('token TOKEN userToken accessKey accountKey pass licenseKey passwords apiKeys secrets credentials');

const NONE = lines(`
  passwordResetUrl tokenExpiry secretName passwordLabel refreshTokenEndpoint tokenUrl TOKEN_KEY PASSWORD_FIELD
  passwordPlaceholder passwordRegex PASSWORD_MIN_LENGTH passwordInput showPassword hasPassword isTokenValid resetPassword
  forgotPassword confirmPassword passwordError invalidPassword tokenType token_type grant_type nextToken NextToken
  next_token pageToken continuationToken cancelToken csrfToken syncToken idempotencyToken publicKey cacheKey primaryKey
  foreignKey sortKey partitionKey keyCode keyName key keyboard monkey storageKey hashedPassword passwordHash
  encryptedPassword secretArn SECRET_ARN secretId SecretId accessKeyId AWS_ACCESS_KEY_ID clientId client_id LWA_CLIENT_ID
  tokenHeader headerToken authorization tokenizer tokenize secretary passenger compass bypass passport passThrough
  passive keywords renderPass firstPass tokenCount maxTokens secretsManager passwordPolicy designToken tokenColor
  NoSuchTokenError idToken apiKeyHeader API_KEY_HEADER tokenPath TOKEN_PATH privateKeyPath PRIVATE_KEY_FILE passwordType lwaEndpoint`);

describe('names', () => {
  it.each([
    ['dbPassword2', ['db', 'password']],
    ['DB_PASSWORD', ['db', 'password']],
    ['db-password', ['db', 'password']],
    ['LWAClientSecret', ['lwa', 'client', 'secret']],
    ['apikey', ['api', 'key']],
    ['constructor', ['constructor']],
    ['', []],
  ])('takes %s apart', (name, words) => {
    expect(splitName(name)).toEqual(words);
  });

  it.each(STRONG)('%s holds a credential', (name) => {
    expect(classifyName(name)?.strength).toBe('strong');
  });

  it.each(WEAK)('%s may hold a credential', (name) => {
    expect(classifyName(name)?.strength).toBe('weak');
  });

  it.each(NONE)('%s holds none', (name) => {
    expect(classifyName(name)).toBeUndefined();
  });

  it.each([
    ['refresh_token', 'refresh token'],
    ['LWA_CLIENT_SECRET', 'LWA client secret'],
    ['AWS_SECRET_ACCESS_KEY', 'AWS secret access key'],
    ['apiKey', 'API key'],
    ['DB_PASS', 'database password'],
    ['rdt', 'restricted data token'],
    ['secret', 'secret'],
  ])('calls %s a %s', (name, kind) => {
    expect(classifyName(name)?.kind).toBe(kind);
  });

  it('reads the names of getters', () => {
    expect(classifyGetterName('getClientSecret')?.kind).toBe('client secret');
    expect(classifyGetterName('getSecretName')).toBeUndefined();
    expect(classifyGetterName('clientSecret')).toBeUndefined();
  });

  it('does not take long texts for names', () => {
    expect(classifyName(`${'a'.repeat(90)}Password`)).toBeUndefined();
  });
});
