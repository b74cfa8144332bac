// Methods that return text keep the data, methods that return numbers or booleans do not.

function slicing() {
  const email = source();
  sink(email.slice(0, 12)); // !
  sink(email.substring(1, 12)); // !
  sink(email.substr(0, 12)); // !
}

function trimming() {
  const name = source('name');
  sink(name.trim()); // !
  sink(name.trimStart(), name.trimEnd()); // !
}

function caseChanges() {
  const name = source('name');
  sink(name.toUpperCase()); // !
  sink(name.toLowerCase()); // !
  sink(name.toLocaleUpperCase('tr')); // !
}

function padding() {
  const zip = source('zip');
  sink(zip.padStart(60, '0')); // !
  sink(zip.padEnd(60)); // !
  sink('7'.padStart(8, '0'));
}

function replacing() {
  const email = source();
  sink(email.replace('@', ' at ')); // !
  sink(email.replaceAll('.', ' dot ')); // !
  sink('Dear NAME'.replace('NAME', source('name'))); // !
  sink('Dear NAME'.replace('NAME', 'customer'));
}

function replacerFunction() {
  const email = source();
  sink(email.replace(/@.*/, (domain) => domain.toUpperCase())); // !
  sink('x-1'.replace(/\d/, (digit) => Number(digit) + 1));
}

function splitting() {
  const email = source();
  sink(email.split('@')[0]); // !
  sink(email.split('@').length);
  sink(email.split('@').pop());
}

function characters() {
  const email = source();
  sink(email.charAt(0), email.at(1), email[2]); // !
  sink('abc'.charAt(0));
}

function numbersAndBooleans() {
  const email = source();
  sink(email.indexOf('@'), email.lastIndexOf('.'), email.search(/@/));
  sink(email.includes('@'), email.startsWith('a'), email.endsWith('z'));
  sink(email.localeCompare('b'), email.length);
}

function repeating() {
  const email = source();
  sink(email.repeat(2)); // !
  sink('-'.repeat(email.length));
}

function normalising() {
  sink(source('name').normalize('NFC')); // !
  sink(source('name').toString()); // !
  sink(source('name').valueOf()); // !
}

function chain() {
  const text = source().trim().toLowerCase().replace(/\s+/g, '-').slice(0, 30);
  sink(text); // !
}

function chainEndsClean() {
  sink(source().trim().toLowerCase().includes('@'));
  const sizes = source()
    .split(',')
    .map((part) => part.length);
  sink(sizes);
}

function stringConstructor() {
  sink(String(source())); // !
  sink(String(source().length));
}
