/// <reference types="vite/client" />

declare module 'virtual:release' {
  const release: {
    readonly version: string;
    /** Hashes by file of `dist/cdn`; empty while nothing is built. */
    readonly integrity: Readonly<Record<string, string>>;
    /** Where the samples are. */
    readonly endpoint: string;
  };
  export default release;
}
