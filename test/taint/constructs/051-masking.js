// Masking: full masking and at most four trailing characters are clean; anything else keeps data.

function everyCharacterReplaced() {
  const email = source();
  sink(email.replace(/./g, '*'));
  sink(email.replace(/\S/g, 'x'));
  sink(email.replaceAll(/./g, '*'));
}

function onlySomeReplaced() {
  const email = source();
  sink(email.replace(/[0-9]/g, '*')); // !
  sink(email.replace('@', '*')); // !
}

function onlyFirstReplaced() {
  const email = source();
  sink(email.replace(/./, '*')); // !
}

function lastFour() {
  const phone = sourceNumber();
  sink(phone.slice(-4));
  sink('***' + phone.slice(-4));
  sink(`ending in ${phone.slice(-2)}`);
}

function lastFourOtherSpellings() {
  const phone = sourceNumber();
  sink(phone.substring(phone.length - 4));
  sink(phone.slice(phone.length - 4));
  sink(phone.substr(-4));
}

function tooManyTrailing() {
  const phone = sourceNumber();
  sink('***' + phone.slice(-8)); // !
  sink(phone.substring(phone.length - 8)); // !
}

function leadingCharacters() {
  const email = source();
  sink(email.slice(0, 4)); // !
  sink(email.slice(0, 2) + '***');
  sink(email.substring(0, 3)); // !
}

function bothEnds() {
  const name = source('name');
  sink(name.slice(0, 2) + '***' + name.slice(-2));
}

function paddedTail() {
  const card = sourceNumber();
  sink(card.slice(-4).padStart(card.length, '*'));
}

function starsOfLength() {
  const email = source();
  sink('*'.repeat(email.length));
  sink(''.padEnd(email.length, '*'));
}

function characterMap() {
  const email = source();
  const masked = email
    .split('')
    .map(() => '*')
    .join('');
  sink(masked);
}

function lookaheadMask() {
  const card = sourceNumber();
  sink(card.replace(/\d(?=\d{4})/g, '*'));
}

function localPartMasked() {
  const email = source();
  sink(email.replace(/^[^@]+/, '***'));
}

function helperMask() {
  const lastDigits = (text) => '****' + text.slice(-4);
  sink(lastDigits(sourceNumber()));
  const firstLetters = (text) => text.slice(0, 3) + '****';
  sink(firstLetters(source()));
}

function unknownCount() {
  const phone = sourceNumber();
  const visible = opaque('visible');
  sink(phone.slice(0, visible)); // !
}
