import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';

import plugin from '../src/index.ts';

const PAGE = readFileSync(path.resolve(import.meta.dirname, '../docs/sources.md'), 'utf8');

/** Declarations that the examples of the page take for granted. */
const BEFORE = `
import https from 'node:https';
import makeMws from 'amazon-mws';
import axios from 'axios';
import { parse } from 'csv-parse/sync';
import createClient from 'openapi-fetch';
import got from 'got';
import ky from 'ky';
import needle from 'needle';
import request from 'request';
import superagent from 'superagent';
import wretch from 'wretch';
import SellingPartner from 'amazon-sp-api';
import { OrdersSpApi } from '@amazon-sp-api-release/amazon-sp-api-sdk-js';
import { OrdersApiClient as ScaleleapOrders } from '@scaleleap/selling-partner-api-sdk';
import { OrdersApiClient } from '@sp-api-sdk/orders-api-v0';
import { callSpApi, queue, record, signedFetch, spRequest, token } from './own.js';
const sp = new SellingPartner({ region: 'eu' });
const mws = makeMws('', '');
const xhr = new XMLHttpRequest();
const host = 'https://sellingpartnerapi-eu.amazon.com';
export async function example(id, orderId, options, http) {
`;

/** The programs among the examples: first code spans of the second column that print something. */
const examples = [...PAGE.matchAll(/^\| [^|]+ \| `([^`]*console\.log[^`]*)`/gmu)].map((match) => match[1] ?? '');

function messagesOf(code: string): string[] {
  const rules = { 'sp-api/no-pii-in-logs': 'error' } as const;
  const config = { plugins: { 'sp-api': plugin }, settings: { spApi: { debug: true } }, rules } as Linter.Config;
  const file = path.join(import.meta.dirname, 'example.js');
  return new Linter().verify(`${BEFORE}${code};\n}`, [config], { filename: file }).map(({ message }) => message);
}

describe('the page of sources', () => {
  test('has an example of every client', () => {
    expect(examples.length).toBeGreaterThanOrEqual(20);
  });

  test.each(examples)('%s', (code) => {
    expect(messagesOf(code)).toHaveLength(1);
    const catalog = code
      .replaceAll('orders/v0/orders', 'fba/inventory/v1/summaries')
      .replace(/'orders\.getOrder'/u, "'sellers.getMarketplaceParticipations'")
      .replace('new OrdersApiClient(options).getOrder(', 'new OrdersApiClient(options).confirmShipment(')
      .replace('new ScaleleapOrders(options).getOrder(', 'new ScaleleapOrders(options).confirmShipment(')
      .replace('OrdersV0Api(http).getOrder(', 'OrdersV0Api(http).confirmShipment(')
      .replace("'ListOrders'", "'GetServiceStatus'")
      .replace('GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING', 'GET_MERCHANT_LISTINGS_ALL_DATA')
      .replace("row['buyer-email']", "row['order-id']")
      .replace('OrderChangeNotification.Summary', 'AnyOfferChangedNotification')
      .replace(').Label)', ').ShipmentId)')
      .replace('/{orderId}', '');
    expect(catalog).not.toBe(code);
    expect(messagesOf(catalog)).toEqual([]);
  });
});
