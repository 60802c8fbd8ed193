//! Rules: as written, in either form of the language, and resolved.
//!
//! `text or YAML → parse → as written → resolve → Ruleset`

pub mod code;
pub mod data;
mod grammar;
mod lower;
mod parse;
pub mod print;
pub mod problem;
pub mod report;
mod resolve;
mod scan;
pub mod template;
pub mod tree;
mod vocabulary;
mod wording;
mod words;
pub mod written;
pub mod yaml;

pub use code::RuleCode;
pub use data::Files;
pub use problem::{Mistake, Problem};
pub use template::{Node, Template};
pub use tree::Ruleset;

use crate::span::Span;

/// The two forms of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// The language of its own.
    Rules,
    /// Its YAML twin.
    Yaml,
}

impl Form {
    /// The form of a file: by its extension, and for one without a telling name (`-`) by its first words.
    #[must_use]
    pub fn of(path_name: &str, text: &str) -> Self {
        let extension = path_name.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase());
        match extension.as_deref() {
            Some("yaml" | "yml") => return Self::Yaml,
            Some("rules") => return Self::Rules,
            _ => {}
        }
        let first = text.trim_start_matches('\u{feff}').lines().map(str::trim).find(|l| !l.is_empty() && !l.starts_with('#'));
        let is_key = |line: &str| {
            line == "---"
                || line.starts_with('{')
                || vocabulary::TOP_KEYS.iter().any(|k| line.strip_prefix(k).is_some_and(|r| r.starts_with(':')))
        };
        if first.is_some_and(is_key) { Self::Yaml } else { Self::Rules }
    }
}

/// What came of loading a rules file.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// The rules; `None` only where a problem is an error.
    pub ruleset: Option<Ruleset>,
    /// All problems of the file, by place.
    pub problems: Vec<Problem>,
}

/// So many bytes a rules file may have: a hundred times what a thousand facts need.
pub const LARGEST: usize = 64 << 20;

/// Loads the rules file `bytes`, whatever they are. The text comes back with it, for the places of the problems to count in; what
/// is no UTF-8 in it is replaced.
#[must_use]
pub fn load_bytes(path_name: &str, bytes: Vec<u8>) -> (String, Loaded) {
    load_bytes_with(path_name, bytes, None)
}

/// Loads the rules file `bytes`, with the values that stand in `files` of the project.
#[must_use]
pub fn load_bytes_with(path_name: &str, bytes: Vec<u8>, files: Option<&dyn Files>) -> (String, Loaded) {
    match String::from_utf8(bytes) {
        Ok(text) => {
            let loaded = load_with(path_name, &text, files);
            (text, loaded)
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let place = Span::new(at, at + text[at..].chars().next().map_or(0, char::len_utf8));
            (text, Loaded { ruleset: None, problems: vec![Problem::new(place, Mistake::NotUtf8(at))] })
        }
    }
}

/// Loads the rules file `text`, all its mistakes in one run. Its form is told by `path_name`.
///
/// A value that stands in a file of the project is not looked for: see [`load_with`].
#[must_use]
pub fn load(path_name: &str, text: &str) -> Loaded {
    load_with(path_name, text, None)
}

/// Loads the rules file `text`, with the values that stand in `files` of the project.
///
/// ```
/// use summit_check::rule::{self, data::Files};
///
/// struct Config;
///
/// impl Files for Config {
///     fn read(&self, path: &str) -> Result<String, String> {
///         if path == "limits.toml" { Ok("size = \"10 MB\"".to_owned()) } else { Err("there is no such file".to_owned()) }
///     }
///
///     fn count(&self, _: &str) -> Result<usize, String> {
///         Ok(0)
///     }
/// }
///
/// let rules = "fact limit: quantity { value from \"limits.toml\" at size  claim \"limit is {value}\" }";
/// let ruleset = rule::load_with("a.rules", rules, Some(&Config)).ruleset.expect("the value is there");
/// assert_eq!(ruleset.facts[0].value.as_ref().map(|v| v.text.as_str()), Some("10 MB"));
/// ```
#[must_use]
pub fn load_with(path_name: &str, text: &str, files: Option<&dyn Files>) -> Loaded {
    let refused = if text.len() > LARGEST {
        Some(Problem::new(Span::default(), Mistake::FileTooLarge(text.len())))
    } else {
        text.find('\0').map(|at| Problem::new(Span::new(at, at + 1), Mistake::Nul))
    };
    if let Some(problem) = refused {
        return Loaded { ruleset: None, problems: vec![problem] };
    }
    let (file, mut problems) = read(Form::of(path_name, text), text);
    if file.unreadable {
        return Loaded { ruleset: None, problems };
    }
    let ruleset = resolve::resolve(&file, files, &mut problems);
    problems.sort_by_key(|p| (p.span.start, p.span.end));
    let usable = !problems.iter().any(Problem::is_error);
    Loaded { ruleset: usable.then_some(ruleset), problems }
}

/// Reads `text` as it is written, without looking up a name; and the mistakes of syntax in it.
#[must_use]
pub fn read(form: Form, text: &str) -> (written::File, Vec<Problem>) {
    match form {
        Form::Rules => parse::parse(text),
        Form::Yaml => yaml::read(text),
    }
}
