import type { HttpSettings } from './http.js';
import { DataError } from './errors.js';

/** Page-wide settings; an element's own attributes win. */
export interface Configuration extends Omit<HttpSettings, 'reload' | 'onTry'> {
  /** RFC 6570 template of the address to ask; none by default. */
  readonly endpoint?: string | undefined;
  /** What the endpoint speaks; `druglib` by default. */
  readonly format?: string | undefined;
  /** Panels tell what they show in `druglib-rendered` events; off by default. */
  readonly audit: boolean;
  /** How long an answer is shared without asking again, in ms; 60 000 by default. */
  readonly freshFor: number;
  /** From which age panels say that an answer may be out of date, in ms; a day by default. */
  readonly staleAfter: number;
}

const DEFAULTS: Configuration = Object.freeze({
  endpoint: undefined,
  format: undefined,
  fetch: undefined,
  headers: undefined,
  credentials: 'omit',
  audit: false,
  timeout: 10_000,
  retries: 2,
  maxBytes: 2_000_000,
  freshFor: 60_000,
  staleAfter: 86_400_000,
});

const TYPES: Readonly<Record<string, string>> = {
  endpoint: 'string',
  format: 'string',
  fetch: 'function',
  headers: 'object function',
  audit: 'boolean',
};

const listeners = new Set<() => void>();
let current = DEFAULTS;

/**
 * Changes settings for the whole page; those not named stay, `undefined` brings the default back.
 * @throws DataError `config` for an unknown name or a value of a wrong type; then nothing changes
 */
export function configure(settings: Partial<Configuration>): void {
  const next: Record<string, unknown> = { ...current };
  for (const [name, value] of Object.entries<unknown>(settings)) {
    if (!Object.hasOwn(DEFAULTS, name)) {
      throw new DataError(
        'config',
        `unknown setting "${name}"; known are ${Object.keys(DEFAULTS).join(', ')}`,
      );
    }
    if (value !== undefined && !isValid(name, value)) throw new DataError('config', `bad value of "${name}"`);
    next[name] = value ?? DEFAULTS[name as keyof Configuration];
  }
  current = Object.freeze(next) as unknown as Configuration;
  for (const listener of [...listeners]) listener();
}

function isValid(name: string, value: unknown): boolean {
  if (name === 'credentials') return ['omit', 'same-origin', 'include'].includes(value as string);
  const types = TYPES[name];
  if (types) return value !== null && types.includes(typeof value);
  return Number.isFinite(value) && (value as number) >= 0;
}

/** The settings as they stand, with defaults. */
export function configuration(): Readonly<Configuration> {
  return current;
}

/**
 * Calls back after each change.
 * @returns stops that
 */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
