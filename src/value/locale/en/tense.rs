//! Words that tell the time of a clause.

use rustc_hash::FxHashMap;

use super::Lexeme;

/// Enters the words of tense into the lexicon.
pub(super) fn enter(map: &mut FxHashMap<&'static str, Lexeme>) {
    for (sign, words) in [
        (Sign::Past, PAST),
        (Sign::Perfect, PERFECT),
        (Sign::Present, PRESENT),
        (Sign::Future, FUTURE),
        (Sign::Intent, INTENT),
        (Sign::Other, NOT_PAST),
        (Sign::Clause, SUBORDINATORS),
    ] {
        for word in words.split_whitespace() {
            map.entry(word).or_default().tense = Some(sign);
        }
    }
}

/// What a word says of the time of its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A finite past form: "said", "met", "was".
    Past,
    /// "will", "shall", "plans", "expected".
    Future,
    /// "is", "are": the future when something planned follows.
    Present,
    /// "has", "have": the past, with what follows it.
    Perfect,
    /// What follows with "to" is still to come.
    Intent,
    /// It begins a clause with a time of its own.
    Clause,
    /// Nothing, whatever it ends in.
    Other,
}

/// Words that speak of what is to come.
const FUTURE: &str = "will shall 'll won't shan't gonna expected expects expect scheduled slated planned due poised upcoming forthcoming soon let's lets please \
    remind tentatively awaits begins starts opens expires convenes resumes would should must can could may might";

/// Words that speak of what is to come when a verb follows them: "plans to leave on Friday", but "announced plans on Friday".
const INTENT: &str = "plan plans planning hopes hope intends intend aims aim vows pledges wants want wishes prepares ready set likely promises agrees decides";

/// Words of the present.
const PRESENT: &str = "is are am isn't aren't i'm we're they're he's she's it's";

/// Words of the perfect.
const PERFECT: &str = "has have had hasn't haven't hadn't i've we've they've";

/// Past forms that do not end in -ed, and those of them that news uses most.
const PAST: &str = "was were wasn't weren't did didn't said told met held came went took made gave got began became saw left spoke \
    wrote sent found kept led fell rose won lost paid sold bought built brought ran stood sat broke chose drew drove ate felt flew forgot \
    forbade froze grew hid hit hurt knew laid lay lent let lit meant overtook put quit read rode rang sang sank shook shot showed shrank shut slept \
    slid sought spent split spread sprang stole struck stuck swam swept swore taught thought threw understood undertook withdrew woke wore \
    wound upheld overthrew fought fled caught cast cut dealt died dug heard born ago beat burst clung crept flung hung knelt leapt sped spun stung swung trod wept";

/// Words ending in -ed that are no past form.
const NOT_PAST: &str =
    "need feed seed speed indeed red bed shed wed united hundred embed exceed proceed succeed breed bleed weed deed creed greed";

/// Verbs after which "to" and a verb speak of something still to come.
pub(crate) const LEADS_ON: &str = "agreed expected scheduled planned due set slated supposed ready decided promised vowed pledged likely \
    wants want hoped hopes intends intended aims prepares preparing prepared invited poised plans";

/// Words that lead from what has happened to what may be still to come: "arrived for talks on Thursday", "ahead of Thursday's summit".
pub(crate) const LOOKS_AHEAD: [&str; 5] = ["for", "ahead", "before", "until", "eve"];

/// Words after which "in eight years" counts back: "for the first time in eight years", "the worst storm in a decade".
pub(crate) const LOOKS_BACK: &str = "first time only worst best biggest largest highest lowest longest strongest weakest deadliest fewest most least not never no none once twice times";

/// Words that begin a clause with a time of its own.
const SUBORDINATORS: &str = "which who when where because while whereas although though";
