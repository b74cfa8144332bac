import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Outcome = { readonly loaded: unknown } | { readonly error: unknown };

/**
 * Loads a package at its first use, so that importing the plugin costs nothing for packages that a run does not need.
 * `import()` would do, but not in rules, which are synchronous.
 * @returns a function that gives the package; it throws the same error each time when the package cannot be loaded
 */
export function loadOnce(name: string): () => unknown {
  let outcome: Outcome | undefined;
  return () => {
    outcome ??= load(name);
    if ('loaded' in outcome) return outcome.loaded;
    throw outcome.error;
  };
}

function load(name: string): Outcome {
  try {
    return { loaded: require(name) as unknown };
  } catch (error) {
    return { error };
  }
}
