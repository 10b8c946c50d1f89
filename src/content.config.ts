import { defineCollection } from 'astro:content';
import { entryLoader } from '#site/entry-loader.ts';

export const collections = {
  stories: defineCollection({ loader: entryLoader('stories') }),
  topics: defineCollection({ loader: entryLoader('topics') }),
  people: defineCollection({ loader: entryLoader('people') }),
  paths: defineCollection({ loader: entryLoader('paths') }),
};
