import type { SanitizerEntry } from '../schema.ts';

import crypto from './crypto.ts';
import encryption from './encryption.ts';
import hashes from './hashes.ts';
import keyServices from './key-services.ts';
import redaction from './redaction.ts';
import references from './references.ts';

/** Every file of this folder that holds entries; `names.ts` is about functions of no library. */
export const sanitizerEntries: readonly SanitizerEntry[] = [
  crypto,
  encryption,
  hashes,
  keyServices,
  redaction,
  references,
].flat();
