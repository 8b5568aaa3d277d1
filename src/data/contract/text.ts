import * as v from 'valibot';
import { urlSchema, wordSchema } from './fields.js';

export const MARKS = ['strong', 'emphasis', 'sub', 'sup'] as const;
/** How a run of text is set. */
export type Mark = (typeof MARKS)[number];

const runSchema = v.object({
  text: v.string(),
  marks: v.optional(v.array(wordSchema(MARKS))),
  url: v.optional(urlSchema),
});

/** Text of one line: a string, or runs of which some carry marks or a link. */
export const inlineSchema = v.union([v.string(), v.array(v.union([v.string(), runSchema]))]);
export type Inline = v.InferOutput<typeof inlineSchema>;

/** One entry of a list; lists nest. */
export type ListItem = Inline | { text: Inline; items: ListItem[] };
export const listItemSchema: v.GenericSchema<ListItem> = v.lazy(() =>
  v.union([inlineSchema, v.object({ text: inlineSchema, items: v.array(listItemSchema) })]),
);

const BLOCKS = {
  paragraph: v.object({ type: v.literal('paragraph'), text: inlineSchema }),
  heading: v.object({ type: v.literal('heading'), text: inlineSchema }),
  list: v.object({
    type: v.literal('list'),
    ordered: v.optional(v.boolean()),
    items: v.array(listItemSchema),
  }),
  table: v.object({
    type: v.literal('table'),
    caption: v.optional(inlineSchema),
    head: v.optional(v.array(inlineSchema)),
    rows: v.array(v.array(inlineSchema)),
  }),
} as const;

const knownBlockSchema = v.variant('type', [BLOCKS.paragraph, BLOCKS.heading, BLOCKS.list, BLOCKS.table]);

/** A block of a type that this version does not know is shown by its text (contract, rule 2). */
const unknownBlockSchema = v.pipe(
  v.looseObject({ type: v.string() }),
  v.transform(({ type: _, ...rest }): Block => ({ type: 'paragraph', text: texts(rest).join(' ') })),
);

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** A paragraph, heading, list or table; a bare string is a paragraph. */
export type Block = string | v.InferOutput<typeof knownBlockSchema>;
const anyBlockSchema = v.union([v.string(), knownBlockSchema]);

const pickBlockSchema = (input: unknown): v.GenericSchema<unknown, Block> => {
  const type = (input as { type?: unknown } | undefined)?.type;
  if (typeof type !== 'string') return anyBlockSchema as v.GenericSchema as v.GenericSchema<unknown, Block>;
  const known = Object.hasOwn(BLOCKS, type);
  return known ? knownBlockSchema : unknownBlockSchema;
};
export const blockSchema: v.GenericSchema<Block> = v.lazy(
  pickBlockSchema,
) as v.GenericSchema as v.GenericSchema<Block>;

export const blocksSchema = v.array(blockSchema);
