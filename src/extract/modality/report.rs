//! Whether a date is that of a report: "…, the Kremlin said on Tuesday".

use super::cues::SAYING;
use crate::extract::matcher::Match;
use crate::extract::window::Window;

/// Whether a date at the end of the last gap dates a report and not what is reported: "… will meet in Vladivostok, the Kremlin said on Tuesday".
pub(in crate::extract) fn dates_a_report(window: &Window<'_, '_>, found: &Match, value_first: usize) -> bool {
    let Some(&(from, to)) = found.gaps.last().filter(|(_, to)| *to <= value_first) else { return false };
    // words of the template between the gap and the value would tie the value to them
    if from == 0 || value_first > to + 1 {
        return false;
    }
    let tokens = &window.tokens;
    let (start, end) = (window.content[from - 1] + 1, window.content[to.max(from + 1) - 1] + 1);
    let mut joined = false;
    for i in start..end.min(tokens.len()) {
        joined |= matches!(tokens.raw(i), "," | "—" | "–" | ";" | "”" | "\"") || matches!(tokens.word(i), "who" | "that" | "as");
        if joined && SAYING.contains(&tokens.word(i)) {
            return true;
        }
    }
    false
}

/// Whether the verb of the clause around the byte `at` is one of saying: "the chief said late on Monday that".
pub(in crate::extract) fn is_said_at(window: &Window<'_, '_>, at: usize) -> bool {
    let analysis = window.analysis();
    let clause = analysis.clause_of(analysis.word_of_token(window.tokens.at(at)));
    clause.is_some_and(|own| SAYING.contains(&analysis.word(analysis.clauses()[own].verb.head)))
}
