//! What is measured against ourselves: two threads against one, a table against reading it, a keystroke in an article.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::Path;

use summit_check::{Checker, Ruleset, Source};

use crate::{Table, made};

/// So many words has the article of which a letter is changed.
const WORDS: usize = 3000;

/// How much faster two threads are than one.
pub(crate) fn threads(table: &Table, rules: &Path, texts: &[(&str, &Path)]) -> io::Result<()> {
    writeln!(io::stdout(), "\ntwo threads against one")?;
    for (what, text) in texts {
        let [one, two] = [1, 2].map(|jobs| table.time(rules, text, jobs));
        writeln!(io::stdout(), "{what:<46} {:>8.2}", one?.as_secs_f64() / two?.as_secs_f64())?;
    }
    Ok(())
}

/// How long an article is checked of which one letter was changed; the rules are loaded.
pub(crate) fn keystroke(table: &Table, rules: &Path, facts: usize) -> io::Result<()> {
    made::rules(rules, facts)?;
    let rules = Ruleset::parse("made.rules", &std::fs::read_to_string(rules)?).map_err(io::Error::other)?;
    let checker = Checker::new(rules).map_err(io::Error::other)?;
    let mut article = String::new();
    let mut fact = 0;
    // no more than a headline and some four hundred words are made at a time; each such piece is about a fact
    made::articles(WORDS * 9, facts, |piece| {
        if article.split_whitespace().count() < WORDS {
            let _ = write!(article, "{}The length of {} Bridge is {} metres.\n\n", piece.trim_end(), made::name(fact), 101 + fact);
            fact += facts / 8;
        }
        Ok(())
    })?;
    let mut found = 0;
    let time = table.median(|| {
        article.push('x');
        found = checker.check([Source::text("article.txt", article.as_str())]).findings().len();
        Ok(())
    })?;
    let words = article.split_whitespace().count();
    let what = format!("a keystroke: {words} words, {facts} facts, {found} findings");
    writeln!(io::stdout(), "\n{what:<46} {:>8.2} ms", time.as_secs_f64() * 1e3)
}

/// The time that reading a table takes, as a share of the time in which its claims are found.
#[cfg(feature = "parquet")]
pub(crate) fn parquet(table: &Table, rules: &Path, lines: &Path, into: &Path) -> io::Result<()> {
    use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
    write_parquet(lines, into)?;
    let mut rows = 0;
    let reading = table.median(|| {
        let reader = ParquetRecordBatchReaderBuilder::try_new(std::fs::File::open(into)?).map_err(io::Error::other)?;
        rows = 0;
        for batch in reader.build().map_err(io::Error::other)? {
            rows += std::hint::black_box(batch.map_err(io::Error::other)?).num_rows();
        }
        Ok(())
    })?;
    let time = table.time(rules, into, 1)?.as_secs_f64();
    writeln!(io::stdout(), "\n{:<46} {:>8} {:>9}", "", "MB/s", "reading")?;
    let rate = std::fs::metadata(lines)?.len() as f64 / 1e6 / time;
    let what = format!("Parquet (zstd), {rows} rows");
    writeln!(io::stdout(), "{what:<46} {rate:>8.1} {:>9.3}", reading.as_secs_f64() / time)
}

/// Writes lines of JSON as a table of Parquet, packed as Zstandard.
#[cfg(feature = "parquet")]
fn write_parquet(lines: &Path, into: &Path) -> io::Result<()> {
    use std::sync::Arc;

    use arrow_array::{ArrayRef, RecordBatch, StringArray};
    use parquet::arrow::ArrowWriter;
    use parquet::basic::{Compression, ZstdLevel};
    use parquet::file::properties::WriterProperties;

    let rows: Vec<serde_json::Value> =
        std::fs::read_to_string(lines)?.lines().map(serde_json::from_str).collect::<Result<_, _>>().map_err(io::Error::other)?;
    let column = |name: &str| -> ArrayRef { Arc::new(rows.iter().map(|row| row[name].as_str()).collect::<StringArray>()) };
    let batch = RecordBatch::try_from_iter([("id", column("id")), ("text", column("text"))]).map_err(io::Error::other)?;
    let how = WriterProperties::builder().set_compression(Compression::ZSTD(ZstdLevel::default())).build();
    let mut writer = ArrowWriter::try_new(std::fs::File::create(into)?, batch.schema(), Some(how)).map_err(io::Error::other)?;
    writer.write(&batch).map_err(io::Error::other)?;
    writer.close().map(|_| ()).map_err(io::Error::other)
}
