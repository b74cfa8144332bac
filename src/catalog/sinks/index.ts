import carriers from '../hosts/carriers.ts';
import safeHosts from '../hosts/safe.ts';
import taxServices from '../hosts/tax.ts';
import type { VendorEntry } from '../schema.ts';

import frameworks from './ai/frameworks.ts';
import models from './ai/models.ts';
import openai from './ai/openai.ts';
import google from './analytics/google.ts';
import productAnalytics from './analytics/product-analytics.ts';
import segment from './analytics/segment.ts';
import warehouses from './analytics/warehouses.ts';
import websites from './analytics/websites.ts';
import socketsAndFiles from './channel/sockets-and-files.ts';
import contactAws from './contact/aws.ts';
import email from './contact/email.ts';
import phone from './contact/phone.ts';
import awsMessaging from './database/aws-messaging.ts';
import databaseAws from './database/aws.ts';
import clouds from './database/clouds.ts';
import hosted from './database/hosted.ts';
import mongodb from './database/mongodb.ts';
import orms from './database/orms.ts';
import queryBuilders from './database/query-builders.ts';
import queues from './database/queues.ts';
import sql from './database/sql.ts';
import chat from './disclosure/chat.ts';
import fileSharing from './disclosure/file-sharing.ts';
import processes from './disclosure/processes.ts';
import recipients from './disclosure/recipients.ts';
import realtime from './disclosure/realtime.ts';
import services from './disclosure/services.ts';
import workspaces from './disclosure/workspaces.ts';
import bundles from './exposure/bundles.ts';
import responses from './exposure/responses.ts';
import urls from './exposure/urls.ts';
import accessLogs from './log/access-logs.ts';
import logAws from './log/aws.ts';
import logConsole from './log/console.ts';
import errorTrackers from './log/error-trackers.ts';
import errors from './log/errors.ts';
import logServices from './log/log-services.ts';
import loggers from './log/loggers.ts';
import pino from './log/pino.ts';
import sentry from './log/sentry.ts';
import tracing from './log/tracing.ts';
import winston from './log/winston.ts';
import adNetworks from './marketing/ad-networks.ts';
import campaigns from './marketing/campaigns.ts';
import crm from './marketing/crm.ts';
import engagement from './marketing/engagement.ts';
import googleAds from './marketing/google-ads.ts';
import mailingLists from './marketing/mailing-lists.ts';
import meta from './marketing/meta.ts';
import browser from './storage/browser.ts';
import caches from './storage/caches.ts';
import files from './storage/files.ts';
import localDatabases from './storage/local-databases.ts';
import navigation from './url/navigation.ts';

/** Every file of this folder, and the hosts that are safe; a test compares the list with the folder. */
export const vendorEntries: readonly VendorEntry[] = [
  frameworks,
  models,
  openai,
  google,
  productAnalytics,
  segment,
  warehouses,
  websites,
  contactAws,
  email,
  phone,
  awsMessaging,
  databaseAws,
  clouds,
  hosted,
  mongodb,
  orms,
  queryBuilders,
  queues,
  sql,
  chat,
  fileSharing,
  processes,
  realtime,
  recipients,
  services,
  workspaces,
  bundles,
  responses,
  urls,
  accessLogs,
  logAws,
  logConsole,
  errorTrackers,
  errors,
  logServices,
  loggers,
  pino,
  sentry,
  tracing,
  winston,
  adNetworks,
  campaigns,
  crm,
  engagement,
  googleAds,
  mailingLists,
  meta,
  browser,
  caches,
  files,
  localDatabases,
  carriers,
  navigation,
  socketsAndFiles,
  safeHosts,
  taxServices,
].flat();
