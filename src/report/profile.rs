//! What the wordings of the rules cost, the slowest first.

use std::time::Duration;

use super::count;
use crate::escape::printable;
use crate::extract::Spent;
use crate::rule::Ruleset;

/// So many wordings are named.
const MOST: usize = 25;

fn place(rules: &Ruleset, at: usize) -> String {
    format!("{}:{}", printable(rules.files.path(at)), rules.files.line(at))
}

/// A line for each wording that was tried: its share of the time, the time, how often it was tried, its claims, and where it stands.
#[must_use]
pub fn profile(rules: &Ruleset, spent: &[((usize, usize), Spent)]) -> String {
    let mut rows: Vec<_> = spent.to_vec();
    rows.sort_by_key(|(wording, spent)| (std::cmp::Reverse(spent.time), *wording));
    let all: Duration = rows.iter().map(|(_, s)| s.time).sum();
    let mut out = format!("{:>5}  {:>10}  {:>9}  {:>7}  wording\n", "share", "time", "tried", "claims");
    for ((fact, claim), spent) in rows.iter().take(MOST) {
        let Some(fact) = rules.facts.get(*fact) else { continue };
        let place = fact.claims.get(*claim).map_or_else(String::new, |c| place(rules, c.template.span.start));
        let share = if all.is_zero() { 0.0 } else { spent.time.as_secs_f64() / all.as_secs_f64() * 100.0 };
        let time = format!("{:.2} ms", spent.time.as_secs_f64() * 1e3);
        out.push_str(&format!("{share:>4.0}%  {time:>10}  {:>9}  {:>7}  {place}: {}\n", spent.tried, spent.claims, fact.name.node));
    }
    if rows.len() > MOST {
        out.push_str(&format!("and {} more\n", count(rows.len() - MOST, "wording")));
    }
    let never = rules.facts.iter().map(|f| f.claims.len()).sum::<usize>().saturating_sub(rows.len());
    out.push_str(&format!(
        "{:.2} ms in all; {} never tried: no sentence has their words\n",
        all.as_secs_f64() * 1e3,
        count(never, "wording")
    ));
    out
}
