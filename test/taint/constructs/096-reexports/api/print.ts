export default function print(line: string): void {
  sink(`> ${line}`);
}
