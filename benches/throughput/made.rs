//! Texts and rules made up here, the same in every run.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::Path;

/// A small generator of pseudo-random numbers (Steele and Vigna's SplitMix64).
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

/// The name of a bridge.
pub(crate) fn name(n: usize) -> String {
    let mut random = Random(n as u64 * 7919 + 1);
    let word = random.word() + &random.word();
    word[..1].to_uppercase() + &word[1..]
}

/// Calls `take` with articles of about 3 KB until they have `bytes` bytes together; one in twenty says something of one of `facts` facts.
pub(crate) fn articles(bytes: usize, facts: usize, mut take: impl FnMut(&str) -> io::Result<()>) -> io::Result<()> {
    let mut random = Random(7);
    let words: Vec<String> = (0..4000).map(|_| random.word()).collect();
    let mut made = 0;
    let mut article = String::new();
    while made < bytes {
        article.clear();
        article.push_str("A headline of some words\n\n");
        for k in 0..22 {
            for w in 0..12 + random.below(14) {
                // the frequent words are the first ones
                let rank = random.below(4000) * random.below(4000) / 4000;
                article.push_str(if w == 0 { "The" } else { &words[rank] });
                article.push(' ');
            }
            article.push_str(". ");
            if k == 9 && random.below(20) == 0 {
                let fact = random.below(facts);
                let _ = write!(article, "The length of {} Bridge is {} metres. ", name(fact), 100 + fact);
            }
        }
        article.push_str("\n\n");
        made += article.len();
        take(&article)?;
    }
    Ok(())
}

/// Rules of so many facts, with two templates each.
pub(crate) fn rules(path: &Path, facts: usize) -> io::Result<()> {
    let mut out = io::BufWriter::new(std::fs::File::create(path)?);
    for n in 0..facts {
        let (name, value) = (name(n), 100 + n);
        writeln!(out, "alias s{n} = \"{name} Bridge\" | \"the bridge at {name}\"\nalias a{n} = \"length\" | \"span\"")?;
        writeln!(out, "fact f{n}: quantity {{\n  value {value} metres")?;
        writeln!(out, "  claim \"{{s{n}}} ... {{a{n}}} ... {{value}}\"\n  claim \"{{a{n}}} ... {{s{n}}} ... {{value}}\"\n}}")?;
    }
    out.flush()
}

/// Texts that are hard to read: what each is, the extension of its file, and the piece that it repeats. The rules are the shipped ones,
/// and each names whom they are about.
pub(crate) const HARD: [(&str, &str, &str); 14] = [
    ("one line", "txt", "Kim and Putin met in Vladivostok and the talks lasted two hours while it rained . "),
    ("one paragraph", "txt", "Kim met Putin. He was there. They held talks on Thursday. The talks lasted two hours. "),
    ("no full stop", "txt", "Kim and Putin met in Vladivostok and talks lasted two hours and then "),
    ("nothing but anchors", "txt", "Kim Putin talks summit meeting arrival trade train statement "),
    ("nothing but digits", "txt", "12 34 56.7 2019 25 1,234 "),
    ("one number", "txt", "1234567890"),
    ("nothing but quotation marks", "txt", "\"'“”‘’"),
    ("nothing but names", "txt", "Kim, Putin, "),
    ("a word a line", "txt", "Kim\n"),
    ("blank lines", "txt", "\n"),
    ("claims", "txt", "Kim's talks with Putin lasted two hours.\n\n"),
    ("quotations in quotations", "md", "> > > > > > > Kim talks Putin\n"),
    ("headings", "md", "# Kim\n\n## Putin\n\nThe talks lasted two hours.\n\n"),
    ("tags", "html", "<p><b>Kim</b> <i>met</i> <a href=x>Putin</a> on Thursday.</p>\n"),
];

/// So many bytes of `piece` again and again.
pub(crate) fn repeated(path: &Path, piece: &str, bytes: usize) -> io::Result<()> {
    std::fs::write(path, piece.repeat(bytes / piece.len() + 1))
}
