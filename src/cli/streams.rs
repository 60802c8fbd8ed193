//! Sources that come as records of a stream.

use std::ops::ControlFlow;

use super::load::Input;
use super::{Trouble, flow};
use crate::extract::SourceClaims;
use crate::rule::Ruleset;
use crate::session::{Checker, Gathered, Shard};
use crate::stream::{self, Bad, Block, Body, Fields, Kind, Record};

/// How the fields of records are called.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct StreamArgs {
    /// The field of JSON lines, or the column of a table, with the text of a record
    #[arg(long, value_name = "NAME", default_value = "text", help_heading = "Streams")]
    text_field: String,
    /// The one with its name, which it is reported under
    #[arg(long, value_name = "NAME", default_value = "id", help_heading = "Streams")]
    id_field: String,
    /// The one with the day or the moment it was published
    #[arg(long, value_name = "NAME", default_value = "published", help_heading = "Streams")]
    published_field: String,
}

impl StreamArgs {
    fn fields(&self) -> Fields {
        Fields { id: self.id_field.clone(), text: self.text_field.clone(), published: self.published_field.clone() }
    }
}

/// Which records are asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    /// Those of this share.
    pub(super) shard: Option<Shard>,
    /// Those without a claim too, where they have a part in a report.
    pub(super) silent: bool,
}

/// A record that was read.
pub(super) struct Heard {
    /// Its place in the stream, from 1.
    pub(super) number: usize,
    /// What it says.
    pub(super) claims: SourceClaims,
}

/// What came of a block.
pub(super) struct Part {
    /// The records that have a part in a report, in order.
    pub(super) heard: Vec<Heard>,
    /// What had to be left out.
    pub(super) troubles: Vec<Trouble>,
    /// Remarks on how records had to be read.
    pub(super) notes: Vec<String>,
}

/// How many threads read a stream: as many as are asked for, or as there are cores.
pub(super) fn threads(jobs: Option<u16>) -> usize {
    jobs.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from)
}

/// Reads the stream `input` with so many threads; `take` is given what came of its blocks, in order, until it has enough.
///
/// # Errors
/// The stream cannot be opened, or cannot be read on; what stood before that has been taken.
pub(super) fn read(
    checker: &Checker,
    args: &StreamArgs,
    asked: Asked,
    input: &Input,
    threads: usize,
    take: impl FnMut(Part) -> ControlFlow<()>,
) -> Result<(), Trouble> {
    let from = input.open()?;
    let reader = Reader { checker, fields: args.fields(), asked, input };
    let fields = &reader.fields;
    let produce = |push: &mut dyn FnMut(Block) -> ControlFlow<()>| stream::read(input.kind, &input.name, fields, from, push);
    flow::in_order(threads, produce, |block| reader.part(block), take).map_err(|why| Trouble::Read { path: input.name.clone().into(), why })
}

/// Gathers the claims that `claims --format jsonl` wrote into the file `input`; what cannot be judged goes to `trouble`.
///
/// # Errors
/// The file cannot be opened, or cannot be read on; what stood before that has been gathered.
pub(super) fn gather(rules: &Ruleset, input: &Input, gathered: &mut Gathered, trouble: &mut Vec<Trouble>) -> Result<(), Trouble> {
    let facts = rules.fact_names();
    let from = input.open()?;
    let kind = if let Body::Text(_) = input.kind.body { Kind { body: Body::Lines, ..input.kind } } else { input.kind };
    let mut told = |outcome: Result<(), String>, number: usize| {
        if let Err(why) = outcome {
            trouble.push(Trouble::Other(format!("{}:{number}: {why}; the record is left out", input.name)));
        }
    };
    let mut take = |block| {
        match block {
            Block::Lines { bytes, first } => {
                let lines = bytes.split(|b| *b == b'\n').enumerate().map(|(k, line)| (first + k, line.trim_ascii()));
                for (number, line) in lines.filter(|(_, line)| !line.is_empty()) {
                    told(gathered.add(rules, &facts, &String::from_utf8_lossy(line)), number);
                }
            }
            #[cfg(feature = "arrow")]
            Block::Table { batch, first } => crate::table::gather(&batch, rules, &facts, gathered, &mut |k, why| told(Err(why), first + k)),
            Block::Records(_) => told(Err("it is no claim".to_owned()), 1),
            Block::Bad(bad) => told(Err(bad.why), bad.number),
        }
        ControlFlow::Continue(())
    };
    let read = match kind.body {
        Body::Parquet | Body::Arrow => stream::read_table(kind, &["source", "fact", "evidence"], from, &mut take),
        _ => stream::read(kind, &input.name, &Fields::default(), from, &mut take),
    };
    read.map_err(|why| Trouble::Read { path: input.name.clone().into(), why })
}

/// What the threads share.
struct Reader<'r> {
    checker: &'r Checker,
    fields: Fields,
    asked: Asked,
    input: &'r Input,
}

impl Reader<'_> {
    fn part(&self, block: Block) -> Part {
        let mut part = Part { heard: Vec::new(), troubles: Vec::new(), notes: Vec::new() };
        let may_matter = |text: &str| self.checker.may_matter(text, self.asked.silent);
        let is_ours = |record: &Record| self.asked.shard.is_none_or(|shard| shard.holds(&record.reported(&self.input.name)));
        block.records(&self.fields, &may_matter, &mut |record| match record {
            Ok(record) if !is_ours(&record) => {}
            Ok(record) => self.hear(record, &mut part),
            Err(bad) if self.asked.shard.is_none_or(|shard| shard.holds(&self.place(bad.number))) => part.troubles.push(self.told(&bad)),
            Err(_) => {}
        });
        part
    }

    fn hear(&self, record: Record, part: &mut Part) {
        let number = record.number;
        match record.into_source(&self.input.name) {
            Ok((source, notes)) => {
                let name = source.path.clone();
                part.notes.extend(notes.iter().map(|note| format!("{name}: {note}")));
                part.heard.extend(self.checker.heard(source, self.asked.silent).map(|claims| Heard { number, claims }));
            }
            Err(refused) => part.troubles.push(Trouble::Other(format!("{}: {refused}", self.place(number)))),
        }
    }

    fn place(&self, number: usize) -> String {
        format!("{}:{number}", self.input.name)
    }

    fn told(&self, bad: &Bad) -> Trouble {
        let name = bad.name.as_ref().map_or_else(String::new, |name| format!(" (`{name}`)"));
        Trouble::Other(format!("{}{name}: {}; the record is left out", self.place(bad.number), bad.why))
    }
}
