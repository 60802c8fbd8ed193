//! English: tables, and one lexicon over all of their words.

#[rustfmt::skip]
pub(crate) mod as_of;
pub(crate) mod beside;
pub(crate) mod calendar;
pub(crate) mod callings;
pub(crate) mod currencies;
pub(crate) mod datelines;
pub(crate) mod doubts;
pub(crate) mod feasts;
pub(crate) mod frequency;
pub(crate) mod furniture;
pub(crate) mod hedges;
pub(crate) mod holidays;
mod index;
pub(crate) mod inflections;
mod irregular_verbs;
pub(crate) mod layout;
pub(crate) mod lexicon;
pub(crate) mod mentions;
pub(crate) mod names;
pub(crate) mod nations;
pub(crate) mod numbers;
pub(crate) mod senses;
pub(crate) mod speech;
pub(crate) mod stances;
pub(crate) mod tense;
pub(crate) mod turns;
pub(crate) mod unit_senses;
pub(crate) mod units;
pub(crate) mod verbs;
pub(crate) mod versions;
pub(crate) mod words;

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::language::currency::Currency;
use crate::language::hedge::Hedge;
use crate::language::lexeme::{CurrencyWord, Lexeme};
use crate::language::unit::Unit;
use index::Index;

/// Whether a folded word is the adjective of a nation, or stands in front of an office or name as one does.
pub(crate) fn is_demonym(word: &str) -> bool {
    mentions::DEMONYMS.contains(&word) || mentions::DEMONYM_ENDINGS.iter().any(|e| word.len() > e.len() + 1 && word.ends_with(e))
}

/// Whether a word, folded, is the adjective of a nation, whatever it ends in.
pub(crate) fn is_nationality(word: &str) -> bool {
    mentions::DEMONYMS.contains(&word) || nations::NATIONS.iter().any(|n| n.adjectives.iter().any(|a| a.eq_ignore_ascii_case(word)))
}

/// Whether a word with a capital stands for the nation that goes by `word`, folded, its noun or its adjective: "US" for "states" and for
/// "american", "German" for "germany".
pub(crate) fn is_of_nation(word: &str, named: &str) -> bool {
    const SHORT: [&str; 9] = ["states", "States", "US", "U.S.", "U.S", "USA", "America", "American", "Americans"];
    /// All of them, in lower case: most words with a capital name no nation.
    static ALL: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
        let named = nations::NATIONS.iter().flat_map(|n| n.adjectives.iter().chain([&n.name]));
        named.chain(&SHORT).map(|name| name.to_ascii_lowercase()).collect()
    });
    let is =
        |n: &nations::Nation, word: &str| n.name.eq_ignore_ascii_case(word) || n.adjectives.iter().any(|a| a.eq_ignore_ascii_case(word));
    let short = |n: &nations::Nation, word: &str| n.name == "United States" && SHORT.contains(&word);
    named.starts_with(char::is_uppercase)
        && ALL.contains(&named.to_ascii_lowercase())
        && nations::NATIONS.iter().any(|n| (is(n, word) || short(n, word)) && (is(n, named) || short(n, named)))
}

/// Whether a noun, folded, says what somebody is.
pub(crate) fn is_calling(noun: &str) -> bool {
    callings::CALLINGS.iter().any(|row| row.contains(&noun))
}

/// Whether a noun, folded, says what somebody is by trade or office, and so is not said of one who has another.
pub(crate) fn is_trade(noun: &str) -> bool {
    is_calling(noun) && !callings::NO_TRADES.contains(&noun)
}

/// Whether two nouns of what somebody is may stand for each other.
pub(crate) fn is_same_calling(noun: &str, other: &str) -> bool {
    callings::CALLINGS.iter().any(|row| row.contains(&noun) && row.contains(&other))
}

/// Whether the name of a nation, and not that of its capital, ends with a word, folded.
pub(crate) fn is_land(word: &str) -> bool {
    nations::NATIONS.iter().any(|n| n.name.rsplit(' ').next().is_some_and(|last| last.eq_ignore_ascii_case(word)))
}

/// Whether a word, folded, is the last word of the name of a nation or a capital.
pub(crate) fn is_nation(word: &str) -> bool {
    static LAST: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
        let last = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_ascii_lowercase();
        nations::NATIONS.iter().flat_map(|n| [last(n.name), last(n.capital)]).collect()
    });
    LAST.contains(word)
}

/// Words in a row and the hedge they are.
type Phrases = FxHashMap<&'static str, Vec<(Vec<&'static str>, Hedge)>>;

/// By the last adjective and a word of the currency: the adjective before, where there are two, and the currency meant.
type Adjectives = FxHashMap<(&'static str, &'static str), Vec<(Option<&'static str>, &'static CurrencyWord)>>;

/// Everything that is looked up by word.
struct Lexicon {
    words: FxHashMap<&'static str, Lexeme>,
    unit_phrases: FxHashMap<(&'static str, &'static str), &'static Unit>,
    symbols: FxHashMap<&'static str, &'static Unit>,
    currency_symbols: FxHashMap<&'static str, &'static CurrencyWord>,
    adjectives: Adjectives,
    front: Phrases,
    behind: Phrases,
}

/// The tables are built once and live as long as the program.
fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn keep_str(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn currency_word(codes: &str, parts: u32) -> &'static CurrencyWord {
    keep(CurrencyWord { codes: codes.split_whitespace().filter_map(Currency::new).collect(), parts })
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon {
        words: FxHashMap::default(),
        unit_phrases: FxHashMap::default(),
        symbols: FxHashMap::default(),
        currency_symbols: FxHashMap::default(),
        adjectives: FxHashMap::default(),
        front: FxHashMap::default(),
        behind: FxHashMap::default(),
    };
    for (word, role) in numbers::words() {
        lexicon.words.entry(word).or_default().number = Some(role);
    }
    for word in ["between", "from"] {
        lexicon.words.entry(word).or_default().opens_range = true;
    }
    for word in ["percent", "per"] {
        lexicon.words.entry(word).or_default().percent = true;
    }
    add_units(&mut lexicon);
    add_currencies(&mut lexicon);
    for &(phrase, hedge) in hedges::FRONT {
        let words: Vec<_> = phrase.split(' ').collect();
        let last = words[words.len() - 1];
        lexicon.words.entry(last).or_default().hedge_end = true;
        lexicon.front.entry(last).or_default().push((words, hedge));
    }
    for &(phrase, hedge) in hedges::BEHIND {
        let words: Vec<_> = phrase.split(' ').collect();
        let first = words[0];
        lexicon.words.entry(first).or_default().hedge_start = true;
        lexicon.behind.entry(first).or_default().push((words, hedge));
    }
    for list in lexicon.front.values_mut().chain(lexicon.behind.values_mut()) {
        list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    calendar::enter(&mut lexicon.words);
    holidays::enter(&mut lexicon.words);
    tense::enter(&mut lexicon.words);
    lexicon.words.values_mut().for_each(Lexeme::settle);
    lexicon
});

fn add_units(lexicon: &mut Lexicon) {
    for row in units::UNITS {
        let plain = ("", "", 1.0);
        let prefixed = units::PREFIXES.iter().filter(|p| row.prefixes.contains(p.0)).map(|p| (p.2, p.1, p.3));
        let forms = std::iter::once((plain.0, [""].as_slice(), plain.2)).chain(prefixed);
        for (prefix, symbols, factor) in forms {
            let name = if prefix.is_empty() { row.name } else { keep_str(format!("{prefix}{}", row.name)) };
            let unit: &'static Unit = keep(Unit {
                dimension: row.dimension,
                name,
                factor: row.factor * factor,
                offset: row.offset,
                slack: row.slack,
                counted_by_article: units::COUNTED_BY_ARTICLE.contains(&name),
            });
            for word in row.words.split('|').filter(|w| !w.is_empty()) {
                match word.split_once(' ') {
                    Some((first, second)) => {
                        let first = if prefix.is_empty() { first } else { keep_str(format!("{prefix}{first}")) };
                        lexicon.words.entry(first).or_default().unit_phrase = true;
                        lexicon.unit_phrases.insert((first, second), unit);
                    }
                    None if prefix.is_empty() => lexicon.words.entry(word).or_default().unit = Some(unit),
                    // only the words themselves take a prefix, not what they are shortened to
                    None if word.len() >= 3 => lexicon.words.entry(keep_str(format!("{prefix}{word}"))).or_default().unit = Some(unit),
                    None => {}
                }
            }
            for symbol in row.symbols.split(' ').filter(|s| !s.is_empty()) {
                for before in symbols {
                    let symbol = if before.is_empty() { symbol } else { keep_str(format!("{before}{symbol}")) };
                    lexicon.symbols.entry(symbol).or_insert(unit);
                }
            }
        }
    }
}

fn add_currencies(lexicon: &mut Lexicon) {
    for row in currencies::CURRENCIES {
        let word = currency_word(row.codes, row.parts);
        for name in row.words.split_whitespace() {
            lexicon.words.entry(name).or_default().currency = Some(word);
        }
        for symbol in row.symbols.split_whitespace() {
            lexicon.currency_symbols.insert(symbol, word);
            if symbol.bytes().all(|b| b.is_ascii_alphabetic()) {
                lexicon.words.entry(keep_str(symbol.to_ascii_lowercase())).or_default().currency_symbol = true;
            }
        }
    }
    for (letters, _) in currencies::LETTERS {
        lexicon.words.entry(keep_str(letters.to_ascii_lowercase())).or_default().currency_symbol = true;
    }
    for &(one, many, codes) in currencies::GUARDED {
        let word = currency_word(codes, 1);
        for name in [one, many] {
            lexicon.words.entry(name).or_default().guarded_currency = Some(word);
        }
    }
    for code in currencies::CODES.split_whitespace() {
        lexicon.words.entry(keep_str(code.to_ascii_lowercase())).or_default().code = Some(currency_word(code, 1));
    }
    for &(adjective, name, code) in currencies::ADJECTIVES {
        let word = currency_word(code, 1);
        let (before, last) = adjective.rsplit_once(' ').map_or((None, adjective), |(b, l)| (Some(b), l));
        for start in [before.unwrap_or(last), last] {
            lexicon.words.entry(start).or_default().adjective = true;
        }
        for name in [name.to_owned(), format!("{name}s")] {
            lexicon.adjectives.entry((last, keep_str(name))).or_default().push((before, word));
        }
    }
}

/// What is known about `word`, which must be folded.
#[must_use]
pub(crate) fn lexeme(word: &str) -> Option<&'static Lexeme> {
    INDEX.get(word)
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::of(&LEXICON.words));

/// Every word and symbol that the readers of values know, in the order of the alphabet: the dictionary of a fuzzer.
#[must_use]
pub fn vocabulary() -> Vec<&'static str> {
    let phrases = LEXICON.front.values().chain(LEXICON.behind.values()).flatten().flat_map(|(words, _)| words.iter().copied());
    let pairs = LEXICON.unit_phrases.keys().flat_map(|&(first, second)| [first, second]);
    let names = LEXICON.adjectives.keys().flat_map(|&(adjective, name)| [adjective, name]);
    let symbols = LEXICON.symbols.keys().chain(LEXICON.currency_symbols.keys()).copied();
    let mut list: Vec<_> = LEXICON.words.keys().copied().chain(phrases).chain(pairs).chain(names).chain(symbols).collect();
    list.sort_unstable();
    list.dedup();
    list
}

/// The unit of two folded words.
#[must_use]
pub(crate) fn unit_phrase(first: &str, second: &str) -> Option<&'static Unit> {
    LEXICON.unit_phrases.get(&(first, second)).copied()
}

/// The unit with this symbol, case and all.
#[must_use]
pub(crate) fn unit_symbol(raw: &str) -> Option<&'static Unit> {
    LEXICON.symbols.get(raw).copied()
}

/// The currency with this symbol, case and all.
#[must_use]
pub(crate) fn currency_symbol(raw: &str) -> Option<&'static CurrencyWord> {
    LEXICON.currency_symbols.get(raw).copied()
}

/// The currency that an adjective (and, for those of two words, the word before it) makes of a name.
#[must_use]
pub(crate) fn settled_currency(before: &str, adjective: &str, name: &str) -> Option<(&'static CurrencyWord, usize)> {
    let list = LEXICON.adjectives.get(&(adjective, name))?;
    let long = list.iter().find(|(b, _)| b.is_some_and(|b| b == before)).map(|&(_, w)| (w, 2));
    long.or_else(|| list.iter().find(|(b, _)| b.is_none()).map(|&(_, w)| (w, 1)))
}

/// Hedges in front of a number that end in `word`: their words, the longest first.
#[must_use]
pub(crate) fn hedges_ending(word: &str) -> &'static [(Vec<&'static str>, Hedge)] {
    LEXICON.front.get(word).map_or(&[], Vec::as_slice)
}

/// Hedges behind a number that start with `word`: their words, the longest first.
#[must_use]
pub(crate) fn hedges_starting(word: &str) -> &'static [(Vec<&'static str>, Hedge)] {
    LEXICON.behind.get(word).map_or(&[], Vec::as_slice)
}

/// Names of squared and cubed lengths, and of speeds and rates, made once for each unit they are asked of.
static DERIVED: LazyLock<FxHashMap<(&'static str, &'static str), &'static str>> = LazyLock::new(|| {
    let mut map = FxHashMap::default();
    let mut names: Vec<&'static str> =
        LEXICON.words.values().filter_map(|l| l.unit).chain(LEXICON.symbols.values().copied()).map(|u| u.name).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        for prefix in ["square", "cubic"] {
            map.insert((prefix, name), keep_str(format!("{prefix} {name}")));
        }
        for time in ["second", "minute", "hour", "day", "week", "month", "year"] {
            map.insert((time, name), keep_str(format!("{name} per {time}")));
        }
    }
    map
});

/// `square kilometer`
#[must_use]
pub(crate) fn raised_name(prefix: &'static str, unit: &'static str) -> Option<&'static str> {
    DERIVED.get(&(prefix, unit)).copied()
}

/// `kilometer per hour`, for a number of seconds.
#[must_use]
pub(crate) fn rate_name(unit: &'static str, seconds: f64) -> Option<&'static str> {
    let time = match seconds {
        s if s < 2.0 => "second",
        s if s < 100.0 => "minute",
        s if s < 4e3 => "hour",
        s if s < 1e5 => "day",
        s if s < 1e6 => "week",
        s if s < 1e7 => "month",
        _ => "year",
    };
    DERIVED.get(&(time, unit)).copied()
}

/// The plural of the name that several currencies share, for the likeliest of them: `dollars`.
#[must_use]
pub(crate) fn shared_name(likeliest: Currency) -> Option<&'static str> {
    currencies::CURRENCIES
        .iter()
        .filter(|row| row.parts == 1 && row.codes.contains(' ') && row.codes.starts_with(likeliest.code()))
        .find_map(|row| {
            row.words
                .split_whitespace()
                .find(|word| word.ends_with('s') && word.len() > 3 || matches!(*word, "kroner" | "krona" | "kronor"))
        })
}
