//! Windows put together from several places of a page: where one piece ends and the next begins.
//!
//! A cell, a label, a heading leaves out words that a sentence has. So a template may pass from any word of a piece to the start of the
//! next one, and a word that labels leave out ("is", "of") may stand between two of them without being there.
//! A sentence under a heading is read more strictly: the heading may say whose "the limit" is, but is no help to "the flight".

use std::ops::Range;

use super::matcher::Match;
use crate::language::layout::{LEADS, OF};
use crate::text::Tokens;

/// A label has no more words than this.
const LONGEST_LABEL: usize = 8;

/// Where the pieces of a window begin, in content words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Joints {
    /// The first content word of each piece, in order.
    pub(super) starts: Vec<usize>,
    /// The content words of the piece that holds the value.
    pub(super) value: Range<usize>,
    /// The content words of that piece and of the label in front of it: what one place of the page says by itself.
    pub(super) own: Range<usize>,
    /// In a sentence under a heading the last content word that the heading may lead to; `None` where any will do.
    pub(super) entry: Option<usize>,
}

impl Joints {
    /// The joints of a window whose pieces begin at the byte offsets `starts`; then the bytes of the value, and of it with its label.
    pub(super) fn new(tokens: &Tokens<'_>, content: &[usize], starts: &[usize], [value, own]: [Range<usize>; 2], strict: bool) -> Self {
        let index = |offset: usize| content.partition_point(|&i| tokens.list()[i].span.start < offset);
        let value = index(value.start)..index(value.end);
        let own = index(own.start)..index(own.end);
        let leads = content[value.clone()].iter().take_while(|&&i| LEADS.contains(&tokens.word(i))).count();
        Self { starts: starts.iter().map(|&at| index(at)).collect(), entry: strict.then_some(value.start + leads), value, own }
    }

    /// The joint of a line with a label in front: "Upload limit: 10 MB".
    pub(super) fn of_label(tokens: &Tokens<'_>, content: &[usize]) -> Option<Self> {
        let words = content.iter().take(LONGEST_LABEL + 1);
        let (label, &behind) = words.enumerate().skip(1).find(|&(_, &i)| tokens.raw(i - 1) == ":")?;
        let glued = tokens.get(behind)?.glued && tokens.get(behind - 1)?.glued;
        (!glued).then(|| Self { starts: vec![label], value: label..content.len(), own: 0..content.len(), entry: None })
    }

    /// Whether a piece begins at the content word `place`, so that a word may be left out there.
    pub(super) fn is_start(&self, place: usize) -> bool {
        self.starts.contains(&place)
    }

    /// Where a template may go on when it leaves the words from `place` on to themselves.
    pub(super) fn past(&self, place: usize, word: &str) -> Option<usize> {
        if self.value.contains(&place) {
            if self.entry.is_some_and(|entry| place < entry) {
                return Some(place + 1);
            }
            // what the sentence says is its own affair: "the limit of the gateway" is not that of the heading
            if self.entry.is_some() && OF.contains(&word) {
                return None;
            }
        }
        self.starts.iter().copied().find(|&start| start > place)
    }

    /// Whether a match has its value, or a word of its own, from the place it is told at, and a word from elsewhere.
    pub(super) fn accepts(&self, found: &Match) -> bool {
        // in front of a heading the sentence has to begin with what is matched: its subject is what the heading is about
        let leads = self.own.start > 0 || self.entry.is_none_or(|entry| found.first <= entry);
        leads
            && found.words.iter().any(|w| !self.own.contains(w))
            && (found.value.is_some() || found.words.iter().any(|w| self.value.contains(w)))
    }

    /// Whether a gap may pass from `from` to `to`.
    pub(super) fn spans(&self, from: usize, to: usize) -> bool {
        let Some(entry) = self.entry else { return true };
        let (inside, arrives) = (self.value.contains(&from), self.value.contains(&to));
        // nothing of the sentence is matched yet: its subject must be what the heading speaks of
        if inside && from > entry { to <= self.value.end } else { !arrives || to <= entry }
    }
}
