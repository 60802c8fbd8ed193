//! A source whose day of publication is found out when somebody asks for it.

use std::cell::{OnceCell, RefCell};
use std::collections::VecDeque;
use std::ops::Deref;
use std::rc::Rc;

use super::dateline::zone;
use super::frame::Mention;
use crate::source::{Published, Source};
use crate::span::Span;
use crate::text::Layout;

/// What is found out of a source: when it was published, and whether it puts the day before the month where it writes both in figures.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Dates {
    pub(crate) published: Option<Published>,
    pub(crate) day_first: Option<bool>,
}

/// How it is found out.
pub(crate) type Ask<'s> = &'s (dyn Fn(&Source) -> Dates + Sync);

/// A source under the search. Most say nothing of any fact, and of those that do many say nothing that hangs on their day: the header
/// lines of a text are read only where a date has to be read, or a claim was found.
pub(super) struct Dated<'s> {
    source: &'s Source,
    ask: Asked<'s>,
    dates: OnceCell<Dates>,
    layout: OnceCell<Layout>,
    kept: RefCell<VecDeque<(Span, Rc<Kept>)>>,
}

/// Who knows the day of a source.
#[derive(Clone, Copy)]
enum Asked<'s> {
    /// Itself, if anybody.
    Itself,
    /// It is found out.
    Of(Ask<'s>),
    /// The source that its words are taken from.
    Whole(&'s Dated<'s>),
}

/// A source that another thread has to find out the day of for itself.
#[derive(Clone, Copy)]
pub(super) struct Job<'s> {
    source: &'s Source,
    ask: Option<Ask<'s>>,
}

/// What is known of so many stretches of a source is remembered.
const REMEMBERED: usize = 16;

/// What is known of a stretch in front of a sentence, as far as its words alone tell.
#[derive(Default)]
pub(super) struct Kept {
    /// Who is named in it, as tokens of the stretch.
    pub(super) named: OnceCell<Vec<Mention>>,
    /// The flags of which a word stands near its end, in order.
    pub(super) flags: OnceCell<Vec<usize>>,
}

impl<'s> Dated<'s> {
    /// A source whose day is known, or known not to be.
    pub(super) fn known(source: &'s Source) -> Self {
        Self::of(source, Asked::Itself)
    }

    /// A source whose day `ask` finds out.
    pub(super) fn asked(source: &'s Source, ask: Ask<'s>) -> Self {
        Self::of(source, Asked::Of(ask))
    }

    /// A source made of words of `whole`, whose day it has.
    pub(super) fn within(source: &'s Source, whole: &'s Dated<'s>) -> Self {
        Self::of(source, Asked::Whole(whole))
    }

    fn of(source: &'s Source, ask: Asked<'s>) -> Self {
        Self { source, ask, dates: OnceCell::new(), layout: OnceCell::new(), kept: RefCell::default() }
    }

    /// Whether the text says in what zone all its times are: "All times GMT". Those of the place are no zone.
    pub(super) fn tells_zone(&self) -> bool {
        let prose = self.prose();
        prose.match_indices("ll times").any(|(at, lead)| {
            let behind = prose[at + lead.len()..].split_whitespace().take(4).map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()));
            behind.take_while(|w| *w != "local").any(zone)
        })
    }

    /// What another thread needs to read the same source; `None` where its day hangs on another source.
    pub(super) fn job(&self) -> Option<Job<'s>> {
        match self.ask {
            Asked::Itself => Some(Job { source: self.source, ask: None }),
            Asked::Of(ask) => Some(Job { source: self.source, ask: Some(ask) }),
            Asked::Whole(_) => None,
        }
    }

    /// The source of a job, for the thread that has it.
    pub(super) fn of_job(job: Job<'s>) -> Self {
        Self::of(job.source, job.ask.map_or(Asked::Itself, Asked::Of))
    }

    /// What is known of the words at `span` of the prose: the same as for one of the last stretches that had the same words, as where a
    /// text says the same again and again. The rules are the same for all that is asked of a source.
    pub(super) fn kept(&self, span: Span) -> Rc<Kept> {
        let words = |span: Span| span.of(self.source.prose());
        let known = self.kept.borrow().iter().find(|(known, _)| words(*known) == words(span)).map(|(_, kept)| Rc::clone(kept));
        known.unwrap_or_else(|| {
            let mut held = self.kept.borrow_mut();
            held.truncate(REMEMBERED - 1);
            held.push_front((span, Rc::default()));
            Rc::clone(&held[0].1)
        })
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
        *self.dates.get_or_init(|| match self.ask {
            Asked::Itself => known,
            Asked::Of(ask) => ask(self.source),
            Asked::Whole(whole) => whole.dates(),
        })
    }
}

impl Deref for Dated<'_> {
    type Target = Source;

    fn deref(&self) -> &Source {
        self.source
    }
}
