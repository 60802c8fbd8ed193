//! Words that tell the time of a clause.

use rustc_hash::FxHashMap;

use crate::language::lexeme::Lexeme;
pub(crate) use crate::language::time::{Number, Sign};

/// Enters the words of tense into the lexicon.
pub(super) fn enter(map: &mut FxHashMap<&'static str, Lexeme>) {
    for (sign, words) in [
        (Sign::Past, PAST),
        (Sign::Perfect, PERFECT),
        (Sign::Present, PRESENT),
        (Sign::Future, FUTURE),
        (Sign::Intent, INTENT),
        (Sign::Timetable(Number::One), TIMETABLE_ONE),
        (Sign::Timetable(Number::Many), TIMETABLE_MANY),
        (Sign::Foretold, FORETOLD),
        (Sign::Other, NOT_PAST),
        (Sign::Clause, SUBORDINATORS),
    ] {
        for word in words.split_whitespace() {
            map.entry(word).or_default().tense = Some(sign);
        }
    }
}

/// Words that speak of what is to come.
const FUTURE: &str = "will shall 'll won't shan't gonna expected expects expect scheduled slated planned due poised upcoming forthcoming soon let's lets please \
    remind tentatively awaits begins starts opens expires convenes resumes would should must can could may might";

/// Words that speak of what is to come when a verb follows them: "plans to leave on Friday", but "announced plans on Friday".
const INTENT: &str = "plan plans planning hopes hope intends intend aims aim vows pledges wants want wishes prepares ready set likely promises agrees decides";

/// Verbs of events that are announced beforehand, after one subject.
const TIMETABLE_ONE: &str = "ends closes meets goes leaves arrives departs returns flies travels heads hosts kicks votes plays holds retires launches \
    premieres debuts runs lasts continues decides publishes releases turns appears testifies moves concludes finishes ships reopens celebrates visits performs takes applies lapses commences";

/// The same after more than one.
const TIMETABLE_MANY: &str = "end begin start open close meet go leave arrive depart convene resume expire return fly travel host vote play run continue retire debut \
    appear testify conclude finish ship reopen perform take apply lapse commence";

/// Pronouns that a verb of one subject follows.
pub(crate) const SUBJECT_ONE: [&str; 6] = ["it", "he", "she", "who", "which", "that"];

/// Words that a verb of many subjects follows, though they do not end in -s.
pub(crate) const SUBJECT_MANY: [&str; 9] = ["they", "we", "you", "who", "which", "people", "men", "women", "police"];

/// Verbs that give an event another day: "put off to Thursday".
pub(crate) const PUTS_OFF: [&str; 9] =
    ["put", "postponed", "delayed", "moved", "rescheduled", "adjourned", "extended", "pushed", "deferred"];

/// Verbs that tell of the future in front of "into": "comes into force in January".
pub(crate) const COMES_INTO: [&str; 4] = ["comes", "come", "enters", "enter"];

/// Verbs before a participle that says how things are, not what was done: "will stay closed until Tuesday".
pub(crate) const STAYS: [&str; 9] = ["be", "being", "been", "stay", "stays", "remain", "remains", "keep", "keeps"];

/// Verbs that a bare infinitive follows.
pub(crate) const MODALS: [&str; 15] = [
    "will",
    "shall",
    "would",
    "could",
    "can",
    "may",
    "might",
    "must",
    "should",
    "won't",
    "can't",
    "cannot",
    "couldn't",
    "wouldn't",
    "shouldn't",
];

/// Times of day that an event comes before on the same day: "before dawn on Friday".
pub(crate) const HOURS: [&str; 13] = [
    "dawn",
    "sunrise",
    "daybreak",
    "daylight",
    "dusk",
    "sunset",
    "nightfall",
    "noon",
    "midday",
    "midnight",
    "lunch",
    "lunchtime",
    "breakfast",
];

/// Participles that tell of the future behind a verb of the present.
const FORETOLD: &str = "forecast foreseen";

/// Words of the present.
const PRESENT: &str = "is are am isn't aren't i'm we're they're he's she's it's";

/// Words of the perfect.
const PERFECT: &str = "has have had hasn't haven't hadn't i've we've they've";

/// Past forms that do not end in -ed, and those of them that news uses most.
const PAST: &str = "was were wasn't weren't did didn't said told met held came went took made gave got began became saw left spoke \
    wrote sent found kept led fell rose won lost paid sold bought built brought ran stood sat broke chose drew drove ate felt flew forgot \
    forbade froze grew hid hit hurt knew laid lay lent let lit meant overtook put quit read rode rang sang sank shook shot showed shrank shut slept \
    slid sought spent split spread sprang stole struck stuck swam swept swore taught thought threw understood undertook withdrew woke wore \
    wound upheld overthrew fought fled caught cast cut dealt died dug heard born ago beat burst clung crept flung hung knelt leapt sped spun stung swung trod wept \
    retook rebuilt resold reran rewrote remade outran outsold outdid outgrew overcame overran undercut mistook misled foresaw withheld withstood befell \
    arose awoke drank forgave forsook strode strove strung tore wove wrung blew";

/// Words ending in -ed that are no past form.
const NOT_PAST: &str =
    "need feed seed speed indeed red bed shed wed united hundred embed exceed proceed succeed breed bleed weed deed creed greed";

/// Verbs after which "to" and a verb speak of something still to come.
pub(crate) const LEADS_ON: &str = "agreed expected scheduled planned due set slated supposed ready decided promised vowed pledged likely \
    wants want hoped hopes intends intended aims prepares preparing prepared invited poised plans";

/// Past forms of verbs by which something is settled, at a time that news tells: "agreed to sell its stake in October".
pub(crate) const SETTLES: &str = "agreed decided offered voted moved chose opted promised pledged vowed";

/// Words that lead from what has happened to what may be still to come: "arrived for talks on Thursday", "ahead of Thursday's summit".
pub(crate) const LOOKS_AHEAD: [&str; 5] = ["for", "ahead", "before", "until", "eve"];

/// Words after which "in eight years" counts back: "for the first time in eight years", "the worst storm in a decade".
pub(crate) const LOOKS_BACK: &str = "first time only worst best biggest largest highest lowest longest strongest weakest deadliest fewest most least not never no none once twice times";

/// Words that begin a clause with a time of its own.
const SUBORDINATORS: &str = "which who when where because while whereas although though";
