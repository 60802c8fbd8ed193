//! What is known about a word.

use super::currency::Currency;
use super::holidays::Name;
use super::time::{Class, Sign};
use super::unit::Unit;

/// A currency, or several that share a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurrencyWord {
    /// What it may be, the likeliest first.
    pub codes: Vec<Currency>,
    /// How many of it make one unit of the currency.
    pub parts: u32,
}

/// What the numeric readers know about a folded word. Looked up once for each word of a text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lexeme {
    /// Its part in a number.
    pub number: Option<NumberWord>,
    /// The unit it names.
    pub unit: Option<&'static Unit>,
    /// The currency it names.
    pub currency: Option<&'static CurrencyWord>,
    /// Whether it is the symbol of a currency, in some case.
    pub currency_symbol: bool,
    /// The currency it names when the amount in front leaves no doubt: `marks`, `crowns`.
    pub guarded_currency: Option<&'static CurrencyWord>,
    /// The currency whose ISO code it is.
    pub code: Option<&'static CurrencyWord>,
    /// Whether it may start a unit of two words (`nautical mile`).
    pub unit_phrase: bool,
    /// Whether it may stand in front of a currency to settle which is meant.
    pub adjective: bool,
    /// Whether a hedge in front of a number may end in it.
    pub hedge_end: bool,
    /// Whether a hedge behind a number may start with it.
    pub hedge_start: bool,
    /// Whether a range of numbers may start with it.
    pub opens_range: bool,
    /// Whether it is `percent`, or the `per` of `per cent`.
    pub percent: bool,
    /// Its part in an expression of time.
    pub(crate) time: Option<Class>,
    /// The names of holidays that begin with it.
    pub(crate) holidays: &'static [Name],

    /// What it says of the time of its clause.
    pub(crate) tense: Option<Sign>,
    /// What it is to the readers of time: what it is of its own, else what it is as a number.
    pub(crate) class: Class,
    /// Whether it may tell of time without another word before it.
    pub(crate) tells: bool,
    /// Whether a number, an amount of money or the name of one may begin with it.
    pub(crate) begins: bool,
}

impl Lexeme {
    /// Fills in what follows from the rest, which every reader of a text asks for each word.
    pub(crate) fn settle(&mut self) {
        self.class = self.time.or(self.number.map(Class::of_number)).unwrap_or_default();
        self.tells = !self.class.joins() || !self.holidays.is_empty();
        // `and` goes on with a number, and `thirds` behind one
        self.begins = !matches!(self.number, None | Some(NumberWord::And | NumberWord::Parts(_)))
            || self.opens_range
            || self.percent
            || self.currency_symbol
            || self.code.is_some()
            || self.currency.is_some();
    }
}

/// The part a word can play in a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NumberWord {
    /// Zero to nine.
    Small(u8),
    /// Ten to nineteen.
    Teen(u8),
    /// Twenty to ninety.
    Tens(u8),
    /// Hundred.
    Hundred,
    /// A power of ten that multiplies what is before it: thousand (3), lakh (5), million (6), crore (7) and so on.
    Scale(u8),
    /// Twelve, when something is counted by it: `two dozen`.
    Dozen,
    /// `a`, `an`.
    Article,
    /// Half.
    Half,
    /// The name of a part, singular: `third`, `quarter`; also an ordinal but for `quarter`.
    Part(u8),
    /// The name of a part, plural: `thirds`.
    Parts(u8),
    /// First to ninth, as a place in an order. The names of parts from third on are ordinals too.
    OrdinalSmall(u8),
    /// Tenth to nineteenth.
    OrdinalTeen(u8),
    /// Twentieth to ninetieth.
    OrdinalTens(u8),
    /// Hundredth (2), thousandth (3), millionth (6), billionth (9).
    OrdinalScale(u8),
    /// A word for a loose number, by its place in `VAGUE`.
    Vague(u8),
    /// `and`.
    And,
    /// `minus`, `negative`.
    Minus,
    /// `point`, between the figures of a spoken decimal.
    Point,
}
