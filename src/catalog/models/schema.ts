/**
 * A model says what a library does with the values it is given: a small JavaScript module that stands in for the library's
 * code, which is never followed. Only the flow of values matters in it; what is not exported stays unknown.
 *
 * Besides JavaScript's own globals a model may use what the engine offers to models (`src/taint/models.ts`): `$data`,
 * `$unknown`, `$element`, `$path`, `$cell`, `$watch`, `$store` and `$text`.
 */
export interface LibraryModel {
  readonly name: string;
  /** Module specifiers that the model stands in for. */
  readonly packages: readonly string[];
  /**
   * Prefixes of specifiers with one function each: with `lodash/`, the default export of `lodash/get` is the export `get`.
   */
  readonly perFunction?: readonly string[];
  readonly code: string;
}
