/** A word of this trade that stories use, and what it means. */
export type Term = {
  /** Names it in the page, as `term:` and this. */
  id: string;
  /** How it is written; letters count as they stand. At most 24 of them, for it is kept on one line. */
  forms: readonly string[];
  /** The words that an abbreviation stands for. */
  full?: string;
  /** One plain sentence, at most 160 characters, without other words of the trade. */
  meaning: string;
  /** Phrases that hold a form and mean something else. */
  not?: readonly string[];
};

/**
 * The words that are explained where a story first uses them, by their ids in the order of the alphabet. A closed
 * list: a word is in it when a reader outside this trade would stumble, and when its forms mean one thing wherever a
 * story may hold them. So CI (of Travis CI), PR and a single sprint are not.
 */
export const glossary: readonly Term[] = [
  {
    id: 'a-b-test',
    forms: ['A/B test', 'A/B tests', 'A/B testing'],
    meaning:
      'A trial in which some users get one version and some another, to see which does better.',
  },
  {
    id: 'all-hands',
    forms: ['all-hands', 'all-hands meeting', 'all-hands meetings'],
    meaning: 'A meeting of everybody in a company or a department.',
  },
  {
    id: 'api',
    forms: ['API', 'APIs'],
    full: 'application programming interface',
    meaning: 'The agreed way in which one program asks another for data or for work.',
  },
  {
    id: 'backend',
    forms: ['backend', 'back-end'],
    meaning: 'The part of a product that its users do not see, where data are kept and worked on.',
  },
  {
    id: 'backlog',
    forms: ['backlog', 'backlogs'],
    meaning: 'A team’s list of work that is still to be done.',
  },
  {
    id: 'calibration',
    forms: [
      ...['calibration meeting', 'calibration meetings'],
      ...['calibration session', 'calibration sessions'],
      'performance calibration',
    ],
    meaning:
      'A comparison among managers of how each rates their people, so that all are judged alike.',
  },
  {
    id: 'cio',
    forms: ['CIO', 'CIOs'],
    full: 'chief information officer',
    meaning: 'The person in an organisation’s leadership who answers for its computer systems.',
  },
  {
    id: 'continuous-integration',
    forms: ['continuous integration', 'CI/CD'],
    full: 'continuous integration and continuous delivery',
    meaning:
      'Joining everybody’s changes to a program often, with tests that run by themselves each time.',
  },
  {
    id: 'cto',
    forms: ['CTO', 'CTOs'],
    full: 'chief technology officer',
    meaning: 'The person in a company’s leadership who answers for its technology.',
  },
  {
    id: 'em',
    forms: ['EM', 'EMs'],
    full: 'engineering manager',
    meaning: 'The manager of a team of engineers.',
  },
  {
    id: 'feature-flag',
    forms: ['feature flag', 'feature flags', 'feature toggle', 'feature toggles'],
    meaning: 'A switch that turns one part of a program on or off without a new version.',
  },
  {
    id: 'headcount',
    forms: ['headcount'],
    meaning: 'The number of people that a team has, or may hire.',
  },
  {
    id: 'individual-contributor',
    forms: ['IC', 'ICs', 'individual contributor', 'individual contributors'],
    full: 'individual contributor',
    meaning: 'Somebody who does the work itself, such as engineering, and manages nobody.',
  },
  {
    id: 'job-ladder',
    forms: [
      ...['ladder', 'ladders', 'job ladder', 'job ladders', 'career ladder', 'career ladders'],
      ...['engineering ladder', 'promotion ladder'],
    ],
    meaning: 'The steps from junior to most senior in a company, with what is expected at each.',
    not: ['ladder of inference', 'property ladder'],
  },
  {
    id: 'kpi',
    forms: ['KPI', 'KPIs'],
    full: 'key performance indicator',
    meaning: 'A figure that is watched to judge how well something is going.',
  },
  {
    id: 'mvp',
    forms: ['MVP', 'MVPs'],
    full: 'minimum viable product',
    meaning: 'The smallest version worth giving to users, made in order to learn from them.',
  },
  {
    id: 'okr',
    forms: ['OKR', 'OKRs'],
    full: 'objectives and key results',
    meaning:
      'A way to set goals: what is wanted, and the figures that will show whether it was reached.',
  },
  {
    id: 'on-call',
    forms: ['on-call', 'on call'],
    meaning: 'On duty to mend the software at any hour if it fails.',
  },
  {
    id: 'one-on-one',
    forms: ['one-on-one', 'one-on-ones', '1:1s'],
    meaning: 'A private talk, usually a regular one, between a manager and one member of the team.',
  },
  {
    id: 'pip',
    forms: ['PIP', 'PIPs'],
    full: 'performance improvement plan',
    meaning:
      'A written list of what somebody has to do better by a set date in order to keep the job.',
  },
  {
    id: 'post-mortem',
    forms: ['post-mortem', 'post-mortems', 'postmortem', 'postmortems'],
    meaning:
      'A look back at something that went wrong, usually in writing, in order to learn from it.',
  },
  {
    id: 'principal-engineer',
    forms: [
      ...['principal engineer', 'principal engineers'],
      ...['Principal Engineer', 'Principal Engineers'],
    ],
    meaning: 'One of the most senior engineers of a company, often without people to manage.',
  },
  {
    id: 'product-manager',
    forms: ['product manager', 'product managers', 'Product Manager', 'Product Managers'],
    meaning: 'The person who answers for what a product should do, and what of it comes first.',
  },
  {
    id: 'production',
    forms: ['for production', 'in production', 'into production'],
    meaning: 'The system that real users work with, as opposed to copies for building and testing.',
  },
  {
    id: 'pull-request',
    forms: ['pull request', 'pull requests'],
    meaning:
      'A change to a program, offered to others so that they can read it before it is taken in.',
  },
  {
    id: 'refactoring',
    forms: ['refactor', 'refactored', 'refactoring', 'refactorings'],
    meaning: 'Putting the inside of a program in order without changing what it does.',
  },
  {
    id: 'retrospective',
    forms: ['retrospective', 'retrospectives'],
    meaning: 'A meeting in which a team looks back at its work and agrees what to do differently.',
  },
  {
    id: 'rif',
    forms: ['RIF', 'RIFs'],
    full: 'reduction in force',
    meaning: 'Dismissals that cut the number of posts, and are no verdict on those who held them.',
  },
  {
    id: 'runway',
    forms: ['runway'],
    meaning: 'How long a company can go on before its money runs out.',
  },
  {
    id: 'scrum',
    forms: ['Scrum'],
    meaning:
      'A way of working in rounds of a few weeks, with set meetings to plan and to look back.',
  },
  {
    id: 'skip-level',
    forms: ['skip-level', 'skip-levels', 'skip-level meeting', 'skip-level meetings'],
    meaning: 'A talk between people two levels apart, without the manager who stands between them.',
  },
  {
    id: 'sprint',
    forms: ['sprints', 'sprint goal', 'sprint planning', 'sprint review', 'two-week sprint'],
    meaning:
      'A round of work of one to four weeks, planned at its start and looked over at its end.',
  },
  {
    id: 'squad',
    forms: ['squad', 'squads'],
    meaning: 'A small team with all the skills that it needs to build its part of a product.',
  },
  {
    id: 'sre',
    forms: ['SRE', 'SREs', 'site reliability'],
    full: 'site reliability engineering',
    meaning: 'Engineering that keeps a service running, and brings it back quickly when it fails.',
  },
  {
    id: 'staff-engineer',
    forms: [
      ...['staff engineer', 'staff engineers', 'Staff Engineer', 'Staff Engineers'],
      ...['Staff promotion', 'Staff-plus', 'staff-plus'],
    ],
    meaning: 'A rank of engineers above senior, whose work reaches beyond a single team.',
  },
  {
    id: 'stand-up',
    forms: ['stand-up', 'stand-ups', 'standup', 'standups'],
    meaning:
      'A short meeting, often daily, in which everybody on a team says how their work stands.',
    not: ['stand-up comedian', 'stand-up comedy', 'stand-up comic'],
  },
  {
    id: 'tech-lead',
    forms: ['tech lead', 'tech leads', 'Tech Lead', 'Tech Leads'],
    meaning: 'The engineer who guides a team’s technical work, often without being its manager.',
  },
  {
    id: 'technical-debt',
    forms: ['technical debt', 'tech debt'],
    meaning:
      'Shortcuts in a program that make every later change slower, as interest does on a loan.',
  },
  {
    id: 'vesting',
    forms: ['vesting', 'vesting period', 'vesting schedule'],
    meaning: 'Coming to own promised shares bit by bit, by staying with the company.',
  },
  {
    id: 'vp',
    forms: ['VP', 'VPs'],
    full: 'vice president',
    meaning: 'A senior manager, usually in charge of a whole department.',
  },
];
