/** Patterns that several vendors' rows share. All of them are case-insensitive, see `ArgumentCondition.matches`. */

/** SQL that stores nothing: queries, deletions, schema changes, transactions. */
export const SQL_STORES_NOTHING =
  '^[\\s(]*(?:(?:select|show|explain|describe|pragma|delete|truncate|create|alter|drop|begin|start|commit|rollback|set)\\b' +
  '|with\\b(?![\\s\\S]*\\b(?:insert|update|merge)\\b))';

/** SQL that encrypts its parameters inside the database. */
export const SQL_ENCRYPTS = '\\b(?:pgp_(?:sym|pub)_encrypt|aes_encrypt|encryptby(?:key|passphrase)|dbms_crypto)';

/** Cypher that only reads. */
export const CYPHER_READS = '^\\s*(?:optional\\s+)?match\\b(?![\\s\\S]*\\b(?:create|merge|set|foreach)\\b)';

/** A file that holds a log. */
export const LOG_FILE = '\\.log(?:\\.\\d+)?$';

/** A file below a folder that web servers hand out as it is. */
export const PUBLIC_FILE = '(?:^|[\\\\/])(?:public|public_html|htdocs|wwwroot|www[\\\\/]html)[\\\\/]';

/** Access control values that open a stored object to everybody. */
export const PUBLIC_ACL = '^public';

/** A flag that is set. */
export const TRUE = '^true$';

/** Ciphers of OpenSSL that are broken, too short, or show the structure of the text (ECB). */
export const WEAK_CIPHER =
  '^(?:(?:des|rc2|rc4|rc5|bf|blowfish|cast5?|idea|seed|sm4)(?:$|[-_\\d])|.*3des|.*des3|desx|.*-ecb$)';

/** Hash functions that are broken. */
export const WEAK_HASH = '^(?:rsa-)?(?:md[245]|sha-?1|ripemd(?:128)?)$';

/** RSA keys below 2048 bits. */
export const SHORT_RSA = '^(?:[1-9]\\d{2}|1[0-9]\\d{2}|20[0-3]\\d|204[0-7])$';
