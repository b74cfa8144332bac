import type { LifetimeEntry, LifetimePosition } from './schema.ts';

const REMOVALS = ['removeOnComplete', 'removeOnFail'];

/** Options of a job, or of all jobs of a queue. A number is how many jobs are kept. */
function removals(position: Omit<LifetimePosition, 'unit'>, prefix = ''): LifetimePosition[] {
  return REMOVALS.flatMap((name): LifetimePosition[] => [
    { ...position, path: `${prefix}${name}.age`, unit: 'seconds' },
    { ...position, path: `${prefix}${name}`, unit: 'count' },
  ]);
}

export const queues: readonly LifetimeEntry[] = [
  {
    packages: ['bullmq'],
    stores: [
      {
        calls: ['new Queue().add'],
        lifetimes: [...removals({ argument: 2 }), ...removals({ at: 'new Queue', argument: 1 }, 'defaultJobOptions.')],
        endless: true,
      },
    ],
  },
  {
    packages: ['bull'],
    stores: [
      {
        calls: ['new default().add'],
        // `add(data, options)` or `add(name, data, options)`
        lifetimes: [
          ...removals({ argument: 1 }),
          ...removals({ argument: 2 }),
          ...['new default', 'new Queue'].flatMap((at) => removals({ at, argument: 1 }, 'defaultJobOptions.')),
        ],
        endless: true,
      },
    ],
  },
];
