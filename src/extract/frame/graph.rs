//! A sentence as frames see it: noun chunks with their prepositions, clauses with their verbs, and who governs whom.

use crate::text::Tokens;

/// What a chunk is to its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::extract) enum Part {
    /// What the verb is said of.
    Subject,
    /// What the verb acts on, or what a copula says of its subject.
    Object,
    /// Behind a preposition.
    Oblique,
    /// Without a verb, or beside one: "on Monday", "last week", a headline.
    Bare,
}

/// A noun chunk, as tokens.
#[derive(Debug, Clone)]
pub(in crate::extract) struct Chunk {
    /// Its first token, and the one after its last.
    pub(in crate::extract) first: usize,
    pub(in crate::extract) after: usize,
    /// Its head.
    pub(in crate::extract) head: usize,
    /// The preposition in front.
    pub(in crate::extract) prep: Option<usize>,
    /// The clause it stands in.
    pub(in crate::extract) clause: Option<usize>,
    pub(in crate::extract) part: Part,
    /// The chunk it is the possessor of: "Kim's" of "Kim's arrival".
    pub(in crate::extract) owns: Option<usize>,
    /// The chunk it is joined to by "and", "or" or a comma of a list.
    pub(in crate::extract) joined: Option<usize>,
    /// Whether its head is a proper name.
    pub(in crate::extract) name: bool,
    /// Whether it is a pronoun.
    pub(in crate::extract) pronoun: bool,
}

/// How a clause hangs on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::extract) enum Hangs {
    /// On nothing.
    Main,
    /// "who …", "which …", "that …", "held in May": on a chunk.
    Relative,
    /// "…, killing 12", "speaking in Hanoi": beside its governor.
    Participle,
    /// "to put out the fire".
    Infinitive,
    /// "said that …".
    Complement,
    /// "when …", "after …".
    Adverbial,
    /// "and met …".
    Joined,
}

/// A clause, as tokens.
#[derive(Debug, Clone)]
pub(in crate::extract) struct Clause {
    /// The verb group: its first token, the one after its last, and the main verb.
    pub(in crate::extract) first: usize,
    pub(in crate::extract) after: usize,
    pub(in crate::extract) verb: usize,
    /// Whether the main verb is a copula.
    pub(in crate::extract) copula: bool,
    pub(in crate::extract) passive: bool,
    pub(in crate::extract) negated: bool,
    pub(in crate::extract) subject: Option<usize>,
    pub(in crate::extract) object: Option<usize>,
    pub(in crate::extract) hangs: Hangs,
    /// The clause it hangs on.
    pub(in crate::extract) governor: Option<usize>,
    /// The chunk it hangs on.
    pub(in crate::extract) antecedent: Option<usize>,
}

/// A sentence.
#[derive(Debug)]
pub(in crate::extract) struct Graph<'w, 't> {
    pub(in crate::extract) tokens: &'w Tokens<'t>,
    pub(in crate::extract) chunks: Vec<Chunk>,
    pub(in crate::extract) clauses: Vec<Clause>,
    /// For each token, its chunk and its clause.
    pub(super) chunk_of: Vec<Option<u32>>,
    pub(super) clause_of: Vec<Option<u32>>,
}

impl Graph<'_, '_> {
    /// The chunk of a token.
    pub(super) fn chunk(&self, token: usize) -> Option<usize> {
        self.chunk_of.get(token).copied().flatten().map(|k| k as usize)
    }

    /// The clause of a token.
    pub(super) fn clause(&self, token: usize) -> Option<usize> {
        self.clause_of.get(token).copied().flatten().map(|k| k as usize)
    }

    /// The clause whose verb group holds a token.
    pub(super) fn verb_at(&self, token: usize) -> Option<usize> {
        self.clause(token).filter(|&c| (self.clauses[c].first..self.clauses[c].after).contains(&token))
    }

    /// The preposition of a chunk, folded; empty where there is none.
    pub(super) fn prep(&self, chunk: usize) -> &str {
        self.chunks[chunk].prep.map_or("", |p| self.tokens.word(p))
    }

    /// The head of a chunk, folded.
    pub(super) fn head(&self, chunk: usize) -> &str {
        self.tokens.word(self.chunks[chunk].head)
    }

    /// The chunk right before `chunk`, with nothing but the preposition between them: what the preposition may hang on.
    pub(super) fn before(&self, chunk: usize) -> Option<usize> {
        let prep = self.chunks[chunk].prep?;
        let previous = chunk.checked_sub(1)?;
        let mut from = self.chunks[previous].after;
        // "the meeting (in Oslo) on Monday", "talks, on Monday, in Oslo"
        while from < prep && matches!(self.tokens.raw(from), ")" | "(") {
            from += 1;
        }
        (from == prep).then_some(previous)
    }

    /// The chunk right behind `chunk` that hangs on it by a preposition among `preps`.
    pub(super) fn behind(&self, chunk: usize, preps: &[&str]) -> Option<usize> {
        let next = chunk + 1;
        (next < self.chunks.len() && self.before(next) == Some(chunk) && preps.contains(&self.prep(next))).then_some(next)
    }

    /// The clauses that `clause` hangs on, nearest first, at most four.
    pub(super) fn above(&self, clause: usize) -> Vec<usize> {
        let mut out = Vec::new();
        let mut at = clause;
        while let Some(up) = self.clauses[at].governor {
            if out.len() == 4 || out.contains(&up) || up == clause {
                break;
            }
            out.push(up);
            at = up;
        }
        out
    }

    /// The chunks of a clause.
    pub(super) fn chunks_in(&self, clause: usize) -> impl Iterator<Item = usize> {
        (0..self.chunks.len()).filter(move |&k| self.chunks[k].clause == Some(clause))
    }

    /// The chunks joined to `chunk`, itself first.
    pub(super) fn all_of(&self, chunk: usize) -> Vec<usize> {
        let mut out = vec![chunk];
        let mut at = chunk;
        while let Some(next) = self.chunks.get(at + 1).filter(|c| c.joined == Some(at)) {
            let _ = next;
            at += 1;
            out.push(at);
        }
        out
    }
}
