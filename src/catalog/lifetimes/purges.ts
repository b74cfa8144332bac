import { expandAlternatives } from '../access-path.ts';
import { isPartOf } from '../index.ts';
import type { AccessPath, OptionPosition } from '../schema.ts';

/** How a package's calls delete what is older than some moment. */
export interface PurgeRow {
  readonly packages: readonly string[];
  /** Calls that delete. Conditions stand in the call, in the calls before it, and in those of the chain that it begins. */
  readonly calls: readonly AccessPath[];
  /**
   * What tells the store: as in `LifetimeRow`, or what the method is called on (an entity's repository). Stores that have a
   * name in the code are known by it as well.
   */
  readonly store: readonly OptionPosition[] | 'receiver';
}

export const MIKRO_ORM: readonly string[] = [
  '@mikro-orm/core',
  '@mikro-orm/mariadb',
  '@mikro-orm/mongodb',
  '@mikro-orm/mysql',
  '@mikro-orm/postgresql',
  '@mikro-orm/sqlite',
];

const COLLECTION: readonly OptionPosition[] = [{ at: 'collection', argument: 0 }];
const MODEL: readonly OptionPosition[] = [{ at: 'Model', argument: 0 }];

const rows: readonly PurgeRow[] = [
  {
    packages: ['mongodb'],
    calls: ['new MongoClient().db().collection().{deleteMany,deleteOne,findOneAndDelete,bulkWrite}'],
    store: COLLECTION,
  },
  { packages: ['mongoose'], calls: ['Model.{deleteMany,deleteOne,findOneAndDelete,bulkWrite}'], store: MODEL },
  { packages: ['@prisma/client'], calls: ['new PrismaClient().*.{deleteMany,delete}'], store: [] },
  {
    packages: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
    calls: ['Model.destroy'],
    store: 'receiver',
  },
  { packages: ['typeorm'], calls: ['new Repository().delete'], store: 'receiver' },
  { packages: ['typeorm'], calls: ['new EntityManager().delete'], store: [{ argument: 0 }] },
  { packages: ['typeorm'], calls: ['new SelectQueryBuilder().delete'], store: 'receiver' },
  {
    packages: MIKRO_ORM,
    calls: ['new EntityManager().nativeDelete'],
    store: [{ argument: 0 }],
  },
  { packages: ['objection'], calls: ['Model.query().delete'], store: 'receiver' },
  { packages: ['knex'], calls: ['default()().{del,delete}'], store: [] },
  { packages: ['kysely'], calls: ['new Kysely().deleteFrom'], store: [] },
  { packages: ['drizzle-orm'], calls: ['drizzle().delete'], store: [] },
  { packages: ['@supabase/supabase-js', '@supabase/ssr'], calls: ['createClient().from().delete'], store: [] },
];

/** A call that deletes. */
export interface FoundPurge {
  readonly row: PurgeRow;
  /** Whether the call only adds a condition to what the row's call began. */
  readonly isContinued: boolean;
}

const patterns = new Map<PurgeRow, RegExp>();

function patternOf(row: PurgeRow): RegExp {
  let pattern = patterns.get(row);
  if (pattern === undefined) {
    const sources = row.calls
      .flatMap(expandAlternatives)
      .map((path) => path.replace(/[$().]/gu, '\\$&').replace(/\*/gu, '[\\w$]+'));
    pattern = new RegExp(`^(?:${sources.join('|')})(?<more>\\(\\)\\..+)?$`, 'u');
    patterns.set(row, pattern);
  }
  return pattern;
}

const rowsOfPackage = new Map<string, readonly PurgeRow[]>();

/** @returns how a call deletes; undefined when it does not. */
export function purgeOf(packageName: string, path: string): FoundPurge | undefined {
  let ofPackage = rowsOfPackage.get(packageName);
  if (ofPackage === undefined) {
    ofPackage = rows.filter(({ packages }) => packages.some((name) => isPartOf(packageName, name)));
    rowsOfPackage.set(packageName, ofPackage);
  }
  for (const row of ofPackage) {
    const found = patternOf(row).exec(path);
    if (found !== null) return { row, isContinued: found.groups?.more !== undefined };
  }
  return undefined;
}
