//! The two forms of the language say the same: whatever is written, turning it into the other form and back changes nothing.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use summit_check::rule::written::{
    Asked, Check, Claim, Count, Data, Distrust, Entity, Event, Expr, Fact, File, Guard, Held, Line, Member, Named, Notes, Part, Phrase,
    Place, Quoted, Require, Source, Stated, Statement, Test, Text, What, Where, Worth,
};
use summit_check::rule::{self, Form, Ruleset};
use summit_check::span::Located;

fn at<T>(node: T) -> Located<T> {
    Located::new(node, Default::default())
}

fn name(word: &str) -> Located<String> {
    at(word.to_owned())
}

fn text(words: impl AsRef<str>) -> Text {
    Text::verbatim(words.as_ref(), 0)
}

/// Words that tempt a printer: with signs of either form, keywords, numbers, what YAML takes for something else.
fn words() -> impl Strategy<Value = String> {
    let word = select(vec![
        "talks",
        "no",
        "yes",
        "null",
        "~",
        "12",
        "3.50",
        "2019-04-25",
        "true",
        "# not a comment",
        "a: b",
        "- c",
        "it's",
        "é «x»",
        "\\",
        "\"quoted\"",
        "&a",
        "*b",
        "!c",
        "%",
        "@d",
        "`e`",
        "claim",
        "value",
        "|",
        ">",
        "?",
        "[",
        "]",
        ",",
        "tab\there",
        "line\nbreak",
        "end ",
        " start",
        "",
        "{",
        "}",
        "=",
        "x:",
    ]);
    vec(word, 1..4).prop_map(|words| words.join(" "))
}

fn glob() -> impl Strategy<Value = &'static str> {
    select(vec!["seeds/*", "**/a b/{x,y}.txt", "wires/[ab]*", "it's \"q\"", "# no comment", "-", "é?"])
}

fn comment() -> impl Strategy<Value = String> {
    vec(select(vec!["why", "# again", "\"", "{x}", "it's so", "é", "a: b"]), 1..3).prop_map(|w| w.join(" "))
}

/// Comments in front and behind. What they say is compared in print, as the trees compare without them.
fn notes() -> impl Strategy<Value = Notes> {
    (vec(comment().prop_map(Line::Comment), 0..2), option::weighted(0.2, comment())).prop_map(|(before, after)| Notes { before, after })
}

/// A wording with a word to search for in it. Aliases are those that [`file`] always defines.
fn wording(hole: &'static str) -> impl Strategy<Value = String> {
    let piece = select(vec![
        "talks",
        "'Exact'",
        "(a|big b|)",
        "late?",
        "...",
        "{one}",
        "{two}?",
        "{kim}",
        "({russia}|in)",
        "didn't",
        "face-to-face",
        "tête-à-tête",
        "(one on one)?",
        "70th",
        "#",
        ":",
        "%",
        "({one}'s|\"said\")",
        "…",
        "\\",
    ]);
    (vec(piece.clone(), 0..4), vec(piece, 0..4)).prop_map(move |(before, after)| {
        let parts: Vec<&str> = before.into_iter().chain(["summit", hole]).chain(after).collect();
        parts.join(" ").trim_end().to_owned()
    })
}

fn phrase() -> impl Strategy<Value = Phrase> {
    (notes(), wording("")).prop_map(|(notes, wording)| Phrase {
        notes,
        text: text(wording.replace("{one}", "one").replace("{two}", "two").replace("{kim}", "kim").replace("{russia}", "russia")),
    })
}

fn guard() -> impl Strategy<Value = Guard> {
    prop_oneof![
        select(vec!["planned", "negated", "quoted", "hypothetical"]).prop_map(|g| Guard::Named(name(g))),
        (select(vec!["sentence", "clause", "paragraph"]), wording(""))
            .prop_map(|(scope, wording)| Guard::Wording(name(scope), text(wording))),
    ]
}

fn date() -> impl Strategy<Value = Located<String>> {
    select(vec!["2019-04-25", "0001-01-01", "2024-02-29"]).prop_map(name)
}

fn level() -> impl Strategy<Value = Located<String>> {
    select(vec!["error", "warn", "note", "off"]).prop_map(name)
}

fn stated(words: impl AsRef<str>) -> Stated {
    Stated { text: text(words), quoted: Quoted(true) }
}

/// What something is about, of what [`file`] always defines.
fn about() -> impl Strategy<Value = Vec<Located<String>>> {
    select(vec![vec![], vec![], vec!["kim"], vec!["visit", "russia"], vec!["russia", "kim", "visit"]])
        .prop_map(|names| names.into_iter().map(name).collect())
}

/// Where something is stated, and by whom: each way at most once, in the order of the YAML form.
fn places() -> impl Strategy<Value = Vec<Place>> {
    let texts = || vec(select(vec!["docs/**", "Plans > Limits", "*", "it's \"q\"", "# no comment", "the (old|new) desk"]), 1..3);
    let globs = || vec(glob(), 1..3);
    let way = |not: bool, what: fn(Vec<Text>) -> Where| move |list: Vec<&'static str>| (not, what(list.into_iter().map(text).collect()));
    let all = (
        option::weighted(0.2, globs().prop_map(way(false, Where::Path))),
        option::weighted(0.2, texts().prop_map(way(false, Where::Section))),
        option::weighted(0.2, Just((false, Where::Code))),
        option::weighted(0.2, select(vec!["the ministry", "{kim}"]).prop_map(|who| (false, Where::Told(vec![text(who)])))),
        option::weighted(0.2, globs().prop_map(way(true, Where::Path))),
        option::weighted(0.2, texts().prop_map(way(true, Where::Section))),
        option::weighted(0.2, select(vec!["the ministry", "{kim}"]).prop_map(|who| (true, Where::Told(vec![text(who)])))),
    );
    all.prop_map(|(a, b, c, d, e, f, g)| {
        [a, b, c, d, e, f, g].into_iter().flatten().map(|(not, what)| Place { not, what, span: at(()) }).collect()
    })
}

/// The sources that `require` asks.
fn asked() -> impl Strategy<Value = Asked> {
    (select(vec![(false, false), (true, false), (false, true)]), vec(glob(), 1..3)).prop_map(|((some, each), paths)| Asked {
        some,
        each,
        paths: paths.into_iter().map(text).collect(),
    })
}

fn claim(answer: Option<&'static str>, hole: &'static str) -> impl Strategy<Value = Part> {
    (wording(hole), option::of(0..=100_u32), option::of(select(vec!["sentence", "paragraph"])), about(), places(), vec(guard(), 0..3))
        .prop_map(move |(wording, within, scope, about, places, unless)| {
            let (within, scope) = (within.map(|n| name(&n.to_string())), scope.map(name));
            Part::Claim(Claim { says: false, answer: answer.map(name), text: text(wording), within, scope, about, places, unless })
        })
}

/// A value that holds always, or some with the days they held; and the words of the last.
fn held(values: Vec<&'static str>) -> impl Strategy<Value = (&'static str, Vec<Held>)> {
    let line = |words: &&str, from: Option<&str>, until: Option<&str>| Held {
        what: Worth::Stated(stated(words)),
        from: from.map(name),
        until: until.map(name),
    };
    (vec(select(values), 1..4), any::<bool>(), any::<bool>(), any::<bool>()).prop_map(move |(words, dated, open, ends)| {
        let days = ["2019-04-25", "2020-02-29", "2024-02-29", "2025-01-01"];
        let last = words[words.len() - 1];
        if words.len() == 1 && !dated {
            return (last, vec![Held::always(stated(last))]);
        }
        let lines = words.iter().enumerate().map(|(i, words)| {
            let from = (i > 0 || !open).then_some(days[i]);
            line(words, from, (ends || from.is_none()).then_some(days[i + 1]))
        });
        (last, lines.collect())
    })
}

/// A value that stands in a file.
fn data() -> impl Strategy<Value = Held> {
    let count = option::of(select(vec![Count::Files, Count::Lines, Count::Items]));
    let file = select(vec!["a.toml", "../b c.csv", "docs/**/*.md"]);
    let place = select(vec!["a.b[0].c", "/a/~1b", "a.'b c'", "X = {value};", "row", "plans.*.price"]);
    let shape = option::of(select(vec!["{value} ms", "$ {value}"]));
    (count, file, any::<bool>(), option::of(place), option::of(words()), shape).prop_map(|(count, file, path, at, cell, shape)| {
        let row = cell.filter(|_| !path).map(text);
        let data = Data { count, file: text(file), at: at.filter(|_| path).map(text), column: row.clone(), row, shape: shape.map(text) };
        Held { what: Worth::Data(Box::new(data)), from: None, until: None }
    })
}

/// The type of a fact, what can be stated of it, and its claims.
fn kind() -> impl Strategy<Value = (&'static str, Vec<Part>)> {
    let read = |kind: &'static str, values: Vec<&'static str>, hole: &'static str| {
        (option::of((held(values.clone()), vec(select(values), 0..2))), vec(claim(None, hole), 1..4)).prop_map(move |(value, claims)| {
            let mut parts = Vec::new();
            if let Some(((first, value), accept)) = value {
                parts.push(Part::Value(value));
                if !accept.is_empty() {
                    let first = std::iter::once(first);
                    parts.push(Part::Accept(first.chain(accept).map(stated).collect()));
                }
            }
            parts.extend(claims);
            (kind, parts)
        })
    };
    let name_fact = read("name", vec!["Jane Roe", "J. \"Joe\" Roe", "Roe # 1", "claim Roe"], "{value}");
    let choice = (vec(phrase(), 1..3), notes(), claim(None, "{value}"), claim(Some("other"), "")).prop_map(|(phrases, _, read, other)| {
        let option = |name: &str, phrases| Part::Option(Named { name: at(name.to_owned()), phrases });
        (
            "choice",
            vec![Part::Value(vec![Held::always(stated("campus"))]), option("campus", phrases), option("other", Vec::new()), read, other],
        )
    });
    let from_file = (data(), vec(claim(None, "{value}"), 1..3))
        .prop_map(|(held, claims)| ("number", std::iter::once(Part::Value(vec![held])).chain(claims).collect()));
    let yesno = (claim(Some("yes"), ""), claim(Some("no"), ""))
        .prop_map(|(yes, no)| ("yesno", vec![Part::Value(vec![Held::always(stated("no"))]), yes, no]));
    prop_oneof![
        read("duration", vec!["about 2 hours", "90 minutes"], "{2 * value}"),
        read("number", vec!["3", "at least 1,200", "12"], "{-value}"),
        read("percent", vec!["more than 56 %", "2.50 percent"], "{value / 2}"),
        read("date", vec!["2019-04-25", "25 April 2019"], "{value}"),
        name_fact,
        from_file,
        choice,
        yesno,
    ]
}

fn fact() -> impl Strategy<Value = Fact> {
    let doc = option::of(vec(select(vec!["What it is.", "", "  indented", "# hash", "it's: so"]), 1..3));
    let rest = (
        option::of(words()),
        about(),
        places(),
        vec(guard(), 0..3),
        option::of((option::of(date()), option::of(asked()), option::of(level()))),
        option::of(level()),
    );
    let test = (select(vec!["agrees", "no-claim"]), option::of(date()), words());
    (kind(), doc, rest, vec(test, 0..3), vec(notes(), 20), notes()).prop_map(
        |((kind, mut parts), doc, (cite, about, places, unless, require, level), tests, notes, tail)| {
            if let (Some(cite), Some(at)) = (cite, parts.iter().position(|p| matches!(p, Part::Value(_)))) {
                parts.insert(at + 1, Part::Cite(text(cite)));
            }
            parts.extend((!about.is_empty()).then_some(Part::About(about)));
            parts.extend(places.into_iter().map(Part::Place));
            // In print a list of guards is one of single ones.
            parts.extend((!unless.is_empty()).then_some(Part::Unless(unless)));
            parts.extend(require.map(|(since, within, level)| Part::Require(Require { since, within, level })));
            parts.extend(level.map(Part::Level));
            parts.extend(
                tests.into_iter().map(|(expect, published, words)| {
                    Part::Test(Test { expect: name(expect), published, format: None, text: text(words) })
                }),
            );
            let members =
                parts.into_iter().zip(notes.into_iter().cycle()).map(|(part, notes)| Member { notes, span: at(()), part }).collect();
            let doc = doc.map(|lines| lines.join("\n")).filter(|d| !d.trim_end().is_empty()).map(|d| d.trim_end().to_owned());
            Fact { doc, name: name(""), kind: name(kind), members, tail: Notes { after: None, ..tail }, broken: false }
        },
    )
}

fn expression() -> impl Strategy<Value = Expr> {
    let leaf = prop_oneof![Just("length"), Just("\"about 2 hours\""), Just("3 days")].prop_map(|word| match word {
        "length" => Expr::Fact(name(word)),
        value => Expr::Value(stated(value.trim_matches('"'))),
    });
    leaf.prop_recursive(4, 12, 2, |inner| {
        let number = || select(vec!["2", "0.5", "10"]).prop_map(name);
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| Expr::Add(Box::new(a), Box::new(b))),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| Expr::Sub(Box::new(a), Box::new(b))),
            inner.clone().prop_map(|a| Expr::Minus(Box::new(a))),
            (number(), inner.clone()).prop_map(|(n, a)| Expr::Times(n, Box::new(a))),
            (inner, number()).prop_map(|(a, n)| Expr::Over(Box::new(a), n)),
        ]
    })
}

fn check() -> impl Strategy<Value = Check> {
    let message = option::of(select(vec!["{length} is long", "no \"hole\"", "{2 * length - 1 day}: so"]));
    (expression(), select(vec!["=", "<", "<=", ">", ">="]), expression(), option::of(level()), message).prop_map(
        |(left, op, right, level, message)| Check {
            doc: None,
            name: name(""),
            left,
            op: op.to_owned(),
            right,
            level,
            message: message.map(text),
        },
    )
}

fn dates() -> impl Strategy<Value = Located<String>> {
    prop_oneof![Just("day-first"), Just("month-first")].prop_map(name)
}

fn trust() -> impl Strategy<Value = Located<String>> {
    select(vec!["official", "agency", "press", "hearsay"]).prop_map(name)
}

/// A file in which everything that templates and checks name is defined.
fn file() -> impl Strategy<Value = File> {
    let entities = (about(), vec(phrase(), 1..4), vec(phrase(), 0..3), vec(phrase(), 1..3));
    let rest = (
        option::of(words()),
        entities,
        vec((glob(), option::of(date()), option::of(trust()), option::of(dates())), 0..3),
        vec(phrase(), 1..4),
        vec(phrase(), 1..3),
    );
    (rest, vec(fact(), 0..4), vec(check(), 0..3), vec(notes(), 16), notes()).prop_map(
        |((title, (about, kim, weak, russia), sources, one, two), facts, checks, notes, tail)| {
            let mut all = Vec::new();
            all.extend(title.map(|t| What::Ruleset(text(t))));
            all.extend((!about.is_empty()).then_some(What::About(about)));
            let entity = |kind, of, names, weak| What::Entity(Entity { kind: name(kind), name: name(of), names, weak });
            all.push(entity("person", "kim", kim, weak));
            all.push(entity("place", "russia", russia, Vec::new()));
            all.push(What::Event(Event { name: name("visit"), with: vec![name("kim")], places: vec![name("russia")] }));
            all.push(What::Alias(Named { name: name("one"), phrases: one }));
            all.push(What::Alias(Named { name: name("two"), phrases: two }));
            for (i, (path, published, trust, dates)) in sources.into_iter().enumerate() {
                all.push(What::Source(Source { name: name(&format!("source_{i}")), path: text(path), published, trust, dates }));
                if i > 0 {
                    let names = if i > 1 { vec![name("length")] } else { Vec::new() };
                    all.push(What::Distrust(Distrust { paths: vec![text(path); i], names }));
                }
            }
            let length = Part::Claim(Claim {
                says: false,
                answer: None,
                text: text("{one} {two} {value}"),
                within: None,
                scope: None,
                about: Vec::new(),
                places: Vec::new(),
                unless: Vec::new(),
            });
            let length = Member { notes: Notes::default(), span: at(()), part: length };
            let tail_of_fact = Notes::default();
            all.push(What::Fact(Fact {
                doc: None,
                name: name("length"),
                kind: name("duration"),
                members: vec![length],
                tail: tail_of_fact,
                broken: false,
            }));
            for (i, fact) in facts.into_iter().enumerate() {
                all.push(What::Fact(Fact { name: name(&format!("fact_{i}")), ..fact }));
            }
            for (i, check) in checks.into_iter().enumerate() {
                all.push(What::Check(Check { name: name(&format!("check_{i}")), ..check }));
            }
            let statements =
                all.into_iter().zip(notes.into_iter().cycle()).map(|(what, notes)| Statement { notes, span: at(()), what }).collect();
            File { statements, tail: Notes { after: None, ..tail }, ..File::default() }
        },
    )
}

fn load(form: &str, text: &str) -> Ruleset {
    let loaded = rule::load(form, text);
    let errors: Vec<_> = loaded.problems.iter().filter(|p| p.is_error()).collect();
    loaded.ruleset.unwrap_or_else(|| panic!("{errors:?}\n{text}"))
}

fn to_yaml(rules: &str) -> String {
    rule::yaml::print(&rule::read(Form::Rules, rules).0)
}

fn to_rules(yaml: &str) -> String {
    rule::print::rules(&rule::read(Form::Yaml, yaml).0)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn printing_and_reading_changes_nothing(file in file()) {
        let printed = rule::print::rules(&file);
        let (again, problems) = rule::read(Form::Rules, &printed);
        prop_assert!(problems.is_empty(), "{:?}\n{}", problems, printed);
        prop_assert_eq!(&again, &file, "{}", printed);
        prop_assert_eq!(rule::print::rules(&again), printed);
    }

    #[test]
    fn the_way_to_the_other_form_and_back_is_a_fixed_point(file in file()) {
        let rules = rule::print::rules(&file);
        let meant = load("a.rules", &rules);
        let yaml = to_yaml(&rules);
        prop_assert_eq!(&load("a.yaml", &yaml), &meant, "{}\n{}", rules, yaml);
        let back = to_rules(&yaml);
        prop_assert_eq!(&load("a.rules", &back), &meant, "{}\n{}", yaml, back);
        // Once gathered by sort, the text itself stays: DSL → YAML → DSL and YAML → DSL → YAML.
        let yaml_again = to_yaml(&back);
        prop_assert_eq!(&load("a.yaml", &yaml_again), &meant);
        let yaml_formatted = rule::yaml::print(&rule::read(Form::Yaml, &yaml_again).0);
        prop_assert_eq!(&yaml_formatted, &yaml_again);
        prop_assert_eq!(to_rules(&yaml_again), back, "{}", yaml_again);
    }

    #[test]
    fn comments_survive_the_house_style_and_the_other_form(file in file()) {
        let words = |text: &str| text.matches("why").count();
        let rules = rule::print::rules(&file);
        prop_assert_eq!(words(&to_yaml(&rules)), words(&rules), "{}\n{}", rules, to_yaml(&rules));
    }

    #[test]
    fn any_text_gives_a_message_and_no_panic(text in "\\PC*", yaml in any::<bool>()) {
        let name = if yaml { "a.yaml" } else { "a.rules" };
        let loaded = rule::load(name, &text);
        prop_assert!(loaded.ruleset.is_some() || loaded.problems.iter().any(|p| p.is_error()));
        let _ = rule::report::RuleReport::new(name, &text, loaded.problems).render(false, 80);
    }

    #[test]
    fn damaged_rules_give_a_message_and_no_panic(file in file(), yaml in any::<bool>(), at in 0.0..1.0, cut in 0_usize..20, put in "[\"{}()|'?#:\\-\\n\\\\ a\\t]{0,3}") {
        let rules = rule::print::rules(&file);
        let (name, text) = if yaml { ("a.yaml", to_yaml(&rules)) } else { ("a.rules", rules) };
        let boundary = |i: usize| (i..=text.len()).find(|&i| text.is_char_boundary(i)).unwrap_or(text.len());
        let from = boundary((text.len() as f64 * at) as usize);
        let to = boundary((from + cut).min(text.len()));
        let damaged = format!("{}{put}{}", &text[..from], &text[to..]);
        let loaded = rule::load(name, &damaged);
        prop_assert!(loaded.ruleset.is_some() || loaded.problems.iter().any(|p| p.is_error()));
        for problem in &loaded.problems {
            let span = problem.span;
            prop_assert!(damaged.get(span.start..span.end).is_some(), "{:?} in\n{}", problem, damaged);
        }
        let _ = rule::report::RuleReport::new(name, &damaged, loaded.problems).render(false, 80);
    }
}
