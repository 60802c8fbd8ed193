//! The language of its own: from text to rules as written, statement by statement.
//!
//! The grammar has a rule for what comes after each keyword. This driver reads the keyword, asks for that rule, and where it
//! fails notes the mistake and goes on: behind a misspelt keyword as if it were spelt right, else at the next
//! line that starts with a word of the language. So five mistakes give five messages, and none because of another.

mod advance;

use pest::Parser as _;

use super::grammar::{Grammar, Rule, Stop};
use super::lower::Lower;
use super::problem::{Mistake, Place, Problem, Role};
use super::scan::{attach, comments_in, first_word, found_at, last_token, misnamed, open_quote, too_complex, unexpected};
use super::vocabulary::{ENTITIES, MEMBERS, STATEMENTS, nearest};
use super::written::{Claim, Fact, File, Line, Location, Member, Notes, Part, Statement, What};
use crate::span::{Located, Span};
use crate::work;

/// Reads `text` from byte `start` on as rules; and the mistakes of syntax in it. What stands in front are other files.
pub(super) fn parse_from(text: &str, start: usize) -> (File, Vec<Problem>) {
    let mut parser = Parser { text, at: start, problems: Vec::new(), file: File::default(), simple: Span::new(0, 0) };
    parser.file();
    (parser.file, parser.problems)
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    problems: Vec<Problem>,
    file: File,
    /// A part of the text in which no expression was found too complex.
    simple: Span,
}

/// So many problems are found in one file: who has more mends these first. Each of them may look through its line.
pub(super) const MOST_PROBLEMS: usize = 1_000;

/// So many bytes are given to the grammar at first, and four times as many where they were not enough. What could not be read is
/// told by its line, for which all that was given is looked through.
const FIRST_PART: usize = 4_096;
/// What was found so far from the end of a part does not depend on what follows.
const AHEAD: usize = 128;

/// What stands between two things.
#[derive(Default)]
struct Between {
    /// A comment on the line of the thing before.
    after: Option<String>,
    lines: Vec<Line>,
    doc: Vec<(String, Span)>,
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// The word at the cursor, or nothing.
    fn word(&self) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        &rest[..end]
    }

    /// Whether so many problems were found that the rest is left; moves to the end then.
    fn has_enough(&mut self) -> bool {
        let enough = self.problems.len() >= MOST_PROBLEMS;
        if enough {
            self.at = self.text.len();
        }
        enough
    }

    fn file(&mut self) {
        loop {
            if self.has_enough() {
                return;
            }
            let behind_statement = self.behind_something();
            let mut between = self.between(behind_statement);
            if let (Some(comment), Some(last)) = (between.after.take(), self.file.statements.last_mut()) {
                last.notes.after = Some(comment);
            } else if let Some(comment) = between.after.take() {
                between.lines.insert(0, Line::Comment(comment));
            }
            if self.at >= self.text.len() {
                self.stray_docs(&between);
                self.file.tail.before = between.lines;
                return;
            }
            let start = self.at;
            let word = self.word();
            let misspelt = !STATEMENTS.contains(&word);
            let keyword = if misspelt { self.misspelt(word, STATEMENTS, Place::Statement) } else { Some(word) };
            let said = self.problems.len();
            match keyword {
                Some(keyword) => {
                    self.at += word.len();
                    if !self.statement(keyword, start, between) && misspelt {
                        // It was something else after all.
                        self.problems.truncate(said);
                    }
                }
                None => {
                    self.stray_docs(&between);
                    self.recover_to_statement();
                }
            }
            if self.at == start {
                // Never stand still, whatever the input.
                self.at += self.rest().chars().next().map_or(0, char::len_utf8);
            }
        }
    }

    /// Notes that `word` is no keyword, and gives the one that was meant.
    fn misspelt(&mut self, word: &str, known: &[&'static str], place: Place) -> Option<&'static str> {
        if word.is_empty() {
            let found = found_at(self.text, self.at);
            let expected = match place {
                Place::Statement => vec!["`fact`", "`alias`", "`source`", "`check`", "`ruleset`"],
                Place::Member => vec!["`claim`", "`value`", "`test`", "another member of the fact", "`}`"],
            };
            let end = self.at + self.rest().chars().next().map_or(0, char::len_utf8);
            self.problems.push(Problem::new(Span::new(self.at, end), Mistake::Unexpected { expected, found }));
            return None;
        }
        let span = Span::new(self.at, self.at + word.len());
        self.problems.push(Problem::new(span, Mistake::UnknownKeyword(word.to_owned(), place)));
        nearest(word, known.iter().copied()).and_then(|k| known.iter().copied().find(|n| *n == k))
    }

    fn stray_docs(&mut self, between: &Between) {
        if let (Some((_, first)), Some((_, last))) = (between.doc.first(), between.doc.last()) {
            self.problems.push(Problem::new(first.cover(*last), Mistake::StrayDoc));
        }
    }

    /// Matches `rule` at the cursor and moves behind it; or notes what was expected.
    fn matched(&mut self, rule: Rule) -> Option<pest::iterators::Pair<'t, Rule>> {
        let rest = self.rest();
        let mut length = FIRST_PART;
        loop {
            let end = (0..=length.min(rest.len())).rev().find(|&at| rest.is_char_boundary(at)).unwrap_or(0);
            let part = &rest[..end];
            let is_enough = |end: usize| part.len() == rest.len() || end + AHEAD < part.len();
            match Grammar::parse(rule, part) {
                Ok(mut pairs) => {
                    let pair = pairs.next();
                    let end = pair.as_ref().map_or(0, |p| p.as_span().end());
                    work::steps(end);
                    if is_enough(end) {
                        return pair;
                    }
                }
                Err(error) => {
                    work::steps(part.len());
                    let mut stop = Stop::from(error);
                    if is_enough(stop.at) {
                        if stop.expected.is_empty() && !stop.in_string {
                            stop.expected = vec![first_expected(rule)];
                        }
                        self.failed(stop);
                        return None;
                    }
                }
            }
            length *= 4;
        }
    }

    /// Notes that parsing stopped, and moves to where it did.
    fn failed(&mut self, stop: Stop) {
        let at = self.at + stop.at;
        if stop.in_string {
            let line = self.text[..at].rfind('\n').map_or(0, |n| n + 1);
            let open = open_quote(&self.text[line..at]).map_or(at, |o| line + o);
            let end = open + self.text[open..].split('\n').next().unwrap_or_default().trim_end().len();
            self.problems.push(Problem::new(Span::new(open, end), Mistake::UnclosedString));
            self.at = end;
            return;
        }
        let mut problem = unexpected(self.text, at, stop.expected);
        if let Some(name) = misnamed(self.text, at, &problem) {
            let span = Span::new(name.0, name.0 + name.1.len());
            problem = Problem::new(span, Mistake::BadName(name.1.to_owned()));
        }
        self.problems.push(problem);
        self.at = at;
    }

    /// Reads a statement behind its keyword; whether its head could be read.
    fn statement(&mut self, keyword: &str, start: usize, between: Between) -> bool {
        if !matches!(keyword, "fact" | "check") {
            self.stray_docs(&between);
        }
        let lines = between.lines;
        let doc = (!between.doc.is_empty()).then(|| between.doc.iter().map(|d| d.0.as_str()).collect::<Vec<_>>().join("\n"));
        if keyword == "fact" {
            return self.fact(start, lines, doc);
        }
        let rule = match keyword {
            "ruleset" => Rule::ruleset_body,
            "alias" | "verb" | "noun" => Rule::alias_body,
            "source" => Rule::source_body,
            "import" => Rule::import_body,
            "distrust" => Rule::distrust_body,
            "except" => Rule::except_body,
            "about" => Rule::about_body,
            "event" => Rule::event_body,
            word if ENTITIES.contains(&word) => Rule::entity_body,
            _ => Rule::check_body,
        };
        let kind = Located::new(keyword.to_owned(), Span::new(start, self.at));
        self.skip();
        let base = self.at;
        if rule == Rule::check_body && self.too_deep() || self.nothing_follows(rule, start) {
            self.recover_to_statement();
            return false;
        }
        let Some(body) = self.matched(rule) else {
            self.note_broken(keyword, base);
            self.recover_to_statement();
            return false;
        };
        self.at = base + end_of(&body);
        let mut lower = Lower { base, problems: &mut self.problems };
        let mut what = match rule {
            Rule::ruleset_body => What::Ruleset(lower.ruleset(body)),
            Rule::alias_body if keyword != "alias" => What::Words(kind, lower.named(body)),
            Rule::alias_body => What::Alias(lower.named(body)),
            Rule::about_body => What::About(lower.about(body)),
            Rule::entity_body => What::Entity(lower.entity(kind, body)),
            Rule::event_body => What::Event(lower.event(body)),
            Rule::source_body => What::Source(lower.source(body)),
            Rule::import_body => What::Import(lower.ruleset(body)),
            Rule::distrust_body => What::Distrust(lower.distrust(body)),
            Rule::except_body => What::Except(lower.except(body)),
            _ => What::Check(lower.check(body)),
        };
        let mut notes = Notes { before: lines, after: None };
        let inside = comments_in(self.text, Span::new(start, self.at));
        match &mut what {
            What::Alias(alias) | What::Words(_, alias) => attach(self.text, inside, &mut alias.phrases, &mut notes),
            What::Entity(entity) => {
                let names = entity.names.len();
                let mut phrases = std::mem::take(&mut entity.names);
                phrases.append(&mut entity.weak);
                attach(self.text, inside, &mut phrases, &mut notes);
                entity.weak = phrases.split_off(names);
                entity.names = phrases;
            }
            What::Check(check) => {
                check.doc = doc;
                attach(self.text, inside, &mut [], &mut notes);
            }
            _ => attach(self.text, inside, &mut [], &mut notes),
        }
        self.file.statements.push(Statement { notes, span: Located::new((), Span::new(start, self.at)), what });
        true
    }

    /// Whether the line ends behind the keyword at byte `start` and the next one starts something else; notes it.
    fn nothing_follows(&mut self, rule: Rule, start: usize) -> bool {
        let word = first_word(self.rest());
        let elsewhere = self.text[start..self.at].contains('\n') || self.rest().is_empty();
        let something_else =
            self.rest().is_empty() || self.rest().starts_with('}') || STATEMENTS.contains(&word) || MEMBERS.contains(&word);
        if !(elsewhere && something_else) || matches!(rule, Rule::require_body | Rule::require_apart) {
            return false;
        }
        self.problems.push(unexpected(self.text, self.at, vec![first_expected(rule)]));
        true
    }

    /// Whether the parentheses of the statement at the cursor are nested too deep for the parser; notes it.
    fn too_deep(&mut self) -> bool {
        // what is simple from one place on is simple from every later one
        if self.simple.start <= self.at && self.at < self.simple.end {
            return false;
        }
        let body = self.rest();
        let body = body.find('}').map_or(body, |end| &body[..end]);
        let Some(at) = too_complex(body) else {
            self.simple = Span::new(self.at, self.at + body.len());
            return false;
        };
        let end = at + body[at..].chars().next().map_or(0, char::len_utf8);
        self.problems.push(Problem::new(Span::new(self.at + at, self.at + end), Mistake::TooDeep));
        true
    }

    /// The name at byte `from`, if one is there.
    fn name_at(&self, from: usize) -> Option<Located<String>> {
        let name = first_word(&self.text[from..]);
        (!name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit()))
            .then(|| Located::new(name.to_owned(), Span::new(from, from + name.len())))
    }

    /// Remembers the name of a statement that could not be read, so that using the name is no second mistake.
    fn note_broken(&mut self, keyword: &str, from: usize) {
        if let Some(name) = self.name_at(from).filter(|_| keyword == "alias" || keyword == "event" || ENTITIES.contains(&keyword)) {
            self.file.broken.push(name.node);
        }
    }

    fn fact(&mut self, start: usize, before: Vec<Line>, doc: Option<String>) -> bool {
        self.skip();
        let base = self.at;
        if self.nothing_follows(Rule::fact_head, start) {
            self.recover_to_statement();
            return false;
        }
        let head = self.matched(Rule::fact_head);
        let readable = head.is_some();
        let mut fact =
            Fact { doc, name: Located::default(), kind: Located::default(), members: Vec::new(), tail: Notes::default(), broken: false };
        let brace;
        if let Some(head) = head {
            self.at = base + head.as_span().end();
            (fact.name, fact.kind, brace) = Lower { base, problems: &mut self.problems }.fact_head(head);
        } else {
            // The members can be read all the same.
            fact.name = self.name_at(base).unwrap_or_default();
            fact.broken = true;
            let line = self.text[base..].split('\n').next().unwrap_or_default();
            match line.find('{') {
                Some(open) => self.at = base + open + 1,
                None => {
                    // Where members follow, only the brace is missing.
                    self.at = base;
                    let follows = self.next_line() && MEMBERS.contains(&first_word(self.rest().trim_start_matches([' ', '\t'])));
                    if !follows {
                        self.at = base;
                        self.file.broken.push(fact.name.node);
                        self.recover_to_statement();
                        return false;
                    }
                }
            }
            brace = Span::new(self.at.saturating_sub(1), self.at);
        }
        let mut closed = false;
        loop {
            if self.has_enough() {
                closed = true;
                break;
            }
            let behind = self.behind_something();
            let between = self.between(behind);
            self.stray_docs(&between);
            let mut lines = between.lines;
            if let Some(comment) = between.after {
                match fact.members.last_mut() {
                    Some(last) if last.notes.after.is_none() => last.notes.after = Some(comment),
                    _ => lines.insert(0, Line::Comment(comment)),
                }
            }
            let word = self.word();
            if self.rest().starts_with('}') {
                self.at += 1;
                closed = true;
                fact.tail.before = lines;
                break;
            }
            if self.at >= self.text.len() || STATEMENTS.contains(&word) && !MEMBERS.contains(&word) {
                fact.tail.before = lines;
                break;
            }
            let from = self.at;
            let misspelt = !MEMBERS.contains(&word);
            let keyword = if misspelt { self.misspelt(word, MEMBERS, Place::Member) } else { Some(word) };
            let said = self.problems.len();
            let part = keyword.and_then(|keyword| {
                self.at += word.len();
                self.member(keyword)
            });
            match part {
                Some(mut part) => {
                    let mut notes = Notes { before: lines, after: None };
                    let inside = comments_in(self.text, Span::new(from, self.at));
                    match &mut part {
                        Part::Option(option) => attach(self.text, inside, &mut option.phrases, &mut notes),
                        _ => attach(self.text, inside, &mut [], &mut notes),
                    }
                    fact.members.push(Member { notes, span: Located::new((), Span::new(from, self.at)), part });
                }
                None => {
                    if misspelt {
                        self.problems.truncate(said);
                    }
                    fact.broken = true;
                    self.recover_to_member(from);
                }
            }
        }
        if !closed {
            let name = fact.name.node.clone();
            let end = self.at + self.word().len().max(usize::from(self.at < self.text.len()));
            let at = if self.at >= self.text.len() { last_token(self.text, start, self.at) } else { Span::new(self.at, end) };
            self.problems.push(Problem::new(at, Mistake::UnclosedFact(name)).with(brace, Role::Opened));
        }
        let span: Location = Located::new((), Span::new(start, self.at));
        let notes = Notes { before, after: None };
        self.file.statements.push(Statement { notes, span, what: What::Fact(fact) });
        readable
    }

    fn member(&mut self, keyword: &str) -> Option<Part> {
        let rule = match keyword {
            "value" => Rule::value_body,
            "accept" => Rule::accept_body,
            "cite" => Rule::cite_body,
            "about" => Rule::about_body,
            "option" => Rule::option_body,
            "says" => Rule::says_body,
            "claim" => Rule::claim_body,
            "unless" => Rule::unless_body,
            "in" => Rule::in_body,
            "not" => Rule::not_body,
            "told" => Rule::told_body,
            "require" if self.ends_line() => Rule::require_apart,
            "require" => Rule::require_body,
            "level" => Rule::level_body,
            _ => Rule::test_body,
        };
        let behind_keyword = self.at;
        if !matches!(rule, Rule::value_body | Rule::accept_body) {
            self.skip();
        }
        if self.nothing_follows(rule, behind_keyword) {
            self.at = behind_keyword;
            return None;
        }
        let base = self.at;
        let keyword = Span::new(behind_keyword - keyword.len(), behind_keyword);
        let body = self.matched(rule)?;
        // `require` may stand alone, and then nothing behind it is its own.
        self.at = if end_of(&body) == 0 { behind_keyword } else { base + end_of(&body) };
        let mut lower = Lower { base, problems: &mut self.problems };
        Some(match rule {
            Rule::value_body => Part::Value(lower.held(body)),
            Rule::accept_body => Part::Accept(lower.values(body)),
            Rule::cite_body => Part::Cite(lower.ruleset(body)),
            Rule::about_body => Part::About(lower.about(body)),
            Rule::option_body => Part::Option(lower.named(body)),
            Rule::says_body => Part::Claim(Claim { says: true, ..lower.claim(body) }),
            Rule::claim_body => Part::Claim(lower.claim(body)),
            Rule::unless_body => Part::Unless(lower.guards(body)),
            Rule::in_body | Rule::not_body | Rule::told_body => Part::Place(lower.place(keyword, rule == Rule::not_body, body)),
            Rule::require_body | Rule::require_apart => Part::Require(lower.require(body)),
            Rule::level_body => Part::Level(lower.level(body)),
            _ => Part::Test(lower.test(body)),
        })
    }
}

/// What comes first behind a keyword, in the reader's words.
const fn first_expected(body: Rule) -> &'static str {
    match body {
        Rule::value_body | Rule::accept_body => "a value",
        Rule::unless_body => "a guard",
        Rule::level_body => "a level",
        Rule::test_body => "what the test expects",
        Rule::alias_body
        | Rule::source_body
        | Rule::check_body
        | Rule::fact_head
        | Rule::option_body
        | Rule::entity_body
        | Rule::event_body => "a name",
        Rule::about_body => "an entity",
        Rule::not_body => "`in`",
        Rule::told_body => "`by`",
        _ => "a string in double quotation marks",
    }
}

/// Where the last token of what was matched ends; the match itself may reach over white space and comments behind it.
fn end_of(matched: &pest::iterators::Pair<'_, Rule>) -> usize {
    let tokens = matched.clone().into_inner().flatten().filter(|p| p.clone().into_inner().next().is_none());
    tokens.map(|p| p.as_span().end()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The members of the only fact of `text`.
    fn members(text: &str) -> Vec<Part> {
        let (mut file, problems) = parse_from(text, 0);
        assert!(problems.is_empty(), "{problems:?}");
        match file.statements.remove(0).what {
            What::Fact(fact) => fact.members.into_iter().map(|m| m.part).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn unless_belongs_to_the_claim_on_its_line_and_else_to_the_fact() {
        let members = members(
            "fact a: date {\n  claim \"b {value}\" unless planned,\n    quoted # c\n  unless negated\n  claim \"c {value}\"\n  unless planned\n}",
        );
        let shape: Vec<usize> = members.iter().map(|m| if let Part::Claim(c) = m { c.unless.len() } else { 9 }).collect();
        assert_eq!(shape, [2, 9, 0, 9]);
    }

    #[test]
    fn a_whole_file_is_what_the_grammar_says_it_is() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax/accept");
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|e| e == "rules") {
                let text = std::fs::read_to_string(&path).unwrap();
                if let Err(error) = Grammar::parse(Rule::rules, &text) {
                    panic!("{}: {error}", path.display());
                }
            }
        }
    }

    #[test]
    fn any_text_is_survived() {
        for text in [
            "\"",
            "fact",
            "fact a: b {",
            "fact a: b { claim",
            "check a {",
            "}",
            "{",
            "///",
            "alias a = \"\\",
            "é",
            "fact a: b {\u{2028}}",
            "\u{feff}",
            "a\r",
            "#",
        ] {
            let _ = parse_from(text, 0);
        }
    }
}
