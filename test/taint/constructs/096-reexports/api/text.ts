export const upper = (text: string): string => text.toUpperCase();
export const mask = (text: string): string => redact(text);
