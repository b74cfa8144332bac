/**
 * Records that name their order by a property, by the keys that records have: the path of the record in the response of an
 * operation, or the name of a type. A record in a wrapper that is not known has none.
 */
const RECORDS: readonly { readonly record: RegExp; readonly id: string; readonly official?: string }[] = [
  {
    record:
      /^orders@v0\.(?:getOrder|getOrderAddress|getOrderBuyerInfo)\/(?:payload\/(?<spelling>\w+)|body\/(?<inBody>\w+)\.payload)$/,
    id: 'AmazonOrderId',
    official: 'amazonOrderId',
  },
  {
    record: /^orders@v0\.getOrders\/(?:payload|body)\/(?<spelling>\w+)(?:\.payload)?\.orders\[\]$/i,
    id: 'AmazonOrderId',
    official: 'amazonOrderId',
  },
  {
    record: /^orders@2026-01-01\.(?:getOrder|searchOrders)\/(?:payload|body)\/\w+\.(?:order|orders\[\])$/,
    id: 'orderId',
  },
  { record: /^type @sp-api-sdk\/orders-api-v0\/Order$/, id: 'AmazonOrderId' },
  { record: /^type @sp-api-sdk\/orders-api-2026-01-01\/Order$/, id: 'orderId' },
];

/** @returns the property of a record that names the order; undefined where the record has none, or none that is certain. */
export function orderIdOf(key: string): string | undefined {
  for (const { record, id, official } of RECORDS) {
    const found = record.exec(key);
    if (found === null) continue;
    const { spelling, inBody } = found.groups ?? {};
    return (spelling ?? inBody) === 'official' ? official : id;
  }
  return undefined;
}
