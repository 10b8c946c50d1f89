/**
 * The closed lists that classify stories. `unknown` is a statement, not an omission: every facet but
 * topic and source has it.
 */
export const roles = [
  'engineer',
  'tech-lead',
  'staff-plus',
  'manager',
  'senior-manager',
  'director',
  'vp',
  'cto-or-founder',
  'product-or-design-lead',
  'coach-or-consultant',
  'unknown',
] as const;
export const scopes = [
  'self',
  'one-team',
  'several-teams',
  'department',
  'company',
  'unknown',
] as const;
export const stages = [
  'pre-product',
  'start-up',
  'scale-up',
  'established',
  'public-or-enterprise',
  'public-sector-or-nonprofit',
  'open-source',
  'unknown',
] as const;
export const sizes = [
  '1-10',
  '11-50',
  '51-200',
  '201-1000',
  '1001-10000',
  'over-10000',
  'unknown',
] as const;
export const outcomes = [
  'worked',
  'partly',
  'did-not-work',
  'backfired',
  'too-early',
  'unknown',
] as const;
export const sourceKinds = [
  'mentor-story',
  'interview',
  'podcast',
  'talk',
  'blog-post',
  'report',
  'incident-report',
] as const;
export type SourceKind = (typeof sourceKinds)[number];
export type Outcome = (typeof outcomes)[number];

/** The seven facets, in the order in which they stand in addresses. */
export const facets = ['topic', 'role', 'scope', 'stage', 'size', 'outcome', 'source'] as const;
export type Facet = (typeof facets)[number];

/**
 * The facets whose values have list pages of their own, in the order in which they are offered: first how it came out
 * and where somebody stood, which only this library can be asked for. Topics have topic pages instead.
 */
export const listFacets = ['outcome', 'role', 'stage', 'scope', 'size', 'source'] as const;
export type ListFacet = (typeof listFacets)[number];

/** Every value of every facet but topic, in the order in which it is shown. */
export const facetValues = {
  role: roles,
  scope: scopes,
  stage: stages,
  size: sizes,
  outcome: outcomes,
  source: [...sourceKinds, 'first-hand'],
} as const satisfies Record<ListFacet, readonly string[]>;

/** What a facet is called where readers choose. */
export const facetNames = {
  topic: 'Topic',
  role: 'Role then',
  scope: 'Scope',
  stage: 'Stage',
  size: 'Size',
  outcome: 'Outcome',
  source: 'Told in',
} as const satisfies Record<Facet, string>;

const valueNames: Record<string, string> = {
  'role:engineer': 'Engineer',
  'role:tech-lead': 'Tech lead',
  'role:staff-plus': 'Staff engineer or above',
  'role:manager': 'Manager',
  'role:senior-manager': 'Senior manager',
  'role:director': 'Director',
  'role:vp': 'VP',
  'role:cto-or-founder': 'CTO or founder',
  'role:product-or-design-lead': 'Product or design lead',
  'role:coach-or-consultant': 'Coach or consultant',
  'scope:self': 'Oneself',
  'scope:one-team': 'One team',
  'scope:several-teams': 'Several teams',
  'scope:department': 'A department',
  'scope:company': 'The whole organisation',
  'stage:pre-product': 'Before a product',
  'stage:start-up': 'Start-up',
  'stage:scale-up': 'Scale-up',
  'stage:established': 'Established company',
  'stage:public-or-enterprise': 'Public company or enterprise',
  'stage:public-sector-or-nonprofit': 'Public sector or non-profit',
  'stage:open-source': 'Open-source project',
  'size:1-10': '1 to 10 people',
  'size:11-50': '11 to 50 people',
  'size:51-200': '51 to 200 people',
  'size:201-1000': '201 to 1,000 people',
  'size:1001-10000': '1,001 to 10,000 people',
  'size:over-10000': 'Over 10,000 people',
  'outcome:worked': 'Worked',
  'outcome:partly': 'Partly worked',
  'outcome:did-not-work': 'Did not work',
  'outcome:backfired': 'Backfired',
  'outcome:too-early': 'Too early to say',
  'source:mentor-story': 'Mentor story',
  'source:interview': 'Interview',
  'source:podcast': 'Podcast',
  'source:talk': 'Talk',
  'source:blog-post': 'Blog post',
  'source:report': 'Report',
  'source:incident-report': 'Incident report',
  'source:first-hand': 'First-hand',
};

/** What a facet's value is called where readers see it; the value itself where it has no name. */
export function facetValueName(facet: ListFacet, value: string): string {
  if (value === 'unknown') return 'Unknown';
  return valueNames[`${facet}:${value}`] ?? value;
}
