//! What governs a clause, and what that does to it: the closed list of what keeps an assertion, and what denies, plans and supposes.
//! Verbs by their base, nouns in the singular.

/// Verbs whose clause is so, whatever is said of knowing it: "denied knowing that", "nobody noticed that".
pub(crate) const FACTIVE: &str = "know realise realize notice discover learn forget remember regret reveal ignore overlook conceal hide disclose emerge transpire admit acknowledge \
    concede confess recognise recognize mention appreciate resent applaud mind recall mean-time";

/// Nouns whose clause is so.
pub(crate) const FACTIVE_NOUNS: &str = "fact truth reality discovery revelation admission news proof knowledge circumstance";

/// Verbs that report a clause, or find it: it is as true as the source.
pub(crate) const REPORTS: &str = "say tell report announce confirm find show prove note add state write declare explain insist maintain argue assert claim believe think consider estimate \
    calculate reckon conclude determine establish observe see hear watch read understand testify repeat reiterate stress emphasise emphasize underline inform notify remind warn \
    indicate suggest demonstrate illustrate reply respond answer tweet post record rule decide agree hold remark point recount relate feel verify document ensure assure \
    convince persuade judge deem gather guess complain stipulate specify require hear mean certify guarantee reflect attest boast quote cite list give put place set describe approximate assess gauge tally compute disclose reveal underscore mention recall ascertain acknowledge concede learn discover detail signal";

/// Verbs by which somebody has an opinion: of what is to come it is no more than that.
pub(crate) const OPINES: &str = "think believe reckon guess expect predict say";

/// Nouns for those who have one by trade.
pub(crate) const FORECASTERS: &str = "analyst economist expert forecaster trader investor observer pundit broker bookmaker commentator";

/// Verbs whose infinitive or gerund came about.
pub(crate) const CAME_ABOUT: &str = "manage happen turn prove come begin start continue go keep proceed finish help force lead cause make let get succeed seem appear tend bother dare rush see \
    hear watch feel find catch leave spend resume serve remain stay end live grow cease-not compel oblige enable amend update revise edit change last allow permit need have use end wind";

/// Verbs of saying that have whom it is said to as their object: "told reporters".
pub(crate) const TELLS: &str = "tell inform notify assure remind warn brief";

/// Words behind which "to" names who tells something.
pub(crate) const ACCORDING: &str = "according";

/// Words that stand right before who tells something: "per the ministry", "citing the police".
pub(crate) const CITING: &str = "per citing quoting";

/// Verbs that deny what they govern.
pub(crate) const DENIES: &str = "deny reject dismiss refute rebut dispute debunk scoff mock ridicule scorn deride laugh brush shrug wave rubbish repudiate contradict disprove discredit quash \
    contest sneer decry spurn disavow disown retract withdraw correct misstate jeer belittle rubbish trash pooh recant renounce discount explode dispel lampoon demolish";

/// Phrases that deny what they govern: the verb, and a word of its clause.
pub(crate) const DENIES_WITH: &[(&str, &str)] = &[
    ("pour", "cold"),
    ("rule", "out"),
    ("throw", "cold"),
    ("give", "lie"),
    ("knock", "down"),
    ("shoot", "down"),
    ("play", "down"),
    ("wave", "aside"),
    ("call", "false"),
    ("call", "nonsense"),
    ("call", "untrue"),
    ("take", "back"),
    ("call", "fiction"),
    ("make", "light"),
    ("make", "fun"),
    ("take", "issue"),
];

/// Prepositions in front of an event that is taken as known, whatever the clause behind says.
pub(crate) const PRESUPPOSING: &str = "since after following despite before during";

/// Prepositions behind which an event has come about by now: "after the fire of 14 April".
pub(crate) const PAST_BEHIND: &str = "since after following despite";

/// Verbs whose infinitive or gerund did not come about.
pub(crate) const FAILS: &str =
    "fail refuse neglect decline avoid escape miss avert omit hesitate stop cease quit forbear refrain abstain desist";

/// Verbs that keep another from doing what follows "from".
pub(crate) const PREVENTS: &str = "prevent stop keep bar ban block prohibit discourage dissuade deter save spare rescue hinder";

/// Verbs that leave what they govern open.
pub(crate) const DOUBTS: &str = "doubt fear wish pretend joke speculate suspect imagine suppose assume dream question wonder ask inquire investigate check examine consider-whether allege rumour rumor \
    hypothesise hypothesize fantasise hint threaten risk face bet pray debate ponder weigh contemplate theorise theorize presume guess-whether probe";

/// Verbs of what is to come.
pub(crate) const PLANS: &str = "plan hope expect intend aim schedule want decide vow promise pledge propose offer prepare seek try attempt mean set agree aspire wish long yearn plot envisage envision foresee \
    forecast predict project anticipate slate book budget earmark target commit undertake arrange contract bid push press campaign ask order instruct tell urge recommend advise invite \
    request demand call resolve threaten need ought have would-like prefer consider discuss weigh trust await";

/// Verbs and adjectives of what is to come are planned only where an infinitive or gerund follows; these are so with a clause too.
pub(crate) const FORESEES: &str = "hope expect promise pledge vow predict forecast foresee anticipate envisage envision propose demand urge recommend trust project plan intend agree-that";

/// Nouns of what is to come.
pub(crate) const PLANNED_NOUNS: &str = "plan hope intention aim goal target ambition bid attempt effort promise pledge proposal offer vow decision agreement deal schedule eye sight wish desire dream order call request \
    demand expectation forecast prediction prospect";

/// Nouns that leave their clause open.
pub(crate) const DOUBT_NOUNS: &str = "rumour rumor speculation possibility chance likelihood risk suspicion fear scenario hypothesis theory allegation accusation doubt question danger threat probability idea notion \
    suggestion assumption myth";

/// Nouns of what is near and has not come about: "on course to sell".
pub(crate) const NEAR_NOUNS: &str = "course verge brink threshold way track cusp edge";

/// Nouns without which one does not know, so that what they would know is so: "had no idea that".
pub(crate) const KNOWING_NOUNS: &str = "idea clue inkling denying doubt question dispute secret denial";

/// Adjectives that tell how a thing that is so is taken.
pub(crate) const FACTIVE_ADJECTIVES: &str = "surprising important remarkable strange odd unfortunate regrettable significant notable aware glad sorry happy proud surprised angry sad pleased relieved lucky fortunate shocked delighted \
    disappointed interesting striking telling ironic tragic shameful good bad nice";

/// Verbs by which one answers for a report that was wrong: "apologised for reporting that".
pub(crate) const MISREPORTS: &str = "apologise apologize fine sue rebuke censure reprimand criticise criticize blame fault";

/// Words in a row that put a clause into a time that is over.
pub(crate) const BYGONE: &[&str] =
    &["those days", "back then", "the past", "old days", "one time", "earlier days", "earlier times", "days gone"];

/// Nouns for what somebody has said.
pub(crate) const REPORTED: &str = "claim allegation accusation report charge suggestion assertion figure number account rumour rumor statement version estimate total toll";

/// Verbs that give a value, which may be given wrongly.
pub(crate) const GIVES: &str =
    "give put say state list report claim describe name identify call quote cite date place estimate record describe be";

/// Nouns that a clause is denied by.
pub(crate) const DENYING_NOUNS: &str = "myth lie denial falsehood misconception fallacy refusal failure inability hoax nonsense";

/// Adjectives that leave an infinitive or clause as it is.
pub(crate) const KEEPING_ADJECTIVES: &str = "clear true certain sure obvious evident known confirmed official undeniable undisputed able glad sorry happy proud surprised angry sad pleased relieved aware lucky fortunate shocked delighted \
    disappointed quick slow first last remarkable strange odd unfortunate regrettable surprising significant important notable";

/// Adjectives by which what follows is to come.
pub(crate) const PLANNED_ADJECTIVES: &str =
    "likely due ready set poised bound eager keen about prepared scheduled certain-to willing expected determined slated meant supposed";

/// Adjectives by which what follows is not so.
pub(crate) const DENYING_ADJECTIVES: &str = "unable untrue false incorrect wrong unwilling reluctant powerless loath impossible";

/// Adjectives that leave what follows open.
pub(crate) const DOUBTING_ADJECTIVES: &str =
    "unlikely possible doubtful unclear uncertain conceivable improbable probable questionable unsure plausible";

/// Words of a source that is not to be believed.
pub(crate) const FALSE_SOURCE: &str = "hoax satirical satire parody spoof fake faked doctored forged forgery forgeries fabricated bogus retracted falsified photoshopped debunked fictional prank fools' fools discredited \
    counterfeit sham hoaxer impostor imposter mistaken erroneous manipulated tampered deepfake invented";

/// How a thing is said that is not so.
pub(crate) const WRONGLY: &str = "falsely wrongly mistakenly incorrectly erroneously misleadingly inaccurately";

/// Nouns of which there are editions.
pub(crate) const EDITIONS: &str = "version edition draft post report article story statement tweet";

/// Verbs of doing away with what was decided before: "**overturning** the ruling of the court, which had acquitted him".
pub(crate) const UNDOES: &str = "overturn quash reverse annul overrule rescind revoke repeal scrap";

/// Adverbs of what is no longer so.
pub(crate) const FORMERLY: &str = "previously formerly erstwhile";

/// Adjectives of what is no longer so.
pub(crate) const FORMER: &str = "former previous erstwhile old-style outgoing";

/// Adjectives of one that another has come after.
pub(crate) const BYGONE_ONE: &str = "previous prior preceding";

/// Verbs that make one thing of another, which is no longer so.
pub(crate) const TURNS_INTO: &str = "turn change convert transform";

/// Nouns for how something came to be more than it was.
pub(crate) const STEPS_UP: &str = "increase jump rise step gain improvement";

/// Verbs of what lasts, which "until" ends: "was 5 MB until 2021".
pub(crate) const STATES: &str =
    "be have include hold allow support cost contain charge accept offer require provide cover permit carry limit cap stand";

/// Verbs that tell that a bound is passed: denied, they tell a limit.
pub(crate) const EXCEEDS: &str = "exceed surpass pass top outgrow";

/// Comparatives in front of "than" and a bound.
pub(crate) const COMPARATIVES: &str =
    "more larger bigger longer greater higher fewer less smaller shorter lower later earlier older younger heavier wider taller faster";

/// Words that open a supposition.
pub(crate) const SUPPOSING: &str = "if unless lest whether case provided providing assuming supposing";

/// Nouns and titles for women; for men.
pub(crate) const FEMALE: &str = "woman women girl wife mother daughter sister aunt grandmother niece queen princess mrs ms miss lady madam actress waitress spokeswoman chairwoman widow bride girlfriend duchess baroness heroine businesswoman \
    congresswoman policewoman housewife nun stewardess goddess hostess";
pub(crate) const MALE: &str = "man men boy husband father son brother uncle grandfather nephew king prince mr sir lord gentleman actor waiter spokesman chairman widower groom boyfriend duke baron hero businessman congressman policeman monk \
    fisherman fireman";

/// Nouns in the singular that "they" may stand for.
pub(crate) const COLLECTIVE: &str = "team police company committee staff government family couple pair crew board army public audience crowd group band club council jury party side press union firm bank parliament ministry \
    agency commission delegation court cabinet congress senate office department majority people trio panel";

/// Nouns behind which "for" tells what somebody is after: "its request for approval".
pub(crate) const SOUGHT_BY_NOUN: &[&str] = &[
    "request",
    "application",
    "bid",
    "plan",
    "hope",
    "call",
    "proposal",
    "push",
    "campaign",
    "appeal",
    "petition",
    "demand",
    "search",
    "wait",
    "date",
    "candidate",
    "deadline",
    "condition",
    "preparation",
    "filing",
    "case",
    "argument",
];

/// Verbs that say so with "for".
pub(crate) const SOUGHT_FOR: &[&str] = &[
    "file", "apply", "ask", "call", "hope", "wait", "push", "press", "lobby", "campaign", "petition", "submit", "aim", "plead", "argue",
    "prepare",
];

/// Verbs that say so of their object.
pub(crate) const SOUGHT: &[&str] = &[
    "seek",
    "await",
    "expect",
    "pursue",
    "want",
    "request",
    "demand",
    "urge",
    "oppose",
    "need",
    "consider",
    "recommend",
    "anticipate",
    "propose",
];
