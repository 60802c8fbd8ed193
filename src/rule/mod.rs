//! Rules: as written, in either form of the language, and resolved.
//!
//! `text or YAML → parse → as written → resolve → Ruleset`

pub mod code;
pub mod data;
mod files;
mod glob;
mod grammar;
mod habits;
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
pub use files::RuleFiles;
pub(crate) use glob::{GivenPath, PathGlob, PathGlobs};
pub use problem::{Mistake, Problem};
pub use template::{Node, Template};
pub use tree::Ruleset;

use std::collections::BTreeMap;

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

/// What came of loading rules files.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// The rules; `None` only where a problem is an error.
    pub ruleset: Option<Ruleset>,
    /// The rules without the values that cannot be read, where nothing else is wrong: what is to be said of their sentences can be said.
    pub draft: Option<Ruleset>,
    /// All problems of the files, by place.
    pub problems: Vec<Problem>,
    /// The files; the places of the problems are places in their text.
    pub files: RuleFiles,
}

/// So many bytes a rules file may have: a hundred times what a thousand facts need.
pub const LARGEST: usize = 64 << 20;

/// Loads the rules file `bytes`, whatever they are. The text comes back with it, for the places of the problems to count in; what
/// is no UTF-8 in it is replaced.
#[must_use]
pub fn load_bytes(path_name: &str, bytes: Vec<u8>) -> (String, Loaded) {
    let loaded = load_files(vec![(path_name.to_owned(), bytes)]);
    (loaded.files.text().to_owned(), loaded)
}

/// Loads the rules file `text`, all its mistakes in one run. Its form is told by `path_name`.
///
/// A value that stands in a file of the project is not looked for: see [`load_with_data`].
#[must_use]
pub fn load(path_name: &str, text: &str) -> Loaded {
    load_files(vec![(path_name.to_owned(), text.as_bytes().to_vec())])
}

/// Loads several rules files, in either form each, as one set of rules: names are shared over all of them. What they import cannot
/// be read.
#[must_use]
pub fn load_files(list: Vec<(String, Vec<u8>)>) -> Loaded {
    load_with(list, &mut |_| Err(std::io::Error::other("no files are read here")))
}

/// The same, with the files they import: `read` gives the bytes of a path.
#[must_use]
pub fn load_with(list: Vec<(String, Vec<u8>)>, read: &mut dyn FnMut(&str) -> std::io::Result<Vec<u8>>) -> Loaded {
    load_with_data(list, read, None)
}

/// The same, with the values that stand in `data`, files of the project.
///
/// ```
/// use summit_check::rule::{self, data::Files};
///
/// struct Config;
///
/// impl Files for Config {
///     fn read(&self, _rules: &str, path: &str) -> Result<String, String> {
///         if path == "limits.toml" { Ok("size = \"10 MB\"".to_owned()) } else { Err("there is no such file".to_owned()) }
///     }
///
///     fn count(&self, _rules: &str, _: &str) -> Result<usize, String> {
///         Ok(0)
///     }
/// }
///
/// let rules = "fact limit: quantity { value from \"limits.toml\" at size  claim \"limit is {value}\" }";
/// let ruleset = rule::load_with_data(vec![("a.rules".to_owned(), rules.into())], &mut |_| Err(std::io::Error::other("no imports")), Some(&Config)).ruleset.expect("the value is there");
/// assert_eq!(ruleset.facts[0].value.as_ref().map(|v| v.text.as_str()), Some("10 MB"));
/// ```
#[must_use]
pub fn load_with_data(
    list: Vec<(String, Vec<u8>)>,
    read: &mut dyn FnMut(&str) -> std::io::Result<Vec<u8>>,
    data: Option<&dyn Files>,
) -> Loaded {
    let mut loading = Loading::default();
    loading.known.extend(list.iter().map(|(path, _)| tidy(path)));
    for (path, bytes) in list {
        loading.file(&path, bytes);
    }
    // what is imported may import in its turn; a file is read once, so a circle ends
    while let Some((path, place)) = loading.imports.pop_front() {
        if !loading.known.insert(tidy(&path)) {
            continue;
        }
        match read(&path) {
            Ok(bytes) => loading.file(&path, bytes),
            Err(why) => loading.problems.push(Problem::new(place, Mistake::BadImport(path, why.to_string()))),
        }
    }
    loading.finish(data)
}

/// A path without the parts that lead nowhere, so that two ways to the same file are one.
fn tidy(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "." => {}
            "" if !parts.is_empty() => {}
            ".." if parts.last().is_some_and(|p| !p.is_empty() && *p != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The path that `import` means in the file at `path`.
fn imported(path: &str, import: &str) -> String {
    match path.rfind(['/', '\\']) {
        Some(end) if !import.starts_with('/') => tidy(&format!("{}{import}", &path[..=end])),
        _ => import.to_owned(),
    }
}

/// Mistakes in rules, with the files they stand in.
#[derive(Debug, Clone, Default)]
pub struct Mistakes {
    /// The mistakes, by place.
    pub problems: Vec<Problem>,
    /// The files; the places of the problems are places in their text.
    pub files: RuleFiles,
}

impl std::fmt::Display for Mistakes {
    /// A line for each: `path:line:column: message`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (i, problem) in self.problems.iter().enumerate() {
            let (line, column) = self.files.position(problem.span.start);
            let end = if i + 1 < self.problems.len() { "\n" } else { "" };
            write!(f, "{}:{line}:{column}: {}{end}", self.files.path(problem.span.start), problem.mistake.message())?;
        }
        Ok(())
    }
}

impl std::error::Error for Mistakes {}

const NOT_READ: &str = "is not read from a text; `Ruleset::open` reads it";

/// The files of a project where none is read.
struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str, _: &str) -> Result<String, String> {
        Err(NOT_READ.to_owned())
    }

    fn count(&self, _: &str, _: &str) -> Result<usize, String> {
        Err(NOT_READ.to_owned())
    }
}

impl Ruleset {
    /// The rules in `text`; `path` tells in which form of the language they are, and is what they are reported under. No file is
    /// read: rules that import others, or take a value from a file of the project, are read by [`open`](Self::open).
    ///
    /// # Errors
    /// All mistakes, where one of them keeps the rules from being used.
    pub fn parse(path: &str, text: &str) -> Result<Self, Mistakes> {
        let list = vec![(path.to_owned(), text.as_bytes().to_vec())];
        let unread = &mut |_: &str| Err(std::io::Error::other(NOT_READ));
        let Loaded { ruleset, problems, files, .. } = load_with_data(list, unread, Some(&NoFiles));
        ruleset.ok_or(Mistakes { problems, files })
    }

    /// The indices of the facts, by their names.
    #[must_use]
    pub fn fact_names(&self) -> BTreeMap<&str, usize> {
        self.facts.iter().enumerate().map(|(f, fact)| (fact.name.node.as_str(), f)).collect()
    }
}

/// Rules files on their way to a ruleset.
#[derive(Default)]
struct Loading {
    files: RuleFiles,
    written: written::File,
    problems: Vec<Problem>,
    /// The files that have been asked for.
    known: std::collections::HashSet<String>,
    /// What is imported, and where.
    imports: std::collections::VecDeque<(String, Span)>,
}

impl Loading {
    /// Reads a file behind those that have been read.
    fn file(&mut self, path: &str, bytes: Vec<u8>) {
        let not_utf8 = std::str::from_utf8(&bytes).err().map(|e| e.valid_up_to());
        let text = String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
        let refused = if let Some(at) = not_utf8 {
            let place = Span::new(at, at + text[at..].chars().next().map_or(0, char::len_utf8));
            Some(Problem::new(place, Mistake::NotUtf8(at)))
        } else if text.len() > LARGEST {
            Some(Problem::new(Span::default(), Mistake::FileTooLarge(text.len())))
        } else {
            text.find('\0').map(|at| Problem::new(Span::new(at, at + 1), Mistake::Nul))
        };
        let place = self.files.add(path, &text);
        if let Some(mut problem) = refused {
            problem.span = problem.span.shifted(place.start);
            self.problems.push(problem);
            self.written.unreadable = true;
            return;
        }
        let (file, problems) = match Form::of(path, &text) {
            Form::Rules => parse::parse_from(self.files.text(), place.start),
            Form::Yaml => yaml::read_from(&text, place.start),
        };
        self.problems.extend(problems);
        for statement in &file.statements {
            if let written::What::Import(text) = &statement.what {
                self.imports.push_back((imported(path, &text.text), text.span));
            }
        }
        self.written.statements.extend(file.statements);
        self.written.broken.extend(file.broken);
        self.written.unreadable |= file.unreadable;
    }

    fn finish(self, data: Option<&dyn Files>) -> Loaded {
        let Self { files, written, mut problems, .. } = self;
        // of names that stand in a file that could not be read nothing can be said
        if written.unreadable {
            problems.sort_by_key(|p| (p.span.start, p.span.end));
            return Loaded { ruleset: None, draft: None, problems, files };
        }
        let mut ruleset = resolve::resolve(&written, data.map(|data| (&files, data)), &mut problems);
        problems.sort_by_key(|p| (p.span.start, p.span.end));
        let usable = !problems.iter().any(Problem::is_error);
        let of_value = |p: &Problem| matches!(p.mistake, Mistake::UnreadableValue(..) | Mistake::AcceptExcludesValue(_));
        let sound = problems.iter().filter(|p| p.is_error()).all(of_value);
        ruleset.files = files.clone();
        let (ruleset, draft) = if usable { (Some(ruleset), None) } else { (None, sound.then_some(ruleset)) };
        Loaded { ruleset, draft, problems, files }
    }
}

/// Reads `text` as it is written, without looking up a name; and the mistakes of syntax in it.
#[must_use]
pub fn read(form: Form, text: &str) -> (written::File, Vec<Problem>) {
    match form {
        Form::Rules => parse::parse_from(text, 0),
        Form::Yaml => yaml::read_from(text, 0),
    }
}
