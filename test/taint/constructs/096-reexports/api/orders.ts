export const LIMIT = 50;

export function loadOrder() {
  return sourceRecord();
}

export * from './sizes.js';
