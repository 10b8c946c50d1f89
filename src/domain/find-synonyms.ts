import { stemOf } from './find-words.ts';

/**
 * Words that people of this field use for one another. Each line is a group: who types one of its words also finds
 * the others, which count for less. A word may stand in several.
 */
const groups = `
fire fired firing dismiss dismissal dismissed sack sacked terminate termination axe
layoff layoffs redundancy redundancies rif downsize downsizing cut cuts retrench
quit quits resign resignation leave leaver leaving left attrition turnover departure exit
underperform underperforming underperformer underperformance performance performer pip weak struggling
boss manager supervisor superior
report reports subordinate reportee
employee colleague teammate coworker staff member
engineer developer programmer coder dev
junior juniors beginner graduate intern newcomer entry
senior seniors experienced veteran
newcomer joiner hire starter recruit onboarding onboard newbie
hire hiring recruit recruiting recruitment recruiter interview interviewing candidate applicant
pay salary salaries compensation wage wages money raise remuneration earn
counteroffer counter offer retention
promotion promote promoted advancement level levels levelling ladder title
feedback criticism critique comment review appraisal
praise recognition appreciation thank thanks award reward credit
burnout burned burnt burn exhaustion exhausted overwork overworked overload overloaded stress stressed tired fatigue
sick ill illness health leave
holiday holidays vacation leave pto
meeting meetings call calls
standup stand daily
retro retrospective retrospectives postmortem lookback rca
incident outage downtime breakage failure crash disaster sev sev1 p0 p1 mttr rca
slo sli sla reliability availability uptime sre
enps nps survey surveys engagement questionnaire
rsu rsus stock options equity shares esop vesting grant
ic individual contributor engineer
em manager
tl lead techlead
pm tpm product
dri raci owner responsible responsibility accountable
rfc adr proposal spec document template
poc prototype mvp
kt knowledge transfer handover
erg community women group
hr people human resources
mgmt management mgr
bau maintenance support
tdd test tests
ci cd pipeline deploy deployment
jd job description vacancy
oncall rota rotation pager paging
blame fault guilty blameless
bug bugs defect defects fault
legacy old outdated
rewrite rewriting rebuild replace replacement migrate migration refactor refactoring
debt legacy cruft maintenance
deadline deadlines date late delay delayed overdue slip slipped slipping overrun
estimate estimates estimation forecast guess
plan planning roadmap
priority priorities prioritise prioritize focus
goal goals objective objectives okr okrs target targets
metric metrics measure measurement measuring number numbers kpi kpis dora velocity productivity
vision mission strategy direction purpose
decide decision decisions choose choice choices
consensus agreement agree agreed
argue argument arguing quarrel dispute conflict fight clash friction disagree disagreement
toxic bully bullying jerk abusive abuse harass harassment hostile rude
diversity inclusion dei bias discrimination women woman minority underrepresented
remote distributed home wfh hybrid offshore
office onsite rto
reorg reorganisation reorganization restructure restructuring reshuffle
acquisition acquire acquired merger merge merged takeover buyout bought sale sold
grow growth growing scale scaling hypergrowth
founder cofounder ceo owner
executive exec executives leadership csuite vp cto director
delegate delegation delegating hand handover handing
micromanage micromanagement control controlling
autonomy ownership empower empowerment own
trust safety safe openness
shy quiet silent silence introvert introverted
speak speaking voice
mentor mentoring mentorship coach coaching sponsor sponsorship
train training course learn learning teach teaching
motivate motivation motivated morale engagement bored boredom demotivated
culture values norms rituals
customer customers client clients user users
stakeholder stakeholders
product pm designer design
sales marketing
volunteer volunteers maintainer maintainers contributor contributors community
opensource oss
security breach leak leaked hack hacked token vulnerability
apology apologise apologize sorry
close closing shutdown shut ending end sunset
startup company firm organisation organization business
government public civil federal agency
parent parental baby maternity paternity child children
imposter impostor doubt insecure insecurity confidence
code coding programming program
process bureaucracy rules
docs documentation document write writing written
secret secrecy transparency transparent open openness hidden
peer peers friend friends
skip skiplevel
bottleneck dependency single hero
test tests testing qa tester quality
launch release released ship shipping deploy deployment
cancel cancelled canceled kill killed abandoned stop stopped
`;

/** The groups that a stem stands in, by their numbers. */
export const groupsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [number, line] of groups.trim().split('\n').entries()) {
    for (const stem of new Set(line.split(' ').map(stemOf))) {
      found.set(stem, [...(found.get(stem) ?? []), number]);
    }
  }
  return found;
})();
