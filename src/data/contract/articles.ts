import * as v from 'valibot';
import type { Page } from './page.js';
import type { Section } from './section.js';
import { optionalText, optionalUrl, partialDateSchema, shape, wordSchema } from './fields.js';
import { pageSchema } from './page.js';

export const ARTICLE_FLAGS = ['sponsored'] as const;

export const articleFlagSchema = wordSchema<(typeof ARTICLE_FLAGS)[number]>();

/** One news article. */
export const articleSchema = shape({
  title: v.string(),
  url: optionalUrl,
  publisher: optionalText,
  published: v.optional(partialDateSchema),
  author: optionalText,
  category: optionalText,
  summary: optionalText,
  flags: v.optional(v.array(articleFlagSchema)),
});
export type Article = v.InferOutput<typeof articleSchema>;

export const articlesSchema = pageSchema(articleSchema);

export const articlesSection: Section<Page<Article>> = {
  name: 'articles',
  schema: articlesSchema,
};
