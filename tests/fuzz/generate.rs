//! Inputs for the targets where no libFuzzer is at hand: words of the lexicon, signs of the language, seeds that are cut and mixed.

use summit_check::language::vocabulary;

/// A small generator of numbers (SplitMix64): the same seed gives the same inputs on every machine.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    fn of<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }
}

/// What the targets trip over sooner than over words.
const SIGNS: [&str; 96] = [
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\t",
    "\r\n",
    ".",
    ", ",
    "; ",
    ": ",
    "-",
    "–",
    "—",
    "/",
    "%",
    "$",
    "€",
    "£",
    "½",
    "\"",
    "'",
    "’",
    "“",
    "”",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    "&",
    "#",
    "##[",
    "::",
    "|",
    "?",
    "!",
    "...",
    "…",
    "*",
    "_",
    "`",
    "~",
    "=",
    "+",
    "^",
    "°",
    "²",
    "0",
    "1",
    "12",
    "2019",
    "56.1",
    "1,234",
    "-5",
    "4/5/2019",
    "10:30",
    "1998",
    "3rd",
    "2-3",
    "10x",
    "é",
    "日本",
    "\u{200b}",
    "\u{202e}",
    "\u{2028}",
    "\u{85}",
    "\u{feff}",
    "\u{1b}[31m",
    "\u{a0}",
    "\u{301}",
    "👩\u{200d}🚀",
    "\0",
    "and ",
    "of ",
    "to ",
    "over ",
    "point ",
    "minus ",
    "a ",
    "the ",
    "between ",
    "from ",
    "ago ",
    "last ",
    "talks ",
    "meeting ",
    "lasted ",
    "Kim ",
    "Putin ",
    "signed ",
    "not ",
    "if ",
];

const RULES: [&str; 44] = [
    "ruleset \"a\"\n",
    "alias a = ",
    "\"talks\"",
    " | ",
    "source s = path \"a*\" published 2019-04-23\n",
    "/// doc\n",
    "# note\n",
    "fact f: duration {\n",
    "fact g: percent {\n",
    "fact h: yesno {\n",
    "  value ",
    "about 2 hours",
    "  claim \"{a} ... lasted for? {value}\"\n",
    "  claim yes \"signed it\"\n",
    "  within 8 words",
    " in paragraph",
    "  unless planned\n",
    "  require since 2019-04-25 else note\n",
    "  test agrees \"The talks lasted two hours.\"\n",
    "  test no-claim @2019-04-26 \"x\"\n",
    "}\n",
    "check c { f = 2 * g else warn \"{f}\" }\n",
    "  option a = \"x\"\n",
    "  level error\n",
    "  accept 3 hours\n",
    "  cite \"TASS\"\n",
    "facts:\n",
    "  f:\n",
    "    type: duration\n",
    "    claims:\n",
    "    - \"{t} lasted {value}\"\n",
    "    value: 2 hours\n",
    "aliases:\n",
    "  t: talks\n",
    "checks:\n",
    "    holds: f = 2 hours\n",
    "    tests:\n",
    "    - agrees: talks lasted two hours\n",
    "---\n",
    "&x ",
    "*x ",
    "!t ",
    "|\n",
    ">-\n",
];

const MARKUP: [&str; 20] = [
    "# ",
    "> ",
    "- ",
    "1. ",
    "```\n",
    "[a](b)",
    "![a](b)",
    "<p>",
    "</p>",
    "<b>",
    "<script>",
    "</script>",
    "<!-- ",
    " -->",
    "&amp;",
    "&#x2028;",
    "<table><tr><td>",
    "---\ntitle: a\ndate: 2019-04-25\n---\n",
    "<meta property=\"article:published_time\" content=\"2019-04-25\">",
    "| a | b |\n",
];

const JSON: [&str; 14] = [
    "{\"id\":1,\"text\":\"",
    "\"}\n",
    "{\"id\":\"a\",",
    "\"published\":\"2019-04-25\"",
    "}\n",
    "null",
    "\\u2028",
    "\\\"",
    ",",
    ":",
    "[",
    "]",
    "{",
    "\"text\":",
];

/// The seeds: what ships with the program.
const SEEDS: [&str; 4] = [
    include_str!("../../rules/summit.rules"),
    include_str!("../../rules/summit.yaml"),
    include_str!("../../README.md"),
    include_str!("../../src/rule/starter.rules"),
];

/// Makes inputs for a target.
pub(crate) struct Inputs {
    words: Vec<&'static str>,
    random: Random,
}

impl Inputs {
    pub(crate) fn new(seed: u64) -> Self {
        Self { words: vocabulary(), random: Random::new(seed) }
    }

    /// The next input for the target `name`.
    pub(crate) fn next(&mut self, name: &str) -> Vec<u8> {
        let random = &mut self.random;
        let mut out = vec![random.next() as u8];
        if name == "batch" && random.below(2) == 0 {
            out.clear();
            for id in 0..=random.below(6) {
                let length = self.random.below(30);
                let text: Vec<u8> = (0..length).flat_map(|_| self.piece(&SIGNS)).collect();
                let text = serde_json::Value::from(String::from_utf8_lossy(&text).into_owned());
                out.extend_from_slice(format!("{{\"id\":{id},\"text\":{text},\"published\":\"2019-04-25\"}}\n").as_bytes());
            }
            return out;
        }
        let own: &[&str] = match name {
            "rules" | "yaml" | "template" => &RULES,
            "article" => &MARKUP,
            "batch" => &JSON,
            _ => &SIGNS,
        };
        match random.below(8) {
            // a piece of a seed, a few places of it changed
            0 | 1 => {
                let seed = random.of(&SEEDS).as_bytes();
                let from = if random.below(3) == 0 { 0 } else { random.below(seed.len()) };
                let to = (from + random.below(3_000)).min(seed.len());
                out.extend_from_slice(&seed[from..to]);
                let changes = random.below(6);
                for _ in 0..changes {
                    let piece = self.piece(own);
                    let at = (1 + self.random.below(out.len())).min(out.len());
                    let end = (at + self.random.below(12)).min(out.len());
                    out.splice(at..end, piece);
                }
            }
            // one thing again and again
            2 => {
                let unit: Vec<u8> = (0..=random.below(4)).flat_map(|_| self.piece(own)).collect();
                for _ in 0..=self.random.below(200) {
                    out.extend_from_slice(&unit);
                }
            }
            _ => {
                for _ in 0..=random.below(120) {
                    let piece = self.piece(own);
                    out.extend_from_slice(&piece);
                }
            }
        }
        if name == "template" && self.random.below(2) == 0 {
            let at = 1 + self.random.below(out.len());
            out.insert(at.min(out.len()), 0);
        }
        out
    }

    fn piece(&mut self, own: &[&'static str]) -> Vec<u8> {
        let random = &mut self.random;
        match random.below(10) {
            0..=3 => {
                let mut word = random.of(&self.words).as_bytes().to_vec();
                if random.below(4) > 0 {
                    word.push(b' ');
                }
                if random.below(6) == 0 {
                    word[0] = word[0].to_ascii_uppercase();
                }
                word
            }
            4..=6 => random.of(own).as_bytes().to_vec(),
            7 | 8 => random.of(&SIGNS).as_bytes().to_vec(),
            _ => vec![random.next() as u8],
        }
    }
}
