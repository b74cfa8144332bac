/** Where a client of the former Marketplace Web Service is told the operation. */
export type MwsNaming =
  /** The method is named like it: `listOrders`. */
  | 'method'
  /** In the first argument, at this path. */
  | { readonly path: string }
  /** The first argument is its name. */
  | 'argument';

export interface MwsClientRow {
  readonly packages: readonly string[];
  /** The last step of the callee's path; any when absent. */
  readonly method?: string;
  readonly naming: MwsNaming;
  /** What the promise gives: the answer, a pair of it and of what came beside it, or `{ result, headers }`. */
  readonly result: 'answer' | 'pair' | 'result';
}

/** Clients of the former Marketplace Web Service; a function among the arguments is given an error and the answer. */
export const mwsClients: readonly MwsClientRow[] = [
  { packages: ['amazon-mws'], naming: { path: 'Action' }, result: 'answer' },
  { packages: ['mws-simple'], method: 'request', naming: { path: 'query.Action' }, result: 'answer' },
  { packages: ['@ericblade/mws-simple'], method: 'request', naming: { path: 'query.Action' }, result: 'result' },
  { packages: ['@ericblade/mws-advanced'], method: 'callEndpoint', naming: 'argument', result: 'answer' },
  { packages: ['@ericblade/mws-advanced'], naming: 'method', result: 'answer' },
  { packages: ['mws'], naming: 'method', result: 'pair' },
];
