//! A source whose day of publication is found out when somebody asks for it.

use std::cell::OnceCell;
use std::ops::Deref;

use crate::source::{Published, Source};
use crate::text::Layout;

/// What is found out of a source: when it was published, and whether it puts the day before the month where it writes both in figures.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Dates {
    pub(crate) published: Option<Published>,
    pub(crate) day_first: Option<bool>,
}

/// How it is found out.
pub(crate) type Ask<'s> = &'s dyn Fn(&Source) -> Dates;

/// A source under the search. Most say nothing of any fact, and of those that do many say nothing that hangs on their day: the header
/// lines of a text are read only where a date has to be read, or a claim was found.
pub(super) struct Dated<'s> {
    source: &'s Source,
    ask: Option<Ask<'s>>,
    dates: OnceCell<Dates>,
    layout: OnceCell<Layout>,
}

impl<'s> Dated<'s> {
    /// A source whose day is known, or known not to be.
    pub(super) fn known(source: &'s Source) -> Self {
        Self { source, ask: None, dates: OnceCell::new(), layout: OnceCell::new() }
    }

    /// A source whose day `ask` finds out.
    pub(super) fn asked(source: &'s Source, ask: Ask<'s>) -> Self {
        Self { source, ask: Some(ask), dates: OnceCell::new(), layout: OnceCell::new() }
    }

    /// When it was published.
    pub(super) fn day(&self) -> Option<Published> {
        self.dates().published
    }

    /// How it is laid out, told once.
    pub(super) fn layout(&self) -> Layout {
        *self.layout.get_or_init(|| Layout::of_source(self.source))
    }

    /// Both.
    pub(super) fn dates(&self) -> Dates {
        let known = Dates { published: self.source.published, day_first: self.source.day_first };
        *self.dates.get_or_init(|| self.ask.map_or(known, |ask| ask(self.source)))
    }
}

impl Deref for Dated<'_> {
    type Target = Source;

    fn deref(&self) -> &Source {
        self.source
    }
}
