import type { VendorEntry } from '../../schema.ts';

/** Custom audiences and the Conversions API. Both match people by hashed data, so hashing is no excuse. */
export default [
  {
    vendor: 'Meta Ads',
    packages: ['facebook-nodejs-business-sdk'],
    sinks: [
      {
        calls: [
          'new CustomAudience().{createUser,createUsersReplace}',
          'new AdAccount().{createCustomAudience,createProductAudience}',
          'new AdsPixel().createEvent',
        ],
        kind: 'marketing',
        data: [{ argument: 1 }],
      },
      { calls: ['new UserData'], kind: 'marketing', data: 'all' },
      {
        calls: [
          'new UserData().{setEmail,setEmails,setPhone,setPhones,setFirstName,setFirstNames,setLastName,setLastNames}',
          'new UserData().{setCity,setCities,setState,setStates,setZip,setZips,setCountry,setCountries}',
          'new UserData().{setExternalId,setExternalIds,setDateOfBirth,setGender,setF5First,setF5Last}',
          'new UserData().{setClientIpAddress,setClientUserAgent}',
          'new ServerEvent().{setUserData,setCustomData,setEventId,setEventSourceUrl}',
          'new CustomData().{setOrderId,setContents,setCustomProperties}',
          'new EventRequest().setEvents',
        ],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
    ],
    // Setters return their object.
    aliases: [
      { path: 'new UserData().*()', sameAs: 'new UserData()' },
      { path: 'new ServerEvent().*()', sameAs: 'new ServerEvent()' },
      { path: 'new CustomData().*()', sameAs: 'new CustomData()' },
    ],
    hosts: [
      { host: 'graph.facebook.com', path: '^/v\\d+\\.\\d+/\\d+/(?:users|usersreplace|events)', kind: 'marketing' },
      // The WhatsApp Business endpoint shares the host.
      { host: 'graph.facebook.com', path: '^/v\\d+\\.\\d+/[^/]+/messages', kind: 'buyer-contact', data: ['to'] },
      { host: 'graph.facebook.com', kind: 'marketing' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Meta Ads',
    packages: ['react-facebook-pixel'],
    sinks: [
      {
        calls: ['{init,track,trackCustom,trackSingle,trackSingleCustom,fbq}'],
        kind: 'marketing',
        data: 'all',
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
