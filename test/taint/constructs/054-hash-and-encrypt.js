// Hashing and encrypting clean; encoding and leftovers do not.
import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import crypto from 'node:crypto';

function digest() {
  const email = source();
  sink(createHash('sha256').update(email).digest('hex'));
  sink(email); // !
}

function digestSteps() {
  const hasher = crypto.createHash('sha256');
  hasher.update(source());
  const fingerprint = hasher.digest('base64');
  sink(fingerprint);
}

function keyedDigest() {
  const key = randomBytes(32);
  const token = createHmac('sha256', key).update(source()).digest('hex');
  sink(`buyer ${token}`);
}

function encrypted() {
  const email = source();
  const cipher = createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12));
  const secret = Buffer.concat([cipher.update(email, 'utf8'), cipher.final()]).toString('base64');
  sink(secret);
  sink(`${secret} for ${email}`); // !
}

function harnessSanitizers() {
  const email = source();
  sink(hash(email));
  sink(redact(email));
  sink(hash(email).slice(0, 8));
}

function sanitizedRecord() {
  const order = sourceRecord();
  sink(redact(order));
  sink(hash(JSON.stringify(order)));
  sink(order); // !
}

function oneOfTwoHashed() {
  const order = sourceRecord();
  sink(hash(order.email), order.name); // !
}

function helperHashes() {
  const fingerprint = (text) => createHash('sha256').update(text.trim().toLowerCase()).digest('hex');
  sink(fingerprint(source()));
}

function hashOnOnePath() {
  let email = source();
  if (opaque('production')) email = hash(email);
  sink(email); // !
}

function encodingIsNotEncryption() {
  sink(Buffer.from(source()).toString('base64')); // !
}
