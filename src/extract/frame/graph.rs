//! A sentence as frames see it: noun chunks with their prepositions, clauses with their verbs, and who governs whom.

use super::wordbook::shipped;
use crate::text::clause::{Analysis, Link, Role, Tag};
use crate::text::{TokenKind, Tokens};

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
    /// The chunk it is in apposition to: "a helicopter" of "Aurora, a helicopter".
    pub(in crate::extract) apposed: Option<usize>,
    /// Whether its head is a proper name.
    pub(in crate::extract) name: bool,
    /// Whether it is a pronoun.
    pub(in crate::extract) pronoun: bool,
    /// "nobody", "no firefighter".
    pub(in crate::extract) negative: bool,
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
    pub(in crate::extract) perfect: bool,
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
    /// For each token, the chunk that ends before it, and the one whose preposition it is.
    ends: Vec<Option<u32>>,
    by_prep: Vec<Option<u32>>,
    /// The chunks that stand in clauses, by these and in order.
    in_clauses: Vec<(u32, u32)>,
}

/// Whether a word is one for what somebody is, in capitals throughout.
fn is_calling_in_capitals(tokens: &Tokens<'_>, t: usize) -> bool {
    tokens.raw(t).len() > 1 && tokens.raw(t).bytes().all(|b| b.is_ascii_uppercase()) && crate::language::is_calling(tokens.word(t))
}

impl<'w, 't> Graph<'w, 't> {
    /// The sentence that `analysis` was made of, in tokens.
    pub(in crate::extract) fn of(tokens: &'w Tokens<'t>, analysis: &Analysis) -> Self {
        let words = analysis.words();
        let start = |w: usize| words.get(w).map_or(tokens.len(), |w| w.first);
        let end = |w: usize| w.checked_sub(1).and_then(|w| words.get(w)).map_or(0, |w| w.after);
        let last = |w: usize| words.get(w).map_or(0, |w| w.after - 1);
        let mut chunks: Vec<Chunk> = analysis
            .chunks()
            .iter()
            .map(|c| Chunk {
                first: start(c.first),
                after: end(c.after),
                head: last(c.head),
                prep: c.preposition.map(start).map(|p| whole_preposition(tokens, p)),
                clause: c.clause,
                part: match c.role {
                    Role::Subject => Part::Subject,
                    Role::Object | Role::Predicate | Role::Receiver => Part::Object,
                    Role::Oblique | Role::Attribute => Part::Oblique,
                    _ => Part::Bare,
                },
                owns: if c.role == Role::Possessor { c.on } else { None },
                joined: c.joined,
                apposed: if c.role == Role::Apposition { c.on } else { None },
                // "CEO" is no name
                name: words.get(c.head).is_some_and(|w| w.tag == Tag::Name) && !is_calling_in_capitals(tokens, last(c.head)),
                pronoun: c.pronoun,
                // "no confirmed deaths": what was read as a verb stands between
                negative: c.negative || is_none_that(tokens, start(c.first)),
            })
            .collect();
        for k in 0..chunks.len() {
            // the words of a possessor are its own: "Kim's two-hour talks" is Kim's and the talks
            if let Some(owned) = chunks[k].owns
                && chunks[owned].first <= chunks[k].first
                && chunks[k].after < chunks[owned].after
            {
                chunks[owned].first = chunks[k].after;
            }
        }
        // "Mangal cost $5 million": the capital of the first word tells nothing, and that nobody knows it does
        for chunk in chunks.iter_mut().filter(|c| !c.name && !c.pronoun && c.after == c.first + 1) {
            let token = &tokens.list()[chunk.head];
            let opens = chunk.first == 0 || matches!(tokens.raw(chunk.first - 1), "." | "!" | "?" | ":" | "\"" | "“");
            let shouted = tokens.raw(chunk.head).bytes().all(|b| !b.is_ascii_lowercase());
            chunk.name = opens && token.capital && !shouted && token.kind == TokenKind::Word && is_strange(tokens.word(chunk.head));
        }
        let asks_when = |k: usize| {
            let chunk = &analysis.chunks()[k];
            matches!(analysis.word(chunk.first), "what" | "which")
                && matches!(analysis.word(chunk.head), "time" | "day" | "date" | "year" | "month" | "week" | "hour")
        };
        let clauses: Vec<Clause> = analysis
            .clauses()
            .iter()
            .map(|c| Clause {
                first: start(c.verb.first),
                after: end(c.verb.after),
                verb: last(c.verb.head),
                copula: c.verb.copula,
                passive: c.verb.passive,
                perfect: c.verb.perfect,
                negated: c.verb.negated,
                subject: c.subject,
                // "what time does the shop open?": a time is nothing that is acted on
                object: c.object.filter(|&k| !asks_when(k)).or_else(|| c.predicate.and_then(|w| analysis.chunk_of(w))),
                hangs: match c.link {
                    Link::Relative => Hangs::Relative,
                    Link::Participle | Link::Gerund => Hangs::Participle,
                    Link::Infinitive => Hangs::Infinitive,
                    Link::Complement | Link::Quotation => Hangs::Complement,
                    Link::Adverbial => Hangs::Adverbial,
                    Link::Coordination => Hangs::Joined,
                    Link::Main | Link::Parenthesis => Hangs::Main,
                },
                governor: c.parent,
                antecedent: c.on,
            })
            .collect();
        let mut chunk_of = vec![None; tokens.len()];
        for (k, c) in chunks.iter().enumerate() {
            for slot in chunk_of.iter_mut().take(c.after.min(tokens.len())).skip(c.first) {
                if c.owns.is_some() || slot.is_none() {
                    *slot = Some(k as u32);
                }
            }
        }
        let mut clause_of = vec![None; tokens.len()];
        for (i, w) in words.iter().enumerate() {
            if let Some(c) = analysis.clause_of(i) {
                for slot in clause_of.iter_mut().take(w.after).skip(w.first) {
                    *slot = Some(c as u32);
                }
            }
        }
        let mut ends = vec![None; tokens.len() + 1];
        for (k, c) in chunks.iter().enumerate().filter(|(_, c)| c.owns.is_none()) {
            ends[c.after] = Some(k as u32);
        }
        let mut by_prep = vec![None; tokens.len() + 1];
        for (k, c) in chunks.iter().enumerate() {
            if let Some(p) = c.prep {
                by_prep[p] = Some(k as u32);
            }
        }
        let placed = chunks.iter().enumerate().filter_map(|(k, c)| Some((c.clause? as u32, k as u32)));
        let mut in_clauses: Vec<(u32, u32)> = placed.collect();
        in_clauses.sort_unstable();
        Self { tokens, chunks, clauses, chunk_of, clause_of, ends, by_prep, in_clauses }
    }

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

    /// Whether a clause says that there is something: "there were no deaths", "there has been a strike".
    pub(super) fn is_existential(&self, clause: usize) -> bool {
        let clause = &self.clauses[clause];
        let behind_there = |t: usize| t > 0 && self.tokens.word(t - 1) == "there";
        clause.copula && (behind_there(clause.verb) || behind_there(clause.first))
    }

    /// The preposition of a chunk, folded; empty where there is none.
    pub(super) fn prep(&self, chunk: usize) -> &str {
        match self.chunks[chunk].prep.map_or("", |p| self.tokens.word(p)) {
            // "on board the ferry"
            "board" => "aboard",
            prep => prep,
        }
    }

    /// Whether a chunk says what something came of: "because of fog", "due to fog".
    pub(super) fn is_cause(&self, chunk: usize) -> bool {
        let Some(prep) = self.chunks[chunk].prep else { return false };
        let front = prep.checked_sub(1).map_or("", |t| self.tokens.word(t));
        self.tokens.word(prep) == "because" || self.tokens.word(prep) == "to" && matches!(front, "due" | "owing")
    }

    /// The head of a chunk, folded.
    pub(super) fn head(&self, chunk: usize) -> &str {
        self.tokens.word(self.chunks[chunk].head)
    }

    /// The chunk right in front of the preposition of `chunk`: what that may hang on.
    pub(super) fn before(&self, chunk: usize) -> Option<usize> {
        let mut from = self.chunks[chunk].prep?;
        while from > 0 && matches!(self.tokens.raw(from - 1), "(" | ")" | "\"" | "“" | "”") {
            from -= 1;
        }
        self.ends[from].map(|k| k as usize).filter(|&k| k != chunk)
    }

    /// The chunk that ends right in front of a token.
    pub(super) fn ending(&self, token: usize) -> Option<usize> {
        self.ends.get(token).copied().flatten().map(|k| k as usize)
    }

    /// The chunk right behind `chunk` that hangs on it by a preposition among `preps`.
    pub(super) fn behind(&self, chunk: usize, preps: &[&str]) -> Option<usize> {
        let at = self.chunks[chunk].after;
        if !preps.contains(&self.tokens.word(at)) {
            return None;
        }
        self.by_prep.get(at).copied().flatten().map(|k| k as usize)
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
        let clause = clause as u32;
        let from = self.in_clauses.partition_point(|&(c, _)| c < clause);
        self.in_clauses[from..].iter().take_while(move |&&(c, _)| c == clause).map(|&(_, k)| k as usize)
    }

    /// The chunks joined to `chunk`, itself first.
    pub(super) fn all_of(&self, chunk: usize) -> Vec<usize> {
        let mut out = vec![chunk];
        let near = self.chunks.iter().enumerate().skip(chunk + 1).take(12);
        out.extend(near.filter(|(_, c)| c.joined == Some(chunk)).map(|(k, _)| k));
        out
    }
}

/// Whether a word is none of the language that is known here; a plural hardly ever names one thing.
fn is_strange(word: &str) -> bool {
    let common = |w: &str| crate::language::frequency::is_common(w) || !shipped().classes_of(w).is_empty();
    word.len() > 2 && !common(word) && !["s", "ly", "ing", "ed"].iter().any(|e| word.ends_with(e))
}

/// "no confirmed deaths": whether "no" stands in front, or in front of a participle that was read as a verb.
fn is_none_that(tokens: &Tokens<'_>, first: usize) -> bool {
    first > 0 && tokens.word(first - 1) == "no" || first > 1 && tokens.word(first - 2) == "no" && tokens.word(first - 1).ends_with("ed")
}

/// The first word of a preposition that ends with the "of" at a token: "ahead of the summit" is not said of the summit.
fn whole_preposition(tokens: &Tokens<'_>, at: usize) -> usize {
    let leads = |t: usize| matches!(tokens.word(t), "ahead" | "instead" | "because" | "regardless" | "irrespective");
    at.checked_sub(1).filter(|&t| tokens.word(at) == "of" && leads(t)).unwrap_or(at)
}
