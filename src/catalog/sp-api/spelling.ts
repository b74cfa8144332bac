/** How a path reads in Amazon's own SDK, where every property starts in lower case. */
export function toOfficialSpelling(path: string): string {
  return path
    .split('.')
    .map((step) => step.charAt(0).toLowerCase() + step.slice(1))
    .join('.');
}
