import { allNotificationTypes, findNotification, findType, lookupFieldName } from '../catalog/sp-api/index.ts';
import type { NamedMember } from '../taint/policy.ts';
import { namedKey } from './keys.ts';
import { labelOfLeaf, type PiiLabel } from './labels.ts';
import type { PiiShape } from './shapes.ts';
import { notificationShape, typeShape, wholeNotificationShape, type SourceNote } from './sources.ts';

/** Names that only Amazon's orders use; as plain words they would be too common. */
const CONTAINERS: Readonly<Record<string, string>> = {
  BuyerInfo: 'BuyerInfo',
  BuyerTaxInformation: 'BuyerTaxInformation',
  BuyerTaxInfo: 'BuyerTaxInfo',
};

/** `OrderChangeNotification` → `ORDER_CHANGE`: the property of a notification's payload that no other message has. */
let notificationsByProperty: ReadonlyMap<string, string> | undefined;

function notificationWith(property: string): string | undefined {
  notificationsByProperty ??= new Map(
    allNotificationTypes().flatMap((type) =>
      (findNotification(type)?.fields ?? []).map(({ path }) => [path.split('.')[1] ?? '', type] as const),
    ),
  );
  return notificationsByProperty.get(property);
}

/**
 * A property of a value that nothing is known about, judged by its name. The body of a notification has a name of its own;
 * any other name is evidence, not proof, which only the strict preset reports.
 */
export function namedMember(key: string): NamedMember | undefined {
  const notification = notificationWith(key);
  if (notification !== undefined) {
    const note: SourceNote = { name: notification, api: 'notifications' };
    return { shape: notificationShape(notification, key), note };
  }
  const secret = namedKey(key);
  if (secret !== undefined) return { ...secret, note: { name: key, api: '' } satisfies SourceNote };
  const type = Object.hasOwn(CONTAINERS, key) ? CONTAINERS[key] : undefined;
  if (type !== undefined) {
    const fields = findType('@sp-api-sdk/orders-api-v0', type);
    if (fields.length === 0) return undefined;
    const shape: PiiShape = { ...typeShape(`named ${key}`, fields), byName: true };
    return { shape, note: { name: key, api: '' } satisfies SourceNote };
  }
  const known = lookupFieldName(key);
  if (known?.kind !== 'field' || known.evidence !== 'strong') return undefined;
  const label: PiiLabel = { ...labelOfLeaf({ path: key, category: known.category, level: known.level }), byName: true };
  return { label, note: { name: key, api: '' } satisfies SourceNote };
}

/** Under which a notification names its type. */
const TYPE_KEYS: ReadonlySet<string> = new Set(['NotificationType', 'notificationType']);

/** @returns what a message is whose property is the constant: a notification with personal data. */
export function toldRecord(key: string, constant: string): NamedMember | undefined {
  if (!TYPE_KEYS.has(key) || findNotification(constant) === undefined) return undefined;
  const note: SourceNote = { name: constant, api: 'notifications' };
  return { shape: wholeNotificationShape(constant), note };
}

/** @returns whether a text may ask for the types of notifications. */
export function mayTell(text: string): boolean {
  return [...TYPE_KEYS].some((key) => text.includes(key));
}

/** Names that some field of personal data, or a record around one, has in either spelling. */
export function mayName(key: string): boolean {
  const known = lookupFieldName(key) ?? lookupFieldName(key.charAt(0).toUpperCase() + key.slice(1));
  return known !== undefined && known.kind !== 'not-pii';
}
