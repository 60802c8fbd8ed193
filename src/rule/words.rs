//! Mistakes put into words: one sentence, lower case, the reader's own words in backticks.

use super::data::Fault;
use super::problem::{Mistake, Place, Role};
use super::vocabulary::{DATES, EXPECTATIONS, FORMATS, GUARD_SCOPES, GUARDS, LEVELS, MEMBERS, SCOPES, STATEMENTS, TRUST, nearest, types};
use crate::value::Kind;

/// How long a quotation from the rules may be in a message.
const LONGEST: usize = 60;

/// `words` in backticks, cut where they are long.
fn quote(words: &str) -> String {
    let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= LONGEST {
        return format!("`{flat}`");
    }
    let cut: String = flat.chars().take(LONGEST - 1).collect();
    format!("`{cut}…`")
}

/// `a`, `b` or `c`
fn one_of<S: AsRef<str>>(words: &[S]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [front @ .., last] => format!("{} or {last}", front.join(", ")),
    }
}

fn quoted<S: AsRef<str>>(words: &[S]) -> Vec<String> {
    words.iter().map(|w| format!("`{}`", w.as_ref())).collect()
}

/// What was found where something else was expected.
fn found(found: &str) -> String {
    match found {
        "" => "the end of the file".to_owned(),
        "\n" => "the end of the line".to_owned(),
        "\"" => "a string".to_owned(),
        other => quote(other),
    }
}

fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '{' => '}',
        other => other,
    }
}

/// How values of a type are written, for example.
const fn examples(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Duration => &["about 2 hours", "90 minutes", "3 to 5 days"],
        Kind::Date => &["2019-04-25", "25 April 2019", "2019-02-27..28", "late April 2019"],
        Kind::Year => &["2011", "the 1990s"],
        Kind::Time => &["14:30", "2 p.m.", "between 18:02 and 18:05"],
        Kind::Percent => &["56 %", "more than half", "2.5 percent"],
        Kind::Number => &["3", "at least 1,200", "4.5 million", "dozens"],
        Kind::Money => &["$1.5 million", "£20", "about 300 euros"],
        Kind::Quantity => &["10 MB", "5.2 km", "more than 40 tonnes"],
        Kind::Version => &["3.10", "18 or newer", "2.x", "3.8 to 3.12"],
        Kind::Name => &["\"Jane Roe\""],
        Kind::Choice | Kind::YesNo => &["yes", "no"],
    }
}

/// `a` or `an`, before a word.
fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

impl Mistake {
    /// What is wrong, in one sentence.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::NotUtf8(at) => format!("the file is not UTF-8 text: byte {at} belongs to no character"),
            Self::Nul => "the file holds a NUL character, so it is no text".to_owned(),
            Self::FileTooLarge(bytes) => format!("the file has {bytes} bytes, more than rules have"),
            Self::TemplateTooLong(bytes) => format!("the template has {bytes} bytes, more than the language allows"),
            Self::Unexpected { expected, found: what } if expected.is_empty() => format!("{} does not belong here", found(what)),
            Self::Unexpected { expected, found: what } => format!("expected {}, found {}", one_of(expected), found(what)),
            Self::NotCompiled(why) => why.clone(),
            Self::LapsedException(day) => format!("the exception was good until {day}"),
            Self::UnmetSource(name) => format!("`source {name}` meets none of the sources"),
            Self::UnusedException(name) => format!("the exception for `{name}` sets nothing aside"),
            Self::UnreasonedException(name) => format!("the exception for `{name}` has no reason"),
            Self::BadImport(path, why) => format!("cannot import {}: {why}", quote(path)),
            Self::UnclosedString => "the string has no end on its line".to_owned(),
            Self::UnclosedFact(name) if name.is_empty() => "the fact has no closing `}`".to_owned(),
            Self::UnclosedFact(name) => format!("fact `{name}` has no closing `}}`"),
            Self::UnknownEscape(escape, _) => format!("{} means nothing in a string", quote(escape)),
            Self::UnknownKeyword(word, Place::Statement) if MEMBERS.contains(&word.as_str()) => {
                format!("`{word}` belongs inside a fact")
            }
            Self::UnknownKeyword(word, Place::Statement) => format!("no statement starts with {}", quote(word)),
            Self::UnknownKeyword(word, Place::Member) => format!("a fact has no {}", quote(word)),
            Self::StrayDoc => "a doc comment describes the fact or check below it, and here is none".to_owned(),
            Self::Yaml(what, _) => format!("the file is not well-formed YAML: {what}"),
            Self::RegexHabit(words, _) => format!("{} means nothing here: a template is no regular expression", quote(words)),
            Self::AmbiguousDate(words) => format!("{} can be two days", quote(words)),
            Self::Shape { found, expected } => format!("expected {expected}, found {found}"),
            Self::UnknownKey(key, _) => format!("there is no key {} here", quote(key)),
            Self::MissingKey(key) => format!("the key `{key}` is missing"),
            Self::Unclosed('\'') => "the exact words have no closing `'`".to_owned(),
            Self::Unclosed(open) => format!("`{open}` is never closed"),
            Self::NothingToClose(close) => format!("`{close}` closes nothing"),
            Self::BarOutsideGroup => "alternatives inside a template stand in parentheses".to_owned(),
            Self::NothingOptional => "`?` stands behind nothing that could be left out".to_owned(),
            Self::OptionalValue => "a claim cannot do without its value".to_owned(),
            Self::BadHole(inside) if inside.is_empty() => "`{}` names nothing".to_owned(),
            Self::BadHole(inside) => format!("{} is neither an alias nor the value", quote(inside)),
            Self::TooDeep => "this is nested deeper than the language allows".to_owned(),
            Self::BadName(name) if name.is_empty() => "a name cannot be empty".to_owned(),
            Self::BadName(name) => format!("{} cannot be a name here", quote(name)),
            Self::Duplicate(what, name) if name.is_empty() => format!("`{what}` stands twice"),
            Self::Duplicate("key", name) => format!("key {} stands twice", quote(name)),
            Self::Duplicate(what, name) => format!("{what} {} is defined twice", quote(name)),
            Self::RepeatedPhrase(phrase) => format!("the wording {} stands twice", quote(phrase)),
            Self::UnknownAlias(name, _) => format!("there is no alias {}", quote(name)),
            Self::UnknownEntity(name, _) => format!("there is no entity {}", quote(name)),
            Self::NotAnEntity(name, what) => format!("{} is {what}, not an entity", quote(name)),
            Self::EventInTemplate(name) => format!("{} is an event, which has no words of its own", quote(name)),
            Self::NamedTwice(name) => format!("{} is named twice", quote(name)),
            Self::WeakWithoutName(name) => format!("{} has weak names only, so it is never named", quote(name)),
            Self::TwoKinds(first, second) => format!("an entity is either a {first} or a {second}"),
            Self::UnusedEntity(name) => format!("nothing uses entity {}", quote(name)),
            Self::CircularAlias(names) => match names.as_slice() {
                [one, _] => format!("alias `{one}` is made of itself"),
                _ => format!("aliases go in a circle: {}", quoted(names).join(" → ")),
            },
            Self::UnusedAlias(name) => format!("no template uses alias {}", quote(name)),
            Self::UnknownFact(name, _) => format!("there is no fact {}", quote(name)),
            Self::UnknownType(word) => format!("there is no type {}", quote(word)),
            Self::UnknownGuard(word) => format!("there is no guard {}", quote(word)),
            Self::GuardWithoutWording(word) => format!("the guard `{word}` has no wording"),
            Self::GuardWithWording(word) => format!("the guard `{word}` takes no wording"),
            Self::UnknownLevel(word) => format!("there is no level {}", quote(word)),
            Self::UnknownOption(word, _) => format!("the fact has no option {}", quote(word)),
            Self::NotYesOrNo(word) => format!("{} is neither `yes` nor `no`", quote(word)),
            Self::UnknownExpectation(word) => format!("a test cannot expect {}", quote(word)),
            Self::UnknownFormat(word) => format!("no text can be read as {}", quote(word)),
            Self::UnknownScope(word) => format!("a claim cannot reach {}", quote(&format!("in {word}"))),
            Self::BadDate(word) => format!("{} is no date", quote(word)),
            Self::UndatedValue(words) => format!("the value {} does not say from when it held", quote(words)),
            Self::EndsBeforeItStarts(day) => format!("the value held until {}, which is not after it began to", quote(day)),
            Self::PeriodsOverlap(day) => format!("on {} the value before it still held", quote(day)),
            Self::Data(fault) => fault_message(fault),
            Self::BadGlob(glob) if glob.trim().is_empty() => "a glob without a character names nothing".to_owned(),
            Self::BadGlob(glob) => format!("{} is no glob", quote(glob)),
            Self::BadHeading(heading) => format!("{} is no heading", quote(heading)),
            Self::UnknownTrust(word) => format!("there is no trust {}", quote(word)),
            Self::NoSuchSection(headings, fact) => {
                format!("{} is looked for under {}, and no source has such a heading", quote(fact), one_of(&quoted(headings)))
            }
            Self::UnmetDistrust(paths) => format!("{} meets none of the sources", one_of(&quoted(paths))),
            Self::UnknownOrder(word) => format!("there is no order of day and month {}", quote(word)),
            Self::NoSuchSource(paths, fact, true) => {
                format!("{} has to state {}, and is none of the sources", one_of(&quoted(paths)), quote(fact))
            }
            Self::NoSuchSource(paths, fact, false) => {
                format!("{} is looked for in {} alone, which is none of the sources", quote(fact), one_of(&quoted(paths)))
            }
            Self::BadCount(word) => format!("{} is no number of words", quote(word)),
            Self::BadFactor(word) => format!("a value cannot be multiplied or divided by {}", quote(word)),
            Self::UnreadableValue(words, kind) => format!("{} cannot be read as {} {kind}", quote(words), article(kind.word())),
            Self::UnreadableLiteral(words) => format!("{} cannot be read as a value", quote(words)),
            Self::UnquotedName(words) => format!("the name {} needs quotation marks", quote(words)),
            Self::AcceptWithoutValue(what) => format!("`{what}` has no `value` to go with"),
            Self::AcceptExcludesValue(value) => format!("no accepted value meets the established value {}", quote(value)),
            Self::NoClaim(name) => format!("fact {} has no claim, so nothing can be found", quote(name)),
            Self::NoTest(name) => format!("fact {} has no test", quote(name)),
            Self::IdleTest(expect) => format!("a test cannot expect `{expect}` where no value is established"),
            Self::NoOptions(name) => format!("the choice {} has no options", quote(name)),
            Self::StrayOption(kind) => format!("a fact of type `{kind}` has no options"),
            Self::UnusedOption(name) => format!("no claim can give option {}", quote(name)),
            Self::MissingAnswer => "the claim does not say which answer its wording stands for".to_owned(),
            Self::StrayAnswer(word, kind) => format!("{} is no answer to a fact of type `{kind}`", quote(word)),
            Self::FindsNothing(text, None) => format!("the sentence does not find itself: {}", quote(text)),
            Self::FindsNothing(text, Some(why)) => format!("the sentence does not find itself: {}: {why}", quote(text)),
            Self::OnlyWords(text) => format!("the sentence {} is looked for by its words alone", quote(text)),
            Self::LostWords(words) => format!("the sentence is found without {words}"),
            Self::UnknownWord(word) => format!("the lexicon has no event or attribute by the name of {}", quote(word)),
            Self::TemplateInSentence => "a sentence behind `says` is no template".to_owned(),
            Self::ValueMissing => "the claim has no `{value}`".to_owned(),
            Self::ValueSometimesMissing => "here the claim would have no `{value}`".to_owned(),
            Self::ValueTwice => "the claim has a second `{value}`".to_owned(),
            Self::StrayValue(what) => format!("`{{value}}` has no place in {what}"),
            Self::UnscalableValue(kind) => format!("{} {kind} cannot be multiplied", article(kind.word())),
            Self::Unsearchable => "the claim has no word to search for".to_owned(),
            Self::SometimesUnsearchable => "here the claim would have no word to search for".to_owned(),
            Self::EmptyPhrase => "the wording can do without any word, so it would be found everywhere".to_owned(),
            Self::NotComparable(left, right) => format!("{left} cannot be compared with {right}"),
            Self::NotOrdered(what) => format!("{what} is neither more nor less than another"),
            Self::NothingToAdd('+', left, right) => format!("{left} and {right} cannot be added"),
            Self::NothingToAdd(_, left, right) => format!("{right} cannot be taken from {left}"),
            Self::NothingToMultiply(what) => format!("{what} cannot be multiplied"),
            Self::CheckBroken(name) => format!("the established values themselves break check {}", quote(name)),
            Self::NeedlessCheck(name) => format!("check {} names no fact", quote(name)),
        }
    }

    /// What to write beneath the words.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::Unexpected { expected, found } if found.is_empty() || found == "\n" => match expected.as_slice() {
                [] => "after this".to_owned(),
                expected => format!("after this, {}", one_of(expected)),
            },
            Self::Unexpected { expected, .. } if !expected.is_empty() && expected.len() < 3 => format!("expected {}", one_of(expected)),
            Self::Unexpected { .. } => "not expected here".to_owned(),
            Self::UnclosedString => "starts here".to_owned(),
            Self::UnclosedFact(_) => "`}` is missing before this or behind it".to_owned(),
            Self::Unclosed(open) => format!("`{}` is missing", closing(*open)),
            Self::Duplicate(..) | Self::RepeatedPhrase(_) | Self::NamedTwice(_) | Self::ValueTwice => "again here".to_owned(),
            Self::UnknownAlias(..) | Self::UnknownEntity(..) | Self::UnknownFact(..) => "not defined".to_owned(),
            Self::UnknownKeyword(..) | Self::UnknownKey(..) => "not known here".to_owned(),
            Self::UnknownType(_)
            | Self::UnknownGuard(_)
            | Self::UnknownLevel(_)
            | Self::UnknownOption(..)
            | Self::UnknownExpectation(_)
            | Self::UnknownFormat(_)
            | Self::UnknownTrust(_)
            | Self::UnknownOrder(_)
            | Self::UnknownScope(_) => "not known".to_owned(),
            Self::NoSuchSource(..) => "no source has such a path".to_owned(),
            Self::NoSuchSection(..) => "no source has such a heading".to_owned(),
            Self::CircularAlias(_) => "closes the circle".to_owned(),
            Self::UnusedAlias(_) | Self::UnusedEntity(_) | Self::UnusedOption(_) => "not used".to_owned(),
            Self::UnreadableValue(_, kind) => format!("not {} {kind}", article(kind.word())),
            Self::NotComparable(_, right) => (*right).to_owned(),
            Self::AcceptExcludesValue(_) => "accepts something else".to_owned(),
            Self::CheckBroken(_) => "does not hold".to_owned(),
            _ => "here".to_owned(),
        }
    }

    /// What to do about it, where there is something to say.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        let meant = |word: &str, known: &[&'static str]| match nearest(word, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there is {}", one_of(&quoted(known))),
        };
        let near = |near: &Option<String>| near.as_ref().map(|n| format!("did you mean `{n}`?"));
        Some(match self {
            Self::NotUtf8(_) | Self::Nul => "save the file as UTF-8 text".to_owned(),
            Self::Unexpected { found, .. } if found == "/" => "a comment starts with `#`".to_owned(),
            Self::Unexpected { found, expected } if found == "=" && expected.contains(&"a fact") => "one `=` is enough".to_owned(),
            Self::Unexpected { found, .. } if matches!(found.as_str(), "“" | "”" | "„" | "«" | "'" | "‘") => {
                "strings stand in straight double quotation marks: `\"…\"`".to_owned()
            }
            Self::TemplateTooLong(_) => "give parts of it names with `alias`".to_owned(),
            Self::UnclosedString => "end it with `\"`; a quotation mark inside is written `\\\"`".to_owned(),
            Self::UnknownEscape(_, true) => {
                "a template is no regular expression: a bare word matches its inflections, `...` a gap, and `{value}` reads the figure"
                    .to_owned()
            }
            Self::UnknownEscape(..) => "a backslash is written `\\\\`; besides it there are `\\\"`, `\\n` and `\\t`".to_owned(),
            Self::UnknownKeyword(word, Place::Statement) if MEMBERS.contains(&word.as_str()) => {
                "is the `}` of the fact before it too early?".to_owned()
            }
            Self::UnknownKeyword(word, Place::Statement) => meant(word, STATEMENTS),
            Self::UnknownKeyword(word, Place::Member) => meant(word, MEMBERS),
            Self::Yaml(_, cause) => cause.clone(),
            Self::RegexHabit(_, instead) => (*instead).to_owned(),
            Self::AmbiguousDate(_) => "write year-month-day: `2026-04-03`".to_owned(),
            Self::NotYesOrNo(word) if matches!(word.to_lowercase().as_str(), "true" | "y" | "on" | "1") => "did you mean `yes`?".to_owned(),
            Self::NotYesOrNo(word) if matches!(word.to_lowercase().as_str(), "false" | "n" | "off" | "0") => {
                "did you mean `no`?".to_owned()
            }
            Self::Unexpected { found, .. } if found.starts_with('!') => {
                "a check says what has to hold, with `=`, `<`, `<=`, `>` or `>=`; there is no `!=`".to_owned()
            }
            Self::UnreadableValue(words, _) if words.starts_with([':', '=']) || words.ends_with([',', ';']) => {
                let bare = words.trim_start_matches([':', '=']).trim_end_matches([',', ';']).trim();
                format!("write `value {bare}`: no sign stands behind the keyword, and none at the end of the line")
            }
            Self::StrayDoc => "write an ordinary comment with `#`".to_owned(),
            Self::UnknownKey(key, known) => meant(key, known),
            Self::Unclosed('\'') => "an apostrophe inside a word needs nothing; words in `'…'` match as they are written".to_owned(),
            Self::BarOutsideGroup => "write `(one|another)`".to_owned(),
            Self::NothingOptional => "it stands right behind a word, a group, an alias or exact words: `late?`".to_owned(),
            Self::BadHole(_) => "write the name of an alias, `{value}`, `{-value}`, `{2 * value}` or `{value / 2}`".to_owned(),
            Self::TooDeep => "give an inner part a name with `alias`".to_owned(),
            Self::BadName(name) if name == "value" => "`{value}` stands for the value of the fact".to_owned(),
            Self::BadName(_) => "a name is made of letters, digits and `_`, starts with no digit and is no word of the language".to_owned(),
            Self::UnknownAlias(_, suggestion) | Self::UnknownFact(_, suggestion) => near(suggestion)?,
            Self::UnknownEntity(name, suggestion) => {
                near(suggestion).unwrap_or_else(|| format!("define it: `person {name} = \"…\"`, or as a `group`, a `place` or a `thing`"))
            }
            Self::NotAnEntity(_, "an event") => "name those who take part in it".to_owned(),
            Self::NotAnEntity(name, _) => format!("write `thing {name} = \"…\"`, or as a `person`, a `group` or a `place`"),
            Self::EventInTemplate(_) => "name those who take part in it, or give its words a name with `alias`".to_owned(),
            Self::WeakWithoutName(name) => format!("write `{name} = \"…\" weak \"…\"`"),
            Self::UnusedEntity(name) => format!("write `{{{name}}}` in a template, `about {name}`, or an `event` it takes part in"),
            Self::UnusedAlias(name) => format!("write `{{{name}}}` in a template, or remove it"),
            Self::UnknownType(word) => meant(word, &types()),
            Self::UnknownGuard(word) => {
                let known: Vec<&str> = GUARDS.iter().chain(GUARD_SCOPES).copied().collect();
                match nearest(word, known) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "there is `planned`, `negated`, `quoted`, `hypothetical`, `former`, `default`, `sentence \"…\"`, `clause \"…\"` or `paragraph \"…\"`".to_owned(),
                }
            }
            Self::GuardWithoutWording(word) => format!("write `{word} \"…\"`"),
            Self::GuardWithWording(word) => format!("write `{word}` alone, or `sentence \"…\"`"),
            Self::UnknownLevel(word) => meant(word, LEVELS),
            Self::UnknownTrust(word) => meant(word, TRUST),
            Self::UnknownOrder(word) => meant(word, DATES),
            Self::BadHeading(_) => {
                "write the words of a heading, `Limits`, or of several that stand over it, `Plans > Free > Limits`".to_owned()
            }
            Self::NoSuchSource(..) => {
                "globs are held against the path of a source and against its ends; `--show-files` lists the sources".to_owned()
            }
            Self::UnknownExpectation(word) => meant(word, EXPECTATIONS),
            Self::UnknownFormat(word) => meant(word, FORMATS),
            Self::UnknownScope(word) => match nearest(word, SCOPES.iter().copied().chain(["section", "code"])) {
                Some("section") => "did you mean `in section \"…\"`?".to_owned(),
                _ => meant(word, SCOPES),
            },
            Self::UnknownOption(word, options) => match nearest(word, options.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there is {}", one_of(&quoted(options))),
            },
            Self::BadDate(_) => "a date is written year-month-day: `2019-04-25`".to_owned(),
            Self::UndatedValue(_) => {
                "write `value … from 2020-08-04 | … from 2020-08-05`, or `value … until 2020-08-05 | …`; for other wordings of one value there is `accept`"
                    .to_owned()
            }
            Self::EndsBeforeItStarts(_) => "`until` names the day on which the value ceased to hold".to_owned(),
            Self::PeriodsOverlap(_) => "values stand in the order in which they held".to_owned(),
            Self::UnreadableValue(words, _) if words.contains(" from ") || words.contains(" until ") => {
                "the day from which a value held is written `from 2020-08-04`".to_owned()
            }
            Self::Data(fault) => fault_help(fault)?,
            Self::BadGlob(_) => "brackets and braces have to be closed: `seeds/{a,b}*.txt`".to_owned(),
            Self::BadCount(_) => "write a whole number from 0 to 100: `within 8 words`".to_owned(),
            Self::UnreadableValue(_, kind) => format!("write for example {}", one_of(&quoted(examples(*kind)))),
            Self::UnreadableLiteral(_) => {
                "write for example `1 day`, `2019-04-25`, `5 %`, or in quotation marks `\"about 2 hours\"`".to_owned()
            }
            Self::UnquotedName(words) => format!("write `\"{words}\"`"),
            Self::AcceptWithoutValue(_) => "add a `value`, or remove it".to_owned(),
            Self::AcceptExcludesValue(_) => "a source that repeats the established value would not agree with it; accept it too".to_owned(),
            Self::NoClaim(_) => "add a sentence that states it, `says \"…\"`, or a template, `claim \"…\"`".to_owned(),
            Self::NoTest(_) => "add a sentence it should find: `test agrees \"…\"`".to_owned(),
            Self::IdleTest(_) => "add a `value`, or expect `agrees` or `no-claim`".to_owned(),
            Self::NoOptions(_) => "add what it chooses from: `option NAME = \"…\" | \"…\"`".to_owned(),
            Self::StrayOption(_) => "give the fact the type `choice`, or use an `alias`".to_owned(),
            Self::UnusedOption(name) => format!("give it phrases and a claim with `{{value}}`, or write `claim {name} \"…\"`"),
            Self::MissingAnswer => "write `claim yes \"…\"` or `claim no \"…\"`".to_owned(),
            Self::StrayAnswer(..) => {
                "only facts of type `yesno` or `choice` have answers; write `{value}` where the value stands".to_owned()
            }
            Self::ValueMissing | Self::ValueSometimesMissing => "write `{value}` where the value stands".to_owned(),
            Self::FindsNothing(text, _) if text.split(' ').any(|w| ["ago", "earlier", "since"].contains(&w.trim_end_matches('.'))) => {
                "`ago`, `earlier` and `since` make a day of a length of time: say the day in a fact of type `date` or `year`, `… on {value}`, or how long it went on, `… for {value}`"
                    .to_owned()
            }
            Self::FindsNothing(..) => {
                "put it in plainer words; `summit-check explain RULES FACT` prints what it was understood as".to_owned()
            }
            Self::OnlyWords(text) if !text.contains("{value}") => {
                "all of them have to stand near one another; say it with a verb or a noun for what happened".to_owned()
            }
            Self::OnlyWords(_) => {
                "all of them have to stand near the value; say it with a verb or a noun for what happened, or what is measured".to_owned()
            }
            Self::LostWords(_) => {
                "`summit-check explain RULES FACT` prints what it was understood as; put it in plainer words, or in two sentences"
                    .to_owned()
            }
            Self::UnknownWord(word) => {
                format!(
                    "it is looked for by this very word; `verb WORD = \"{word}\"` or `noun WORD = \"{word}\"` puts it beside a word of the same meaning"
                )
            }
            Self::TemplateInSentence => {
                "write it as an article would, with `{value}` where the value stands; for alternatives and gaps there is `claim`".to_owned()
            }
            Self::ValueTwice => "write another `claim` for the other place".to_owned(),
            Self::StrayValue("an alias") => "put the `{value}` into the claim".to_owned(),
            Self::UnscalableValue(_) | Self::OptionalValue => "write `{value}`".to_owned(),
            Self::Unsearchable | Self::SometimesUnsearchable => {
                "add a word that is not as common as `the` or `of`; gaps, values and optional words do not count".to_owned()
            }
            Self::LapsedException(_) => "settle what it set aside, or give it another day".to_owned(),
            Self::UnusedException(_) => "remove it".to_owned(),
            Self::NoSuchSection(..) => "all words of a heading are written, or `*` for some: `Upload*`".to_owned(),
            Self::UnmetSource(_) | Self::UnmetDistrust(_) => "`*` does not reach into folders, `**` does".to_owned(),
            Self::UnreasonedException(_) => "say why in a string: `except \"docs/old*\" upload_limit \"an old page\"`".to_owned(),
            Self::BadImport(..) => "the path counts from the folder of this file".to_owned(),
            Self::EmptyPhrase => "keep at least one word that is not optional".to_owned(),
            Self::NotComparable(left, right)
                if left.contains("date") && right.contains("length") || right.contains("date") && left.contains("length") =>
            {
                "a date less a date is a length of time, and a date less a length of time is a date".to_owned()
            }
            Self::CheckBroken(_) => "a source that repeats them would be reported; correct a value or the check".to_owned(),
            _ => return None,
        })
    }
}

fn fault_message(fault: &Fault) -> String {
    match fault {
        Fault::File(path, why) => format!("{}: {why}", quote(path)),
        Fault::Syntax(path, why) => format!("{} is not well-formed: {}", quote(path), why.lines().next().unwrap_or_default()),
        Fault::Missing(words, within, _) => format!("{} is not in {}", quote(words), quote(within)),
        Fault::NoValue(what) => format!("{what} stands there, where a single value is needed"),
        Fault::Ambiguous(values) => {
            let shown: Vec<String> = values.iter().take(4).map(|v| quote(v)).collect();
            format!("{} different values stand there: {}", values.len(), shown.join(", "))
        }
        Fault::Placeless(path) => format!("nothing says where in {} the value stands", quote(path)),
        Fault::Misplaced(what, _) => format!("{what} says nothing of such a file"),
        Fault::Pointer(path) => format!("{} is no path to a value", quote(path)),
        Fault::Template(template) => format!("{} does not say with one `{{value}}` where the value stands", quote(template)),
    }
}

fn fault_help(fault: &Fault) -> Option<String> {
    Some(match fault {
        Fault::File(..) => "files are named relative to the folder of the rules".to_owned(),
        Fault::Missing(_, _, near) => format!("did you mean `{}`?", near.as_ref()?),
        Fault::Ambiguous(_) => "be more precise: one entry, one row, or a template that one line has".to_owned(),
        Fault::NoValue(_) => "go on with the path, or ask for `number of items`".to_owned(),
        Fault::Placeless(_) => "write `at upload.size`, `at row \"…\" column \"…\"`, or for any text `at \"MAX = {value}\"`".to_owned(),
        Fault::Misplaced(_, instead) => format!("it goes with {instead}"),
        Fault::Pointer(_) => "a path is written `upload.size`, `plans[0].price`, `plans.*.price` or `/upload/size`".to_owned(),
        Fault::Template(_) => "write for example `\"MAX_UPLOAD = {value};\"`".to_owned(),
        Fault::Syntax(..) => return None,
    })
}

impl Role {
    /// What stands there.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::First => "first here",
            Self::Opened => "opened here",
            Self::Established => "established here",
            Self::Type => "of this type",
            Self::OtherSide => "the other side",
            Self::Starts => "it held from this day",
            Self::Before => "held before",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read_value;
    use crate::value::Context;

    #[test]
    fn every_example_of_a_value_can_be_read() {
        for kind in Kind::ALL.into_iter().filter(|k| !matches!(k, Kind::Name | Kind::Choice | Kind::YesNo)) {
            for example in examples(kind) {
                assert!(read_value(example, kind, &Context::default()).is_some(), "{example} as {kind}");
            }
        }
    }

    #[test]
    fn lists_read_as_people_write_them() {
        assert_eq!(one_of(&["a"]), "a");
        assert_eq!(one_of(&["a", "b", "c"]), "a, b or c");
        assert_eq!(quote(&"long ".repeat(40)).chars().count(), LONGEST + 2);
    }
}
