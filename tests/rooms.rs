//! The rooms of the reader stand in one-way order: language → text → value → read. Each uses only what is to its left, and no room but
//! `language` names one of the languages.

use std::path::{Path, PathBuf};

/// The rooms, and those that each may not use.
const ROOMS: [(&str, &[&str]); 4] = [
    ("language", &["text", "value", "read", "fact", "rule", "extract", "finding", "judge", "session", "report", "cli"]),
    ("text", &["value", "read", "fact", "rule", "extract", "finding", "judge", "session", "report", "cli"]),
    ("value", &["read", "fact", "rule", "extract", "finding", "judge", "session", "report", "cli"]),
    ("read", &["fact", "rule", "extract", "finding", "judge", "session", "report", "cli"]),
];

/// All files of Rust below a folder.
fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

/// The lines of code below a folder of `src`, without comments and tests, each with its file.
fn lines(room: &str) -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room), &mut all);
    let code = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a file");
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
        let lines: Vec<String> = code.lines().filter(|l| !l.trim_start().starts_with("//")).map(str::to_owned).collect();
        lines.into_iter().map(move |line| (path.clone(), line)).collect::<Vec<_>>()
    };
    all.into_iter().flat_map(code).collect()
}

#[test]
fn no_room_of_the_reader_uses_one_to_its_right() {
    for (room, right) in ROOMS {
        for (path, line) in lines(room) {
            let used = right.iter().find(|other| line.contains(&format!("crate::{other}::")) || line.contains(&format!("crate::{other};")));
            assert!(used.is_none(), "{}: `{}` uses `{}`", path.display(), line.trim(), used.unwrap_or(&""));
        }
    }
}

#[test]
fn no_room_but_language_names_a_language() {
    for (path, line) in lines("") {
        let inside = path.components().any(|c| c.as_os_str() == "language");
        let named = ["language::en", "language::de", "locale::en"].iter().any(|name| line.contains(name));
        assert!(inside || !named, "{}: {line}", path.display());
    }
}

/// A second language is its tables and a few functions: it takes nothing from the first, and reads with the same reader.
#[test]
fn the_second_language_stands_by_itself() {
    use summit_check::language::GERMAN;
    use summit_check::read::read_in;
    use summit_check::value::Context;

    for (path, line) in lines("language/de") {
        assert!(!line.contains("en::"), "{}: {line}", path.display());
    }
    for (text, value) in [
        ("Das Gespräch dauerte zwei Stunden.", "2 hours"),
        ("Es begann am 25. März 2019.", "25 March 2019"),
        ("Der Handel fiel um 56 Prozent.", "56 %"),
        ("Die Brücke ist dreißig Meter lang.", "30 meters"),
        ("Im Oktober 2018 war es kalt.", "October 2018"),
        ("Es waren fünfundzwanzig Gäste.", "25"),
    ] {
        let values: Vec<String> = read_in(text, &Context::default(), &GERMAN).iter().map(|r| r.value.to_string()).collect();
        assert_eq!(values, [value], "{text}");
    }
}
