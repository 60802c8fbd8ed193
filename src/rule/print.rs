//! Rules in the house style of the language: what `fmt` and `convert --to rules` print.
//!
//! Two blanks of indentation, keywords of a fact in one column, names of neighbouring aliases in one column, facts and checks
//! set off by empty lines, and every comment where it was or on the nearest line.

mod entity;

use pest::Parser as _;

use super::grammar::{Grammar, Rule};
use super::vocabulary::{MEMBERS, PLACES};
use super::written::{
    Check, Claim, Data, Expr, Fact, File, Guard, Held, Line, Member, Named, Notes, Part, Phrase, Place, Require, Stated, Statement, Text,
    What, Worth,
};
use crate::span::Located;

/// A line goes so far before a list is broken.
const WIDTH: usize = 120;

/// Prints a file that has no errors.
#[must_use]
pub fn rules(file: &File) -> String {
    let mut printer = Printer { out: String::new() };
    for (i, statement) in file.statements.iter().enumerate() {
        let set_off = |s: &Statement| matches!(s.what, What::Fact(_) | What::Check(_));
        let new_kind = i > 0 && std::mem::discriminant(&file.statements[i - 1].what) != std::mem::discriminant(&statement.what);
        let blank = i > 0 && (new_kind || set_off(statement) || set_off(&file.statements[i - 1]));
        printer.notes_before(&statement.notes, "", blank);
        printer.statement(statement, column(&file.statements, i));
        printer.end_line(&statement.notes);
    }
    printer.notes_before(&file.tail, "", false);
    while printer.out.ends_with("\n\n") {
        printer.out.pop();
    }
    printer.out
}

/// A condition of a check.
#[must_use]
pub fn condition(check: &Check) -> String {
    format!("{} {} {}", expression(&check.left, 0), check.op, expression(&check.right, 0))
}

/// How wide the names of the aliases, or sources, around statement `index` are that stand together.
fn column(statements: &[Statement], index: usize) -> usize {
    let name = |s: &Statement| match &s.what {
        What::Alias(alias) => Some((0, alias.name.node.chars().count())),
        What::Words(_, words) => Some((4, words.name.node.chars().count())),
        What::Source(source) => Some((1, source.name.node.chars().count())),
        // The keyword counts too: entities of several kinds stand together.
        What::Entity(entity) => Some((2, entity.kind.node.chars().count() + 1 + entity.name.node.chars().count())),
        What::Event(event) => Some((3, event.name.node.chars().count())),
        _ => None,
    };
    let Some((kind, own)) = name(&statements[index]) else { return 0 };
    let joined = |s: &Statement| name(s).filter(|n| n.0 == kind).map(|n| n.1);
    let mut widest = own;
    // Names far longer than the rest stay out of the column of the others.
    let mut at = index;
    while at > 0 && !has_lines_before(&statements[at]) {
        at -= 1;
        let Some(width) = joined(&statements[at]) else { break };
        widest = widest.max(width);
        if index - at > 200 {
            break;
        }
    }
    for next in statements.iter().skip(index + 1).take(200) {
        match joined(next) {
            Some(width) if !has_lines_before(next) => widest = widest.max(width),
            _ => break,
        }
    }
    widest
}

/// Whether lines stand in front of a statement; the comments in front of its first phrase are printed there too.
fn has_lines_before(statement: &Statement) -> bool {
    let first = match &statement.what {
        What::Alias(alias) | What::Words(_, alias) => alias.phrases.first(),
        What::Entity(entity) => entity.names.first(),
        _ => None,
    };
    !statement.notes.before.is_empty() || first.is_some_and(|p| p.notes.before.iter().any(|l| matches!(l, Line::Comment(_))))
}

/// A string in quotation marks.
fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A value: bare where it can be, in quotation marks where it is a name or would be cut short.
fn value(stated: &Stated, is_name: bool) -> String {
    let text = &stated.text.text;
    let bare = !text.is_empty()
        && text.trim() == text
        && !text.contains(['#', '{', '}', '"', '|', '\n', '\r', '\t', '\u{feff}'])
        && !text.split(' ').skip(1).any(|word| word.is_empty() || starts_like_keyword(word))
        && !text
            .split(' ')
            .skip(1)
            .zip(text.split(' ').skip(2))
            .any(|(word, next)| starts_like_period(word, next) || starts_like_place(word, next));
    if bare && !is_name { text.clone() } else { string(text) }
}

/// Values with the days they held: on one line, or a value a line where they are too many for it.
fn held(list: &[Held], is_name: bool, indent: usize) -> String {
    let lines: Vec<String> = list
        .iter()
        .map(|held| {
            let mut line = match &held.what {
                Worth::Stated(stated) => value(stated, is_name),
                Worth::Data(data) => self::data(data),
            };
            line.extend(held.from.iter().map(|d| format!(" from {}", d.node)));
            line.extend(held.until.iter().map(|d| format!(" until {}", d.node)));
            line
        })
        .collect();
    let width = indent + lines.iter().map(|l| l.chars().count() + 3).sum::<usize>();
    let between = if width > WIDTH { format!("\n{}| ", " ".repeat(indent.saturating_sub(2))) } else { " | ".to_owned() };
    lines.join(&between)
}

/// `from "config.toml" at limits.size as "{value} seconds"`
fn data(data: &Data) -> String {
    let mut out = "from ".to_owned();
    out.extend(data.count.iter().map(|c| format!("number of {} ", c.word())));
    out.push_str(&string(&data.file.text));
    let whole = |p: pest::iterators::Pairs<'_, Rule>, text: &str| p.as_str().len() == text.len();
    if let Some(at) = &data.at {
        let bare =
            Grammar::parse(Rule::pointer, &at.text).is_ok_and(|p| whole(p, &at.text)) && !matches!(at.text.as_str(), "row" | "column");
        out.push_str(&format!(" at {}", if bare { at.text.clone() } else { string(&at.text) }));
    } else if data.row.is_some() || data.column.is_some() {
        out.push_str(" at");
        out.extend(data.row.iter().map(|row| format!(" row {}", string(&row.text))));
        out.extend(data.column.iter().map(|column| format!(" column {}", string(&column.text))));
    }
    out.extend(data.shape.iter().map(|shape| format!(" as {}", string(&shape.text))));
    out
}

/// Whether a value would end before `word`.
fn starts_like_keyword(word: &str) -> bool {
    let end = word.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(word.len());
    // A value may say "about", "in" or "not", and does not end there.
    MEMBERS.contains(&&word[..end]) && &word[..end] != "about" && !PLACES.contains(&&word[..end])
}

/// Whether a value would end before `word`, since it says with `next` where something stands.
fn starts_like_place(word: &str, next: &str) -> bool {
    matches!((word, next), ("in", "code") | ("not", "in" | "told") | ("told", "by"))
}

/// Whether a value would end before `word`, since it says with `next` when the value held.
fn starts_like_period(word: &str, next: &str) -> bool {
    let year = next.bytes().take_while(u8::is_ascii_digit).count();
    matches!(word, "from" | "until") && year == 4 && next[4..].starts_with('-')
}

/// An expression, in parentheses where it binds looser than `tightness`: 0 a sum, 1 a product, 2 a single thing.
fn expression(expr: &Expr, tightness: u8) -> String {
    let (own, text) = match expr {
        Expr::Fact(name) => (2, name.node.clone()),
        Expr::Value(stated) => {
            let text = &stated.text.text;
            let whole = |p: pest::iterators::Pairs<'_, Rule>| p.as_str().len() == text.len();
            (2, if Grammar::parse(Rule::literal, text).is_ok_and(whole) { text.clone() } else { string(text) })
        }
        Expr::Add(a, b) => (0, format!("{} + {}", expression(a, 0), expression(b, 1))),
        Expr::Sub(a, b) => (0, format!("{} - {}", expression(a, 0), expression(b, 1))),
        Expr::Minus(a) => (1, format!("-{}", expression(a, 1))),
        Expr::Times(n, a) => (1, format!("{} * {}", n.node, expression(a, 1))),
        Expr::Over(a, n) => {
            let of = expression(a, if matches!(**a, Expr::Over(..)) { 1 } else { 2 });
            (1, format!("{of} / {}", n.node))
        }
    };
    if own < tightness { format!("({text})") } else { text }
}

fn guards(guards: &[Guard]) -> String {
    let words: Vec<String> = guards
        .iter()
        .map(|guard| match guard {
            Guard::Named(name) => name.node.clone(),
            Guard::Wording(scope, text) => format!("{} {}", scope.node, string(&text.text)),
        })
        .collect();
    words.join(", ")
}

/// `in section "Limits"`
fn place(place: &Place) -> String {
    format!("{} {}", place.keyword(), strings(place.strings())).trim_end().to_owned()
}

/// `since 2019-04-25 in some "docs/**" else note`
fn require(require: &Require) -> String {
    let since = require.since.iter().map(|d| format!("since {}", d.node));
    let within = require.within.iter().map(|asked| {
        let how = if asked.some {
            "some "
        } else if asked.each {
            "each "
        } else {
            ""
        };
        format!("in {how}{}", strings(&asked.paths))
    });
    let level = require.level.iter().map(|l| format!("else {}", l.node));
    since.chain(within).chain(level).collect::<Vec<_>>().join(" ")
}

/// Strings with bars between them.
fn strings(list: &[Text]) -> String {
    list.iter().map(|t| string(&t.text)).collect::<Vec<_>>().join(" | ")
}

/// Names with commas between them.
fn list(names: &[Located<String>]) -> String {
    names.iter().map(|n| n.node.as_str()).collect::<Vec<_>>().join(", ")
}

/// A comment with its mark.
pub(super) fn comment(text: &str) -> String {
    if text.is_empty() || text.starts_with('#') { format!("#{text}") } else { format!("# {text}") }
}

struct Printer {
    out: String,
}

impl Printer {
    /// The lines in front of something; `blank`: at least one empty line.
    fn notes_before(&mut self, notes: &Notes, indent: &str, blank: bool) {
        if blank && !matches!(notes.before.first(), Some(Line::Blank)) {
            self.blank_line();
        }
        for line in &notes.before {
            match line {
                Line::Blank => self.blank_line(),
                Line::Comment(text) => {
                    self.out.push_str(indent);
                    self.out.push_str(&comment(text));
                    self.out.push('\n');
                }
            }
        }
    }

    /// An empty line, unless there is one, or nothing to set it off from.
    fn blank_line(&mut self) {
        if !(self.out.is_empty() || self.out.ends_with("\n\n") || self.out.ends_with("{\n")) {
            self.out.push('\n');
        }
    }

    /// Ends a line, with the comment behind it.
    fn end_line(&mut self, notes: &Notes) {
        if let Some(text) = &notes.after {
            self.out.push_str("  ");
            self.out.push_str(&comment(text));
        }
        self.out.push('\n');
    }

    fn statement(&mut self, statement: &Statement, column: usize) {
        match &statement.what {
            What::Ruleset(name) => {
                self.out.push_str("ruleset ");
                self.out.push_str(&string(&name.text));
            }
            What::About(names) => {
                self.out.push_str("about ");
                self.out.push_str(&list(names));
            }
            What::Entity(entity) => self.entity(entity, column, statement.notes.after.is_some()),
            What::Event(event) => self.event(event, column),
            What::Words(kind, words) => self.named(&kind.node, words, column, "", statement.notes.after.is_some()),
            What::Alias(alias) => self.named("alias", alias, column, "", statement.notes.after.is_some()),
            What::Source(source) => {
                let name = &source.name.node;
                self.out.push_str(&format!("source {name:column$} = path {}", string(&source.path.text)));
                if let Some(date) = &source.published {
                    self.out.push_str(&format!(" published {}", date.node));
                }
                if let Some(trust) = &source.trust {
                    self.out.push_str(&format!(" trust {}", trust.node));
                }
                if let Some(order) = &source.dates {
                    self.out.push_str(&format!(" dates {}", order.node));
                }
            }
            What::Distrust(distrust) => {
                self.out.push_str(&format!("distrust {}", strings(&distrust.paths)));
                if !distrust.names.is_empty() {
                    self.out.push_str(&format!(" for {}", list(&distrust.names)));
                }
            }
            What::Import(path) => self.out.push_str(&format!("import {}", string(&path.text))),
            What::Except(except) => {
                let names: Vec<_> = except.names.iter().map(|n| n.node.as_str()).collect();
                self.out.push_str(&format!("except {} {}", string(&except.path.text), names.join(", ")));
                if let Some(reason) = &except.reason {
                    self.out.push_str(&format!(" {}", string(&reason.text)));
                }
                if let Some(day) = &except.until {
                    self.out.push_str(&format!(" until {}", day.node));
                }
            }
            What::Fact(fact) => self.fact(fact),
            What::Check(check) => self.check(check),
        }
    }

    /// An alias or an option: on one line, or a phrase a line where there are comments or too many words.
    fn named(&mut self, keyword: &str, named: &Named, column: usize, indent: &str, commented: bool) {
        let start = self.out.len();
        self.out.push_str(&format!("{keyword} {:column$}", named.name.node));
        if named.phrases.is_empty() {
            self.out.truncate(self.out.trim_end().len());
            return;
        }
        let one_line: Vec<String> = named.phrases.iter().map(|p| string(&p.text.text)).collect();
        let head = self.out[start..].chars().count() + indent.len();
        let width = head + 3 + one_line.iter().map(|p| p.chars().count() + 3).sum::<usize>();
        let plain = |p: &Phrase| p.notes.before.is_empty() && p.notes.after.is_none();
        if named.phrases.iter().all(plain) && (width <= WIDTH || one_line.len() == 1) {
            self.out.push_str(" = ");
            self.out.push_str(&one_line.join(" | "));
            return;
        }
        let margin = format!("{indent}{}", " ".repeat(head - indent.len() + 1));
        let last = named.phrases.len() - 1;
        let mut at = head;
        // A comment ends its line, so that what comes next starts another.
        let mut ended = false;
        for (i, (phrase, text)) in named.phrases.iter().zip(&one_line).enumerate() {
            let comments = phrase.notes.before.iter().filter_map(|l| if let Line::Comment(c) = l { Some(comment(c)) } else { None });
            let comments: Vec<String> = comments.collect();
            let width = text.chars().count() + 3;
            if i == 0 {
                // In front of the first phrase there is no line of its own to stand on.
                let line = self.out[..start].rfind('\n').map_or(0, |n| n + 1);
                self.out.insert_str(line, &comments.iter().map(|c| format!("{indent}{c}\n")).collect::<String>());
                self.out.push_str(" = ");
            } else if ended || !comments.is_empty() || at + width > WIDTH {
                self.out.push('\n');
                for comment in &comments {
                    self.out.push_str(&format!("{margin}{comment}\n"));
                }
                self.out.push_str(&format!("{margin}| "));
                at = head;
            } else {
                self.out.push_str(" | ");
            }
            at += width;
            self.out.push_str(text);
            ended = false;
            if let Some(text) = phrase.notes.after.as_ref().filter(|_| i < last || !commented) {
                self.out.push_str("  ");
                self.out.push_str(&comment(text));
                ended = true;
            }
        }
    }

    fn doc(&mut self, doc: Option<&String>) {
        for line in doc.iter().flat_map(|d| d.split('\n')) {
            self.out.push_str(format!("/// {line}").trim_end());
            self.out.push('\n');
        }
    }

    fn fact(&mut self, fact: &Fact) {
        self.doc(fact.doc.as_ref());
        self.out.push_str(&format!("fact {}: {} {{\n", fact.name.node, fact.kind.node));
        let is_test = |m: &&Member| matches!(m.part, Part::Test(_));
        // "not in section" would push all others far to the right
        let stands_apart = |m: &&Member| matches!(&m.part, Part::Place(place) if place.keyword() != "in");
        let column = fact.members.iter().filter(|m| !is_test(m) && !stands_apart(m)).map(|m| keyword(&m.part).len()).max().unwrap_or(0);
        let expectations = fact.members.iter().filter_map(|m| if let Part::Test(t) = &m.part { Some(expectation(t)) } else { None });
        let test_column = expectations.map(|e| e.chars().count()).max().unwrap_or(0);
        let answers = fact.members.iter().filter_map(|m| if let Part::Claim(c) = &m.part { c.answer.as_ref() } else { None });
        let answer_column = answers.map(|a| a.node.chars().count()).max().unwrap_or(0);
        let options = fact.members.iter().filter_map(|m| if let Part::Option(o) = &m.part { Some(&o.name.node) } else { None });
        let option_column = options.map(|n| n.chars().count()).max().unwrap_or(0);
        for (i, member) in fact.members.iter().enumerate() {
            // A citation stands behind the value it is for.
            let behind_value = matches!(member.part, Part::Cite(_))
                && i > 0
                && matches!(fact.members[i - 1].part, Part::Value(_))
                && fact.members[i - 1].notes.after.is_none()
                && member.notes.before.is_empty();
            if behind_value {
                self.out.pop();
                self.out.push_str("  ");
            } else {
                self.notes_before(&member.notes, "  ", false);
                self.out.push_str("  ");
            }
            let name = keyword(&member.part);
            match &member.part {
                Part::Cite(cite) if behind_value => self.out.push_str(&format!("cite {}", string(&cite.text))),
                Part::Test(test) => {
                    self.out.push_str(&format!("test {:test_column$} {}", expectation(test), string(&test.text.text)));
                }
                Part::Option(option) => {
                    self.named(&format!("{name:column$}"), option, option_column, "  ", member.notes.after.is_some());
                }
                part => {
                    let rest = match part {
                        Part::Value(list) => held(list, fact.kind.node == "name", column + 3),
                        Part::Accept(list) => list.iter().map(|s| value(s, fact.kind.node == "name")).collect::<Vec<_>>().join(" | "),
                        Part::Cite(cite) => string(&cite.text),
                        Part::About(names) => list(names),
                        Part::Claim(claim) => claim_text(claim, answer_column),
                        Part::Unless(list) => guards(list),
                        Part::Place(stands) => strings(stands.strings()),
                        Part::Require(require) => self::require(require),
                        Part::Level(level) => level.node.clone(),
                        Part::Option(_) | Part::Test(_) => String::new(),
                    };
                    self.out.push_str(format!("{name:column$} {rest}").trim_end());
                }
            }
            self.end_line(&member.notes);
        }
        self.notes_before(&fact.tail, "  ", false);
        while self.out.ends_with("\n\n") {
            self.out.pop();
        }
        self.out.push('}');
    }

    fn check(&mut self, check: &Check) {
        self.doc(check.doc.as_ref());
        let condition = condition(check);
        let mut otherwise = String::new();
        if check.level.is_some() || check.message.is_some() {
            otherwise.push_str("else");
            otherwise.extend(check.level.iter().map(|l| format!(" {}", l.node)));
            otherwise.extend(check.message.iter().map(|m| format!(" {}", string(&m.text))));
        }
        let name = &check.name.node;
        let words: Vec<&str> = [condition.as_str(), &otherwise].into_iter().filter(|w| !w.is_empty()).collect();
        let one_line = format!("check {name} {{ {} }}", words.join(" "));
        if one_line.chars().count() <= WIDTH {
            self.out.push_str(&one_line);
        } else {
            self.out.push_str(&format!("check {name} {{\n  {}\n}}", words.join("\n  ")));
        }
    }
}

const fn keyword(part: &Part) -> &'static str {
    match part {
        Part::Value(_) => "value",
        Part::Accept(_) => "accept",
        Part::Cite(_) => "cite",
        Part::About(_) => "about",
        Part::Option(_) => "option",
        Part::Claim(claim) if claim.says => "says",
        Part::Claim(_) => "claim",
        Part::Unless(_) => "unless",
        Part::Place(place) => place.keyword(),
        Part::Require(_) => "require",
        Part::Level(_) => "level",
        Part::Test(_) => "test",
    }
}

fn expectation(test: &super::written::Test) -> String {
    let date = test.published.iter().map(|d| format!(" @{}", d.node));
    let format = test.format.iter().map(|f| format!(" as {}", f.node));
    std::iter::once(test.expect.node.clone()).chain(date).chain(format).collect()
}

fn claim_text(claim: &Claim, answer_column: usize) -> String {
    let mut text = String::new();
    if let Some(answer) = &claim.answer {
        text.push_str(&format!("{:answer_column$} ", answer.node));
    } else if answer_column > 0 {
        text.push_str(&" ".repeat(answer_column + 1));
    }
    text.push_str(&string(&claim.text.text));
    if let Some(count) = &claim.within {
        text.push_str(&format!(" within {} {}", count.node, if count.node == "1" { "word" } else { "words" }));
    }
    if let Some(scope) = &claim.scope {
        text.push_str(&format!(" in {}", scope.node));
    }
    text.extend(claim.places.iter().map(|p| format!(" {}", place(p))));
    if !claim.about.is_empty() {
        text.push_str(&format!(" about {}", list(&claim.about)));
    }
    if !claim.unless.is_empty() {
        text.push_str(&format!(" unless {}", guards(&claim.unless)));
    }
    text
}
