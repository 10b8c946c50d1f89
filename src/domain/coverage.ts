import { facetValues, type ListFacet, listFacets, type Outcome, outcomes } from './facets.ts';
import { type Library, relationsOf, storiesOn } from './library.ts';
import { type RelationKind, relationKinds, type Story } from './story.ts';
import { symptomsOf, type TopicSymptom } from './symptoms.ts';
import type { Topic } from './topic.ts';

/** What a library aims at. Falling short is told, and blocks nothing. */
export const aims = {
  storiesOnTopic: 3,
  symptomsOfTopic: 2,
  /** Lessons or stories that a symptom leads to. */
  leadsOfSymptom: 2,
  /** The largest share of the stories that may come from one publisher: a show, a magazine, a blog. */
  shareOfPublisher: 0.15,
} as const;

/** How well one topic is covered. */
export type TopicCoverage = {
  topic: Topic;
  stories: number;
  byOutcome: Record<Outcome, number>;
  symptoms: number;
  /** Of these, how many lead to no lesson and no story. */
  leadNowhere: number;
};

/** What is in a library and what is missing. */
export type Coverage = {
  stories: number;
  lessons: number;
  topics: TopicCoverage[];
  /** How many stories have each value of each facet, also the values that none has. */
  facets: { facet: ListFacet; values: { value: string; count: number }[] }[];
  /** How many stories use each publisher, most first. */
  publishers: { publisher: string; count: number }[];
  relations: { kind: RelationKind; count: number }[];
  gaps: {
    /** Topics with too few stories. */
    thinTopics: TopicCoverage[];
    /** Topics with too few symptoms. */
    mutedTopics: TopicCoverage[];
    /** Topics without an introduction that compares their stories. */
    topicsWithoutIntroduction: TopicCoverage[];
    symptomsThatLeadNowhere: TopicSymptom[];
    /** Symptoms that lead somewhere, but to too little. */
    thinSymptoms: TopicSymptom[];
    /** Stories that no relation ties to another one. */
    unrelatedStories: Story[];
    /** Publishers that more stories come from than should. */
    heavyPublishers: { publisher: string; count: number }[];
  };
};

/** Counts what a library covers, so that whoever looks after it sees what to look for next. */
export function coverageOf(library: Library): Coverage {
  const topics = library.topics.map((topic) => topicCoverage(library, topic));
  const publishers = countPublishers(library.stories);
  const relations = library.stories.flatMap((story) => story.related);
  const symptoms = library.topics.flatMap((topic) => symptomsOf(library, topic));
  return {
    stories: library.stories.length,
    lessons: library.stories.reduce((sum, { lessons }) => sum + lessons.length, 0),
    topics,
    facets: listFacets.map((facet) => ({
      facet,
      values: facetValues[facet].map((value) => ({
        value,
        count: library.stories.filter((story) => story[facet] === value).length,
      })),
    })),
    publishers,
    relations: relationKinds.map((kind) => ({
      kind,
      count: relations.filter(({ relation }) => relation === kind).length,
    })),
    gaps: {
      thinTopics: topics.filter(({ stories }) => stories < aims.storiesOnTopic),
      mutedTopics: topics.filter(({ symptoms }) => symptoms < aims.symptomsOfTopic),
      topicsWithoutIntroduction: topics.filter(({ topic }) => topic.introduction.text === ''),
      symptomsThatLeadNowhere: symptoms.filter(({ leads }) => leads.length === 0),
      thinSymptoms: symptoms.filter(
        ({ leads }) => leads.length > 0 && leads.length < aims.leadsOfSymptom,
      ),
      unrelatedStories: library.stories.filter((story) => relationsOf(library, story).length === 0),
      heavyPublishers: publishers.filter(
        ({ count }) => count > Math.max(1, library.stories.length * aims.shareOfPublisher),
      ),
    },
  };
}

function topicCoverage(library: Library, topic: Topic): TopicCoverage {
  const stories = storiesOn(library, topic.slug);
  const symptoms = symptomsOf(library, topic);
  const counts = outcomes.map((outcome): [Outcome, number] => [
    outcome,
    stories.filter((story) => story.outcome === outcome).length,
  ]);
  return {
    topic,
    stories: stories.length,
    byOutcome: Object.fromEntries(counts) as Record<Outcome, number>,
    symptoms: symptoms.length,
    leadNowhere: symptoms.filter(({ leads }) => leads.length === 0).length,
  };
}

/** A story counts once for each publisher it draws on, however many of its sources are theirs. */
function countPublishers(stories: readonly Story[]) {
  const named = stories.flatMap(({ sources }) => [
    ...new Set(sources.map(({ publisher }) => publisher)),
  ]);
  return [...Map.groupBy(named, (publisher) => publisher)]
    .map(([publisher, { length: count }]) => ({ publisher, count }))
    .sort((a, b) => b.count - a.count || (a.publisher < b.publisher ? -1 : 1));
}
