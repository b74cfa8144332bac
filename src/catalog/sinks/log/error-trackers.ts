import type { VendorEntry } from '../../schema.ts';

export default [
  {
    vendor: 'Crashlytics',
    packages: ['@react-native-firebase/crashlytics'],
    sinks: [
      { calls: ['default().{log,setUserId,recordError,setAttribute,setAttributes}'], kind: 'log', data: 'all' },
      {
        calls: ['{log,setUserId,recordError,setAttribute,setAttributes}'],
        kind: 'log',
        data: [{ argument: 1, rest: true }],
      },
    ],
    aliases: [{ path: 'getCrashlytics()', sameAs: 'default()' }],
    verified: 'documentation',
  },
  {
    vendor: 'Bugsnag',
    packages: ['@bugsnag/js', '@bugsnag/node', '@bugsnag/browser', '@bugsnag/expo'],
    sinks: [
      {
        calls: ['{notify,leaveBreadcrumb,setUser,addMetadata,addFeatureFlag,setContext}'],
        kind: 'log',
        data: 'all',
      },
    ],
    // The callback of `notify` completes the event with setters of the same names.
    aliases: [{ path: '{notify.$1.$0,start(),new Event(),new Client()}', sameAs: 'default' }],
    hosts: [{ host: 'notify.bugsnag.com', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'Rollbar',
    packages: ['rollbar'],
    sinks: [
      {
        calls: ['new default().{log,debug,info,warn,warning,error,critical,configure,captureEvent}'],
        kind: 'log',
        data: 'all',
        maskedBy: [{ at: 'new default', argument: 0, path: 'scrubFields' }],
      },
    ],
    aliases: [{ path: '{init(),new Rollbar()}', sameAs: 'new default()' }],
    hosts: [{ host: 'api.rollbar.com', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'Honeybadger',
    packages: ['@honeybadger-io/js', '@honeybadger-io/react'],
    sinks: [
      {
        calls: ['{notify,notifyAsync,setContext,addBreadcrumb,event}'],
        kind: 'log',
        data: 'all',
      },
    ],
    aliases: [{ path: '{configure(),factory(),setContext(),Honeybadger}', sameAs: 'default' }],
    hosts: [{ host: 'api.honeybadger.io', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'Airbrake',
    packages: ['@airbrake/node', '@airbrake/browser'],
    sinks: [
      {
        calls: ['new Notifier().notify'],
        kind: 'log',
        data: [{ argument: 0 }],
        maskedBy: [{ at: 'new Notifier', argument: 0, path: 'keysBlocklist' }],
      },
    ],
    hosts: [{ host: 'api.airbrake.io', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'Raygun',
    packages: ['raygun'],
    sinks: [
      { calls: ['new Client().send'], kind: 'log', data: 'all' },
      { calls: ['new Client().setUser'], kind: 'log', data: [{ argument: 0 }] },
    ],
    aliases: [{ path: 'new Client().init()', sameAs: 'new Client()' }],
    hosts: [{ host: 'api.raygun.com', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'Raygun',
    packages: ['raygun4js'],
    // Argument 0 is the command.
    sinks: [{ calls: ['default'], kind: 'log', data: [{ argument: 1, rest: true }] }],
    verified: 'typings',
  },
  {
    vendor: 'TrackJS',
    packages: ['trackjs'],
    sinks: [
      {
        calls: ['TrackJS.{track,addMetadata,configure}', 'TrackJS.console.{log,info,warn,error}'],
        kind: 'log',
        data: 'all',
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
