//! How fast claims are found: MB/s beside a search for one literal in the same run.
//!
//!     cargo bench --bench throughput                     # on a corpus made up here
//!     SUMMIT_CHECK_TEXT=plain.txt SUMMIT_CHECK_RULES=10.rules,1000.rules cargo bench --bench throughput
//!
//! Figures are ratios to the peer of the same run; absolute times of one machine mean little. The peer is `rg -c` where
//! ripgrep is installed, and a search with `memchr::memmem` in this process in any case.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const MEGABYTE: f64 = 1e6;
const RUNS: usize = 3;

/// Words drawn with a small generator of pseudo-random numbers (Steele and Vigna's SplitMix64), so that each run has the same corpus.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn word(&mut self) -> String {
        const SYLLABLES: [&str; 16] =
            ["ba", "con", "de", "er", "fi", "gra", "in", "lo", "mer", "na", "or", "pel", "ra", "sti", "ta", "vun"];
        (0..2 + self.below(2)).map(|_| SYLLABLES[self.below(16)]).collect()
    }
}

fn name(n: usize) -> String {
    let mut random = Random(n as u64 * 7919 + 1);
    let word = random.word() + &random.word();
    word[..1].to_uppercase() + &word[1..]
}

fn make_text(path: &Path, bytes: usize, facts: usize) -> std::io::Result<()> {
    let mut random = Random(7);
    let words: Vec<String> = (0..4000).map(|_| random.word()).collect();
    let mut out = std::io::BufWriter::new(std::fs::File::create(path)?);
    let mut written = 0;
    while written < bytes {
        let mut article = String::from("A headline of some words\n\n");
        for k in 0..20 {
            for w in 0..12 + random.below(14) {
                // the frequent words are the first ones
                let rank = random.below(4000) * random.below(4000) / 4000;
                article += if w == 0 { "The " } else { &words[rank] };
                article += " ";
            }
            article += ". ";
            if k == 9 && random.below(20) == 0 {
                let fact = random.below(facts);
                article += &format!("The length of {} Bridge is {} metres. ", name(fact), 100 + fact);
            }
        }
        article += "\n\n";
        out.write_all(article.as_bytes())?;
        written += article.len();
    }
    out.flush()
}

fn make_rules(path: &Path, facts: usize) -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::fs::File::create(path)?);
    for n in 0..facts {
        let (name, value) = (name(n), 100 + n);
        writeln!(out, "alias s{n} = \"{name} Bridge\" | \"the bridge at {name}\"\nalias a{n} = \"length\" | \"span\"")?;
        writeln!(out, "fact f{n}: quantity {{\n  value {value} metres")?;
        writeln!(out, "  claim \"{{s{n}}} ... {{a{n}}} ... {{value}}\"\n  claim \"{{a{n}}} ... {{s{n}}} ... {{value}}\"\n}}")?;
    }
    out.flush()
}

/// The best of some runs.
fn best(mut run: impl FnMut() -> std::io::Result<()>) -> std::io::Result<Duration> {
    let mut least = Duration::MAX;
    for _ in 0..RUNS {
        let start = Instant::now();
        run()?;
        least = least.min(start.elapsed());
    }
    Ok(least)
}

fn claims(rules: &Path, text: &Path) -> std::io::Result<()> {
    let status = Command::new(env!("CARGO_BIN_EXE_summit-check"))
        .arg("claims")
        .arg(rules)
        .arg(text)
        .args(["--format", "jsonl", "--jobs", "1"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    if status.success() { Ok(()) } else { Err(std::io::Error::other(format!("claims ended with {status}"))) }
}

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let (text, rules) = match (std::env::var_os("SUMMIT_CHECK_TEXT"), std::env::var("SUMMIT_CHECK_RULES")) {
        (Some(text), Ok(rules)) => (PathBuf::from(text), rules.split(',').map(PathBuf::from).collect::<Vec<_>>()),
        _ => {
            let text = folder.join("throughput.txt");
            make_text(&text, 50_000_000, 1000)?;
            let rules = [10, 100, 1000].map(|n| (n, folder.join(format!("throughput-{n}.rules"))));
            for (n, path) in &rules {
                make_rules(path, *n)?;
            }
            (text, rules.into_iter().map(|(_, path)| path).collect())
        }
    };
    let megabytes = std::fs::metadata(&text)?.len() as f64 / MEGABYTE;
    let empty = folder.join("empty.txt");
    std::fs::write(&empty, "nothing\n")?;
    let mut out = std::io::stdout();
    writeln!(out, "{megabytes:.0} MB of text, one thread, best of {RUNS} runs")?;
    let mut report =
        |what: &str, time: Duration| writeln!(out, "{what:<44} {:>8.3} s {:>9.0} MB/s", time.as_secs_f64(), megabytes / time.as_secs_f64());
    let bytes = std::fs::read(&text)?;
    let literal = memchr::memmem::Finder::new("Bridge");
    report(
        "memmem, one literal, in memory",
        best(|| {
            std::hint::black_box(literal.find_iter(&bytes).count());
            Ok(())
        })?,
    )?;
    let rg = || {
        Command::new("rg")
            .args(["-c", "--threads", "1", "Bridge"])
            .arg(&text)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .map(|_| ())
    };
    match best(rg) {
        Ok(time) => report("rg -c, one literal", time)?,
        Err(_) => writeln!(std::io::stdout(), "rg is not installed: no figure for it")?,
    }
    for rules in &rules {
        let name = rules.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        report(&format!("claims --format jsonl, {name}"), best(|| claims(rules, &text))?)?;
        let compile = best(|| claims(rules, &empty))?;
        writeln!(std::io::stdout(), "{:<44} {:>8.3} s", "  of which start, rules loaded and compiled", compile.as_secs_f64())?;
    }
    Ok(())
}
