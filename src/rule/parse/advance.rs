//! Moving on: over what stands between two things, and past a mistake.

use super::super::scan::{comment_text, first_word, is_space, outside_strings};
use super::super::vocabulary::{MEMBERS, STATEMENTS, nearest};
use super::super::written::Line;
use super::{Between, Parser};
use crate::span::Span;
use crate::work;

impl Parser<'_> {
    /// Skips white space and comments, and keeps the comments. `same_line`: something stands in front on this line.
    pub(super) fn between(&mut self, mut same_line: bool) -> Between {
        let mut between = Between::default();
        let mut newlines = 0;
        loop {
            let rest = self.rest();
            let Some(c) = rest.chars().next() else { break };
            if c == '\n' {
                newlines += 1;
                same_line = false;
            }
            if is_space(c) {
                self.at += c.len_utf8();
                continue;
            }
            if c != '#' && c != '/' {
                break;
            }
            let line = rest.split('\n').next().unwrap_or_default();
            work::steps(line.len());
            let line_text = line.trim_end();
            if let Some(doc) = line_text.strip_prefix("///") {
                let doc = doc.strip_prefix(' ').unwrap_or(doc).to_owned();
                between.doc.push((doc, Span::new(self.at, self.at + line_text.len())));
            } else if let Some(comment) = line_text.strip_prefix('#') {
                if same_line {
                    between.after = Some(comment_text(comment));
                } else {
                    if newlines > 1 {
                        between.lines.push(Line::Blank);
                    }
                    between.lines.push(Line::Comment(comment_text(comment)));
                }
            } else {
                break;
            }
            newlines = 0;
            same_line = false;
            self.at += line.len();
        }
        if newlines > 1 {
            between.lines.push(Line::Blank);
        }
        between
    }

    /// Skips white space and comments; what the comments say is collected later.
    pub(super) fn skip(&mut self) {
        loop {
            let rest = self.rest().trim_start_matches(is_space);
            self.at = self.text.len() - rest.len();
            if !rest.starts_with('#') {
                return;
            }
            self.at += rest.find('\n').unwrap_or(rest.len());
        }
    }

    /// Whether nothing but a comment stands behind the cursor on its line.
    pub(super) fn ends_line(&self) -> bool {
        let line = self.rest().split('\n').next().unwrap_or_default().trim_start();
        line.is_empty() || line.starts_with('#')
    }

    /// Whether something that is no white space stands in front on the line of the cursor.
    pub(super) fn behind_something(&self) -> bool {
        let behind = self.text[..self.at].chars().rev().take_while(|c| *c != '\n');
        behind.into_iter().any(|c| !is_space(c))
    }

    /// Moves to the next line that starts with the keyword of a statement.
    pub(super) fn recover_to_statement(&mut self) {
        while self.next_line() {
            let line = self.rest().trim_start_matches([' ', '\t']);
            // An indented `about` belongs to the fact that could not be read.
            let indented = line.len() < self.rest().len();
            let word = first_word(line);
            if line.starts_with("///") || STATEMENTS.contains(&word) && !(indented && MEMBERS.contains(&word)) {
                return;
            }
        }
    }

    /// Moves to the closing brace on this line, or to the next line that starts with a word of the language or closes the fact.
    /// The member started at byte `from`.
    pub(super) fn recover_to_member(&mut self, from: usize) {
        loop {
            let line_start = self.text[..self.at].rfind('\n').map_or(0, |n| n + 1).max(from);
            let line = self.text[line_start..].split('\n').next().unwrap_or_default();
            work::steps(line.len());
            // Braces that open and close on the line are those of a template without its quotation marks.
            let mut depth = 0_usize;
            let close = outside_strings(line).find(|&(i, c)| {
                let closes = c == '}' && depth == 0 && line_start + i >= self.at;
                match c {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                closes
            });
            if let Some(close) = close {
                self.at = line_start + close.0;
                return;
            }
            if !self.next_line() {
                return;
            }
            let line = self.rest().trim_start_matches([' ', '\t']);
            let word = first_word(line);
            // A word behind which something of the language follows may be a misspelt keyword: it has a message of its own.
            if line.starts_with(['}', '#'])
                || MEMBERS.contains(&word)
                || STATEMENTS.contains(&word)
                || nearest(word, MEMBERS.iter().copied()).is_some()
            {
                return;
            }
        }
    }

    /// Moves to the start of the next line; false at the end of the text, where it moves to.
    pub(super) fn next_line(&mut self) -> bool {
        match self.rest().find('\n') {
            Some(newline) => {
                self.at += newline + 1;
                true
            }
            None => {
                self.at = self.text.len();
                false
            }
        }
    }
}
