// A small command line: parsing, table printing, commands in a table.

function parseArguments(list) {
  const options = { command: 'help', verbose: false, limit: 10, mask: true };
  for (const argument of list) {
    if (argument === '--verbose') options.verbose = true;
    else if (argument === '--no-mask') options.mask = false;
    else if (argument.startsWith('--limit=')) options.limit = Number(argument.slice('--limit='.length));
    else options.command = argument;
  }
  return options;
}

function widthOf(rows, column) {
  return Math.max(column.length, ...rows.map((row) => String(row[column]).length));
}

function table(rows, columns) {
  const widths = columns.map((column) => widthOf(rows, column));
  const line = (cells) => cells.map((cell, i) => String(cell).padEnd(widths[i])).join(' | ');
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join('\n');
}

const maskText = (text) => '*'.repeat(text.length);
const lastDigits = (text) => `***${text.slice(-2)}`;

function present(order, mask) {
  return {
    id: order.id,
    status: order.status,
    buyer: mask ? maskText(order.name) : order.name,
    phone: lastDigits(order.phone),
  };
}

const commands = {
  help() {
    return 'usage: orders <list|count|show>';
  },

  async list({ limit, mask }) {
    const orders = (await sourceListAsync()).slice(0, limit);
    return table(
      orders.map((order) => present(order, mask)),
      ['id', 'status', 'buyer'],
    );
  },

  async count() {
    const orders = await sourceListAsync();
    return `${orders.length} orders, ${orders.filter((order) => order.email.includes('@')).length} with e-mail`;
  },

  async ids({ limit }) {
    const orders = (await sourceListAsync()).slice(0, limit);
    const rows = orders.map(({ id, total }) => ({ id, total }));
    return table(rows, ['id', 'total']);
  },

  async show() {
    const order = await sourceRecordAsync();
    return [`id: ${order.id}`, `to: ${order.address.street}`].join('\n');
  },
};

export async function printList() {
  sink(await commands.list({ limit: 5, mask: opaque('mask') })); // !
}

export async function printCount() {
  sink(await commands.count());
}

export async function printIds() {
  sink(await commands.ids({ limit: 5 }));
}

export async function printShow() {
  const text = await commands.show();
  sink(text.split('\n').length);
  sink(text); // !
}

export function printHelp() {
  sink(commands.help());
}

export function printOptions() {
  const options = parseArguments(process.argv.slice(2));
  sink(options.command, options.verbose, options.limit);
}

export async function main() {
  const options = parseArguments(process.argv.slice(2));
  const command = commands[options.command] ?? commands.help;
  try {
    const output = await command(options);
    sink(output); // !
  } catch (error) {
    sink(`failed: ${error.message}`);
  }
}

export async function printMasked() {
  const order = await sourceRecordAsync();
  sink(maskText(order.email), lastDigits(order.phone));
  sink(order.email.slice(0, 3) + maskText(order.email));
}
