//! Whether `pounds` are weighed or paid.

use crate::language::numbers::NumberWord;
use crate::read::words::Words;

/// Words near pounds that are weighed.
const WEIGHED: &[&str] = &[
    "baby",
    "bomb",
    "feet",
    "fish",
    "foot",
    "ft",
    "gained",
    "heavier",
    "heavy",
    "kg",
    "kilogram",
    "kilograms",
    "kilos",
    "lbs",
    "lift",
    "lifted",
    "lifting",
    "lighter",
    "lost",
    "meat",
    "muscle",
    "ounces",
    "overweight",
    "payload",
    "shed",
    "tall",
    "thrust",
    "warhead",
    "weigh",
    "weighed",
    "weighing",
    "weighs",
    "weight",
];

/// Words near pounds that are paid.
const PAID: &[&str] = &[
    "aid",
    "bail",
    "bank",
    "bid",
    "bill",
    "bonus",
    "borrowed",
    "bought",
    "british",
    "budget",
    "cash",
    "charge",
    "charged",
    "coin",
    "coins",
    "compensation",
    "cost",
    "costing",
    "costs",
    "damages",
    "debt",
    "debts",
    "deposit",
    "dollars",
    "donated",
    "earn",
    "earned",
    "earning",
    "earns",
    "euros",
    "fee",
    "fees",
    "fine",
    "fined",
    "fines",
    "fund",
    "funds",
    "grant",
    "income",
    "investment",
    "loan",
    "loss",
    "losses",
    "money",
    "note",
    "notes",
    "offer",
    "owe",
    "owed",
    "owes",
    "paid",
    "pay",
    "paying",
    "payment",
    "payout",
    "pays",
    "pence",
    "pension",
    "pounds",
    "price",
    "priced",
    "prices",
    "prize",
    "profit",
    "profits",
    "raised",
    "ransom",
    "rent",
    "revenue",
    "reward",
    "salary",
    "sales",
    "sell",
    "selling",
    "sells",
    "sold",
    "spend",
    "spending",
    "spent",
    "sterling",
    "stolen",
    "tax",
    "taxes",
    "ticket",
    "tickets",
    "turnover",
    "value",
    "valued",
    "wage",
    "wages",
    "worth",
];

/// What pounds of are paid.
const FUNDS: &[&str] = &["cuts", "debt", "government", "investment", "public", "revenue", "savings", "spending", "taxpayers"];

/// Whether the amount of `pounds` in the tokens `at..end` is a weight: what weighs or is carried says so, or nothing speaks of money.
pub(crate) fn weigh(words: &Words<'_>, at: usize, end: usize) -> bool {
    let unit = words.word(end - 1);
    if !matches!(unit, "pound" | "pounds") {
        return false;
    }
    let of = words.word(end) == "of" && !FUNDS.contains(&words.word(end + 1));
    let hyphen = words.is_dash(end - 2);
    let article = words.number(at) == Some(NumberWord::Article);
    of || hyphen || article || near(words, at, end, WEIGHED) || !paid(words, at, end)
}

/// Whether something near the amount speaks of money: its size, a word, a sign of a currency.
fn paid(words: &Words<'_>, at: usize, end: usize) -> bool {
    let large = (at..end).any(|i| matches!(words.number(i), Some(NumberWord::Scale(6..))) || matches!(words.word(i), "m" | "bn" | "tn"));
    let rate = matches!(words.word(end), "a" | "per") && matches!(words.word(end + 1), "day" | "week" | "month" | "year" | "head");
    let sign = |i: usize| matches!(words.raw(i), "$" | "£" | "€");
    large || rate || near(words, at, end, PAID) || (at.saturating_sub(12)..(end + 12).min(words.len())).any(sign)
}

/// Whether one of the words of `list`, which is sorted, stands near the tokens `at..end`.
fn near(words: &Words<'_>, at: usize, end: usize, list: &[&str]) -> bool {
    let hit = |i: usize| list.binary_search(&words.word(i)).is_ok();
    (at.saturating_sub(8)..at).any(hit) || (end..(end + 4).min(words.len())).any(hit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        for list in [WEIGHED, PAID] {
            assert!(list.is_sorted());
        }
    }
}
