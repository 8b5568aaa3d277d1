import * as v from 'valibot';

/**
 * One of several schemas; the value itself says which. Valibot's own `union` and `variant` try every option, at
 * several times the size. The JSON Schema gets a union: that is what `type` and `options` are for.
 */
/* @__NO_SIDE_EFFECTS__ */
export const choice = <const O extends readonly v.GenericSchema[]>(
  options: O,
  pick: (input: unknown) => v.GenericSchema,
): v.GenericSchema<v.InferInput<O[number]>, v.InferOutput<O[number]>> =>
  ({ ...v.lazy(pick), type: 'union', options }) as v.GenericSchema<
    v.InferInput<O[number]>,
    v.InferOutput<O[number]>
  >;

/* @__NO_SIDE_EFFECTS__ */
export const stringOr = <I, T>(other: v.GenericSchema<I, T>): v.GenericSchema<I | string, T | string> => {
  const string = v.string();
  return choice([string, other], (input) => (typeof input === 'string' ? string : other));
};

type Tagged<K extends string> = v.GenericSchema & { entries: Record<K, { literal: string }> };

/** Objects told apart by the word under `key`; `misfit` is for every other value. */
/* @__NO_SIDE_EFFECTS__ */
export const tagged = <K extends string, const O extends readonly Tagged<K>[]>(
  key: K,
  options: O,
  misfit: (input: unknown) => v.GenericSchema,
): v.GenericSchema<v.InferInput<O[number]>, v.InferOutput<O[number]>> =>
  choice(
    options,
    (input) =>
      options.find(({ entries }) => entries[key].literal === (input as Record<K, unknown> | null)?.[key]) ??
      misfit(input),
  );
