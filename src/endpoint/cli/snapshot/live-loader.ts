import type { Service, Services } from '../../index.js';
import type { Loader } from './loader.js';
import { join } from 'node:path';
import { createLiveSource } from '../../index.js';
import { createFileStore } from '../../node.js';
import { assertWhole } from './loader.js';
import { OWN_FOLDER } from './manifest.js';

/** Nobody waits on a screen. */
const PATIENCE = 60_000;

/**
 * Documents from the public services. Their answers are kept beside the documents, so that a run that was
 * interrupted goes on without asking again.
 * @param limit items a list
 */
export function liveLoader(folder: string, services: Services, limit: number): Loader {
  const cache = {
    store: createFileStore({ folder: join(folder, OWN_FOLDER, 'answers') }),
    patience: PATIENCE,
  };
  const source = createLiveSource({ services: withoutStale(services), cache, limit });
  return {
    async load(name) {
      const answer = await source.read({ query: { drug: name } });
      assertWhole(answer.problems ?? {});
      return answer.document;
    },
  };
}

/** A file outlives any cache, so it begins with answers that are fresh. */
function withoutStale({ identity, label, studies, trials, articles }: Services): Services {
  const fresh = <T extends Service>(service: T): T => ({
    ...service,
    staleWhileRevalidate: 0,
    staleIfError: 0,
  });
  return {
    identity: fresh(identity),
    label: label && fresh(label),
    studies: studies && fresh(studies),
    trials: trials && fresh(trials),
    articles: articles && fresh(articles),
  };
}
