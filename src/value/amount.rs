//! A number before its unit and its hedge: what it is, and how finely it was written.

use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

/// How closely the words of a number pin it down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Style {
    /// Digits and number words: to the last written unit.
    Written,
    /// `half`, `two thirds`, `a dozen`: round by nature.
    Round,
    /// `several`, `dozens`: the sets themselves, both ends included.
    Loose {
        /// What a reader takes it to mean.
        core: (f64, f64),
        /// What it still allows.
        outer: (f64, f64),
    },
}

/// A number as it was written, in some unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount {
    /// The number.
    pub value: Decimal,
    /// Size of the last written unit: 1 of `56`, 0.1 of `56.1`, 100,000 of `4.5 million`.
    pub grain: f64,
    /// Size of the unit it is rounded to: 10 of `50`, 50 of `250`, 1,000 of `5,000`, 0.1 of `56.1`. At least the grain.
    pub round: f64,
    /// How closely the words pin it down.
    pub style: Style,
    /// The power of ten that a word behind it multiplied it by: 6 of `4.5 million`, 0 where there is none.
    pub scale: u8,
}

/// The unit a whole number is rounded to: a power of ten, or five of them.
fn roundness(value: Decimal, grain: Decimal) -> Decimal {
    let mut unit = grain;
    if value.is_zero() {
        return unit;
    }
    let ten = Decimal::TEN;
    while let Some(next) = unit.checked_mul(ten) {
        if next > value.abs() || !(value % next).is_zero() {
            break;
        }
        unit = next;
    }
    let five = unit * Decimal::from(5);
    if five < value.abs() && (value % five).is_zero() { five } else { unit }
}

/// A whole number that a float holds to the last digit, without its sign.
fn small(value: Decimal) -> Option<u64> {
    let whole = u64::try_from(value.mantissa().unsigned_abs()).ok()?;
    (value.scale() == 0 && whole > 0 && whole < 1 << 53).then_some(whole)
}

/// [`roundness`] of a whole number.
fn whole_roundness(value: u64) -> f64 {
    let mut unit = 1;
    while value.is_multiple_of(unit * 10) {
        unit *= 10;
    }
    let five = unit * 5;
    (if five < value && value.is_multiple_of(five) { five } else { unit }) as f64
}

impl Amount {
    /// A number written in digits with `decimals` of them behind the point.
    #[must_use]
    pub fn written(value: Decimal, decimals: u32) -> Self {
        // most numbers are whole and small
        if decimals == 0
            && let Some(whole) = small(value)
        {
            return Self { value, grain: 1.0, round: whole_roundness(whole), style: Style::Written, scale: 0 };
        }
        let grain = Decimal::new(1, decimals.min(28));
        let round = if decimals == 0 { roundness(value, grain) } else { grain };
        Self { value, grain: float(grain), round: float(round), style: Style::Written, scale: 0 }
    }

    /// A whole number.
    #[must_use]
    pub fn whole(value: u64) -> Self {
        Self::written(Decimal::from(value), 0)
    }

    /// A fraction on its own, as round as such words are.
    #[must_use]
    pub fn fraction(value: Decimal) -> Self {
        let size = float(value).abs();
        Self { value, grain: size * 0.1, round: size * 0.2, style: Style::Round, scale: 0 }
    }

    /// The number as a float.
    #[must_use]
    pub fn float(&self) -> f64 {
        float(self.value)
    }

    /// The number in a unit that is `1 / factor` times as large; `None` past what a decimal can hold.
    #[must_use]
    pub fn times(self, factor: Decimal) -> Option<Self> {
        let by = float(factor);
        let widen = |(a, b): (f64, f64)| if by < 0.0 { (b * by, a * by) } else { (a * by, b * by) };
        let style = match self.style {
            Style::Loose { core, outer } => Style::Loose { core: widen(core), outer: widen(outer) },
            other => other,
        };
        let value = self.value.checked_mul(factor)?;
        Some(Self { value, grain: self.grain * by.abs(), round: self.round * by.abs(), style, scale: self.scale })
    }

    /// The sum of two parts of one value: as fine as the finer of them (`3 hours 20 minutes`).
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let grain = self.grain.min(other.grain);
        Some(Self {
            value: self.value.checked_add(other.value)?,
            grain,
            round: self.round.min(other.round).max(grain),
            style: Style::Written,
            scale: 0,
        })
    }

    /// The number with its sign turned.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { value: -self.value, ..self }
    }
}

/// A number in canonical form. Fractions have no last digit: fifteen are enough.
#[must_use]
pub fn tidy(value: Decimal) -> Decimal {
    let short = if value.scale() > 9 { value.round_sf(15).unwrap_or(value) } else { value };
    short.normalize()
}

/// The nearest float.
#[must_use]
pub fn float(value: Decimal) -> f64 {
    if let Some(whole) = small(value) {
        return if value.is_sign_negative() { -(whole as f64) } else { whole as f64 };
    }
    value.to_f64().unwrap_or(f64::NAN)
}

/// The decimal of a float, to fifteen significant digits.
#[must_use]
pub fn decimal(value: f64) -> Option<Decimal> {
    Decimal::from_f64(value)
}

impl Amount {
    /// The number, written in a unit whose base is `from` (times the first, plus the second), in the unit whose base is `to`.
    #[must_use]
    pub fn in_unit(self, from: (f64, f64), to: (f64, f64)) -> Option<Self> {
        if from == to {
            return Some(self);
        }
        let factor = decimal(from.0 / to.0)?;
        let moved = self.times(factor)?;
        let shift = decimal((from.1 - to.1) / to.0)?;
        Some(Self { value: moved.value.checked_add(shift)?, ..moved })
    }
}
