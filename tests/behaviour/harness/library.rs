//! The library beside the command: whatever a case checks, a program that uses the library finds the same.

use std::path::Path;

use summit_check::{Checker, Ruleset, Source, SourceFormat};

/// What a program would find that checks what `arguments` ask for, a line each; `None` where they ask for more than rules, sources and
/// a format, or for what only a command has: standard input, settings, streams.
pub(crate) fn findings(folder: &Path, arguments: &[String]) -> Option<Vec<String>> {
    let mut words = arguments.iter().map(String::as_str).skip_while(|word| *word == "check");
    let rules = words.next().filter(|name| name.ends_with(".rules") || name.ends_with(".yaml"))?;
    let mut named = Vec::new();
    while let Some(word) = words.next() {
        match word {
            "--format" | "--fail-on" => drop(words.next()?),
            "--exit-zero" => {}
            _ if word.starts_with(['-', '!']) || word.contains('*') => return None,
            _ => named.push(word),
        }
    }
    let text = std::fs::read_to_string(folder.join(rules)).ok()?;
    // what is set aside up to a day is a matter of the day; what stands in other files, of the folder they are looked for from
    if named.is_empty() || text.contains("until") || folder.join("summit-check.toml").exists() {
        return None;
    }
    let elsewhere = ["import", " from ", "from:"].iter().any(|word| text.contains(word));
    let rules = if elsewhere { Ruleset::open([folder.join(rules).to_str()?]).ok()? } else { Ruleset::parse(rules, &text).ok()? };
    let mut sources = Vec::new();
    for name in named {
        add(folder, name, true, &mut sources)?;
    }
    let checker = Checker::new(rules).ok()?;
    Some(checker.check(sources).findings().iter().map(ToString::to_string).collect())
}

/// Adds a file, or the files of a folder in the order of their names.
fn add(folder: &Path, name: &str, asked: bool, sources: &mut Vec<Source>) -> Option<()> {
    let path = folder.join(name);
    if path.is_dir() {
        let entries = std::fs::read_dir(path).ok()?.map(|e| e.ok()?.file_name().into_string().ok());
        let mut names = entries.collect::<Option<Vec<String>>>()?;
        names.sort();
        return names.iter().try_for_each(|n| add(folder, &format!("{}/{n}", name.trim_end_matches('/')), false, sources));
    }
    let known = ["txt", "text", "md", "markdown", "mdx", "html", "htm", "rst", "adoc"];
    let is_known = name.rsplit_once('.').is_some_and(|(_, end)| known.contains(&end));
    if !is_known {
        // whether it is left out or read as a stream is the command's affair
        return (!asked).then_some(());
    }
    let bytes = std::fs::read(path).ok()?;
    if String::from_utf8_lossy(&bytes).contains("until ") {
        return None;
    }
    sources.push(Source::from_bytes(name, bytes, SourceFormat::of_path(name)).ok()?.0);
    Some(())
}

/// What the command told of sources, in the same form; `None` for a format that has no such lines.
pub(crate) fn told(arguments: &[String], stdout: &str) -> Option<Vec<String>> {
    let format = arguments.iter().position(|a| a == "--format").and_then(|at| arguments.get(at + 1))?;
    let rules = arguments.iter().find(|a| a.ends_with(".rules") || a.ends_with(".yaml"))?;
    match format.as_str() {
        "short" => Some(stdout.lines().filter(|l| !l.starts_with(&format!("{rules}:"))).map(str::to_owned).collect()),
        "json" => {
            let report: serde_json::Value = serde_json::from_str(stdout).ok()?;
            let word = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
            let line = |f: &serde_json::Value| {
                let place = |key: &str| f["span"][key].as_u64().unwrap_or(1);
                let (line, column) = (place("line"), place("column"));
                format!("{}:{line}:{column}: {}[{}]: {}", word(&f["source"]), word(&f["level"]), word(&f["code"]), word(&f["message"]))
            };
            let findings = report["findings"].as_array()?;
            // what holds of many sources is one finding there, with the list of them
            let is_gathered = findings.iter().any(|f| f["other_sources"].as_array().is_some_and(|others| !others.is_empty()));
            (!is_gathered).then(|| findings.iter().map(line).collect())
        }
        _ => None,
    }
}
