const SUBJECTS =
  'invoice warehouse supplier product catalog payment refund discount shelf parcel pallet contract budget ticket asset vehicle route depot batch lot quote ledger'.split(
    ' ',
  );
const QUALIFIERS = 'draft daily regional internal bulk archived pending partner seasonal weekly'.split(' ');

export const FIELDS =
  'status total currency createdAt updatedAt quantity weight width height region channel priority label notes tags owner revision source category score'.split(
    ' ',
  );

export const VERBS =
  'load collect merge assign release archive restore reconcile estimate schedule reserve split compare rank approve'.split(
    ' ',
  );

export const pascal = (name) => name.replace(/(?:^|-)(\w)/gu, (_, letter) => letter.toUpperCase());

export const camel = (name) => name.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());

/** A new name for every number: `invoice`, `warehouse`, …, `draft-invoice`, …, `invoice-2`, … */
export function domainName(number) {
  const subject = SUBJECTS[number % SUBJECTS.length];
  const round = Math.floor(number / SUBJECTS.length);
  if (round === 0) return subject;
  const qualifier = QUALIFIERS[(round - 1) % QUALIFIERS.length];
  const repeat = Math.floor((round - 1) / QUALIFIERS.length);
  return `${qualifier}-${subject}${repeat === 0 ? '' : `-${repeat + 1}`}`;
}
