//! How often a word is met in running text: what decides which word of a template is its anchor.

use rustc_hash::FxHashMap;

/// Function words and the like, most frequent first: one in ten to one in three hundred words.
const FUNCTION: &str = "the of and to in a that for on was with as by at from is it be are has had he his were this which their an have not will but its they or been \
    would after more than about one two who also when while into over could some new other last first there before because against between under during since through \
    among around until many most such only where how so if out up no may can should did does do our we i you she her him them then now both each still even just however \
    although said says say my your us me these those what all any very own same too here why off down again once us s t";

/// Words that most pages of news have.
const COMMON: &str = "year years time people day days week month country countries world state states government president minister leader leaders meeting meetings talk talks \
    north south east west city national public police court company companies market money million billion percent per cent dollars report reports official officials \
    party group war military police law bill vote election people man men woman women child children school home house family life part place work week monday tuesday \
    wednesday thursday friday saturday sunday january february march april june july august september october november december hour hours minute minutes number \
    second third three four five six seven eight nine ten hundred thousand high low long short big small large great good bad old young late early make made take took \
    taken come came go went gone get got give given see seen know known think told tell ask asked call called want need use used find found show shown hold held keep \
    lead led leave left move plan plans run set start started end ended begin began become became help try turn play like look back way well next another much little \
    right including according former current local international foreign american united russia russian china chinese korea korean britain british europe european trade \
    economy economic business growth price prices rate rates cost costs tax deal agreement sign signed summit visit trip arrive arrived train open opened close closed \
    build built power service services system case issue issues problem question change changes support security force forces attack died killed death health water \
    area region street road bridge station university hospital museum team game season win won lost loss director chief executive head member members board office \
    statement news press media reporters told added announced expected likely might must around among per total figure figures study data sales rise rose fall fell \
    drop dropped increase increased length height capacity population revenue workforce opening date share";

/// Whether a folded word is one of those that say little of what a sentence is about.
pub(crate) fn is_function_word(word: &str) -> bool {
    static WORDS: std::sync::LazyLock<rustc_hash::FxHashSet<&'static str>> =
        std::sync::LazyLock::new(|| FUNCTION.split_whitespace().collect());
    WORDS.contains(word)
}

/// An estimate of the share of running words that a folded word makes up.
pub(super) struct Frequencies(FxHashMap<&'static str, f64>);

impl Frequencies {
    pub(super) fn new() -> Self {
        let mut map = FxHashMap::default();
        // Zipf's law with Mandelbrot's shift, good enough to order words
        for (rank, word) in FUNCTION.split_whitespace().enumerate() {
            map.entry(word).or_insert(0.1 / (rank as f64 + 2.7));
        }
        for word in COMMON.split_whitespace() {
            map.entry(word).or_insert(3e-4);
        }
        Self(map)
    }

    /// The estimate for `word`, which was written with a capital in the template or not.
    pub(super) fn of(&self, word: &str, capital: bool) -> f64 {
        match self.0.get(word) {
            Some(&share) => share,
            None if word.len() <= 2 => 1e-4,
            None if capital => 2e-6,
            None => 3e-5 / (word.len() as f64 / 5.0),
        }
    }
}
