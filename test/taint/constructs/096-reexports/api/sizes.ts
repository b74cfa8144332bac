export function size(text: string): number {
  return text.length;
}
