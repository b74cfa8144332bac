import { AMAZON_SHAPES } from './amazon-shapes.ts';
import { GENERIC_SHAPES } from './generic-shapes.ts';
import { PLATFORM_SHAPES } from './platform-shapes.ts';
import type { CredentialShape } from './schema.ts';
import { VENDOR_SHAPES } from './vendor-shapes.ts';

/** All shapes, the most telling first: a text is reported for the first shape that it has. */
export const CREDENTIAL_SHAPES: readonly CredentialShape[] = [
  ...AMAZON_SHAPES,
  ...VENDOR_SHAPES,
  ...PLATFORM_SHAPES,
  ...GENERIC_SHAPES,
];
