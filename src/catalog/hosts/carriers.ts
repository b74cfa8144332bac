import type { VendorEntry } from '../schema.ts';

/** Carriers and label brokers, who get the address of the parcel that they carry (AUP 4.1). */
export default [
  { vendor: 'EasyPost', packages: [], hosts: [{ host: 'api.easypost.com', kind: 'safe' }], verified: 'documentation' },
  { vendor: 'Shippo', packages: [], hosts: [{ host: 'api.goshippo.com', kind: 'safe' }], verified: 'documentation' },
  {
    vendor: 'ShipStation',
    packages: [],
    hosts: [
      { host: 'ssapi.shipstation.com', kind: 'safe' },
      { host: 'api.shipstation.com', kind: 'safe' },
      { host: 'api.shipengine.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'UPS',
    packages: [],
    hosts: [
      { host: 'onlinetools.ups.com', kind: 'safe' },
      { host: 'wwwcie.ups.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'FedEx',
    packages: [],
    hosts: [
      { host: 'apis.fedex.com', kind: 'safe' },
      { host: 'apis-sandbox.fedex.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'DHL',
    packages: [],
    hosts: [
      { host: 'express.api.dhl.com', kind: 'safe' },
      { host: 'api-eu.dhl.com', kind: 'safe' },
      { host: 'api.dhl.com', kind: 'safe' },
      { host: 'api-sandbox.dhl.com', kind: 'safe' },
      { host: 'cig.dhl.de', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'USPS',
    packages: [],
    hosts: [
      { host: 'apis.usps.com', kind: 'safe' },
      { host: 'apis-tem.usps.com', kind: 'safe' },
      { host: 'secure.shippingapis.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Royal Mail',
    packages: [],
    hosts: [
      { host: 'api.royalmail.net', kind: 'safe' },
      { host: 'api.parcel.royalmail.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Canada Post',
    packages: [],
    hosts: [
      { host: 'soa-gw.canadapost.ca', kind: 'safe' },
      { host: 'ct.soa-gw.canadapost.ca', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Australia Post',
    packages: [],
    hosts: [{ host: 'digitalapi.auspost.com.au', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'Sendcloud',
    packages: [],
    hosts: [
      { host: 'panel.sendcloud.sc', kind: 'safe' },
      { host: 'servicepoints.sendcloud.sc', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Easyship',
    packages: [],
    hosts: [
      { host: 'api.easyship.com', kind: 'safe' },
      { host: 'public-api.easyship.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Shiprocket',
    packages: [],
    hosts: [{ host: 'apiv2.shiprocket.in', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'Stamps.com',
    packages: [],
    hosts: [
      { host: 'swsim.stamps.com', kind: 'safe' },
      { host: 'api.stampsendicia.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Pitney Bowes',
    packages: [],
    hosts: [
      { host: 'api.pitneybowes.com', kind: 'safe' },
      { host: 'shipping-api.pitneybowes.com', kind: 'safe' },
      { host: 'api-sandbox.pitneybowes.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  { vendor: 'Veeqo', packages: [], hosts: [{ host: 'api.veeqo.com', kind: 'safe' }], verified: 'documentation' },
  {
    vendor: 'ShippyPro',
    packages: [],
    hosts: [{ host: 'www.shippypro.com', kind: 'safe' }],
    verified: 'documentation',
  },
  { vendor: 'Packlink', packages: [], hosts: [{ host: 'api.packlink.com', kind: 'safe' }], verified: 'documentation' },
  {
    vendor: 'Parcel2Go',
    packages: [],
    hosts: [{ host: 'www.parcel2go.com', kind: 'safe' }],
    verified: 'documentation',
  },
  { vendor: 'Sendle', packages: [], hosts: [{ host: 'api.sendle.com', kind: 'safe' }], verified: 'documentation' },
  { vendor: 'Shippit', packages: [], hosts: [{ host: 'app.shippit.com', kind: 'safe' }], verified: 'documentation' },
  {
    vendor: 'StarShipIt',
    packages: [],
    hosts: [{ host: 'api.starshipit.com', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'Purolator',
    packages: [],
    hosts: [{ host: 'webservices.purolator.com', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'GLS',
    packages: [],
    hosts: [
      { host: 'api.gls-group.net', kind: 'safe' },
      { host: 'shipit-wbm-*.gls-group.eu', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'DPD',
    packages: [],
    hosts: [
      { host: 'api.dpd.co.uk', kind: 'safe' },
      { host: 'api.dpdlocal.co.uk', kind: 'safe' },
      { host: 'public-ws*.dpd.com', kind: 'safe' },
      { host: 'shipperadapter.dpd.nl', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Evri',
    packages: [],
    hosts: [{ host: 'www.hermes-europe.co.uk', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'PostNL',
    packages: [],
    hosts: [
      { host: 'api.postnl.nl', kind: 'safe' },
      { host: 'api-sandbox.postnl.nl', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  { vendor: 'bpost', packages: [], hosts: [{ host: 'api-parcel.bpost.be', kind: 'safe' }], verified: 'documentation' },
  {
    vendor: 'La Poste',
    packages: [],
    hosts: [
      { host: 'ws.colissimo.fr', kind: 'safe' },
      { host: 'api.laposte.fr', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Chronopost',
    packages: [],
    hosts: [{ host: 'ws.chronopost.fr', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'Mondial Relay',
    packages: [],
    hosts: [
      { host: 'api.mondialrelay.com', kind: 'safe' },
      { host: 'connect-api.mondialrelay.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Correos',
    packages: [],
    hosts: [{ host: 'preregistroenvios.correos.es', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'InPost',
    packages: [],
    hosts: [{ host: 'api-shipx-pl.easypack24.net', kind: 'safe' }],
    verified: 'documentation',
  },
  { vendor: 'Bring', packages: [], hosts: [{ host: 'api.bring.com', kind: 'safe' }], verified: 'documentation' },
  { vendor: 'PostNord', packages: [], hosts: [{ host: 'api2.postnord.com', kind: 'safe' }], verified: 'documentation' },
  {
    vendor: 'Swiss Post',
    packages: [],
    hosts: [{ host: 'dcapi.apis.post.ch', kind: 'safe' }],
    verified: 'documentation',
  },
  { vendor: 'Austrian Post', packages: [], hosts: [{ host: 'plc.post.at', kind: 'safe' }], verified: 'documentation' },
  {
    vendor: 'Delhivery',
    packages: [],
    hosts: [
      { host: 'track.delhivery.com', kind: 'safe' },
      { host: 'staging-express.delhivery.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Blue Dart',
    packages: [],
    hosts: [{ host: 'apigateway.bluedart.com', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'Packeta',
    packages: [],
    hosts: [
      { host: 'www.zasilkovna.cz', kind: 'safe' },
      { host: 'www.packeta.com', kind: 'safe' },
    ],
    verified: 'documentation',
  },
  { vendor: 'Aramex', packages: [], hosts: [{ host: 'ws.aramex.net', kind: 'safe' }], verified: 'documentation' },
  {
    vendor: 'Shipmondo',
    packages: [],
    hosts: [{ host: 'app.shipmondo.com', kind: 'safe' }],
    verified: 'documentation',
  },
  {
    vendor: 'nShift',
    packages: [],
    hosts: [{ host: 'api.unifaun.com', kind: 'safe' }],
    verified: 'documentation',
  },
  { vendor: 'Metapack', packages: [], hosts: [{ host: 'dmo.metapack.com', kind: 'safe' }], verified: 'documentation' },
  {
    vendor: 'Freightcom',
    packages: [],
    hosts: [{ host: 'external-api.freightcom.com', kind: 'safe' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
