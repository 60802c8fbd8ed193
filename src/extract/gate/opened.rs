//! The parts of a source that the gate opened.

use std::sync::{Arc, OnceLock};

use crate::extract::program::Program;
use crate::extract::scan::{Scanner, Sieve};
use crate::span::Span;

/// What of a program a source is looked at for. A long source is about something where it names it near by, or in a heading above:
/// an archive in one file is no one article.
pub(in crate::extract) struct Opened {
    /// The different states of the gate; the first is that of a text that names nothing.
    pub(super) states: Vec<Arc<State>>,
    /// Where each stretch begins, and its state.
    pub(super) stretches: Vec<(usize, u32)>,
    /// The facts for which nothing is looked for anywhere.
    pub(in crate::extract) not_about: Vec<usize>,
    /// Whether it is not known yet that the source is about it.
    pub(in crate::extract) as_if: bool,
}

/// What a stretch is looked at for.
#[derive(Clone)]
pub(in crate::extract) struct State {
    /// Whether each claim is looked for.
    pub(in crate::extract) claims: Vec<bool>,
    /// Whether the text names each entity.
    pub(in crate::extract) present: Vec<bool>,
    /// Whether nothing is looked for.
    pub(super) shut: bool,
    /// Whether each fact is spoken of.
    pub(super) about: Vec<bool>,
    /// A sieve for the words of the claims that are looked for.
    pub(super) sieve: OnceLock<Sieve>,
}

impl State {
    /// A sieve for the words of the claims that are looked for.
    pub(in crate::extract) fn sieve(&self, scanner: &Scanner) -> &Sieve {
        self.sieve.get_or_init(|| scanner.sieve_for(|k| self.claims[k as usize]))
    }

    /// Notes whether something is still looked for.
    fn settle(&mut self) {
        self.sieve = OnceLock::new();
        self.shut = !self.claims.contains(&true);
    }
}

impl Opened {
    /// The same for a source of that path: wordings that stand in other sources are not looked for.
    pub(in crate::extract) fn in_source(mut self, program: &Program, path: &str) -> Self {
        if program.paths.is_empty() {
            return self;
        }
        let met = program.paths.met_by(path);
        let mut stated = vec![false; program.facts.len()];
        for (k, claim) in program.claims.iter().enumerate() {
            let here = claim.stand.paths.is_none_or(|p| met[p]);
            stated[claim.fact] |= here;
            self.states.iter_mut().for_each(|state| Arc::make_mut(state).claims[k] &= here);
        }
        self.states.iter_mut().for_each(|state| Arc::make_mut(state).settle());
        let elsewhere = (0..stated.len()).filter(|&f| !stated[f] && self.not_about.binary_search(&f).is_err());
        let elsewhere: Vec<usize> = elsewhere.collect();
        self.not_about.extend(elsewhere);
        self.not_about.sort_unstable();
        self
    }

    /// What of it is looked for in code, or what is not.
    pub(in crate::extract) fn in_code(&self, program: &Program, code: bool) -> Self {
        let mut states = self.states.clone();
        for state in states.iter_mut().map(Arc::make_mut) {
            state.claims.iter_mut().zip(&program.claims).for_each(|(open, claim)| *open &= claim.stand.code == code);
            state.settle();
        }
        Self { states, stretches: self.stretches.clone(), not_about: Vec::new(), as_if: self.as_if }
    }

    /// Whether each entity is named, in a text that is looked at as a whole.
    pub(in crate::extract) fn in_whole(&self) -> Option<&[bool]> {
        if let [(_, state)] = self.stretches.as_slice() { Some(&self.states[*state as usize].present) } else { None }
    }

    /// The state of the gate around the byte `offset`.
    pub(in crate::extract) fn at(&self, offset: usize) -> &State {
        let stretch = self.stretches.partition_point(|s| s.0 <= offset).saturating_sub(1);
        &self.states[self.stretches[stretch].1 as usize]
    }

    /// Whether nothing is looked for.
    pub(in crate::extract) fn is_shut(&self) -> bool {
        self.stretches.iter().all(|s| self.states[s.1 as usize].shut)
    }

    /// The parts of `span` with the state of each, in a long text of many stretches; they meet at white space.
    pub(in crate::extract) fn parts(&self, prose: &str, span: Span) -> Vec<(Span, &State)> {
        let blank = |at: usize| at == 0 || matches!(prose.as_bytes()[at - 1], b'\n' | b' ');
        let mut out: Vec<(Span, &State)> = Vec::new();
        let first = self.stretches.partition_point(|s| s.0 <= span.start).saturating_sub(1);
        for &(start, state) in self.stretches[first..].iter().take_while(|s| s.0 < span.end) {
            let (start, state) = (start.max(span.start), &*self.states[state as usize]);
            if let Some((last, known)) = out.last_mut() {
                if std::ptr::eq(*known, state) || !blank(start) {
                    continue;
                }
                last.end = start;
            }
            out.push((Span::new(start, span.end), state));
        }
        out
    }

    /// Whether a text is asked for in stretches.
    pub(in crate::extract) fn is_long(&self) -> bool {
        self.stretches.len() > 1
    }

    /// The stretches of a text of `len` bytes in which something is looked for, joined where they touch.
    pub(in crate::extract) fn spans(&self, len: usize) -> Vec<Span> {
        let mut out: Vec<Span> = Vec::new();
        for (k, &(start, state)) in self.stretches.iter().enumerate() {
            if self.states[state as usize].shut {
                continue;
            }
            let end = self.stretches.get(k + 1).map_or(len, |next| next.0);
            match out.last_mut() {
                Some(last) if last.end == start => last.end = end,
                _ => out.push(Span::new(start, end)),
            }
        }
        out
    }
}
