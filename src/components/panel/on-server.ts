import { isServer } from 'lit';

/** Lit's, which says `false` to everyone but Node. */
export const onServer = isServer as boolean;
