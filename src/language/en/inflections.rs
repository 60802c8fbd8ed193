//! The words that English inflects in a way of its own, as data.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::irregular_verbs::{NOT_PAST_FORMS, VERBS};

/// Irregular plurals, singular first; neither is a verb.
const PLURALS: &str = "
man men, woman women, child children, person people/persons, foot feet, tooth teeth, goose geese, mouse mice, ox oxen, wife wives, knife knives, wolf wolves,
calf calves, shelf shelves, self selves, thief thieves, loaf loaves, leaf leaves, life lives, half halves, hoof hooves/hoofs, scarf scarves/scarfs,
crisis crises, analysis analyses, basis bases, thesis theses, hypothesis hypotheses, diagnosis diagnoses, emphasis emphases, oasis oases, synthesis syntheses,
parenthesis parentheses, criterion criteria, phenomenon phenomena, medium media, memorandum memoranda/memorandums, referendum referendums/referenda,
bacterium bacteria, curriculum curricula, nucleus nuclei, alumnus alumni, stimulus stimuli, fungus fungi, radius radii, index indices/indexes, matrix matrices,
appendix appendices, vertex vertices, formula formulas/formulae, stadium stadiums/stadia, quiz quizzes, passerby passersby, penny pence/pennies, lens lenses";

/// Plurals that are first of all forms of another word: they do not lead to the singular above.
const NOT_PLURALS: &str = "bases leaves halves lives axes";

/// Nouns that have one form for one and many.
const INVARIANT: &str = "
news series species aircraft spacecraft hovercraft sheep deer salmon headquarters means politics economics physics mathematics maths athletics statistics ethics
electronics logistics mechanics dynamics genetics linguistics aerobics gymnastics olympics olympic billiards diabetes measles rabies corps chassis gallows
crossroads barracks innings summons chaos ethos cosmos pathos overseas pyjamas pajamas trousers scissors premises thanks whereabouts
police cattle information equipment furniture evidence homework knowledge luggage";

/// Words that have no forms: what holds a sentence together, and adverbs and adjectives whose would-be forms are other words (`new`, `even`).
const FIXED: &str = "
a an the this that these those i me my mine myself you your yours he him his himself she her hers herself it its itself we us our ours they them their theirs
themselves who whom whose which what where when why how whether if unless until till than then though although because since while whereas as and or but nor so
yet either neither both each every all any some no none not never ever always often also too very just only even still again already soon once twice thrice now
today tonight tomorrow yesterday here there everywhere ago of in on at to from by with within without about above across after against along amid among around
before behind below beneath beside besides between beyond during despite down except for inside into like near off onto opposite out outside over past per plus
round through throughout toward towards under underneath up upon via versus vs can could may might must shall should will would ought cannot
new good well fast long more most less least much many few several such same other another else own well-known perhaps maybe thus hence however therefore
meanwhile moreover otherwise rather quite almost nearly roughly approximately exactly barely hardly well sometimes together apart aside away ahead back forth
north south east west later earlier better best worse worst farther further everyone everybody everything someone somebody something anyone anybody anything
nobody nothing nowhere somewhere anywhere yes okay ok mr mrs ms dr born lest whoever whatever whichever whenever wherever first third afterwards afterward
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
seventy eighty ninety am pm january february march april may june july august september october november december monday tuesday wednesday thursday friday
saturday sunday this sacred naked wicked kindred infrared bilateral annual daily former joint-stock due ready own afraid aware alone";

/// Nouns that look like a form of a verb and are not, or are so no longer; they have a plural and nothing else.
const NOUNS: &str = "
meeting building hearing ruling funding training housing opening offering finding warning landing wedding painting beginning ending setting feeling saying
drawing briefing shooting killing bombing bearing clothing crossing dwelling earning gathering greeting holding listing living marketing parking planning
rating recording sitting standing understanding wording evening morning thing king wing ceiling sibling pudding lightning earring herring shilling duckling
spending lodging mooring outing inning stocking farthing railing lining icing fencing being uprising upbringing offspring mainspring hamstring awning bidding
hundred hatred bed red sled watershed bloodshed biped moped deed reed steed creed greed tweed
summit country county city century year month week day hour minute leader president minister nation kingdom dollar euro percent percentage kilometre
kilometer metre meter mile degree treaty university college government parliament congress senate economy industry company";

/// Verbs in `-ee`, whose `-eed` is a past form.
const EE: &str = "agree disagree free guarantee referee decree pedigree fee knee tee oversee";

/// Verbs with two syllables or more that double their last letter.
const DOUBLING: &str = "
admit commit submit permit transmit omit emit remit readmit recommit resubmit occur incur recur concur refer prefer defer infer confer transfer deter disinter regret
rebut abet allot equip compel expel propel repel impel dispel rebel control patrol enrol fulfil extol instil kidnap handicap debug unplug outfit abhor aver
acquit overlap embed program reprogram format reformat overstep sidestep humbug zigzag excel annul distil befit unzip begin forget upset";

/// Verbs in `-l` that are spelled with one `l` and with two.
const ONE_L_OR_TWO: &str = "
cancel travel label model fuel signal total level rival quarrel marshal tunnel channel counsel dial duel equal pedal medal panel parcel pencil shovel
snivel swivel towel trowel tunnel unravel yodel initial metal funnel jewel libel marvel medal refuel remodel grovel gravel chisel barrel carol bevel";

/// Words in `-che`, whose plural is not `-ch` and `-es`.
const CHE: &str = "ache headache toothache heartache backache cache niche avalanche quiche creche cliche psyche douche";

/// Words in `-ie` that are longer than three letters.
const IE: &str = "movie cookie calorie zombie rookie selfie birdie prairie genie hoodie veggie auntie laddie lassie pixie collie untie belie cutie hippie sortie prairie";

/// Words in `-o` that take `-es`.
const OES: &str = "go do echo veto hero potato tomato torpedo embargo undergo forgo forego redo undo outdo overdo cargo tornado volcano mosquito domino mango";

/// Words in `-oe`.
const OE: &str = "shoe toe foe canoe woe hoe oboe aloe doe floe roe tiptoe horseshoe snowshoe";

/// Words in a single `-s` that are singular, besides all in `-us`, `-is` and `-ss`.
const IN_S: &str = "bus gas lens bias atlas canvas alias christmas texas atlantis pancreas thermos rhinoceros asbestos albatross plus focus minibus trolleybus cosmos";

/// Plurals in `-us` and `-is`.
const US_IS_PLURALS: &str = "menus gurus emus bayous tofus flus skis taxis bikinis safaris rabbis yetis alibis salamis tsunamis graffitis khakis kiwis pakistanis israelis iraqis saudis nazis";

/// Nouns in `-us`, whose plural in `-uses` does not come from `-use`.
const US: &str = "virus campus bonus chorus census focus status corpus cactus circus surplus genius caucus consensus octopus walrus bus minibus apparatus prospectus hiatus abacus sinus fetus";

/// Verbs that end in `e` although their ending speaks against it.
const WITH_E: &str = "
paste taste waste baste haste breathe bathe clothe loathe soothe teethe seethe sheathe wreathe swathe create recreate permeate delineate procreate invite unite
excite ignite recite incite reunite expedite rewrite complete compete delete deplete secrete promote devote denote demote postpone telephone condone atone
convene intervene interfere adhere persevere revere explore restore ignore adore implore deplore welcome overcome inhale exhale elope telescope envelope
decorate ease cease lease release increase decrease please tease crease grease appease purchase phase base guide misguide raise praise rouse arouse house cause pause
centre acquiesce tie age challenge manage damage encourage discourage engage argue value issue rescue continue pursue queue quote promote connote
judge acknowledge pledge bridge lodge merge charge emerge surge urge purge change exchange arrange range plunge lunge hinge singe tinge cringe
infringe avenge revenge bulge divulge indulge have give live love leave serve solve curve carve nerve starve halve prize seize size freeze sneeze gaze
glaze graze breeze trustee cruise bruise browse drowse nurse curse reverse traverse converse endorse coerce force divorce source rinse license cleanse
dispense sense condense tense lapse collapse eclipse glimpse pulse else convulse";

/// Verbs that do not end in `e` although their ending speaks for it.
const WITHOUT_E: &str = "
combat format ruin cabin collar sugar altar victim album pencil council fulfil debut output input margin origin bargain murmur sulfur focus bias canvas bus gas
chorus bang hang gang clang wing ping string long belong prolong fang develop envelop gallop method benefit profit credit orbit visit
harbor anchor censor float coat boat load threaten";

/// One lemma with all its forms, base first.
pub(crate) struct Paradigm {
    /// `base past participle`, each with its alternatives.
    pub(crate) past: Vec<&'static str>,
    /// Whether the regular past is in use too.
    pub(crate) regular_past: bool,
}

pub(crate) struct Lists {
    pub(crate) verbs: FxHashMap<&'static str, Paradigm>,
    pub(crate) verb_of: FxHashMap<&'static str, &'static str>,
    /// Base, past forms, participles; the regular forms left out.
    pub(crate) irregular: Vec<(&'static str, Vec<&'static str>, Vec<&'static str>)>,
    pub(crate) plurals: FxHashMap<&'static str, Vec<&'static str>>,
    pub(crate) singular_of: FxHashMap<&'static str, &'static str>,
    pub(crate) invariant: FxHashSet<&'static str>,
    pub(crate) fixed: FxHashSet<&'static str>,
    pub(crate) nouns: FxHashSet<&'static str>,
    pub(crate) ee: FxHashSet<&'static str>,
    pub(crate) doubling: FxHashSet<&'static str>,
    pub(crate) one_l_or_two: FxHashSet<&'static str>,
    pub(crate) che: FxHashSet<&'static str>,
    pub(crate) ie: FxHashSet<&'static str>,
    pub(crate) oes: FxHashSet<&'static str>,
    pub(crate) oe: FxHashSet<&'static str>,
    pub(crate) in_s: FxHashSet<&'static str>,
    pub(crate) us_is_plurals: FxHashSet<&'static str>,
    pub(crate) us: FxHashSet<&'static str>,
    pub(crate) with_e: FxHashSet<&'static str>,
    pub(crate) without_e: FxHashSet<&'static str>,
}

fn set(words: &'static str) -> FxHashSet<&'static str> {
    words.split_ascii_whitespace().collect()
}

/// The data above, indexed once.
pub(crate) static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let not_past = set(NOT_PAST_FORMS);
    let (mut verbs, mut verb_of) = (FxHashMap::default(), FxHashMap::default());
    let mut irregular = Vec::new();
    for line in VERBS.lines().filter(|l| !l.is_empty()) {
        let mut columns = line.split(' ');
        let base = columns.next().unwrap_or_default();
        let told = |column: Option<&'static str>| column.unwrap_or_default().split('/').filter(|&f| f != "~").collect::<Vec<&str>>();
        let mut copy = columns.clone();
        irregular.push((base, told(copy.next()), told(copy.next())));
        let forms: Vec<&str> = columns.flat_map(|c| c.split('/')).collect();
        let past: Vec<&str> = forms.iter().copied().filter(|&f| f != "~").collect();
        for &form in past.iter().filter(|f| !not_past.contains(*f)) {
            verb_of.entry(form).or_insert(base);
        }
        verbs.insert(base, Paradigm { regular_past: past.len() < forms.len(), past });
    }
    // A base is never another verb's past: `lay`, `saw` as written are told apart here.
    for base in ["lay", "wed"] {
        verb_of.insert(base, base);
    }
    let not_plurals = set(NOT_PLURALS);
    let (mut plurals, mut singular_of) = (FxHashMap::default(), FxHashMap::default());
    for entry in PLURALS.split(',') {
        let Some((one, many)) = entry.trim().split_once(' ') else { continue };
        let many: Vec<&str> = many.split('/').collect();
        for &form in many.iter().filter(|f| !not_plurals.contains(*f)) {
            singular_of.insert(form, one);
        }
        plurals.insert(one, many);
    }
    Lists {
        verbs,
        verb_of,
        irregular,
        plurals,
        singular_of,
        invariant: set(INVARIANT),
        fixed: set(FIXED),
        nouns: set(NOUNS),
        ee: set(EE),
        doubling: set(DOUBLING),
        one_l_or_two: set(ONE_L_OR_TWO),
        che: set(CHE),
        ie: set(IE),
        oes: set(OES),
        oe: set(OE),
        in_s: set(IN_S),
        us_is_plurals: set(US_IS_PLURALS),
        us: set(US),
        with_e: set(WITH_E),
        without_e: set(WITHOUT_E),
    }
});
