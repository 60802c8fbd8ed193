//! How fast claims are found: MB/s, and the ratio to a search for literals in the same run.
//!
//!     cargo bench --bench throughput                               # on texts made up here, and on the articles in seeds/
//!     SUMMIT_CHECK_CORPUS=FOLDER cargo bench --bench throughput    # and on plain texts of your own
//!
//! With `--features parquet` there is a table beside them.
//!
//! Every figure is the median of seven runs (`SUMMIT_CHECK_RUNS` says how many), one thread. Ratios to the peer in the same run say
//! something; seconds of one machine say little. The peer is `rg -c` of one literal, and of 1,000, where ripgrep is installed, or else a
//! search with `memchr::memmem` in this process.

mod beside;
mod made;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// So much text is searched, in bytes.
const LENGTH: usize = 50_000_000;
/// So much of texts of which every sentence is about the facts, and of those that are hard to read.
const DENSE: usize = 1_000_000;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("throughput");
    std::fs::create_dir_all(&folder)?;
    let runs = std::env::var("SUMMIT_CHECK_RUNS").ok().and_then(|n| n.parse().ok()).unwrap_or(7);
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/summit.rules");
    let table = Table { runs, empty: folder.join("empty.txt") };
    std::fs::write(&table.empty, "nothing\n")?;
    writeln!(io::stdout(), "one thread, median of {runs} runs; the ratio is to `rg -c` of one literal, and of 1,000, on the same text\n")?;
    writeln!(io::stdout(), "{:<46} {:>8} {:>9} {:>9}", "", "MB/s", "1", "1,000")?;

    let literals = folder.join("literals.txt");
    std::fs::write(&literals, (0..1000).map(|n| made::name(n) + " Bridge\n").collect::<String>())?;

    // real text: articles about what the rules are about, again and again, and whatever else there is
    let seeds = gathered(&Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds"), &folder.join("seeds.txt"), DENSE)?;
    let peers = table.peers(&seeds, "Vladivostok", &literals)?;
    table.row("shipped rules, articles about their subject", &shipped, &seeds, &peers)?;
    if let Some(corpus) = std::env::var_os("SUMMIT_CHECK_CORPUS") {
        let corpus = Path::new(&corpus);
        let peers = table.peers(corpus, "Vladivostok", &literals)?;
        table.row("shipped rules, texts of your own", &shipped, corpus, &peers)?;
        let joined = gathered(corpus, &folder.join("corpus.txt"), LENGTH)?;
        let peers = table.peers(&joined, "Vladivostok", &literals)?;
        table.row("shipped rules, the same in one long file", &shipped, &joined, &peers)?;
    }

    // planted text: a file, lines of JSON, a tree
    let (text, lines, tree) = (folder.join("planted.txt"), folder.join("planted.jsonl"), folder.join("tree"));
    planted(&text, &lines, &tree)?;
    let rules = [10, 100, 1000, 10_000].map(|n| (n, folder.join(format!("{n}.rules"))));
    let peers = table.peers(&text, "Bridge", &literals)?;
    for (n, path) in &rules {
        made::rules(path, *n)?;
        table.row(&format!("{n} facts, planted text"), path, &text, &peers)?;
    }
    let thousand = &rules[2].1;
    let peers = table.peers(&lines, "Bridge", &literals)?;
    table.row("1000 facts, the same as JSONL", thousand, &lines, &peers)?;
    let peers = table.peers(&tree, "Bridge", &literals)?;
    table.row("1000 facts, the same as a tree of files", thousand, &tree, &peers)?;

    // texts that are hard to read
    for (what, extension, piece) in made::HARD {
        let path = folder.join(format!("hard.{extension}"));
        made::repeated(&path, piece, DENSE)?;
        let peers = table.peers(&path, "Vladivostok", &literals)?;
        table.row(what, &shipped, &path, &peers)?;
    }

    beside::threads(&table, thousand, &[("one file", &text), ("the same as JSONL", &lines), ("the same as a tree of files", &tree)])?;
    #[cfg(feature = "parquet")]
    beside::parquet(&table, thousand, &lines, &folder.join("planted.parquet"))?;
    beside::keystroke(&table, &folder.join("200.rules"), 200)
}

/// What the rows are measured with.
struct Table {
    runs: usize,
    empty: PathBuf,
}

/// How long the peers take for a text.
struct Peers {
    one: Duration,
    many: Option<Duration>,
}

impl Table {
    /// The median of some runs.
    fn median(&self, mut run: impl FnMut() -> io::Result<()>) -> io::Result<Duration> {
        let mut times = Vec::with_capacity(self.runs);
        for _ in 0..self.runs.max(1) {
            let start = Instant::now();
            run()?;
            times.push(start.elapsed());
        }
        times.sort_unstable();
        Ok(times[times.len() / 2])
    }

    fn peers(&self, text: &Path, literal: &str, literals: &Path) -> io::Result<Peers> {
        let rg = |what: &[&std::ffi::OsStr]| {
            let mut rg = Command::new("rg");
            rg.args(["-c", "--threads", "1"]).args(what).arg(text).stdout(Stdio::null()).stderr(Stdio::null()).status().map(|_| ())
        };
        let one = [std::ffi::OsStr::new(literal)];
        let many = ["-F".as_ref(), "-f".as_ref(), literals.as_os_str()];
        match self.median(|| rg(&one)) {
            Ok(one) => Ok(Peers { one, many: Some(self.median(|| rg(&many))?) }),
            Err(_) => {
                let finder = memchr::memmem::Finder::new(literal);
                let search = || {
                    std::hint::black_box(finder.find_iter(&std::fs::read(text)?).count());
                    Ok(())
                };
                Ok(Peers { one: self.median(search)?, many: None })
            }
        }
    }

    /// How long so many threads take to find the claims of `text`, without the time that loading the rules takes.
    fn time(&self, rules: &Path, text: &Path, jobs: usize) -> io::Result<Duration> {
        let start = self.median(|| claims(rules, &self.empty, jobs))?;
        let whole = self.median(|| claims(rules, text, jobs))?;
        Ok(whole.saturating_sub(start).max(Duration::from_micros(1)))
    }

    /// One row: the claims of `text`, without the time that loading the rules takes.
    fn row(&self, what: &str, rules: &Path, text: &Path, peers: &Peers) -> io::Result<()> {
        let time = self.time(rules, text, 1)?.as_secs_f64();
        let ratio = |peer: Option<Duration>| peer.map_or_else(|| "-".to_owned(), |p| format!("{:.3}", p.as_secs_f64() / time));
        let rate = length(text)? as f64 / 1e6 / time;
        writeln!(io::stdout(), "{what:<46} {rate:>8.1} {:>9} {:>9}", ratio(Some(peers.one)), ratio(peers.many))
    }
}

fn claims(rules: &Path, text: &Path, jobs: usize) -> io::Result<()> {
    let status = Command::new(env!("CARGO_BIN_EXE_summit-check"))
        .arg("claims")
        .arg(rules)
        .arg(text)
        .args(["--format", "jsonl", "--jobs", &jobs.to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("claims ended with {status}"))) }
}

/// The bytes of a file, or of all files below a folder.
fn length(path: &Path) -> io::Result<u64> {
    let data = std::fs::metadata(path)?;
    if data.is_file() {
        return Ok(data.len());
    }
    let (mut all, mut open) = (0, vec![path.to_owned()]);
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() { open.push(entry.path()) } else { all += entry.metadata()?.len() }
        }
    }
    Ok(all)
}

/// All plain texts below `folder` as one file, again and again up to so many bytes.
fn gathered(folder: &Path, into: &Path, bytes: usize) -> io::Result<PathBuf> {
    let (mut files, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "txt") {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut text = Vec::new();
    for file in files {
        text.extend(std::fs::read(file)?);
        text.extend(b"\n\n");
    }
    if text.is_empty() {
        return Err(io::Error::other(format!("no text in {}", folder.display())));
    }
    std::fs::write(into, text.repeat(bytes.div_ceil(text.len())))?;
    Ok(into.to_owned())
}

/// Planted text as one file, as lines of JSON and as a tree of files.
fn planted(text: &Path, lines: &Path, tree: &Path) -> io::Result<()> {
    let mut out = io::BufWriter::new(std::fs::File::create(text)?);
    let mut json = io::BufWriter::new(std::fs::File::create(lines)?);
    let mut number = 0;
    made::articles(LENGTH, 1000, |article| {
        out.write_all(article.as_bytes())?;
        writeln!(json, "{}", serde_json::json!({ "id": number.to_string(), "text": article }))?;
        let folder = tree.join(format!("{:02x}", number % 256));
        if number < 256 {
            std::fs::create_dir_all(&folder)?;
        }
        std::fs::write(folder.join(format!("{number:06}.txt")), article)?;
        number += 1;
        Ok(())
    })?;
    out.flush()?;
    json.flush()
}
