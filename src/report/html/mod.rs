//! One page that stands on its own: the matrix of facts and sources, each cell opens the sentence in its article with the rule
//! beside it. It asks no network for anything, and runs no script but its own.

mod data;

use std::io::{self, Write};

use super::words::summary;
use super::{Report, Run, Teller};

/// The format.
pub(super) struct Html;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("page.js");
/// So many findings are told to a reader without scripts.
const STATIC: usize = 200;

impl Report for Html {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        let data = data::json(run)?;
        // No source can know a name that is made of all of them: a script that has it is ours.
        let nonce = super::identity::hash([data.as_str()]);
        let title = run.ruleset.name.as_deref().unwrap_or("summit-check");
        let listed: String = Teller::new(run).tell_all().take(STATIC).map(|d| format!("<li>{}</li>", escaped(&d.to_string()))).collect();
        let mut rest = PAGE;
        while let Some((before, after)) = rest.split_once('@') {
            out.write_all(before.as_bytes())?;
            let (name, behind) = after.split_once('@').unwrap_or((after, ""));
            match name {
                "nonce" => out.write_all(nonce.as_bytes())?,
                "version" => out.write_all(env!("CARGO_PKG_VERSION").as_bytes())?,
                "title" => out.write_all(escaped(title).as_bytes())?,
                "summary" => out.write_all(escaped(&summary(run)).as_bytes())?,
                "static" => out.write_all(listed.as_bytes())?,
                "style" => out.write_all(STYLE.as_bytes())?,
                "script" => out.write_all(SCRIPT.as_bytes())?,
                _ => out.write_all(data.as_bytes())?,
            }
            rest = behind;
        }
        out.write_all(rest.as_bytes())
    }
}

/// Text in which nothing is HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().map(super::words::shown) {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // `##[error]` is a command to some runners
            '#' => out.push_str("&#35;"),
            c => out.push(c),
        }
    }
    out
}
