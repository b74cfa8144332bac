/** Ordinary back-end code that never touches SP-API: types, a repository, a service, a controller, helpers, a client. */
import { camel, FIELDS, pascal, VERBS } from './names.mjs';

const TYPES = ['string', 'number', 'boolean', 'Date', 'string[]', 'number | null', 'Record<string, string>'];

function types(name, fields, random) {
  const Name = pascal(name);
  return `export interface ${Name} {
  readonly id: string;
${fields.map((field) => `  ${field}: ${random.pick(TYPES)};`).join('\n')}
}

export interface ${Name}Filter {
  readonly ids?: readonly string[];
  readonly since?: Date;
  readonly limit: number;
${fields.map((field) => `  readonly ${field}?: unknown;`).join('\n')}
}

export type ${Name}Event =
${fields.map((field) => `  | { readonly type: '${field}-changed'; readonly id: string; readonly before: unknown; readonly after: unknown }`).join('\n')};
`;
}

function repository(name, fields) {
  const Name = pascal(name);
  return `import type { Pool } from 'pg';
import type { ${Name}, ${Name}Filter } from './types.js';

const COLUMNS = [${fields.map((field) => `'${field}'`).join(', ')}] as const;

export class ${Name}Repository {
  private readonly cache = new Map<string, ${Name}>();

  constructor(private readonly pool: Pool) {}

  async find(id: string): Promise<${Name} | undefined> {
    const known = this.cache.get(id);
    if (known) return known;
    const { rows } = await this.pool.query('SELECT * FROM ${camel(name)} WHERE id = $1', [id]);
    const found = rows[0] as ${Name} | undefined;
    if (found) this.cache.set(id, found);
    return found;
  }

  async list(filter: ${Name}Filter): Promise<${Name}[]> {
    const conditions: string[] = [];
    const values: unknown[] = [];
    for (const column of COLUMNS) {
      const value = filter[column];
      if (value === undefined) continue;
      values.push(value);
      conditions.push(\`\${column} = $\${values.length}\`);
    }
    const where = conditions.length > 0 ? \`WHERE \${conditions.join(' AND ')}\` : '';
    const { rows } = await this.pool.query(\`SELECT * FROM ${camel(name)} \${where} LIMIT \${filter.limit}\`, values);
    return rows as ${Name}[];
  }

  async save(item: ${Name}): Promise<void> {
    const { id, ...rest } = item;
    this.cache.set(id, item);
    await this.pool.query('UPDATE ${camel(name)} SET body = $2 WHERE id = $1', [id, JSON.stringify(rest)]);
  }
}
`;
}

function helpers(name, fields, random) {
  const Name = pascal(name);
  const describe = fields
    .map((field) => `  if (item.${field} !== undefined) parts.push(\`${field}=\${String(item.${field})}\`);`)
    .join('\n');
  const functions = random
    .sample(VERBS, 4)
    .map(
      (
        verb,
      ) => `export function ${verb}${Name}(items: readonly ${Name}[], limit = ${random.between(2, 40)}): ${Name}[] {
  const seen = new Set<string>();
  const kept: ${Name}[] = [];
  for (const item of items) {
    const key = \`\${item.id}:\${String(item.${random.pick(fields)})}\`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (kept.length < limit) kept.push({ ...item });
  }
  return kept.sort((a, b) => String(a.${random.pick(fields)}).localeCompare(String(b.id)));
}
`,
    )
    .join('\n');
  return `import type { ${Name} } from './types.js';

export function describe${Name}(item: ${Name}): string {
  const parts: string[] = [item.id];
${describe}
  return parts.join(', ');
}

export function groupBy${Name}(items: readonly ${Name}[]): Map<string, ${Name}[]> {
  return items.reduce((groups, item) => {
    const key = String(item.${random.pick(fields)});
    const group = groups.get(key) ?? [];
    group.push(item);
    return groups.set(key, group);
  }, new Map<string, ${Name}[]>());
}

${functions}`;
}

function client(name, random) {
  const Name = pascal(name);
  return `import axios from 'axios';
import { readFile, writeFile } from 'node:fs/promises';
import { logger } from '../logger.js';
import type { ${Name} } from './types.js';

const BASE_URL = process.env.${Name.toUpperCase()}_URL ?? 'https://${name}.internal.example.com';

export async function fetch${Name}(id: string, attempts = ${random.between(2, 5)}): Promise<${Name}> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await axios.get<${Name}>(\`\${BASE_URL}/items/\${encodeURIComponent(id)}\`, {
        headers: { authorization: \`Bearer \${process.env.API_TOKEN ?? ''}\` },
        timeout: ${random.between(1, 9) * 1000},
      });
      return response.data;
    } catch (error) {
      logger.warn({ attempt, error }, 'request failed');
      if (attempt >= attempts) throw new Error(\`could not load \${id}\`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }
}

export async function snapshot${Name}(file: string, items: readonly ${Name}[]): Promise<void> {
  const previous = JSON.parse(await readFile(file, 'utf8').catch(() => '[]')) as ${Name}[];
  const known = new Set(previous.map(({ id }) => id));
  const added = items.filter(({ id }) => !known.has(id));
  await writeFile(file, JSON.stringify([...previous, ...added], null, 2));
  logger.info({ added: added.length }, 'snapshot written');
}
`;
}

function service(name, neighbour, fields, random) {
  const Name = pascal(name);
  const methods = random
    .sample(VERBS, random.between(4, 7))
    .map(
      (verb) => `
  async ${verb}(id: string, options: { force?: boolean; reason?: string } = {}): Promise<${Name} | undefined> {
    const item = await this.repository.find(id);
    if (!item) {
      this.log.warn({ id, verb: '${verb}' }, 'not found');
      return undefined;
    }
    const { force = false, reason = '${verb}' } = options;
    if (!force && item.${random.pick(fields)} === undefined) return item;
    const next = { ...item, ${random.pick(fields)}: item.${random.pick(fields)}, reason } as unknown as ${Name};
    switch (reason) {
      case '${random.pick(VERBS)}':
        await this.repository.save(next);
        break;
      default:
        this.pending.push({ id: next.id, at: Date.now() });
    }
    this.log.info(\`${verb} \${describe${Name}(next)}\`);
    return next;
  }`,
    )
    .join('\n');
  const neighbourImport = neighbour
    ? `import { describe${pascal(neighbour)} } from '../${neighbour}/helpers.js';\nimport type { ${pascal(neighbour)} } from '../${neighbour}/types.js';\n`
    : '';
  const neighbourMethod = neighbour
    ? `
  relate(items: readonly ${pascal(neighbour)}[]): string[] {
    return items.map((item) => describe${pascal(neighbour)}(item)).filter(Boolean);
  }
`
    : '';
  return `import { logger } from '../logger.js';
import { fetch${Name}, snapshot${Name} } from './client.js';
import { describe${Name}, groupBy${Name} } from './helpers.js';
import type { ${Name}Repository } from './repository.js';
import type { ${Name}, ${Name}Filter } from './types.js';
${neighbourImport}
export class ${Name}Service {
  private readonly log = logger.child({ service: '${name}' });
  private readonly pending: { id: string; at: number }[] = [];

  constructor(private readonly repository: ${Name}Repository) {}
${neighbourMethod}
  async refresh(filter: ${Name}Filter): Promise<number> {
    const items = await this.repository.list(filter);
    const fresh = await Promise.all(items.map(async ({ id }) => fetch${Name}(id)));
    for (const [group, members] of groupBy${Name}(fresh)) {
      this.log.debug({ group, size: members.length }, 'group');
      await Promise.all(members.map((member) => this.repository.save(member)));
    }
    await snapshot${Name}('${name}.json', fresh);
    return fresh.length;
  }
${methods}
}
`;
}

function controller(name, random) {
  const Name = pascal(name);
  return `import { Router } from 'express';
import { logger } from '../logger.js';
import type { ${Name}Service } from './service.js';

export function create${Name}Router(service: ${Name}Service): Router {
  const router = Router();

  router.post('/refresh', async (req, res, next) => {
    try {
      const limit = Number(req.query.limit ?? ${random.between(10, 90)});
      const count = await service.refresh({ limit, ...req.body });
      logger.info({ count, user: req.headers['x-user'] }, 'refreshed');
      res.json({ count });
    } catch (error) {
      logger.error({ error }, 'refresh failed');
      next(error);
    }
  });

  router.use((req, res) => {
    res.status(404).json({ message: \`no route \${req.path}\` });
  });

  return router;
}
`;
}

/** The shared file that all domains import. */
export const PLAIN_SHARED = {
  'logger.ts': `import pino from 'pino';

export const logger = pino({ level: process.env.LOG_LEVEL ?? 'info' });
`,
};

/** One domain's files; \`neighbour\` is an earlier domain it imports from. */
export function plainDomain(name, neighbour, random) {
  const fields = random.sample(FIELDS, random.between(5, 10));
  return {
    [`${name}/types.ts`]: types(name, fields, random),
    [`${name}/repository.ts`]: repository(name, fields),
    [`${name}/helpers.ts`]: helpers(name, fields, random),
    [`${name}/client.ts`]: client(name, random),
    [`${name}/service.ts`]: service(name, neighbour, fields, random),
    [`${name}/controller.ts`]: controller(name, random),
  };
}
