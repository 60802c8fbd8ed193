//! Words whose full stop need not end a sentence.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

/// What a full stop after a word says about the end of the sentence, when a capital follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// It ends the sentence.
    Ends,
    /// It never does: a title stands before a name, `e.g.` before an example.
    Never,
    /// It does when the next word is one that sentences start with and names do not.
    BeforeStarter,
    /// It does unless a figure follows: `No. 5`, but "No. He left."
    UnlessFigure,
    /// It does unless a weekday, a month or a time zone follows: `5 p.m. Thursday`.
    UnlessTime,
}

/// Titles and ranks, and what introduces an example or an opposite.
const NEVER: &str = "
adm amb approx atty brig ca capt cf cmdr col cpl det dr e.g fr gen gov hon i.e incl insp lt maj messrs mlle mme mr mrs ms nos pp pres
prof pvt rep reps rev sen sens sgt spc sr supt viz vol vs v";

/// Parts of names and dates that may stand at the end of a sentence too; with a capital only, but for `al`.
const BEFORE_STARTER: &str = "
al apr assn aug ave blvd bros calif co conn corp dec dept est ext feb fig fla fri ft hwy inc jan jr jul jun llc ltd mar mass mon
mt nov oct plc rd rte sat sept sep sq st sun tenn thu thurs tue tues univ wash wed aux";

/// Words that a figure follows.
const UNLESS_FIGURE: &str = "
art ch cl no op p para sec tel ver";

/// Words that sentences start with and names do not go on with.
const STARTERS: &str = "
a according after all also although an and another any are as at because before both but by can did do does during each earlier
even every few for from had has have he her here his how however i if in instead is it its just last later many meanwhile more
most my neither no not nothing now on once one only or our she since so some still such that the their then there these they
this those though to under until was we were what when where whether which while who why with";

/// Words after `a.m.` and `p.m.` that still tell the time.
const TIME_WORDS: &str = "
april august central december eastern feb february friday january july june local london march may monday moscow november
october pacific saturday sept september sunday thursday time tuesday wednesday jan aug oct nov dec apr";

/// The lists above, indexed once.
struct Lists {
    stops: FxHashMap<&'static [u8], Stop>,
    starters: FxHashSet<&'static [u8]>,
    time_words: FxHashSet<&'static [u8]>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let words = |list: &'static str| list.split_ascii_whitespace().map(str::as_bytes);
    let stops = words(BEFORE_STARTER)
        .map(|w| (w, Stop::BeforeStarter))
        .chain(words(UNLESS_FIGURE).map(|w| (w, Stop::UnlessFigure)))
        .chain(words(NEVER).map(|w| (w, Stop::Never)))
        .chain([(b"a.m".as_slice(), Stop::UnlessTime), (b"p.m".as_slice(), Stop::UnlessTime)]);
    Lists { stops: stops.collect(), starters: words(STARTERS).collect(), time_words: words(TIME_WORDS).collect() }
});

/// The longest word that is looked up, in bytes.
const LONGEST: usize = 12;

/// `word` in lower case, without leaving the stack: this is asked at every full stop. `None` where it is too long for any list.
fn lower<'b>(word: &str, buffer: &'b mut [u8; LONGEST]) -> Option<&'b [u8]> {
    let place = buffer.get_mut(..word.len())?;
    place.copy_from_slice(word.as_bytes());
    place.make_ascii_lowercase();
    Some(place)
}

/// What a full stop after `word` says, where `word` may have stops inside (`U.S`, `a.m`).
pub(super) fn stop_after(word: &str) -> Stop {
    let mut buffer = [0; LONGEST];
    let Some(lower) = lower(word, &mut buffer).filter(|w| !w.is_empty()) else { return Stop::Ends };
    match LISTS.stops.get(lower).copied() {
        Some(Stop::BeforeStarter) if !word.starts_with(|c: char| c.is_ascii_uppercase()) && lower != b"al" => Stop::Ends,
        Some(stop) => stop,
        None if is_initials(word) => Stop::BeforeStarter,
        None => Stop::Ends,
    }
}

/// Whether `word` is one capital, or short pieces between stops: `J`, `U.S`, `Ph.D`.
fn is_initials(word: &str) -> bool {
    let mut pieces = 0;
    for piece in word.split('.') {
        if piece.is_empty() || piece.len() > 2 {
            return false;
        }
        pieces += 1;
    }
    pieces > 1 || (word.len() == 1 && word.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// Whether sentences start with `word` and names do not go on with it.
pub(super) fn is_starter(word: &str) -> bool {
    lower(word, &mut [0; LONGEST]).is_some_and(|w| LISTS.starters.contains(w))
}

/// Whether `word` after `a.m.` or `p.m.` still tells the time: a weekday, a month, `GMT`.
pub(super) fn tells_time(word: &str) -> bool {
    let zone = (2..=4).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase());
    zone || lower(word, &mut [0; LONGEST]).is_some_and(|w| LISTS.time_words.contains(w))
}
