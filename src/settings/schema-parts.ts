/** The part of JSON Schema that the settings are described in; `check.ts` reads all of it. */
export interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'integer';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  /** Exactly one of these keys must be there. */
  readonly oneOf?: readonly { readonly required: readonly [string] }[];
  /** Forms of one value, told apart by its type. */
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly enum?: readonly string[];
  readonly format?:
    'access-path' | 'value-path' | 'property-path' | 'regex' | 'sp-api-record' | 'module' | 'host' | 'date';
}

export const text = (description: string): Schema => ({ description, type: 'string', minLength: 1 });
export const flag = (description: string): Schema => ({ description, type: 'boolean' });
export const list = (description: string, items: Schema): Schema => ({
  description,
  type: 'array',
  minItems: 1,
  items,
});
export const oneOrMore = (description: string, item: Schema): Schema => ({
  description,
  anyOf: [item, { type: 'array', minItems: 1, items: item }],
});
/** A reason is read by whoever reviews the entry: a word is none. */
export const reason = (description: string): Schema => ({ description, type: 'string', minLength: 20 });
