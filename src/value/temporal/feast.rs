//! Holidays by name: "Christmas Eve", "Easter 2013", "Labor Day weekend", "Thanksgiving three years ago".

use super::date::Parsed;
use super::lexicon::{Class, Unit, View};
use super::term::{From, Term, YearRef};
use crate::value::locale::en::calendar::holidays;

impl View<'_, '_> {
    /// The holiday whose name begins at token `i`: its index, its year, and the token after.
    pub(crate) fn holiday_name(&self, i: usize) -> Option<(usize, Option<YearRef>, usize)> {
        let mut best: Option<(usize, usize)> = None;
        for &(name, index) in holidays(self.word(i)) {
            let mut end = i;
            let all = name.split(' ').all(|w| {
                let same = self.word(end) == w || (w == "-" && self.mark(end, b'-'));
                end += 1;
                same
            });
            if all && best.is_none_or(|b| end > b.1) {
                best = Some((index, end));
            }
        }
        let (index, end) = best?;
        let year = self.year_after(end, false).or_else(|| self.year_ref(self.skip(end, Class::Of)));
        Some((index, year.map(|y| y.0), year.map_or(end, |y| y.1)))
    }

    pub(crate) fn holiday_term(&self, i: usize) -> Parsed {
        let (index, year, end) = self.holiday_name(i)?;
        if self.class(end) == Class::Unit(Unit::Weekend, false) {
            let later = self.year_after(end + 1, false);
            return Some((Term::HolidayWeekend { index, year: later.map(|y| y.0) }, later.map_or(end + 1, |y| y.1)));
        }
        if year.is_none() {
            let after = match self.class(end) {
                Class::In => self.in_length(end),
                Class::A | Class::Figure | Class::Small(_) => self.length_term(end),
                _ => None,
            };
            if let Some((of @ (Term::Shifted { from: From::Now, .. } | Term::In(_)), after)) = after {
                return Some((Term::HolidayOf { index, of: Box::new(of) }, after));
            }
        }
        Some((Term::Holiday { index, year, rel: None }, end))
    }
}
