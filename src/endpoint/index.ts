/** The endpoint: documents of `druglib/1` over HTTP, on any platform with web-standard `fetch`. */
export { createEndpoint } from './handler.js';
export { createFolderSource } from './sources/folder.js';
export { createLiveSource } from './sources/live.js';
export { PUBLIC_SERVICES } from './sources/services.js';
export { createCacheApiStore } from './stores/cache-api-store.js';
export { createMemoryStore } from './stores/memory-store.js';
export type { Endpoint, PlatformContext } from './handler.js';
export type { Problem } from './problem.js';
export type { AnsweredRequest, EndpointOptions } from './settings.js';
export type { FolderFile, FolderOptions, FolderReader } from './sources/folder.js';
export type { LiveOptions } from './sources/live.js';
export type { SectionService, Service, Services } from './sources/services.js';
export type { FoundDrug, SectionProblem, Source, SourceAnswer, SourceRequest } from './sources/source.js';
export type { Store, StoredEntry } from './stores/store.js';
export type { CacheOptions, Lifetimes } from './upstream/cache.js';
export type { Clock, Rate, RateLimiterOptions } from './upstream/rate-limiter.js';
