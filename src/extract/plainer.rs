//! Turns of phrase in which a sentence of the rules may be put, and the plain sentence that says the same: "the number of people hurt in the
//! storm was {value}" says that "{value} people were hurt in the storm".

use super::frame::Wordbook;
use crate::language::names::TIMES;
use crate::text::clause::is_function_word;
use crate::text::verb_bases;
use crate::value::Kind;

/// What stands for the value.
const VALUE: &str = "{value}";

/// Forms of "be" between what a value is of and the value.
const IS: [&str; 4] = ["is", "was", "are", "were"];

/// Words in front of "number" that say no more than that all are counted.
const ALL_TOLD: [&str; 7] = ["the", "total", "overall", "final", "full", "exact", "official"];

/// The sentence that says the same as `text` in plainer words; `None` where it is plain.
pub(super) fn plainer(text: &str, kind: Kind, book: &Wordbook) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let value = words.iter().position(|w| *w == VALUE)?;
    let summed = totalled(&words, value, kind).or_else(|| amounted(&words, value, kind)).or_else(|| begun(&words, value, kind, book));
    let plain = summed
        .or_else(|| timed(&words, value, kind, book).or_else(|| numbered(&words, value, kind, book)))
        .or_else(|| sized(&words, value, kind));
    plain.or_else(|| levelled(&words, value, kind, book)).or_else(|| priced(&words, value, kind, book))
}

/// "a total of {value} crews were sent": "{value} crews were sent"; "the total of the gifts for the hall is {value}": "the gifts for the hall are
/// {value}".
fn totalled(words: &[&str], value: usize, kind: Kind) -> Option<String> {
    let same = |t: usize, word: &str| words.get(t).is_some_and(|w| w.eq_ignore_ascii_case(word));
    let total = (1..words.len()).find(|&t| same(t, "total") && same(t + 1, "of")).filter(|_| matches!(kind, Kind::Money | Kind::Number))?;
    if same(total - 1, "a") && value == total + 2 {
        return Some([&words[..total - 1], &words[value..]].concat().join(" "));
    }
    let is = value.checked_sub(1).filter(|&i| IS.contains(&words[i]) && i > total + 2)?;
    let what = &words[total + 2..is];
    let are = if matches!(words[is], "is" | "are") { "are" } else { "were" };
    let several = what.iter().take(2).any(|w| w.ends_with('s'));
    (total == 1 && same(0, "the") && kind == Kind::Money && several)
        .then(|| format!("{} {are} {}", what.join(" "), words[value..].join(" ")))
}

/// "the amount of grain in the silo was {value}": "there was {value} of grain in the silo".
fn amounted(words: &[&str], value: usize, kind: Kind) -> Option<String> {
    let same = |t: usize, word: &str| words.get(t).is_some_and(|w| w.eq_ignore_ascii_case(word));
    let amount = same(0, "the") && (same(1, "amount") || same(1, "quantity")) && same(2, "of") && kind == Kind::Quantity;
    let is = value.checked_sub(1).filter(|&i| IS.contains(&words[i]) && amount && value + 1 == words.len())?;
    let place = (4..is).find(|&t| matches!(words[t], "in" | "at" | "on" | "aboard"))?;
    let what = &words[3..place];
    let what = if matches!(what, ["the", ..]) { &what[1..] } else { what };
    (!what.is_empty() && place + 1 < is).then(|| format!("there was {VALUE} of {} {}", what.join(" "), words[place..is].join(" ")))
}

/// "contact was lost {value} after the start of the flight": "contact was lost {value} into the flight".
fn begun(words: &[&str], value: usize, kind: Kind, book: &Wordbook) -> Option<String> {
    let behind = words.get(value + 1..)?;
    let [after, "the", start, "of", rest @ ..] = behind else { return None };
    let begins = matches!(*start, "start" | "beginning" | "launch");
    let event = rest.iter().any(|w| !is_function_word(w) && !book.classes_of(w).is_empty());
    let into = || format!("{} {VALUE} into {}", words[..value].join(" "), rest.join(" "));
    (kind == Kind::Duration && *after == "after" && begins && event).then(into)
}

/// "admission to the museum costs {value}": "admission to the museum is {value}", where the price has a name of its own.
fn priced(words: &[&str], value: usize, kind: Kind, book: &Wordbook) -> Option<String> {
    let verb = value.checked_sub(1).filter(|&t| kind == Kind::Money && matches!(words[t], "costs" | "cost"))?;
    let price = |c: &u16| book.classes[usize::from(*c)].name.ends_with(" price");
    words[..verb].iter().any(|w| book.classes_by_any(w).iter().any(price)).then(|| {
        let is = if words[verb] == "costs" { "is" } else { "was" };
        format!("{} {is} {}", words[..verb].join(" "), words[value..].join(" "))
    })
}

/// "the bank raised its key rate to {value}": "the key rate of the bank was {value}", whatever it was before.
fn levelled(words: &[&str], value: usize, kind: Kind, book: &Wordbook) -> Option<String> {
    /// So many words name at most what has changed.
    const LONGEST: usize = 4;
    let amount = matches!(kind, Kind::Percent | Kind::Money | Kind::Quantity);
    let to = value.checked_sub(1).filter(|&t| words[t] == "to" && amount)?;
    let whose = (2..to).rev().find(|&t| matches!(words[t], "its" | "their" | "his" | "her" | "the"))?;
    let changes =
        |w: &str| book.classes_by_any(w).iter().any(|&c| matches!(&*book.classes[usize::from(c)].name, "rise" | "fall" | "change"));
    let (who, what) = (&words[..whose - 1], &words[whose + 1..to]);
    let plain = (1..=LONGEST).contains(&what.len()) && what.iter().all(|w| !is_function_word(w)) && !who.is_empty();
    // a limit is told as one
    let limit = || what.iter().any(|w| matches!(*w, "limit" | "cap" | "quota" | "maximum" | "minimum"));
    if !plain || !changes(words[whose - 1]) || limit() {
        return None;
    }
    Some(format!("the {} of {} was {}", what.join(" "), who.join(" "), words[value..].join(" ")))
}

/// "the size of the crew was {value}", where a number is asked for: "the crew was {value}".
fn sized(words: &[&str], value: usize, kind: Kind) -> Option<String> {
    let of = words.iter().position(|w| *w == "of").filter(|&of| kind == Kind::Number && of > 0 && of < value)?;
    let size = words[..of].iter().all(|w| matches!(*w, "the" | "size" | "strength")) && matches!(words[of - 1], "size" | "strength");
    size.then(|| words[of + 1..].join(" "))
}

/// "the time of the landing was {value}": "the landing was at {value}".
fn timed(words: &[&str], value: usize, kind: Kind, book: &Wordbook) -> Option<String> {
    let of = words.iter().position(|w| *w == "of")?;
    words[..of].last().filter(|w| TIMES.contains(w) && matches!(kind, Kind::Time | Kind::Date | Kind::Year))?;
    let exact = words[..of - 1].iter().all(|w| matches!(*w, "the" | "exact" | "local" | "precise"));
    let is = (of + 1..value).rev().find(|&i| IS.contains(&words[i]))?;
    // "was on {value}" has its preposition
    let (what, lead) = (&words[of + 1..is], &words[is + 1..value]);
    let happens = || what.iter().any(|w| !is_function_word(w) && !book.classes_of(w).is_empty());
    if !exact || lead.len() > 1 || what.is_empty() || !happens() {
        return None;
    }
    let at = match kind {
        Kind::Time => "at",
        Kind::Date => "on",
        _ => "in",
    };
    let lead = lead.first().copied().unwrap_or(at);
    Some(format!("{} {} {lead} {}", what.join(" "), words[is], words[value..].join(" ")))
}

/// "the number of people hurt in the storm was {value}": "{value} people were hurt in the storm"; "the number of people who fled was {value}".
fn numbered(words: &[&str], value: usize, kind: Kind, book: &Wordbook) -> Option<String> {
    let of = words.iter().position(|w| *w == "of").filter(|&of| kind == Kind::Number && of > 0 && words[of - 1] == "number")?;
    let all = words[..of - 1].iter().all(|w| ALL_TOLD.contains(w));
    let is = value.checked_sub(1).filter(|&i| IS.contains(&words[i]) && i > of)?;
    let what = &words[of + 1..is];
    let happens = |w: &str| verb_bases(w).iter().any(|(base, form)| *form != 's' && book.begins_verb(base));
    let from = (1..what.len()).find(|&i| matches!(what[i], "who" | "that" | "which") || happens(what[i]))?;
    if !all || what[..from].iter().any(|w| is_function_word(w) && !matches!(*w, "the" | "all")) {
        return None;
    }
    let counted = what[..from].iter().filter(|w| !matches!(**w, "the" | "all")).copied().collect::<Vec<_>>().join(" ");
    let did = if happens(what[from]) { format!("were {}", what[from..].join(" ")) } else { what[from + 1..].join(" ") };
    let rest = words[value + 1..].join(" ");
    Some(format!("{VALUE} {counted} {did} {rest}").trim_end().to_owned())
}
