export function loadBuyer(): string {
  return source('name');
}
