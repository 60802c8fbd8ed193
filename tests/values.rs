//! Runs the corpora in `tests/values`: values and the phrases that mean them, and phrases that mean nothing.
//!
//! A corpus is read line by line. `#` starts a comment. A line in brackets sets what follows:
//!
//! - `[type percent]`: the type under test, as `read --type` names it, or a type of the reports (`ordinal`, `quantity:length`). It clears the other settings.
//! - `[type percent only]`: the same, but nothing else is read: `half` is a percent there.
//! - `[published 2019-04-23]`, `[undated]`: the day the phrases were published.
//! - `[one way]`: the values are not read back.
//! - `[sets]`: the left side is what the words mean and, after a semicolon, what they allow.
//! - `[type numeric]`: numbers, percents, money and quantities; here the values of a phrase stand in a row, with ` · ` between them.
//! - `[nothing]`: no arrows; each phrase must give no value of the type, or of any (`[type all]`).
//!
//! `value ← phrase | phrase`: read with all types, each phrase gives one value of the type, which prints as `value`; and `value` read whole gives that value back.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use summit_check::read::{read_value, read_within};
use summit_check::span::Span;
use summit_check::value::display::show;
use summit_check::value::{Context, Kind, Reading, Types};

/// What the bracketed lines have set.
#[derive(Default)]
struct Setting {
    type_name: String,
    only: bool,
    context: Context,
    one_way: bool,
    sets: bool,
    nothing: bool,
}

impl Setting {
    fn kind(&self) -> Option<Kind> {
        Kind::of_word(self.type_name.split(':').next()?).or(match self.type_name.as_str() {
            "ordinal" => Some(Kind::Number),
            "date_range" | "datetime" | "recurring" => Some(Kind::Date),
            _ => None,
        })
    }

    fn fits(&self, reading: &Reading) -> bool {
        self.type_name == "all"
            || self.type_name == "numeric" && matches!(reading.value.kind(), Kind::Number | Kind::Percent | Kind::Money | Kind::Quantity)
            || reading.value.type_name() == self.type_name
            || Kind::of_word(&self.type_name).is_some_and(|kind| reading.value.kind() == kind)
    }

    fn set(&mut self, words: &str) {
        let (name, rest) = words.split_once(' ').unwrap_or((words, ""));
        match name {
            "type" => {
                let (type_name, only) = rest.strip_suffix(" only").map_or((rest, false), |t| (t, true));
                *self = Self { type_name: type_name.to_owned(), only, ..Self::default() };
                assert!(matches!(type_name, "all" | "numeric") || self.kind().is_some(), "unknown type `{type_name}`");
            }
            "published" => self.context = Context::published_on(rest.parse::<Date>().expect("a date")),
            "undated" => self.context = Context::default(),
            "one" => self.one_way = true,
            "sets" => self.sets = true,
            "nothing" => self.nothing = true,
            other => panic!("unknown setting `{other}`"),
        }
    }

    fn types(&self) -> Types {
        match self.kind() {
            Some(kind) if self.only || kind == Kind::Name => Types::of(kind),
            _ => Types::ALL,
        }
    }
}

/// Runs one corpus; gives the number of its phrases, and what went wrong.
fn run(path: &Path) -> (usize, String) {
    let text = std::fs::read_to_string(path).expect("a corpus");
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (mut setting, mut phrases, mut wrong) = (Setting::default(), 0, String::new());
    for (line, number) in text.lines().map(str::trim).zip(1..) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(words) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            setting.set(words);
            continue;
        }
        let (value, list) =
            if setting.nothing { ("", line) } else { line.split_once('←').unwrap_or_else(|| panic!("{name}:{number}: no arrow")) };
        let value = value.trim();
        for phrase in list.split(" | ").map(str::trim) {
            phrases += 1;
            let readings = read_within(phrase, Span::new(0, phrase.len()), setting.types(), &setting.context);
            let found: Vec<&Reading> = readings.iter().filter(|r| setting.fits(r)).collect();
            let got: Vec<String> = found.iter().map(|r| if setting.sets { sets(r) } else { shown(r) }).collect();
            let expected: Vec<&str> = match setting.type_name.as_str() {
                _ if setting.nothing => Vec::new(),
                "numeric" => value.split(" · ").collect(),
                _ => vec![value],
            };
            if got != expected {
                let all: Vec<String> = readings.iter().map(|r| format!("{} {}", r.value.type_name(), shown(r))).collect();
                let _ = writeln!(wrong, "{name}:{number}: `{phrase}` gives {got:?}, not {expected:?} (all: {all:?})");
            }
        }
        if setting.nothing || setting.one_way || setting.sets {
            continue;
        }
        let Some(kind) = setting.kind() else { continue };
        let back = read_value(value, kind, &setting.context).map(|r| shown(&r));
        if back.as_deref() != Some(value) {
            let _ = writeln!(wrong, "{name}:{number}: `{value}` is read back as {back:?}");
        }
    }
    (phrases, wrong)
}

/// A value as the left side of a corpus has it.
fn shown(reading: &Reading) -> String {
    match &reading.upper {
        Some((_, upper)) => format!("{} to {upper}", reading.value),
        None => reading.value.to_string(),
    }
}

/// What a reading denotes, as the left side of a `[sets]` section has it.
fn sets(reading: &Reading) -> String {
    let kind = reading.value.kind();
    let (core, outer) = (show(&reading.denotation.core, kind), show(&reading.denotation.outer, kind));
    if core == outer { core } else { format!("{core}; {outer}") }
}

#[test]
fn corpora_are_read_as_they_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/values");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the folder of corpora")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "corpus"))
        .collect();
    files.sort();
    let (mut phrases, mut wrong) = (0, String::new());
    for file in &files {
        let (count, messages) = run(file);
        phrases += count;
        wrong.push_str(&messages);
    }
    assert!(wrong.is_empty(), "{} of {phrases} phrases are read wrongly\n{wrong}", wrong.lines().count());
}
