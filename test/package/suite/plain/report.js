export function report(text) {
  console.log(`report: ${text}`);
}

export function mask(order) {
  return globalThis.masking.run(order);
}
