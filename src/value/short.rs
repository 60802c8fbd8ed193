//! Short texts of figures: days, times of day, decimals. They are made where they stand, since a text has many of them.

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

/// A short text that needs no memory of its own.
pub(super) struct Short {
    bytes: [u8; Self::LONGEST],
    end: usize,
}

impl Short {
    /// Two days with a mark between them take 25 bytes, a decimal that is written here 22.
    const LONGEST: usize = 32;

    pub(super) const EMPTY: Self = Self { bytes: [0; Self::LONGEST], end: 0 };

    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.end]).unwrap_or_default()
    }

    pub(super) fn push(mut self, byte: u8) -> Self {
        self.bytes[self.end] = byte;
        self.end += 1;
        self
    }

    /// A number, filled up to `width` figures with zeros.
    fn number(mut self, mut number: u64, width: usize) -> Self {
        let mut digits = [b'0'; 20];
        let mut first = digits.len();
        while number > 0 {
            first -= 1;
            digits[first] = b'0' + (number % 10) as u8;
            number /= 10;
        }
        let digits = &digits[first.min(digits.len() - width)..];
        self.bytes[self.end..self.end + digits.len()].copy_from_slice(digits);
        self.end += digits.len();
        self
    }

    /// A year in four digits at least.
    pub(super) fn year(self, year: i16) -> Self {
        let signed = if year < 0 { self.push(b'-') } else { self };
        signed.number(u64::from(year.unsigned_abs()), 4)
    }

    /// A date as ISO 8601 has it, also before the year 0.
    pub(super) fn day(self, date: Date) -> Self {
        self.year(date.year()).push(b'-').number(date.month() as u64, 2).push(b'-').number(date.day() as u64, 2)
    }

    /// A time of day to the second.
    pub(super) fn clock(self, time: Time) -> Self {
        self.number(time.hour() as u64, 2).push(b':').number(time.minute() as u64, 2).push(b':').number(time.second() as u64, 2)
    }

    /// The shortest way to write a decimal, where its figures are not too many.
    pub(super) fn decimal(self, value: Decimal) -> Option<Self> {
        let mut figures = u64::try_from(value.mantissa().unsigned_abs()).ok().filter(|n| *n < 1_000_000_000_000_000_000)?;
        let mut scale = value.scale() as usize;
        while scale > 0 && figures.is_multiple_of(10) {
            figures /= 10;
            scale -= 1;
        }
        let signed = if value.mantissa() < 0 { self.push(b'-') } else { self };
        if scale == 0 {
            return Some(signed.number(figures, 1));
        }
        let parts = 10u64.checked_pow(scale as u32)?;
        Some(signed.number(figures / parts, 1).push(b'.').number(figures % parts, scale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_written_as_the_library_writes_them() {
        let texts = ["0", "0.00", "-0.0", "7", "-7", "10", "100.00", "1.50", "-0.05", "0.000001", "1234567.891", "999999999999999999"];
        for text in texts.into_iter().chain(["0.000000000000000001", "-12345678.9012345", "1000000000000000000"]) {
            let value: Decimal = text.parse().unwrap();
            let short = Short::EMPTY.decimal(value).map_or_else(|| value.normalize().to_string(), |short| short.text().to_owned());
            assert_eq!(short, value.normalize().to_string(), "{text}");
        }
    }

    #[test]
    fn days_and_times_are_written_as_iso_8601_has_them() {
        let date = jiff::civil::date;
        let pair = Short::EMPTY.day(date(-44, 3, 15)).push(b'/').day(date(2019, 4, 5));
        assert_eq!(pair.text(), "-0044-03-15/2019-04-05");
        assert_eq!(Short::EMPTY.day(Date::MIN).push(b'/').day(Date::MIN).text(), "-9999-01-01/-9999-01-01");
        assert_eq!(Short::EMPTY.clock(jiff::civil::time(9, 5, 0, 0)).text(), "09:05:00");
    }
}
