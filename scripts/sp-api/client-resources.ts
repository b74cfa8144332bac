/**
 * Reads which operations the npm package `amazon-sp-api` knows, from the source text of its `lib/resources`: nothing
 * of the package is executed.
 */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- ts-morph builds its classes from mixins; the rule does not see that they extend Node. */
import path from 'node:path';
import { Node, Project, type ObjectLiteralExpression, type SourceFile } from 'ts-morph';
import type { EndpointData } from '../../src/catalog/sp-api/types.ts';
import { clientFolder } from './locations.ts';

type Versions = Record<string, Record<string, string>>;

/** @returns endpoint → version (oldest first) → operation → `GET /orders/v0/orders/{orderId}`. */
export function readEndpoints(): EndpointData {
  const project = new Project({ skipAddingFilesFromTsConfig: true, compilerOptions: { allowJs: true } });
  const files = project.addSourceFilesAtPaths(path.join(clientFolder, 'lib/resources/*.js').replaceAll('\\', '/'));
  const endpoints: Record<string, Versions> = {};
  for (const file of files) {
    for (const [name, body] of objectEntries(exportedObject(file))) endpoints[name] = readEndpoint(project, file, body);
  }
  return endpoints;
}

function readEndpoint(project: Project, file: SourceFile, body: ObjectLiteralExpression): Versions {
  const defined: Versions = {};
  for (const property of body.getProperties()) {
    if (!Node.isSpreadAssignment(property)) continue;
    const source = project.addSourceFileAtPath(requiredFile(file, property.getExpression()));
    for (const [version, operations] of objectEntries(exportedObject(source)))
      defined[version] = readOperations(operations);
  }
  const order = stringArray(body, '__versions');
  return Object.fromEntries(order.map((version) => [version, defined[version] ?? fail(body, `version ${version}`)]));
}

function readOperations(operations: ObjectLiteralExpression): Record<string, string> {
  const result: Record<string, string> = {};
  for (const property of operations.getProperties()) {
    if (!Node.isPropertyAssignment(property)) continue;
    const request = property.getDescendants().find((node) => isRequestDescription(node)) ?? fail(property, 'request');
    const [method, apiPath] = ['method', 'api_path'].map((name) => constantText(initializer(request, name)));
    result[plainName(property.getName())] = `${method} ${apiPath}`;
  }
  return result;
}

/** The object literal that holds `method` and `api_path`. */
function isRequestDescription(node: Node): node is ObjectLiteralExpression {
  return Node.isObjectLiteralExpression(node) && node.getProperty('api_path') !== undefined;
}

/** Text of a string, a concatenation, or a path parameter, which becomes `{orderId}`. */
function constantText(node: Node): string {
  if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)) return node.getLiteralText();
  if (Node.isBinaryExpression(node)) return constantText(node.getLeft()) + constantText(node.getRight());
  if (Node.isPropertyAccessExpression(node)) return `{${node.getName()}}`;
  return fail(node, 'constant text');
}

/** The object given to `module.exports`. */
function exportedObject(file: SourceFile): ObjectLiteralExpression {
  for (const statement of file.getStatements()) {
    const expression = Node.isExpressionStatement(statement) ? statement.getExpression() : undefined;
    if (!Node.isBinaryExpression(expression) || expression.getLeft().getText() !== 'module.exports') continue;
    const value = expression.getRight();
    if (Node.isObjectLiteralExpression(value)) return value;
  }
  return fail(file, 'module.exports');
}

function objectEntries(object: ObjectLiteralExpression): [string, ObjectLiteralExpression][] {
  return object.getProperties().flatMap((property): [string, ObjectLiteralExpression][] => {
    const value = Node.isPropertyAssignment(property) ? property.getInitializer() : undefined;
    return Node.isPropertyAssignment(property) && Node.isObjectLiteralExpression(value)
      ? [[plainName(property.getName()), value]]
      : [];
  });
}

function requiredFile(file: SourceFile, expression: Node): string {
  const argument = Node.isCallExpression(expression) ? expression.getArguments()[0] : undefined;
  if (!Node.isStringLiteral(argument)) return fail(expression, 'require call');
  // Some of the calls name the extension, most do not.
  return path.join(file.getDirectoryPath(), argument.getLiteralText().replace(/(?:\.js)?$/, '.js'));
}

function stringArray(object: ObjectLiteralExpression, name: string): string[] {
  const value = initializer(object, name);
  if (!Node.isArrayLiteralExpression(value)) return fail(value, 'array');
  return value.getElements().map(constantText);
}

function initializer(object: ObjectLiteralExpression, name: string): Node {
  const property = object.getProperty(name);
  return (Node.isPropertyAssignment(property) ? property.getInitializer() : undefined) ?? fail(object, name);
}

/** Property names may be quoted: `'2026-01-01'`. */
function plainName(name: string): string {
  return name.replace(/^['"]|['"]$/g, '');
}

/** Stops the generator where the package has a form this reader does not know. */
function fail(node: Node, expected: string): never {
  throw new Error(`${node.getSourceFile().getBaseName()}:${node.getStartLineNumber()}: expected ${expected}`);
}
