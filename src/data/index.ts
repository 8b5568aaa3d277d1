/** The only door out of the data layer. */
export { configuration, configure, onConfigure } from './config.js';
export { articlesSection } from './contract/articles.js';
export { labelSection } from './contract/label.js';
export { studiesSection } from './contract/studies.js';
export { TRIAL_STATUSES, trialsSection } from './contract/trials.js';
export { DataError, isDataError } from './errors.js';
export { loadResource } from './load-resource.js';
export { isAsked } from './query.js';
export { readDocument } from './read-document.js';
export type * from './model.js';
export type { Configuration } from './config.js';
export type { ErrorCode, ErrorDetails } from './errors.js';
export type { Answer, Format } from './formats/format.js';
export type { HeaderSource } from './http.js';
export type { ResourceRequest } from './load-resource.js';
export type { Query } from './query.js';
export type { Resource } from './read-document.js';
