//! What every way through a template has: a `{value}`, a word to search for, any word at all.

use crate::rule::wording::Piece;
use crate::span::Span;
use crate::text::fold;

/// Words too common to search for: function words, and the forms of *be*, *have* and *do*.
const COMMON: &[&str] = &[
    "a", "about", "after", "all", "also", "am", "among", "an", "and", "any", "are", "as", "at", "be", "because", "been", "before", "being",
    "between", "both", "but", "by", "can", "could", "did", "do", "does", "during", "each", "either", "for", "from", "had", "has", "have",
    "having", "he", "her", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "may", "might", "more", "most", "must", "my",
    "no", "nor", "not", "of", "off", "on", "one", "or", "other", "our", "out", "over", "own", "shall", "she", "should", "so", "some",
    "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "through", "to", "too", "under",
    "until", "up", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with",
    "would", "you", "your",
];

/// Whether a word is too common to be searched for.
pub(super) fn is_common(word: &str) -> bool {
    COMMON.binary_search(&fold(word).as_ref()).is_ok()
}

/// What all ways through a sequence have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    /// The fewest and the most `{value}`s on a way.
    pub(super) values: (u32, u32),
    /// Whether each way has a word to search for.
    pub(super) searchable: bool,
    /// Whether some way has one.
    pub(super) sometimes_searchable: bool,
    /// Whether some way has no word at all.
    pub(super) empty: bool,
}

impl Shape {
    const NOTHING: Self = Self { values: (0, 0), searchable: false, sometimes_searchable: false, empty: true };
    /// What is taken for a phrase that could not be read, so that it causes no second message.
    pub(super) const UNKNOWN: Self = Self { values: (0, 0), searchable: true, sometimes_searchable: true, empty: false };

    const fn word(searchable: bool) -> Self {
        Self { values: (0, 0), searchable, sometimes_searchable: searchable, empty: false }
    }

    fn then(self, next: Self) -> Self {
        Self {
            values: (self.values.0 + next.values.0, (self.values.1 + next.values.1).min(2)),
            searchable: self.searchable || next.searchable,
            sometimes_searchable: self.sometimes_searchable || next.sometimes_searchable,
            empty: self.empty && next.empty,
        }
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self {
            values: (self.values.0.min(other.values.0), self.values.1.max(other.values.1)),
            searchable: self.searchable && other.searchable,
            sometimes_searchable: self.sometimes_searchable || other.sometimes_searchable,
            empty: self.empty || other.empty,
        }
    }
}

/// The shape of a sequence; `alias` gives the shape of an alias.
pub(super) fn sequence(pieces: &[Piece], alias: &impl Fn(&str) -> Shape) -> Shape {
    pieces.iter().fold(Shape::NOTHING, |shape, piece| shape.then(one(piece, alias)))
}

fn one(piece: &Piece, alias: &impl Fn(&str) -> Shape) -> Shape {
    match piece {
        Piece::Word(word) => Shape::word(!is_common(&word.node)),
        Piece::Exact(words) => Shape::word(words.node.split_whitespace().any(|w| !is_common(w))),
        Piece::Either(branches, _) => branches.iter().map(|b| sequence(b, alias)).reduce(Shape::or).unwrap_or(Shape::NOTHING),
        Piece::Maybe(inner, _) => sequence(inner, alias).or(Shape::NOTHING),
        Piece::Gap => Shape::NOTHING,
        Piece::Alias(name) => alias(&name.node),
        Piece::Value { .. } => Shape { values: (1, 1), ..Shape::NOTHING },
    }
}

/// The alternative or the optional part that lacks what the rest of the template has, by `lacks`.
pub(super) fn lacking(pieces: &[Piece], alias: &impl Fn(&str) -> Shape, lacks: &impl Fn(Shape) -> bool) -> Option<Span> {
    for piece in pieces {
        match piece {
            Piece::Either(branches, span) => {
                let shapes: Vec<Shape> = branches.iter().map(|b| sequence(b, alias)).collect();
                if shapes.iter().all(|&s| lacks(s)) || !shapes.iter().any(|&s| lacks(s)) {
                    continue;
                }
                if let Some((branch, _)) = branches.iter().zip(&shapes).find(|(_, s)| lacks(**s)) {
                    return Some(lacking(branch, alias, lacks).or_else(|| covering(branch)).unwrap_or(*span));
                }
            }
            Piece::Maybe(inner, span) if !lacks(sequence(inner, alias)) => return Some(*span),
            _ => {}
        }
    }
    None
}

/// From the first to the last of some pieces, as far as they have places.
fn covering(pieces: &[Piece]) -> Option<Span> {
    let spans = pieces.iter().filter_map(|p| match p {
        Piece::Word(w) | Piece::Exact(w) | Piece::Alias(w) => Some(w.span),
        Piece::Either(_, span) | Piece::Maybe(_, span) | Piece::Value { span, .. } => Some(*span),
        Piece::Gap => None,
    });
    spans.reduce(Span::cover)
}

/// Every `{value}` among `pieces`, in order.
pub(super) fn values(pieces: &[Piece]) -> Vec<(f64, Span)> {
    let mut found = Vec::new();
    collect(pieces, &mut found);
    found
}

fn collect(pieces: &[Piece], found: &mut Vec<(f64, Span)>) {
    for piece in pieces {
        match piece {
            Piece::Value { factor, span } => found.push((*factor, *span)),
            Piece::Maybe(inner, _) => collect(inner, found),
            Piece::Either(branches, _) => branches.iter().for_each(|b| collect(b, found)),
            _ => {}
        }
    }
}

/// Every alias among `pieces`, in order.
pub(super) fn aliases<'p>(pieces: &'p [Piece], found: &mut Vec<&'p crate::span::Located<String>>) {
    for piece in pieces {
        match piece {
            Piece::Alias(name) => found.push(name),
            Piece::Maybe(inner, _) => aliases(inner, found),
            Piece::Either(branches, _) => branches.iter().for_each(|b| aliases(b, found)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_are_sorted_for_the_search() {
        assert!(COMMON.is_sorted());
        assert!(is_common("The") && !is_common("talks"));
    }
}
