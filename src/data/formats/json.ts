/** Members of an object of foreign JSON, any of which may be missing, null or of another type. */
export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object; one without members for anything else. */
export const members = (value: unknown): Members => (isMembers(value) ? value : {});

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The text, trimmed, or a number as text; undefined for blank ones and other types. */
export const text = (value: unknown): string | undefined =>
  (typeof value === 'string' ? value.trim() : typeof value === 'number' ? `${value}` : '') || undefined;

/** The readable texts of a list. */
export const texts = (value: unknown): string[] => list(value).flatMap((item) => text(item) ?? []);

/** A whole number of things; undefined for anything else, because the contract refuses it. */
export const count = (value: unknown): number | undefined =>
  Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
