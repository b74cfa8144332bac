// Nested patterns, in declarations and parameters.

function nestedObject() {
  const {
    address: { street, zip },
    status,
  } = sourceRecord();
  sink(street); // !
  sink(zip); // !
  sink(status);
}

function nestedLiteral() {
  const {
    buyer: {
      contact: { email },
    },
    meta: { page },
  } = { buyer: { contact: { email: source() } }, meta: { page: 2 } };
  sink(email); // !
  sink(page);
}

function nestedArrayInObject() {
  const {
    items: [{ note, sku }],
  } = sourceRecord();
  sink(note); // !
  sink(sku);
}

function objectInArray() {
  const [{ email }, { id }] = sourceList();
  sink(email); // !
  sink(id);
}

function parameterPattern() {
  const format = ({ name, address: { street } }) => `${name}, ${street}`;
  const shortFormat = ({ id, address: {} }) => `${id}`;
  sink(format(sourceRecord())); // !
  sink(shortFormat(sourceRecord()));
}

function arrayParameterPattern() {
  const second = ([, value]) => value;
  const first = ([value]) => value;
  const pair = ['email', source()];
  sink(second(pair)); // !
  sink(first(pair));
}

function callbackPattern() {
  sourceList().forEach(({ address: { zip }, items: [{ quantity }] }) => {
    sink(zip); // !
    sink(quantity);
  });
}

function parameterUsedInSink({ payload: { buyer } }) {
  sink(buyer); // !
}

function callsWithNested() {
  parameterUsedInSink({ payload: { buyer: source('name') } });
}

function deepRename() {
  const {
    data: {
      orders: [{ email: firstMail, status: firstStatus }],
    },
  } = { data: { orders: sourceList() } };
  sink(firstMail); // !
  sink(firstStatus);
}
