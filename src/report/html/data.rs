//! What the page is made from. Places are counted in UTF-16, as scripts count.

use std::collections::BTreeMap;
use std::io;

use serde::Serialize;

use crate::code::Level;
use crate::extract::Excerpt;
use crate::fact::Verdict;
use crate::report::diagnosis::{Diagnosis, Exhibit};
use crate::report::words::{one_line, shown};
use crate::report::{Run, Teller};
use crate::rule::RuleFiles;
use crate::span::Span;
use crate::value::show;

/// So many bytes of sources stand in the page whole; of the others, the sentences that count.
const MOST_TEXT: usize = 12 << 20;
/// A source longer than this is shown by its sentences.
const LONGEST: usize = 400_000;
/// So much of a rule is shown.
const RULE: usize = 6_000;

#[derive(Serialize)]
struct Data {
    facts: Vec<Column>,
    checks: Vec<Column>,
    sources: Vec<Source>,
    /// Fact, source, verdict, claims of the source; without those that are silent.
    cells: Vec<(usize, usize, &'static str, Vec<usize>)>,
    /// Check, source, whether it holds; without those that cannot be told.
    results: Vec<(usize, usize, bool)>,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Column {
    name: String,
    doc: String,
    rule: Rule,
}

#[derive(Serialize)]
struct Rule {
    path: String,
    line: usize,
    text: String,
    /// The lines that say what is established.
    value: Vec<usize>,
}

#[derive(Serialize)]
struct Source {
    path: String,
    published: Option<String>,
    from: Option<&'static str>,
    headline: Option<String>,
    text: Option<String>,
    claims: Vec<Claim>,
}

#[derive(Serialize)]
struct Claim {
    text: String,
    start: usize,
    end: usize,
    vstart: usize,
    vend: usize,
    verdict: &'static str,
    means: String,
    line: usize,
    /// The line of the rules that made it.
    rule: Option<usize>,
    /// The sentence, where the source does not stand in the page.
    passage: Option<String>,
    pstart: usize,
}

#[derive(Serialize)]
struct Finding {
    code: &'static str,
    level: &'static str,
    fact: Option<String>,
    check: Option<String>,
    source: String,
    message: String,
    help: String,
    line: Option<usize>,
    start: Option<usize>,
    end: Option<usize>,
    passage: Option<String>,
    pstart: usize,
    related: Vec<Related>,
}

#[derive(Serialize)]
struct Related {
    path: String,
    line: usize,
    message: String,
    words: String,
}

/// The data of the page as JSON that can stand in a `script` element.
pub(super) fn json(run: &Run<'_>) -> io::Result<String> {
    let (rules, judgement) = (run.ruleset, run.judgement);
    let told: Vec<Diagnosis> = Teller::new(run).tell_all().collect();
    let texts = texts(run, &told);
    let maps: Vec<Option<Offsets>> = offsets(run, &told, &texts);
    let sources = judgement.sources.iter().enumerate().map(|(s, source)| Source {
        path: clean(&source.path),
        published: source.published.map(|p| p.at.date().to_string()),
        from: source.published.map(|p| p.from.word()),
        headline: source.headline.as_ref().map(|h| one_line(&h.text)),
        text: texts[s].as_deref().map(clean),
        claims: source.claims.iter().enumerate().map(|(c, claim)| self::claim(run, (s, c), claim, maps[s].as_ref())).collect(),
    });
    let by_path: BTreeMap<&str, usize> = judgement.sources.iter().enumerate().map(|(s, source)| (source.path.as_str(), s)).collect();
    let data = Data {
        facts: rules
            .facts
            .iter()
            .map(|f| {
                let value = f.value.iter().chain(&f.accept).map(|v| rules.files.line(v.span.start)).collect();
                column(&rules.files, &f.name.node, f.doc.as_deref(), f.span, value)
            })
            .collect(),
        checks: rules.checks.iter().map(|c| column(&rules.files, &c.name.node, c.doc.as_deref(), c.span, Vec::new())).collect(),
        sources: sources.collect(),
        cells: judgement
            .cells
            .iter()
            .filter(|c| c.verdict != Verdict::Silent)
            .map(|c| (c.fact, c.source, c.verdict.word(), c.claims.clone()))
            .collect(),
        results: judgement.checks.iter().filter_map(|c| Some((c.check, c.source, c.holds?))).collect(),
        findings: told.iter().map(|d| finding(d, by_path.get(d.source.as_str()).and_then(|&s| maps[s].as_ref()))).collect(),
    };
    let json = serde_json::to_string(&data)?;
    // none of these is anything but part of a string in JSON
    Ok(json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026").replace("##", "#\\u0023"))
}

/// Text as it is shown, character by character, so that places in it stay what they are; lines are kept.
fn clean(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\n' | '\t') { c } else { shown(c) }).collect()
}

fn column(files: &RuleFiles, name: &str, doc: Option<&str>, span: Span, value: Vec<usize>) -> Column {
    let text = files.text().get(span.start..span.end).unwrap_or_default();
    let end = (0..=text.len().min(RULE)).rev().find(|&n| text.is_char_boundary(n)).unwrap_or(0);
    let rule = Rule { path: clean(files.path(span.start)), line: files.line(span.start), text: clean(&text[..end]), value };
    Column { name: name.to_owned(), doc: doc.map(one_line).unwrap_or_default(), rule }
}

fn claim(run: &Run<'_>, (s, c): (usize, usize), claim: &crate::extract::Claim, map: Option<&Offsets>) -> Claim {
    let fact = &run.ruleset.facts[claim.fact];
    let verdict = run.judgement.claim_verdicts.get(s).and_then(|v| v.get(c)).copied().unwrap_or(Verdict::Unjudged);
    let excerpt = Offsets::of_excerpt(&claim.excerpt);
    let place = |offset| map.map_or_else(|| excerpt.of(offset), |m| m.of(offset));
    let value = claim.hedge_span.map_or(claim.value_span, |h| h.cover(claim.value_span));
    Claim {
        text: one_line(&claim.text),
        start: place(claim.span.start.min(value.start)),
        end: place(claim.span.end.max(value.end)),
        vstart: place(value.start),
        vend: place(value.end),
        verdict: verdict.word(),
        means: show(&claim.denotation.core, fact.kind.node),
        line: claim.line,
        rule: fact.claims.get(claim.rule).map(|r| run.ruleset.files.line(r.span.start)),
        passage: map.is_none().then(|| clean(&claim.excerpt.text)),
        pstart: excerpt.base,
    }
}

fn finding(d: &Diagnosis, map: Option<&Offsets>) -> Finding {
    let excerpt = d.exhibit.as_ref().map(|e| Offsets::of_excerpt(&e.excerpt));
    let place = |offset| map.or(excerpt.as_ref()).map(|m| m.of(offset));
    let primary = d.exhibit.as_ref().map(|e| e.primary.span);
    Finding {
        code: d.code.name(),
        level: d.level.word(),
        fact: d.fact.clone(),
        check: d.check.clone(),
        source: clean(&d.source),
        message: clean(&d.message),
        help: clean(&d.help),
        line: d.place().map(|p| p.line),
        start: primary.and_then(|p| place(p.start)),
        end: primary.and_then(|p| place(p.end)),
        passage: d.exhibit.as_ref().filter(|_| map.is_none()).map(|e| clean(&e.excerpt.text)),
        pstart: excerpt.map_or(0, |e| e.base),
        related: d.related.iter().map(|r| related(&r.message, &r.exhibit)).collect(),
    }
}

fn related(message: &str, exhibit: &Exhibit) -> Related {
    Related { path: clean(&exhibit.path), line: exhibit.place().line, message: clean(message), words: one_line(exhibit.words()) }
}

/// The texts of the sources that are told of, as many as the page can hold.
fn texts(run: &Run<'_>, told: &[Diagnosis]) -> Vec<Option<String>> {
    let mut out = vec![None; run.judgement.sources.len()];
    let Some(texts) = run.texts else { return out };
    let grave: std::collections::HashSet<&str> = told.iter().filter(|d| d.level > Level::Note).map(|d| d.source.as_str()).collect();
    let speaks = |s: &usize| !run.judgement.sources[*s].claims.is_empty() || grave.contains(run.judgement.sources[*s].path.as_str());
    let mut order: Vec<usize> = (0..out.len()).filter(speaks).collect();
    order.sort_by_key(|&s| !grave.contains(run.judgement.sources[s].path.as_str()));
    let mut room = MOST_TEXT;
    for s in order {
        if room == 0 {
            break;
        }
        let text = texts.text(s).filter(|t| t.len() <= LONGEST.min(room));
        // a file that has changed since it was read has other words at the places of the claims
        let text = text.filter(|t| run.judgement.sources[s].claims.iter().all(|c| t.get(c.span.start..c.span.end) == Some(&c.text)));
        room -= text.as_ref().map_or(0, String::len);
        out[s] = text;
    }
    out
}

/// Where bytes stand in UTF-16.
struct Offsets {
    known: BTreeMap<usize, usize>,
    /// Where the text starts, for an excerpt.
    base: usize,
}

impl Offsets {
    fn new(text: &str, mut asked: Vec<usize>) -> Self {
        asked.sort_unstable();
        asked.dedup();
        let mut known = BTreeMap::new();
        let (mut at, mut units) = (0, 0);
        for offset in asked {
            let offset = offset.min(text.len());
            units += text.get(at..offset).map_or(0, |t| t.encode_utf16().count());
            known.insert(offset, units);
            at = offset;
        }
        Self { known, base: 0 }
    }

    /// Places in an excerpt: each character by itself, since sentences are short.
    fn of_excerpt(excerpt: &Excerpt) -> Self {
        let base = excerpt.span.start;
        let mut units = base;
        let mut known: BTreeMap<usize, usize> = BTreeMap::new();
        for (at, c) in excerpt.text.char_indices() {
            known.insert(base + at, units);
            units += c.len_utf16();
        }
        known.insert(base + excerpt.text.len(), units);
        Self { known, base }
    }

    fn of(&self, offset: usize) -> usize {
        self.known.range(..=offset).next_back().map_or(self.base, |(_, &units)| units)
    }
}

/// The offsets that are needed in each source whose text is there.
fn offsets(run: &Run<'_>, told: &[Diagnosis], texts: &[Option<String>]) -> Vec<Option<Offsets>> {
    let mut by_path: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for d in told {
        if let Some(exhibit) = &d.exhibit {
            by_path.entry(&d.source).or_default().extend([exhibit.primary.span.start, exhibit.primary.span.end]);
        }
    }
    let sources = run.judgement.sources.iter().zip(texts);
    sources
        .map(|(source, text)| {
            let text = text.as_ref()?;
            let mut asked = by_path.remove(source.path.as_str()).unwrap_or_default();
            for claim in &source.claims {
                let hedge = claim.hedge_span.unwrap_or(claim.value_span);
                for span in [claim.span, claim.value_span, hedge] {
                    asked.extend([span.start, span.end]);
                }
            }
            Some(Offsets::new(text, asked))
        })
        .collect()
}
