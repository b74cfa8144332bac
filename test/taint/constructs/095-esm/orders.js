export const supportContact = 'support@example.com';

export let current = 'none';

export function refresh() {
  current = source();
}

export function loadEmail() {
  return source();
}

export default function loadOrder() {
  return sourceRecord();
}

export function eachOrder(visit) {
  for (const order of sourceList()) visit(order);
}
