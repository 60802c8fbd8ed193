//! Entities and events in the house style.

use super::{Printer, WIDTH, comment, list, string};
use crate::rule::written::{Entity, Event, Line, Named, Phrase};

impl Printer {
    pub(super) fn event(&mut self, event: &Event, column: usize) {
        self.out.push_str(&format!("event {:column$} = {}", event.name.node, list(&event.with)));
        if !event.places.is_empty() {
            self.out.push_str(&format!(" in {}", list(&event.places)));
        }
    }

    /// An entity: its names as those of an alias, and behind them, or on a line of their own, the weak ones.
    pub(super) fn entity(&mut self, entity: &Entity, column: usize, commented: bool) {
        let column = column.saturating_sub(entity.kind.node.chars().count() + 1);
        if entity.names.is_empty() {
            self.out.push_str(&format!("{} {:column$} =", entity.kind.node, entity.name.node));
        } else {
            let named = Named { name: entity.name.clone(), phrases: entity.names.clone() };
            self.named(&entity.kind.node, &named, column, "", commented && entity.weak.is_empty());
        }
        if entity.weak.is_empty() {
            return;
        }
        let margin = entity.kind.node.chars().count() + 1 + column.max(entity.name.node.chars().count()) + 1;
        let weak: Vec<String> = entity.weak.iter().map(|p| string(&p.text.text)).collect();
        let weak_width = 6 + weak.iter().map(|p| p.chars().count() + 3).sum::<usize>();
        let line = &self.out[self.out.rfind('\n').map_or(0, |n| n + 1)..];
        let mut phrases = entity.names.iter().chain(&entity.weak).rev();
        // A comment behind the last of them stands at the end of the line in any case.
        let behind = phrases.next().filter(|last| last.notes.before.is_empty()).map(|last| last.notes.after.as_ref());
        // Comments in front of the first one stand above the line.
        let first = entity.names.first();
        let plain = phrases.all(|p| (p.notes.before.is_empty() || first.is_some_and(|f| std::ptr::eq(f, p))) && p.notes.after.is_none());
        if let Some(behind) = behind
            && plain
            && line.starts_with(&entity.kind.node)
            && line.chars().count() + weak_width <= WIDTH
        {
            self.out.push_str(&format!(" weak {}", weak.join(" | ")));
            if let Some(text) = behind.filter(|_| !commented) {
                self.out.push_str("  ");
                self.out.push_str(&comment(text));
            }
            return;
        }
        self.out.push('\n');
        self.phrases("weak", &entity.weak, margin, commented);
    }

    /// Phrases on lines of their own, `keyword` in front of the first.
    fn phrases(&mut self, keyword: &str, phrases: &[Phrase], margin: usize, commented: bool) {
        let margin = " ".repeat(margin);
        let last = phrases.len() - 1;
        let mut at = WIDTH;
        for (i, phrase) in phrases.iter().enumerate() {
            let text = string(&phrase.text.text);
            let width = text.chars().count() + 3;
            let comments: Vec<String> =
                phrase.notes.before.iter().filter_map(|l| if let Line::Comment(c) = l { Some(comment(c)) } else { None }).collect();
            if i == 0 || at + width > WIDTH || !comments.is_empty() {
                if i > 0 {
                    self.out.push('\n');
                }
                for comment in &comments {
                    self.out.push_str(&format!("{margin}{comment}\n"));
                }
                let mark = if i == 0 { keyword.to_owned() } else { format!("{:>1$}", "|", keyword.len()) };
                self.out.push_str(&format!("{margin}{mark} {text}"));
                at = margin.len() + keyword.len() + width;
            } else {
                self.out.push_str(&format!(" | {text}"));
                at += width;
            }
            if let Some(text) = phrase.notes.after.as_ref().filter(|_| i < last || !commented) {
                self.out.push_str("  ");
                self.out.push_str(&comment(text));
                at = WIDTH;
            }
        }
    }
}
