//! From what the grammar matched to the tree of rules as written.

use pest::iterators::{Pair, Pairs};

use super::grammar::Rule;
use super::problem::{Mistake, Problem, Role};
use super::written::{
    Asked, Check, Claim, Count, Data, Distrust, Entity, Event, Except, Expr, Guard, Held, Named, Notes, Phrase, Place, Quoted, Require,
    Source, Stated, Test, Text, Where, Worth,
};
use crate::span::{Located, Span};

/// Lowers what was matched in a part of a file that starts at byte `base`.
pub(super) struct Lower<'p> {
    pub(super) base: usize,
    pub(super) problems: &'p mut Vec<Problem>,
}

type Tree<'i> = Pair<'i, Rule>;

/// The first of `pairs` that `rule` matched, taken.
fn take<'i>(pairs: &mut Pairs<'i, Rule>, rule: Rule) -> Option<Tree<'i>> {
    if pairs.peek().is_some_and(|p| p.as_rule() == rule) { pairs.next() } else { None }
}

impl Lower<'_> {
    fn span(&self, pair: &Tree<'_>) -> Span {
        let span = pair.as_span();
        Span::new(span.start(), span.end()).shifted(self.base)
    }

    /// A token as it stands.
    fn token(&self, pair: &Tree<'_>) -> Located<String> {
        Located::new(pair.as_str().to_owned(), self.span(pair))
    }

    /// The next of `pairs`, which the grammar guarantees to be a token.
    fn next_token(&self, pairs: &mut Pairs<'_, Rule>) -> Located<String> {
        pairs.next().map(|p| self.token(&p)).unwrap_or_default()
    }

    /// The token that follows a keyword, if the keyword comes next.
    fn after(&self, pairs: &mut Pairs<'_, Rule>, keyword: Rule) -> Option<Located<String>> {
        take(pairs, keyword)?;
        pairs.next().map(|p| self.token(&p))
    }

    /// A string, its escapes resolved.
    fn string(&mut self, pair: &Tree<'_>) -> Text {
        let Some(inner) = pair.clone().into_inner().find(|p| p.as_rule() == Rule::string_text) else { return Text::default() };
        let span = self.span(&inner);
        let raw = inner.as_str();
        if !raw.contains('\\') {
            return Text::verbatim(raw, span.start);
        }
        let mut text = String::with_capacity(raw.len());
        let mut stretches = vec![(0, span.start)];
        let mut chars = raw.char_indices();
        while let Some((at, c)) = chars.next() {
            if c != '\\' {
                text.push(c);
                continue;
            }
            let Some((_, escaped)) = chars.next() else { break };
            let end = at + 1 + escaped.len_utf8();
            match escaped {
                '"' | '\\' => text.push(escaped),
                'n' => text.push('\n'),
                't' => text.push('\t'),
                _ => {
                    let place = Span::new(at, end).shifted(span.start);
                    // `C:\data` is a path, `\w+` a class of letters
                    let is_class = "wWdDsSbB".contains(escaped) && !raw[end..].starts_with(|c: char| c.is_alphanumeric());
                    self.problems.push(Problem::new(place, Mistake::UnknownEscape(raw[at..end].to_owned(), is_class)));
                    text.push(escaped);
                }
            }
            stretches.push((text.len(), span.start + end));
        }
        Text::pieced(text, span, stretches)
    }

    fn next_string(&mut self, pairs: &mut Pairs<'_, Rule>) -> Text {
        pairs.next().map(|p| self.string(&p)).unwrap_or_default()
    }

    fn phrases(&mut self, pair: Tree<'_>) -> Vec<Phrase> {
        let strings = pair.into_inner().filter(|p| p.as_rule() == Rule::string);
        strings.map(|p| Phrase { notes: Notes::default(), text: self.string(&p) }).collect()
    }

    pub(super) fn ruleset(&mut self, body: Tree<'_>) -> Text {
        self.next_string(&mut body.into_inner())
    }

    /// `NAME = phrases` or, for an option, `NAME` alone.
    pub(super) fn named(&mut self, body: Tree<'_>) -> Named {
        let mut inner = body.into_inner();
        let name = self.next_token(&mut inner);
        take(&mut inner, Rule::equals);
        Named { name, phrases: inner.next().map(|p| self.phrases(p)).unwrap_or_default() }
    }

    /// `NAME = phrases weak phrases`, behind its keyword.
    pub(super) fn entity(&mut self, kind: Located<String>, body: Tree<'_>) -> Entity {
        let mut inner = body.into_inner();
        let name = self.next_token(&mut inner);
        take(&mut inner, Rule::equals);
        let names = take(&mut inner, Rule::phrases).map(|p| self.phrases(p)).unwrap_or_default();
        let weak = take(&mut inner, Rule::weak).and_then(|w| w.into_inner().find(|p| p.as_rule() == Rule::phrases));
        Entity { kind, name, names, weak: weak.map(|p| self.phrases(p)).unwrap_or_default() }
    }

    /// `NAME = names in names`.
    pub(super) fn event(&mut self, body: Tree<'_>) -> Event {
        let mut inner = body.into_inner();
        let name = self.next_token(&mut inner);
        let mut lists = inner.filter(|p| p.as_rule() == Rule::subjects).map(|p| self.subjects(p));
        let with = lists.next().unwrap_or_default();
        Event { name, with, places: lists.next().unwrap_or_default() }
    }

    /// The names in a list with commas.
    fn subjects(&self, list: Tree<'_>) -> Vec<Located<String>> {
        list.into_inner().filter(|p| p.as_rule() == Rule::subject).map(|p| self.token(&p)).collect()
    }

    /// The list behind `about`.
    pub(super) fn about(&self, body: Tree<'_>) -> Vec<Located<String>> {
        body.into_inner().filter(|p| p.as_rule() == Rule::subjects).flat_map(|p| self.subjects(p)).collect()
    }

    pub(super) fn source(&mut self, body: Tree<'_>) -> Source {
        let mut inner = body.into_inner();
        let name = self.next_token(&mut inner);
        take(&mut inner, Rule::equals);
        take(&mut inner, Rule::path_key);
        let path = self.next_string(&mut inner);
        let mut source = Source { name, path, published: None, trust: None, dates: None };
        while let Some(key) = inner.next() {
            let word = self.next_token(&mut inner);
            let (slot, what) = match key.as_rule() {
                Rule::published_key => (&mut source.published, "published"),
                Rule::dates_key => (&mut source.dates, "dates"),
                _ => (&mut source.trust, "trust"),
            };
            match slot {
                Some(first) => {
                    let problem = Problem::new(self.span(&key), Mistake::Duplicate(what, String::new())).with(first.span, Role::First);
                    self.problems.push(problem);
                }
                None => *slot = Some(word),
            }
        }
        source
    }

    /// `"path" | "path" for NAME, NAME`.
    pub(super) fn distrust(&mut self, body: Tree<'_>) -> Distrust {
        let mut out = Distrust { paths: Vec::new(), names: Vec::new() };
        for part in body.into_inner() {
            match part.as_rule() {
                Rule::strings => out.paths = self.strings(part),
                Rule::excepted => out.names.push(self.token(&part)),
                _ => {}
            }
        }
        out
    }

    fn strings(&mut self, list: Tree<'_>) -> Vec<Text> {
        list.into_inner().filter(|p| p.as_rule() == Rule::string).map(|p| self.string(&p)).collect()
    }

    /// What stands behind `in`, `not` or `told`, whose place is `keyword`.
    pub(super) fn place(&mut self, keyword: Span, not: bool, body: Tree<'_>) -> Place {
        let mut span = keyword;
        let mut what = Where::Path(Vec::new());
        for part in body.into_inner().flatten() {
            match (part.as_rule(), &mut what) {
                (Rule::section_key, _) => what = Where::Section(Vec::new()),
                (Rule::code_key, _) => what = Where::Code,
                (Rule::by_key, _) => what = Where::Told(Vec::new()),
                (Rule::string, Where::Path(list) | Where::Section(list) | Where::Told(list)) => list.push(self.string(&part)),
                _ => {}
            }
            span = span.cover(self.span(&part));
        }
        Place { not, what, span: Located::new((), span) }
    }

    /// `"path" NAME, NAME "reason" until DATE`.
    pub(super) fn except(&mut self, body: Tree<'_>) -> Except {
        let mut inner = body.into_inner();
        let path = self.next_string(&mut inner);
        let mut names = Vec::new();
        while let Some(name) = take(&mut inner, Rule::excepted) {
            names.push(self.token(&name));
            take(&mut inner, Rule::comma);
        }
        let reason = take(&mut inner, Rule::string).map(|p| self.string(&p));
        Except { path, names, reason, until: self.after(&mut inner, Rule::until_key) }
    }

    /// `NAME: TYPE {`: the name, the type and where the brace stands.
    pub(super) fn fact_head(&mut self, head: Tree<'_>) -> (Located<String>, Located<String>, Span) {
        let mut inner = head.into_inner();
        let name = self.next_token(&mut inner);
        take(&mut inner, Rule::colon);
        let kind = self.next_token(&mut inner);
        let brace = inner.next().map(|p| self.span(&p)).unwrap_or_default();
        (name, kind, brace)
    }

    fn stated(&mut self, pair: Tree<'_>) -> Stated {
        let span = self.span(&pair);
        let raw = pair.as_str();
        match pair.into_inner().next() {
            Some(inner) if inner.as_rule() == Rule::string => Stated { text: self.string(&inner), quoted: Quoted(true) },
            _ => Stated { text: Text::verbatim(raw, span.start), quoted: Quoted(false) },
        }
    }

    /// The values of `value`, each with the days it held.
    pub(super) fn held(&mut self, body: Tree<'_>) -> Vec<Held> {
        let mut list = Vec::new();
        for held in body.into_inner().filter(|p| p.as_rule() == Rule::held) {
            let mut inner = held.into_inner();
            let Some(words) = inner.next() else { continue };
            let what =
                if words.as_rule() == Rule::data { Worth::Data(Box::new(self.data(words))) } else { Worth::Stated(self.stated(words)) };
            let mut held = Held { what, from: None, until: None };
            for part in inner {
                let is_from = part.as_rule() == Rule::held_from;
                let mut tokens = part.into_inner();
                tokens.next();
                let day = Some(self.next_token(&mut tokens));
                *(if is_from { &mut held.from } else { &mut held.until }) = day;
            }
            list.push(held);
        }
        list
    }

    /// `from "FILE" at PLACE as "…"`
    fn data(&mut self, data: Tree<'_>) -> Data {
        let mut out = Data { count: None, file: Text::default(), at: None, row: None, column: None, shape: None };
        for part in data.into_inner() {
            match part.as_rule() {
                Rule::counted => {
                    out.count = Some(match part.as_str() {
                        "files" => Count::Files,
                        "lines" => Count::Lines,
                        _ => Count::Items,
                    });
                }
                Rule::string if out.file.span == Span::default() => out.file = self.string(&part),
                Rule::string => out.at = Some(self.string(&part)),
                Rule::pointer => out.at = Some(Text::verbatim(part.as_str(), self.span(&part).start)),
                Rule::shape => out.shape = part.into_inner().find(|p| p.as_rule() == Rule::string).map(|p| self.string(&p)),
                Rule::cell => {
                    let mut is_column = false;
                    for token in part.into_inner() {
                        match token.as_rule() {
                            Rule::column_key => is_column = true,
                            Rule::string if is_column => out.column = Some(self.string(&token)),
                            Rule::string => out.row = Some(self.string(&token)),
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
        out
    }

    pub(super) fn values(&mut self, body: Tree<'_>) -> Vec<Stated> {
        body.into_inner().filter(|p| p.as_rule() == Rule::value_text).map(|p| self.stated(p)).collect()
    }

    pub(super) fn claim(&mut self, body: Tree<'_>) -> Claim {
        let mut inner = body.into_inner();
        let answer = take(&mut inner, Rule::answer).map(|p| self.token(&p));
        let mut claim = Claim {
            says: false,
            answer,
            text: self.next_string(&mut inner),
            within: None,
            scope: None,
            about: Vec::new(),
            places: Vec::new(),
            unless: Vec::new(),
        };
        for part in inner {
            let rule = part.as_rule();
            let mut tokens = part.into_inner();
            let keyword = tokens.next();
            let (slot, what) = match rule {
                Rule::within => (&mut claim.within, "within"),
                Rule::scope => (&mut claim.scope, "in"),
                Rule::about => {
                    claim.about.extend(tokens.next().map(|body| self.about(body)).unwrap_or_default());
                    continue;
                }
                Rule::within_place | Rule::outside_place | Rule::told => {
                    let at = keyword.map(|k| self.span(&k)).unwrap_or_default();
                    if let Some(body) = tokens.next() {
                        let place = self.place(at, rule == Rule::outside_place, body);
                        claim.places.push(place);
                    }
                    continue;
                }
                _ => {
                    if let Some(body) = tokens.next() {
                        claim.unless.extend(self.guards(body));
                    }
                    continue;
                }
            };
            let word = self.next_token(&mut tokens);
            if slot.is_some() {
                let at = keyword.map_or(word.span, |k| self.span(&k));
                self.problems.push(Problem::new(at, Mistake::Duplicate(what, String::new())));
            } else {
                *slot = Some(word);
            }
        }
        claim
    }

    pub(super) fn guards(&mut self, body: Tree<'_>) -> Vec<Guard> {
        let mut guards = Vec::new();
        for guard in body.into_inner().filter(|p| p.as_rule() == Rule::guard) {
            let mut inner = guard.into_inner();
            let word = self.next_token(&mut inner);
            guards.push(match inner.next() {
                Some(string) => Guard::Wording(word, self.string(&string)),
                None => Guard::Named(word),
            });
        }
        guards
    }

    pub(super) fn require(&mut self, body: Tree<'_>) -> Require {
        let mut require = Require { since: None, within: None, level: None };
        for part in body.into_inner() {
            match part.as_rule() {
                Rule::since => require.since = self.after(&mut part.into_inner(), Rule::since_key),
                Rule::otherwise_level => require.level = self.after(&mut part.into_inner(), Rule::else_key),
                Rule::asked => {
                    let mut asked = Asked { some: false, each: false, paths: Vec::new() };
                    for piece in part.into_inner() {
                        match piece.as_rule() {
                            Rule::some_key => asked.some = true,
                            Rule::each_key => asked.each = true,
                            Rule::strings => asked.paths = self.strings(piece),
                            _ => {}
                        }
                    }
                    require.within = Some(asked);
                }
                _ => {}
            }
        }
        require
    }

    pub(super) fn level(&mut self, body: Tree<'_>) -> Located<String> {
        self.next_token(&mut body.into_inner())
    }

    pub(super) fn test(&mut self, body: Tree<'_>) -> Test {
        let mut inner = body.into_inner();
        let expect = self.next_token(&mut inner);
        let published = self.after(&mut inner, Rule::at_sign);
        let format = self.after(&mut inner, Rule::as_key);
        Test { expect, published, format, text: self.next_string(&mut inner) }
    }

    /// `NAME { condition otherwise? }`
    pub(super) fn check(&mut self, body: Tree<'_>) -> Check {
        let mut inner = body.into_inner();
        let name = self.next_token(&mut inner);
        take(&mut inner, Rule::open);
        let (left, op, right) = inner.next().map_or_else(
            || (Expr::Fact(Located::default()), String::new(), Expr::Fact(Located::default())),
            |condition| self.condition(condition),
        );
        let mut check = Check { doc: None, name, left, op, right, level: None, message: None };
        if let Some(otherwise) = take(&mut inner, Rule::otherwise) {
            let mut parts = otherwise.into_inner();
            take(&mut parts, Rule::else_key);
            check.level = take(&mut parts, Rule::level_name).map(|p| self.token(&p));
            check.message = take(&mut parts, Rule::string).map(|p| self.string(&p));
        }
        check
    }

    pub(super) fn condition(&mut self, condition: Tree<'_>) -> (Expr, String, Expr) {
        let mut inner = condition.into_inner();
        let left = self.next_expression(&mut inner);
        let op = self.next_token(&mut inner).node;
        (left, op, self.next_expression(&mut inner))
    }

    fn next_expression(&mut self, pairs: &mut Pairs<'_, Rule>) -> Expr {
        pairs.next().map_or_else(|| Expr::Fact(Located::default()), |p| self.expression(p))
    }

    pub(super) fn expression(&mut self, pair: Tree<'_>) -> Expr {
        let mut inner = pair.into_inner();
        let mut sum = inner.next().map_or_else(|| Expr::Fact(Located::default()), |term| self.term(term));
        while let (Some(sign), Some(term)) = (inner.next(), inner.next()) {
            let term = Box::new(self.term(term));
            sum = if sign.as_str() == "+" { Expr::Add(Box::new(sum), term) } else { Expr::Sub(Box::new(sum), term) };
        }
        sum
    }

    fn term(&mut self, pair: Tree<'_>) -> Expr {
        // Signs and factors in front bind looser than what stands behind; they wrap from the inside out.
        let mut front = Vec::new();
        let mut operand = None;
        for part in pair.into_inner() {
            let rule = part.as_rule();
            match rule {
                Rule::minus => front.push(None),
                Rule::factor => front.push(Some(self.next_token(&mut part.into_inner()))),
                Rule::times | Rule::over => {
                    let mut tokens = part.into_inner();
                    tokens.next();
                    let number = self.next_token(&mut tokens);
                    operand = operand.map(|of: Expr| match rule {
                        Rule::times => Expr::Times(number, Box::new(of)),
                        _ => Expr::Over(Box::new(of), number),
                    });
                }
                Rule::group => {
                    let inner = part.into_inner().find(|p| p.as_rule() == Rule::expression);
                    operand = inner.map(|p| self.expression(p));
                }
                Rule::string => operand = Some(Expr::Value(Stated { text: self.string(&part), quoted: Quoted(true) })),
                Rule::literal => {
                    let text = Text::verbatim(part.as_str(), self.span(&part).start);
                    operand = Some(Expr::Value(Stated { text, quoted: Quoted(false) }));
                }
                _ => operand = Some(Expr::Fact(self.token(&part))),
            }
        }
        let operand = operand.unwrap_or_else(|| Expr::Fact(Located::default()));
        front.into_iter().rev().fold(operand, |of, sign| match sign {
            None => Expr::Minus(Box::new(of)),
            Some(number) => Expr::Times(number, Box::new(of)),
        })
    }
}

/// An expression whose places count in the text of `text`, with places that count in the file.
pub(super) fn placed(expr: Expr, text: &Text) -> Expr {
    use Expr as E;
    let put = |l: Located<String>| Located::new(l.node, text.place(l.span));
    match expr {
        E::Fact(name) => E::Fact(put(name)),
        E::Value(stated) => {
            let span = text.place(stated.text.span);
            E::Value(Stated { text: Text::pieced(stated.text.text, span, Vec::new()), quoted: stated.quoted })
        }
        E::Add(a, b) => E::Add(Box::new(placed(*a, text)), Box::new(placed(*b, text))),
        E::Sub(a, b) => E::Sub(Box::new(placed(*a, text)), Box::new(placed(*b, text))),
        E::Minus(a) => E::Minus(Box::new(placed(*a, text))),
        E::Times(n, a) => E::Times(put(n), Box::new(placed(*a, text))),
        E::Over(a, n) => E::Over(Box::new(placed(*a, text)), put(n)),
    }
}
