//! What went wrong in YAML, in words that help: the parser tells where it stopped, the lines around tell why.

/// Why a YAML parser that says `info` stopped at byte `at`.
pub(super) fn cause(text: &str, at: usize, info: &str) -> String {
    let at = (0..=at.min(text.len())).rev().find(|&n| text.is_char_boundary(n)).unwrap_or(0);
    let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let body = line.trim_start();
    let indent = line.len() - body.len();
    let before = text[..start].lines().rev().find(|l| !l.trim().is_empty() && !l.trim_start().starts_with('#'));
    if line[..indent].contains('\t') || info.contains("tab") {
        return "YAML is indented with blanks, never with tabs".to_owned();
    }
    if info.contains("anchor") {
        return "`*` and `&` at the start of a text mean something in YAML; put the text in quotation marks".to_owned();
    }
    if info.contains("quoted scalar") || info.contains("end of stream") && open_quote(&text[..at]) {
        return "a string that is opened here or above has no closing quotation mark".to_owned();
    }
    let value = value_of(body);
    if value.starts_with('{') && value.find('}').is_some_and(|c| !value[c + 1..].trim().is_empty()) {
        return format!("text that starts with `{{` needs quotation marks: `\"{}\"`", value.trim());
    }
    if let Some(open) = open_bracket(text, at) {
        let most = text.len().min(open + 200);
        let inside = &text[open..(open..=most).rev().find(|&n| text.is_char_boundary(n)).unwrap_or(open)];
        let close = if text[open..].starts_with('[') { ']' } else { '}' };
        return if inside.lines().next().unwrap_or_default().contains(close) {
            format!("inside `{}…{close}`, text with `: `, `{{` or `,` needs quotation marks", &text[open..=open])
        } else {
            format!("the `{}` is never closed by `{close}`", &text[open..=open])
        };
    }
    if body.matches(": ").count() > 1 || value.contains(": ") || value.ends_with(':') && body.contains(": ") {
        return "text that holds `: ` needs quotation marks".to_owned();
    }
    if let Some(before) = before {
        let outer = before.len() - before.trim_start().len();
        let bare = before.trim();
        if !bare.contains(':') && !bare.starts_with('-') && indent > outer {
            return format!("a `:` is missing behind `{bare}`");
        }
        let sibling = text[..start].lines().rev().map(|l| l.len() - l.trim_start().len()).find(|&n| n > indent);
        if is_key(body) && sibling.is_some() && sibling != Some(indent) && indent != outer {
            let lines = indents(&text[..start]);
            if !lines.contains(&indent) {
                return format!(
                    "this line is indented by {}, and no other line it could belong with is; line it up with {}",
                    blanks(indent),
                    nearest(&lines, indent)
                );
            }
        }
    }
    "text that starts with a bracket or a sign, or holds `: ` or ` #`, needs quotation marks in YAML".to_owned()
}

fn blanks(n: usize) -> String {
    if n == 1 { "1 blank".to_owned() } else { format!("{n} blanks") }
}

/// How the lines in front are indented.
fn indents(text: &str) -> Vec<usize> {
    let mut all: Vec<usize> = text.lines().filter(|l| !l.trim().is_empty()).map(|l| l.len() - l.trim_start().len()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn nearest(indents: &[usize], to: usize) -> String {
    indents.iter().min_by_key(|n| n.abs_diff(to)).map_or_else(String::new, |n| format!("those that have {n}"))
}

fn is_key(body: &str) -> bool {
    body.split_once(':').is_some_and(|(key, _)| !key.trim().is_empty())
}

/// What stands behind the key or the dash of a line.
fn value_of(body: &str) -> &str {
    let body = body.trim_start_matches("- ").trim_start();
    match body.split_once(": ") {
        Some((key, value)) if !key.contains(['{', '"']) => value.trim(),
        _ => body,
    }
}

/// Whether a quotation mark in front is still open on its line or one above.
fn open_quote(text: &str) -> bool {
    text.matches('"').count() % 2 == 1
}

/// The bracket in front that is still open, in the last lines; strings are passed over.
fn open_bracket(text: &str, at: usize) -> Option<usize> {
    let from = text[..at].rmatch_indices('\n').nth(20).map_or(0, |(n, _)| n + 1);
    let mut open = Vec::new();
    let mut quote = None;
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    for (k, c) in text[from..end].char_indices() {
        match (c, quote) {
            (c, Some(q)) if c == q => quote = None,
            (_, Some(_)) => {}
            ('"', None) => quote = Some('"'),
            ('[' | '{', None) => {
                // a bracket in the middle of plain text is text
                let before = text[from..from + k].trim_end();
                if before.ends_with([':', '-', '[', '{', ',']) {
                    open.push(from + k);
                }
            }
            (']' | '}', None) if from + k < at => drop(open.pop()),
            _ => {}
        }
    }
    open.first().copied()
}

#[cfg(test)]
mod tests {
    use crate::rule::problem::Mistake;

    fn told(text: &str) -> String {
        let (_, problems) = super::super::read_from(text, 0);
        problems.iter().find_map(|p| if let Mistake::Yaml(_, cause) = &p.mistake { Some(cause.clone()) } else { None }).unwrap_or_default()
    }

    #[test]
    fn the_true_cause_is_told() {
        assert_eq!(told("facts:\n\tcap:\n"), "YAML is indented with blanks, never with tabs");
        assert_eq!(
            told("facts:\n  cap:\n    value: 4096\n   level: warn\n"),
            "this line is indented by 3 blanks, and no other line it could belong with is; line it up with those that have 2"
        );
        assert_eq!(told("facts:\n  cap\n    type: number\n"), "a `:` is missing behind `cap`");
        assert_eq!(told("facts:\n  cap:\n    doc: it is: so\n"), "text that holds `: ` needs quotation marks");
        assert_eq!(
            told("facts:\n  cap:\n    claims:\n      - {value} apples\n"),
            "text that starts with `{` needs quotation marks: `\"{value} apples\"`"
        );
        assert_eq!(
            told("facts:\n  cap:\n    doc: *x\n"),
            "`*` and `&` at the start of a text mean something in YAML; put the text in quotation marks"
        );
        assert_eq!(told("facts:\n  cap:\n    claims: [\"cap be {value}\"\n"), "the `[` is never closed by `]`");
        assert!(
            told("facts:\n  cap:\n    doc: \"an open string\n    claims:\n      - \"{value} apples\"\n").contains("closing quotation mark")
        );
    }
}
