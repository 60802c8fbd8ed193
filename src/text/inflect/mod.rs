//! The inflected forms of a word.

mod base;
mod ending;
mod known;
mod noun;
mod sound;

use base::{bases_of_ed, bases_of_ing, singular};
pub(crate) use ending::plural;
use ending::with_ending;
pub(crate) use known::{is_form, known_bases, known_forms};
use noun::{nationality, of_man};

use super::fold::fold;
use crate::language::inflections::LISTS;

/// Forms that no rule gives.
pub(crate) const SUPPLETIVE: [&[&str]; 3] = [
    &["be", "am", "are", "is", "was", "were", "been", "being"],
    &["have", "has", "had", "having"],
    &["do", "does", "did", "done", "doing"],
];

/// All inflected forms of `word`, folded, without doubles, `word` itself first; in either direction, so that
/// `lasted` and `last` have the same forms. A word with a capital is a name and has its own form only, but for
/// `Korean`, `Koreans`; so have figures, function words and adverbs.
///
/// ```
/// use summit_check::text::forms;
/// assert_eq!(forms("lasted"), ["lasted", "last", "lasts", "lasting"]);
/// assert_eq!(forms("fell"), ["fell", "fall", "falls", "fallen", "falling"]);
/// assert_eq!(forms("countries"), ["countries", "country"]);
/// assert_eq!(forms("Kim"), ["kim"]);
/// assert_eq!(forms("URL"), ["url", "urls"]);
/// ```
#[must_use]
pub fn forms(word: &str) -> Vec<String> {
    let folded = fold(word).into_owned();
    let mut list = vec![folded.clone()];
    for form in family(word, &folded) {
        if !list.contains(&form) {
            list.push(form);
        }
    }
    list
}

/// The verbs with forms of their own: base, past forms, participles, without the regular ones.
pub(crate) fn irregular_verbs() -> impl Iterator<Item = (&'static str, &'static [&'static str], &'static [&'static str])> {
    LISTS.irregular.iter().map(|(base, past, participle)| (*base, past.as_slice(), participle.as_slice()))
}

/// The bases that the folded `word` may be a verb's form of, and which form: `'s'` the third person, `'d'` a past form, `'g'` a form in `-ing`.
pub(crate) fn verb_bases(word: &str) -> Vec<(String, char)> {
    let mut list = Vec::new();
    if !word.bytes().all(|b| b.is_ascii_lowercase()) || word.len() < 3 {
        return list;
    }
    if let Some(&base) = LISTS.verb_of.get(word) {
        list.push((base.to_owned(), 'i'));
    }
    if word.ends_with("ing") {
        list.extend(bases_of_ing(word).into_iter().map(|b| (b, 'g')));
    } else if word.ends_with("ed") {
        list.extend(bases_of_ed(word).into_iter().map(|b| (b, 'd')));
    } else if let Some(base) = singular(word) {
        list.push((base, 's'));
    }
    list
}

fn family(word: &str, folded: &str) -> Vec<String> {
    if let Some(all) = SUPPLETIVE.iter().find(|all| all.contains(&folded)) {
        return all.iter().map(|&f| f.to_owned()).collect();
    }
    if !folded.bytes().all(|b| b.is_ascii_lowercase())
        || folded.len() < 2
        || LISTS.fixed.contains(folded)
        || LISTS.invariant.contains(folded)
    {
        return Vec::new();
    }
    // "URL" and "URLs"
    if word.len() > 2 && word.bytes().all(|b| b.is_ascii_uppercase()) && !word.ends_with('S') {
        return vec![folded.to_owned(), format!("{folded}s")];
    }
    if word.starts_with(char::is_uppercase) {
        return nationality(folded);
    }
    if is_noun(folded) {
        return vec![folded.to_owned(), plural(folded)];
    }
    if let Some(&verb) = LISTS.verb_of.get(folded) {
        return of_verb(verb);
    }
    if LISTS.verbs.contains_key(folded) {
        return of_verb(folded);
    }
    if let Some(one) = LISTS.singular_of.get(folded).copied().or_else(|| LISTS.plurals.contains_key(folded).then_some(folded)) {
        return of_noun(one);
    }
    if let Some(pair) = of_man(folded) {
        return pair;
    }
    if let Some(base) = singular(folded) {
        let known_noun =
            LISTS.nouns.contains(base.as_str()) || (LISTS.plurals.contains_key(base.as_str()) && !LISTS.verbs.contains_key(base.as_str()));
        return if LISTS.fixed.contains(base.as_str()) {
            Vec::new()
        } else if known_noun {
            of_noun(&base)
        } else {
            of_verb(&base)
        };
    }
    let bases = if folded.ends_with("ing") {
        bases_of_ing(folded)
    } else if folded.ends_with("ed") {
        bases_of_ed(folded)
    } else {
        Vec::new()
    };
    if bases.is_empty() { of_verb(folded) } else { bases.iter().flat_map(|b| of_verb(b)).collect() }
}

/// Whether `word` is a noun and no verb: by the list, or by its ending.
fn is_noun(word: &str) -> bool {
    LISTS.nouns.contains(word)
        || (word.len() >= 7
            && ["ity", "hood", "ship", "ness"].iter().any(|e| word.ends_with(e))
            && !matches!(word, "witness" | "harness" | "worship"))
}

fn of_noun(one: &str) -> Vec<String> {
    let mut list = vec![one.to_owned()];
    match LISTS.plurals.get(one) {
        Some(many) => list.extend(many.iter().map(|&m| m.to_owned())),
        None => list.push(plural(one)),
    }
    list
}

/// The forms of a base that may be a verb and a noun: base, `-s`, past forms, `-ing`.
fn of_verb(base: &str) -> Vec<String> {
    if LISTS.invariant.contains(base) {
        return vec![base.to_owned()];
    }
    let mut list = vec![base.to_owned(), plural(base)];
    if let Some(verb) = LISTS.verbs.get(base) {
        list.extend(verb.past.iter().map(|&f| f.to_owned()));
        if verb.regular_past {
            list.extend(with_ending(base, "ed"));
        }
    } else {
        list.extend(with_ending(base, "ed"));
    }
    list.extend(with_ending(base, "ing"));
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(word: &str) -> Vec<String> {
        let mut list = forms(word);
        list.sort();
        list
    }

    /// Each line is one family: any of its words leads to all of them.
    const FAMILIES: &str = "
last lasts lasted lasting
meet meets met
visit visits visited visiting
stop stops stopped stopping
close closes closed closing
carry carries carried carrying
agree agrees agreed agreeing
die dies died dying
play plays played playing
fall falls fell fallen falling
rise rises rose risen rising
grow grows grew grown growing
shrink shrinks shrank shrunk shrunken shrinking
hold holds held
take takes took taken taking
go goes went gone going
sign signs signed signing
drop drops dropped dropping
arrive arrives arrived arriving
travel travels traveled travelled traveling travelling
plan plans planned planning
admit admits admitted admitting
offer offers offered offering
create creates created creating
treat treats treated treating
change changes changed changing
belong belongs belonged belonging
handle handles handled handling
crawl crawls crawled crawling
raise raises raised raising
pass passes passed passing
fix fixes fixed fixing
reach reaches reached reaching
require requires required requiring
negotiate negotiates negotiated negotiating
determine determines determined determining
mention mentions mentioned mentioning
decide decides decided deciding
develop develops developed developing
write writes wrote written writing
ride rides rode ridden riding
begin begins began begun
try tries tried trying
use uses used using
lose loses lost losing
say says said
dispute disputes disputed disputing
secure secures secured securing
acquire acquires acquired acquiring
focus focuses focused focusing
quote quotes quoted quoting
remember remembers remembered remembering
escape escapes escaped escaping
call calls called calling
control controls controlled controlling
cause causes caused causing
have has had having
do does did done doing
be am are is was were been being
country countries
city cities
child children
man men
policeman policemen
crisis crises
hour hours
meeting meetings
building buildings
spokeswoman spokeswomen
leader leaders
";

    #[test]
    fn any_form_leads_to_the_whole_family() {
        // Words that are nouns of their own too, and so do not lead back.
        let apart = |w: &str| LISTS.nouns.contains(w);
        for line in FAMILIES.lines().filter(|l| !l.is_empty()) {
            let mut expected: Vec<&str> = line.split(' ').collect();
            let base = expected[0];
            for word in expected.clone().into_iter().filter(|w| *w == base || !apart(w)) {
                let mut found = forms(word);
                assert_eq!(found[0], word);
                found.sort();
                expected.sort_unstable();
                // A noun in -ing is offered by the verb, but does not offer it.
                let missing: Vec<_> = expected.iter().filter(|e| !found.iter().any(|f| f == *e)).collect();
                let extra: Vec<_> = found.iter().filter(|f| !expected.contains(&f.as_str()) && !LISTS.nouns.contains(f.as_str())).collect();
                assert!(missing.is_empty() && extra.is_empty(), "{word} of {base}: missing {missing:?}, extra {extra:?}");
            }
        }
    }

    #[test]
    fn a_verb_offers_its_noun_in_ing_and_not_the_other_way_round() {
        assert_eq!(forms("meet"), ["meet", "meets", "met", "meeting"]);
        assert_eq!(forms("met"), ["met", "meet", "meets", "meeting"]);
        assert_eq!(forms("meeting"), ["meeting", "meetings"]);
        assert_eq!(forms("talks"), ["talks", "talk", "talked", "talking"]);
    }

    #[test]
    fn words_that_only_look_inflected_are_left_alone() {
        for word in [
            "during",
            "news",
            "species",
            "series",
            "the",
            "this",
            "its",
            "new",
            "even",
            "headquarters",
            "politics",
            "less",
            "2019",
            "didn't",
            "born",
            "not",
            "us",
        ] {
            assert_eq!(forms(word), [word], "{word}");
        }
        for (word, never) in [
            ("need", "ne"),
            ("red", "r"),
            ("bed", "b"),
            ("thing", "the"),
            ("king", "k"),
            ("bus", "bu"),
            ("lens", "len"),
            ("species", "specy"),
            ("speed", "spe"),
            ("morning", "morn"),
            ("evening", "even"),
            ("hundred", "hundr"),
            ("spring", "spr"),
            ("pasted", "past"),
            ("rated", "rat"),
            ("class", "clas"),
            ("crisis", "crisi"),
            ("virus", "viru"),
            ("exceed", "exce"),
            ("indeed", "inde"),
            ("string", "str"),
            ("ring", "r"),
            ("used", "us"),
            ("caring", "car"),
            ("staring", "star"),
            ("planed", "plan"),
            ("bathed", "bath"),
            ("ceiling", "ceil"),
            ("shed", "sh"),
            ("embed", "emb"),
            ("gas", "ga"),
            ("houses", "hous"),
            ("causes", "caus"),
            ("movies", "movy"),
        ] {
            assert!(!forms(word).iter().any(|f| f == never), "{word}: {:?}", forms(word));
        }
    }

    #[test]
    fn plurals_with_a_way_of_their_own() {
        for (one, many) in [
            ("bus", "buses"),
            ("lens", "lenses"),
            ("church", "churches"),
            ("box", "boxes"),
            ("hero", "heroes"),
            ("photo", "photos"),
            ("house", "houses"),
            ("virus", "viruses"),
            ("headache", "headaches"),
            ("movie", "movies"),
            ("shoe", "shoes"),
            ("prize", "prizes"),
            ("wife", "wives"),
            ("criterion", "criteria"),
            ("person", "people"),
            ("day", "days"),
            ("case", "cases"),
            ("analysis", "analyses"),
            ("campus", "campuses"),
        ] {
            assert!(forms(one).iter().any(|f| f == many), "{one}: {:?}", forms(one));
            assert!(forms(many).iter().any(|f| f == one), "{many}: {:?}", forms(many));
        }
    }

    #[test]
    fn names_keep_their_form() {
        assert_eq!(forms("Kim"), ["kim"]);
        assert_eq!(forms("James"), ["james"]);
        assert_eq!(forms("Korean"), ["korean", "koreans"]);
        assert_eq!(forms("Koreans"), ["koreans", "korean"]);
        assert_eq!(forms("US"), ["us"]);
        assert_eq!(forms("Tête"), ["tete"]);
    }

    #[test]
    fn the_order_is_fixed_and_there_are_no_doubles() {
        for word in ["put", "cut", "lay", "saw", "left", "lives", "found"] {
            let list = forms(word);
            assert_eq!(list[0], word);
            assert_eq!(list, forms(word));
            let mut unique = sorted(word);
            unique.dedup();
            assert_eq!(unique.len(), list.len(), "{list:?}");
        }
    }
}
