export function report(text: string): void {
  sink(text);
}
