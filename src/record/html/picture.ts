import type { ProcessingRecord, RecordFlow, Status } from '../model.ts';
import { compareTexts } from '../places.ts';
import { escapeHtml } from './escape.ts';
import { categoryWords, STATUS_WORDS } from './words.ts';

interface Node {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly status: Status | undefined;
}

const WIDTH = 1080;
const BOX = { width: 280, height: 46, gap: 14 } as const;
const TOP = 40;
const COLUMNS = [0, 400, 800] as const;
const MAX_TEXT = 38;

/** @returns the flows as a picture: kinds of data on the left, the code that collects them in the middle, sinks on the right. */
export function flowPicture({ flows }: ProcessingRecord): string {
  const data = nodes(flows.flatMap((flow) => flow.fields.map(({ category }) => dataNode(category))));
  const code = nodes(flows.map(codeNode));
  const sinks = nodes(flows.map(sinkNode));
  const rows = Math.max(data.length, code.length, sinks.length, 1);
  const height = TOP + rows * (BOX.height + BOX.gap);
  const columns = [data, code, sinks].map((list, column) => place(list, column, height));
  const at = new Map(columns.flat().map((item) => [item.node.key, item]));
  const lines = edges(flows).flatMap((edge) => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    return from === undefined || to === undefined ? [] : [line(from, to, edge.status)];
  });
  const heads = ['Personal data', 'Collected by', 'Goes to'].map(
    (text, column) => `<text class="head" x="${COLUMNS[column] ?? 0}" y="20">${text}</text>`,
  );
  return [
    `<svg class="picture" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="picture-title picture-text">`,
    '<title id="picture-title">Flows of personal data</title>',
    `<desc id="picture-text">${escapeHtml(inWords(flows))}</desc>`,
    ...heads,
    ...lines,
    ...columns.flat().map(box),
    '</svg>',
  ].join('\n');
}

function dataNode(category: string): Node {
  return { key: `data ${category}`, title: categoryWords(category), detail: '' };
}

function codeNode({ source }: RecordFlow): Node {
  const file = source.places[0]?.file ?? '';
  return { key: `code ${source.api} ${source.operation} ${file}`, title: source.operation, detail: file };
}

function sinkNode({ sink }: RecordFlow): Node {
  const detail = `${sink.title}, ${sink.places[0]?.file ?? ''}`;
  return { key: `sink ${sink.kind} ${sink.label} ${detail}`, title: sink.label, detail };
}

function nodes(found: readonly Node[]): Node[] {
  return [...new Map(found.map((node) => [node.key, node])).values()].sort((a, b) => compareTexts(a.key, b.key));
}

/** A flow of the worst status is drawn last, above the others. */
function edges(flows: readonly RecordFlow[]): Edge[] {
  const found = new Map<string, Edge>();
  const add = (edge: Edge): void => void found.set(`${edge.from}|${edge.to}|${edge.status ?? ''}`, edge);
  for (const flow of flows) {
    for (const { category } of flow.fields)
      add({ from: dataNode(category).key, to: codeNode(flow).key, status: undefined });
    add({ from: codeNode(flow).key, to: sinkNode(flow).key, status: flow.status });
  }
  const order: readonly (Status | undefined)[] = [undefined, 'amazon', 'permitted', 'undeclared', 'violation'];
  return [...found.values()].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

interface Placed {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

function place(list: readonly Node[], column: number, height: number): Placed[] {
  const own = list.length * (BOX.height + BOX.gap);
  const start = TOP + Math.max(0, (height - TOP - own) / 2);
  return list.map((node, index) => ({
    node,
    x: COLUMNS[column] ?? 0,
    y: Math.round(start + index * (BOX.height + BOX.gap)),
  }));
}

function line(from: Placed, to: Placed, status: Status | undefined): string {
  const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2];
  const middle = (x1 + x2) / 2;
  const way = `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
  return `<path class="way ${status ?? 'read'}" d="${way}"/>`;
}

function box({ node, x, y }: Placed): string {
  const { title, detail } = node;
  const first = detail === '' ? BOX.height / 2 + 5 : 19;
  return [
    `<g><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/>`,
    `<text x="${x + 12}" y="${y + first}">${escapeHtml(shortened(title))}</text>`,
    ...(detail === ''
      ? []
      : [`<text class="detail" x="${x + 12}" y="${y + 36}">${escapeHtml(shortened(detail))}</text>`]),
    '</g>',
  ].join('');
}

/** Names are cut in the middle: their ends tell most. */
function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const half = Math.floor((MAX_TEXT - 1) / 2);
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}

function inWords(flows: readonly RecordFlow[]): string {
  const told = flows.map(
    ({ source, sink, status, fields }) =>
      `${fields.length} fields of ${source.operation} to ${sink.label}: ${STATUS_WORDS[status].label}`,
  );
  return told.length === 0 ? 'There are none.' : `${told.join('. ')}.`;
}
