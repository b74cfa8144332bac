import type { VendorEntry } from '../schema.ts';

/** Carriers and label brokers, who get the address of the parcel that they carry (AUP 4.1). */
export default [
  {
    vendor: 'EasyPost',
    packages: [],
    hosts: [{ host: 'api.easypost.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'Shippo',
    packages: [],
    hosts: [{ host: 'api.goshippo.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'ShipStation',
    packages: [],
    hosts: [
      { host: 'ssapi.shipstation.com', kind: 'safe', role: 'shipping-broker' },
      { host: 'api.shipstation.com', kind: 'safe', role: 'shipping-broker' },
      { host: 'api.shipengine.com', kind: 'safe', role: 'shipping-broker' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'UPS',
    packages: [],
    hosts: [
      { host: 'onlinetools.ups.com', kind: 'safe', role: 'carrier' },
      { host: 'wwwcie.ups.com', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'FedEx',
    packages: [],
    hosts: [
      { host: 'apis.fedex.com', kind: 'safe', role: 'carrier' },
      { host: 'apis-sandbox.fedex.com', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'DHL',
    packages: [],
    hosts: [
      { host: 'express.api.dhl.com', kind: 'safe', role: 'carrier' },
      { host: 'api-eu.dhl.com', kind: 'safe', role: 'carrier' },
      { host: 'api.dhl.com', kind: 'safe', role: 'carrier' },
      { host: 'api-sandbox.dhl.com', kind: 'safe', role: 'carrier' },
      { host: 'cig.dhl.de', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'USPS',
    packages: [],
    hosts: [
      { host: 'apis.usps.com', kind: 'safe', role: 'carrier' },
      { host: 'apis-tem.usps.com', kind: 'safe', role: 'carrier' },
      { host: 'secure.shippingapis.com', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Royal Mail',
    packages: [],
    hosts: [
      { host: 'api.royalmail.net', kind: 'safe', role: 'carrier' },
      { host: 'api.parcel.royalmail.com', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Canada Post',
    packages: [],
    hosts: [
      { host: 'soa-gw.canadapost.ca', kind: 'safe', role: 'carrier' },
      { host: 'ct.soa-gw.canadapost.ca', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Australia Post',
    packages: [],
    hosts: [{ host: 'digitalapi.auspost.com.au', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'Sendcloud',
    packages: [],
    hosts: [
      { host: 'panel.sendcloud.sc', kind: 'safe', role: 'shipping-broker' },
      { host: 'servicepoints.sendcloud.sc', kind: 'safe', role: 'shipping-broker' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Easyship',
    packages: [],
    hosts: [
      { host: 'api.easyship.com', kind: 'safe', role: 'shipping-broker' },
      { host: 'public-api.easyship.com', kind: 'safe', role: 'shipping-broker' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Shiprocket',
    packages: [],
    hosts: [{ host: 'apiv2.shiprocket.in', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'Stamps.com',
    packages: [],
    hosts: [
      { host: 'swsim.stamps.com', kind: 'safe', role: 'shipping-broker' },
      { host: 'api.stampsendicia.com', kind: 'safe', role: 'shipping-broker' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Pitney Bowes',
    packages: [],
    hosts: [
      { host: 'api.pitneybowes.com', kind: 'safe', role: 'carrier' },
      { host: 'shipping-api.pitneybowes.com', kind: 'safe', role: 'carrier' },
      { host: 'api-sandbox.pitneybowes.com', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Veeqo',
    packages: [],
    hosts: [{ host: 'api.veeqo.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'ShippyPro',
    packages: [],
    hosts: [{ host: 'www.shippypro.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'Packlink',
    packages: [],
    hosts: [{ host: 'api.packlink.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'Parcel2Go',
    packages: [],
    hosts: [{ host: 'www.parcel2go.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'Sendle',
    packages: [],
    hosts: [{ host: 'api.sendle.com', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'Shippit',
    packages: [],
    hosts: [{ host: 'app.shippit.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'StarShipIt',
    packages: [],
    hosts: [{ host: 'api.starshipit.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'Purolator',
    packages: [],
    hosts: [{ host: 'webservices.purolator.com', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'GLS',
    packages: [],
    hosts: [
      { host: 'api.gls-group.net', kind: 'safe', role: 'carrier' },
      { host: 'shipit-wbm-*.gls-group.eu', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'DPD',
    packages: [],
    hosts: [
      { host: 'api.dpd.co.uk', kind: 'safe', role: 'carrier' },
      { host: 'api.dpdlocal.co.uk', kind: 'safe', role: 'carrier' },
      { host: 'public-ws*.dpd.com', kind: 'safe', role: 'carrier' },
      { host: 'shipperadapter.dpd.nl', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Evri',
    packages: [],
    hosts: [{ host: 'www.hermes-europe.co.uk', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'PostNL',
    packages: [],
    hosts: [
      { host: 'api.postnl.nl', kind: 'safe', role: 'carrier' },
      { host: 'api-sandbox.postnl.nl', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'bpost',
    packages: [],
    hosts: [{ host: 'api-parcel.bpost.be', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'La Poste',
    packages: [],
    hosts: [
      { host: 'ws.colissimo.fr', kind: 'safe', role: 'carrier' },
      { host: 'api.laposte.fr', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Chronopost',
    packages: [],
    hosts: [{ host: 'ws.chronopost.fr', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'Mondial Relay',
    packages: [],
    hosts: [
      { host: 'api.mondialrelay.com', kind: 'safe', role: 'carrier' },
      { host: 'connect-api.mondialrelay.com', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Correos',
    packages: [],
    hosts: [{ host: 'preregistroenvios.correos.es', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'InPost',
    packages: [],
    hosts: [{ host: 'api-shipx-pl.easypack24.net', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'Bring',
    packages: [],
    hosts: [{ host: 'api.bring.com', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'PostNord',
    packages: [],
    hosts: [{ host: 'api2.postnord.com', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'Swiss Post',
    packages: [],
    hosts: [{ host: 'dcapi.apis.post.ch', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'Austrian Post',
    packages: [],
    hosts: [{ host: 'plc.post.at', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'Delhivery',
    packages: [],
    hosts: [
      { host: 'track.delhivery.com', kind: 'safe', role: 'carrier' },
      { host: 'staging-express.delhivery.com', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Blue Dart',
    packages: [],
    hosts: [{ host: 'apigateway.bluedart.com', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'Packeta',
    packages: [],
    hosts: [
      { host: 'www.zasilkovna.cz', kind: 'safe', role: 'carrier' },
      { host: 'www.packeta.com', kind: 'safe', role: 'carrier' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Aramex',
    packages: [],
    hosts: [{ host: 'ws.aramex.net', kind: 'safe', role: 'carrier' }],
    verified: 'documentation',
  },
  {
    vendor: 'Shipmondo',
    packages: [],
    hosts: [{ host: 'app.shipmondo.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'nShift',
    packages: [],
    hosts: [{ host: 'api.unifaun.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'Metapack',
    packages: [],
    hosts: [{ host: 'dmo.metapack.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
  {
    vendor: 'Freightcom',
    packages: [],
    hosts: [{ host: 'external-api.freightcom.com', kind: 'safe', role: 'shipping-broker' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
