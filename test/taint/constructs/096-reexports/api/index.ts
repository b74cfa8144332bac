export * from './orders.js';
export { loadBuyer as fetchBuyer } from './buyers.js';
export { default as printLine } from './print.js';
export * as helpers from './text.js';
