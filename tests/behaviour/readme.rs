//! Everything the README shows is run: its files are written, its commands executed, their output compared.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::harness::root;

/// A fenced block of the README: its language, the comment in front of it, its lines.
struct Block {
    language: String,
    comment: String,
    text: String,
    line: usize,
}

fn blocks(readme: &str) -> Vec<Block> {
    let mut out = Vec::new();
    let mut open: Option<Block> = None;
    let mut comment = String::new();
    for (number, line) in readme.lines().enumerate() {
        match &mut open {
            Some(block) if line == "```" => {
                out.push(Block {
                    language: std::mem::take(&mut block.language),
                    comment: std::mem::take(&mut block.comment),
                    text: std::mem::take(&mut block.text),
                    line: block.line,
                });
                open = None;
            }
            Some(block) => {
                block.text += line;
                block.text += "\n";
            }
            None => {
                if let Some(language) = line.strip_prefix("```") {
                    open = Some(Block {
                        language: language.to_owned(),
                        comment: std::mem::take(&mut comment),
                        text: String::new(),
                        line: number + 1,
                    });
                } else if let Some(said) = line.strip_prefix("<!-- ").and_then(|l| l.strip_suffix(" -->")) {
                    comment = said.to_owned();
                } else if !line.trim().is_empty() {
                    comment.clear();
                }
            }
        }
    }
    out
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
            continue;
        }
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// The commands of a console block, each with the output shown and the exit code after a line `? N` (0 where there is none).
fn commands(text: &str) -> Vec<(String, String, i32)> {
    let mut out: Vec<(String, String, i32)> = Vec::new();
    for line in text.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            out.push((command.to_owned(), String::new(), 0));
        } else if let Some((_, shown, code)) = out.last_mut() {
            match line.strip_prefix("? ").and_then(|n| n.parse().ok()) {
                Some(number) => *code = number,
                None => {
                    *shown += line.trim_end();
                    *shown += "\n";
                }
            }
        }
    }
    out
}

#[test]
fn what_the_readme_shows_is_what_happens() {
    let ran = run_page("README.md");
    assert!(ran >= 5, "only {ran} commands of the README were run");
}

#[test]
fn what_the_page_on_large_corpora_shows_is_what_happens() {
    let ran = run_page("docs/scale.md");
    assert!(ran >= 5, "only {ran} commands of the page were run");
}

/// Runs the commands of a page, and gives how many there are.
fn run_page(page: &str) -> usize {
    let text = fs::read_to_string(root().join(page)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for name in ["rules", "seeds"] {
        copy(&root().join(name), &folder.path().join(name));
    }
    let mut ran = 0;
    for block in blocks(&text) {
        if let Some(name) = block.comment.strip_prefix("file: ") {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &block.text).unwrap();
        }
        if block.language != "console" {
            continue;
        }
        for (command, shown, code) in commands(&block.text) {
            let Some(arguments) = command.strip_prefix("summit-check ") else { continue };
            let shell = format!("'{}' {arguments}", env!("CARGO_BIN_EXE_summit-check"));
            let output = Command::new("sh").arg("-c").arg(&shell).current_dir(folder.path()).env_remove("NO_COLOR").output().unwrap();
            let got = String::from_utf8_lossy(&output.stdout).lines().fold(String::new(), |all, line| all + line.trim_end() + "\n");
            let complaint = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(code), "{page}:{}: `{command}`\n{got}\n{complaint}", block.line);
            // an output that is cut short in the README ends with a line of its own: …
            match shown.strip_suffix("…\n") {
                Some(start) => assert!(got.starts_with(start), "{page}:{}: `{command}` gives\n{got}\nnot\n{shown}", block.line),
                None if shown.is_empty() => {}
                None => assert_eq!(got.trim(), shown.trim(), "{page}:{}: `{command}`\n{complaint}", block.line),
            }
            ran += 1;
        }
    }
    ran
}
