/** How a generic type of a package holds what its first type argument says. */
type GenericType = 'promise' | 'same' | { readonly field: string } | { readonly reads: string };

interface GenericTypeRow {
  readonly packages: readonly string[];
  readonly types: Readonly<Record<string, GenericType>>;
}

const rows: readonly GenericTypeRow[] = [
  { packages: ['axios'], types: { AxiosResponse: { field: 'data' } } },
  { packages: ['got'], types: { Response: { field: 'body' }, CancelableRequest: 'promise' } },
  { packages: ['gaxios'], types: { GaxiosResponse: { field: 'data' } } },
  { packages: ['mongodb'], types: { WithId: 'same', OptionalId: 'same', WithoutId: 'same' } },
  { packages: ['mongoose'], types: { HydratedDocument: 'same' } },
  {
    packages: ['type-fest'],
    types: { ReadonlyDeep: 'same', PartialDeep: 'same', Simplify: 'same', SetRequired: 'same' },
  },
  { packages: ['utility-types'], types: { DeepPartial: 'same', DeepReadonly: 'same', DeepRequired: 'same' } },
  {
    packages: ['vue'],
    types: { Ref: { field: 'value' }, ComputedRef: { field: 'value' }, ShallowRef: { field: 'value' } },
  },
  { packages: ['@tanstack/react-query'], types: { UseQueryResult: { field: 'data' } } },
  {
    packages: ['zod', 'zod/v3', 'zod/v4', 'zod/mini'],
    types: { infer: { reads: '_output' }, output: { reads: '_output' }, TypeOf: { reads: '_output' } },
  },
];

interface Generic {
  readonly wrapping: GenericType;
  readonly subject: number;
}

let index: ReadonlyMap<string, Generic> | undefined;

/** @returns how the generic type of a package is about its type argument; undefined for types that are not listed */
export function genericType(from: string, name: string): Generic | undefined {
  index ??= new Map(
    rows.flatMap(({ packages, types }) =>
      packages.flatMap((item) =>
        Object.entries(types).map(([type, wrapping]): [string, Generic] => [
          `${item} ${type}`,
          { wrapping, subject: 0 },
        ]),
      ),
    ),
  );
  return index.get(`${from} ${name}`);
}
