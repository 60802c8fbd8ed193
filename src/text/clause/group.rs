//! Verb groups: a verb with its auxiliaries, and what they tell of time, aspect, voice and mood.

use super::tag::{Tag, base_of};
use super::unit::Units;
use super::{Modal, Tense, VerbGroup};
use crate::span::Span;

/// A verb group as it is found, before its clause is known.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) group: VerbGroup,
    /// An infinitive behind "to".
    pub(super) to: bool,
    /// The tag of the word that decides: of the first auxiliary, or of the verb alone.
    pub(super) leading: Tag,
    /// Auxiliaries were parted from it by the subject: the words of that.
    pub(super) inverted: Option<(usize, usize)>,
}

struct Chain<'u> {
    units: &'u Units,
}

impl Chain<'_> {
    fn word(&self, i: usize) -> &str {
        self.units.words.get(i).map_or("", |w| &self.units.folded[w.folded.0 as usize..w.folded.1 as usize])
    }

    fn tag(&self, i: usize) -> Tag {
        self.units.words.get(i).map_or(Tag::Mark, |w| w.tag)
    }

    /// The auxiliary lemma of the word at `i`.
    fn lemma(&self, i: usize) -> String {
        let word = self.word(i);
        match (word, self.tag(i)) {
            ("'s" | "s", _) => {
                let mut k = i + 1;
                while matches!(self.tag(k), Tag::Adverb | Tag::Not) {
                    k += 1;
                }
                if self.tag(k) == Tag::Participle && (self.word(k) == "been" || self.word(k) == "got" || self.word(k) == "had") {
                    "have".into()
                } else {
                    "be".into()
                }
            }
            ("'d", Tag::Past) => "have".into(),
            _ => base_of(word),
        }
    }

    /// Whether the verb at `k` may follow the auxiliary `lemma`.
    fn fits(&self, lemma: &str, modal: bool, k: usize) -> bool {
        let tag = self.tag(k);
        if modal {
            return tag == Tag::Base;
        }
        match lemma {
            "have" => tag == Tag::Participle || tag == Tag::Past && !self.word(k).ends_with("n't"),
            "be" => matches!(tag, Tag::Gerund | Tag::Participle),
            "get" => tag == Tag::Participle,
            "do" => tag == Tag::Base,
            _ => false,
        }
    }
}

/// The verb group that begins at the word `first`, and the word after it. `chunk_end` gives the word after a noun chunk that begins at a word.
pub(super) fn group(units: &Units, first: usize, chunk_end: &dyn Fn(usize) -> usize, inverts: bool) -> Option<(Found, usize)> {
    let chain = Chain { units };
    let mut at = first;
    let to = chain.tag(at) == Tag::To;
    let mut negated = false;
    let adverbs = |at: &mut usize, negated: &mut bool| {
        while matches!(chain.tag(*at), Tag::Adverb | Tag::Not) {
            // "not only" denies nothing
            *negated |= chain.tag(*at) == Tag::Not && chain.word(*at + 1) != "only";
            *at += 1;
        }
    };
    if to {
        at += 1;
        adverbs(&mut at, &mut negated);
        if !matches!(chain.tag(at), Tag::Base) {
            return None;
        }
    }
    if !chain.tag(at).is_verb() {
        return None;
    }
    let leading = at;
    let mut verbs = vec![at];
    let mut inverted = None;
    let mut start = first;
    let mut future = false;
    loop {
        let last = verbs[verbs.len() - 1];
        let modal = chain.tag(last) == Tag::Modal;
        let lemma = if modal { String::new() } else { chain.lemma(last) };
        let mut next = last + 1;
        let mut denied = false;
        adverbs(&mut next, &mut denied);
        // "is going to win"
        if lemma == "go"
            && chain.tag(last) == Tag::Gerund
            && verbs.len() > 1
            && chain.tag(last + 1) == Tag::To
            && chain.tag(last + 2) == Tag::Base
        {
            future = true;
            verbs.push(last + 2);
            continue;
        }
        let auxiliary = modal || matches!(lemma.as_str(), "have" | "be" | "do" | "get");
        if !auxiliary {
            break;
        }
        if chain.fits(&lemma, modal, next) && !(lemma == "get" && next != last + 1) {
            negated |= denied;
            verbs.push(next);
            continue;
        }
        // "ought to go"
        if modal && chain.word(last) == "ought" && chain.tag(next) == Tag::To && chain.tag(next + 1) == Tag::Base {
            negated |= denied;
            verbs.push(next + 1);
            continue;
        }
        // "has not, despite the evidence, been convicted"
        if chain.word(next) == ","
            && verbs.len() == 1
            && denied
            && let Some(close) = (next + 2..next + 14).find(|&k| chain.word(k) == ",")
            && chain.fits(&lemma, modal, close + 1)
        {
            negated = true;
            verbs.push(close + 1);
            continue;
        }
        if inverted.is_none() && inverts && verbs.len() == 1 && lemma != "get" {
            // "did the talks last"
            let end = chunk_end(next);
            let mut after = end;
            adverbs(&mut after, &mut denied);
            if end > next && chain.fits(&lemma, modal, after) {
                negated |= denied;
                inverted = Some((next, end));
                start = after;
                verbs.push(after);
                continue;
            }
        }
        negated |= denied;
        break;
    }
    let head = verbs[verbs.len() - 1];
    // what stands before the verb as its adverb: "never met", "no longer works"
    let mut back = first;
    while back > 0 && matches!(chain.tag(back - 1), Tag::Adverb | Tag::Not) {
        back -= 1;
        negated |= chain.tag(back) == Tag::Not && chain.word(back + 1) != "only";
    }
    let no_longer = |k: usize| k > 1 && chain.word(k - 1) == "longer" && chain.word(k - 2) == "no";
    negated |= no_longer(first)
        || (first..head).any(|k| no_longer(k + 1))
        || (chain.word(head + 1) == "no" && matches!(chain.word(head + 2), "longer" | "more"));
    let group = describe(&chain, &verbs, (start, head), negated, to, future);
    let after = head + 1;
    Some((Found { group, to, leading: chain.tag(leading), inverted }, after))
}

fn describe(chain: &Chain<'_>, verbs: &[usize], (start, head): (usize, usize), negated: bool, to: bool, going: bool) -> VerbGroup {
    let lead = verbs[0];
    let modal = (chain.tag(lead) == Tag::Modal).then(|| modal(chain.word(lead))).flatten();
    let lemmas: Vec<String> = verbs[..verbs.len() - 1].iter().map(|&v| chain.lemma(v)).collect();
    let lemma = if chain.word(head) == "'s" || chain.word(head) == "s" { "be".to_owned() } else { base_of(chain.word(head)) };
    let perfect = lemmas.iter().any(|l| l == "have") && verbs.len() > 1;
    let passive = (lemmas.last().is_some_and(|l| l == "be" || l == "get") || verbs.len() == 1) && chain.tag(head) == Tag::Participle;
    let progressive = chain.tag(head) == Tag::Gerund && lemmas.last().is_some_and(|l| l == "be")
        || lemmas.iter().any(|l| l == "be") && verbs.iter().any(|&v| chain.tag(v) == Tag::Gerund);
    let first = chain.tag(lead);
    let finite = !to && (first.is_finite() || first == Tag::Base);
    let tense = match (to, modal) {
        (true, _) => Tense::None,
        (_, Some(Modal::Will | Modal::Shall)) => Tense::Future,
        (_, Some(_)) => Tense::None,
        _ => match first {
            Tag::Past if going => Tense::Past,
            _ if going && first.is_verb() && first != Tag::Gerund && first != Tag::Participle => Tense::Future,
            Tag::Past => Tense::Past,
            Tag::Third | Tag::Base if perfect => Tense::Past,
            Tag::Third | Tag::Base => Tense::Present,
            _ => Tense::None,
        },
    };
    let words = &chain.units.words;
    VerbGroup {
        first: start,
        after: head + 1,
        head,
        span: Span::new(words[start].span.start, words[head].span.end),
        copula: lemma == "be",
        lemma,
        particle: None,
        tense,
        finite,
        perfect,
        progressive,
        passive,
        modal,
        negated,
        negated_by_object: false,
        imperative: false,
    }
}

fn modal(word: &str) -> Option<Modal> {
    Some(match word {
        "will" | "'ll" | "wo" => Modal::Will,
        "would" | "'d" => Modal::Would,
        "can" | "ca" | "cannot" => Modal::Can,
        "could" => Modal::Could,
        "may" => Modal::May,
        "might" => Modal::Might,
        "must" => Modal::Must,
        "shall" | "sha" => Modal::Shall,
        "should" => Modal::Should,
        "ought" => Modal::Ought,
        _ => return None,
    })
}
