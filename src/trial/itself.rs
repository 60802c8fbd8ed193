//! Whether a sentence of the rules finds itself: the first thing that a new wording has to do.

use crate::extract::{Program, extract_passage, why_of_passage};
use crate::rule::Ruleset;
use crate::rule::tree::{ClaimRule, Fact, Place};
use crate::source::Source;
use crate::value::{Kind, Relation, Value};

/// So many sentences are tried; a larger file is made by a program, and is not held up.
const MOST: usize = 300;

/// A sentence that does not find itself.
#[derive(Debug, Clone)]
pub struct Lost {
    /// The fact, by its index in the rules.
    pub fact: usize,
    /// The claim of the fact, by its index.
    pub claim: usize,
    /// The text that was tried.
    pub text: String,
    /// How far the sentence came in it, in words; `None` where nothing tells.
    pub why: Option<String>,
}

/// The sentences of `rules` that a text which holds them word for word, with the established value, is not taken to state.
#[must_use]
pub fn not_found(rules: &Ruleset, program: &Program) -> Vec<Lost> {
    let sentences =
        rules.facts.iter().enumerate().flat_map(|(f, fact)| fact.claims.iter().enumerate().map(move |(c, claim)| (f, c, fact, claim)));
    // what has to stand in some place, or be told by somebody, is told by no sentence alone
    let anywhere = |fact: &Fact, claim: &ClaimRule| fact.place == Place::default() && claim.place == Place::default();
    let sentences: Vec<_> = sentences.filter(|(.., fact, claim)| claim.says && anywhere(fact, claim)).collect();
    if sentences.len() > MOST {
        return Vec::new();
    }
    let tried = sentences.into_iter().filter_map(|(f, c, fact, claim)| Some((f, c, fact, claim, text_of(fact, claim)?)));
    let found = |f: usize, fact: &Fact, claim: &ClaimRule, text: &str| {
        is_found(program, f, fact, claim, text) || in_order(fact, claim).is_some_and(|text| is_found(program, f, fact, claim, &text))
    };
    let lost = tried.filter(|(f, _, fact, claim, text)| !found(*f, fact, claim, text));
    lost.map(|(fact, claim, .., text)| Lost { why: reason(program, fact, claim, &text), fact, claim, text }).collect()
}

/// Why the sentence of a claim is not taken from a text that holds it.
fn reason(program: &Program, fact: usize, claim: usize, text: &str) -> Option<String> {
    let source = Source::of_text("itself", text.to_owned(), None);
    let told = why_of_passage(program, &source, fact).into_iter().filter(|w| w.rule == claim && !w.taken);
    let Some(furthest) = told.max_by_key(|w| w.depth) else {
        return Some("nothing in it leads to its event or attribute".to_owned());
    };
    // "looked for `charge`", at "the minimum charge": the word is there, and is read as another part of the sentence
    let wanted = furthest.wanted.as_deref();
    if wanted.is_some_and(|w| furthest.words.split(' ').any(|own| own.eq_ignore_ascii_case(w))) {
        return Some(format!("`{}` is read as another part of the sentence", furthest.words));
    }
    Some(if furthest.words.is_empty() { furthest.reason } else { format!("{} (`{}`)", furthest.reason, furthest.words) })
}

/// The sentence as an article would have it; `None` where nothing is established that could stand in it.
fn text_of(fact: &Fact, claim: &ClaimRule) -> Option<String> {
    let template = &claim.template.text;
    if !template.contains("{value}") {
        return Some(sentence(template));
    }
    let value = fact.value.as_ref()?;
    let words = match fact.kind.node {
        Kind::Choice => {
            let named = |option: &&crate::rule::tree::ChoiceOption| option.name.node == value.text;
            fact.options.iter().find(named)?.phrases.first()?.text.clone()
        }
        _ => value.text.trim_matches('"').to_owned(),
    };
    Some(sentence(&template.replace("{value}", &words)))
}

/// The sentence with the value as a place in an order: "the 4th country".
fn in_order(fact: &Fact, claim: &ClaimRule) -> Option<String> {
    let number: u64 = fact.value.as_ref().filter(|_| fact.kind.node == Kind::Number)?.text.trim().parse().ok()?;
    let words = Value::Ordinal(number.into()).to_string();
    claim.template.text.contains("the {value} ").then(|| sentence(&claim.template.text.replace("{value}", &words)))
}

fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}.", chars.as_str().trim_end_matches('.'))
}

fn is_found(program: &Program, index: usize, fact: &Fact, claim: &ClaimRule, text: &str) -> bool {
    let claims = extract_passage(program, &Source::of_text("itself", text.to_owned(), None)).claims;
    let told = |c: &crate::extract::Claim| match (&claim.answer, &c.value) {
        (Some(answer), Value::YesNo(yes)) => (answer.node == "yes") == *yes,
        (Some(answer), Value::Choice(option)) => answer.node == *option,
        _ => fact.value.as_ref().is_none_or(|v| c.denotation.relate(&v.reading.denotation) != Relation::Contradict),
    };
    // known by its value is not found by its words
    claims.iter().any(|c| c.fact == index && !c.by_value && told(c))
}
