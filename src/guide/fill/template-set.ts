import type Handlebars from 'handlebars/runtime';
import type { SectionId } from '../../section-ids';

/** The cards: one for whoever serves, one for a relative. */
export const cardNames = ['card', 'relative-card'] as const;

/** Names of templates: the sections, the words that open the guide, and the cards. */
export type TemplateName = SectionId | 'cover' | (typeof cardNames)[number];

/** One precompiled page of prose and what its front matter says. */
export interface Template {
  title: string;
  /** Day a lawyer (source language) or native reader (translation) has read it; absent: nobody yet. */
  reviewedOn?: string;
  /** Nothing of it is translated: it is in English, and one notice says so. Other notices stand in the prose. */
  isMissing: boolean;
  /** What `Handlebars.precompile` made of the prose. */
  spec: Parameters<typeof Handlebars.template>[0];
}

/** All templates of one language. */
export type TemplateSet = Record<TemplateName, Template>;

/** What a guide of one language is made of, beside its short words. */
export interface Prose {
  templates: TemplateSet;
  /** What a source is about, by its id: a language's own words for the English titles of `facts/sources.yaml`. */
  sourceTitles: Readonly<Record<string, string>>;
  /** How each paper to sign is called, by its id: in this language, or in English while it is not translated, and in Ukrainian. */
  papers: Readonly<Record<string, { title: string; name: string }>>;
}
