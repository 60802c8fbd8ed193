//! The flags of a sentence, found once: many sentences of the rules ask for them, for each value of a text.

use std::cell::OnceCell;

use super::Wordbook;
use crate::text::Tokens;
use crate::work;

/// The flags of a sentence, found when the first is asked for.
#[derive(Default)]
pub(in crate::extract) struct Flagged(OnceCell<Found>);

/// The flags, one token's behind another's, and for each token where its own begin.
struct Found {
    flags: Vec<(usize, bool, usize)>,
    /// The token that each begins at.
    starts: Vec<u32>,
    begins: Vec<u32>,
}

impl Flagged {
    /// The flags that begin at a token: which, whether as a rival, and the last token. `tokens` are the same each time.
    pub(in crate::extract::frame) fn at(&self, book: &Wordbook, tokens: &Tokens<'_>, token: usize) -> &[(usize, bool, usize)] {
        let found = self.0.get_or_init(|| Found::of(book, tokens));
        match (found.begins.get(token), found.begins.get(token + 1)) {
            (Some(&from), Some(&to)) => &found.flags[from as usize..to as usize],
            _ => &[],
        }
    }
}

impl Flagged {
    /// Whether some word has the flag `flag`, and not as a rival.
    pub(in crate::extract::frame) fn has(&self, book: &Wordbook, tokens: &Tokens<'_>, flag: usize) -> bool {
        self.all(book, tokens).any(|(_, (f, rival, _))| f == flag && !rival)
    }

    /// All flags, each with the token it begins at, in order.
    pub(in crate::extract::frame) fn all(
        &self,
        book: &Wordbook,
        tokens: &Tokens<'_>,
    ) -> impl Iterator<Item = (usize, (usize, bool, usize))> {
        let found = self.0.get_or_init(|| Found::of(book, tokens));
        found.starts.iter().map(|&t| t as usize).zip(found.flags.iter().copied())
    }
}

impl Found {
    fn of(book: &Wordbook, tokens: &Tokens<'_>) -> Self {
        work::steps(tokens.len());
        let mut found = Self { flags: Vec::new(), starts: Vec::new(), begins: Vec::with_capacity(tokens.len() + 1) };
        for token in 0..tokens.len() {
            found.begins.push(found.flags.len() as u32);
            found.flags.extend(book.flags_at(tokens, token));
            found.starts.resize(found.flags.len(), token as u32);
        }
        found.begins.push(found.flags.len() as u32);
        found
    }
}
