import * as v from 'valibot';
import { choice, stringOr, tagged } from './choice.js';
import { optionalUrl, shape, wordSchema } from './fields.js';

export const MARKS = ['strong', 'emphasis', 'sub', 'sup'] as const;
/** How a run of text is set. */
export type Mark = (typeof MARKS)[number];

export const markSchema = wordSchema<Mark>();

const runSchema = shape({
  text: v.string(),
  marks: v.optional(v.array(markSchema)),
  url: optionalUrl,
});

/** Text of one line: a string, or runs of which some carry marks or a link. */
export const inlineSchema = stringOr(v.array(stringOr(runSchema)));
export type Inline = v.InferOutput<typeof inlineSchema>;

/** One entry of a list; lists nest. */
export type ListItem = Inline | { text: Inline; items: ListItem[] };
const nestedSchema: v.GenericSchema<{ text: Inline; items: ListItem[] }> = shape({
  text: inlineSchema,
  items: v.array(v.lazy(() => listItemSchema)),
});
export const listItemSchema: v.GenericSchema<ListItem> = choice([inlineSchema, nestedSchema], (input) =>
  typeof input === 'string' || Array.isArray(input) ? inlineSchema : nestedSchema,
);

const BLOCKS = [
  shape({ type: v.literal('paragraph'), text: inlineSchema }),
  shape({ type: v.literal('heading'), text: inlineSchema }),
  shape({
    type: v.literal('list'),
    ordered: v.optional(v.boolean()),
    items: v.array(listItemSchema),
  }),
  shape({
    type: v.literal('table'),
    caption: v.optional(inlineSchema),
    head: v.optional(v.array(inlineSchema)),
    rows: v.array(v.array(inlineSchema)),
  }),
] as const;

/** A block of a type that this version does not know is shown by its text (contract, rule 2). */
const readUnknownBlock = (input: unknown): v.GenericSchema =>
  v.pipe(
    shape({ type: v.string() }),
    v.transform((): Block => {
      const rest = { ...(input as object), type: undefined };
      return { type: 'paragraph', text: texts(rest).join(' ') };
    }),
  );

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** A paragraph, heading, list or table; a bare string is a paragraph. */
export type Block = string | v.InferOutput<(typeof BLOCKS)[number]>;
export const blockSchema: v.GenericSchema<Block> = stringOr(tagged('type', BLOCKS, readUnknownBlock));

export const blocksSchema = v.array(blockSchema);
