export const region = 'eu';

export function loadEmail(): string {
  return source();
}

export default function loadOrder() {
  return sourceRecord();
}
