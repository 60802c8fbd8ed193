//! Words that make numbers.

pub(crate) use crate::language::lexeme::NumberWord;

/// A word for a loose number, and the two sets it denotes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Vague {
    /// The word, or the words behind an article.
    pub(crate) word: &'static str,
    /// The number it stands for where only one can be given.
    pub(crate) value: u32,
    /// What a reader takes it to mean: from, to, both included.
    pub(crate) core: (f64, f64),
    /// What it still allows.
    pub(crate) outer: (f64, f64),
}

/// Loose numbers. `couple` is exact enough to be a number of its own.
pub(crate) const VAGUE: &[Vague] = &[
    Vague { word: "couple", value: 2, core: (2.0, 2.0), outer: (2.0, 4.0) },
    Vague { word: "few", value: 3, core: (2.0, 6.0), outer: (2.0, 12.0) },
    Vague { word: "several", value: 3, core: (3.0, 9.0), outer: (2.0, 20.0) },
    Vague { word: "handful", value: 5, core: (2.0, 8.0), outer: (2.0, 15.0) },
    Vague { word: "dozens", value: 24, core: (24.0, 99.0), outer: (20.0, 1_000.0) },
    Vague { word: "scores", value: 40, core: (40.0, 120.0), outer: (30.0, 1_000.0) },
    Vague { word: "hundreds", value: 200, core: (200.0, 999.0), outer: (150.0, 20_000.0) },
    Vague { word: "thousands", value: 2_000, core: (2_000.0, 9_999.0), outer: (1_500.0, 1e6) },
    Vague { word: "millions", value: 2_000_000, core: (2e6, 1e7), outer: (1.5e6, 1e9) },
    Vague { word: "billions", value: 2_000_000_000, core: (2e9, 1e10), outer: (1.5e9, 1e12) },
    Vague { word: "tens", value: 20, core: (20.0, 99.0), outer: (20.0, 1_000.0) },
];

/// A number from 1 to 99 in words: "seven", "eighty-eight"; nothing for any other.
#[must_use]
pub(crate) fn cardinal(number: u32) -> Option<String> {
    let word = |wanted: NumberWord| CARDINALS.iter().find(|(_, role)| *role == wanted).map(|(word, _)| *word);
    let small = |n: u32| u8::try_from(n).ok();
    match number {
        1..=9 => word(NumberWord::Small(small(number)?)).map(str::to_owned),
        10..=19 => word(NumberWord::Teen(small(number)?)).map(str::to_owned),
        20..=99 if number.is_multiple_of(10) => word(NumberWord::Tens(small(number)?)).map(str::to_owned),
        20..=99 => Some(format!("{}-{}", cardinal(number - number % 10)?, cardinal(number % 10)?)),
        _ => None,
    }
}

const CARDINALS: &[(&str, NumberWord)] = {
    use NumberWord::{
        And, Article, Dozen, Half, Hundred, Minus, OrdinalScale, OrdinalSmall, OrdinalTeen, OrdinalTens, Part, Parts, Point, Scale, Small,
        Teen, Tens,
    };
    &[
        ("zero", Small(0)),
        ("nil", Small(0)),
        ("nought", Small(0)),
        ("naught", Small(0)),
        ("one", Small(1)),
        ("two", Small(2)),
        ("three", Small(3)),
        ("four", Small(4)),
        ("five", Small(5)),
        ("six", Small(6)),
        ("seven", Small(7)),
        ("eight", Small(8)),
        ("nine", Small(9)),
        ("ten", Teen(10)),
        ("eleven", Teen(11)),
        ("twelve", Teen(12)),
        ("thirteen", Teen(13)),
        ("fourteen", Teen(14)),
        ("fifteen", Teen(15)),
        ("sixteen", Teen(16)),
        ("seventeen", Teen(17)),
        ("eighteen", Teen(18)),
        ("nineteen", Teen(19)),
        ("twenty", Tens(20)),
        ("thirty", Tens(30)),
        ("forty", Tens(40)),
        ("fourty", Tens(40)),
        ("fifty", Tens(50)),
        ("sixty", Tens(60)),
        ("seventy", Tens(70)),
        ("eighty", Tens(80)),
        ("ninety", Tens(90)),
        ("hundred", Hundred),
        ("thousand", Scale(3)),
        ("lakh", Scale(5)),
        ("lakhs", Scale(5)),
        ("million", Scale(6)),
        ("lac", Scale(5)),
        ("lacs", Scale(5)),
        ("koti", Scale(7)),
        ("cr", Scale(7)),
        ("crore", Scale(7)),
        ("crores", Scale(7)),
        ("billion", Scale(9)),
        ("trillion", Scale(12)),
        ("quadrillion", Scale(15)),
        ("dozen", Dozen),
        ("a", Article),
        ("an", Article),
        ("half", Half),
        ("halves", Parts(2)),
        ("third", Part(3)),
        ("thirds", Parts(3)),
        ("quarter", Part(4)),
        ("quarters", Parts(4)),
        ("fourth", Part(4)),
        ("fourths", Parts(4)),
        ("fifth", Part(5)),
        ("fifths", Parts(5)),
        ("sixth", Part(6)),
        ("sixths", Parts(6)),
        ("seventh", Part(7)),
        ("sevenths", Parts(7)),
        ("eighth", Part(8)),
        ("eighths", Parts(8)),
        ("ninth", Part(9)),
        ("ninths", Parts(9)),
        ("tenths", Parts(10)),
        ("hundredths", Parts(100)),
        ("firsts", Parts(1)),
        ("twelfths", Parts(12)),
        ("sixteenths", Parts(16)),
        ("twentieths", Parts(20)),
        ("first", OrdinalSmall(1)),
        ("second", OrdinalSmall(2)),
        ("tenth", OrdinalTeen(10)),
        ("eleventh", OrdinalTeen(11)),
        ("twelfth", OrdinalTeen(12)),
        ("thirteenth", OrdinalTeen(13)),
        ("fourteenth", OrdinalTeen(14)),
        ("fifteenth", OrdinalTeen(15)),
        ("sixteenth", OrdinalTeen(16)),
        ("seventeenth", OrdinalTeen(17)),
        ("eighteenth", OrdinalTeen(18)),
        ("nineteenth", OrdinalTeen(19)),
        ("twentieth", OrdinalTens(20)),
        ("thirtieth", OrdinalTens(30)),
        ("fortieth", OrdinalTens(40)),
        ("fiftieth", OrdinalTens(50)),
        ("sixtieth", OrdinalTens(60)),
        ("seventieth", OrdinalTens(70)),
        ("eightieth", OrdinalTens(80)),
        ("ninetieth", OrdinalTens(90)),
        ("hundredth", OrdinalScale(2)),
        ("thousandth", OrdinalScale(3)),
        ("millionth", OrdinalScale(6)),
        ("billionth", OrdinalScale(9)),
        ("trillionth", OrdinalScale(12)),
        ("and", And),
        ("minus", Minus),
        ("negative", Minus),
        ("point", Point),
    ]
};

/// All words with their roles.
pub(crate) fn words() -> impl Iterator<Item = (&'static str, NumberWord)> {
    let vague = VAGUE.iter().zip(0u8..).map(|(v, i)| (v.word, NumberWord::Vague(i)));
    CARDINALS.iter().copied().chain(vague)
}

/// Words for numbers that begin names where they have a capital and no number stands in front: "Lac du Loup".
pub(crate) const ALSO_NAMES: &[&str] = &["lac", "lacs"];

/// Letters after digits that multiply them: `1.76bn`. `m` is metres unless money or people are counted.
pub(crate) const MAGNITUDES: &[(&str, u8)] = &[
    ("k", 3),
    ("m", 6),
    ("mn", 6),
    ("mln", 6),
    ("mil", 6),
    ("mio", 6),
    ("mm", 6),
    ("b", 9),
    ("bn", 9),
    ("bln", 9),
    ("t", 12),
    ("tn", 12),
    ("trn", 12),
    ("cr", 7),
];
