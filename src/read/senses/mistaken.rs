//! Words that name a unit or a currency in some company only: `four won`, `three bars`, `two cups`, `the 12 euro nations`.

use rust_decimal::Decimal;

use crate::read::quantity::unit_words::Named;
use crate::read::words::Words;
use crate::text::TokenKind;
use crate::value::amount::Amount;

/// Whether the unit behind the amount in the tokens `first..end` is another thing here.
pub(crate) fn unit(words: &Words<'_>, first: usize, end: usize, named: &Named) -> bool {
    let before = first.checked_sub(1).map_or("", |i| words.word(i));
    let after = words.word(named.end);
    let near = |list: &[&str]| (first.saturating_sub(6)..(named.end + 5).min(words.len())).any(|i| list.contains(&words.word(i)));
    let name = words.word(named.end - 1);
    match name {
        // pressure is told in figures, or called so
        "bar" | "bars" => {
            !(words.raw(end - 1).contains('.') || near(&["pressure", "pressures", "atmospheric", "pump", "pumped", "tyre", "tyres"]))
        }
        "cup" | "cups" => after != "of" && named.end < words.len() && !words.is_dash(named.end - 2),
        "bit" | "bits" => after == "of" && !matches!(words.word(named.end + 1), "data" | "information" | "memory" | "storage"),
        "gig" | "gigs" => {
            near(&["band", "concert", "concerts", "live", "perform", "performed", "play", "played", "playing", "sold", "tour"])
        }
        "knot" | "knots" => near(&["tie", "tied", "ties", "tying", "untied", "rope"]),
        "foot" => matches!(after, "soldier" | "soldiers" | "patrol" | "patrols" | "police"),
        "feet" => before == "on" && end == first + 1 && matches!(words.word(first), "two" | "four" | "both") && after != "of",
        _ => false,
    }
}

/// Whether the name of a currency at the token `at` behind `amount` is another word here.
pub(crate) fn currency(words: &Words<'_>, at: usize, amount: &Amount) -> bool {
    let name = words.past_hyphen(at);
    let next = words.past_hyphen(name + 1);
    match words.word(name) {
        // a sum of less than a thousand won buys nothing; `won` is what the winners did
        "won" => {
            let noun = words.is(next, TokenKind::Word) && amount.scale < 6 && !closes(words.word(next));
            let small = amount.value < Decimal::ONE_THOUSAND && !words.is_dash(at);
            // a line of nothing but a sum
            let whole = at > 0 && words.own_line(at - 1, at + 1);
            small && !whole || noun
        }
        "euro" => {
            words.is_dash(name + 1) && words.word(next) == "zone"
                || matches!(words.word(next), "area" | "countries" | "economies" | "members" | "mps" | "nations" | "states" | "zone")
        }
        "sen" | "sens" | "mao" | "dong" | "kip" | "lei" | "leu" | "rand" | "sterling" => words.list()[name].capital,
        _ => false,
    }
}

/// Whether what stands behind a sum goes on with the sentence rather than with a thing that was won.
fn closes(next: &str) -> bool {
    matches!(
        next,
        "a" | "an"
            | "and"
            | "as"
            | "at"
            | "by"
            | "each"
            | "for"
            | "from"
            | "in"
            | "last"
            | "less"
            | "more"
            | "of"
            | "on"
            | "or"
            | "per"
            | "since"
            | "than"
            | "this"
            | "to"
            | "was"
            | "were"
            | "which"
            | "while"
            | "will"
            | "worth"
    )
}
