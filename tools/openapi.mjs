import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

// Writes the OpenAPI document from the one type that is the contract: `Api` in libs/contracts. With --check it
// only compares, and fails on a difference that nobody has committed.

const root = path.resolve(import.meta.dirname, '..');
const CONTRACT = path.join(root, 'libs/contracts/src/index.ts');
export const OPENAPI_FILE = path.join(root, 'apps/api/src/docs/openapi.json');

/** The OpenAPI 3.1 document of the contract as it stands in the tree. */
export function openApi() {
  const { config } = ts.readConfigFile(path.join(root, 'libs/contracts/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.join(root, 'libs/contracts'));
  const program = ts.createProgram([CONTRACT], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(CONTRACT);
  const api = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .find((symbol) => symbol.name === 'Api');
  const problem = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .find((symbol) => symbol.name === 'ProblemDocument');
  const schemas = new Schemas(checker);
  const paths = {};
  for (const endpoint of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(api))) {
    const [method, template] = endpoint.name.split(' ');
    const address = template.replace(/:(\w+)/g, '{$1}');
    paths[address] ??= {};
    paths[address][method.toLowerCase()] = operation(checker, schemas, endpoint, template);
  }
  const problemType = checker.getDeclaredTypeOfSymbol(
    problem.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(problem) : problem,
  );
  schemas.of(problemType);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Nurt',
      version: '0.1.0',
      description:
        'Amounts are whole grosze, shares basis points, days YYYY-MM-DD, instants ISO 8601 in UTC. Every refusal is an RFC 9457 problem with stable codes.',
    },
    paths: sorted(paths),
    components: { schemas: sorted(schemas.components) },
  };
}

function operation(checker, schemas, endpoint, template) {
  const declaration = endpoint.valueDeclaration ?? endpoint.declarations[0];
  const type = checker.getTypeOfSymbolAtLocation(endpoint, declaration);
  const part = (name) => {
    const symbol = type.getProperty(name);
    return symbol && checker.getTypeOfSymbolAtLocation(symbol, declaration);
  };
  const [query, body, view] = [part('query'), part('body'), part('view')];
  const parameters = [...template.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }));
  for (const property of query ? checker.getPropertiesOfType(query) : []) {
    parameters.push({
      name: property.name,
      in: 'query',
      required: !(property.flags & ts.SymbolFlags.Optional),
      schema: schemas.of(withoutUndefined(checker, checker.getTypeOfSymbolAtLocation(property, declaration))),
    });
  }
  // A file that people sent goes out as the kind that it is.
  const file = fileOf(checker, view, declaration, '*/*');
  const description = ts.displayPartsToString(endpoint.getDocumentationComment(checker));
  return {
    tags: [template.split('/')[2]],
    ...(description ? { description } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: fileOf(checker, body, declaration, 'application/octet-stream') ?? {
              'application/json': { schema: schemas.of(body) },
            },
          },
        }
      : {}),
    responses: {
      '2XX': {
        description: 'Done',
        content: file ?? { 'application/json': { schema: schemas.of(view) } },
      },
      default: {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } } },
      },
    },
  };
}

/** The content of a body or an answer that is a document of its own: its type names nothing but a media type. */
function fileOf(checker, view, declaration, binary) {
  if (view.symbol?.name === 'Binary') {
    return { [binary]: { schema: { type: 'string', format: 'binary' } } };
  }
  const [mediaType, ...others] = checker.getPropertiesOfType(view);
  if (mediaType?.name !== 'mediaType' || others.length > 0) return undefined;
  const { value } = checker.getTypeOfSymbolAtLocation(mediaType, declaration);
  if (value.endsWith('json')) return { [value]: { schema: { type: 'object' } } };
  const isText = value.startsWith('text/') || value.endsWith('+xml');
  return { [value]: { schema: { type: 'string', ...(isText ? {} : { format: 'binary' }) } } };
}

/** JSON schemas of types; named interfaces and classes become components. */
class Schemas {
  components = {};

  constructor(checker) {
    this.checker = checker;
  }

  of(type) {
    const { checker } = this;
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral()) return { const: type.value };
    if (type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: type.intrinsicName === 'true' };
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (type.flags & ts.TypeFlags.BooleanLike && !type.isUnion()) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.isIntersection()) return this.branded(type);
    if (type.isUnion()) return this.union(type);
    if (checker.isArrayType(type))
      return { type: 'array', items: this.of(checker.getTypeArguments(type)[0]) };
    if (checker.isTupleType(type))
      return { type: 'array', prefixItems: checker.getTypeArguments(type).map((t) => this.of(t)) };
    if (type.flags & ts.TypeFlags.Unknown) return {};
    return this.object(type);
  }

  /** `number & brand`: money, shares and quantities are whole numbers; branded texts are days. */
  branded(type) {
    if (type.types.some((part) => part.flags & ts.TypeFlags.NumberLike)) return { type: 'integer' };
    if (type.types.some((part) => part.flags & ts.TypeFlags.StringLike))
      return { type: 'string', format: 'date' };
    return this.properties(type);
  }

  union(type) {
    const members = type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
    const literals = members.filter((member) => member.isStringLiteral() || member.isNumberLiteral());
    const booleans = members.filter((member) => member.flags & ts.TypeFlags.BooleanLiteral);
    const rest = members.filter((member) => !literals.includes(member) && !booleans.includes(member));
    const options = [
      ...(literals.length > 0 ? [{ enum: literals.map(({ value }) => value) }] : []),
      ...(booleans.length === 2 ? [{ type: 'boolean' }] : booleans.map((member) => this.of(member))),
      ...rest.map((member) => this.of(member)),
    ];
    return options.length === 1 ? options[0] : { anyOf: options };
  }

  object(type) {
    const name = this.nameOf(type);
    if (!name) return this.properties(type);
    if (!this.components[name]) {
      this.components[name] = {};
      this.components[name] = this.properties(type);
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  nameOf(type) {
    if (type.aliasSymbol || (type.typeArguments?.length ?? 0) > 0 || type.aliasTypeArguments)
      return undefined;
    const name = type.symbol?.name;
    return name && !name.startsWith('__') && !/^(Record|Readonly)$/.test(name) ? name : undefined;
  }

  properties(type) {
    const { checker } = this;
    const index = checker.getIndexInfosOfType(type)[0];
    const required = [];
    const properties = {};
    for (const property of checker.getPropertiesOfType(type)) {
      const declaration = property.valueDeclaration ?? property.declarations?.[0];
      const propertyType = declaration
        ? checker.getTypeOfSymbolAtLocation(property, declaration)
        : checker.getTypeOfSymbol(property);
      const optional = Boolean(property.flags & ts.SymbolFlags.Optional);
      if (!optional) required.push(property.name);
      const description = ts.displayPartsToString(property.getDocumentationComment(checker));
      const schema = this.of(optional ? withoutUndefined(checker, propertyType) : propertyType);
      properties[property.name] = description ? { ...schema, description } : schema;
    }
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: index ? this.of(index.type) : false,
    };
  }
}

const withoutUndefined = (checker, type) =>
  checker.getNonNullableType(type) === type ? type : stripUndefined(checker, type);

function stripUndefined(checker, type) {
  if (!type.isUnion()) return type;
  const kept = type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
  return kept.length === 1 ? kept[0] : type;
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function openApiText() {
  return `${JSON.stringify(openApi(), null, 2)}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = openApiText();
  if (process.argv.includes('--check')) {
    const stored = fs.existsSync(OPENAPI_FILE) ? fs.readFileSync(OPENAPI_FILE, 'utf8') : '';
    if (stored !== text) {
      console.error(
        'The contract changed: review it and run `node tools/openapi.mjs`, then commit the document.',
      );
      process.exit(1);
    }
  } else {
    fs.writeFileSync(OPENAPI_FILE, text);
  }
}
