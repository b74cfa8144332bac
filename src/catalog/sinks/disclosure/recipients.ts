import type { VendorEntry } from '../../schema.ts';

/**
 * Outsiders that may have the data without being declared: who ships the parcel or computes the tax. No rule reports a flow to
 * them; settings may name them all the same, to say why and when they were assessed. Their hosts are in `hosts/safe.ts`.
 */
export default [
  {
    vendor: 'EasyPost',
    packages: ['@easypost/api'],
    sinks: [
      {
        calls: [
          'new default().{Address,Batch,CustomsInfo,EndShipper,Insurance,Order,Pickup,Shipment}.create',
          'new default().Address.createAndVerify',
        ],
        kind: 'disclosure',
        role: 'shipping-broker',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Shippo',
    packages: ['shippo'],
    sinks: [
      {
        calls: ['new Shippo().{addresses,batches,customsDeclarations,orders,pickups,shipments,transactions}.create'],
        kind: 'disclosure',
        role: 'shipping-broker',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'ShipEngine',
    packages: ['shipengine'],
    sinks: [
      {
        calls: [
          'new default().{createLabelFromShipmentDetails,createLabelFromRate}',
          'new default().{getRatesWithShipmentDetails,validateAddresses}',
        ],
        kind: 'disclosure',
        role: 'shipping-broker',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [{ path: 'new ShipEngine()', sameAs: 'new default()' }],
    verified: 'typings',
  },
  {
    vendor: 'Avalara',
    packages: ['avatax'],
    sinks: [
      {
        calls: [
          'new default().{createTransaction,createOrAdjustTransaction,createTransactionBatch}',
          'new default().{createCustomers,resolveAddress,resolveAddressPost}',
        ],
        kind: 'disclosure',
        role: 'tax',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'TaxJar',
    packages: ['taxjar'],
    sinks: [
      {
        calls: [
          'new default().{taxForOrder,createOrder,updateOrder,createRefund,updateRefund}',
          'new default().{createCustomer,updateCustomer,validateAddress}',
        ],
        kind: 'disclosure',
        role: 'tax',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [{ path: 'new Taxjar()', sameAs: 'new default()' }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
