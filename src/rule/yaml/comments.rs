//! Comments of the YAML form: taken from a file, and put into one that serde_yaml printed.
//!
//! Both go by items: statements, members of facts and phrases, each with a name (`fact a claim 2`) that it has in either form
//! of the language, and with the place where it starts.

use rustc_hash::FxHashMap;

use crate::rule::print::comment;
use crate::rule::scan::comment_text;
use crate::rule::written::{File, Guard, Line, Notes, Part, Phrase, What};
use crate::span::Span;

/// What a comment can belong to.
struct Item<'f> {
    name: String,
    start: usize,
    notes: &'f mut Notes,
}

fn phrase_items<'f>(owner: &str, phrases: &'f mut [Phrase], items: &mut Vec<Item<'f>>) {
    for (i, phrase) in phrases.iter_mut().enumerate() {
        items.push(Item { name: format!("{owner} phrase {i}"), start: phrase.text.span.start, notes: &mut phrase.notes });
    }
}

/// All items of a file.
fn items(file: &mut File) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for statement in &mut file.statements {
        let (kind, start) = match &statement.what {
            What::Ruleset(name) => ("ruleset".to_owned(), name.span.start),
            What::About(names) => ("about".to_owned(), names.first().map_or(0, |n| n.span.start)),
            What::Entity(entity) => (format!("entity {}", entity.name.node), entity.name.span.start),
            What::Event(event) => (format!("event {}", event.name.node), event.name.span.start),
            What::Words(kind, words) => (format!("{} {}", kind.node, words.name.node), words.name.span.start),
            What::Alias(alias) => (format!("alias {}", alias.name.node), alias.name.span.start),
            What::Import(path) => (format!("import {}", path.text), path.span.start),
            What::Distrust(distrust) => {
                let path = distrust.paths.first();
                (format!("distrust {}", path.map_or("", |p| p.text.as_str())), path.map_or(0, |p| p.span.start))
            }
            What::Except(except) => {
                (format!("except {} {}", except.path.text, except.names.first().map_or("", |n| n.node.as_str())), except.path.span.start)
            }
            What::Source(source) => (format!("source {}", source.name.node), source.name.span.start),
            What::Fact(fact) => (format!("fact {}", fact.name.node), fact.name.span.start),
            What::Check(check) => (format!("check {}", check.name.node), check.name.span.start),
        };
        items.push(Item { name: kind.clone(), start, notes: &mut statement.notes });
        match &mut statement.what {
            What::Alias(alias) | What::Words(_, alias) => phrase_items(&kind, &mut alias.phrases, &mut items),
            What::Entity(entity) => {
                phrase_items(&kind, &mut entity.names, &mut items);
                phrase_items(&format!("{kind} weak"), &mut entity.weak, &mut items);
            }
            What::Fact(fact) => {
                // Members of one sort are counted together, since YAML has them in one list.
                let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
                for member in &mut fact.members {
                    let (sort, many, start) = match &member.part {
                        Part::Value(list) => ("value", 1, list.first().map_or(0, |v| v.what.text().span.start)),
                        Part::Accept(list) => ("accept", list.len(), list.first().map_or(0, |v| v.text.span.start)),
                        Part::Cite(cite) => ("cite", 1, cite.span.start),
                        Part::About(names) => ("about", 1, names.first().map_or(0, |n| n.span.start)),
                        Part::Option(option) => ("option", 1, option.name.span.start),
                        Part::Claim(claim) if claim.says => ("says", 1, claim.text.span.start),
                        Part::Claim(claim) => ("claim", 1, claim.text.span.start),
                        Part::Unless(list) => {
                            let first = list.first().map_or(0, |g| match g {
                                Guard::Named(name) => name.span.start,
                                Guard::Wording(_, text) => text.span.start,
                            });
                            ("unless", list.len(), first)
                        }
                        Part::Place(place) => (place.keyword(), 1, place.strings().first().map_or(place.span.span, |t| t.span).start),
                        Part::Require(_) => ("require", 1, member.span.span.start),
                        Part::Level(level) => ("level", 1, level.span.start),
                        Part::Test(test) => ("test", 1, test.text.span.start),
                    };
                    let count = counts.entry(sort).or_default();
                    let name = format!("{kind} {sort} {count}");
                    *count += many;
                    items.push(Item { name: name.clone(), start, notes: &mut member.notes });
                    if let Part::Option(option) = &mut member.part {
                        phrase_items(&name, &mut option.phrases, &mut items);
                    }
                }
                items.push(Item { name: format!("{kind} tail"), start: usize::MAX, notes: &mut fact.tail });
            }
            _ => {}
        }
    }
    items
}

/// Gives every comment of `text` to an item of `file`: one behind something to that, one on a line of its own to what comes next.
/// `scalars`: where comments cannot be, in order.
pub(super) fn attach(text: &str, scalars: &[Span], file: &mut File) {
    let mut tail = Vec::new();
    {
        let (mut items, ends): (Vec<Item<'_>>, Vec<Item<'_>>) = items(file).into_iter().partition(|i| i.start != usize::MAX);
        items.sort_by_key(|i| i.start);
        let mut ends: FxHashMap<String, Item<'_>> = ends.into_iter().map(|i| (i.name.clone(), i)).collect();
        let mut start = 0;
        let mut scalar = 0;
        for line in text.split_inclusive('\n') {
            let end = start + line.len();
            if let Some(mark) = comment_in(line, start, scalars, &mut scalar) {
                let words = comment_text(&line[mark + 1..]);
                let before = line[..mark].trim();
                let next = items.partition_point(|i| i.start < start + mark);
                // Behind `facts:` there is nothing yet that the comment could belong to.
                let opens = before.is_empty() || before.ends_with([':', '-']) || before == "---";
                let own = next.checked_sub(1).filter(|&i| !opens || items[i].start >= start);
                let indent = line.len() - line.trim_start().len();
                let line = Line::Comment(words.clone());
                if let Some(own) = own {
                    if items[own].notes.after.is_none() {
                        items[own].notes.after = Some(words);
                    } else {
                        items[own].notes.before.push(line);
                    }
                } else if let Some(fact) = ends_fact(&items, next).filter(|_| indent >= MEMBER_INDENT).and_then(|f| ends.get_mut(&f)) {
                    fact.notes.before.push(line);
                } else if let Some(item) = items.get_mut(next) {
                    item.notes.before.push(line);
                } else {
                    tail.push(line);
                }
            }
            start = end;
        }
    }
    file.tail.before = tail;
}

/// Comments so far to the right belong to members of facts.
const MEMBER_INDENT: usize = 4;

/// The name of the end of the fact that ends before item `next`, if one does.
fn ends_fact(items: &[Item<'_>], next: usize) -> Option<String> {
    let is_member = |name: &str| name.split(' ').count() > 2;
    let last = items.get(next.checked_sub(1)?)?;
    let goes_on = items.get(next).is_some_and(|i| is_member(&i.name));
    let mut words = last.name.split(' ');
    (!goes_on && words.next() == Some("fact")).then(|| format!("fact {} tail", words.next().unwrap_or_default()))
}

/// Where in `line`, which starts at byte `start` of its file, a comment starts.
fn comment_in(line: &str, start: usize, scalars: &[Span], scalar: &mut usize) -> Option<usize> {
    for (mark, _) in line.match_indices('#') {
        let at = start + mark;
        if mark > 0 && !line[..mark].ends_with([' ', '\t']) {
            continue;
        }
        while scalars.get(*scalar).is_some_and(|s| s.end <= at) {
            *scalar += 1;
        }
        if !scalars.get(*scalar).is_some_and(|s| s.start <= at && at < s.end) {
            return Some(mark);
        }
    }
    None
}

/// Whether a text of several lines begins below `line`: `agrees: |-`, `- >`.
fn is_block_header(line: &str) -> bool {
    line.trim_end().rsplit_once([' ', '\t']).is_some_and(|(key, mark)| key.trim_end().ends_with([':', '-']) && mark.starts_with(['|', '>']))
}

/// Puts the comments of `file` into `printed`, which serde_yaml made of it, and sets facts and sections off by empty lines.
pub(super) fn insert(printed: &str, file: &File) -> String {
    let (mut there, _) = super::read_from(printed, 0);
    let mut lines: Vec<&str> = printed.lines().collect();
    let mut before: Vec<Vec<String>> = vec![Vec::new(); lines.len() + 1];
    let mut behind: Vec<Vec<String>> = vec![Vec::new(); lines.len() + 1];
    let mut after: Vec<Vec<String>> = vec![Vec::new(); lines.len() + 1];
    let starts: Vec<usize> = std::iter::once(0).chain(printed.match_indices('\n').map(|(i, _)| i + 1)).collect();
    let line_of = |offset: usize| starts.partition_point(|&s| s <= offset).saturating_sub(1);
    let mut places: FxHashMap<String, usize> = FxHashMap::default();
    let mut fact_ends: Vec<(String, usize)> = Vec::new();
    for statement in &there.statements {
        if let What::Fact(fact) = &statement.what {
            fact_ends.push((format!("fact {} tail", fact.name.node), line_of(statement.span.span.end.saturating_sub(1)) + 1));
        }
    }
    for item in items(&mut there) {
        if item.start == usize::MAX {
            continue;
        }
        let mut line = line_of(item.start);
        // A text of several lines starts below the key it belongs to; any other stands behind its key.
        if printed.get(starts[line]..item.start).is_some_and(|p| p.trim().is_empty()) {
            let above = lines[..line].iter().rposition(|l| !l.trim().is_empty());
            line = above.filter(|&l| is_block_header(lines[l])).unwrap_or(line);
        }
        places.insert(item.name, line);
    }
    places.extend(fact_ends);
    let mut source = file.clone();
    for item in items(&mut source) {
        let Some(&line) = places.get(&item.name) else { continue };
        let (list, indent) = if item.start == usize::MAX {
            (&mut behind[line], MEMBER_INDENT)
        } else {
            (&mut before[line], lines.get(line).map_or(0, |l| l.len() - l.trim_start().len()))
        };
        for note in &item.notes.before {
            if let Line::Comment(words) = note {
                list.push(format!("{}{}\n", " ".repeat(indent), comment(words)));
            }
        }
        after[line].extend(item.notes.after.clone());
    }
    let mut out = String::with_capacity(printed.len());
    lines.push("");
    let mut in_facts = false;
    for (i, line) in lines.iter().enumerate() {
        let is_section = !line.starts_with([' ', '-']) && !line.is_empty();
        if is_section {
            in_facts = matches!(*line, "facts:" | "checks:");
        }
        // Facts and checks are the mappings in the second column; the first of them follows its section.
        let is_entry = in_facts && line.starts_with("  ") && !line[2..].starts_with([' ', '-']) && line.ends_with(':');
        out.extend(behind[i].iter().map(String::as_str));
        if i > 0 && (is_section || is_entry && lines[i - 1].starts_with(' ')) {
            out.push('\n');
        }
        out.extend(before[i].iter().map(String::as_str));
        if i + 1 == lines.len() {
            break;
        }
        out.push_str(line);
        if let Some(words) = (!after[i].is_empty()).then(|| after[i].join("; ")) {
            out.push_str("  ");
            out.push_str(&comment(&words));
        }
        out.push('\n');
    }
    for note in &file.tail.before {
        if let Line::Comment(words) = note {
            out.push_str(&comment(words));
            out.push('\n');
        }
    }
    out
}
