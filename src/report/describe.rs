//! Putting findings into words: one sentence, the words pointed at, the evidence, and what would settle it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Run;
use super::diagnosis::{Diagnosis, Exhibit, Kind, Mark, Related};
use super::terms::incomparable;
use super::words::{file_name, list, one_line, printable, quoted};
use crate::code::{Code, Level};
use crate::extract::{Claim, Elsewhere, Excerpt, SourceClaims};
use crate::fact::Modality;
use crate::finding::{ClaimRef, Finding, What};
use crate::judge::{Standard, Taken, Why};
use crate::rule::tree::{Comparison, Established, Fact};
use crate::source::{DIRECTIVES, Reach, Until};
use crate::span::Span;
use crate::value::{Relation, Value, show};

/// Puts the findings of one run into words.
#[derive(Debug)]
pub struct Teller<'a> {
    run: Run<'a>,
    /// Of each fact whose value changed with time, what held when.
    standards: Vec<Option<Standard>>,
}

impl<'a> Teller<'a> {
    /// A teller of this run.
    #[must_use]
    pub fn new(run: &Run<'a>) -> Self {
        let changes = |fact: &Fact| if fact.history.is_empty() { None } else { Standard::of(fact) };
        Self { run: *run, standards: run.ruleset.facts.iter().map(changes).collect() }
    }

    /// All findings worth telling, in order, one at a time.
    pub fn tell(&self) -> impl Iterator<Item = Diagnosis> {
        self.run.judgement.findings.iter().filter(|f| f.level != Level::Off).map(|f| self.describe(f))
    }

    /// For each fact that nothing is established for and that at least two independent sources agree on: its index, the `value` line
    /// that says what they do, and how many say what.
    #[must_use]
    pub fn proposals(&self) -> Vec<(usize, String, String)> {
        let one = |(at, number): (ClaimRef, usize)| {
            let verb = if number == 1 { "says" } else { "say" };
            format!("{verb} {}", quoted(&one_line(&self.value_words(at))))
        };
        let tallies = crate::judge::tallies(self.run.ruleset, self.run.judgement);
        let proposal = |(fact, tally): (usize, crate::judge::Tally)| {
            let mut why = format!("{} {}", super::words::count(tally.held.1, "independent source"), one(tally.held));
            why.extend(tally.others.iter().map(|&other| format!(", {} {}", other.1, one(other))));
            (fact, format!("value {}", self.to_write(tally.held.0)), why)
        };
        tallies.into_iter().map(proposal).collect()
    }

    /// The mistakes in the rules, and then all findings worth telling.
    pub fn tell_all(&self) -> impl Iterator<Item = Diagnosis> {
        self.run.mistakes.iter().cloned().chain(self.tell())
    }

    /// The same: what holds of many sources is told once, with the list of them.
    #[must_use]
    pub fn tell_gathered(&self) -> Vec<Diagnosis> {
        self.run.mistakes.iter().cloned().chain(self.gathered_findings()).collect()
    }

    /// The findings without the mistakes in the rules: what holds of many sources is told once, one at a time.
    pub fn gathered_findings(&self) -> impl Iterator<Item = Diagnosis> {
        let mut groups: BTreeMap<(usize, Level), Vec<&Finding>> = BTreeMap::new();
        for finding in &self.run.judgement.findings {
            if let What::Omission { fact, .. } = &finding.what {
                groups.entry((*fact, finding.level)).or_default().push(finding);
            }
        }
        self.run.judgement.findings.iter().filter(|f| f.level != Level::Off).filter_map(move |finding| {
            let group = match &finding.what {
                What::Omission { fact, .. } => groups.get(&(*fact, finding.level)).filter(|g| g.len() > 1),
                _ => None,
            };
            match group {
                Some(group) if std::ptr::eq(group[0], finding) => Some(self.gathered(group)),
                Some(_) => None,
                None => Some(self.describe(finding)),
            }
        })
    }

    /// One omission in the place of many.
    fn gathered(&self, group: &[&Finding]) -> Diagnosis {
        let mut one = self.describe(group[0]);
        let path = |f: &&Finding| self.run.judgement.sources[f.source].path.clone();
        one.others = group[1..].iter().map(path).collect();
        let names: Vec<String> = group.iter().map(|f| printable(file_name(&self.run.judgement.sources[f.source].path))).collect();
        let fact = quoted(one.fact.as_deref().unwrap_or_default());
        one.message = format!("{} do not state {fact}: {}", super::words::count(names.len(), "source"), capped(&names, names.len()));
        one
    }

    /// One finding in words.
    #[must_use]
    pub fn describe(&self, finding: &Finding) -> Diagnosis {
        let mut diagnosis = Diagnosis {
            code: Kind::Finding(finding.code()),
            level: finding.level,
            fact: finding.fact().map(|f| self.fact(f).name.node.clone()),
            check: None,
            source: self.run.judgement.sources[finding.source].path.clone(),
            others: Vec::new(),
            message: String::new(),
            claim: finding.claim().map(|c| self.claim(c).text.clone()),
            exhibit: None,
            related: Vec::new(),
            help: String::new(),
        };
        match &finding.what {
            What::Contradiction { fact, claim, agreeing, otherwise } => {
                self.contradiction(&mut diagnosis, *fact, *claim, *agreeing, *otherwise);
            }
            What::Disagreement { fact, claim, consensus, support, dissent, copies } => {
                self.disagreement(&mut diagnosis, *fact, *claim, consensus, (*support, *dissent, *copies));
            }
            What::SelfContradiction { fact, claim, earlier } => self.self_contradiction(&mut diagnosis, *fact, *claim, *earlier),
            What::BrokenCheck { check, claims, established, message, sides } => {
                self.broken_check(&mut diagnosis, *check, claims, established, message.as_deref(), sides);
            }
            What::OddDay { claim, .. } => self.odd_day(&mut diagnosis, *claim),
            What::PossibleClaim { fact, claim } => self.possible_claim(&mut diagnosis, *fact, *claim),
            What::Omission { fact, at, alias, stated, among } => {
                self.omission(&mut diagnosis, finding.source, *fact, at.as_ref(), alias.as_deref(), (*stated, *among));
            }
            What::VagueClaim { fact, claim } => self.vague_claim(&mut diagnosis, *fact, *claim),
            What::Suppression { code, directive } => self.suppression(&mut diagnosis, finding.source, *code, *directive),
        }
        diagnosis
    }

    fn contradiction(&self, out: &mut Diagnosis, fact: usize, claim: ClaimRef, agreeing: Option<ClaimRef>, otherwise: Option<ClaimRef>) {
        let rule = self.fact(fact);
        let established = self.established(rule, Some(claim));
        out.message = format!("{}; established for {}{established}", self.says(claim), quoted(&rule.name.node));
        out.exhibit = Some(self.exhibit(claim));
        out.related.extend(self.antecedents(claim));
        out.related.extend(self.above(claim));
        out.related.extend(self.value_line(rule, Some(claim)));
        out.related.extend(otherwise.map(|c| {
            let line = self.claim(c).line;
            self.related(c, format!("line {line} of the same source says otherwise"))
        }));
        out.related.extend(agreeing.map(|c| self.related(c, format!("{} agrees with what is established", self.name(c)))));
        out.help = match self.taken(Some(claim)) {
            None => format!("correct the source, or if the fact has changed edit {}", self.value_place(rule)),
            Some(taken) if taken.why == Why::Undated => format!(
                "correct the source, or say when it was published: in the source, or with `source … published` in the rules; it is held against every value at {}",
                self.rules_place(value_span(rule))
            ),
            Some(_) => format!(
                "correct the source, or if the fact had another value by then add it, with its day, to {}",
                self.rules_place(value_span(rule))
            ),
        };
    }

    /// `counts`: how many independent sources hold otherwise of how many, how many say the same as the claim, and how many more sources
    /// copy one of them.
    fn disagreement(
        &self,
        out: &mut Diagnosis,
        fact: usize,
        claim: ClaimRef,
        consensus: &[ClaimRef],
        counts: ((usize, usize), usize, usize),
    ) {
        let rule = self.fact(fact);
        let fact = quoted(&rule.name.node);
        let (support, dissent, copies) = counts;
        let verb = if support.0 == 1 { "gives" } else { "give" };
        let independent = if copies > 0 { "independent " } else { "" };
        out.message = format!("{}; {} of {} {independent}sources {verb} another value for {fact}", self.says(claim), support.0, support.1);
        if let Some(&first) = consensus.first() {
            out.message.push_str(": ");
            out.message.push_str(&quoted(&self.value_words(first)));
            out.related.push(self.related(first, format!("{} says otherwise", self.name(first))));
        }
        out.exhibit = Some(self.exhibit(claim));
        let others: Vec<_> = consensus.iter().skip(1).map(|&c| self.name(c)).collect();
        if let ([_, ..], Some(first)) = (others.as_slice(), out.related.first_mut()) {
            let number = others.len().max(support.0.saturating_sub(1));
            let verb = if number == 1 { "does" } else { "do" };
            first.message = format!("{}, and so {verb} {}", first.message, capped(&others, number));
        }
        let line = consensus.first().map_or_else(|| "a `value` line".to_owned(), |&c| quoted(&format!("value {}", self.to_write(c))));
        let say = |number: usize| if number == 1 { "says" } else { "say" };
        let sources = super::words::count(support.0, "independent source");
        let tally = consensus.first().map_or_else(String::new, |&first| {
            let (held, said) = (quoted(&one_line(&self.value_words(first))), quoted(&one_line(&self.value_words(claim))));
            format!("{sources} {} {held}, {dissent} {} {said}; ", say(support.0), say(dissent))
        });
        out.help = format!(
            "{tally}find out which is true and correct the source, or establish it with {line} at {}",
            self.rules_place(rule.name.span)
        );
    }

    fn self_contradiction(&self, out: &mut Diagnosis, fact: usize, claim: ClaimRef, earlier: ClaimRef) {
        let rule = self.fact(fact);
        let before = self.claim(earlier);
        out.message =
            format!("{} and earlier {}; both cannot be true of {}", self.says(claim), quoted(&before.text), quoted(&rule.name.node));
        out.exhibit = Some(self.exhibit(claim));
        out.related.push(self.related(earlier, format!("line {} of the same source says otherwise", before.line)));
        out.related.extend(self.value_line(rule, Some(claim)));
        out.help = "keep the one that is true and correct the other; if the two speak of different things, let a claim of the fact be more precise"
            .to_owned();
    }

    fn broken_check(
        &self,
        out: &mut Diagnosis,
        check: usize,
        claims: &[ClaimRef],
        established: &[usize],
        message: Option<&str>,
        sides: &(String, String),
    ) {
        let rule = &self.run.ruleset.checks[check];
        let name = quoted(&rule.name.node);
        let file = printable(file_name(&out.source));
        out.message = match message {
            Some(words) => format!("{file} breaks {name}: {}", one_line(words)),
            None => format!("{file} breaks {name}: {} is not {}{}", quoted(&sides.0), relation(rule.op), quoted(&sides.1)),
        };
        out.check = Some(rule.name.node.clone());
        if let Some((&first, rest)) = claims.split_first() {
            out.exhibit = Some(self.exhibit(first));
            out.related.extend(rest.iter().map(|&c| {
                let fact = &self.fact(self.claim(c).fact).name.node;
                self.related(c, format!("{} is taken from here", quoted(fact)))
            }));
        }
        for &fact in established {
            out.related.extend(self.value_line(self.fact(fact), None));
        }
        let sides = format!("{} {} {}", sides.0, symbol(rule.op), sides.1);
        out.related.extend(self.rules_exhibit(rule.name.span, format!("does not hold: {sides}")).map(|exhibit| Related {
            message: rule.doc.as_deref().map_or_else(|| "the check that is broken".to_owned(), one_line),
            exhibit,
        }));
        let names: Vec<_> = established.iter().map(|&f| quoted(&self.fact(f).name.node)).collect();
        out.help = match names.as_slice() {
            [] => format!("correct one of the claims, or if the check is wrong edit {}", self.rules_place(rule.name.span)),
            [one] => {
                format!("correct the source, or if {one} has changed edit {}", self.rules_place(value_span(self.fact(established[0]))))
            }
            many => format!("correct the source, or if {} have changed edit their `value` lines", list(many)),
        };
    }

    fn omission(
        &self,
        out: &mut Diagnosis,
        source: usize,
        fact: usize,
        at: Option<&(Span, Excerpt)>,
        alias: Option<&str>,
        (stated, among): (Option<ClaimRef>, Option<usize>),
    ) {
        let rule = self.fact(fact);
        let name = quoted(&rule.name.node);
        let file = printable(file_name(&out.source));
        // The headline is pointed at as a whole; a mention of the subject is a part of its sentence.
        let words = at.and_then(|(span, excerpt)| Some((words_of(excerpt, *span)?, excerpt.text.trim())));
        let subject =
            words.as_ref().filter(|(words, sentence)| alias.is_some() || words.trim() != *sentence).map(|(words, _)| words.clone());
        // A heading under which it should stand is neither the subject nor the headline.
        let sections = &rule.place.sections;
        let under = words.as_ref().filter(|_| alias.is_none() && !sections.is_empty()).map(|(words, _)| words.trim().to_owned());
        let under = under.filter(|_| self.run.judgement.sources[source].mentions.iter().any(|m| m.fact == fact));
        out.message = match (&subject, &under) {
            _ if among.is_some_and(|n| n > 1) => {
                let number = super::words::count(among.unwrap_or_default(), "source");
                format!("none of {number} states {name}, which one of them has to; {file} is the nearest")
            }
            (_, Some(heading)) => format!("{file} does not state {name} under {}", quoted(heading)),
            (Some(words), _) => format!("{file} speaks of {} and does not state {name}", quoted(words)),
            (None, _) if !sections.is_empty() => {
                let names: Vec<String> = sections.iter().map(|s| quoted(&s.node)).collect();
                format!("{file} does not state {name}, and has no section {}", alternatives(&names))
            }
            (None, _) => format!("{file} does not state {name}"),
        };
        out.exhibit = at.map(|(span, excerpt)| {
            let text = match (alias, &subject) {
                _ if under.is_some() => format!("{} belongs here", rule.name.node),
                (Some(alias), _) => format!("read as {{{alias}}}, without {}", rule.name.node),
                (None, Some(_)) => format!("the subject, without {}", rule.name.node),
                (None, None) => format!("nothing on {} in this source", rule.name.node),
            };
            Exhibit::new(&self.run.judgement.sources[source].path, excerpt, *span, text)
        });
        let require = rule.require.as_ref().map_or(rule.name.span, |r| r.span.span);
        let doc = rule.doc.as_deref().and_then(|d| d.lines().next()).map(one_line).unwrap_or_default();
        let whom = match rule.require.as_ref().and_then(|r| r.within.as_ref()) {
            None => "every source that is due".to_owned(),
            Some(within) => {
                let globs: Vec<String> = within.paths.iter().map(|p| quoted(&p.node)).collect();
                format!("{}{}", if within.some { "some source of " } else { "" }, alternatives(&globs))
            }
        };
        if let Some(exhibit) = self.rules_exhibit(require, doc) {
            out.related.push(Related { message: format!("the rules require {name} of {whom}"), exhibit });
        }
        out.related.extend(stated.map(|c| self.related(c, format!("{} states it", self.name(c)))));
        out.help = format!(
            "state it in the source; if the source need not, narrow or drop `require` at {}; if it does, add a `claim` for its wording",
            self.rules_place(require)
        );
    }

    fn possible_claim(&self, out: &mut Diagnosis, fact: usize, claim: ClaimRef) {
        let rule = self.fact(fact);
        let subject = self.claim(claim);
        let unsure = subject.labels.iter().find(|l| l.antecedent.is_some());
        let who = unsure.and_then(|l| words_of(&subject.excerpt, l.span)).unwrap_or_else(|| "this".to_owned());
        let asked = if who.contains(' ') { format!("who are {}?", quoted(&who)) } else { format!("who is {}?", quoted(&who)) };
        out.message = format!("{}, if of {}; {asked}", self.says(claim), quoted(unsure.map_or(&rule.name.node, |l| &l.alias)));
        out.exhibit = Some(self.exhibit(claim));
        out.related.extend(self.antecedents(claim));
        out.related.extend(self.above(claim));
        out.related.extend(self.value_line(rule, Some(claim)));
        out.help = "nothing is to be done if somebody else is meant; a name in place of the pronoun makes it plain".to_owned();
    }

    /// Where the text names those who are meant by pronouns of a claim, as far as that is outside its sentence.
    fn antecedents(&self, at: ClaimRef) -> Vec<Related> {
        let claim = self.claim(at);
        let path = &self.run.judgement.sources[at.source].path;
        let outside = claim.labels.iter().filter_map(|l| l.antecedent.as_ref().map(|a| (l, a)));
        outside
            .filter(|(_, a)| !claim.excerpt.span.contains(a.span))
            .map(|(label, a)| Related {
                message: format!("{} is taken for {}, named here", quoted(&self.words_at(claim, label.span)), quoted(&label.alias)),
                exhibit: Exhibit::new(path, a, a.span, format!("{{{}}}", label.alias)),
            })
            .collect()
    }

    fn words_at(&self, claim: &Claim, span: Span) -> String {
        words_of(&claim.excerpt, span).unwrap_or_default()
    }

    fn odd_day(&self, out: &mut Diagnosis, claim: ClaimRef) {
        let subject = self.claim(claim);
        let words = quoted(&one_line(subject.value_text()));
        let wrong = match subject.oddity.and_then(crate::read::Oddity::falls_on) {
            Some(weekday) => format!("{} is a {weekday}", subject.value),
            None => "no calendar has that day".to_owned(),
        };
        out.message = format!("{} says {words}; {wrong}", printable(file_name(&self.run.judgement.sources[claim.source].path)));
        let mut exhibit = self.exhibit(claim);
        exhibit.primary.text = wrong;
        out.exhibit = Some(exhibit);
        out.help = "correct the day or its weekday in the source".to_owned();
    }

    fn vague_claim(&self, out: &mut Diagnosis, fact: usize, claim: ClaimRef) {
        let rule = self.fact(fact);
        let name = quoted(&rule.name.node);
        // "it closed yesterday", in a text of no day
        let undated = self.claim(claim).denotation.outer.complement().is_empty();
        out.message = match &rule.value {
            Some(_) if undated => {
                format!("{}, and has no date to count that from{}", self.says(claim), self.established(rule, Some(claim)))
            }
            Some(_) if self.is_between(rule, claim) => {
                format!("{}; it lies between what was established for {name}{}", self.says(claim), self.established(rule, Some(claim)))
            }
            Some(value) if let Some(why) = incomparable(&self.claim(claim).denotation, &value.reading.denotation) => {
                format!("{}; {why}{}", self.says(claim), self.established(rule, Some(claim)))
            }
            Some(_) => format!("{}; too loose to agree or disagree with {name}{}", self.says(claim), self.established(rule, Some(claim))),
            None => format!("{}; too loose to agree or disagree with the other sources on {name}", self.says(claim)),
        };
        let subject = self.claim(claim);
        let outer = show(&subject.denotation.outer, rule.kind.node);
        let mut exhibit = self.exhibit(claim);
        if subject.denotation.outer != subject.denotation.core && !undated {
            exhibit.primary.text = format!("{}; may be {outer}", exhibit.primary.text);
        }
        out.exhibit = Some(exhibit);
        out.related.extend(self.value_line(rule, Some(claim)));
        if undated {
            "say when the source was published: in it, or with `source … published` in the rules".clone_into(&mut out.help);
            return;
        }
        out.help = match rule.value.as_ref().and_then(|v| incomparable(&subject.denotation, &v.reading.denotation)) {
            Some(_) => "say it in the terms of the fact, in brackets behind these words or in their place; if both are right, add an `accept` line to the fact",
            None => "give the value more exactly in the source; if these words are exact enough, add an `accept` line to the fact",
        }
        .to_owned();
    }

    /// A comment that sets findings aside, and should not, or not so.
    fn suppression(&self, out: &mut Diagnosis, source: usize, code: Code, directive: usize) {
        let SourceClaims { path, directives, .. } = &self.run.judgement.sources[source];
        let Some(comment) = directives.get(directive) else { return };
        let file = printable(file_name(path));
        let names: Vec<_> = comment.names.iter().map(|n| quoted(n)).collect();
        let of = if names.is_empty() { "all facts".to_owned() } else { list(&names) };
        out.message = match code {
            Code::LapsedSuppression => match comment.until {
                Until::Day(day) => format!("{file} sets findings on {of} aside until {day}, which is past"),
                _ => format!("{file} sets findings on {of} aside until a day that cannot be read"),
            },
            Code::UnusedSuppression if comment.reach == Reach::Nothing => {
                format!("{file} has a comment that sets nothing aside: there is no `summit-check-{}`", printable(comment.word()))
            }
            Code::UnusedSuppression => format!("{file} sets findings on {of} aside where there are none"),
            _ => format!("{file} sets findings on {of} aside without a reason"),
        };
        out.help = match code {
            Code::LapsedSuppression => "settle what it set aside and remove it, or write another day: `until 2027-06-30`".to_owned(),
            Code::UnusedSuppression if comment.reach == Reach::Nothing => {
                let far = |word: &&str| strsim::damerau_levenshtein(comment.word(), word);
                let meant = DIRECTIVES.into_iter().min_by_key(far).unwrap_or_default();
                format!("did you mean `summit-check-{meant}`?")
            }
            Code::UnusedSuppression => "remove it, or mend what it names and where it stands".to_owned(),
            _ => "say why behind two dashes: `-- an old page`".to_owned(),
        };
        let excerpt = Excerpt { text: comment.text.clone(), span: comment.span, line: comment.lines.0, column: comment.column };
        out.exhibit = Some(Exhibit::new(path, &excerpt, comment.span, String::new()));
    }

    // ---- pieces ----

    fn fact(&self, fact: usize) -> &'a Fact {
        &self.run.ruleset.facts[fact]
    }

    fn claim(&self, at: ClaimRef) -> &'a Claim {
        self.run.judgement.claim(at)
    }

    /// The name of the file a claim stands in, for use in a sentence.
    fn name(&self, at: ClaimRef) -> String {
        printable(file_name(&self.run.judgement.sources[at.source].path))
    }

    /// "new.txt says `the talks lasted three hours`".
    fn says(&self, at: ClaimRef) -> String {
        let claim = self.claim(at);
        let verb = match claim.modality {
            Modality::Asserted | Modality::Hypothetical | Modality::Asked | Modality::Former => "says",
            Modality::Quoted => "quotes",
            Modality::Planned => "announces",
            Modality::Denied => "says, in a denial,",
            Modality::Possible => "may say",
        };
        format!("{} {verb} {}", self.name(at), quoted(&claim.text))
    }

    /// The words of a claim's value with its hedge.
    fn value_words(&self, at: ClaimRef) -> String {
        let claim = self.claim(at);
        let span = claim.hedge_span.map_or(claim.value_span, |hedge| hedge.cover(claim.value_span));
        words_of(&claim.excerpt, span).unwrap_or_else(|| claim.text.clone())
    }

    /// The value of a claim as a rule would state it.
    fn to_write(&self, at: ClaimRef) -> String {
        let claim = self.claim(at);
        match (&claim.value, self.fact(claim.fact).kind.node) {
            (Value::Name(name), _) => format!("\"{name}\""),
            (Value::Choice(option), _) => option.clone(),
            (Value::YesNo(yes), _) => if *yes { "yes" } else { "no" }.to_owned(),
            // "Wednesday" is a day in its source only
            (_, kind @ (crate::value::Kind::Date | crate::value::Kind::Year)) => show(&claim.denotation.core, kind),
            _ => one_line(&self.value_words(at)),
        }
    }

    /// What a claim was held against, where the value of its fact changed with time.
    fn taken(&self, at: Option<ClaimRef>) -> Option<Taken<'_>> {
        let at = at?;
        let claim = self.claim(at);
        Some(self.standards[claim.fact].as_ref()?.for_claim(claim, self.run.judgement.sources[at.source].published))
    }

    /// Whether what a claim says was never established, and lies between what was.
    fn is_between(&self, fact: &Fact, at: ClaimRef) -> bool {
        let said = &self.claim(at).denotation;
        let contradicts = |line: &usize| said.relate(&fact.history[*line].value.reading.denotation) == Relation::Contradict;
        self.taken(Some(at)).is_some_and(|taken| taken.lines.len() > 1 && taken.lines.iter().all(contradicts))
    }

    /// What is established, in the words of the rules: ": `about 2 hours`", and why this and no other value where it changed with
    /// time: " on 2020-08-06, the day it was published: `135`".
    fn established(&self, fact: &Fact, at: Option<ClaimRef>) -> String {
        let accepted: Vec<_> = fact.accept.iter().map(|a| quoted(&a.text)).collect();
        if let Some(taken) = self.taken(at) {
            let values: Vec<_> = taken.lines.iter().map(|&l| quoted(&fact.history[l].value.text)).chain(accepted).collect();
            return format!("{}: {}", when(&taken), alternatives(&values));
        }
        match (&fact.value, accepted.as_slice()) {
            (Some(value), []) => format!(": {}", quoted(&value.text)),
            (Some(value), accepted) => format!(": {} (accepted: {})", quoted(&value.text), accepted.join(", ")),
            (None, accepted) => format!(": {}", accepted.join(", ")),
        }
    }

    /// A claim in its sentence: its value, and around it the hedge and the words that were read as aliases.
    fn exhibit(&self, at: ClaimRef) -> Exhibit {
        let claim = self.claim(at);
        let fact = self.fact(claim.fact);
        let mut meaning = format!("{}: {}", fact.name.node, show(&claim.denotation.core, fact.kind.node));
        if claim.modality != Modality::Asserted {
            meaning = format!("{meaning} ({})", claim.modality.word());
        }
        let mut exhibit = Exhibit::new(&self.run.judgement.sources[at.source].path, &claim.excerpt, claim.value_span, meaning);
        if let Some(hedge) = claim.hedge_span {
            exhibit = exhibit.and(hedge, "hedge".to_owned());
        }
        // one label a place: "their" may be taken for two people
        let mut told: Vec<(Span, &str, Vec<&str>)> = Vec::new();
        let mut tell = |span: Span, how, alias| match told.iter_mut().find(|(s, h, _)| *s == span && *h == how) {
            Some((.., names)) => names.push(alias),
            None => told.push((span, how, vec![alias])),
        };
        for label in &claim.labels {
            tell(label.span, if label.antecedent.is_some() { "taken for " } else { "read as " }, label.alias.as_str());
            if let Some(antecedent) = label.antecedent.as_ref().filter(|a| claim.excerpt.span.contains(a.span)) {
                tell(antecedent.span, "", label.alias.as_str());
            }
        }
        for (span, how, mut names) in told {
            names.sort_unstable();
            names.dedup();
            exhibit = exhibit.and(span, format!("{how}{{{}}}", names.join("} and {")));
        }
        for above in &claim.above {
            exhibit = exhibit.and(above.excerpt.span, above.role.word().to_owned());
        }
        let first_word = claim.text.find(char::is_whitespace).unwrap_or(claim.text.len());
        exhibit.keeping(Span::new(claim.span.start, claim.span.start + first_word))
    }

    /// The places of the page that give the words which a claim's sentence leaves out, where they stand outside it.
    fn above(&self, at: ClaimRef) -> Vec<Related> {
        let claim = self.claim(at);
        let path = &self.run.judgement.sources[at.source].path;
        let outside = claim.above.iter().filter(|above| !claim.excerpt.span.overlaps(above.excerpt.span));
        let related = |above: &Elsewhere| Related {
            message: format!("{} is the {} of {}", quoted(&above.excerpt.text), above.role.word(), quoted(claim.value_text())),
            exhibit: Exhibit::new(path, &above.excerpt, above.excerpt.span, above.role.word().to_owned()),
        };
        outside.map(related).collect()
    }

    /// A claim as evidence: its sentence with nothing but the value marked.
    fn related(&self, at: ClaimRef, message: String) -> Related {
        let exhibit = self.exhibit(at);
        Related { message, exhibit: Exhibit { secondary: Vec::new(), ..exhibit } }
    }

    /// The line of the rules that establishes a fact; of a value that changed with time, what the claim was held against.
    fn value_line(&self, fact: &Fact, at: Option<ClaimRef>) -> Option<Related> {
        let taken = self.taken(at);
        let lines = taken.as_ref().map_or(&[][..], |t| &t.lines);
        let counting = lines.iter().map(|&l| &fact.history[l].value);
        let first = counting.clone().next().or(fact.value.as_ref()).or(fact.accept.first())?;
        let meaning = show(&first.reading.denotation.core, fact.kind.node);
        // A value that is shown as it is written needs no words.
        let meaning = match &first.from_file {
            Some(place) => format!("{meaning}, by {place}"),
            None if meaning == first.text => String::new(),
            None => meaning,
        };
        let mut exhibit = self.rules_exhibit(first.span, meaning)?;
        let beside = |e: &Established| self.line_of(e.span.start) == self.line_of(first.span.start) && e.span != first.span;
        for other in counting.skip(1).filter(|e| beside(e)) {
            exhibit = exhibit.and(other.span, "counts as well".to_owned());
        }
        for accepted in fact.accept.iter().filter(|a| beside(a)) {
            exhibit = exhibit.and(accepted.span, "also accepted".to_owned());
        }
        let name = quoted(&fact.name.node);
        let when = taken.as_ref().map_or_else(String::new, when);
        let message = match &fact.cite {
            Some(cite) => format!("{name} is established{when}, by {}", quoted(cite)),
            None if taken.is_some() => format!("{name} is established{when}"),
            None => format!("{name} is established here"),
        };
        Some(Related { message, exhibit })
    }

    /// A line of the rules, with what of `span` stands on it marked.
    fn rules_exhibit(&self, span: Span, text: String) -> Option<Exhibit> {
        Exhibit::of_rules(&self.run.ruleset.files, span, text)
    }

    /// Where to change what is established: the line of the rules, or the one of the file that the value is read from.
    fn value_place(&self, fact: &Fact) -> String {
        let from_file = fact.value.as_ref().and_then(|v| v.from_file.as_ref());
        from_file.map_or_else(|| self.rules_place(value_span(fact)), ToString::to_string)
    }

    /// "rules/summit.rules:14".
    fn rules_place(&self, span: Span) -> String {
        self.run.ruleset.files.name(span.start)
    }

    /// The line of the rules, from 1.
    fn line_of(&self, offset: usize) -> usize {
        self.run.ruleset.files.line(offset)
    }
}

/// Why a value counts and no other, in words that follow "established".
fn when(taken: &Taken<'_>) -> String {
    let (first, last) = match taken.days {
        None => {
            return if taken.why == Why::Former { " before".to_owned() } else { " on any day, since the source has none".to_owned() };
        }
        Some(days) => days,
    };
    let days = match (first == last, first == Date::MIN, last == Date::MAX) {
        (true, ..) => format!("on {first}"),
        (_, true, _) => format!("until {last}"),
        (_, _, true) => format!("since {first}"),
        _ => format!("from {first} to {last}"),
    };
    match taken.why {
        Why::Published => format!(" {days}, the day it was published"),
        Why::Said | Why::Former => format!(" {days}, as the claim says"),
        Why::Undated => format!(" on some day {days}, as its photographs tell"),
        Why::Always => format!(" {days}"),
    }
}

/// "`135` or `218`"
fn alternatives(values: &[String]) -> String {
    match values {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        _ => values.concat(),
    }
}

/// Where a fact is established, or else where it is named.
fn value_span(fact: &Fact) -> Span {
    fact.value.as_ref().or(fact.accept.first()).map_or(fact.name.span, |v| v.span)
}

/// The words at `span`, if the excerpt has any there.
fn words_of(excerpt: &Excerpt, span: Span) -> Option<String> {
    let Mark { span, .. } = Exhibit::new("", excerpt, span, String::new()).primary;
    let words = excerpt.text.get(span.start - excerpt.span.start..span.end - excerpt.span.start)?;
    (!words.trim().is_empty()).then(|| words.to_owned())
}

/// Some names, of `number` that there are, and how many more that makes.
fn capped(names: &[String], number: usize) -> String {
    const SHOWN: usize = 3;
    if number <= SHOWN + 1 {
        return list(names);
    }
    let mut shown: Vec<_> = names.iter().take(SHOWN).cloned().collect();
    shown.push(format!("{} others", number - shown.len()));
    list(&shown)
}

/// What stands between "is not" and the right side.
const fn relation(op: Comparison) -> &'static str {
    match op {
        Comparison::Equal => "",
        Comparison::Less => "less than ",
        Comparison::AtMost => "at most ",
        Comparison::Greater => "more than ",
        Comparison::AtLeast => "at least ",
    }
}

/// The sign a rule has for a comparison.
const fn symbol(op: Comparison) -> &'static str {
    match op {
        Comparison::Equal => "=",
        Comparison::Less => "<",
        Comparison::AtMost => "<=",
        Comparison::Greater => ">",
        Comparison::AtLeast => ">=",
    }
}
