//! English words of closed classes, and adjectives and adverbs that no ending tells.

/// Words before a noun that may not stand alone.
pub(crate) const DETERMINERS: &str = "the a an every no its whose";

/// Words before a noun that may stand alone as well: "these", "all of them".
pub(crate) const DETERMINERS_OR_PRONOUNS: &str = "this that these those some any all both each either neither another half many much few several more most less fewer enough such what which \
    whatever whichever plenty various";

/// Words before a noun that say whose it is.
pub(crate) const POSSESSIVES: &str = "my your his her its our their whose thy ur";

/// Pronouns that are subjects and nothing else.
pub(crate) const SUBJECT_PRONOUNS: &str = "i he she we they";

/// Pronouns that may be anything.
pub(crate) const PRONOUNS: &str = "you it someone somebody something everyone everybody everything anyone anybody anything nobody nothing none one ones others another mine yours hers ours theirs \
    ya u everthing themself y'all oneself";

/// Pronouns that are no subject.
pub(crate) const OBJECT_PRONOUNS: &str = "me him us them her myself yourself himself herself itself ourselves yourselves themselves";

/// Words that open a relative clause or a question.
pub(crate) const RELATIVES: &str = "who whom which that whose";

/// Words that open a question or a free relative clause.
pub(crate) const QUESTION_WORDS: &str = "what who whom which whose when where why how whatever whoever whichever whenever wherever however";

/// Words that open a subordinate clause and are nothing else.
pub(crate) const SUBORDINATORS: &str = "if because although though unless whether while whereas lest whilst cos cuz bc once albeit";

/// Words that open a subordinate clause where a subject and a verb follow, and a noun otherwise.
pub(crate) const PREPOSITIONS_OR_SUBORDINATORS: &str = "as after before since until till than like except for but so so-that";

/// Prepositions and nothing else.
pub(crate) const PREPOSITIONS: &str = "of in on at by with from into onto upon about above across against along amid among amongst around behind below beneath beside besides between beyond despite during \
    inside near off outside over past per plus regarding concerning through throughout toward towards under underneath unlike up down out via within without versus vs minus amidst \
    notwithstanding atop aboard alongside worth re w/ w/o concerning aka";

/// Prepositions that are particles of a verb too: "broke off", "set up".
pub(crate) const PARTICLES: &str =
    "up down out off over in on away back around through along about by across apart aside forward ahead together round under after";

/// Words that join equals.
pub(crate) const COORDINATORS: &str = "and or but nor & yet plus n";

/// Verbs of mood.
pub(crate) const MODALS: &str = "will would can could may might must shall should 'll 'd ca wo sha cannot ought dare";

/// Adverbs that no ending tells.
pub(crate) const ADVERBS: &str = "
not never n't also already always often ever still just even again soon then now here there today tonight tomorrow yesterday very too quite rather almost nearly perhaps maybe only ago once twice instead together apart away
back forward ahead aside else elsewhere anywhere everywhere somewhere nowhere thus hence therefore however moreover furthermore meanwhile otherwise nevertheless nonetheless indeed sometimes somehow anyway anymore seldom well
far later earlier forth abroad overseas upstairs downstairs home alone afterwards afterward thereafter beforehand nowadays altogether alike likewise besides so as about around roughly more most less least much better best worse worst
long longer longest soonest sooner fast faster hard harder early late further farther straight right yet though either neither both please kinda sorta hardly barely scarcely merely simply rarely inside outside
overnight halfway apiece alas ok okay yes no hence whatsoever nor outright downtown online offline etc e.g. i.e. likely north south east west northward southward onward onwards upward upwards downward downwards backwards
all any close near half pretty way super real enough aloud instead though lately first last next secondly thirdly firstly tho pm am o'clock alot again everyday";

/// Words in -ly that are no adverbs, or not first of all.
pub(crate) const LY_ADJECTIVES: &str = "only early daily weekly monthly yearly friendly likely unlikely lovely lonely elderly deadly costly ugly silly lively holy orderly quarterly hourly nightly scholarly cowardly motherly fatherly brotherly heavenly earthly bodily sickly timely untimely unfriendly curly woolly oily jolly chilly hilly family italy july supply reply assembly ally fly rally bully belly jelly rely apply imply comply multiply anomaly monopoly folly lily tally butterfly homily";

/// Adjectives that no ending tells.
pub(crate) const ADJECTIVES: &str = "
apt adept inept overt covert robust intact extinct distinct abrupt corrupt bankrupt erect compact good bad great big small large little new old young high low long short early late own other same different important able unable available ready sure certain clear full empty free open close right wrong true false real whole sick ill
safe dangerous strong weak heavy light dark bright hot cold warm cool dry wet clean dirty fresh rich poor cheap expensive easy hard difficult simple complex quick slow fast deep wide narrow thick thin tall flat sharp smooth rough soft loud quiet
happy sad angry glad sorry afraid proud tired busy lazy nice fine kind polite rude honest fair strict smart clever stupid wise crazy mad funny serious strange odd weird rare common usual normal general special main major minor chief
key top senior junior former latter recent current present past next last first second third previous final initial original modern ancient local foreign national federal public private personal professional official legal illegal
political social economic financial military civil human natural nuclear medical mental physical digital global international western eastern northern southern central red blue green white black brown yellow grey gray pink purple orange golden
dead alive live blind deaf pregnant drunk naked single double triple multiple several many few much more most less fewer fewest least such enough entire total average maximum minimum extra additional separate joint mutual bilateral annual
male female adult royal holy sacred evil innocent guilty aware alone asleep awake ashamed alike bare blank bold brave brief broad calm casual civilian classic close constant content cruel cute dear decent definite dense direct distant due dumb eager equal exact
excess exempt extreme faint famous fat favorite favourite fierce firm fit fond foul frank front gay gentle giant glorious grand grateful gross guilty half handy harsh huge humble hungry ideal idle immense inner inside instant intense interior internal keen
large-scale lean left level like liable limited loose lucky mass mature mean medium mere middle mild minimum mobile moderate moral naive nasty near neat net noble numb obvious odd okay ok opposite outer outside over overall pale perfect plain pleasant plus polar poor
pretty prime prior prone proper pure quick quiet random rapid rare raw ready rear reluctant remote rigid ripe rotten round rural sane scarce secret secure severe shallow sheer shy silent silly similar sincere slight slim slow sober sole solid sour spare sparse special
stable stale standard steady steep stiff straight strict subtle sudden suitable super superb superior supreme sweet swift tame tender tense terrible terrific thirsty tight tiny tough toxic trivial tropical ugly ultimate unable unclear uncertain unfair unhappy unique unknown unlikely unsafe unsure unusual upper
upset urban urgent usable used vague vain valid vast very vital vivid warm wealthy weary welcome well wet wicked widespread wild willing worldwide worse worst worth worthy worthwhile wrong better best bigger larger smaller higher lower longer shorter older younger newer greater stronger weaker cheaper easier harder faster slower
biggest largest smallest highest lowest longest shortest oldest youngest newest greatest strongest weakest latest earliest nearest closest simplest easiest hardest fastest finest deadliest worse further farther elder eldest inferior exterior awesome handsome lonesome wholesome tiresome troublesome gruesome born
north south east west northeast northwest southeast southwest american british english french german italian spanish chinese japanese korean russian iraqi israeli saudi pakistani swedish polish turkish irish danish finnish scottish welsh dutch greek swiss thai arab muslim islamic christian jewish catholic
concrete discrete concise precise obese diverse adverse reverse inverse sparse elite polite finite infinite definite opposite favorite composite absolute acute astute minute mute remote obsolete complete incomplete appropriate inappropriate private separate accurate inaccurate adequate inadequate alternate corporate deliberate delicate desperate elaborate fortunate unfortunate immediate intermediate
intimate legitimate illegitimate moderate passionate approximate ultimate affordable solar lunar nuclear regular popular similar familiar particular circular secular modular linear stellar polar vulgar bizarre insane humane mundane obscene serene sincere austere mere severe sheer awake cross glad mad bad sad dumb numb firm calm warm dim slim grim prim
quite dope pathetic pro anti fellow co-chief vice deputy acting then-current so-called upcoming ongoing incoming outgoing forthcoming outstanding willing unwilling missing exciting interesting boring amazing surprising disappointing annoying confusing shocking frightening terrifying fascinating
charming misleading promising demanding challenging pressing stunning overwhelming underlying neighboring neighbouring surrounding remaining existing leading following corresponding striking disturbing encouraging relaxing refreshing depressing embarrassing entertaining satisfying rewarding threatening alarming
aged armed beloved blessed crowded crooked dedicated determined devoted disabled educated exhausted experienced gifted haunted inexperienced interested uninterested learned limited unlimited married unmarried mixed naked advanced alleged bored concerned complicated confused convinced disappointed excited frightened
frustrated pleased relieved satisfied dissatisfied scared shocked sophisticated surprised talented tired unexpected unprecedented used united unemployed underrated overrated wicked worried wounded so-called detailed skilled unskilled renowned sacred rugged ragged jagged wretched fixed retired injured
closed stuck lost broken hidden known unknown stolen frozen written unwritten drunken sunken fallen forgotten mistaken spoken given chosen grown fed-up aware unaware prepared opposed entitled inclined supposed accustomed fucking damn freaking goddamn fricking";

/// Endings of adjectives.
pub(crate) const ADJECTIVE_ENDINGS: &[&str] = &[
    "ful", "ous", "ive", "able", "ible", "ical", "ial", "less", "ish", "ant", "ent", "ary", "ory", "ual", "nal", "tic", "ic", "esque",
    "wide", "proof", "like", "some", "ular", "sive", "iest", "ese", "ean",
];

/// Nouns with an ending of adjectives.
pub(crate) const NOT_ADJECTIVES: &str = "
president government parliament agreement statement department movement development management payment treatment investment appointment document element moment comment argument environment equipment accident incident student agent client patient parent
talent content event extent percent continent president resident employment punishment settlement amendment apartment announcement arrangement assessment assignment attachment commitment compartment department deployment employment engagement enforcement
enjoyment entertainment environment equipment establishment excitement experiment fragment garment implement improvement infringement instrument investment involvement judgment measurement ministry monument ornament payment pigment placement predicament procurement punishment recruitment regiment replacement requirement resentment
restaurant servant assistant consultant accountant applicant merchant immigrant migrant participant tenant giant infant elephant plant grant giant descendant defendant lieutenant sergeant occupant contestant pollutant hydrant warrant
music topic traffic clinic critic public republic logic magic panic fabric comic picnic mechanic plastic rhetoric arithmetic attic academic statistic mosaic epic ethic cynic ceramic classic tonic relic graphic
secretary library january february salary dictionary boundary anniversary summary diary adversary missionary documentary commentary estuary vocabulary burglary canary sanctuary itinerary secretary judiciary beneficiary subsidiary
history factory victory story memory territory theory category laboratory directory inventory dormitory observatory glory ivory repertory trajectory
material trial official memorial tutorial editorial burial testimonial potential credential
olive archive detective executive native relative objective perspective initiative alternative representative incentive motive narrative directive drive live adjective locomotive give dive five hive
table cable vegetable stable variable fable able
scent rent cent tent accent present absent precent comparent consent dissent talent torrent current
dish fish wish british finish polish english parish
handful mouthful spoonful armful roomful
manual individual ritual visual equal
signal journal tribunal terminal criminal arsenal national professional
vacant ant";

/// Nouns that look like a form of a verb.
pub(crate) const NOUNS: &str = "
thing king ring wing spring string morning evening ceiling meeting building hearing ruling funding training housing wedding painting briefing bombing tampering clothing 
dwelling earning marketing parking understanding wording pudding lightning sibling wellbeing well-being nothing something anything everything hundred bed shed seed speed need feed deed weed breed
red creed greed steed thousands talks news species series clothes thanks means lens gas bus boss glass class grass mass pass loss cross dress press process access success congress princess address business witness illness darkness
sports affairs forces rights troops arms goods funds savings earnings proceedings premises belongings surroundings writings teachings advertising banking engineering gaming lighting manufacturing outsourcing packaging
 programming schooling scheduling trafficking counseling flooring 
 interest future result results president country family people company market world life war state money week month year day time home house water food service customer staff price place work
monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december weekend century
firm cold light dark square giant public private orange human evil equal ideal ill mass mean standard model deputy chief key minor major male female adult individual native original top fellow current general official professional final lot bit kind sort type number amount part group couple pair majority minority percent percentage dozen hundred thousand million billion trillion plenty rest series list set bunch range variety
officials officers soldiers leaders members workers users customers children women men parents students teachers doctors police voters residents citizens
hours minutes seconds days weeks months years times miles feet inches dollars pounds euros
left right future past present second minute kind mean mine well right back front top bottom side end middle
submersible convertible collectible dirigible variable cable table vegetable timetable constable";

/// Nouns of time and measure that stand without a preposition and are no object: "last week", "three times".
pub(crate) const TIME_NOUNS: &str = "
time times day days week weeks month months year years hour hours minute minutes second seconds moment morning afternoon evening night nights weekend weekends today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
thursdays fridays saturdays sundays january february march april may june july august september october november december spring summer autumn fall winter quarter quarters semester term decade decades century centuries season mile miles percent degrees way bit lot
kilometers kilometres meters metres noon midnight mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec pm am";

/// Words that are said and belong to nothing.
pub(crate) const INTERJECTIONS: &str =
    "oh ah hey hi hello yes yeah yep nope wow ugh um uh hmm lol haha thanks bye alas hurray ok okay please sorry wtf omg dear gosh yay boo";

/// Cardinals and the like.
pub(crate) const NUMBERS: &str = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety \
    hundred thousand million billion trillion dozen zero";

/// Words that are two: the second half is a verb or a negation. `whole` is cut `at` letters.
pub(crate) const CONTRACTED: &str = "dont=do doesnt=does didnt=did isnt=is wasnt=was werent=were arent=are couldnt=could wouldnt=would shouldnt=should havent=have hasnt=has hadnt=had cannot=can \
    cant=ca wont=wo gonna=gon gotta=got wanna=wan gimme=gim lemme=lem im=i ive=i youre=you theyre=they thats=that whats=what youve=you ain't=ai didn=did";

/// Nouns that an infinitive behind them fills: "a plan to go".
pub(crate) const NOUNS_WITH_INFINITIVE: &str = "
plan plans way ways right rights ability time decision decisions effort efforts attempt attempts chance chances need needs reason reasons opportunity opportunities permission desire wish urge power place places thing things money people
intention proposal proposals offer offers promise promises pledge request order orders refusal failure agreement deal bid move willingness readiness tendency capacity freedom authority duty obligation responsibility commitment motivation incentive pressure
ambition aim goal goals step steps measure measures option options choice choices moment point question questions choice lot room reason question vote movement campaign threat threats courage nerve luck pleasure honor honour job task work capability potential advice temptation authorization willingness means stuff";

/// Nouns that a clause with "that" says in full: "the fact that he left".
pub(crate) const NOUNS_WITH_CLAUSE: &str = "
fact news claim claims report reports belief idea notion suggestion suggestions allegation allegations evidence proof doubt doubts hope hopes fear fears sign signs rumour rumours rumor rumors possibility chance chances
risk view opinion impression conclusion assumption condition promise guarantee statement announcement argument accusation accusations charge charges assertion speculation suspicion suspicions theory point feeling likelihood probability hypothesis
admission confirmation denial warning warnings talk line word words story stories gossip whisper whispers chatter account accounts message assurance assurances complaint complaints prediction predictions estimate forecast forecasts calculation
concern concerns worry worries insistence contention tale legend finding findings reminder threat decision demand demands requirement proposal recommendation agreement consensus thought dream illusion myth mistake lie nonsense indication indications
information advice testimony verdict ruling conviction confidence realisation realization revelation disclosure discovery knowledge understanding perception misconception position stance stipulation pledge vow oath";

/// Words in front of a verb that say what has to be.
pub(crate) const BOUND: &[&str] = &["must", "should", "shall", "has", "have", "needs", "need", "required"];

/// Verbs of what is only thought of: a limit that somebody considers is none.
pub(crate) const WEIGHS: &[&str] =
    &["consider", "weigh", "mull", "contemplate", "discuss", "debate", "propose", "suggest", "ponder", "test", "try"];

/// Verbs of making a program anew: what it can then do is not what it does.
pub(crate) const REBUILDS: &[&str] = &["compile", "recompile", "rebuild", "patch"];

/// Past forms of verbs of coming into the world: "launched with a limit of 100".
pub(crate) const BEGAN: &[&str] = &["launched", "debuted", "started", "began", "opened", "arrived", "appeared", "went", "shipped"];

/// Verbs of what makes something possible: "enables customers to raise it".
pub(crate) const ENABLES: &[&str] = &["enable", "allow", "let", "permit"];

/// Words of what one does who needs more than one may have: "contact support".
pub(crate) const ASKS: &[&str] = &["support", "contact", "request", "ask", "apply", "sales", "ticket"];

/// What stands between "as" and "as" in front of the most there can be: "values as large as 1 GB".
pub(crate) const AS_MUCH: &[&str] = &["large", "big", "long", "many", "much", "high", "far", "great", "heavy", "old", "deep"];

/// Possessors whose noun is somebody else than they are, unless it stands for a visit: "his sister", but "his guest".
pub(crate) const OTHER_PARTY: &[&str] = &["guest", "host", "counterpart", "visitor"];

/// Words of advice, which sets no limit.
pub(crate) const ADVISES: &[&str] = &["should", "consider", "recommend", "advise", "suggest", "better"];

/// Verbs by which something has the time that it is given: "a task gets an hour".
pub(crate) const GIVEN: &[&str] = &["get", "gets", "has", "have"];

/// Verbs for what somebody has from a plan: "free accounts get 50 minutes a month".
pub(crate) const HOLDS: &[&str] = &["have", "get", "receive", "enjoy"];

/// Words by which a clause says under what condition it holds: "if your note is larger than 3 MB".
pub(crate) const CONDITION: &[&str] = &["if", "when", "where"];

/// Words in front of the time that a count is told for each of: "60 an hour", "per hour", "in the same hour".
pub(crate) const FOR_EACH: &[&str] = &["a", "an", "per", "each", "every", "same"];

/// Verbs and nouns of one direction, each with those of the other: what one may receive is not what one may send. Each with an example of
/// both.
pub(crate) const OPPOSITES: &[([&str; 2], &str)] = &[
    (["send", "receive"], "You can send 5 MB and receive 9 MB."),
    (["upload", "download"], "You can upload 5 MB and download 9 MB."),
    (["outgoing", "incoming"], "Outgoing mail may have 5 MB, incoming mail 9 MB."),
    (["outbound", "inbound"], "Outbound mail may have 5 MB, inbound mail 9 MB."),
];
