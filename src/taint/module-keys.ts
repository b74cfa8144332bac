/** Where a module's frame keeps the value of `export default <expression>`. */
export const DEFAULT_EXPORT = '@default';
