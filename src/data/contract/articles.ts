import * as v from 'valibot';
import type { Page } from './page.js';
import type { Section } from './section.js';
import { partialDateSchema, urlSchema, wordSchema } from './fields.js';
import { pageSchema } from './page.js';

export const ARTICLE_FLAGS = ['sponsored'] as const;

/** One news article. */
export const articleSchema = v.object({
  title: v.string(),
  url: v.optional(urlSchema),
  publisher: v.optional(v.string()),
  published: v.optional(partialDateSchema),
  author: v.optional(v.string()),
  category: v.optional(v.string()),
  summary: v.optional(v.string()),
  flags: v.optional(v.array(wordSchema(ARTICLE_FLAGS))),
});
export type Article = v.InferOutput<typeof articleSchema>;

export const articlesSchema = pageSchema(articleSchema);

export const articlesSection: Section<Page<Article>> = {
  name: 'articles',
  schema: articlesSchema,
};
