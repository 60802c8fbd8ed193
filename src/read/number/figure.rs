//! Digits with their separators.

use rust_decimal::Decimal;

/// A figure: its value, and how many digits stand behind the decimal point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Figure {
    /// The value.
    pub(crate) value: Decimal,
    /// Digits behind the decimal point.
    pub(crate) decimals: u32,
}

/// More digits than this are an identifier, not a number.
const MOST_DIGITS: usize = 18;

/// The value of a run of digits with points and commas between them, the English way: commas group (`1,234`, `12,34,567`), a point separates decimals.
/// `1.234.567` and `1.234,56` can only be the other way round, and are read so. `None` where it is neither: `1.2.3`, `1,2`, a leading zero.
#[must_use]
pub(crate) fn figure(raw: &str) -> Option<Figure> {
    let (points, commas) = raw.bytes().fold((0, 0), |(p, c), b| (p + usize::from(b == b'.'), c + usize::from(b == b',')));
    if raw.len() - points - commas > MOST_DIGITS {
        return None;
    }
    let (whole, decimals) = match (points, commas) {
        (0, 0) => (raw, ""),
        (1, 0) => raw.split_once('.')?,
        // `5,00` has no groups, so the comma separates decimals
        (0, 1) if raw.len() - raw.find(',')? == 3 => raw.split_once(',')?,
        (0, _) => (raw, ""),
        (1, _) if raw.rfind('.') > raw.rfind(',') => raw.split_once('.')?,
        (_, 1) if raw.rfind(',') > raw.rfind('.') => raw.split_once(',')?,
        (2.., 0) => (raw, ""),
        _ => return None,
    };
    if (points + commas > 0 && !grouped(whole)) || (whole.len() > 1 && whole.starts_with('0')) {
        return None;
    }
    let mut digits = 0i64;
    for b in whole.bytes().chain(decimals.bytes()).filter(u8::is_ascii_digit) {
        digits = digits.checked_mul(10)?.checked_add(i64::from(b - b'0'))?;
    }
    let places = decimals.len() as u32;
    Some(Figure { value: Decimal::new(digits, places).normalize(), decimals: places })
}

/// Whether the groups of a whole number are of three digits, or of two before the last three.
fn grouped(whole: &str) -> bool {
    let mut groups = whole.rsplit(['.', ',']);
    let Some(last) = groups.next() else { return false };
    let rest: Vec<usize> = groups.map(str::len).collect();
    let Some((first, middle)) = rest.split_last() else { return true };
    last.len() == 3
        && ((middle.iter().all(|&n| n == 3) && (1..=3).contains(first)) || (middle.iter().all(|&n| n == 2) && (1..=2).contains(first)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_group_or_separate_decimals() {
        let read = |raw| figure(raw).map(|f| f.value.to_string());
        for (raw, value) in
            [("56", "56"), ("56.1", "56.1"), ("1,234,567", "1234567"), ("12,34,567", "1234567"), ("1,234.50", "1234.5"), ("0.05", "0.05")]
        {
            assert_eq!(read(raw).as_deref(), Some(value), "{raw}");
        }
        assert_eq!(read("1.234.567").as_deref(), Some("1234567"));
        assert_eq!(read("1.234,56").as_deref(), Some("1234.56"));
        for raw in ["1.2.3", "1,2", "1,2345", "007", "192.168.1.1", "12345678901234567890"] {
            assert_eq!(read(raw), None, "{raw}");
        }
    }
}
