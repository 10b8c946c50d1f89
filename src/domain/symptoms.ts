import GithubSlugger from 'github-slugger';
import { leadsOf, type Library } from './library.ts';
import type { Lesson, Story } from './story.ts';
import type { Topic } from './topic.ts';

/** A symptom as pages show it: with its place on the topic's page, and the lessons or stories it leads to. */
export type TopicSymptom = {
  topic: Topic;
  /** Unique on the topic's page; no lesson has a colon in its id. */
  id: string;
  says: string;
  leads: { story: Story; lesson?: Lesson }[];
};

/** The symptoms of a topic, in its order, those that lead nowhere yet among them. */
export function symptomsOf(library: Library, topic: Topic): TopicSymptom[] {
  const slugger = new GithubSlugger();
  return topic.symptoms.map(({ says, leadsTo }) => ({
    topic,
    id: `symptom:${slugger.slug(says)}`,
    says,
    leads: leadsOf(library, leadsTo),
  }));
}

/**
 * The symptoms for the front page, and how many there are that lead somewhere. Each topic gives the one that
 * leads to most. Each group gives its best topic, then each its second, until there are enough, so that none is
 * left out because another has more. They stand in the order of the topics: related ones next to each other.
 */
export function chooseSymptoms(
  library: Library,
  most: number,
): { shown: TopicSymptom[]; total: number } {
  const leading = library.topics.flatMap((topic) =>
    symptomsOf(library, topic).filter(({ leads }) => leads.length > 0),
  );
  const ofTopics = [...Map.groupBy(leading, ({ topic }) => topic).values()].flatMap((symptoms) =>
    byLeads(symptoms).slice(0, 1),
  );
  const inRounds = [...Map.groupBy(ofTopics, ({ topic }) => topic.group).values()]
    .flatMap((symptoms) => byLeads(symptoms).map((symptom, round) => ({ symptom, round })))
    .sort((a, b) => a.round - b.round || b.symptom.leads.length - a.symptom.leads.length);
  const chosen = new Set(inRounds.slice(0, most).map(({ symptom }) => symptom));
  return { shown: ofTopics.filter((symptom) => chosen.has(symptom)), total: leading.length };
}

/** Those that lead to most first; sorting keeps the others in their order. */
function byLeads(symptoms: readonly TopicSymptom[]): TopicSymptom[] {
  return [...symptoms].sort((a, b) => b.leads.length - a.leads.length);
}
