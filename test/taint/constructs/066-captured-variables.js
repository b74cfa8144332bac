// Inner functions read variables of outer ones and of the module.

const supportAddress = 'support@example.com';
const moduleContact = source();
let lastBuyer = '';

function readsModuleConstant() {
  sink(supportAddress);
  sink(moduleContact); // !
}

function writesModuleVariable() {
  lastBuyer = source('name');
}

function readsModuleVariable() {
  sink(lastBuyer); // !
}

function capturedLocal() {
  const email = source();
  const print = () => {
    sink(email); // !
  };
  print();
}

function capturedDeep() {
  const email = source();
  const country = 'DE';
  const level1 = () => {
    const level2 = () => {
      sink(country);
      sink(email); // !
    };
    level2();
  };
  level1();
}

function capturedSanitized() {
  const email = hash(source());
  const print = () => sink(email);
  print();
}

function capturedBeforeCleaning() {
  let email = source();
  const print = () => sink(email);
  email = '***';
  print();
}

function capturedParameter() {
  const printer = (value) => () => sink(value); // !
  printer(source())();
}

function capturedRecord() {
  const order = sourceRecord();
  const describe = () => `${order.id}: ${order.status}`;
  const address = () => order.address;
  sink(describe());
  sink(address()); // !
}

function capturedByCallback() {
  const email = source();
  [1, 2].forEach((n) => {
    sink(n);
    sink(email); // !
  });
}

function loopVariable() {
  const tasks = [];
  for (const order of sourceList()) {
    tasks.push(() => order.phone);
  }
  sink(tasks[0]()); // !
  sink(tasks.length);
}

function shadowedInInner() {
  const email = source();
  const print = (email) => sink(email);
  print('x');
  return email;
}
