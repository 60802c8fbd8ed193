//! The end of a report for people: facts × sources at a glance, and the counts.

use std::borrow::Cow;
use std::io::{self, Write};

use owo_colors::{OwoColorize as _, Style};

use super::words::{by_level, clipped, columns, count, printable, summary};
use super::{Look, Run};
use crate::code::Level;
use crate::fact::Verdict;
use crate::finding::CheckResult;

/// More sources than this are counted instead of shown one by one.
const SOURCES: usize = 20;
/// More rows than this are not shown; those with something to tell come first.
const ROWS: usize = 40;

/// The verdicts in the order the legend has them.
pub(super) const VERDICTS: [Verdict; 9] = [
    Verdict::Agrees,
    Verdict::Contradicts,
    Verdict::Disagrees,
    Verdict::SelfContradicts,
    Verdict::Vague,
    Verdict::Silent,
    Verdict::NotDue,
    Verdict::NotAbout,
    Verdict::Unjudged,
];

/// A verdict's sign, and what the legend says of it.
const fn sign(verdict: Verdict) -> (char, &'static str) {
    match verdict {
        Verdict::Agrees => ('✓', "agrees"),
        Verdict::Contradicts => ('✗', "contradicts"),
        Verdict::Disagrees | Verdict::SelfContradicts => ('≠', "disagrees with others or itself"),
        Verdict::Vague => ('~', "vague"),
        Verdict::Silent => ('–', "silent"),
        Verdict::NotDue => ('·', "not due"),
        Verdict::NotAbout => ('∅', "not about this"),
        Verdict::Unjudged => ('○', "nothing to hold it against"),
    }
}

/// A row: a fact or a check, and its verdicts.
struct Row<'a> {
    name: Cow<'a, str>,
    /// How many sources have each verdict, in the order of [`VERDICTS`].
    counts: [usize; VERDICTS.len()],
    /// The verdict by source, where each source is shown; a source without a cell has none.
    cells: Vec<Option<Verdict>>,
}

impl Row<'_> {
    fn add(&mut self, source: usize, verdict: Verdict) {
        self.counts[VERDICTS.iter().position(|&v| v == verdict).unwrap_or(0)] += 1;
        if let Some(cell) = self.cells.get_mut(source) {
            *cell = Some(verdict);
        }
    }

    /// How many sources have a verdict with the sign of this one.
    fn count(&self, verdict: Verdict) -> usize {
        VERDICTS.iter().zip(self.counts).filter(|&(&v, _)| sign(v) == sign(verdict)).map(|(_, n)| n).sum()
    }

    fn tells(&self) -> bool {
        [Verdict::Contradicts, Verdict::Disagrees, Verdict::Vague].into_iter().any(|v| self.count(v) > 0)
    }
}

/// The matrix as a format of its own.
pub(super) struct Matrix {
    /// How it may look.
    pub(super) look: Look,
}

impl super::Report for Matrix {
    fn write(&self, run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
        write(run, self.look, out)
    }
}

/// The matrix as a table of Markdown; of many sources, how many say what.
pub(super) fn markdown(run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    use super::markdown::inline;
    let sources = run.judgement.sources.len();
    let many = sources > SOURCES;
    let rows = rows(run, if many { 0 } else { sources });
    let signs = present(&rows);
    let heads: Vec<String> =
        if many { signs.iter().map(|(v, meaning)| format!("{} {meaning}", sign(*v).0)).collect() } else { short_names(run) };
    write!(out, "| fact |")?;
    heads.iter().try_for_each(|h| write!(out, " {} |", inline(h)))?;
    writeln!(out, "\n|---|{}", ":-:|".repeat(heads.len()))?;
    for row in rows.iter().take(ROWS) {
        write!(out, "| {} |", inline(&row.name))?;
        if many {
            signs.iter().try_for_each(|(verdict, _)| write!(out, " {} |", row.count(*verdict)))?;
        } else {
            row.cells.iter().try_for_each(|cell| write!(out, " {} |", painted(*cell, false)))?;
        }
        writeln!(out)?;
    }
    let legend: Vec<String> = signs.iter().map(|(v, meaning)| format!("{} {meaning}", sign(*v).0)).collect();
    writeln!(out, "\n{}", legend.join(" · "))
}

/// Writes the matrix with its legend, and the counts.
pub(super) fn write(run: &Run<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let (facts, checks, sources) = (run.ruleset.facts.len(), run.ruleset.checks.len(), run.judgement.sources.len());
    if facts + checks > 0 && sources > 0 {
        let many = sources > SOURCES || facts + checks > ROWS;
        let rows = rows(run, if many { 0 } else { sources });
        if many {
            tallies(&rows, look, out)?;
        } else {
            grid(run, &rows, look, out)?;
        }
        writeln!(out)?;
    }
    let counts = summary(run);
    let style = match by_level(run).first() {
        Some((Level::Error, _)) => Style::new().red().bold(),
        Some((Level::Warn, _)) => Style::new().yellow().bold(),
        _ => Style::new().bold(),
    };
    if look.color { writeln!(out, "{}", counts.style(style)) } else { writeln!(out, "{counts}") }
}

/// The rows: facts in the order of the rules, then checks; with `cells` cells each.
fn rows<'a>(run: &Run<'a>, cells: usize) -> Vec<Row<'a>> {
    let row = |name: Cow<'a, str>| Row { name, counts: [0; VERDICTS.len()], cells: vec![None; cells] };
    let facts = run.ruleset.facts.iter().map(|f| row(f.name.node.as_str().into()));
    let checks = run.ruleset.checks.iter().map(|c| row(format!("check {}", c.name.node).into()));
    let mut rows: Vec<Row<'a>> = facts.chain(checks).collect();
    for cell in &run.judgement.cells {
        rows[cell.fact].add(cell.source, cell.verdict);
    }
    for result in &run.judgement.checks {
        let verdict = match result.holds {
            Some(true) => Verdict::Agrees,
            Some(false) => Verdict::Contradicts,
            None if is_about_nothing(run, result) => Verdict::NotAbout,
            None => Verdict::Silent,
        };
        rows[run.ruleset.facts.len() + result.check].add(result.source, verdict);
    }
    // what was not judged has no row
    rows.retain(|row| row.counts.iter().any(|n| *n > 0));
    rows
}

/// A verdict's colour.
const fn style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Agrees => Style::new().green(),
        Verdict::Contradicts => Style::new().red().bold(),
        Verdict::Disagrees | Verdict::SelfContradicts => Style::new().red(),
        Verdict::Vague => Style::new().yellow(),
        Verdict::Silent | Verdict::NotDue | Verdict::NotAbout | Verdict::Unjudged => Style::new().dimmed(),
    }
}

/// Whether a source names nothing of what the facts of a check are about.
fn is_about_nothing(run: &Run<'_>, result: &CheckResult) -> bool {
    let check = &run.ruleset.checks[result.check];
    let sources = run.judgement.sources.len();
    // Cells stand by fact and then by source, where all are there.
    let verdict = |fact: usize| run.judgement.cells.get(fact * sources + result.source).filter(|c| c.fact == fact).map(|c| c.verdict);
    let mut facts = check.left.facts();
    facts.extend(check.right.facts());
    !facts.is_empty() && facts.into_iter().all(|f| verdict(f) == Some(Verdict::NotAbout))
}

/// A verdict's word, in colour or not.
pub(super) fn word(verdict: Verdict, color: bool) -> String {
    if color { verdict.word().style(style(verdict)).to_string() } else { verdict.word().to_owned() }
}

/// A verdict's sign, in colour or not.
fn painted(verdict: Option<Verdict>, color: bool) -> String {
    match verdict {
        None => " ".to_owned(),
        Some(verdict) if color => sign(verdict).0.style(style(verdict)).to_string(),
        Some(verdict) => sign(verdict).0.to_string(),
    }
}

/// One sign a cell, in as many blocks of columns as the width asks for.
fn grid(run: &Run<'_>, rows: &[Row<'_>], look: Look, out: &mut dyn Write) -> io::Result<()> {
    let names = short_names(run);
    let label = rows.iter().map(|r| columns(&r.name)).max().unwrap_or(0).min(look.width / 2);
    let room = look.width.saturating_sub(label + 2);
    let named = names.iter().map(|n| columns(n) + 2).sum::<usize>() <= room;
    let heads: Vec<String> = if named { names.clone() } else { (1..=names.len()).map(|n| n.to_string()).collect() };
    let widths: Vec<usize> = heads.iter().map(|h| columns(h) + 2).map(|w| if named { w } else { w.max(3) }).collect();
    let mut first = 0;
    while first < heads.len() {
        let mut used = 0;
        let fit = widths[first..].iter().take_while(|&&w| {
            used += w;
            used <= room
        });
        let last = first + fit.count().max(1);
        if first > 0 {
            writeln!(out)?;
        }
        let head: String = heads[first..last].iter().zip(&widths[first..last]).map(|(h, &w)| pad_left(h, w)).collect();
        writeln!(out, "  {}{head}", " ".repeat(label))?;
        for row in rows {
            let name = clipped(&row.name, label);
            write!(out, "  {name}{}", " ".repeat(label - columns(&name)))?;
            let mut line = String::new();
            for (cell, &width) in row.cells[first..last].iter().zip(&widths[first..last]) {
                line.push_str(&" ".repeat(width - 1));
                line.push_str(&painted(*cell, look.color));
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        first = last;
    }
    writeln!(out)?;
    if !named {
        for (i, source) in run.judgement.sources.iter().enumerate() {
            let path = printable(&source.path);
            writeln!(out, "  {:>2}  {path}", i + 1)?;
        }
        writeln!(out)?;
    }
    legend(rows, look, out)
}

/// How many sources say what, a row each; with too many rows, only those where something is told.
fn tallies(rows: &[Row<'_>], look: Look, out: &mut dyn Write) -> io::Result<()> {
    let telling = rows.iter().filter(|r| r.tells()).count();
    let wanted: Vec<&Row<'_>> =
        if rows.len() <= ROWS { rows.iter().collect() } else { rows.iter().filter(|r| r.tells()).take(ROWS).collect() };
    let signs = present(rows);
    let label = wanted.iter().map(|r| columns(&r.name)).max().unwrap_or(0).min(look.width / 2);
    if !wanted.is_empty() {
        let head: String = signs.iter().map(|&(v, _)| " ".repeat(5) + &painted(Some(v), look.color)).collect();
        writeln!(out, "  {}{head}", " ".repeat(label))?;
    }
    for row in &wanted {
        let name = clipped(&row.name, label);
        write!(out, "  {name}{}", " ".repeat(label - columns(&name)))?;
        for &(verdict, _) in &signs {
            let n = row.count(verdict);
            if n == 0 { write!(out, "     .")? } else { write!(out, "{n:>6}")? }
        }
        writeln!(out)?;
    }
    let left_out = rows.len() - wanted.len();
    if left_out > 0 {
        let hidden = telling.saturating_sub(wanted.len());
        let with = if hidden > 0 { format!(", {hidden} of them with findings") } else { " without findings".to_owned() };
        writeln!(out, "  and {}{with}", count(left_out, "more row"))?;
    }
    writeln!(out)?;
    legend(rows, look, out)
}

/// The signs that occur, in the order of the legend, with the words for them.
fn present(rows: &[Row<'_>]) -> Vec<(Verdict, &'static str)> {
    let mut out: Vec<(Verdict, &'static str)> = Vec::new();
    for verdict in VERDICTS {
        let occurs = rows.iter().any(|r| r.count(verdict) > 0);
        if occurs && !out.iter().any(|&(v, _)| sign(v) == sign(verdict)) {
            out.push((verdict, sign(verdict).1));
        }
    }
    out
}

/// What the signs mean that occur.
fn legend(rows: &[Row<'_>], look: Look, out: &mut dyn Write) -> io::Result<()> {
    let mut line = String::from(" ");
    let mut used = 1;
    for (verdict, meaning) in present(rows) {
        let width = columns(meaning) + 4;
        if used + width > look.width {
            writeln!(out, "{}", line.trim_end())?;
            (line, used) = (String::from(" "), 1);
        }
        line.push_str(&format!(" {} {meaning} ", painted(Some(verdict), look.color)));
        used += width;
    }
    writeln!(out, "{}", line.trim_end())
}

/// File names without their endings, where they still tell the sources apart; else whole paths.
fn short_names(run: &Run<'_>) -> Vec<String> {
    let paths = run.judgement.sources.iter().map(|s| s.path.as_str());
    let stem = |path: &str| {
        let name = super::words::file_name(path);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| if stem.is_empty() { name } else { stem });
        printable(stem)
    };
    let stems: Vec<_> = paths.clone().map(stem).collect();
    let mut sorted = stems.clone();
    sorted.sort();
    sorted.dedup();
    if sorted.len() == stems.len() { stems } else { paths.map(printable).collect() }
}

/// Text at the right end of `width` columns.
fn pad_left(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(columns(text))))
}
