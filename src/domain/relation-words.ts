import type { RelationKind } from './story.ts';

/**
 * What a relation is called on the page of a story. Three of them read the same from both ends; one story
 * supports, contradicts or continues another, which is supported, contradicted or continued by it.
 */
export function relationWords(relation: RelationKind, isIncoming: boolean): string {
  switch (relation) {
    case 'same-problem':
      return 'Same problem';
    case 'different-choice':
      return 'Similar problem, different choice';
    case 'supports':
      return isIncoming ? 'Supported by' : 'Supports';
    case 'contradicts':
      return isIncoming ? 'Contradicted by' : 'Contradicts';
    case 'continues':
      return isIncoming ? 'Continued in' : 'Continues';
    default:
      return relation satisfies never;
  }
}
