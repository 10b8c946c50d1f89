import { stemOf } from './find-words.ts';

/**
 * What people of this field type for a word that stands in a text. It goes one way: who types a word behind the
 * colon finds the one before it. Made by judgement, with a language model, most for the words of the library; no page loads it.
 */
const lines = `
abandoned: cancel kill stop
abilities: skills capabilities competencies talents aptitude strengths proficiency knowhow expertise
able: capable competent skilled qualified equipped talented fit
above: over higher upstairs senior superior exceeding beyond upward
abrasive: rude harsh blunt prickly brusque caustic jerk toxic difficult aggressive obnoxious insulting
abroad: overseas foreign international offshore expat country relocation visa remote emigrate travelling
absence: away missing leave absenteeism truancy sick pto holiday vacation nonattendance awol
absent: missing away unavailable awol unreachable skiving truant absconded mia invisible sick
absorbed: engrossed immersed engaged acquired merged swallowed preoccupied soaked assimilated folded
abusive: toxic bully jerk harass hostile rude mistreatment misuse exploit insult cruelty berate
academics: professors researchers scholars scientists lecturers university phd postdoc faculty
academy: school bootcamp university college training course curriculum institute classes
accept: agree take approve embrace acknowledge admit tolerate consent acquiesce concede ok receive
access: permission entry login privileges credentials authorization authorisation admittance reach rights
accident: mishap incident mistake oops slip unintentional inadvertently crash blunder fluke
accidental: unintentional inadvertent unintended mistaken unplanned unwitting mistake oops slip reluctant
accomplishments: achievements wins successes feats results impact milestones deeds brag victories attainments
accountable: dri raci owner responsible customer client login profile user report credentials subscription
accuse: blame allege denounce charge fingerpointing incriminate implicate complain slander
ace: nail excel smash crush star expert champion whiz
achieved: accomplished attained delivered reached met hit fulfilled realised realized completed succeeded pulled
acqui: acquihire acquisition acquired takeover buyout bought
acquihire: acquisition takeover buyout acquired merger bought
acquire: acquisition merger merge takeover buyout bought sale sold purchased absorbed acquihired swallowed
acquisition: acquire merger merge takeover buyout bought sale sold purchase acquihire consolidation
acronyms: abbreviations initials jargon shorthand tla buzzwords lingo alphabet
across: between throughout spanning among over inter
act: behave respond intervene perform react deed step pretend play move
action: step measure task todo followup remedy intervention move deed activity
active: engaged busy involved live participating energetic ongoing dynamic running
actually: really truly genuinely literally honestly indeed factually
add: include append insert introduce attach extend expand bolt supplement
adding: expanding increasing bringing extra introducing including hiring extending appending attaching supplementing growing
adjacent: neighbouring neighboring sister nearby related peripheral
admin: administration paperwork bureaucracy clerical chores forms root sysadmin busywork secretarial
administration: admin paperwork management bureaucracy clerical backoffice governance sysadmin
admit: confess acknowledge own concede disclose fess reveal accept apologise apologize
adopt: embrace uptake introduce implement rollout accept onboard switch migrate choose embed
adore: love like fond admire worship idolise idolize cherish enjoy
adr: rfc proposal spec document template decision record rationale madr
advancement: promotion level ladder title progression growth climb raise elevation bump uplevel rise
adventures: journey escapades exploits exploration quest experiences thrills
advert: ad posting jd vacancy listing advertisement opening recruitment jobspec
advertised: posted listed promoted promised publicised publicized announced vacancy billed described
advice: guidance tips suggestion recommendation counsel pointers help input wisdom hints steer guide
advise: counsel recommend suggest guide coach mentor consult tip guidance warn
advisory: consultative counsel adviser advisor guidance mentor committee
afar: remote distant distributed offsite faraway overseas offshore wfh abroad
afford: spare budget pay fund cost expensive bear
afraid: scared frightened fearful anxious worried nervous terrified apprehensive dread intimidated petrified panicky
afresh: anew again restart rewrite reboot scratch greenfield
afternoon: pm midday lunchtime postlunch siesta daytime
afterwards: after later subsequently following aftermath post hindsight
against: opposed versus vs anti objecting resisting disagree contrary opposition hostile
agency: government public civil federal autonomy empowerment control ownership initiative independence freedom consultancy
agenda: plan topics schedule itinerary outline programme program items motive
agents: bots ai llm assistants copilot claude chatbot representatives recruiters reps automation
ages: forever eternity yonks years decades eons generations older long slow
aggressive: hostile combative confrontational belligerent pushy abrasive bullying intimidating forceful ambitious overbearing angry
agile: scrum sprint kanban iterative xp standup lean incremental nimble safe
ago: earlier previously past back before prior
agree: consensus agreement consented accepted settled approved decided concurred aligned unanimous committed confirmed
agreement: consensus agree deal contract accord alignment pact understanding buyin arrangement settlement compromise
ahead: early upcoming forward advance beforehand leading front winning
aim: goal objective target purpose intention aspire ambition okr point
air: voice express vent raise share broadcast
airfare: flights plane travel tickets airline expenses fare
ajar: open unlocked unclosed
alarm: alert pager page pagerduty warning notification siren alertmanager oncall panic scare frighten
alerting: paging pagerduty notifications alarms monitoring opsgenie pager warning notify
algorithm: leetcode heuristic formula ml ranking procedure sorting
alignment: agreement consensus buyin coherence coordination harmony unity synced cohesion onboard
alike: similar identical equally clones resembling homogeneous samey lookalike
alive: living surviving afloat breathing running
allowed: permitted authorised authorized approved ok okay legal entitled permissible sanctioned
ally: supporter advocate champion sponsor friend backer partner helper defender allyship
allyship: ally solidarity support advocacy inclusion sponsorship championing upstander
almost: nearly practically virtually close approximately
alone: solo lonely isolated single unaided unsupported unaccompanied loneliness solitary independently
along: alongside together
alongside: beside together parallel next jointly simultaneously concurrently
aloud: vocally audibly verbally openly spoken publicly
already: previously prior beforehand existing
alternate: rotate switch swap substitute another backup deputy turns
although: despite albeit however nevertheless whereas
always: constantly forever perpetually continually invariably everytime consistently habitually permanently
amateurs: novices beginners hobbyists unprofessional inexperienced dabblers newbies cowboys noobs dilettantes
ambitions: aspirations goals dreams drive hunger career hopes careerist
ambitious: driven aspiring motivated hungry careerist audacious stretch goal bold pushy climber
ambushed: blindsided surprised cornered sandbagged sideswiped attacked trapped unprepared shocked bushwhacked
amend: modify revise edit change alter correct update adjust fix rectify
amid: during amidst among throughout
among: amongst between amid
analysis: evaluation examination assessment investigation breakdown review study diagnosis postmortem rca analytics dissection
analyst: researcher ba bi statistician specialist data
andon: stopline cord halt jidoka lean
anger: rage fury mad furious resentment outrage frustration pissed wrath irate livid temper
angry: furious mad cross livid irate fuming pissed enraged annoyed rage temper shouting
announce: declare communicate reveal disclose inform broadcast proclaim publicise publicize notify tell share
annoyances: irritations niggles peeves gripes frustrations nuisances grievances aggravations bugbears papercuts hassles irks
annoyed: irritated angry frustrated bothered miffed peeved irked cross exasperated pissed bugged aggravated
annual: yearly eoy fiscal annum perennial
anonymous: unsigned nameless unnamed confidential unattributed unidentified anonymised incognito secret pseudonymous blind
another: different second extra additional alternative
answer: reply respond response solution explanation explain rejoinder retort resolve
anxiety: worry nervousness stress fear dread panic angst unease nerves jitters apprehension scared
anyway: regardless nevertheless nonetheless anyhow still despite
anywhere: remote wherever everywhere somewhere nomad location
apart: separate distant remote distributed divided split asunder scattered
api: interface endpoint rest contract graphql sdk grpc webservice
apologise: apology sorry
apology: apologise sorry regret forgiveness contrition amends remorse excuse atone
app: application software program product tool mobile ios android website client
apparently: seemingly supposedly allegedly evidently reportedly ostensibly
appeals: contests challenges disputes objects attracts reconsideration pleads overturn
applauded: praised celebrated cheered lauded commended congratulated recognised acclaimed clapped saluted kudos
applause: praise recognition kudos clapping cheers acclaim ovation appreciation shoutout credit accolades plaudits
apple: iphone mac ios macos macbook cupertino
applicant: hire recruit interview candidate interviewee jobseeker contender prospect hopeful seeker cv resume
apply: application submit candidacy candidate request register enter implement practise adopt exercise enforce
appointment: meeting slot booking calendar engagement role nomination post selection promotion naming
appraisal: feedback criticism critique comment review evaluation assessment performance rating perf pdr calibration
appreciation: praise recognition thank award reward credit gratitude acknowledgement kudos compliment shoutout
apprentices: trainees juniors interns learners beginners graduates novices mentees placements
apprenticeship: internship trainee traineeship placement mentorship training junior apprentice learner shadowing
approach: method strategy tactic technique methodology way style philosophy framework tackle broach
approve: authorize sanction signoff greenlight accept ok okay permit endorse allow ratify lgtm
architect: designer principal staff planner techlead strategist solutions architecture
architecture: design structure blueprint topology monolith microservices framework layout architect adr
area: domain field space scope region zone remit component territory department ownership
arent: wasnt
argue: argument quarrel dispute conflict fight clash friction disagree disagreement debate bicker row
argument: argue quarrel dispute conflict fight clash friction disagree disagreement row debate squabble
aristotle: google
arm: division branch unit wing subsidiary department limb
arrange: organise organize schedule plan coordinate setup book fix order prepare
arrive: join start land onboard reach appear show newcomer enter begin
arrogant: conceited cocky condescending egotistical smug superior pompous haughty patronising patronizing bighead overconfident
artificial: fake synthetic contrived ai false arbitrary phony manufactured simulated
ashamed: embarrassed humiliated shame guilty mortified sheepish guilt disgraced cringe remorseful
asia: india china japan singapore apac philippines vietnam asian bangalore
aside: privately apart sidelined
ask: request enquire inquire question query demand solicit beg plead invite
asleep: sleeping dozing snoozing napping bed bored nodding unconscious
assessment: evaluation appraisal review test rating grading audit judgement exam analysis feedback takehome
assignment: task homework takehome exercise test project challenge allocation posting duty
assistant: aide helper pa secretary deputy admin copilot chatbot ea sidekick bot
assume: presume suppose presuppose guess expect believe suspect imagine assumption reckon premise
assumptions: presumptions guesses presuppositions premises beliefs hypotheses preconceptions suppositions prejudgement speculation
astronauts: cosmonauts overengineers spacemen theorists
async: asynchronous offline written nonblocking remote timezone deferred
atmosphere: mood climate vibe ambience culture feeling environment tone spirit morale
attachments: enclosures files documents pdf uploads emotional fondness
attack: criticize criticise assault hostile offensive slam accuse insult breach hack ddos aggression
attempt: effort endeavour endeavor shot stab tackle experiment trial
attend: join participate invited present show appear turnout rsvp
attention: focus concentration notice heed awareness visibility
attitude: mindset outlook mentality stance demeanour demeanor behaviour behavior disposition arrogance cynicism temperament
attracting: drawing luring recruiting enticing sourcing appealing hiring pulling magnet
attrition: quit resign leave leaver turnover departure exit churn exodus drain wastage
audit: inspection review compliance examination soc2 iso27001 scrutiny assessment inspector sox
authority: power mandate control clout jurisdiction say remit influence permission leverage empowerment command
autistic: autism neurodivergent asd aspergers neurodiverse aspie spectrum
automation: script ci cd pipeline bot robot tooling macro orchestration mechanise workflow cron
autonomy: ownership empower empowerment own independence freedom discretion latitude agency leeway autonomous control
autumn: fall september october november q4 season
availability: slo sli sla reliability uptime sre reachable free capacity accessible schedule calendar
average: mediocre ordinary mean typical middling normal median standard unremarkable adequate meh soso
avoids: dodges evades sidesteps shirks ducks shuns skirts swerves ghosts hides evasive ignores
awake: sleepless insomnia restless woken wakeful
award: praise recognition appreciation thank reward credit prize accolade trophy honour honor medal
awful: terrible horrible dreadful bad appalling atrocious dire horrendous ghastly crap rubbish lousy
awkward: uncomfortable embarrassing cringe weird tense clumsy difficult delicate uneasy tricky strained cringy
awol: missing absent ghosted disappeared vanished unreachable truant skiving unresponsive
axe: fire dismiss sack terminate cut cancelled scrapped killed redundant dropped eliminated chopped
baby: parent maternity paternity child newborn infant pregnant pregnancy kid parenthood birth toddler
babysitter: minder handholder nanny chaperone micromanager childminder nursemaid sitter supervisor
back: support endorse return defend champion sponsor rear reverse
backchannel: reference referee unofficial covert dm secretly discreet informal gossip
backers: investors supporters sponsors vc funders shareholders champions allies advocates
backfire: boomerang backlash counterproductive misfire rebound blowback worse harm
backgrounds: diversity experience origins upbringing education history pedigree ethnicity
backlash: outcry uproar revolt pushback resistance protest anger outrage rebellion mutiny criticism shitstorm
backlog: queue jira tickets todo pile list stories pipeline grooming pending kanban tasks
backroom: secret clandestine closed hidden backstage behind covert smoky
backtrack: reverse retract uturn renege recant rescind backpedal withdraw undo retreat
backups: snapshot dump restore copy replica archive recovery dr failsafe redundancy
backwards: reverse back retrograde regress opposite
bad: poor terrible awful lousy crap weak shoddy rubbish horrible dreadful toxic wrong
badge: swipe pass keycard lanyard emblem label title certificate medal
badly: poorly terribly awfully horribly wrong disastrously inadequately severely shoddily
badmouthing: slagging trashing disparaging bitching gossiping backstabbing slandering maligning smearing undermining bashing dissing
bailed: quit left abandoned dropped fled resigned departed ditched rescued cancelled
baked: builtin embedded ingrained integrated incorporated included hardcoded ready finished
balance: equilibrium tradeoff juggle harmony wlb offset weigh evenness
ball: initiative
ballpark: rough estimate approximate guesstimate sizing guess range swag
bands: levels grades salary tiers ranges brackets payscale ladder scale steps ranks
bang: slam smash hit blast crash pound explode
bank: finance fintech lender banker savings financial
bankers: banking finance financiers fintech investors traders
bankruptcy: insolvency bust broke liquidation receivership collapse bankrupt folded chapter11 ruin
banned: forbidden prohibited blocked disallowed barred outlawed forbid blacklisted verboten
bar: threshold standard benchmark pub requirement level minimum ban drinks
barely: hardly scarcely rarely only almost seldom
base: foundation basis core salary headquarters hq bedrock fixed
baseline: benchmark reference starting standard norm yardstick foundation minimum control
batch: bulk bundle group lot cohort chunk lump set
baton: handover handoff relay transition succession torch
battle: fight war conflict combat struggle clash dispute feud skirmish turf
bau: maintenance support
beach: bench holiday vacation seaside idle unallocated pto
bearable: tolerable endurable survivable manageable sustainable livable acceptable okay
beautiful: elegant lovely gorgeous attractive clean pretty exquisite craft polished
become: turn transition grow get evolve promoted move step develop
bed: sleep bedtime asleep night
bedroom: home room house apartment flat dorm
beep: pager alert ping alarm buzz page notification ring pagerduty
beeper: pager pagerduty oncall bleeper buzzer alert
beer: drinks pub alcohol pint booze bar lager brewery
beforehand: advance prior prep earlier ahead preparation upfront preread
begged: pleaded implored asked entreated beseeched urged grovelled appealed
begin: start commence launch initiate kickoff open outset embark onset inception underway kicked
beginner: junior graduate intern newcomer entry newbies novices rookies starters learners noobs entrants
behalf: representing proxy delegate advocate sake stead spokesperson
behave: act conduct demeanor demeanour comport manners attitude
behavior: behaviour conduct actions attitude manners acting demeanour demeanor habits misconduct
behaviour: behavior conduct manners attitude actions acting antics demeanor demeanour habits misconduct
behind: late delayed overdue slipping lagging backlog slow delinquent trailing
belief: conviction faith opinion trust view principle confidence creed credo
believe: think trust reckon feel accept credit buy faith convinced suspect
belongs: owns ownership inclusion included fits owner accepted member responsible
below: beneath underneath lower underlevel junior subordinate
bend: flex yield relax compromise accommodate stretch adapt concede
benevolent: kind kindly caring generous benign bdfl paternalistic compassionate altruistic
besides: additionally moreover furthermore beyond apart plus
best: top finest strongest greatest star optimal ideal favourite favorite excellent outstanding rockstar
bet: gamble wager risk stake guess hunch speculative punt experiment moonshot
betraying: disloyal backstabbing treachery deceiving traitor ratting disloyalty snitching selling breach
better: improve superior stronger enhance best upgrade preferable finer
between: among amongst middle caught torn stuck sandwiched across
beware: careful caution avoid warning watch danger cautious pitfalls
beyond: past outside further above exceed over surpass
bezos: amazon jeff aws
bias: diversity inclusion dei discrimination women minority underrepresented prejudice favouritism favoritism unfair stereotype
bidder: tenderer contender vendor supplier contractor offeror buyer
bidding: tender auction offer rfp proposal counteroffer haggling quote
big: large huge massive major giant enormous significant enterprise important hefty considerable
bigger: larger greater growing expanded huge scale broader enlarge
biggest: greatest main top major worst principal huge largest
bigwigs: executives vips brass execs leadership directors bosses vps suits honchos csuite
bikeshedding: nitpicking triviality trivia quibbling hairsplitting pedantry
bills: invoices costs charges expenses spend fees expenditure rent mortgage
bin: scrap ditch dump trash discard chuck junk delete kill axe cancel abandon
binder: folder runbook manual handbook notebook file dossier
binds: ties commits obligates contracts constrains locks unites compels
birthday: bday anniversary celebration cake party
bit: little slightly somewhat piece part fragment tad chunk
bitter: resentful angry sour aggrieved grudge salty cynical embittered disgruntled jaded hostile
black: african bame bipoc poc racial minority afro coloured
blackmail: extortion ransom threaten ultimatum hostage coerce leverage pressure manipulate
blackout: outage downtime freeze brownout offline embargo moratorium dark
blame: fault guilty blameless accuse scapegoat culprit responsible fingerpointing accountable pin culpable condemn
blameless: blame fault guilty faultless nonpunitive guiltless innocent forgiving postmortem retrospective
blank: empty froze unfilled forgot void vacant clueless
bleeding: haemorrhaging losing hemorrhaging leaking draining cutting attrition
blend: mix mixture hybrid combine merge mingle fusion balance
blew: exploded erupted snapped wasted squandered botched missed shouted overran flipped failed blow
blind: unaware oblivious ignorant unseeing sightless anonymous unseen
blindfolded: blind unaware uninformed blindly
blindsided: surprised ambushed shocked unexpected sandbagged sideswiped unprepared stunned unawares bombshell sucker
blockage: bottleneck blocker obstacle impediment obstruction hindrance jam clog stuck stall logjam
blockers: impediments obstacles obstructions hurdles bottlenecks barriers hindrances roadblocks stuck dependencies showstoppers snags
blocks: obstacles impediments stuck obstructs hinders prevents stops barriers bottleneck impedes holdup stalled
bloke: guy man chap fella dude fellow lad male gent geezer person
bloodbath: massacre layoffs carnage purge redundancies slaughter cull firings cuts
blows: explodes erupts bursts escalates rages loses snaps bombs implodes detonates
blue: unexpectedly suddenly surprise sad
blueprint: template plan design architecture schematic roadmap pattern playbook model diagram
bluffing: faking pretending bullshitting blagging lying winging bsing deceiving posturing
blunder: mistake error screwup gaffe slip fumble cockup bungle goof fail oversight howler
blunt: direct frank candid harsh brusque tactless straightforward abrasive rude outspoken curt abrupt
blur: fuzzy unclear vague indistinct overlap ambiguous smudge murky
blurt: interrupt exclaim spill reveal shout slip interject outburst
board: directors investors trustees governance nonexecutive chairman chair committee kanban jira trello
boardroom: directors execs executives csuite governance
boast: brag gloat crow swagger bigheaded bluster trumpet arrogant selfpromotion
boat: ship vessel yacht
bob: robert
bodies: headcount warm resources staff heads corpses committees
bold: daring brave courageous fearless audacious ambitious confident adventurous gutsy risky assertive
bombed: flopped failed tanked flunked botched blew blundered crashed fluffed
bond: connection tie rapport relationship link attachment closeness glue
bonus: incentive payout award reward premium perk commission extra spiff rsu compensation gratuity
bonuses: incentives reward payout commission money perk premium compensation extra
book: reading literature text reserve schedule novel title handbook author
boot: fire sack startup reboot oust eject start kick
bootcamp: academy codecamp selftaught careerchanger training junior course
bootleg: unofficial unauthorised skunkworks shadow clandestine unsanctioned rogue unapproved pirate underground
bored: motivate morale engagement boredom demotivated disengaged tedious unchallenged dull monotonous unmotivated stagnating
boredom: motivate morale engagement bored demotivated tedium monotony dull boreout disengaged ennui tedious
boreout: boredom bored underchallenged understimulated unchallenged underused understretched monotony idle languishing rustout
borrow: loan lend secondment poach temporary share
boss: manager supervisor superior lead director head chief vp cto executive gaffer leader
bot: chatbot robot script automation crawler agent slackbot ai
botched: bungled messed screwed ruined fluffed fumbled mishandled mismanaged blew failed cocked bodged
bother: annoy disturb irritate trouble nag pester hassle bug interrupt upset worry care
bottle: suppress repress stifle hide drink wine booze flask
bottleneck: dependency single hero chokepoint constraint blocker gatekeeper logjam holdup congestion queue jam
bottom: lowest worst floor underperformers junior grassroots base last foot upward low
bought: acquisition acquire merger merge takeover buyout sale sold purchased paid procured ordered
bounties: rewards prizes bonuses incentives payouts hackerone
box: server machine host container instance tick checkbox vm field
boys: lads guys men males bros dudes blokes fellas chaps
braced: prepared ready steeled expecting tense primed
brag: boast promote crow showoff gloat achievements accomplishments wins hype toot trumpet showcase
brain: mind head intellect intelligence cognition smarts neurology
brainbox: genius clever smart brilliant boffin egghead brainiac intelligent whizz nerd geek
branch: fork trunk feature offshoot office merge division
brand: reputation image identity logo marketing label name
brass: executives leadership bosses management csuite generals seniors
breach: security leak hack token vulnerability intrusion compromise violation exposed incident infringement ransomware
breakage: incident outage downtime failure crash disaster sev sev1 p0 p1 mttr rca
breakdowns: meltdowns failures collapses outages burnout crashes malfunctions crackup faults
breakfast: morning lunch meal brunch
breakup: split separation parting divorce divestiture dissolution spinoff dump reorg
breast: nursing lactation pumping
breastfeeding: nursing lactation pumping maternity feeding baby newborn mum mom
breath: pause rest breather respite gasp inhale calm break
bribed: bought incentivised incentivized kickback corruption induced sweetened persuaded backhander payoff
bridges: connections links liaison relationships ties
brief: short concise quick succinct terse instructions summary inform update brevity outline remit
brilliant: genius talented clever smart gifted excellent outstanding exceptional rockstar bright superb ace
brilliantly: excellently superbly outstandingly cleverly genius exceptionally impressively smartly
bro: brogrammer macho masculine sexist laddish brotherhood frat locker misogynist boys
broke: outage crashed damaged bug failed smashed wrecked regression incident busted bricked skint
broom: brush sweeper mop sweep besom
brought: introduced raised fetched delivered hired carried added inherited took mention lead cause
brown: bame nonwhite asian colour color minority latino
browsing: surfing searching scrolling looking perusing
buddy: mentor friend pal mate peer colleague partner chum
budge: shift yield move compromise concede relent
budget: funding money spend cost finance forecast capex opex headcount cash allocation expenses
buffer: cushion slack contingency padding shield margin leeway headroom insulate umbrella
bug: defect fault error glitch issue regression flaw crash failure mistake ticket broken
buggier: flakier glitchy unstable flaky faulty broken defective unreliable crashy
buggy: faulty defective broken flaky unreliable unstable glitchy erroneous shoddy brittle
build: construct create develop compile assemble ci pipeline craft code implement produce made
bulletin: newsletter announcement notice update digest memo report news
bully: toxic jerk abusive harass hostile rude intimidate tyrant bulldoze aggressor browbeat mistreat
bump: raise increase rise uplift promotion hike boost upgrade advancement pregnancy
burden: load weight strain onus overhead encumbrance hardship chore responsibility albatross overload
bureaucracy: process rules paperwork formalities officialdom administration approvals hierarchy procedures hoops
buried: hidden swamped overwhelmed inundated drowning snowed overloaded swallowed concealed lost submerged underwater
burned: burnout exhaustion overwork overload stress tired fatigue fry torch spend deplete waste
burnout: burned exhaustion overwork overload stress tired fatigue drained frazzled fried breakdown knackered
burst: spike surge peak explode flurry rush sprint pop outburst
bus: truck spof keyman indispensable lottery irreplaceable silo scapegoat coach
business: startup company firm organisation organization commercial enterprise corporate trade venture industry
butterflies: nerves jitters nervousness anxiety collywobbles anxious
button: switch key press toggle click control knob
buyers: customers purchasers clients acquirers consumers shoppers users acquisition procurement
buyout: acquisition acquire merger merge takeover bought sale sold purchase severance payoff
bylaws: rules statutes constitution charter regulations governance articles
bypassed: circumvented skipped sidestepped overlooked ignored leapfrogged undermined sidelined passed workaround undercut evaded
c: clang
cabin: cubicle office booth room shed retreat
cadence: rhythm frequency pace tempo interval schedule weekly sprint recurring heartbeat often regular
cafe: coffee coffeeshop starbucks canteen cafeteria bistro
cake: birthday celebration treat dessert pastry biscuits
calendar: schedule diary agenda appointments planner outlook timetable booking gcal
calibration: leveling normalization moderation ranking stackranking rating consistency standardisation standardization adjustment
call: meeting phone ring zoom dial telephone oncall video pager teams videoconference page
calm: composed cool relaxed serene collected soothe steady quiet unflappable peaceful chill defuse
came: arrived joined started turned appeared showed attended returned
cameras: webcam video zoom surveillance cctv
camps: factions sides tribes cliques divided bootcamp sects
canary: rollout gradual phased staged incremental deployment warning
cancel: kill abandoned stop scrapped axed dropped shelved postponed binned pulled rescheduled canned
candidate: hire recruit interview applicant interviewees hopefuls contenders prospects jobseekers nominees finalists shortlist
candor: candour honesty frankness openness directness bluntness straightforwardness transparency truthfulness
candour: candor honesty frankness openness directness bluntness straightforwardness transparency truthfulness honest
cap: limit ceiling maximum max restrict threshold wip upper
capable: able competent skilled proficient talented qualified adept skilful gifted
capacity: bandwidth throughput headcount availability load headroom workload slack resources limit stretched utilization
capital: money funding investment cash capex equity finance wealth
car: vehicle auto automobile driver commute lease carpool allowance
card: ticket story task kanban jira trello issue note item
care: bother mind concern empathy compassion fuss interested kindness passionate invested childcare support
career: profession vocation job path trajectory progression occupation livelihood cv growth resume advancement
carefully: cautiously thoroughly deliberately gently tactfully thoughtfully delicately attentively prudently meticulously
careless: sloppy negligent reckless slapdash inattentive hasty slipshod lax thoughtless heedless slack rushed
carrot: incentive reward inducement bonus bribe motivator perk enticement
carry: bear hold haul shoulder lug drag bring transport pull continue compensate cover
carve: divide split slice separate partition extract chop allocate reserve
case: example scenario situation instance story study anecdote incident argument
cash: money funds runway pay salary bonus budget dosh compensation dough liquidity income
catastrophe: disaster calamity fiasco crisis meltdown outage debacle tragedy cataclysm emergency
catch: spot detect snag notice find gotcha trap discover intercept drawback
cats: herding kittens felines pets
cause: reason root trigger source origin provoke factor rca culprit create driver
cd: ci pipeline deploy deployment
ceiling: cap limit maximum plateau barrier max top glass roof
celebrating: praising recognising recognizing congratulating commemorating toasting partying honouring honoring kudos cheering applauding
censors: silences suppresses bans gags moderates redacts muzzles deletes filters
cent: percent penny pence pct money
centralise: centralize consolidate unify merge concentrate pool platform standardise standardize
ceo: founder cofounder owner chief executive president cto boss director leadership exec md
certain: sure confident definite guaranteed convinced positive particular specific
cfo: finance treasurer financial controller accountant budget executive beancounter
chain: hierarchy sequence series succession ladder cascade link
chair: chairman chairperson facilitate moderate host preside lead run seat
chairman: chair chairperson chairwoman president boardroom director facilitator moderator head
champagne: celebration bubbly prosecco fizz toast party alcohol wine
champion: advocate sponsor promote evangelist ally supporter back evangelise proponent defend
chance: opportunity possibility probability odds luck risk likelihood shot prospect opening random
change: transition alter modify shift transformation reorg switch adapt evolve pivot reform revamp
changer: switcher convert newcomer transitioner pivot retrained bootcamp mover jobhopper
channel: slack chat thread medium forum route chatroom mailing teams discord conduit
chaos: mess disorder mayhem turmoil disarray havoc shambles pandemonium anarchy disorganised disorganized firefighting
chap: guy bloke fellow man lad dude
charge: lead responsible fee bill cost price invoice running accused helm command oversee
chart: graph diagram plot orgchart visualisation dashboard organigram gantt figure hierarchy map
charter: mission mandate remit purpose manifesto constitution scope tor
chase: pursue nag remind pester hound followup nudge badger prod ping hassle hunt
chat: talk conversation slack discussion catchup messaging 1on1 natter teams dm convo chinwag
chatty: talkative verbose rambling garrulous loquacious noisy gossipy waffling longwinded talker
cheated: scammed deceived conned fraud swindled dishonest tricked shortchanged plagiarised lied defrauded robbed
check: verify review inspect test audit validate confirm examine monitor qa control proofread
checklist: runbook list template todo playbook steps procedure rubric punchlist sop
checkout: cart purchase payment basket till pay
cheese: swiss cheddar
cheque: check payment paycheck payslip wages salary money
chief: head ceo cto boss leader principal director exec cio top cpo coo
child: parent baby maternity paternity kids family childcare toddlers sons daughters offspring infant
chip: processor hardware silicon semiconductor cpu grudge resentment erode
choice: decide decision choose option alternative selection pick preference dilemma tradeoff
choke: freeze bottleneck stifle strangle flounder panic suffocate blank throttle crack
choose: decide decision choice pick select opt elect prefer evaluate prioritise prioritize shortlist
chop: cut axe sack fire drop trim slash split layoff redundancy
chores: housekeeping toil drudgery maintenance gruntwork admin errands busywork upkeep glue menial paperwork
christmas: xmas holidays yuletide festive december noel
chronic: persistent ongoing longterm recurring constant habitual continual perpetual disability illness lingering
chunk: piece part portion block slice segment bit batch section
ci: cd pipeline deploy deployment
circles: loops repeating endless stuck rehash cliques groups round spinning nowhere networks relitigating
circulate: distribute share disseminate spread forward broadcast send publish
citizens: nationals residents natives passport public
city: town metro urban location london relocate downtown municipal
civil: government public federal agency polite courteous respectful cordial professional servant
claims: allegations assertions says insists accusations contends credit pretends
clam: silent quiet shy freeze withdraw tightlipped silence mute reticent unresponsive
clapped: applauded cheered praised applause celebrated ovation
clash: argue argument quarrel dispute conflict fight friction disagree disagreement collide row overlap
class: course lesson training category type workshop object bootcamp tier school grade seminar
classroom: school training teaching lecture workshop seminar lesson course
cleaned: tidied refactored scrubbed cleared purged fixed polished sanitised sanitized wiped
cleaners: janitors caretakers custodians housekeeping janitorial
cleanup: tidy refactor remediation maintenance housekeeping debt purge scrub
clear: obvious unambiguous explicit plain transparent understandable lucid evident certain specific precise
clearance: permission approval authorization security vetting authorisation signoff
clerks: administrators assistants secretaries receptionists cashiers staff employees
cleverest: smartest brightest sharpest brainiest genius brilliant intelligent
click: press tap gel bond connect rapport chemistry
client: customer user consumer buyer account patron stakeholder purchaser frontend
climb: ascend rise advance progress move ladder promotion scale upward
cliques: factions ingroup cabal circle silos clans mafia exclusionary clubs favorites camps
clock: time hours timer watch timesheet deadline punch
close: shutdown shut ending sunset finished completed resolved sealed terminated concluded
closure: shutdown ending shutting completion resolution finality conclusion
club: clique cabal society boys association guild ingroup network circle
clue: idea hint inkling indication sign pointer evidence notion lead
clueless: ignorant oblivious unaware uninformed inept incompetent dumb confused unqualified lost
clumsy: awkward tactless inept bumbling maladroit ungainly fumbling gauche bungled careless
co: joint fellow partner cofounder shared together jointly
coach: mentor mentorship sponsor sponsorship train guide develop advise teach trainer tutor support
coasting: slacking cruising complacent disengaged lazy freeloading autopilot skating stagnant unmotivated
coating: sugarcoat softening cushioning glossing euphemism varnish watering
code: programming source software codebase script repository implementation
codebase: repo repository code monorepo source monolith software system legacy git
coder: engineer developer programmer dev hacker swe coding software programming
coffee: cuppa tea drink chat caffeine latte espresso kitchen break donut
cofounder: founder ceo owner partner founding cto startup entrepreneur
cohorts: groups batches intakes classes peers segments buckets
coin: toss flip crypto bitcoin token penny
cold: aloof distant unfriendly icy frosty chilly unsolicited outreach impersonal standoffish sick freezing
collapsed: crashed failed imploded crumbled buckled folded broke disintegrated unraveled fainted
colleague: employee teammate coworker staff member peer workmate associate fellow collaborator buddy mate
collect: gather compile accumulate harvest aggregate assemble amass capture
collide: clash conflict crash overlap bump interfere disagree
colour: color race skin hue ethnicity shade
combative: aggressive argumentative confrontational hostile belligerent pugnacious contentious abrasive adversarial quarrelsome feisty antagonistic
combining: merging joining consolidating integrating uniting blending mixing fusing amalgamating juggling
comfortable: safe relaxed easy cosy cozy cushy complacent content confident familiar ease
coming: arriving upcoming approaching impending incoming next looming imminent
comment: feedback criticism critique review appraisal remarks notes annotations observations nitpicks suggestions nits
commercial: business sales profit revenue marketing vendor proprietary paid customerfacing
commit: promise pledge dedicate guarantee agree sign checkin push merge undertake buyin
committee: board panel council taskforce commission jury group forum body guild
common: frequent usual shared typical widespread ordinary prevalent standard mutual normal
comms: communication messaging announcements updates slack pr email
community: erg women group volunteer maintainer contributor guild tribe network forum meetup chapter
company: startup firm organisation organization business employer corporation org enterprise workplace agency
compared: versus vs relative against benchmark difference contrast ranked measured
comparison: benchmark contrast versus vs calibration parity evaluate juxtapose ranking stacking
compensation: pay salary wage money raise remuneration earn comp bonus equity stock package
competency: skill ability capability proficiency expertise matrix ladder rubric aptitude qualification talent
competitor: rival competition opponent opposition contender challenger adversary counterpart
compiler: gcc clang llvm toolchain transpiler javac build linker
complain: moan whine grumble gripe grievance grouse vent bitch whinge rant object criticise
complaints: grievances moaning gripes whining grumbling objections criticism escalations venting protests rants dissatisfaction
completely: totally entirely fully utterly wholly absolutely thoroughly altogether outright
complexity: complicated intricacy difficulty convoluted tangled overengineered sophistication spaghetti entanglement bloat
compliments: praise kudos flattery appreciation thanks recognition shoutout accolades admiration
component: module part subsystem service element piece widget library unit
comprehends: understands grasps gets groks follows knows
compromise: concession tradeoff settle middle meet bargain negotiate accommodation concede balance
computer: laptop machine pc desktop workstation mac hardware device
conceal: hide cover withhold suppress bury mask disguise lie secret hush
concentrate: focus attention zone flow
concept: idea notion poc theory principle definition prototype model meaning term thought
concerns: worries issues fears misgivings doubts reservations anxieties objections grievances qualms complaints
conditions: circumstances terms requirements environment caveats stipulations prerequisites
conduct: behaviour behavior misconduct ethics harassment manners etiquette code bullying perform demeanour demeanor
cone: estimate uncertainty range forecast
conference: summit convention meetup symposium talk event seminar congress speaking workshop
confess: admit own disclose reveal apologise apologize acknowledge divulge
confidence: imposter impostor doubt insecure assurance certainty trust faith belief conviction courage esteem
config: configuration settings yaml setup flags parameters options
confirmation: verification validation acknowledgement approval proof ack affirmation assurance corroboration
conflict: argue argument quarrel dispute fight clash friction disagree disagreement row feud tension
confront: challenge address tackle face accuse callout broach conflict stand raise clash
cons: downsides disadvantages drawbacks negatives minuses against tradeoffs
consensus: agreement agree alignment accord unanimity consent buyin compromise unity
consequence: result outcome repercussion effect fallout impact punishment penalty ramification discipline accountability
considered: thought contemplated evaluated weighed deliberate pondered assessed regarded mulled
consistency: uniformity standardisation standardization fairness coherence reliability steady regularity predictability
console: comfort terminal reassure soothe sympathise cli shell
conspiracy: plot collusion cabal scheming ganging intrigue rumour
constant: continuous nonstop relentless perpetual endless incessant steady ongoing unending persistent always frequent
constantly: always continually nonstop perpetually forever endlessly relentlessly incessantly repeatedly
constructive: helpful useful actionable productive positive candid practical criticism
consultant: contractor freelancer adviser advisor agency mckinsey expert external outsourced coach vendor accenture
contact: reach email call message liaison connection phone touch network dm
contain: limit restrain mitigate isolate include control hold curb
content: satisfied happy material copy articles pleased comfortable copywriting docs
context: background circumstances situation framing rationale history information setting reasons
continent: europe asia africa america region global
continue: proceed persist resume carry keep persevere sustain ongoing remain
contract: agreement deal terms freelance offer sow clause sla legal paper outsource shrink
contractor: freelancer consultant temp outsourced vendor agency outsider contingent temporary supplier external nearshore
contradicts: conflicts disagrees opposes inconsistent denies refutes clashes undercuts counters overrides contrary incompatible
contributions: input impact achievements accomplishments commits donations efforts output participation credit added
contributor: ic individual engineer volunteer maintainer community developers devs committers participants authors programmers
control: micromanage power authority command dominate influence grip oversight govern restrict steer manage
conversation: talk discussion chat dialogue meeting speak oneonone chinwag exchange catchup
convinced: persuaded sold certain sure adamant swayed won influenced confident pitch
conway: org structure architecture boundaries silos topologies organization
coo: operations ops executive chief exec csuite president
cooked: faked fudged doomed fried finished screwed burnt
cooperate: collaborate partner teamwork coordinate help comply together assist
coordinator: organiser organizer facilitator planner scheduler admin liaison tpm commander dispatcher
cope: manage deal handle survive struggle endure adapt weather withstand resilience bear juggle
copied: duplicated cloned pasted plagiarised plagiarized imitated replicated mirrored stolen cc forked
cord: andon rope string line cable pull stop
core: central essential main key heart fundamental kernel foundation crucial primary
corner: trap cut shortcut nook edge quality bind
corporate: enterprise business bureaucratic bureaucracy headquarters hq organisational corp formal suits bigco
correct: right fix accurate rectify amend true redirect proper valid remedy
corridor: hallway watercooler informal passage
cost: price expense budget money spend fee overhead expenditure burn bill
costly: expensive pricey dear overpriced spendy wasteful exorbitant
couldnt: unable failed impossible incapable struggled
count: number tally total quantity amount sum metric matter
counter: counteroffer offer retention match rebut respond retort oppose against offset
counteroffer: counter offer retention rebid negotiation match counterbid outbid raise haggle
counterpart: peer equivalent opposite colleague homologue partner
counterproposal: counteroffer alternative counter rebuttal suggestion
country: nation abroad overseas location region foreign international land state relocation visa offshore
couriers: deliverers messengers drivers riders delivery dispatchers
course: train learn teach class workshop tutorial udemy bootcamp coursera certification lesson degree
cover: backfill substitute backup protect shield hide conceal fill replacement deputise stand insure
coverage: tests backup oncall rota rotation standby
coworker: employee colleague teammate staff member peer workmate mate associate officemate collaborator buddy
cracking: breaking hacking buckling snapping splitting solving
craft: skill craftsmanship trade expertise artisanship mastery technical write compose workmanship
craftsman: artisan craftsperson craftsmanship craft maker expert tradesman master
crammed: packed overloaded squeezed stuffed jammed overbooked swamped cramped full
crash: incident outage downtime breakage failure disaster sev sev1 p0 p1 mttr rca
crawls: drags slow sluggish inches plods snail glacial scrapes
crazy: insane mad nuts ridiculous bonkers absurd mental unreasonable wild lunatic hectic unhinged
creaking: straining groaning overloaded crumbling aging buckling rickety cracking legacy dilapidated
created: made built founded produced invented developed established designed authored started formed
creator: author founder inventor maker originator builder developer architect owner
credential: qualification certificate degree diploma password login secret accreditation token
credibility: trustworthiness reputation respect believable standing authority gravitas cred clout legitimacy trust
credit: praise recognition appreciation thank award reward acknowledgement kudos attribution glory steal accolades
creep: scope expand grow bloat gradual balloon swell expansion
crew: squad gang staff bunch lot group posse unit band
crickets: silence quiet ignored ghosted unanswered silent tumbleweed response unresponsive mute
cried: tears wept sobbed weeping upset emotional bawling
cringe: awkward embarrassing wince squirm uncomfortable cheesy
crisis: emergency disaster catastrophe incident outage meltdown urgent firefighting fire calamity turmoil
criteria: requirements standards rubric benchmark yardstick expectations conditions guidelines bar checklist metrics measures
criticise: criticize slate slam knock attack fault complain berate pan rip slag condemn
criticism: feedback critique comment review appraisal negative complaint attack judgement judgment harsh flak
critique: feedback criticism comment review appraisal
crooked: dishonest corrupt shady fraudulent bent unethical dodgy bribery unscrupulous
cross: angry annoyed mad irritated functional interdisciplinary furious across inter irate multi pass
crossfire: middle caught sandwiched conflict torn fight
crossroads: juncture turning fork dilemma decision choice torn undecided crisis
crowd: audience mob group public mass gathering room spectators pile
crowdfunding: kickstarter fundraising patreon gofundme indiegogo donations backers sponsorship
cruft: debt legacy maintenance
crumbs: scraps leftovers morsels leavings grunt
crunch: overtime deathmarch overwork squeeze rush sprint deadline pressure
crushed: devastated demoralised demoralized defeated overwhelmed gutted broken squashed destroyed heartbroken deflated shattered
cry: tears weep sob bawl teary upset blub emotional breakdown wept
csuite: executive exec leadership vp cto director
cto: executive exec leadership csuite vp director chief founder cofounder head cio technology
cuff: impromptu improvised spontaneous adhoc unprepared adlib
culprit: offender perpetrator cause guilty suspect blame wrongdoer responsible
culture: values norms rituals ethos atmosphere environment mindset vibe climate customs morale spirit
cupboard: closet wardrobe pantry cabinet locker storage
cure: remedy fix solution heal treatment solve antidote
curious: inquisitive interested nosy wondering intrigued inquiring questioning exploring odd
curve: bell stack ranking distribution trajectory arc slope graph
customer: client user buyers consumers accounts subscribers shoppers patrons
cut: layoff redundancy rif downsize retrench reduce slash trim axe drop descope chop
cutbacks: layoffs austerity cuts downsizing redundancies retrenchment savings rif reductions freeze
cutover: migration switchover switch golive rollout launch transition flip changeover release failover deploy
cvs: resumes applications candidates profiles screening shortlist
cycle: loop iteration sprint period round cadence rhythm phase bike
daily: standup stand everyday scrum day routine regular huddle ritual
damage: harm hurt destroy ruin injure wreck impair destruction fallout toll
damn: bloody goddamn fucking hell curse
danger: risk hazard peril threat unsafe jeopardy menace pitfall precarious
dangling: carrot unresolved hanging loose limbo unfinished incomplete teasing
dares: challenges ventures risks courage brave bold hazards
dark: unaware uninformed clueless ignorant secretive hidden silent gloomy bleak
darker: gloomier bleaker grimmer sinister shadowy bleak grim
darling: favourite favorite pet beloved sweetheart honey
dashboards: metrics monitoring graphs charts grafana reports kpi datadog observability telemetry visualisation visualization
data: metrics statistics figures evidence numbers facts analytics information stats database dataset records
database: db postgres mysql sql schema datastore oracle mongo rdbms tables
date: deadline late delay overdue slip overrun due eta day launch milestone schedule
dawn: daybreak sunrise morning early overnight start beginning
day: daily date workday today everyday weekday 24h
daylight: dst sunlight timezone clock summertime hours
deactivated: disabled suspended offboarded revoked locked closed terminated inactive off
dead: died deceased killed obsolete defunct unused death abandoned lifeless passed finished unresponsive
deadline: date late delay overdue slip overrun due cutoff timeline schedule eta milestone
deadlock: stalemate impasse gridlock stuck standoff tie stalled undecided logjam
deal: handle cope agreement manage bargain contract negotiate tackle arrangement address
death: dying died bereavement grief dead passed loss funeral fatal mourning demise deceased
debate: argue argument discuss dispute disagreement bikeshedding bikeshed deliberate contention controversy wrangle disagree
debrief: postmortem retrospective review retro feedback recap discussion aar huddle decision
debt: legacy cruft maintenance refactoring shortcuts mess spaghetti rot kludge hacks liability owed
debugging: troubleshooting diagnosing bughunt fixing tracing bugs investigating
debut: launch premiere first release introduction unveiling start
decade: years ten veteran longtime tenure
december: christmas holidays yearend xmas q4 dec festive
decent: respectable reasonable acceptable adequate fair honourable honorable okay kind satisfactory solid
decide: decision choose choice determine resolve settle conclude pick commit judge call rule
decision: decide choose choice call verdict judgement judgment ruling conclusion determination adr resolution
decline: refuse reject worsen deteriorate drop pass slump fall dip downturn withdraw
decreed: mandated ordered dictated commanded edict ruled imposed diktat proclaimed announced fiat
deep: focus thorough profound focused concentrated uninterrupted detailed flow intense
defeat: failure loss beat beaten lose setback surrender overcome crushed
defect: bug fault leaving quitting deserting abandoning jumping poached switching competitor exodus departing
defending: protecting shielding justifying standing guarding supporting sheltering advocating backing defensive safeguarding
definition: meaning criteria explanation terminology dod clarity describe specification
dei: diversity inclusion bias discrimination women minority underrepresented equity belonging edi representation equality
delay: deadline date late overdue slip overrun postpone slippage holdup defer setback slow
delegate: hand handover handoff assign entrust offload empower devolve outsource distribute pass allocate
delete: remove erase drop wipe purge destroy rm deprecate clear cut truncate discard
delight: joy pleasure thrill happiness enchant wow satisfaction please elated
deliverables: outputs outcomes artifacts milestones results goals releases features
delivered: shipped released completed finished deployed achieved launched handed produced
delivery: shipping release launch execution output deadline deploy rollout handover velocity throughput
demands: requests requirements expectations insists pressure orders ultimatum needs pushy
demo: showcase demonstration presentation showing walkthrough preview pitch prototype poc
demoralised: demoralized demotivated discouraged disheartened dispirited deflated downbeat unmotivated disengaged morale dejected despondent
demotion: downlevel relegation stripped reduced downgraded sidelined lowered backwards
demotivated: motivate morale engagement bored boredom unmotivated disengaged discouraged disheartened demoralised demoralized apathetic
dentist: appointment doctor medical gp tooth toothache
department: division org unit dept function group organisation organization branch silo bu
departure: quit resign leave leaver attrition turnover exit
dependency: bottleneck single hero reliable trustworthy steady consistent solid responsible trusted accountable safe
deploy: ci cd pipeline deployment launch release ship rollout push deliver publish cicd
deployment: ci cd pipeline deploy launch release ship rollout push delivery golive install
deprecation: sunset obsolete retirement phaseout decommission eol discontinue removal
depression: sadness despair melancholy miserable gloom suicidal anxiety recession
depth: expertise specialization deep thoroughness detail profundity specialist rigor rigour
deputies: seconds delegates assistants lieutenants substitutes understudies vice subordinates proxies
deputise: delegate substitute cover standin acting deputy backfill
describing: explaining portraying depicting detailing outlining telling characterising defining summarising
description: jd job vacancy spec summary outline explanation posting definition advert profile wording
deserve: merit earn warrant worthy entitled due owed
designer: product pm architecture plan blueprint ux ui draft rfc structure model sketch
desk: workstation workspace seat office table cubicle hotdesk workplace booth
desperate: hopeless frantic despairing helpless urgent panicking anxious dire struggling
despise: hate loathe detest scorn disdain contempt abhor dislike resent revile
despite: although notwithstanding regardless nevertheless
detail: specifics minutiae granular particulars depth thorough nitty fine weeds
determine: decide establish ascertain figure discover identify resolve assess settle
dev: engineer developer programmer coder swe ic sde techie software hacker contributor
developer: engineer programmer coder dev swe hacker ic techie contributor software
devoted: dedicated committed loyal faithful invested diehard passionate
devour: eat consume swallow gobble absorb wolf swamp
diagnosis: debugging troubleshooting analysis rca identification cause investigation pinpoint finding adhd autism
dial: call phone ring adjust tune tweak knob turn tone
dialling: dial calling phoning ringing joining zoom remote
diary: calendar journal schedule log agenda planner notebook
dictator: tyrant autocrat despot authoritarian bully tyrannical controlling domineering bossy micromanager overbearing bdfl
dies: death dead deceased killed bereavement fizzles ends passed fails cancelled expires
different: another diverse unlike dissimilar distinct varied various unusual separate contrasting
difficult: hard tough challenging tricky awkward thorny prickly demanding arduous stubborn fraught problematic
dig: investigate probe research excavate delve explore jibe insult taunt unearth
digital: online electronic computerised computerized virtual internet web
dignity: respect humanely pride gracefully decency honour compassion
dilemmas: quandaries predicaments conundrums choices tradeoffs torn puzzles catch22 decisions
diligence: thoroughness rigour rigor care conscientious vetting audit effort acquisition
dimmed: faded darkened lessened waned dulled diminished
dinged: penalised docked marked downgraded criticised punished faulted knocked scratched
dinosaur: outdated fossil obsolete relic old legacy outmoded oldtimer dated antiquated ageism
dips: drops declines falls slumps sags decreases slips dwindles lull downturn
direction: vision mission strategy purpose blunt straightforward frank candid straight honest forthright lead
directly: straight bluntly frankly candidly outright immediately personally explicitly plainly openly
director: executive exec leadership csuite vp cto head boss leader chief manager svp
dirty: messy unclean filthy grubby hacky quick sloppy underhand unethical kludge
disability: impairment handicap accessibility wheelchair neurodivergent accommodation blind deaf autism adhd chronic
disagree: argue argument quarrel dispute conflict fight clash friction disagreement dissent object differ
disagreement: argue argument quarrel dispute conflict fight clash friction disagree dissent difference row
disappear: vanish ghost awol missing fade evaporate absent
disaster: incident outage downtime breakage failure crash sev sev1 p0 p1 mttr rca
disbanded: dissolved dismantled disestablished reorg broken split shut axed scrapped reorganised scattered
discipline: punish warning reprimand sanction misconduct rigor rigour consequences pip consistency
disclose: reveal tell share confess admit announce declare leak divulge transparency confide
discovery: research exploration finding investigation spike learning validation scoping insight
discrimination: diversity inclusion dei bias women minority underrepresented prejudice racism sexism ageism unfair
discussion: conversation talk debate chat dialogue meeting discourse argument convo
disengaged: demotivated unmotivated apathetic uninterested disinterested unengaged detached indifferent bored coasting
dislike: hate disfavour aversion resent distaste loathe antipathy despise animosity disapprove
dismiss: fire sack terminate axe discharge layoff redundancy booted ousted canned
dispatcher: coordinator triage router scheduler controller operator assigner
dispensable: expendable replaceable unnecessary disposable redundant unneeded superfluous surplus
dispute: argue argument quarrel conflict fight clash friction disagree disagreement row feud contest
distance: remoteness separation gap detachment space aloofness far estrange apart
distributed: remote home wfh hybrid offshore scattered dispersed decentralized decentralised timezones spread microservices
distrusts: mistrust suspicious suspects doubts sceptical skeptical wary suspicion
diversity: inclusion dei bias discrimination women minority underrepresented equity representation gender race ethnicity
divide: split separate partition gap rift schism share distribute segregate chasm slice apportion
division: department unit branch section split group bu org
divorce: separation split breakup marriage marital
dms: messages slack private pings direct chats pm texts inbox whatsapp
docking: deducting cutting withholding penalising fining reducing
docs: documentation write wiki page writeup paper readme confluence manual spec runbook notes
doctor: physician gp medical therapist psychiatrist clinician phd psychologist
document: rfc adr proposal spec template docs write record paper wiki writeup log
dod: completion acceptance criteria checklist
dogfooding: selfhosting internal beta champagne
dollars: usd money bucks cash cost budget grand price
domain: field area subject sphere expertise realm territory business ddd
dominate: monopolise monopolize overpower hog control overbearing talkative loud rule steamroll hijack
donations: charity giving gifts contributions sponsorship fundraising sponsors patreon charitable funding
donut: doughnut coffee randomised pairing
doomed: hopeless failing futile unwinnable sinking impossible fated collapsing unrealistic damned screwed deathmarch
door: exit entrance gate office doorway threshold entry opening availability
dora: metric measure number kpi velocity productivity accelerate devops deployment mttr
dotted: matrix secondary functional dual indirect
doubled: twofold twice duplicated grew multiplied hypergrowth increased
doubt: imposter impostor insecure confidence misgivings reservations uncertainty hesitation unsure qualms concerns worries
downsize: layoff redundancy rif cut retrench restructuring cutbacks rightsizing reduction shrinking headcount reorg
downstream: consumers dependent clients subscribers callers
downtime: incident outage breakage failure crash disaster sev sev1 p0 p1 mttr rca
dozen: twelve 12 several many scores
draft: outline proposal sketch preliminary rough write version prototype wip
drags: pulls slows lags crawls stalls delays lingers drains hauls lasts prolongs plods
draw: sketch diagram illustrate whiteboard doodle visualise visualize map chart depict picture attract
drawbridge: gatekeeping barrier moat gate barricade
dread: fear anxiety hate worry scared afraid terrified nervous anxious avoid panic stress
dream: aspiration ideal ambition goal fantasy wish vision
dreamer: visionary idealist romantic optimist fantasist unrealistic
dreary: boring dull tedious monotonous drab bleak dismal mundane gloomy humdrum
dressing: telling reprimand bollocking scolding clothes attire outfit rebuke chewing
dri: raci owner responsible accountable evaporated exhausted stopped ended vanished empty depleted
drift: slippage divergence creep wander deviate shift stray slide meander aimless
drill: exercise simulation rehearsal practice gameday training dryrun chaos tabletop wargame fire test
drinking: alcohol booze drunk pub beer bar wine cocktails drunkenness tipsy
drive: motivation ambition push lead initiative energy impetus ambitious hunger steer champion caused
dropped: abandoned cancelled forgotten missed fell scrapped shelved lost ditched neglected binned axed
drowning: overwhelmed swamped overloaded buried inundated snowed underwater sinking flooded slammed struggling overworked
dry: dull boring repetition duplication rehearsal simulated bland deadpan tedious
dual: double two twin parallel both twofold split binary
ducked: dodged avoided evaded sidestepped shirked skirted bottled
duct: tape bodge kludge hack patch bandaid workaround
due: deadline owed expected overdue outstanding payable date deserved scheduled
dull: boring tedious monotonous uninteresting mundane dreary bland drab uninspiring menial
dumb: stupid silly idiotic foolish daft dense thick basic ignorant moronic embarrassing clueless
dump: offload unload ditch discard foist pile burden
during: throughout amid midst mid whilst meanwhile
dust: dirt settle aftermath cobwebs clean
duties: responsibilities tasks obligations role job remit chores functions accountabilities assignments
duvet: sick sickie mental bed quilt
dying: dead death failing terminal doomed moribund fading sinking collapsing declining deathbed
dysfunctional: toxic broken unhealthy chaotic shambolic messed fractious messy failing mismanaged
eager: keen enthusiastic willing motivated impatient ambitious hungry excited zealous raring overeager
earlier: before previously sooner prior formerly past previous
early: premature soon beginning ahead prompt startup initial morning junior seed upfront
earn: pay salary compensation wage money raise remuneration income gains deserves pockets wins
ears: listening hearing attention heed
earth: world grounded humble planet realistic approachable
easter: holiday weekend passover
easy: simple effortless straightforward painless trivial breeze doddle smooth comfortable cushy
easygoing: relaxed chilled mellow casual tolerant lenient calm approachable placid
eat: lunch dinner food meal consume devour dine breakfast snack munch absorb
eaten: consumed devoured swallowed gobbled absorbed munched ate
edge: advantage brink boundary corner border
effect: impact consequence result outcome influence repercussion aftermath ramification fallout
effort: exertion toil hustle labour energy attempt endeavour estimate grind graft struggle sweat
eggshells: tiptoe volatile touchy walking fragile fear temper sensitive cautious moody
ego: pride arrogance vanity narcissism narcissist conceit bighead primadonna diva
eight: 8 8th viii
eighteen: 18
elegant: clean neat graceful beautiful tidy clever polished stylish
elephant: unspoken taboo undiscussed unsaid unmentionable avoided ignored
eleven: 11
elsewhere: another outside somewhere away external
em: manager supervisor lead tl boss leader tlm
email: mail message inbox outlook gmail newsletter memo correspondence
embarrassed: ashamed humiliated mortified shame awkward sheepish cringe flustered
emergency: crisis urgent sev1 incident firefighting outage p0 disaster urgency pager firedrill
emotional: feelings upset tearful crying sentimental affective sensitive moody overwrought heated passionate mood
empathy: compassion understanding sympathy caring kindness sensitivity sympathetic eq heart
employed: hired staff salaried permanent contracted fte payroll engaged
employee: colleague teammate coworker staff member worker report hire engineer subordinate staffer personnel
employer: boss firm organization owner business workplace job corporation startup
empower: autonomy ownership empowerment own
empowerment: autonomy ownership empower own enable delegation agency authority trust freedom
empty: vacant hollow void blank unfilled bare drained meaningless deserted unoccupied
enablement: empowering tooling devex training devrel facilitation platform coaching empowerment
encourage: motivate support inspire urge foster promote nudge cheer reassure incentivise incentivize praise
ending: close shutdown shut sunset finish stop conclude terminate final conclusion quit cease
endless: constant unceasing continuous infinite interminable nonstop unending perpetual relentless everlasting forever incessant
enemies: foes adversaries rivals opponents hostile nemesis antagonists haters
enforcing: imposing policing mandating insisting requiring compelling strict applying implementing compulsory
engagement: enps nps survey questionnaire motivate morale bored boredom demotivated involvement commitment participation
engineer: developer programmer coder dev ic individual contributor technology tech software eng programming
english: language accent fluency fluent esl bilingual speaking
enjoy: like love fun relish pleasure savour savor happy satisfying fulfilling appreciate
enjoyment: fun pleasure joy satisfaction happiness fulfilment delight love
enough: sufficient adequate plenty ample suffice satisfactory
enps: nps survey engagement questionnaire satisfaction promoter pulse score
enquired: asked inquired questioned queried wondered
enquiries: questions queries inquiries requests tickets investigations
enter: join access type input begin start
enterprise: corporation b2b business organisation organization multinational firm venture
enthusiasm: passion excitement energy motivation eagerness zeal keen fire drive interest spark morale
entire: whole complete full total everyone everything
entrust: delegate assign trust empower handover confide charge task
entry: junior beginner graduate intern newcomer
environment: culture atmosphere setting surroundings staging climate workplace sandbox production prod
envy: jealousy jealous resentment covet begrudge bitterness rivalry
epic: initiative story jira feature saga ticket massive backlog
equal: fair equivalent parity equitable egalitarian peer identical even
equity: rsu stock options shares esop vesting grant ownership stake fairness equality compensation
erg: community women group
errands: chores tasks gofer menial fetch gruntwork dogsbody runaround
error: mistake bug fault slip blunder failure defect oversight exception cockup wrong gaffe
escalating: raising intensifying worsening flagging spiralling elevating heightening
esop: rsu stock options equity shares vesting grant
essay: article writing paper composition blogpost post piece treatise
established: founded mature entrenched existing accepted incumbent settled legacy longstanding experienced
estimate: forecast guess guesstimate predict sizing points eta ballpark approximation timeline quote deadline
eta: estimate deadline arrival timeline forecast date
ethnicity: race racial colour minority heritage diversity origin bame nationality background
evaluating: assessing judging appraising rating reviewing scoring grading measuring weighing gauging
evaporates: disappears vanishes fades dissolves dissipates dwindles dries
even: equal fair balanced level equitable uniform
event: conference meetup party gathering social workshop occasion incident ceremony hackathon outing seminar
evil: wicked malicious bad toxic sinister immoral nasty villain unethical malevolent
ex: former previous past old prior erstwhile
exactly: precisely specifically accurately literally correctly spot verbatim
examined: inspected reviewed investigated analysed analyzed scrutinised scrutinized studied tested checked audited assessed
examples: instances samples cases illustrations specimens evidence templates stories anecdotes demonstrations scenarios
excellent: outstanding great superb exceptional brilliant stellar terrific exemplary amazing fantastic superior
except: excluding besides apart bar exclusion unless exemption save
exchange: swap trade barter conversation substitute interchange reciprocate dialogue switch
exciting: thrilling interesting fun stimulating inspiring cool fascinating energising energizing sexy shiny engaging
excuses: justification pretext rationalise alibi blaming explanation reasons dodge deflect
exec: executive leadership csuite vp cto director cxo ceo svp suit boss chief
executive: exec leadership csuite vp cto director ceo boss cxo chief head president
exercise: drill practice task simulation activity assignment workout gameday challenge rehearsal kata gym
exhaustion: burnout burned overwork overload stress tired fatigue drained fried shattered knackered wiped
exist: live survive remain real present stay happen
exit: quit resign leave leaver attrition turnover departure offboarding departing notice severance acquisition
exodus: attrition departures turnover resignations leaving quitting flight churn braindrain leavers
expectations: standards requirements goals criteria bar demands hopes assumptions rubric objectives
expel: oust eject kick fire remove banish dismiss throw evict
expensive: costly pricey dear overpriced steep pricy unaffordable exorbitant cost budget price
experience: background seniority expertise seasoned veteran years skill expert knowhow history cv
experienced: senior veteran seasoned skilled expert oldtimer tenured practised practiced underwent
expert: specialist guru authority sme pro master professional wizard consultant ninja experienced knowledgeable
explain: describe clarify justify tell elaborate convey communicate articulate account teach translate present
explanation: reason rationale justification clarification account excuse clarify elaboration
exploded: erupted burst outburst blew skyrocketed lost rant snapped ballooned tantrum crashed imploded
exploratory: investigative discovery experimental spike prototype research preliminary tentative adhoc poc
external: outside outsourced contractor thirdparty vendor outer agency consultant supplier client
extra: additional more bonus overtime further added spare surplus supplementary another unpaid
extreme: radical excessive drastic severe intense fanatical xp overboard
eyes: watching gaze attention look oversight scrutiny visibility sight view
faang: google facebook meta amazon netflix apple bigtech maang microsoft fang
face: confront encounter tackle meet handle expression
factor: element cause consideration component reason aspect variable contributor
factory: mill conveyor sweatshop assembly manufacturing churn plant ticket
facts: data evidence truth figures information proof objective details reality
fade: diminish wane dwindle vanish fizzle disappear ebb decline drift
fail: flop collapse crash flunk lose mistake break miss struggle setback error disaster
failure: incident outage downtime breakage crash disaster sev sev1 p0 p1 mttr rca
fair: equitable equal unbiased impartial reasonable evenhanded honest objective equity meritocratic
fairly: justly equitably impartially unbiased equally evenly objectively reasonably quite evenhanded
faith: trust belief confidence conviction religion hope loyalty believe
fall: drop slip decline collapse decrease tumble slump plummet sink crash autumn dipped
fallacy: myth misconception bias error falsehood misbelief delusion
famous: celebrity wellknown renowned star legendary notable prominent known bigname faang guru
fans: admirers supporters followers enthusiasts advocates champions
faq: questions wiki answers helpdesk documentation knowledgebase
far: distant remote away offshore distance abroad
fare: ticket airfare perform cope price manage
fascinating: interesting intriguing captivating engaging compelling absorbing gripping
fashioned: outdated traditional dated antiquated conservative archaic old made
fast: quick rapid speed quickly velocity swift speedy pace rapidly hurry rush agile
faster: quicker speed velocity quickly rapid accelerate sooner speedier swift pace hurry
fastest: quickest speediest fast rapid quick speedy velocity
fat: bloated overweight obese heavy slim excess weight
fathom: understand comprehend grasp grok figure perceive
fatigue: burnout burned exhaustion overwork overload stress tired weariness tiredness drained knackered shattered
fault: blame guilty blameless bug defect mistake error responsible culpable guilt failure flaw
favourite: favorite pet preferred golden darling cronyism nepotism biased
favours: favoritism favouritism prefers favors perks nepotism kindness partiality courtesy backs
fear: afraid scared anxiety worry dread terrified anxious frightened nervous intimidated panic terror
feature: functionality capability enhancement story epic requirement request module addition
february: feb month winter
fed: sick tired frustrated annoyed disillusioned browned cheesed bored exasperated stream timeline supply
federal: government public civil agency
fee: charge cost payment commission price rate fine
feedback: criticism critique comment review appraisal input reaction evaluation constructive opinion retrospective survey
feel: emotion sense experience mood sentiment sensation think experienced seemed perceived
fellow: peer colleague coworker distinguished mate teammate guy principal
fence: undecided wavering ambivalent barrier sitting boundary indecisive gate
festival: celebration holiday diwali eid christmas party fete easter ramadan
feud: conflict fight dispute quarrel vendetta rivalry war hostility beef row grudge argument
fever: sick flu temperature covid craze hype frenzy
feverish: frantic frenzied hectic sick flu frenetic temperature
fewer: less reduced smaller decrease limited
field: domain area industry sector discipline speciality specialty subject profession sphere niche
fifty: 50 half older
fig: pretext cover whitewash tokenism
fight: argue argument quarrel dispute conflict clash friction disagree disagreement battled struggled rowed
figurehead: puppet nominal titular token symbolic frontman
figures: numbers metrics statistics stats data kpis amounts revenue sums
file: document submit lodge report record register dossier raise log spreadsheet
fill: staff recruit hire occupy plug backfill cover complete populate vacancy close
filter: screen sift sieve exclude shortlist vet block triage weed buffer
finalists: shortlist candidates contenders runners applicants
finally: eventually ultimately lastly last
finance: accounting money budget cfo financial bookkeeping treasury fintech banking funding costs
find: discover locate search source spot detect identify seek uncover look recruit
fine: ok okay alright acceptable satisfactory adequate penalty
finest: best greatest top elite strongest star premier cream
finger: blame accuse
finished: completed over ended concluded wrapped closed shipped delivered finalised finalized ready
fire: dismiss sack terminate axe layoff boot oust redundant pip discharge emergency blaze
firefighters: heroes responders oncall emergency rescuers reactive crisis firemen
firehose: flood deluge overload barrage torrent avalanche overwhelmed inundated swamped spam noise
firm: startup company organisation organization business corporation employer consultancy agency strict assertive resolute
first: initial 1st earliest beginning starting primary inaugural debut new opening maiden
fish: phishing angle bait trawl probe seafood
fit: match suit compatible suitable culture chemistry belong alignment mesh gel appropriate
five: 5 fifth whys handful
fix: repair solve resolve patch remedy mend correct hotfix sort debug workaround rectify
flagging: raising reporting highlighting tiring weakening fading escalating marking warning waning
flagship: main core premier leading key marquee headline showcase principal critical strategic
flame: insult rant troll fire abuse burn argument blaze
flat: horizontal hierarchy holacracy nonhierarchical bossless managerless level unchanged equal layerless stagnant
flaws: defects faults weaknesses shortcomings imperfections bugs failings deficiencies issues holes
flight: plane airline trip airfare attrition departure fleeing fly leaving quitting
flinch: wince recoil cringe hesitate balk shrink
flips: reverses inverts switches toggles changes swaps uturn overturns
floor: office minimum ground storey shopfloor level openplan desk
flopped: failed bombed tanked unsuccessful flunked disappointed disaster fizzled collapsed dud failure fiasco
floundering: struggling failing drowning sinking underperforming stuck flailing lost faltering stumbling adrift overwhelmed
fluff: filler padding waffle buzzwords jargon bullshit superficial verbiage nonsense
fly: travel flight plane trip visit soar
focus: priority prioritise prioritize concentrate attention flow emphasis zone hone
folks: colleagues staff employees guys engineers coworkers teammates persons everybody family lads
follow: adhere obey comply track pursue understand chase observe heed abide shadow succeed
foot: toe step
force: compel coerce mandate pressure oblige impose require push coercion strongarm bully arm
forecast: estimate guess predict projection outlook roadmap anticipate prognosis planning prophesy
foreigners: expats immigrants migrants expatriates internationals nonnative overseas visa abroad outsiders
foreman: supervisor overseer boss lead superintendent gaffer charge
forever: permanently always indefinitely endless eternally perpetual ages lifetime neverending
forget: overlook omit neglect miss lapse misremember blank abandoned ignored lost slipped stale
forgiven: pardoned excused absolved reconciled overlooked amnesty forgotten apology clemency mercy redeem blameless
fork: branch split clone diverge
form: template questionnaire survey sheet shape document paperwork application format create storming
format: structure layout template style form arrangement syntax type
former: ex previous past old prior earlier alumni last erstwhile departed
fortnight: biweekly sprint weeks 14 2
fortune: luck wealth money riches chance bomb millions
forty: 40 midlife
forum: board community meeting guild discussion venue channel panel committee assembly townhall slack
forward: ahead onward progress advance send relay
found: discovered spotted located uncovered detected noticed identified established
foundations: basics fundamentals groundwork base basis infrastructure core underpinnings essentials bedrock
founder: cofounder ceo owner entrepreneur startup creator originator proprietor
four: 4 4th iv quartet
fourteen: 14 fortnight teen
fourth: 4th quarter q4 four
fractional: parttime interim partial freelance temporary consultant percentage
framework: model structure template methodology rubric matrix approach library method system
frank: candid honest blunt direct open straightforward forthright truthful outspoken sincere
frantic: panicked hectic frenzied chaotic desperate frenetic rushed panicky manic stressed hurried
fratty: bro brogrammer macho brotopia sexist laddish boys immature
fraud: impostor fake imposter cheat phony scam deception sham dishonest embezzlement lying con
fraudsters: scammers cheats impostors conmen crooks swindlers fakes liars tricksters scam phishers criminals
freak: panic meltdown overreact micromanager obsessive hysterical weirdo controlling
free: gratis unpaid complimentary available idle liberated release open unblocked spare loose costless
freedom: autonomy independence liberty flexibility latitude discretion empowerment leeway trust
freelancer: contractor consultant independent temp contracting gig outsourced selfemployed contingent vendor solo agency
freely: openly candidly unrestricted voluntarily honestly frankly
freemium: free trial subscription paid pricing tier premium monetization
freeze: moratorium halt stop pause lockdown suspend hold stuck paralysed stall lock choke
french: france francophone paris
frequency: cadence often rate regularity interval rhythm recurrence periodicity
frequently: often regularly repeatedly constantly commonly routinely recurring
fresh: new recent clean novel green newly renewed rested rewrite restart greenfield
freshly: newly recently new brand lately
friction: argue argument quarrel dispute conflict fight clash disagree disagreement tension resistance discord
friday: fri weekend tgif
friend: peer mate buddy pal bestie chum colleague acquaintance ally bff
friendly: nice kind warm approachable sociable welcoming amiable pleasant cordial chummy buddies affable
frightening: scary terrifying intimidating daunting alarming fear afraid threatening
fringe: perks benefits edge periphery marginal outlying bonus extras
front: frontend ui upfront lead before client public javascript web forefront audience presence
frustration: annoyance irritation exasperation anger dissatisfaction disappointment resentment discontent aggravation annoyed
full: whole complete entire permanent total stack maxed packed fte overloaded busy capacity
fully: completely entirely totally wholly utterly thoroughly
fumbles: bungles botches mishandles blunders stumbles flubs muffs drops mistakes bumbles
fuming: furious angry livid raging seething mad irate enraged upset outraged annoyed anger
fun: enjoy play joy social laugh entertaining games playful exciting pleasure happy party
functionality: feature capability behaviour behavior requirement
fund: finance budget sponsor bankroll invest money capital pay
funnel: pipeline channel stages sourcing conversion applicants route
furious: angry livid fuming mad raging irate enraged seething outraged anger upset pissed
furrow: frown lone solo plough
further: more additional farther beyond extra next advance deeper
future: roadmap vision upcoming ahead later next tomorrow prospects forthcoming outlook someday
fuzzy: vague unclear ambiguous blurry hazy woolly imprecise murky nebulous undefined
gaffe: blunder mistake slip faux embarrassment indiscretion howler clanger error slipup bloomer
gains: benefits improvements wins profits advantages returns increases progress
gamble: bet risk wager chance punt dice speculate stake
game: cheat politics play manipulate gamify hack exploit sport match contest
gamification: leaderboard points badges scoreboard gaming competition streaks rewards
ganged: bullied colluded attacked mobbed conspired piled outnumbered teamed
gap: hole shortfall break lack void hiatus gulf disparity missing difference deficiency sabbatical
garage: startup parking workshop shed founders
gaslit: manipulated undermined deceived psychological abused lied invalidated
gate: approval checkpoint gatekeeper barrier signoff review guard door
gather: collect assemble convene meet accumulate elicit solicit compile aggregate round huddle
gauge: measure assess evaluate judge estimate metric determine test rate
geeks: nerds techies programmers engineers developers coders hackers boffins
gender: sex women female male men sexism diversity girls transgender bias feminine sexist
generous: kind giving unselfish bighearted lavish charitable magnanimous liberal lenient
genius: brilliant rockstar smart clever jerk star gifted prodigy talented guru wizard ninja
gentle: kind soft mild tactful tender soothing considerate nice caring
gentlemen: men guys males lads sirs chaps fellas
ghost: vanish disappear silent unresponsive ignore noshow absent mia
giant: huge enormous massive faang google amazon bigtech enterprise corporate gigantic colossal behemoth
gifted: talented brilliant genius smart clever bright exceptional skilled able star prodigy capable
gig: job freelance contract role position engagement assignment temp stint concert
gimmick: fad trick stunt ploy hype buzzword
girlfriend: partner wife relationship spouse dating romance fiancee missus
girls: women ladies females lasses gals
git: github gitlab vcs version branch commit scm mercurial svn repository
give: provide offer grant hand deliver donate share delegate award assign supply allocate
gladly: happily willingly cheerfully readily eagerly pleased delighted
glamorous: exciting sexy shiny prestigious flashy fancy cool attractive sought
glass: ceiling barrier cliff discrimination fragile transparent window
glitters: shiny sparkles gold dazzling alluring hype glamorous
gloomy: pessimistic depressed glum bleak miserable negative downbeat dismal doom sad morose
glorified: overrated exalted fancy romanticised romanticized idealised overhyped
glory: credit fame recognition limelight praise kudos acclaim prestige spotlight hero
glowing: stellar outstanding positive rave excellent enthusiastic praising favourable flattering
glue: invisible unglamorous thankless coordination unrecognized adhesive office
glued: stuck hooked addicted fixated attached pasted phone
goal: objective okr target aims kpi ambitions aspirations milestones outcomes mission purpose smart
goalposts: scope targets requirements goals expectations criteria moving changing
gojek: gopay goto unicorn indonesia rideshare
gold: plating gilded treasure best medal bullion perfectionism
golden: handcuffs favourite star precious prized ideal retention
good: great excellent effective decent fine strong best nice solid better positive quality
goodbye: farewell bye leaving departure cheerio parting adieu sendoff resignation exit
goodhart: metrics gaming target kpi incentives measure
goodwill: trust rapport benevolence kindness favor favour credit generosity
gospel: truth dogma doctrine scripture evangelism creed bible unquestioned preaching
gossip: rumour rumor grapevine chatter backchannel whispering backstabbing tattle scuttlebutt badmouthing hearsay bitching
government: public civil federal agency oversight compliance policy regulation control bureaucracy committee raci
grab: seize snatch take land steal claim annex landgrab poach
grad: graduate newgrad junior university college student entry campus uni alumni beginner novice
grade: level rating band rank mark score rung title evaluate seniority tier l5
gradual: incremental slow stepwise progressive phased piecemeal steady iterative evolutionary stepped
graduate: junior beginner intern newcomer entry grad newgrad student trainee degree alumni university
grand: ambitious big grandiose thousand huge sweeping impressive
grander: bigger larger loftier greater ambitious fancier bolder
grandma: grandmother granny gran nan nana grandparent elderly
grant: rsu stock options equity shares esop vesting
graphs: charts plots dashboards diagrams metrics grafana visualizations curves visualisations
grasp: understand comprehend grok get comprehension seize learn fathom grip
grassroots: bottomup groundup organic volunteer community guild movement
graveyard: cemetery dead nights overnight abandoned shift zombie
great: excellent outstanding amazing brilliant superb fantastic awesome exceptional star terrific rockstar
green: inexperienced novice rookie rag passing healthy watermelon status junior sustainable greenfield
greener: fresher better juniors inexperienced newbie rookie environmental
greenest: newest inexperienced junior rawest youngest rookie newbie novice
greenfield: new scratch fresh rewrite blank startup
grievances: complaints gripes hr formal beefs disputes grudges moans allegations resentments
grieving: mourning bereaved grief loss death sorrow heartbroken died funeral
grim: bleak dismal gloomy dire dreadful miserable awful depressing hopeless dark morbid
gripes: complaints grievances moaning complaining whining grumbles whinging niggles venting beefs bitching
grooming: refinement backlog prioritisation prioritization triage developing mentoring hygiene coaching succession
ground: floor earth basis foundation
group: erg community women squad crew department unit cohort division cluster circle committee
groupthink: conformity consensus echo herd bandwagon yesmen hivemind sheep abilene
grow: growth scale hypergrowth expanding increasing developing bigger advancing enlarging doubling swelling maturing
growth: grow scale hypergrowth development progress advancement career expansion learning increase promotion improvement
grudge: resentment bitterness vendetta animosity revenge hostility vengeful feud spite
grumbles: complains moans whinges gripes whines mutters grouses complaints bitching grievances vents bellyaching
grumpy: cranky irritable moody cantankerous curmudgeon surly crabby cross grouchy sullen sour
grunt: menial drudgery donkeywork toil scut dogsbody chores mindless tedious
guards: safeguards protection guardrails gates defends checks shield
guess: estimate forecast reckon assume suppose guesstimate speculate hunch conjecture guesswork ballpark presume
guesswork: speculation guess conjecture hunch assumptions guesstimate estimate
guidance: advice direction mentoring coaching counsel help mentorship steer support pointers guidelines
guidelines: rules policy standards principles guidance conventions handbook playbook advice recommendations rulebook
guiding: leading coaching steering mentoring directing principles advising
guild: chapter community cop craft tribe association society club
guilt: shame remorse regret blame conscience fault ashamed sorry bad
guilty: blame fault blameless remorse ashamed shame culpable regret responsible sorry
gush: rave enthuse praise pour flood effusive surge
gut: instinct intuition hunch feeling vibe
guy: man bloke dude fellow chap male person lad
habits: routine behavior behaviour practices patterns rituals customs tendencies discipline ways quirks
hack: security breach leak token vulnerability workaround kludge shortcut exploit bodge quickfix patch
hackers: attackers programmers crackers intruders coders cybercriminals ransomware tinkerers
half: 50 fifty halved semester part h1 h2 partly
halfway: midway middle midpoint half partway compromise incomplete
hall: townhall allhands auditorium corridor hallway room lobby
hallway: corridor watercooler passage lobby kitchen informal hall
halt: stop pause freeze cease suspend abort standstill cancel shutdown
halves: half split fifty two sides parts cut
hand: delegate handover allhands townhall practical manual fingers
handbook: manual guide playbook wiki guidebook policy runbook documentation reference readme
handcuffed: constrained trapped restricted locked tied restrained vesting hamstrung retention equity
handcuffs: retention vesting golden stock rsu shackles options lockin manacles trapped tied
handle: manage cope deal address tackle respond react approach resolve navigate treat
handover: kt knowledge transfer delegate hand transition handoff succession takeover turnover briefing pass
hang: stuck freeze stall hung linger socialise socialize unresponsive dangle wait
happens: occurs arises transpires takes
happier: cheerful satisfied content pleased joyful merrier glad fulfilled
happy: satisfied content pleased glad cheerful delighted joy morale fulfilled satisfaction joyful enjoy
harass: toxic bully jerk abusive hostile rude stalking misconduct groping intimidation victimisation discrimination
hard: difficult tough challenging tricky demanding struggle harsh strenuous gruelling arduous complex
hardest: toughest trickiest difficult tough challenging worst
hardly: barely scarcely rarely seldom almost
harmful: damaging toxic detrimental destructive hurtful dangerous bad injurious unhealthy abusive
harmony: accord peace unity cohesion concord agreement rapport balance cooperation camaraderie
harsh: severe tough cruel brutal strict unkind blunt mean stern scathing nasty cutting
harvested: gathered collected reaped picked scraped extracted cropped
hasnt: never hadnt
hatchet: peace reconcile grudge axe feud truce
hate: detest loathe despise dislike resent abhor dread animosity disgust hostility sick
hats: roles multitasking responsibilities duties generalist juggling multiple helmets dual
haves: musthave requirement essential privileged nicetohave needs necessities wants moscow
hawaiian: hawaii shirt aloha tropical casual
head: director lead chief boss vp leader manager top brain mind
headcount: staffing fte hiring reqs seats heads positions workforce recruits size allocation slots
headline: title heading summary banner caption news
headquarters: hq headoffice head main base corporate office central mothership
heal: recover mend repair cure recuperate reconcile rebuild fix
health: sick illness leave wellbeing wellness fitness medical unwell disease condition
healthier: better fitter wellbeing sustainable balanced wellness saner improved
healthy: sound functional fit thriving wellbeing wholesome sane robust sustainable
heaps: loads lots tons piles many plenty masses mountain stacks
hear: listen overhear learn heed gossip rumour rumor understand acknowledged noticed voice told
hearts: feelings love minds passion emotion souls
heaven: paradise bliss dream utopia nirvana
hedged: noncommittal evasive vague qualified cautious waffled equivocal guarded tentative caveated wishywashy
heir: successor inheritor replacement succession inherit
held: kept detained retained stuck blocked withheld frozen pause wait delay stop defer
hell: nightmare misery torture torment awful deathmarch unbearable
help: assist support aid hand advice rescue guidance mentor sos unblock helpline
helpdesk: support servicedesk itsm desk ticketing servicenow l1 l2 callcentre
helpers: assistants aides volunteers supporters glue
helpless: powerless stuck trapped hopeless defenceless impotent desperate vulnerable overwhelmed
hen: party stag bachelorette
herding: cats wrangling corralling coordinating shepherding rounding
hero: bottleneck dependency single rockstar saviour savior firefighter superstar martyr ninja 10x star
hesitant: reluctant unsure wary uncertain doubtful indecisive dithering cautious nervous wavering unwilling
hidden: secret secrecy transparency open conceal cover mask bury disguise obscure withhold camouflage
hierarchy: levels ladder structure chain layers rank org pyramid orgchart flat command seniority
high: elevated tall top senior upper excessive steep great lofty elite
higher: senior upper above greater superior upward elevated top bigger
highest: top maximum greatest max peak biggest best upper
hijacked: derailed commandeered sidetracked diverted stolen overtaken usurped interrupted monopolized
hint: clue tip cue suggestion subtle insinuate nudge signal imply pointer allude inkling
hipchat: slack chat messenger irc mattermost discord
hire: newcomer joiner starter recruit onboarding newbie interview candidate applicant employ staff engage
historical: past legacy previous old former archival prior
history: past background legacy track precedent archive context
hit: struck reach achieve meet impacted affected smacked slammed punched
hoarder: gatekeeper silo hogging possessive stockpiling territorial bottleneck
hoards: stockpiles keeps withholds accumulates squirrels gatekeeps silo stashes clings hogs secretive
hobby: pastime sideproject interest leisure sideline recreation sidegig moonlighting
hogs: monopolises dominates hoards grabs selfish steals guzzles
holder: owner bearer keeper custodian stakeholder possessor
hole: gap void pit rut vacancy shortfall crater loophole
holiday: vacation leave pto break sabbatical away christmas absence annual travel rest timeoff
hollow: empty meaningless insincere shallow vacant fake token unfulfilling void
home: remote distributed wfh hybrid offshore house telecommute apartment flat residence telework family
homework: takehome assignment exercise preparation research prep challenge task
honest: truthful candid frank open transparent sincere upfront straightforward blunt candor candour integrity
honestly: frankly truthfully candidly openly sincerely candid candour candor truth frank genuinely transparently
honesty: candour candor truth integrity transparency sincerity frankness openness lying
honeymoon: newlywed onboarding probation ramp grace euphoria
honoured: respected kept recognised awarded esteemed fulfilled privileged celebrated revered upheld
hooked: addicted obsessed engaged captivated dependent sucked compulsive
hope: optimism wish expect aspiration want dream
hopeless: despairing futile doomed useless helpless incompetent pointless impossible desperate
hopping: switching jumping flitting moving switcher changing serial tenure
horrible: awful terrible dreadful nasty atrocious vile abysmal ghastly crap appalling
horses: ponies mustang stallion
hose: firehose flood overwhelmed deluge
hostile: toxic bully jerk abusive harass rude aggressive unfriendly antagonistic nasty combative adversarial
hosting: cloud servers aws datacenter provider running organising facilitating
hotfix: patch bugfix fix emergency workaround rollback
hourly: contractor rate wage timesheet hour freelance casual
hours: hrs overtime schedule shift 9to5 workday crunch timesheet evenings long
house: home internal premises property flat apartment mortgage
housework: chores cleaning admin notetaking dishes secretarial domestic glue
hovers: micromanages lurks breathes looms watches helicopter
however: nevertheless although nonetheless
hr: people human resources personnel hrbp peopleops talent
huffy: sulky offended annoyed petulant sullen touchy moody stroppy miffed irritable grumpy
huge: big enormous massive giant large gigantic immense vast monster ginormous humongous mega
hugged: embraced cuddled squeezed held touched comforted
human: hr people resources person compassionate empathy mortal individual decent warm
hunch: intuition gut feeling instinct guess suspicion inkling
hundred: 100 century
hung: frozen stuck unresponsive deadlocked stalled suspended hanged
hungry: ambitious driven eager keen motivated starving craving famished thirsty hustler
hunting: searching seeking looking pursuing chasing finding headhunter jobseeker applying poaching
hurried: rushed hasty quick hastened pressured fast scrambled crammed speedy
hurts: harms damages pains wounds injures stings upset offended ache detrimental
hustle: grind hurry overwork crunch rush sidegig moonlighting workaholic
hybrid: remote distributed home wfh offshore mixed blended semi flexible partial rto combination
hypergrowth: grow growth scale scaleup unicorn blitzscaling expansion booming doubling startup
hypocrisy: hypocrite insincerity duplicity inconsistent twofaced preach doublestandard dishonest pretence
ic: individual contributor engineer developer nonmanager programmer technical staff principal coder
iceberg: hidden tip beneath underwater unseen invisible submerged
icebreakers: introductions games warmup mingling bonding intros teambuilding awkward quiz
idea: suggestion proposal concept thought brainwave notion brainstorm pitch innovation hypothesis plan initiative
ideal: perfect best optimal dream utopian optimum preferred
identical: equal equivalent duplicate alike copy interchangeable matching clone
idiots: morons fools stupid dumb incompetents imbeciles clowns dummies dimwits muppets
idle: bench unused inactive lazy unoccupied underutilized slack loafing waiting bored downtime
ignores: disregards neglects overlooks dismisses ghosts snubs sidesteps blanks unresponsive bypasses skips disobeys
ill: sick health leave
imagine: suppose envision picture visualise visualize hypothetical pretend envisage think fantasise
immature: childish juvenile adolescent petulant babyish silly bratty childlike
immediately: now instantly straightaway asap promptly urgently instant straight pronto today
immovable: fixed stubborn inflexible rigid unyielding hard intransigent obstinate stuck entrenched
impact: effect influence outcome consequence results affect contribution value significance
imported: brought external outside foreign hired parachuted adopted transplanted loaded
impossible: unfeasible unrealistic unachievable infeasible hopeless unattainable undoable unworkable insurmountable
imposter: impostor doubt insecure confidence fraud fake phony inadequate phoney unworthy pretender undeserving
impostor: imposter doubt insecure confidence fraud fake phony phoney inadequate syndrome unqualified inferiority
impress: wow dazzle shine prove standout amaze charm flatter
improve: better enhance grow develop upgrade boost progress raise refine advance strengthen optimise
inbox: email mailbox mail outlook gmail unread messages
incentives: rewards bonuses motivation perks carrots inducements spiffs commissions compensation bribes kickers
incident: outage downtime breakage failure crash disaster sev sev1 p0 p1 mttr rca
included: involved invited belonging contained incorporated embraced welcome inside
inclusion: diversity dei bias discrimination women minority underrepresented belonging equity edi welcoming
income: salary earnings pay wage revenue money takehome compensation profit
incompetent: inept useless incapable underperforming unqualified unskilled hopeless clueless idiot bad
incorporated: inc included integrated corporation embedded registered added ltd merged
indecision: dithering paralysis waffling hesitation wavering procrastination uncertain dilemma limbo undecided
individual: ic contributor engineer person single solo human member employee
induction: onboarding orientation starter joiner newcomer newbie introduction
inequality: unfairness disparity gap unequal injustice discrimination imbalance
inflation: devaluation creep exaggeration bloat cola rising escalation padding overrating
influence: persuade sway impact clout power convince leverage affect buyin politics persuasion authority
inform: tell notify announce update communicate brief advise alert heads share
infrastructure: infra platform servers cloud devops hosting sre network aws systems datacenter
inherited: took takeover legacy acquired received existing handed previous predecessor assumed passed
initiative: project program effort proactive drive campaign ownership motivation programme undertaking proposal selfstarter
innovation: creativity invention experimentation ideas novel hackathon rd research breakthrough disruption
input: feedback opinion contribution say suggestions advice ideas data comments
insecure: imposter impostor doubt confidence
inside: internal inner inhouse interior indoors
insists: demands maintains refuses adamant stubborn asserts forces requires
insomnia: sleepless sleep awake nights restless tossing
inspiring: motivating uplifting energising energizing rousing charismatic visionary encouraging
install: deploy setup configure package download implement rollout
institutional: organizational tribal corporate organisational systemic cultural establishment
instructions: directions guidelines orders steps runbook manual howto guide commands
insults: abuse rude offensive namecalling mocking swearing disrespect belittle offend slur attack toxic
intact: unbroken whole unharmed undamaged untouched preserved
intake: triage incoming requests queue onboarding funnel inbound cohort
integers: numbers int numeric digits fibonacci
integration: merge combine connect unify api ci interoperability consolidation assimilation
interesting: exciting fascinating engaging stimulating fun challenging intriguing cool absorbing shiny
intern: junior beginner graduate newcomer entry inhouse inside organisational house inner private employee
internship: intern placement apprenticeship trainee student coop graduate traineeship
interrupt: distract disturb disrupt butt talkover interject interfere ping break context heckle
intervene: interfere meddle mediate involved step interrupt escalate interject act
interview: hire recruit candidate applicant screen loop panel assessment vet onsite leetcode audition
interviewee: candidate applicant jobseeker prospect
intimidating: scary frightening daunting threatening bullying imposing menacing terrifying overbearing domineering unapproachable
intranet: wiki sharepoint confluence portal internal network
introduced: brought launched implemented rolled presented started established added adopted instituted initiated unveiled
introvert: shy quiet silent silence reserved withdrawn reticent timid reclusive personality loner introspective
intrusive: invasive nosy prying personal disruptive snooping interfering interrupting pushy surveillance
invented: nih created devised conceived homegrown fabricated innovated madeup
inventor: creator founder originator author patent pioneer designer
investors: vc shareholders backers venture board funders stakeholders angels capitalists financiers
invisible: unseen unnoticed hidden overlooked unrecognised unrecognized ignored unappreciated background glue unsung forgotten
invited: asked welcomed included summoned requested bidden called
invoice: bill receipt payment charge statement fee owed
involve: include engage consult participate loop entail inclusion
irons: smooths settles resolves
isolated: alone lonely siloed remote disconnected excluded cut detached solitary separated lonesome loneliness
issue: ticket bug concern trouble defect matter difficulty jira topic incident snag complaint
itching: eager longing impatient restless dying keen yearning craving
items: tasks tickets entries points actions todos issues topics backlog
iteration: sprint cycle increment loop version repeat round revision agile pass
ivory: detached academic aloof architects disconnected
jaded: cynical disillusioned weary tired bitter worn disenchanted apathetic numb burnout blase
january: jan winter q1
jd: job description vacancy
jealous: envious envy resentful bitter rivalry covet possessive insecure
jeff: bezos amazon
jerk: toxic bully abusive harass hostile rude asshole arsehole brilliant dick idiot prick
jewish: jew judaism hebrew kosher shabbat religion antisemitism religious
jigglers: mouse wiggler simulator fake slacking surveillance bossware
job: jd description vacancy role position post employment occupation gig career task opening
joiner: newcomer hire starter recruit onboarding newbie newhire rookie noob
joins: starts newcomer onboarding newbie hired newhire arrives recruit enters starter
jokes: humour humor banter quips gags puns laughs sarcasm teasing wisecracks memes pranks
judge: assess evaluate rate appraise decide interviewer assessor opinion criticise criticize deem referee
judgement: judgment discretion decision wisdom opinion assessment discernment sense verdict evaluation
juggle: balance multitask spinning manage overcommitted conflicting handle competing switching
juicy: interesting exciting plum meaty glamorous tempting lucrative sexy shiny tasty cushy enticing
jump: leap hop switch skip rush dive bounce spring spike leave
june: summer jun month midyear
junior: beginner graduate intern newcomer entry jr grad novice rookie inexperienced newbie apprentice
justify: defend explain rationale case prove warrant rationalise rationalize argue support reason defensible
justly: fairly rightly equitably impartially deservedly rightfully
kanban: board wip trello agile lean jira scrumban columns flow
keen: eager enthusiastic motivated excited willing interested avid passionate hungry
kept: retained held stayed continued remained saved maintained persisted preserved repeatedly retention
kettle: tea coffee boil
key: important crucial critical main vital essential primary core central pivotal credential secret
keyboard: typing keys mouse qwerty
keystroke: keylogger monitoring keyboard spyware bossware surveillance typing tracking
kicked: booted expelled ousted ejected removed fired thrown evicted started
kickoff: start launch inception beginning onset opening initiation commence
kids: children parents family baby childcare toddlers daughter son school
kill: cancel abandoned stop ending axing scrapping sunsetting destroying shutting terminating ditching exhausting
kind: nice compassionate empathy gentle caring considerate type sort friendly generous empathetic warm
kinder: nicer gentler compassionate considerate caring softer friendlier empathetic
kindly: nicely gently politely kindness compassionately considerately tactfully gracefully sympathetically softly warmly
kiosk: terminal booth stand touchscreen pos
kitchen: pantry canteen cafeteria breakroom cooking cafe
knew: aware understood familiar realized learned suspected recognized noticed knowledgeable expert informed recognised
knock: bang criticise criticize blow setback confidence rap hit
knowledge: kt transfer handover expertise know understanding skills information learning knowhow wisdom familiarity
kpi: metric measure number dora velocity productivity indicators okrs targets goals benchmarks scorecard
kt: knowledge transfer handover
ktlo: maintenance operations upkeep bau toil lights support keeping
kubernetes: k8s containers docker cluster orchestration helm pods openshift eks gke
kudos: praise recognition thanks credit applause props congratulations shoutout appreciation compliment respect
labels: tags names categories stickers titles stereotypes stamps
labour: workforce workers manpower union employment toil staff workmen childbirth effort
lack: shortage absence missing without deficit insufficient scarcity gap want need shortfall
lactation: breastfeeding pumping nursing breastmilk postpartum maternity
ladder: promotion advancement level title rungs progression track grades path hierarchy framework tiers
ladies: women females girls gals
lads: guys blokes men boys bros males banter dudes mates laddish
laggard: slowcoach slow straggler slacker latecomer underperformer loafer dawdler late plodder slowpoke
laid: layoff redundant fired rif cut sacked downsized retrenched axed dismissed
lain: rested sat remained dormant
lands: ships merges arrives delivers released deployed gets secures
language: wording golang python java rust speech english vocabulary speaking bilingual tone terminology
lap: round circuit loop stage overtake laptop
laptop: computer macbook pc machine notebook mac hardware device equipment desktop thinkpad kit
large: big huge massive sizeable enormous enterprise substantial giant bigger vast
larger: bigger greater huge enterprise growing scale expanded
largest: biggest greatest huge major enormous
last: final previous end latest endure prior past ultimate recent leaving remaining eleventh
late: deadline date delay overdue slip overrun tardy behind missed unpunctual belated slow
later: afterwards after postponed subsequently delayed eventually future deferred
laughs: jokes giggles chuckles humour humor fun mocks sniggers laughter funny
launch: release ship deploy deployment golive rollout debut unveil start introduce kickoff
law: rule legal legislation regulation statute principle maxim act lawyer conway goodhart brooks
lawyers: attorneys solicitors legal counsel barristers sue lawsuit litigation
layers: levels hierarchy tiers bureaucracy strata delayering flattening stack flat
layoff: redundancy rif downsize cut retrench firing dismissals sacked cutbacks axed terminations furlough
lazy: slacker idle slacking skiving unmotivated coasting skiver shirker loafing disengaged workshy underperformer
lead: tl techlead head leader guide manage direct supervise run steer boss principal
leader: manager boss head chief lead director captain executive cto vp commander figurehead
leadership: executive exec csuite vp cto director management leading seniors guidance stewardship governance
leak: security breach hack token vulnerability disclosed revealed exposed divulged confidential spilled rumour
learn: train course teach study master understand grasp pick upskill discover absorb lesson
least: minimum fewest lowest smallest min
leave: quit resign leaver attrition turnover departure exit sick illness health holiday vacation
leaver: quit resign leave attrition turnover departure exit
lecturing: preaching scolding sermon moralising patronising hectoring berating mansplaining condescending talk teaching haranguing
leetcode: whiteboard algorithms hackerrank puzzles codility dsa brainteaser
leftovers: remnants scraps remainder remaining rest carryover crumbs
legacy: old outdated debt cruft maintenance inherited ancient cobol monolith outmoded dinosaur spaghetti
legal: law lawyer attorney solicitor counsel lawsuit court compliance sue litigation contract statutory
legos: bricks responsibilities toys delegate building blocks
length: duration size long extent span time
less: fewer reduced lower smaller minus minimal decreased
lessen: reduce decrease diminish lower alleviate mitigate ease shrink relieve minimise cut dampen
lesson: learning takeaway moral teaching insight class tutorial postmortem
letter: note memo offer document written correspondence mail notice reference
letting: fire dismiss sack layoff allowing permitting delegating terminate relinquish axe disappointing
level: promotion advancement ladder title grade rank tier band seniority l5 l6 rung
leverage: multiplier impact power influence bargaining exploit clout
library: package dependency framework module sdk lib oss component gem npm toolkit
lie: dishonest deceive untruth fib falsehood mislead liar deceit fabricate bullshit embellish
lies: untruths falsehoods dishonesty deceit fibs lying liar deception dishonest mislead untrue bluff
lieu: toil comp compensatory overtime
lieutenants: deputies seconds reports directs delegates successors leads henchmen
life: personal home family lifestyle living existence wlb private worklife
lift: raise boost elevator improve uplift hoist increase carpool
light: lightweight easy lenient gentle slight small minimal simple lean
liked: popular loved enjoyed appreciated favoured preferred favorite likeable
limbo: uncertainty waiting stuck suspended unresolved pending purgatory hanging undecided hold ambiguity stalled
limelight: spotlight glory attention credit visibility fame showboating centre
limits: boundaries caps constraints restrictions ceilings thresholds quotas bounds wip capacity
line: row boundary limit threshold reporting
link: url connection hyperlink tie href association relationship
linkedin: profile recruiters networking cv resume xing
list: checklist todo inventory register catalogue catalog spreadsheet backlog enumerate bullet index
listen: hear attentive heed ear tune empathise empathize receptive
little: small tiny minor bit slight insufficient barely scarce less
live: production prod running deployed realtime released reside active streaming launched
livid: furious angry enraged fuming irate mad incensed seething raging outraged
load: workload burden capacity traffic volume overload weight strain bandwidth plate stress
loan: borrow lend secondment debt advance
loathe: hate detest despise dislike abhor resent dread hatred
locals: natives residents onsite nearby regional domestic colocated
locked: blocked stuck frozen lockin shut trapped lockout sealed tied access
log: record journal diary register history audit trail changelog track entry ledger trace
loggerheads: disagreement feuding odds deadlock stalemate arguing clashing impasse quarrelling fighting
login: signin password authentication auth sso credentials logon access
logjam: bottleneck gridlock deadlock blockage backlog jam stalemate impasse congestion
loneliness: isolation alone solitude lonesome friendless disconnected alienation estranged
lonely: alone isolated solitary lonesome friendless solo disconnected unsupported remote
long: lengthy extended prolonged protracted overlong drawn endless lasting hours slow forever
longer: anymore lengthier extended overrun prolonged late beyond overtime
longest: lengthiest greatest maximum slowest
look: see appear watch glance view seem check search optics examine inspect
lookback: retro retrospective postmortem rca
loosely: casually flexibly informally vaguely roughly laxly relaxed decoupled slack approximately
lose: forfeit miss attrition forgo waste fail mislay loss shed squander confused stuck
losers: failures underdogs deadbeats defeated
losses: attrition departures turnover deficit defeats churn unprofitable bereavement grief bleeding resignations leavers
lottery: bus luck jackpot random chance truck raffle
loud: noisy noise vocal outspoken shouty boisterous shouting deafening opinionated yelling brash
louder: loud noisy shouting dominating vocal shouty loudest volume
loudest: noisiest dominant vocal outspoken opinionated pushiest assertive shouty hippo
loudmouths: braggarts blowhards windbags shouters extroverts bigmouths bloviators gobby talkers showoffs outspoken dominators
lousy: bad terrible poor awful crap rubbish crappy dreadful horrible mediocre shoddy pathetic
love: adore enjoy passion like romance dating relationship fond affair romantic crush
low: poor depressed demoralised demoralized weak reduced sad bottom small
lowballed: underpaid underoffered undercut stingy insulting derisory low underpaying shortchanged undervalued cheap
lower: reduce decrease cut drop demote less lessen junior downgrade
loyal: faithful committed devoted dedicated allegiance trustworthy true steadfast loyalty staunch
loyalty: allegiance devotion faithfulness commitment dedication fidelity tenure retention
lunch: meal food break canteen midday eat noon luncheon cafeteria
lurch: stranded abandoned stagger stumble deserted swerve veer forsaken
lured: enticed poached tempted attracted headhunted seduced baited recruited
lying: dishonest deceit deception dishonesty misleading deceiving fibbing untruthful fabricating fraud cheating pretending
machine: computer laptop server robot device pc hardware ml host ai mac equipment
mad: angry furious crazy livid insane irate annoyed upset cross outraged pissed nuts
made: built created produced make caused forced developed earned invented
main: primary principal chief key trunk central major master biggest
maintainer: volunteer contributor community owner committer steward oss custodian caretaker opensource codeowner curator
maintenance: bau support debt legacy cruft upkeep ktlo servicing patching sustaining repair operations
male: man masculine guy bloke gender dude
malicious: malevolent spiteful vindictive hostile evil sabotage nefarious insider vengeful harmful
malware: virus ransomware hacked trojan spyware phishing
man: guy male bloke gentleman fellow dude chap gentlemen lads bros
manager: boss supervisor superior em mgmt mgr lead director leader head chief gaffer
mandate: requirement order decree rto directive edict rule compulsory obligatory authority diktat imposed
manel: panel males conference sexism
manner: way style tone approach behaviour behavior demeanor demeanour fashion
mansplaining: condescending patronising patronizing lecturing sexism belittling
manual: hand handcrafted toil repetitive handbook guide unautomated tedious runbook documentation instructions labour
march: slog crunch deathmarch trudge walk parade spring
marked: labelled flagged tagged noted rated graded noticeable
marketing: sales industry sector demand benchmark competition competitors economy customers hiring sell
married: spouse husband wife couple wedding partner marriage
masculinity: macho bro male manly men alpha brogrammer testosterone
master: expert learn branch main scrum trunk guru skilled head degree proficient excel
masterpiece: perfection goldplating artwork gem magnum
mastery: expertise skill command proficiency craftsmanship competence excellence expert craft
match: fit counteroffer counter suit equal meet pairing compatible beat correspond
materialise: materialize appear happen emerge occur arise deliver eventuate
maternity: parent baby paternity child pregnancy pregnant newborn childbirth mother mum mom leave
mates: friends buddies pals colleagues chums peers coworkers teammates friendship cronies
matrix: grid table dotted crossfunctional dual raci ladder rubric quadrant
matter: count important issue significant subject concern relevant topic care
maybe: perhaps possibly unsure potentially perchance undecided probably
mba: business degree masters graduate postgraduate
mean: nasty unkind cruel bully rude harsh jerk average intend signify spiteful hostile
meanwhile: interim meantime simultaneously temporarily
measure: metric number kpi dora velocity productivity quantified assessed tracked evaluated gauged monitored
meddling: interfering micromanagement interference nosy intruding overstepping tinkering
media: press journalists news newspapers twitter linkedin publicity social channel pr reporters
mediation: arbitration reconciliation peacemaker conciliation intervention referee facilitation umpire intermediary
meeting: call calendar standup sync retro gatherings huddle conference sessions zooms catchup ceremonies
meetup: conference event gathering networking community meeting offsite social
melt: meltdown dissolve thaw crumble overheat
member: employee colleague teammate coworker staff participant report person staffer individual contributor
membership: belonging subscription roster enrolment affiliation composition
memory: ram recall remember forget recollection heap leak oom
mend: fix repair patch heal reconcile restore rebuild improve
mental: psychological depression anxiety psychiatric emotional wellbeing stress cognitive burnout
mentee: protege apprentice learner coachee junior student mentoring
mention: raise say bring tell name reference note disclose remark comment
mentor: mentorship coach sponsor sponsorship advisor adviser guide teacher tutor guru buddy counsellor
mentorship: mentor coach sponsor sponsorship guidance tutoring apprenticeship advising support buddy teaching training
merely: simply solely purely
merge: acquisition acquire merger takeover buyout bought sale sold combining consolidating joining integrating
merger: acquisition acquire merge takeover buyout bought sale sold mna consolidation integration reorg
merit: deserve worth meritocracy performance earned value achievement worthiness
mess: chaos shambles disorder spaghetti clutter disaster muddle legacy disorganised disorganized disarray debt
messages: slack dm texts chats pings notifications emails communications posts
messy: untidy chaotic disorganised disorganized sloppy cluttered tangled spaghetti complicated dirty unstructured shambolic
meter: gauge measure metric
method: approach technique way procedure process methodology function system framework practice
metric: measure number kpi dora velocity productivity statistics indicators stats analytics okrs dashboards
mgmt: management mgr
mgr: mgmt management
microaggressions: slights insults digs bias putdowns discrimination racism prejudice snubs bigotry
micromanage: control hovering helicopter overbearing interfering meddling nitpicking overcontrolling suffocating breathing intrusive bossy
microservices: services soa distributed monolith decoupled modular architecture decomposition splitting
microsoft: msft ms windows azure office faang outlook
mid: middle halfway intermediate during
middle: mid centre center between sandwich halfway intermediate midlevel
middleman: intermediary broker agent liaison messenger proxy mediator relay
middlemen: intermediaries brokers agents proxies agencies recruiters gatekeepers
midnight: night overnight nighttime late 3am 2am pager oncall evening hours nocturnal
midway: halfway middle partway during midpoint midyear
migrate: rewrite rebuild replace refactor move port upgrade transition switch conversion cutover replatform
miles: distance far kilometers kilometres long km commute
mill: gossip grapevine rumour factory grind
million: 1m 1000000
mind: brain head thought mental opinion bother care attitude memory
mine: own ours personal
mini: small little tiny miniature micro short
minimum: least mvp lowest floor smallest threshold bare basic min
ministry: government department public civil minister agency
minority: diversity inclusion dei bias discrimination women underrepresented black ethnic race poc lgbtq
minutes: notes summary record writeup log transcript brief
miserable: unhappy sad depressed hate wretched dissatisfied gloomy unfulfilled demoralised demoralized disengaged glum
miss: overlook fail skip forget slip late absent overrun neglect overdue blow
mission: vision strategy direction purpose goal aim objective cause charter mandate calling
mistake: error blunder failure fault slip screwup oops cockup fail mishap misstep bug
mix: blend combine balance variety composition mingle ratio
moaned: complained grumbled whined whinged griped grumpy bitched ranted vented groaned
mobile: ios android phone app smartphone iphone cellphone cell
mock: ridicule tease practice fake stub taunt mimic rehearsal humiliate deride simulated laugh
mode: style state setting approach manner method
model: framework template pattern approach schema example exemplar structure method llm ml prototype
moderator: facilitator mediator host chair referee chairperson arbiter
modern: contemporary new current latest updated recent trendy fashionable fresh newfangled
modernisation: modernization upgrade rewrite migration legacy revamp overhaul replatforming updating refresh transformation
modest: humble small unassuming humility unpretentious moderate reserved meek
module: component package library service unit subsystem part plugin class microservice
moment: instant minute second time occasion now opportunity
monday: mon weekday
money: pay salary compensation wage raise remuneration earn budget cash bonus stock funding
monitoring: observability alerting surveillance tracking watching metrics dashboards supervision logging telemetry
monkeys: chimp gorilla chaos ape coder
monolith: legacy spaghetti codebase monorepo
monster: giant huge massive enormous beast gigantic monolith behemoth nightmare tyrant bully godzilla
monthly: month recurring regularly periodic
months: quarter weeks year quarterly
mood: morale atmosphere vibe feeling spirits climate temper sentiment emotion energy
moonlight: sidejob freelance overemployed sidegig hustle overemployment side gig
morale: motivate engagement bored boredom demotivated spirits mood happiness enthusiasm demoralised demoralized atmosphere
morning: dawn early standup breakfast daily sunrise
mortems: postmortem retrospective pir rca review retro debrief
moscow: prioritisation prioritization priorities russia
mother: mum mom parent maternity pregnant motherhood mama family caregiver baby
motivate: morale engagement bored boredom demotivated inspire encourage incentivise incentivize energise energize drive
mouse: jiggler cursor mover clicks trackpad timid
mouth: speak voice talk outspoken badmouth blurt loudmouth speech
moved: transferred reassigned shifted relocated switched migrated redeployed transitioned seconded reorganised reorganized left
movement: mobility motion transfer campaign initiative activism cause trend
mrs: ms wife madam missus
mttr: incident outage downtime breakage failure crash disaster sev sev1 p0 p1 rca
mud: spaghetti mess smear muck dirt slander
muddle: confusion mess jumble mixup chaos disarray shambles unclear tangle disorder
mum: mother mom parent maternity motherhood pregnant mama family quiet silent
mustnt: shouldnt forbidden prohibited banned never
mutating: changing evolving morphing altering transforming shifting modifying
mute: silence quiet microphone mic silent unmute dnd notifications snooze
mutiny: revolt rebellion uprising insurrection coup rebel insubordination strike walkout
mvp: poc prototype minimum viable pilot skeleton beta minimal
nag: pester badger hassle remind chase hound harass hector harp
name: title rename call label identity pronounce nickname reputation mention
nasty: mean unpleasant horrible rude spiteful cruel vicious vile toxic abusive hurtful horrid
natives: locals indigenous aboriginal residents
naturally: obviously organically automatically spontaneously instinctively intuitively inherently
near: close nearby imminent approaching adjacent narrowly
nearly: almost practically close virtually approximately
needed: required necessary wanted essential indispensable demanded
negative: critical pessimistic bad adverse toxic cynical unfavourable downbeat naysayer harmful gloomy sour
neglected: ignored abandoned overlooked unmaintained forgotten sidelined unloved rotting legacy orphaned disregarded unattended
negotiating: bargaining haggling counteroffer counter dealmaking horsetrading mediation
neighbouring: neighboring adjacent nearby sister adjoining sibling surrounding
neither: none nobody
nerves: nervous anxiety jitters stress butterflies worry fear panic stagefright anxious courage shaking
nervous: anxious anxiety worried scared afraid nerves jittery stressed uneasy tense apprehensive butterflies
netflix: faang streaming
network: contacts connections lan vpn acquaintances meetup linkedin referrals wifi socialise relationships community
new: recent fresh novel starter newbie latest joiner modern first onboarding
newbie: newcomer joiner hire starter recruit onboarding beginner novice rookie junior noob newhire
newborn: baby infant paternity maternity parent birth
newcomer: junior beginner graduate intern entry joiner hire starter recruit onboarding newbie rookie
newest: latest recent junior freshest rookie newcomer newbie
newly: recently newbie fresh
newsletter: digest bulletin email update mailing circular substack announcement
newsroom: journalism journalists media newspaper press editorial reporters
next: following subsequent upcoming future after afterwards later
nice: kind friendly pleasant likeable polite likable agreeable lovely gentle considerate
nicer: kinder friendlier gentler politer warmer pleasanter sweeter softer agreeable
night: evening overnight midnight 3am late nocturnal oncall sleep bedtime nightshift
nine: 9 9to5
nineteen: 19
ninety: 90 quarter
ninja: rockstar guru wizard superstar hero 10x genius unicorn hacker ace
nitpicks: pedantic quibbles bikeshedding petty picky nits fussy hairsplitting faultfinding niggles
nitpicky: pedantic picky fussy bikeshedding pernickety persnickety nits petty hairsplitting finicky
noble: honourable honorable worthy selfless admirable virtuous dignified
nod: approval agree assent yes acknowledge consent signal
nomad: remote traveller abroad wanderer wfh
nomination: recommendation candidacy proposal appointed award selection endorsement
none: nobody zero nothing nil without lacking absent
nonprofit: charity ngo foundation notforprofit charitable volunteer voluntary
nonstop: constant continuous relentless incessant endless unending ceaseless unceasing always
noodles: spaghetti ramen pasta tangle
normal: usual typical ordinary common standard regular average expected okay
norms: culture values rituals conventions rules standards expectations customs etiquette practices guidelines
north: northstar polaris star
nose: smell micromanage meddle snoop prying
notes: minutes documentation summary records writeup notebook journal log scribbles memo transcript
notice: resignation warning spot leaving quit observe announcement detect notification see aware
notification: alert message ping notice reminder slack email warning announcement page popup
notions: ideas concepts beliefs preconceptions misconceptions assumptions opinions
nowhere: stuck stalled stagnant deadend plateau stagnating directionless unproductive rut treadmill circles
npm: node javascript yarn package dependency js
nps: enps survey engagement questionnaire
nudge: prompt remind push encourage poke hint prod persuade ping
nuisance: pest annoyance bother irritation pain hassle headache troublemaker inconvenience disruptive
nuked: deleted wiped destroyed erased dropped trashed obliterated killed
number: metric measure kpi dora velocity productivity figures statistics stats data digits quantities
nursery: daycare childcare creche preschool kindergarten babysitter
nursing: breastfeeding lactation pumping feeding caring postpartum caregiving
obey: comply follow conform submit defer heed abide
objective: goal okr target aims purpose kpi outcomes smart milestones priorities
obscure: unclear vague arcane cryptic esoteric murky unknown opaque hidden confusing hazy niche
obvious: clear evident apparent plain blatant visible noticeable glaring nobrainer
occasional: sporadic infrequent intermittent rare periodic sometimes casual irregular
oclock: pm hour time
odd: strange weird unusual peculiar bizarre quirky eccentric curious misfit abnormal
oddly: strangely weirdly curiously unusually peculiar
offboarding: leaving exit departure handover termination departing leaver resignation
offender: culprit perpetrator wrongdoer harasser abuser guilty violator bully miscreant transgressor
offer: counteroffer counter retention proposal job contract package bid acceptance letter deal
office: onsite rto workplace hq premises building headquarters workspace desk
official: formal authorised sanctioned approved certified legitimate endorsed titled
offline: disconnected unplugged privately unreachable unavailable
offload: delegate dump transfer outsource unload handoff reassign handover shift
offs: tradeoffs layoffs handoffs kickoffs compromises redundancies
offshore: remote distributed home wfh hybrid outsourced india overseas contractors nearshore abroad foreign
offsite: retreat awayday outing getaway teambuilding summit workshop trip gathering
often: frequently regularly frequency repeatedly cadence usually constantly always commonly oftentimes recurring routinely
oil: grease petroleum lubricate gas fuel
okay: ok fine alright acceptable permissible allowed adequate right
okr: goal objective target kpis metrics quarterly kras aims
old: legacy outdated ageing elderly ancient obsolete former previous veteran ageism
omen: sign warning portent signal foreboding harbinger
onboarding: newcomer joiner hire starter recruit newbie orientation induction ramp rampup joining newhire
oncall: rota rotation pager paging
ones: oneonone 1on1 121 catchup o3 individual onetoone
online: virtual remote web internet zoom digital video website
onsite: office rto
openly: publicly transparently candidly frankly honestly freely public candour candor overtly
openness: trust safety safe secret secrecy transparency hidden honest candid frank public vacancy
opensource: oss
operators: ops sysadmin sre admins sysops technicians
opinion: view viewpoint belief perspective stance thoughts judgement judgment take position feedback say
opportunity: chance opening possibility prospect offer shot break role stretch vacancy
opposite: contrary reverse contrast converse inverse contradictory antithesis
opt: choose select elect decide volunteer pick decline choice
options: rsu stock equity shares esop vesting grant choices alternatives possibilities
oracle: guru expert dba knowitall sage database
order: command instruct priority sequence directive tell dictate decree ranking
ordinary: normal average everyday regular mediocre usual typical mundane common unremarkable
org: organisation organization department structure hierarchy reorg business division firm corporation
organisation: startup company firm organization business org structure enterprise institution department orgchart corporation
organization: startup company firm organisation business org corporation enterprise structure institution employer department
orphaned: abandoned ownerless unowned unmaintained neglected forgotten deserted unsupported legacy stranded derelict
oss: opensource foss github open source floss contributor maintainer
otherwise: differently alternatively
ought: supposed need shall expected obliged
ourselves: inhouse internally
outage: incident downtime breakage failure crash disaster sev sev1 p0 p1 mttr rca
outbid: counteroffer outspend poached beat outpay overbid topped
outcome: result impact consequence deliverable effect upshot success goals
outcry: backlash uproar protest outrage furore complaint pushback fuss controversy
outdated: legacy old
outfit: clothes dress attire suit organisation organization firm wear
outgrown: bigger exceeded surpassed scaled overtaken stagnating plateaued unchallenged grown outpaced overtook exceeds
outlive: survive outlast persist endure longevity
outnumber: minority exceed outvote lone sole
output: productivity throughput result velocity deliverable performance yield efficiency
outrunning: outpacing exceeding overtaking surpassing faster
outs: loopholes exits excuses escapes caveats
outshines: upstages eclipses overshadows outperforms surpasses outdoes better exceeds
outside: external beyond outdoors thirdparty elsewhere independent
outsourced: offshore contractor vendor agency nearshore subcontracted freelancers external consultants contracted outstaffed
outvoted: overruled overridden outnumbered minority disagree lost rejected
overdue: deadline date late delay slip overrun behind unpaid outstanding belated missed past
overengineered: overcomplicated complicated bloated overdesigned complex overkill baroque gold yagni convoluted
overhaul: rewrite revamp redesign refactor rebuild reorg restructure modernise modernize renovate rework transformation
overlap: duplication redundancy coincide intersect handover shared double
overload: burnout burned exhaustion overwork stress tired fatigue swamped overcapacity stretched congestion drowning
overlooked: ignored neglected missed forgotten unnoticed passed snubbed invisible underappreciated unrecognised unrecognized disregarded
overnight: night suddenly nighttime nocturnal 3am midnight instantly nightly oncall nightshift
overprotective: smothering coddling controlling mollycoddling sheltering helicopter micromanaging hovering mothering babying
overrule: override veto overturn reverse countermand bulldoze reject undermine dismiss steamroll
overrun: deadline date late delay overdue slip overbudget overshoot exceeded slippage overspend
overseas: abroad offshore foreign international distributed remote timezone outsourced global expat india nearshore
overtime: crunch weekends evenings extra overwork unpaid toil late moonlighting deathmarch
overturned: reversed overruled overridden vetoed undone rescinded revoked
overwhelmed: swamped drowning overloaded buried snowed overworked stressed inundated flooded underwater overcommitted burnout
overwork: burnout burned exhaustion overload stress tired fatigue overtime workaholic crunch overstretched overburdened
owe: debt indebted obligation repay due
own: autonomy ownership empower empowerment owner responsible accountable possesses holds dri controls raci
owner: dri raci responsible accountable founder cofounder ceo ownership proprietor maintainer custodian holder
ownership: autonomy empower empowerment own accountability responsibility owner stewardship initiative proprietor possession maintainer
p0: incident outage downtime breakage failure crash disaster sev sev1 p1 mttr rca
p1: incident outage downtime breakage failure crash disaster sev sev1 p0 mttr rca
pace: speed velocity tempo rhythm cadence rate fast throughput
pack: bundle leave box bag suitcase group herd package
package: severance payoff settlement compensation payout library module dependency bundle npm parcel gem
packet: package envelope parcel severance pay bundle wage
pager: oncall rota rotation paging beeper pagerduty alerts opsgenie standby callout
paging: oncall rota rotation pager alert pagerduty call alarm opsgenie beep notify
pains: hurt headache trouble suffering frustration difficulties ache hassle growing struggle frictions
pair: duo mobbing couple two buddy partner together match
pal: friend buddy mate chum bestie colleague mentor
panel: interviewers committee jury board group loop onsite roundtable
panellists: interviewers panel panelists speakers judges assessors committee
panic: alarm fear anxiety freak hysteria stress dread scared frantic terror meltdown frenzy
panicked: freaked alarmed anxious scared hysterical terrified flustered frantic frightened meltdown
paper: document written whitepaper memo article study record
paperwork: bureaucracy admin forms documentation redtape administrative hr
parachuted: imposed installed appointed dropped outsider external airdropped planted inserted landed drafted
paralysed: frozen stuck immobilised stalled indecisive deadlocked gridlocked numb stymied stunned
paralysis: indecision deadlock gridlock overthinking standstill inaction freeze stalemate dithering impasse stuck procrastination
parent: baby maternity paternity child mat newborn mother father pregnancy pregnant adoption family
parity: equality equity equivalence fairness comparable
park: defer postpone shelve table pause
part: piece portion component section segment role fraction share split divide bit chunk
participant: attendee member player contributor joiner invitee involved
partly: partially somewhat half incompletely
partner: spouse wife husband collaborator cofounder vendor counterpart associate girlfriend boyfriend ally alliance
partnership: alliance collaboration partner relationship cooperation venture joint teamwork deal tieup
party: celebration social event christmas gathering offsite bash drinks outing vendor
passed: overlooked skipped bypassed snubbed denied ignored succeeded approved cleared
passengers: freeloaders coasters slackers deadwood coasting freeriders riders skivers loafers disengaged
passion: enthusiasm love zeal drive excitement fire enthusiastic motivation ardour obsession
passive: inactive quiet submissive unassertive meek reserved inert disengaged timid compliant
password: credential secret login passphrase passcode token key authentication pin mfa
past: previous former history before earlier old historic ago prior ex
patch: fix hotfix update bugfix repair workaround bandaid plaster pr upgrade mend remedy
patchwork: hodgepodge mishmash jumble mosaic bodge inconsistent kludge
paternity: parent baby maternity child father dad fatherhood newborn shared childcare
paths: tracks ladder route trajectory ways roads progression
patience: tolerance calm forbearance composure perseverance waiting restraint
patient: tolerant calm persevering waiting understanding forbearing
pattern: trend template habit tendency recurring repeated antipattern regularity
patting: praising congratulating stroking
pauses: breaks stops silence halts gaps breather interruptions hesitates suspends
pay: salary compensation wage money raise remuneration earn comp income bonus paycheck stock
payroll: salary wages headcount pay compensation paycheck hr staff
payslip: paycheck paystub salary wage pay payroll earnings paycheque compensation
peace: calm harmony quiet truce tranquility reconciliation ceasefire
peak: top maximum max height spike busiest surge high summit pinnacle plateau seasonal
peer: friend colleagues teammates coworkers equals counterparts mates fellow workmates associates buddies
peg: hole stake fix pin label pigeonhole square
penalty: punishment fine sanction consequence forfeit penalise discipline liquidated
pencil: tentative provisional stationery pen
pendulum: swing oscillate alternating cycle flipflop overcorrection
pennies: cents pittance peanuts cheap money pence stingy
people: hr human resources
pep: motivational encouragement pip rally energy morale inspirational cheer
per: every apiece
percent: percentage pct proportion share fraction rate ratio 20 quota
percentage: percent proportion share ratio pct fraction rate
perfect: flawless ideal perfectionist perfectionism faultless impeccable spotless polish exemplary
perfectionist: nitpicker pedantic gold fussy polishing meticulous fastidious picky obsessive overengineer stickler
performance: underperform pip weak struggling review appraisal productivity output effectiveness results evaluation speed
period: timeframe duration interval phase stage time span window stretch term menstruation probation
permanent: lasting fulltime perm forever indefinite perpetual ongoing fixed salaried fte tenured
permission: approval authorisation authorization consent leave clearance signoff blessing greenlight allowed access ok
persevere: persist endure continue grit tenacity keep resilience determination stick plod doggedness stubborn
personal: private individual home own family intimate life subjective self domestic
personnel: staff employees hr workers headcount human staffing colleagues workforce
persuade: convince influence sell sway lobby coax buyin cajole win argue nudge
persuasion: convincing influence selling buyin lobbying coaxing rhetoric argue cajole
pestering: nagging bugging harassing bothering badgering hounding hassling chasing annoying pinging
pet: favourite favorite dog cat hobby darling beloved vanity teacher
peter: overpromoted incompetence dilbert
petrified: terrified scared frightened afraid frozen fear panicking anxious horrified nervous
phone: call mobile telephone ring cell smartphone iphone handset pager dial android
pick: choose select decide choice opt prefer elect option favourite
picky: nitpicky fussy pedantic nitpicking perfectionist choosy selective demanding finicky pernickety
picture: photo image strategy vision context overview photograph diagram perspective imagine view portrait
pie: equity slice share cake
pieces: parts chunks bits fragments components segments slices portions increments modules
piggy: middleman intermediary
pile: backlog heap stack mountain mound accumulate queue load
pills: drugs medication tablets adderall stimulants meds overdose
pilot: trial poc experiment prototype test beta tryout rollout
pings: messages notifications slack dms interruptions nudges alerts pages chats pestering texts
pip: underperform performance weak struggling improvement capability probation coaching firing managed warning
pipeline: ci cd deploy deployment funnel build jenkins recruiting sourcing candidates roadmap etl
pirates: rogues rebels mavericks thieves buccaneers renegades poachers hijackers
pitch: proposal sell presentation deck spiel demo sales suggest
pivot: change shift switch redirect turn uturn strategy reorient transition direction
place: location site spot workplace venue office position
plain: simple clear straightforward blunt direct jargonfree honest candid understandable ordinary text
plainly: clearly bluntly directly simply frankly straightforwardly candidly honestly straight outright
plan: roadmap strategy schedule agenda proposal scheme prepare intention blueprint organize approach timeline
plate: workload capacity overloaded bandwidth load overcommitted busy dish
plateau: stagnate stuck stall stagnant ceiling level flatline rut
platform: infrastructure infra devops framework sre foundation system paas tooling cloud
play: game fun act pingpong foosball perform
player: performer contributor ic sportsman member star athlete gamer
playlists: music songs spotify tracks
pleasantness: niceness agreeableness kindness likeability courtesy friendliness politeness cordiality
please: satisfy appease pleaser placate yesman accommodate delight gratify
pleaser: yesman pushover doormat accommodating sycophant agreeable
plenty: lots many loads abundance ample oodles heaps tons enough masses
ploughs: plows continues persists perseveres forges invests
plucked: picked pulled chosen handpicked taken snatched
plug: fill stopgap disconnect promote gap unplug pull block advertise cover
plumbing: infrastructure glue platform backend infra integration pipes middleware groundwork wiring unglamorous
plunged: dropped fell plummeted crashed tanked dived nosedived cratered sank tumbled slumped
plus: advantage bonus benefit pro upside additionally extra asset
pm: tpm product designer manager owner po project programme program
pmf: market traction startup
po: owner pm backlog purchase order
poaching: stealing headhunting raiding nicking luring poacher
poc: prototype mvp
point: purpose meaning reason estimate issue aim story idea argument worthwhile
poisonous: toxic harmful venomous malicious destructive nasty hostile abusive unhealthy corrosive negative
policing: enforcing monitoring patrolling micromanaging supervising watchdog control surveillance
policy: rule guideline procedure regulation handbook standard protocol governance
polishing: perfecting refining perfectionism goldplating tweaking finishing overengineering improving tinkering fiddling tidying buffing
politics: politicking backstabbing maneuvering manoeuvring games intrigue machiavellian scheming factions infighting alliances influence
poll: survey vote questionnaire ballot canvass quiz pulse doodle opinion
pong: bounce foosball ping paddle smell
pool: bench pipeline shared group candidates reserve funnel resources
poor: bad underperforming weak lousy subpar low terrible inadequate inferior unsatisfactory deficient crap
popular: liked trendy favoured wellliked fashionable mainstream beloved admired
portal: website intranet gateway dashboard site backstage
position: role job post title stance seat opening vacancy rank level opinion
possible: feasible doable achievable potential viable realistic likely able conceivable attainable
post: article blog message publish position role job advert write announcement listing vacancy
posters: signs banners slogans placards wall signage
postmortem: retro retrospective lookback rca blameless review debrief pir autopsy rootcause hindsight
postponed: delayed deferred rescheduled shelved pushed slipped parked late suspended adjourned backburner tabled
pot: cannabis weed marijuana pool kitty budget thc
potential: promise capability talent possible prospective ability upside hipo
pour: flood stream gush flow invest spill
power: authority influence control clout leverage dominance strength politics force sway
practice: rehearse practise drill habit exercise method mock training custom routine prepare
practise: practice rehearse drill exercise train mock
pragmatism: practicality realism realistic sensible compromise expediency tradeoffs utilitarian
praise: recognition appreciation thank award reward credit compliment kudos commend applaud congratulate acknowledge
preboarding: onboarding orientation joining starter newcomer induction
precisely: exactly accurately specifically concretely strictly spot
predecessor: previous former forerunner inherited ex before prior last
prediction: forecast estimate projection guess prophecy guesstimate outlook expectation
prefer: favour rather choose favourite want lean
premises: office building site onsite onprem property location workplace assumptions
preparing: readying planning rehearsing practising training studying arranging prep groundwork
prescribing: dictating mandating ordering imposing directing micromanaging telling
presence: gravitas charisma visibility attendance executive aura confidence poise onsite bearing
present: slideshow demo show pitch talk speak slides current gift attend now introduce
president: ceo vp head chief chairman svp exec evp boss leader chairperson
press: journalist media news reporter newspaper push pressure publicity pr interview button
pretend: fake feign act bluff lie sham imposter simulate
pretty: attractive beautiful cute quite fairly
prevent: avoid stop avert block preclude forestall prohibit thwart mitigate deter
previous: former prior past last earlier ex old preceding predecessor before
price: cost fee rate quote charge expense value tariff
pride: proud ego dignity arrogance satisfaction lgbt vanity craftsmanship
prima: donna diva egotistical rockstar egomaniac arrogant
principal: staff senior distinguished architect fellow main l7 chief
principle: rule value guideline tenet belief ethics doctrine philosophy moral maxim law standard
prioritise: priority prioritize focus triage ranking backlog moscow urgency importance rice sequencing ordering
prioritize: priority prioritise focus
priority: prioritise prioritize focus urgent important urgency p0 precedence p1 critical ranking top
private: confidential personal secret discreet discreetly hidden secrecy dm
prize: award reward trophy bonus medal winner
probably: likely perhaps presumably maybe possibly
probation: trial pip provisional qualifying
problem: issue trouble difficulty challenge bug obstacle matter concern dilemma incident headache predicament
process: bureaucracy rules procedure workflow agile scrum method ceremony methodology kanban paperwork system
procrastinator: delaying stalling dithering postponing putting lazy dawdler slacker avoidance deferring slow lastminute
procurement: purchasing buying sourcing vendor acquisition supplier contracts tender rfp
prod: production live nudge poke chase push urge
prodigy: genius wunderkind whizzkid wizard talent gifted whiz protege star brilliant
produced: made created delivered generated output yielded manufactured built shipped authored
product: pm tpm metric measure number kpi dora velocity designer app offering application
professional: businesslike career expert polite courteous conduct vocational qualified practitioner
profit: margin earnings revenue money gain surplus ebitda income return
programmer: engineer developer coder dev swe hacker software techie ic
programming: code development software engineering hacking dev pairing
progress: advance headway momentum improvement status development growth movement update
project: initiative programme program effort undertaking assignment venture deliverable endeavour endeavor epic task
promised: committed pledged guaranteed vowed assured swore
promo: promotion advancement leveling packet raise elevated progression bump upgrade ladder title career
promotion: advancement level ladder title promo raise elevation upgrade bump progression step rise
prompt: quick timely punctual nudge reminder trigger llm chatgpt immediate swift
proof: evidence poc prototype verification confirmation demonstration validate
proper: right appropriate correct suitable real formal fitting adequate legitimate
properly: correctly right adequately appropriately thoroughly carefully effectively suitably
proposal: rfc adr spec document template pitch suggestion idea plan recommendation offer bid
pros: advantages benefits upsides positives merits plusses professionals experts strengths tradeoffs
prospects: chances outlook opportunities future potential candidates advancement progression leads possibilities growth likelihood
protect: shield defend guard safeguard buffer secure umbrella shelter preserve cover insulate
protector: defender guardian umbrella champion sponsor ally shelter advocate bodyguard safeguard
prototype: poc mvp mockup spike proof demo experiment draft trial pilot
proud: pride accomplished pleased achievement satisfied arrogant ego happy boastful chuffed honored fulfilled
prove: demonstrate show evidence proof convince validate justify verify confirm substantiate establish credibility
provisional: temporary interim tentative acting conditional probationary trial probation temp makeshift pending
proximity: closeness near nearby bias colocation distance
proxy: surrogate stand representative delegate indirect deputy intermediary substitute gateway
prying: nosy snooping intrusive spying inquisitive invasive curious meddling poking personal
psychological: mental emotional safety mind cognitive trauma therapy
pto: holiday vacation leave absence annual break sabbatical sick timeoff
public: government civil federal agency open visible audience shared external exposed group crowd
publish: release announce share post issue blog print circulate disclose
pull: pr merge draw drag tug withdraw yank attract
pulse: survey enps poll morale heartbeat checkin sentiment temperature mood
pump: inflate boost prime
punished: penalised penalized disciplined sanctioned reprimanded demoted blamed retaliated fined dinged
pupils: students learners schoolchildren trainees apprentices mentees kids class
purchase: buy procurement acquire order acquisition spend licence license po
purism: dogma dogmatic perfectionism zealotry pedantry idealism zealot pedantic
purpose: vision mission strategy direction meaning goal aim reason objective intent meaningful point
push: press pressure pushback drive shove force resist nudge urge advocate
pushback: resistance objection refuse opposition challenge dissent disagree oppose reluctance
putting: placing delaying postponing setting procrastinating laying adding stalling deferring
puzzles: riddles brainteasers teasers conundrums challenges leetcode sudoku mysteries
qa: test tester quality sdet assurance verification checking qc automation
quadrupled: fourfold grew multiplied increased expanded hypergrowth 4x
quality: test qa tester bugs craftsmanship reliability excellence defects standards craft buggy correctness
quarrel: argue argument dispute conflict fight clash friction disagree disagreement rows squabbles bickering
quarter: q1 q2 q3 q4 okr season trimester planning months
quarterly: q1 q2 q3 q4 trimester okr
query: sql question request search lookup enquiry inquiry select ask
questionnaire: enps nps survey engagement poll form quiz pulse feedback surveymonkey checklist
questions: ask queries enquiries inquiries qa quizzing prompts faq interrogate probing
queue: backlog waiting line kafka rabbitmq inbox pile buffer
quick: fast rapid speedy hasty short swift prompt brief hurried instant rushed speed
quicker: faster sooner speed rapid accelerate swifter velocity speedier fast hurry speedup
quickly: fast rapidly swiftly soon speedily promptly asap hastily immediately
quiet: shy silent silence introvert reserved withdrawn mute calm reticent mousy subdued timid
quietest: silent introvert shy softspoken reserved reticent shyest wallflower
quietly: silently secretly discreetly privately covertly unnoticed softly calmly
quit: resign leave leaver attrition turnover departure exit depart notice goodbye walk offboarding
quota: target limit allocation stackranking cap forced allotment diversity
quote: estimate cite citation quotation price saying figure excerpt costing
race: ethnicity racial sprint concurrency rush competition rivalry racism
raci: dri owner responsible accountable rasci daci roles ownership consulted rapid
radical: drastic extreme candor candour blunt sweeping revolutionary fundamental honesty disruptive bold
rage: anger angry fury furious temper tantrum outburst outrage mad meltdown wrath explode
rails: ruby guardrails tracks framework ror
raise: pay salary compensation wage money remuneration earn increase payrise increment bump hike
ramadan: fasting muslim islam religious eid religion
ramble: waffle rant digress blather babble tangent longwinded verbose drone prattle
ramping: onboarding increasing scaling growing accelerating rampup speeding
ran: managed operated executed led organised organized conducted hosted handled headed facilitated ruled
range: band bracket scope spread salary span variety interval spectrum
rank: level grade position order stack tier seniority prioritise prioritize sort rate hierarchy
rants: tirades outbursts diatribes venting complaints moans whining tantrums rages
rapid: fast quick swift speedy hypergrowth hasty sudden breakneck
rapport: relationship connection bond trust chemistry closeness friendship relate
rarely: seldom hardly infrequently never barely scarcely occasionally uncommon
rather: prefer sooner
rating: score grade ranking evaluation appraisal mark assessment stars
ration: limit restrict allocate budget quota cap
rca: retro retrospective postmortem lookback incident outage downtime breakage failure crash disaster sev
reach: contact attain achieve approach access touch hit arrive
reactive: firefighting responsive unplanned interrupt adhoc responding kneejerk
readers: audience subscribers viewers users public
reads: perceives interprets looks studies books scans skims
ready: prepared equipped finished primed available set able willing qualified mature
real: actual genuine true authentic legit proper concrete factual
realise: realize notice understand discover know grasp twig aware recognise recognize learn see
realistic: achievable feasible attainable practical reasonable pragmatic doable sensible plausible honest overoptimistic
reason: cause rationale justification explanation motive grounds excuse purpose logic argument
rebranding: renaming makeover repositioning relaunch retitle logo
rebuild: rewrite replace migrate refactor redo restore reconstruct redesign rework rearchitect replatform repair
recalls: remembers recollects memory withdraw retract
receive: get accept obtain given take
reception: lobby response receptionist reaction welcome foyer
recipe: formula template guide instructions cookbook method playbook
reckless: careless rash irresponsible cowboy risky negligent hasty foolhardy cavalier
reckon: think guess believe suppose estimate figure consider
recognition: praise appreciation thank award reward credit acknowledgement kudos visibility shoutout
recommendations: references suggestions advice referral endorsement tips proposals guidance
record: document log note history file evidence write archive trail minutes
recover: restore rebound bounce recuperate heal regain salvage rescue repair
recovery: restoration recuperation healing rebound rehabilitation mttr rollback backup convalescence bounce
recruit: newcomer joiner hire starter onboarding newbie interview candidate applicant headhunting sourcing talent
red: alert warning danger flag rag failing status
redesign: rewrite revamp overhaul rearchitect refactor rework rebuild makeover refresh remodel restructure reengineer
redo: rework rewrite repeat again redesign rebuild refactor revise restart undo
redraw: reorganise reorganize restructure redesign reshape redefine rearrange redo revise reorg reshuffle remap
redrawn: redesigned reshaped reorganised reorganized revised restructured remapped changed
reduce: decrease cut lower shrink minimize trim lessen lighten slash curtail
reduction: cut decrease cutback downsizing layoff shrink lowering rif decline
redundancy: layoff rif downsize cut retrench dismissals sackings axed terminations cutbacks firing rightsizing
refactor: rewrite rebuild replace migrate cleanup restructuring rework cleaning redesign tidying simplifying debt
references: recommendation testimonial vouch backchannel citations
reform: change improve overhaul restructure transform revamp reorganize modernize fix
refuse: decline reject deny resist unwilling rebuff balk say object won veto stubborn
regional: local area territory geographic district country geo emea apac
regret: remorse sorry rue mistake repent apologise apologize disappointed guilt lament hindsight miss
rehearsing: practising practicing preparation drill dry mock roleplay prepping gameday
reinventing: rebuilding redoing rewriting redesigning duplicating reimagining nih transforming rethinking pivoting
rejected: declined refused denied turned dismissed vetoed ghosted rebuffed spurned unsuccessful snubbed
release: launch ship deploy deployment rollout publish version deliver rollback golive cutover production
reliability: slo sli sla availability uptime sre dependable trustworthy consistent steady stable trusted
religion: faith religious belief church muslim christian islam jewish prayer dogma hindu
religious: religion faith muslim christian jewish prayer ramadan dogmatic zealot hindu
relocate: move transfer relo emigrate rebase resettle
rely: depend trust count lean bank
remain: stay keep continue persist last linger stick left endure retain
remark: comment joke quip statement observation jibe dig words microaggression said utterance
remedies: fixes cures solutions corrections treatments countermeasures redress
remembers: recalls memory forget recollect reminded memorise
remind: nudge prompt chase nag ping prod reiterate jog bump followup
remorse: regret guilt sorry repentance contrition apology shame
remote: distributed home wfh hybrid offshore telecommuting virtual telework zoom offsite async timezone
removal: deletion dismissal elimination firing termination deprecation ousting decommission
remuneration: pay salary compensation wage money raise earn
rent: housing landlord lease mortgage accommodation flat apartment bills
reopening: return restarting rto revisiting relitigating resuming reviving rehashing
reorg: reorganisation reorganization restructure reshuffle realignment shakeup consolidation change reassigned merged layoffs org
reorganisation: reorg reorganization restructure reshuffle redeployed merged rearranged shakeup realigned
reorganization: reorg reorganisation restructure reshuffle
repair: fix mend restore rebuild patch heal remedy correct reconcile rectify recover maintenance
repeat: again recur redo duplicate reiterate recurrence rehash rerun
replace: rewrite rebuild migrate refactor successor backfill substitute swap stand cover alternative fill
replatforming: migration rewrite modernisation modernization rearchitecting rebuild refactor porting overhaul
reply: answer respond response email react message acknowledge rsvp comeback
repo: repository codebase git github monorepo gitlab source
report: subordinate reportee direct underling dr status employee staff snitch summary escalate complaint
reportee: report subordinate
repositories: repos codebase monorepo github archives git source
representation: diversity inclusion advocacy minority underrepresented visibility union dei
represented: advocated spokesperson underrepresented portrayed stood reflected spoke
reputation: name brand credibility standing image respect stigma perception prestige clout notoriety
requests: asking demands tickets queries appeals petition requirements pr enquiries intake
requirements: specs specification needs criteria demands scope prerequisites stories prd necessities
rescuing: saving salvaging recovery fixing bailing rehabilitating turnaround hero firefighting heroics
research: investigation study exploration spike discovery rnd science academic academia survey experiment analysis
resent: begrudge bitter grudge hate dislike envy jealous aggrieved disgruntled sour animosity rancour
reshuffle: reorg reorganisation reorganization restructure
resident: inhouse local expert live embedded dweller
resign: quit leave leaver attrition turnover departure exit departed notice walked stepped
resist: oppose refuse pushback fight rebel reluctant withstand defy object unwilling obstruct stubborn
resolution: fix solution settlement outcome closure decision agreement answer reconciliation remedy mediation
resources: hr people human
respect: esteem regard admiration deference dignity credibility courtesy politeness civility trust
respond: reply answer react acknowledge rsvp retort
responsible: dri raci owner accountable liable charge culpable blame ownership answerable duty
rest: sleep break recover downtime relax recuperate remainder recovery recharge pause others breather
restate: rephrase paraphrase repeat reiterate summarize reword recap mirror
restaurant: cafe diner dinner kitchen lunch eatery waiter chef meal
restore: recover recovery repair rebuild backup fix rollback regain reinstate revert heal mend
restructure: reorg reorganisation reorganization reshuffle layoffs downsizing shakeup redundancies realignment reshaping overhaul transformation
result: outcome consequence output effect deliverable upshot finding impact
resume: cv linkedin portfolio biodata restart continue reopen vitae application
resurrect: revive restore rescue reanimate relaunch rekindle zombie
retention: counteroffer counter offer keeping loyalty staying tenure longevity holding
retreat: offsite getaway awayday withdraw summit outing
retrench: layoff redundancy rif downsize cut
retro: retrospective postmortem lookback rca debrief review reflection lessons aar ceremony
retrospective: retro postmortem lookback rca review debrief hindsight aar lessons
return: back comeback boomerang rejoin rto reintegration resume revert reentry payback roi
reused: recycled shared repurposed copied library dry
reveal: disclose show expose uncover unveil divulge tell surface leak confess
revenue: income sales turnover earnings takings arr money proceeds mrr
reversible: undo undoable twoway revert rollback revocable
reverts: rollback undo backout restore relapse backslide
review: feedback criticism critique comment appraisal evaluation assessment pr inspection retrospective audit
revive: resurrect rescue restart rejuvenate resuscitate relaunch reinvigorate rekindle save
revolving: turnover attrition churn rotating door cycling
reward: praise recognition appreciation thank award credit fulfilling satisfying gratifying worthwhile meaningful enriching
rework: redo rewrite revise refactor overhaul amend churn fix redesign rebuild
rewrite: rebuild replace migrate refactor redo replatform overhaul reimplement redesign greenfield rework port
rfc: adr proposal spec document template design draft designdoc whitepaper
rfp: tender procurement bid proposal vendor quote rfi
rice: prioritization prioritisation scoring moscow wsjf
rid: remove fire dump eliminate dismiss sack ditch delete oust discard axe lose
riddle: puzzle brainteaser teaser mystery conundrum enigma leetcode
riders: couriers drivers cyclists passengers commuters
ridicules: mocks derides belittles taunts teases humiliates jeers laughs scoffs disparages sneers shames
rif: layoff redundancy downsize cut retrench firing axed sacked pinkslip cull
right: correct proper accurate appropriate true suitable entitled
rings: calls phones pages bells alarm
rips: tears shreds replaces savages criticises
rise: raise increase promotion bump increment grow climb growth hike pay ascend payrise
risk: danger hazard threat gamble exposure chance bet peril jeopardy uncertainty vulnerability
riskiest: dangerous hairy scariest uncertain unsafe precarious dicey hazardous dodgiest
rituals: culture values norms ceremonies customs traditions habits routines standups practices scrum
rival: competitor opponent competition adversary contender nemesis enemy challenger foe
road: roadmap route path street
roadmap: plan backlog strategy okrs timeline schedule direction priorities vision quarterly milestones
rock: stable stubborn bottom steady solid stone upset
rockstar: superstar star 10x genius brilliant ninja prima hero diva performer unicorn ace
role: position job title post responsibilities function duty hat rank opening
roll: rollout launch deploy rollback revert release introduce
rollback: revert undo backout regression restore downgrade reversal
rookie: newbie beginner junior novice noob newcomer inexperienced newhire graduate new greenhorn learner
room: space meeting office conference boardroom headroom capacity scope
root: cause underlying origin source base core fundamental admin
rope: slack leeway freedom autonomy enlist drag
rosy: optimistic positive cheerful glowing hopeful sunny upbeat bright sugarcoated favourable
rot: decay degrade deteriorate debt decline legacy cruft entropy erosion neglected bitrot crumbling
rota: oncall rotation pager paging roster schedule shifts timetable pagerduty
rotation: oncall rota pager paging roster schedule shift pagerduty turns alternating cycle carousel
rotten: toxic awful terrible spoiled spoilt decayed lousy foul corrupt rancid bad
rough: tough crude approximate hard harsh difficult ballpark rocky coarse draft
round: stage interview loop phase series funding turn panel cycle circle
route: path way track direction road course avenue itinerary
router: network switch gateway wifi modem proxy
row: argument fight quarrel dispute conflict clash disagreement spat feud squabble bust shouting
royce: waterfall winston sdlc
rsu: stock options equity shares esop vesting grant comp compensation
rto: office onsite
rubber: stamping duck rote debugging automatic
rubbish: trash garbage crap bad awful nonsense terrible poor junk useless worthless shit
rubric: scorecard criteria matrix scoring ladder guide framework evaluation grading
rude: toxic bully jerk abusive harass hostile impolite disrespectful offensive obnoxious insulting abrasive
ruin: wreck destroy spoil damage sabotage trash sink botch
ruinous: disastrous catastrophic devastating destructive costly crippling bankrupting
rules: process bureaucracy policy regulations guidelines norms laws guardrails standards conventions code principles
rumours: gossip rumors grapevine hearsay whispers speculation scuttlebutt chatter leaks
rung: ladder level step grade tier band
runway: cash money funding burn months savings solvency broke reserves
rush: hurry haste urgency hustle hasty pressure speed crunch frantic panic scramble
rust: stale atrophy corrode decay golang cpp
rusty: outdated practice stale corroded forgotten unpractised atrophied
ruthless: merciless cutthroat heartless callous brutal relentless cruel pitiless cold harsh unforgiving
sabbatical: leave career break absence gap hiatus furlough unpaid
sabotages: undermines subverts backstabs wrecks disrupts obstructs thwarts derails torpedoes
sack: fire dismiss terminate axe boot oust bin offboard discharge redundancy exit p45
sacrifice: forgo compromise surrender martyr relinquish forfeit selfless cost
safe: trust safety openness secure psychological protected riskless harmless comfortable cautious unafraid guarded
safeguards: guardrails protections precautions checks controls defences safety defenses
safest: securest riskless conservative surest prudent secure
safety: trust safe openness psychological security protection unafraid harmless
said: told stated spoke mentioned claimed remarked announced stressed expression phrase proverb talking
sail: cruise breeze boat coast glide
sake: benefit behalf interest purpose
salary: pay compensation wage money raise remuneration earn income comp paycheck package payrise
sale: acquisition acquire merger merge takeover buyout bought sold marketing revenue commercial seller
salesman: salesperson seller rep saleswoman ae salespeople vendor
salespeople: sales reps sellers salesmen salesperson account commercial sdr
salvage: rescue save recover repair fix redeem
sandberg: sheryl lean facebook coo
sandwich: praise compliment sugarcoat lunch squeezed wrapped middle
sane: sensible reasonable rational sanity sustainable healthy manageable levelheaded
sanity: wellbeing sense rationality mental
satellite: remote branch offshore regional distributed outpost spacecraft
satisfaction: happiness contentment fulfilment gratification enjoyment pleased morale csat nps
save: rescue salvage economise cut preserve retain store reduce keep cheaper
sbi: situation behavior behaviour impact feedback
scalability: scaling capacity throughput growth load performance elasticity
scale: grow growth hypergrowth expanding scalability expansion increasing bottleneck capacity performance doubling sharding
scapegoat: blame patsy fallguy accused whipping stooge dupe fall
scapegoated: blamed framed fallguy patsy accused victimized bus
scared: afraid frightened terrified fear anxious nervous intimidated worried petrified apprehensive daunted
scary: frightening terrifying intimidating daunting scared afraid fear nervous spooky
scattered: dispersed distributed spread strewn fragmented disorganised disorganized remote scatterbrained
sceptics: doubters skeptics naysayers cynics critics unbelievers detractors unconvinced pessimists
schedule: timetable calendar deadline timeline plan rota roster agenda diary hours rotation slip
scheme: plan plot programme program system initiative arrangement ploy conspire
school: education university college teacher classroom kids student
science: research scientific scientist ml academia stem evidence rigor data
scope: extent range remit creep requirements boundaries size breadth span purview coverage reach
scorecards: rubric evaluation rating score metrics assessment criteria grading feedback kpi
scores: rating marks grades points results grudges numbers ranking evaluation metrics revenge assessment
scout: recruiter search headhunter talent sourcer explore scope finder
scrambling: rushing hurrying panicking firefighting frantic struggling hustling
scrappy: resourceful hacky startup scruffy bootstrapped feisty quick determined
scraps: leftovers crumbs discards dumps bins remnants cancels ditches
scratch: greenfield rewrite zero beginning rebuild anew ground
scream: shout yell screech rant outburst tantrum bellow bawl holler
screens: displays monitors filters vets laptops pages interviews checks triages prescreens
screwed: doomed ruined shafted wronged betrayed botched toast hosed stuffed cheated buggered fucked
script: program automation code bash cron dialogue template playbook
scrum: agile sprint standup kanban daily ceremonies retrospective xp
searched: looked hunted sought googled sourced browsed scoured queried
season: cycle quarter period time christmas calibration review peak freeze phase
seat: chair desk place spot position influence table headcount hotdesk
second: 2nd sec another backup deputy support runnerup loan
secrecy: secret transparency open hidden confidentiality opaque concealment clandestine nda covert private hush
secret: secrecy transparency open hidden confidential private undisclosed hush concealed classified covert nda
secretary: assistant admin pa receptionist ea clerk notetaker
secretly: covertly privately quietly sneaky surreptitiously behind confidentially stealth undercover clandestine discreetly underhand
section: part chapter segment portion division paragraph
security: breach leak hack token vulnerability infosec cybersecurity cyber appsec protection safety pentest
seems: appears looks feels apparently sounds
seen: noticed visible recognised recognized perceived viewed observed acknowledged regarded spotted witnessed watched
seething: furious livid fuming angry boiling resentful enraged simmering mad
selected: chosen picked shortlisted appointed elected handpicked nominated opted
self: own oneself personal yourself himself individual ego
send: email submit forward deliver dispatch post share transmit mailed messaged
senior: experienced veteran staff principal lead sr seasoned superior older l5 top high
sense: meaning logic feeling intuition judgment judgement gut
sensitive: touchy delicate vulnerable emotional confidential fragile thinskinned hypersensitive tactful
sentence: phrase wording line statement script remark
separately: apart individually independently alone privately split
september: autumn fall sept q3
sequel: followup successor continuation rewrite v2 next
series: sequence string succession funding round chain startup venture
serious: grave severe major critical important significant earnest solemn grim heavy
seriously: earnestly gravely credible severely
servant: serving helper supportive service coach enabler humble
serve: support help assist provide servant service attend
servers: machines hosts infrastructure backend instances hardware cloud boxes vms aws
service: microservice api system support backend server application saas
sessions: meetings workshops classes appointments trainings calls slots gatherings
set: define establish fix assign determine agree collection configure group specify batch
setbacks: obstacles hurdles reversals delays failure disappointment stumbling
settle: resolve adapt adjust agree compromise decide acclimatise acclimatize calm reconcile arbitrate onboard
setup: configuration arrangement install environment onboarding structure config provisioning
sev: incident outage downtime breakage failure crash disaster sev1 p0 p1 mttr rca
sev1: incident outage downtime breakage failure crash disaster sev p0 p1 mttr rca
seven: 7
seventeen: 17
several: multiple many various numerous three different
sewers: drains plumbing pipes sewage
sexism: misogyny discrimination chauvinism harassment gender patriarchy prejudice mansplaining misogynist bias
sexist: misogynist misogyny chauvinist discrimination patriarchal gender harassment mansplaining bigoted discriminatory
shadow: observe follow trail apprentice apprenticeship watch accompany mentee reverse tail
shake: shuffle reorg restructure reorganisation reshuffle tremble reorganization overhaul upheaval nervous rattle unsettled
shaky: unstable wobbly flaky fragile precarious unreliable nervous unsteady rickety
shallow: superficial surface skindeep trivial cursory lightweight glib hollow perfunctory simplistic flimsy
shameful: disgraceful embarrassing humiliating disgusting dishonourable scandalous mortifying
shaped: molded formed moulded influenced formatted sculpted generalist specialist designed
shareholders: investors stockholders owners board backers vc equity
shares: rsu stock options equity esop vesting grant tell disclose distribute communicate reveal
sharks: predators cutthroat ruthless backstabbers
sharp: smart clever bright blunt harsh keen abrupt acute quick
shattered: exhausted knackered devastated crushed broken tired heartbroken drained destroyed burnout
sheet: spreadsheet page excel timesheet form document paper checklist
shelf: cabinet bookcase storage rack cots shelved
shelved: postponed cancelled dropped abandoned scrapped parked mothballed suspended axed killed binned
shield: protect buffer defend umbrella shelter insulate guard cover screen cushion safeguard
shies: avoids shrinks hesitates ducks shy dodges reluctant
shifts: rota oncall rotation nights roster changes hours schedule switches moves
shiny: new trendy flashy fashionable hype cool novel fad glamorous bling latest sparkly
ship: launch release deploy deployment deliver rollout publish push golive delivery cut
shock: surprise stunned blindsided astonishment jolt trauma bombshell dismay unexpected
shoot: fire gun kill
shop: business outfit store firm retail agency startup consultancy ecommerce
short: brief understaffed concise lacking insufficient terse quick small temporary shorthanded
shortcuts: hacks corners hacky workaround quickfix bodge kludge bypass cheats dirty
shorten: cut trim abbreviate condense reduce truncate compress brief speed
shortlist: candidates screening finalists longlist applicants
shot: chance attempt opportunity crack stab
shoulder: bear carry bunch assume support cry burden
shouting: yelling screaming raging bellowing bawling ranting hollering roaring outburst loud
shown: demonstrated displayed proven presented revealed seen exhibited
shows: demonstrates displays reveals presents demo indicates exhibits proves
shreds: tatters pieces rips destroys tears ruins criticises
shrink: downsize reduce contract cut decrease layoffs smaller dwindle therapist diminish
shrug: indifferent dismiss apathy ignore meh uninterested apathetic nonchalant disregard
shut: close shutdown ending sunset closure decommission shutter retire wind fold
shutdown: close shut ending sunset
shy: quiet silent silence introvert timid reserved bashful reticent hesitant nervous insecure withdrawn
sick: illness health leave unwell poorly ailing disease medical absence absent covid flu
side: hobby moonlighting gig hustle freelance sideline flank part edge faction partisan secondary
sight: view vision visibility seeing
sign: signal indicator warning symptom redflag hint clue flag approve mark
signature: sign autograph docusign signoff approval initials
silence: shy quiet silent introvert crickets ghosting mute hush unresponsive mum unanswered speechless
silent: shy quiet silence introvert quietly secretly unnoticed unspoken wordlessly mute undetected passively
silly: stupid foolish daft dumb ridiculous childish absurd goofy embarrassing pointless trivial
silos: fiefdoms fragmented isolated islands stovepipes walls divisions turf compartmentalised compartmentalized kingdoms bubbles
simpler: easier simplify straightforward leaner easy minimal lighter
simply: easily plainly clearly merely layman only straightforwardly
sin: mistake wrong crime antipattern smell offence transgression
single: bottleneck dependency hero sole lone individual solitary spof unmarried
sink: drown fail founder collapse flounder swim plunge struggle onboarding drop plummeted fell
sister: sibling brother family twin partner
sit: seat desk attend bench chair exam perched
site: website location page office web premises webpage url place homepage
sitter: babysitter nanny childcare childminder minder
six: 6 half sixth
sixty: 60
size: headcount scale magnitude estimate dimension scope big large span number
skeleton: minimal bare bones framework scaffold outline prototype mvp
skills: abilities competencies expertise talent capability proficiency aptitude knowhow upskill
skimpy: meagre scanty thin sparse paltry stingy inadequate lean insufficient measly
skip: skiplevel bypass miss omit ignore grandboss avoid jump circumvent cancel
skiplevel: skip
sla: slo sli reliability availability uptime sre
slacker: lazy idle freeloader shirker skiver coaster loafer slouch workshy passenger deadweight freerider
slacking: lazy idle loafing coasting shirking skiving underperforming slacker procrastinating goofing disengaged unproductive
slanging: shouting quarrel row argument insults yelling namecalling spat arguing
slash: cut reduce trim axe chop decrease downsize gut prune cutbacks
slated: scheduled planned earmarked due criticised criticized panned tabled
slave: servant replica drudge secondary minion dogsbody grind bondage
sleep: insomnia rest tired nap awake bed night asleep slumber kip snooze dozed
sleepless: insomnia awake exhausted restless sleep anxious tired
sli: slo sla reliability availability uptime sre
slicing: splitting breaking dividing decomposing cutting chunking decomposition partitioning
slides: powerpoint deck presentation keynote ppt slideshow pitch talk slipped declined dropped skidded
slinging: mudslinging flinging throwing hurling
slip: deadline date late delay overdue overrun slippage mistake postpone slide miss error
slo: sli sla reliability availability uptime sre objective target nines
slog: grind toil drudgery hard slow graft drag struggle tedious
sloppy: careless shoddy messy slapdash slipshod lazy negligent buggy
slotted: fitted inserted placed scheduled assigned allocated
slow: sluggish delayed late laggy performance latency plodding unproductive lagging snail slack bottleneck
slowly: gradually sluggish unhurried incrementally steadily leisurely creeping plodding crawling
sluggish: slow lethargic lagging laggy dragging unproductive apathetic crawling listless
small: little tiny minor compact startup modest lean miniature petty titchy
smaller: littler tinier reduced downsized fewer lesser minor shrunk
smallest: tiniest minimal minimum least littlest mvp
smart: clever intelligent bright brilliant sharp brainy genius gifted wise savvy
smarter: cleverer brighter intelligent wiser brilliant sharper genius savvy
smell: stink odour odor bo hygiene stench stinky fishy suspicious antipattern reek
smile: grin cheerful friendly laugh smirk beam humour humor
smoke: cigarette vaping tobacco sanity fire
smoothly: seamlessly easily effortlessly frictionless painlessly hitch swimmingly
snails: slow sluggish slowcoach crawling glacial plodding
snapping: shouting yelling losing irritable cracking barking breaking temper
snapshot: backup image picture overview dump summary copy
sneaking: smuggling stealthy covertly hiding secretly underhand slipping surreptitious furtive
sneer: mock scorn ridicule contempt belittle scoff condescending deride disdain patronising snide snarky
snipe: backbite criticise criticize jab dig poach snark attack bitch
soaring: rising climbing skyrocketing rocketing ballooning surging exploding increasing spiking
social: socialise party network facebook drinks outing twitter linkedin pub friendly
socket: websocket tcp connection plug port
socratic: questioning coaching inquiry dialogue maieutic
soft: gentle lenient interpersonal mild weak pushover nice tender
softball: easy lenient baseball gentle lob
soften: cushion sugarcoat mitigate tone temper water downplay mellow ease
softer: gentler kinder milder lenient interpersonal emotional nicer empathy mellow
software: code app application program tech system saas development
sold: acquisition acquire merger merge takeover buyout bought sale pitch persuade convince market
sole: only single lone solo exclusive
solo: alone single lone individual independent ic solitary
solution: fix answer resolution remedy workaround solve cure resolve
solved: fixed resolved cracked sorted answered settled remedied closed
sometimes: occasionally intermittently periodically sporadically often seldom
soon: shortly quickly imminent early asap promptly presently
sooner: earlier faster quicker before quickly prematurely
soothing: calming comforting reassuring consoling pacifying relaxing placating mollifying deescalate
sorry: apology apologise regret remorse apologetic
sort: fix resolve kind type organise organize arrange order solve handle categorise categorize
soul: spirit heart culture essence passion identity psyche ethos
soundly: thoroughly solidly decisively sleep
sounds: seems appears feels noise audio
sour: bitter resentful disgruntled deteriorate acrimonious embittered strained
source: origin code github repository root open cause foss oss recruit
spaces: tabs rooms areas places whitespace indentation office
spaghetti: tangled messy mess unmaintainable convoluted legacy mudball unreadable kludge
span: range width breadth ratio headcount scope reports extent reach stretch
spare: extra free leftover surplus slack reserve available excess idle backup
sparingly: rarely frugally seldom moderation occasionally
speak: voice talk public presenting conference speech communicate toastmasters verbal oral told english
speakers: presenters talkers lecturers orators panelists keynote conference
spec: rfc adr proposal document template specification requirements prd design brief blueprint doc
specialist: expert sme guru authority pro consultant niche specialised specialized professional ace boffin
spectators: onlookers bystanders observers audience lurkers watchers viewers
sped: accelerated hastened quickened rushed faster hurried expedited
speed: velocity pace fast quick rapid quickly tempo swift throughput hurry agility
spent: exhausted drained used wasted consumed depleted paid worn blown cost shattered knackered
spike: surge prototype experiment increase peak jump investigation poc research burst
spill: leak overflow carryover slip spread overrun rollover
spirit: morale camaraderie mood ethos attitude soul enthusiasm essence energy
splitting: dividing separating breaking division decompose decoupling carve partitioning
spoil: ruin wreck pamper mar damage sabotage overindulge
sponsor: mentor mentorship coach sponsorship advocate champion backer patron supporter ally executive promote
sponsorship: mentor mentorship coach sponsor advocate advocacy backing champion patronage support visa endorsement
spot: notice detect identify recognise recognize see catch place find discern
spread: disperse distribute scatter disseminate stretched circulate propagate diffuse contagion share dilute
spreadsheets: excel sheets csv tracking tracker table gsheet xls workbook tabs
spring: java framework season autumn
sprint: iteration scrum timebox agile cycle cadence fortnight kanban increment
squad: crew pod group unit tribe cell scrum
square: box
squeezed: pressured pinched compressed crammed sandwiched stretched tightened crushed
sre: slo sli sla reliability availability uptime devops ops oncall infrastructure platform sysadmin
stabilised: stabilized steadied settled calmed hardened fixed reliable balanced
stables: steady reliable lasting settled longstanding
stack: technology tech language framework architecture tools pile layers forced
staff: employee colleague teammate coworker member personnel workforce principal headcount workers hr crew
stage: phase step round level point period podium milestone speaking platform
stagnation: plateau stuck stalled rut standstill inertia staleness stunted
stake: interest equity share risk ownership investment bet
stakeholder: client customer pm product business exec sponsor executives partner user
stale: outdated obsolete old stagnant dated abandoned rotten expired neglected dormant
stalemate: deadlock impasse standoff gridlock standstill stuck logjam tie stalled
stalls: stuck stagnates blocked delays stops halts plateaus freezes lags deadlock drags
stand: standup daily tolerate bear endure stomach stance position abide rise upstanding withstood
standards: conventions bar guidelines quality norms criteria rules expectations benchmarks consistency compliance linting
standoff: deadlock stalemate impasse gridlock conflict dispute disagreement stubborn
standup: stand daily scrum checkin huddle sync ceremony status meeting
star: rockstar top performer 10x superstar ninja talent standout best behavioural genius favourite
staring: ogling gazing leering looking gawking glaring watching
start: begin launch join kickoff commence initiate onboarding first founding open establish new
starter: newcomer joiner hire recruit onboarding newbie beginner newhire rookie easy
startup: company firm organisation organization business scaleup venture seed founder founding entrepreneur entrepreneurial
state: condition status government declare situation say phase
statement: declaration announcement assertion claim remark comment testimony communique sow
status: progress update standup report state tracking rag condition standing prestige
stay: remain keep retain stick retention persist loyal continue
steady: stable consistent constant regular even reliable sustainable calm predictable
stealing: theft plagiarism poaching robbing thief pinching nicking claiming credit taking embezzlement
stealth: secret hidden covert quiet sneaky undercover clandestine confidential silent
steer: guide direct lead influence navigate drive nudge guidance manoeuvre
stepping: moving stone resigning transitioning intervening
stick: stay adhere persist remain persevere keep commit adopt blocked stalled stagnant trapped
sticky: awkward tricky lasting difficult delicate gluey thorny adhesive tacky
stings: hurts smarts pains wounds burns upsets bruises
stipends: allowances budget reimbursement perks payment grants expenses subsidy
stirring: troublemaker provoking agitating inciting rousing gossip inspiring instigating
stock: rsu options equity shares esop vesting grant inventory stonks
stone: rock permanent immutable stepping fixed unchangeable
stop: cancel kill abandoned quit halt end cease prevent discontinue pause block finish
store: shop retail save storage repository warehouse keep
stormed: flounced rushed marched walkout ragequit huffed exploded tantrum walked outburst furious barged
story: narrative tale ticket anecdote epic storytelling jira account task points
straight: direct honest blunt frank candid upfront immediately forthright plain
strain: stress tension pressure burden tax overload friction hardship
strangers: unknown outsiders unfamiliar newcomers unacquainted randoms
strangler: rewrite migration legacy incremental modernization refactor replacement fig
strategic: vision roadmap direction planning deliberate longterm
strategy: vision mission direction purpose plan roadmap approach tactics policy okrs rumelt strategic
straw: breaking final strawman last tipping
streamline: simplify optimise optimize automate slim lean efficient
strengths: talents skills assets abilities advantages superpowers forte gifts qualities
stress: burnout burned exhaustion overwork overload tired fatigue pressure anxiety strain overwhelmed tension
stretch: challenge extend growth ambitious reach push grow overreach overstretch strain
strict: rigid stern harsh rigorous inflexible severe stringent authoritarian draconian uncompromising tough
strong: powerful solid tough robust skilled capable talented great
stronger: tougher better powerful robust firmer resilient superior strengthen
strongest: best top star toughest greatest highest brightest rockstar outstanding ablest
structured: organised organized systematic standardised standardized formal planned rubric methodical consistent scripted ordered
struggling: underperform performance pip weak failing floundering difficulty drowning sinking flailing behind overwhelmed
stubborn: obstinate headstrong inflexible intransigent pigheaded unyielding bullheaded uncooperative resistant difficult uncompromising
study: learn research survey investigation revise education course paper exam analysis degree
stuff: items material content matters gear tasks
stupid: dumb idiot foolish silly dim incompetent imposter ignorant daft moron thick clueless
style: manner approach formatting way fashion conventions lint
subordinate: report reportee underling junior employee staff direct minion inferior worker below
succeed: thrive win achieve flourish accomplish prosper excel triumph replace inherit prevail
succession: successor replacement handover heir inherit backfill bench continuity takeover
successor: replacement heir succession handover takeover backfill
sudden: abrupt unexpected unannounced immediate surprise overnight unforeseen quick
suddenly: abruptly unexpectedly overnight surprise instantly unexpected immediately abrupt blindsided unforeseen unannounced
suffer: struggle endure hurt pain agony misery bear tolerate hardship ache
sugar: sweeten sweet coat soften candy euphemism sandwich
sugarcoating: softening euphemism mincing tactful diluting sandwich tiptoeing
suggestions: ideas recommendations proposals advice tips input feedback hints pointers
suicide: selfharm death bereavement killed
suitable: appropriate fit right qualified proper apt eligible adequate match
suite: tests set executives csuite exec package collection leadership
sulk: mope pout moody brood strop grumpy huff petulant withdrawn sullen
sum: total amount summary money aggregate add
summary: overview recap tldr synopsis abstract digest summarise summarize outline minutes gist roundup
summers: holidays vacation internships july august june heatwave
sunday: weekend dread saturday scaries
sunset: close shutdown shut ending deprecating retiring decommissioning killing eol discontinuing phasing obsolete
superb: excellent outstanding brilliant amazing fantastic great exceptional stellar magnificent wonderful
superior: boss manager supervisor senior higher better director arrogant higherup snobbish chief condescending
supervise: oversee manage direct monitor boss watch
supervisor: boss manager superior lead overseer foreman director chief teamlead leader line em
supplier: vendor provider contractor thirdparty saas outsourcer subcontractor partner procurement agency seller external
supply: provide vendor provision procurement stock deliver logistics sourcing inventory furnish
support: bau maintenance help backing helpdesk assist sponsor aid encourage sustain servicedesk advocate
supposed: meant expected assumed alleged intended presumed ought
supposedly: allegedly apparently ostensibly purportedly theoretically seemingly
sure: certain confident positive definite convinced guaranteed
surprise: unexpected shock blindside astonish unforeseen startle bombshell ambush amaze
surround: encircle enclose envelop encompass environment
survey: enps nps engagement questionnaire poll pulse form sentiment cultureamp canvass
survive: cope endure withstand outlast weather live persist last resilience remain withstood
survivor: remaining spared stayed layoff guilt remainder
suspect: doubt think suspicious distrust mistrust guess believe hunch suspicion wary fear dodgy
swallow: accept tolerate stomach absorb endure pride gulp engulf consume bear acquiesce
swamped: overwhelmed overloaded inundated snowed drowning buried flooded busy overworked deluged slammed underwater
swans: unpredictable rare unforeseen improbable
swap: exchange switch trade replace substitute rotate
swaying: influencing persuading convincing wavering swinging undecided lobbying
sweep: clean brush clear hide tidy broom
sweet: nice kind sugary lovely sugarcoat charming pleasant
swept: hidden ignored brushed buried covered carpet rug concealed
swerving: avoiding dodging veering evading sidestepping ducking
swim: float cope survive flounder pool
swings: fluctuations mood oscillation volatile changes moodiness
switch: change move swap transfer transition migrate replace convert shift pivot exchange jump
swore: cursed cussed profanity language expletive obscenities foul abusive rude effing fuck vulgar
sworn: promised pledged vowed oath secrecy confidential committed
syndrome: impostor imposter disorder condition complex
system: platform software app application infrastructure service setup server framework process structure stack
table: desk postpone board shelve grid spreadsheet matrix defer chart
tabletop: drill simulation exercise gameday rehearsal wargame scenario dryrun
tabs: spaces indentation whitespace formatting
tackle: address handle confront solve approach resolve fix deal
tail: longtail end rear p99 lagging percentile outlier
takeover: acquisition acquire merger merge buyout bought sale sold inherit handover succession coup
takers: volunteers applicants freeloaders selfish interested leeches parasites
tale: story anecdote account narrative yarn fable
talented: gifted skilled brilliant capable star exceptional smart rockstar clever able bright 10x
talk: speak chat discuss conversation presentation speech lecture conference dialogue gossip
tallying: counting totalling adding scoring summing tracking
tame: calm domesticate control subdue docile mild manage
tank: fail flop crash sabotage ruin bomb plummet nosedive botch
tap: knock recruit headhunt approach poach touch utilise faucet
tape: bureaucracy bureaucratic paperwork recording
tardy: late unpunctual delayed overdue timekeeping belated
target: goal objective okr kpi quota aim deadline milestone benchmark number ambition
taskmaster: slavedriver tyrant martinet demanding disciplinarian strict harsh
tasks: todo chores tickets jobs assignments duties items activities errands stories backlog
taste: flavour flavor preference judgment judgement discernment palate sense style
tax: overhead burden toll levy drain cost irs hmrc penalty duty strain
taxi: cab uber lyft ride transport
tdd: test
teach: train course learn mentor educate coach instruct tutor explain upskill lecture show
teacher: mentor instructor trainer coach tutor educator professor schoolteacher lecturer guide
teacup: storm trivial fuss overreaction
team: squad group crew department unit pod dept tribe staff org
teammate: employee colleague coworker staff member peer workmate collaborator comrade buddy partner
tears: crying weeping sobbing upset cried emotional breakdown bawling undecided conflicted ambivalent indecisive
tech: technology technical engineering software
techlead: tl lead
technical: tech engineering coding software technological programming expert nerdy
technology: tech stack tools framework software engineering platform systems
teeth: dental tooth bite enforcement power
telecommuter: remote wfh teleworker homeworker distributed hybrid nomad
telephone: phone call ring mobile dial landline zoom
telework: remote wfh telecommute homeworking distributed hybrid offsite
temper: anger tantrum outburst rage mood shouting meltdown hothead explode snapping
temperature: mood climate morale pulse heat thermometer fever thermostat
template: rfc adr proposal spec document form boilerplate example format sample outline checklist
ten: 10 10x 10th decade tenfold
tension: friction conflict strain stress hostility awkwardness animosity unease discord clash rift
terminate: fire dismiss sack axe layoff severance redundancy discharge ending exit offboarding canned
terms: conditions contract agreement clauses notice jargon words vocabulary deal glossary
terrible: awful horrible dreadful bad appalling atrocious dire horrendous crap rubbish lousy poor
terrified: scared afraid frightened petrified fearful anxious dread nervous panicking intimidated
test: tdd qa tester quality exams ci coverage assessments checks flaky suite trials
tester: test qa quality sdet verification checker qc
text: sms message write words whatsapp copy
thank: praise recognition appreciation award reward credit gratitude grateful kudos acknowledge cheers
thankless: unappreciated unrewarding unrecognised unrecognized unsung ungrateful underappreciated invisible undervalued
theatre: theater performative pretence charade facade drama show busywork stage cargo
theft: stealing plagiarism robbery thief fraud pilfering embezzlement nicked misappropriation
theirs: ownership others
theme: topic subject motif thread motto pattern
themselves: self own oneself personally
theory: hypothesis model concept idea framework academic principle
therefore: hence thus consequently accordingly
thick: dense stupid slow dim heavy obtuse
thin: lean sparse skinny stretched slim fragile weak flimsy meagre understaffed
think: believe reckon consider feel opinion reflect wonder suppose ponder contemplate guess reason
third: 3rd triple external vendor tertiary
thirty: 30
thousands: grand lots masses hundreds k
thrashing: churn flailing multitasking switching pivoting juggling chaos floundering
threatens: intimidates menaces warns ultimatum blackmail bullies endangers danger coerces risk
three: 3 trio triple third triad threefold
thrice: three triple 3x threefold
through: via throughout during across
throw: toss chuck hurl fling discard bin ditch dump scrap flung confused blindsided
throwaway: disposable prototype temporary hack spike discard poc
thumbs: approval upvote emoji reaction twiddling idle
thursday: thurs thu weekday
tickets: jira issues stories backlog bugs requests tasks cards kanban zendesk
ticks: checks motivates boxes drives checkbox checklist marks
tidy: clean neat cleanup organize refactor declutter orderly groom
tie: draw deadlock bind link tiebreaker stalemate connect necktie suit
tied: bound linked attached draw constrained equal coupled fastened
tiger: taskforce swat squad strike
tight: scarce limited short stretched strict close constrained squeezed crunch
till: until before cash register
time: hours schedule calendar duration busy moment period deadline bandwidth clock minutes
timers: timeboxes pomodoro stopwatch clock countdown alarm timeout
timesheets: timecards timekeeping hours clocking timetracking billing logging
timid: shy meek hesitant introverted unassertive bashful mousy fearful cowardly diffident quiet
tinkering: fiddling playing hacking experimenting tweaking hobby meddling messing overengineering perfectionism dabbling
tiny: small little minute minuscule mini miniature micro wee petite trivial startup
tips: advice pointers tricks suggestions hints hacks guidance recommendations pitfalls gratuity
tired: burnout burned exhaustion overwork overload stress fatigue drained weary knackered sleepy shattered
title: promotion advancement level ladder designation role position rank name grade label
tl: lead techlead
today: now nowadays currently present immediately day tonight
toddler: child kid baby infant tot preschooler childcare parent
toes: overstepping encroach territory boundaries alert feet
together: jointly collaborate united collectively pairing unity cohesive shared colocated
toilet: bathroom restroom loo washroom lavatory wc bog
token: security breach leak hack vulnerability tick checkbox lipservice diversity symbolic quota performative
told: informed said notified ordered instructed advised warned briefed announced reports discloses reveals
tolerated: accepted allowed endured permitted excused overlooked stomached ignored condoned indulged
tomorrow: future soon next deadline day overnight morning
tone: voice attitude wording manner phrasing curt snarky harsh mood
tongue: language accent speech dialect
took: stole accepted grabbed seized claimed snatched received lasted getting assuming appropriated removed
tooling: devtools platform devex ide automation utilities dx toolchain software
top: best highest star leading upper summit high peak elite strongest senior head
topology: structure layout architecture arrangement network
torture: torment agony hell misery pain suffering ordeal cruelty
toss: discard throw flip chuck dump bin ditch
total: sum overall complete entire whole aggregate full absolute
touch: contact harassment groping physical hug reach
tough: difficult hard challenging hardened resilient harsh strict gritty demanding strong
tourist: visitor seagull traveller sightseer dabbler outsider
towards: approaching direction
tower: silo skyscraper ivory building block
town: allhands hall city townhall village relocate
toxic: bully jerk abusive harass hostile rude poisonous harmful dysfunctional unhealthy destructive negative
tpm: pm product
trace: track follow log telemetry observability origin find opentelemetry stacktrace
track: path ladder ic trajectory monitor follow trace route tracker course
tracker: jira ticketing trello spreadsheet asana backlog linear board bugzilla log ats kanban
traction: momentum adoption uptake progress headway pull grip
trade: tradeoff swap exchange craft compromise profession deal barter business balance sacrifice commerce
traffic: load visitors requests spike surge bandwidth visits commute congestion hits
trail: path audit record trace history log track
train: course learn teach education coaching workshop upskilling bootcamp development lesson certification onboarding
trainee: apprentice intern junior graduate grad newbie learner rookie novice beginner newcomer internship
traitor: betrayer backstabber disloyal turncoat defector snake judas treason
transfer: kt knowledge handover move switch relocate reassign rotation secondment handoff transition lateral
transformation: change overhaul transition turnaround metamorphosis modernisation modernization reorganisation reorganization shift restructuring
transition: change move shift switch handover changeover migration conversion transfer adjust
transparency: secret secrecy open hidden honesty candor candour clarity visibility frankness disclosure sharing
trap: pitfall snare gotcha trick ambush stuck antipattern
trashing: badmouthing slagging slating bashing dissing criticising criticizing rubbishing disparaging backstabbing ruining
travel: trip commute journey flights flying visit relocation
treadmill: grind hamster rut drudgery endless monotony
treat: handle behave respect regard fairness reward consider perk
tremble: shake shiver quiver nervous quake fear
trend: fad fashion hype movement tendency direction pattern bandwagon craze
triad: trio three triangle trifecta troika threesome
triage: prioritise prioritize sort severity bugs ranking assess backlog
trial: pilot experiment probation test tryout poc evaluation beta
tribal: undocumented institutional unwritten cliquey siloed oral folklore clan factional
tribes: squads guilds clans groups chapters spotify factions camps
tribunal: court lawsuit hearing litigation acas sue legal arbitration
trick: hack tip deceive ploy trap ruse fool gimmick con dupe
trickiest: hardest toughest thorniest difficult challenging awkward
trickles: drips leaks seeps dribbles cascades filters
tried: attempted tested sought experimented endeavoured struggled
trifecta: triad trio three triple triangle troika
trifles: trivia trivialities nitpicks petty nits bikeshedding minor
trigger: cause prompt provoke spark initiate precipitate activate alert
triple: threefold treble thrice three 3x
trivial: minor petty unimportant easy trifling small insignificant bikeshedding simple piddling
troops: soldiers army staff employees ranks subordinates reports rally underlings
trophies: awards prizes medals cups rewards accolades plaques
trouble: difficulty issue bother mess crisis conflict hassle struggle hardship misbehaving
true: real accurate correct genuine authentic factual fact honest
trust: safety safe openness confidence faith believe rely reliance credibility trustworthy reliability belief
trustees: board governors directors nonprofit charity fiduciary
truth: honesty honest facts reality candor candour veracity
trying: attempting experimenting striving endeavouring effort struggling testing tough
tuesday: weekday tues
tug: pull yank drag war struggle
tunnel: vpn ssh underpass blinkered
turf: territory domain patch fiefdom empire silo jurisdiction
turn: become convert decline change rotate reject switch refuse flip shift transform round
turnaround: rescue recovery fix improve revive rehabilitate reversal salvage save transform rebound comeback
turnover: quit resign leave leaver attrition departure exit churn exodus regretted staffing wastage
tweak: adjust change modify refine tune alter fiddle tinker finetune nudge
twelve: 12 dozen
twenty: 20 percent
twice: double two repeated again repeatedly second duplicate
twiddle: idle fiddle bored thumbs bench waiting
twitter: x tweet mastodon bluesky
two: 2 couple pair both double dual second twice
type: kind sort category class style variety typescript personality archetype
typical: normal usual common average standard ordinary regular classic representative expected stereotypical
typo: misspelling spelling error misprint mistake slip fatfinger typing
tyrant: dictator despot bully autocrat authoritarian dictatorial ogre monster oppressor controlling
ugly: nasty hideous unpleasant messy horrible awful unsightly hacky clunky crufty
unbeatable: invincible unrivalled unmatched unstoppable undefeated unsurpassed best
unblocking: unsticking clearing freeing removing enabling helping unjamming stuck
uncertain: unsure doubtful undecided unclear ambiguous unpredictable hesitant unknown indecisive precarious torn
uncertainty: ambiguity doubt unknown unpredictability unsure instability insecurity risk indecision limbo unclear
unclear: vague ambiguous confusing fuzzy murky undefined hazy nebulous woolly uncertain muddled
unconscious: subconscious implicit bias hidden unaware prejudice unintentional unwitting
underdelivering: underperforming failing lacking slipping overpromising disappointing missing shortfall underwhelming late
underestimate: lowball optimistic misjudge undervalue overrun overoptimistic miscalculate underrate
undermine: sabotage weaken subvert backstab disrespect erode bypass contradict discredit backchannel override undercut
underneath: below beneath hidden bottom
underpaid: lowpaid salary undercompensated pay raise underpay lowball wage exploited rise
underperform: performance pip weak struggling slacking failing poor deadwood coasting bad subpar mediocre
underrepresented: diversity inclusion dei bias discrimination women minority marginalized marginalised black urm bipoc
understands: comprehends gets grasps knows empathizes empathises clear realises realizes knowledge
underused: underutilised underutilized idle wasted untapped bored slack underemployed unchallenged
underwater: drowning overwhelmed swamped options overloaded submerged worthless snowed
undo: revert reverse rollback backout rescind cancel unfinished incomplete unravelled outstanding neglected pending
unease: discomfort anxiety worry awkward apprehension nervous concern tension disquiet misgivings dread
uneasy: anxious uncomfortable nervous worried apprehensive unsettled awkward edgy concerned queasy
unfair: unjust biased favouritism favoritism inequitable discrimination unequal injustice inequality bias discriminatory nepotism
unfamiliar: new unknown strange foreign unaccustomed alien unacquainted inexperienced novel uncharted
unfilled: vacant open empty vacancy unstaffed vacated understaffed backfill req
unfinished: incomplete pending outstanding partial wip abandoned undone halfbaked
unglamorous: boring dull tedious thankless mundane drudgery grunt unsexy menial dreary invisible glue
unhappy: miserable sad dissatisfied discontented upset disgruntled depressed malcontent fed disappointed glum
unharmed: unscathed safe intact unhurt unaffected undamaged okay
unheard: ignored overlooked voiceless silenced dismissed neglected disregarded invisible
unhelpful: useless obstructive uncooperative counterproductive unsupportive difficult unconstructive negative obstinate
unicorn: rare startup purple billion perfect mythical rockstar
union: unionise strike labor labour collective bargaining guild organizing
unit: division squad group department pod section cell module crew
unknown: uncertain uncertainty unfamiliar unclear ambiguous mystery undiscovered unidentified
unless: except without until
unlimited: pto uncapped infinite unrestricted boundless endless limitless
unloved: neglected orphaned unwanted abandoned unappreciated ignored unmaintained
unmoved: indifferent unaffected unconvinced stubborn unimpressed unpersuaded adamant apathetic
unnamed: anonymous nameless unidentified unknown secret confidential
unnoticed: invisible overlooked unseen unrecognised unappreciated undetected ignored silent unacknowledged thankless
unofficially: informally privately quietly unsanctioned shadow secretly
unpaid: free overtime volunteer gratis unremunerated voluntary wageless crunch owed intern uncompensated furlough
unplug: disconnect detach offline vacation recharge logoff decompress holiday
unpolished: rough draft raw unfinished crude scrappy ugly mvp sloppy
unpopular: disliked hated controversial unwelcome unloved resented criticised backlash contentious
unpromotable: stuck plateaued stagnating glue thankless menial overlooked housework
unproven: untested experimental risky new unverified speculative inexperienced untried immature
unrealistic: impossible unreasonable unachievable unattainable overambitious unfeasible optimistic infeasible impractical crazy
unseen: invisible hidden unnoticed overlooked ignored unobserved unrecognised
unstable: flaky shaky crashing volatile unreliable fragile wobbly brittle buggy erratic precarious turbulent
untested: unproven untried unverified unvalidated risky
untouchable: protected immune indispensable irreplaceable unsackable unfireable favourite favorite invincible
unusable: useless broken nonfunctional unworkable inoperable worthless janky impractical unfit
unusual: uncommon rare strange odd weird atypical abnormal unconventional peculiar exceptional quirky
unwanted: rejected unwelcome undesired uninvited excluded unsolicited
unwelcome: unwanted excluded uninvited undesired outsider unsolicited rejected ostracised
unwritten: implicit unspoken tacit undocumented informal hidden oral assumed tribal verbal unstated
update: status report refresh upgrade news progress patch inform brief summary sync revise
upgrade: update migrate modernize modernise bump improve patch version newer
upkeep: maintenance maintaining servicing repair support housekeeping ktlo upgrades bau
uproar: outcry outrage backlash furore anger revolt protest commotion uprising
upside: benefit advantage positive pro gain plus bonus potential reward
upskilling: training learning reskilling retraining development skills courses education growing certification improve teaching
upstairs: management leadership executives senior higher above higherups exec brass csuite bosses suits
uptake: adoption acceptance takeup usage enrolment
uptime: slo sli sla reliability availability sre nines stability resilience
upward: higher rising ascending promotion superiors
urgent: asap critical pressing emergency immediate important p0 firefighting rush priority
usable: functional workable practical ux accessible intuitive serviceable
used: utilised utilized employed applied exploited accustomed adopted secondhand
useless: worthless pointless incompetent futile ineffective hopeless unhelpful inept crap deadweight rubbish ineffectual
user: customer client consumers endusers audience subscribers userbase visitors
usual: normal typical customary regular standard ordinary common habitual
ux: design usability ui interface figma experience product hci
vacancy: jd job description openings positions roles reqs unfilled recruiting posts slots headcount
vacation: holiday leave pto break annual absence sabbatical getaway travel
values: culture norms rituals principles beliefs ethics morals ethos mission standards integrity virtues
vanished: disappeared ghosted missing lost absent awol unreachable evaporated dissolved
vanity: ego conceit narcissism pride narcissist metrics
variant: version variation alternative option flavour flavor type experiment
velocity: metric measure number kpi dora productivity speed pace throughput points output delivery
vending: snacks machine vendor drinks dispenser
vendor: supplier contractor provider saas seller outsourcer partner reseller consultancy
vent: rant complain moan grumble whinge whine bitch offload grouse steam gripe unload
venue: location place site hall hotel offsite conference room
verbal: oral spoken vocal speech talk unwritten
verdict: decision judgment judgement conclusion ruling outcome result assessment evaluation finding
version: release edition revision semver variant iteration build fork tag
versus: vs against compared comparison opposed difference
verticals: industries sectors domains markets niches segments divisions
vesting: rsu stock options equity shares esop grant
veteran: senior experienced oldtimers longtimers military tenured seasoned army
vetoes: overrules blocks rejects overrides refuses forbids nixes disallows
viable: feasible workable practical achievable doable realistic mvp possible
vibe: atmosphere mood feeling culture energy ambience climate spirit
vice: deputy vp assistant second svp
video: zoom camera webcam recording meet teams loom videoconference call remote film
views: opinions beliefs perspectives thoughts attitudes politics stance
villain: baddie scapegoat culprit antagonist enemy nemesis bogeyman jerk
viral: popular trending contagious hackernews reddit twitter spread
virtual: remote online zoom distributed video digital wfh vm telework
visa: immigration sponsorship h1b permit greencard citizenship expat sponsor deportation
visibility: transparency exposure recognition awareness noticed insight prominence observability unseen invisible profile
vision: mission strategy direction purpose dream northstar roadmap foresight goal sight
visit: trip travel call tour onsite stay
visitors: guests callers users traffic tourists attendees
voice: speak say opinion heard express tone input vocal
voluntarily: willingly freely willing optional choice volunteer unforced
voluntary: optional elective willing unforced discretionary unpaid resignation unprompted
volunteer: maintainer contributor community offers optional unpaid voluntary helpers steps nominates
voting: poll ballot election democracy consensus poker
vp: executive exec leadership csuite cto director vicepresident svp evp president head avp
vpe: vp vice cto executive head svp director
vs: versus against compared comparison
vulnerability: security breach leak hack token weakness openness exposure cve exploit fragility flaw
wage: pay salary compensation money raise remuneration earn income paycheck payroll
wait: delay patience hold queue pause linger postpone idle later stall patient
walk: stroll hike quit leave exit wander steps
wall: barrier obstacle silo partition block impasse
wander: drift stray digress roam tangent ramble meander distracted
wanted: desired needed wished sought hoped asked intended demanded craved aspiration
war: battle fight conflict combat warfare feud hostilities
warehouse: fulfillment depot logistics storage snowflake redshift datalake
warn: caution alert notify threaten flag reprimand tell forewarn pip admonish ultimatum
waste: squander inefficient pointless useless unproductive lean fritter unnecessary lost futile
watch: observe monitor look surveillance spy guard shadow supervise oncall
watered: diluted weakened compromised softened thinned lite
watermelon: greenwashing misreporting fake misleading green red rag sugarcoated dishonest vanity deceptive
wave: round batch tranche surge phase trend
ways: methods approaches techniques means strategies options tactics habits practices
weak: underperform performance pip struggling poor soft feeble low ineffective spineless mediocre fragile
wean: detach ease phase withdraw dependence quit
web: internet website online www browser frontend site
webcam: camera video zoom cam
webshop: ecommerce shop store shopify retail storefront webstore
website: site webpage web portal url
wed: wednesday marry marriage
week: weekly sprint days fortnight weekend workweek monday
weekends: saturday sunday overtime sat
weekly: 1on1 regular recurring
weigh: evaluate consider assess compare balance ponder decide judge tradeoff
weight: influence importance clout sway burden load heavy slack authority deadweight
weird: strange odd awkward bizarre unusual peculiar quirky creepy eccentric
welcome: greet inclusion belonging onboarding warmly accept newcomer
wellbeing: wellness health welfare happiness selfcare morale comfort
welled: tears crying teary cried weepy
went: left departed headed turned
wfh: remote distributed home hybrid offshore telecommute telework homeworking wfa
whatever: regardless whichever apathy indifferent apathetic
wheel: reinvent nih steering rim
whenever: anytime
whichever: whatever
whisper: gossip rumour rumor murmur quietly secret grapevine mutter confidential hush
whiteboard: blackboard drawing miro leetcode board algorithm sketch
whoever: anyone whomever anybody whichever everyone
whole: entire complete full total everyone entirety holistic
wholly: entirely completely totally fully altogether absolutely utterly exclusively
whys: reasons causes rootcause rca postmortem 5whys
wide: broad extensive expansive breadth organisation organization companywide across
wife: spouse partner husband missus married marriage
wiki: confluence documentation docs notion sharepoint handbook knowledgebase intranet
wild: crazy unruly untamed chaotic uncontrolled mad feral extreme outrageous insane
wind: wrap shutdown unwind sunset
wine: alcohol drinks beer booze champagne boozy bottle
winged: improvised adlibbed unprepared bluffed impromptu
wins: successes victories achievements accomplishments triumphs prevails beats succeeded secured gained
wiped: erased deleted destroyed lost exhausted dropped removed purged truncated knackered nuked formatted
wise: sensible prudent sage smart shrewd judicious advisable clever experienced wisdom
wiser: smarter cleverer sager prudent experienced savvier sensible
wishes: wants desires hopes preferences requests dreams longs demands aspirations
withdraw: retract rescind pull cancel revoke back retreat disengage renege drop quiet introverted
wizards: gurus experts ninjas rockstars geniuses magicians hackers
woke: awake paged awakened awoken dei pc roused woken pager oncall
woken: awakened paged pager oncall roused night pagerduty
wolf: lone loner predator maverick alarm
women: erg community group diversity inclusion dei bias discrimination minority underrepresented female lady
wonder: ponder curious doubt question speculate muse awe
word: term phrase terminology vocabulary expression
work: job labour labor employment task toil effort function grind office graft career
workaholic: overworker grinder burnout hustler obsessive
workaround: hack kludge stopgap bypass bodge patch quickfix fudge bandaid
workers: employees staff labour labor personnel workforce colleagues contractors headcount
workflow: process pipeline procedure kanban flow gitflow routine
workforce: staff employees personnel workers headcount labour labor manpower staffing
workload: capacity overload overwork bandwidth busy swamped utilization load stretched
workmates: colleagues coworkers teammates peers buddies associates friends mates
workplace: office job premises workspace cubicle desk
workshop: training seminar session course offsite brainstorm class bootcamp facilitation hackathon
worn: exhausted tired burnout drained fatigued shattered burned weary knackered frazzled depleted jaded
worried: anxious anxiety concerned nervous scared afraid stressed fear uneasy apprehensive fretting frightened
worship: idolise idolize adore hero revere glorify cult pedestal adulation
worth: value valuable deserve merit worthwhile price roi benefit justify payoff
worthless: useless valueless inadequate pointless underwater rubbish garbage inferior undervalued
wouldnt: refused unwilling
wow: amaze impress astonish dazzle delight stun
wrap: finish conclude complete finalise finalize close end summarise summarize closeout conclusion
wrecked: ruined destroyed broken damaged sabotaged trashed exhausted devastated crashed shattered spoiled demolished
write: docs documentation author draft compose pen type blog publish jot sent emailed
wrong: mistake incorrect error mistaken false fault bad erroneous inaccurate misguided unethical immoral
yank: pull remove withdraw snatch tug rescind revoke jerk american
yardstick: metric measure benchmark kpi standard criterion gauge rubric baseline
yawning: bored tired boredom sleepy dull gaping
year: annual yearly months fy yr eoy
yells: shouts screams raises hollers temper outburst rants barks bellows berates
yes: agree yeah approve ok okay consent accept yep aye affirmative agreement sure
yesterday: immediately urgent asap recently past overdue
younger: junior youthful millennials genz age youngster
youngsters: youth juniors young grads graduates genz millennials kids teenagers
youre: yourself ur
yourself: self oneself personally
zero: 0 none nil nothing nought null scratch
zilch: zero nothing nil none nada zip nought naught diddly nowt bupkis
zombies: deadwood undead orphaned walking abandoned unkillable disengaged
zones: timezone areas regions utc overseas distributed geographic offshore boundaries territory
zoom: video videoconference videocall call remote webcam camera hangout webex conferencing skype
`;

/** The stems that people type for a stem that stands in a text. */
export const substitutesOf: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', others = ''] = line.split(': ');
      return [stemOf(word), others.split(' ').map(stemOf)];
    }),
);
