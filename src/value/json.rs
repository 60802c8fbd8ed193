//! The JSON form of a value: `{"type": …, "value": …}`, decimals as strings without exponent or trailing zeros.

use std::borrow::Cow;

use jiff::civil::{Date, DateTime};
use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

use super::kind::Kind;
use super::reading::Value;
use super::set::Currency;
use super::short::Short;
use crate::language::unit::Dimension;

impl Value {
    /// The type, as the `type` field of the reports names it.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Date(_) => "date",
            Self::Year(_) => "year",
            Self::DateRange(..) | Self::Season(..) => "date_range",
            Self::Time(_) | Self::TimeRange(..) => "time",
            Self::DateTime(_) | Self::DayPart(..) => "datetime",
            Self::Recurring(_) => "recurring",
            Self::Duration { .. } => "duration",
            Self::Number(_) => "number",
            Self::Ordinal(_) => "ordinal",
            Self::Percent(_) => "percent",
            Self::Money { .. } => "money",
            Self::Quantity { dimension, .. } => dimension.type_name(),
            Self::Version(_) => "version",
            Self::Name(_) => "name",
            Self::Choice(_) => "choice",
            Self::YesNo(_) => "yesno",
        }
    }

    /// The type of fact it is a value of.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Date(_) | Self::DateRange(..) | Self::Season(..) | Self::DateTime(_) | Self::DayPart(..) | Self::Recurring(_) => {
                Kind::Date
            }
            Self::Year(_) => Kind::Year,
            Self::Time(_) | Self::TimeRange(..) => Kind::Time,
            Self::Duration { .. } => Kind::Duration,
            Self::Number(_) | Self::Ordinal(_) => Kind::Number,
            Self::Percent(_) => Kind::Percent,
            Self::Money { .. } => Kind::Money,
            Self::Quantity { .. } => Kind::Quantity,
            Self::Version(_) => Kind::Version,
            Self::Name(_) => Kind::Name,
            Self::Choice(_) => Kind::Choice,
            Self::YesNo(_) => Kind::YesNo,
        }
    }

    /// The `value` field of the reports.
    #[must_use]
    pub fn json(&self) -> Json {
        serde_json::to_value(Field(self)).unwrap_or_default()
    }

    /// The value that a `type` and a `value` field stand for.
    fn from_json(kind: &str, value: &Json) -> Option<Self> {
        let text = value.as_str();
        let decimal = |v: &Json| v.as_str().and_then(|s| s.parse::<Decimal>().ok()).or_else(|| v.to_string().parse().ok());
        Some(match kind {
            "date" => Self::Date(text?.parse().ok()?),
            "year" => Self::Year(text?.parse().ok()?),
            "date_range" => match text?.split_once('/') {
                Some((a, b)) => Self::DateRange(a.parse().ok()?, b.parse().ok()?),
                None => {
                    let (y, season) = text?.rsplit_once('-')?;
                    Self::Season(y.parse().ok()?, season.to_owned())
                }
            },
            "time" => match text?.split_once('/') {
                Some((a, b)) => Self::TimeRange(a.parse().ok()?, b.parse().ok()?),
                None => Self::Time(text?.parse().ok()?),
            },
            "datetime" => match text?.parse::<DateTime>() {
                Ok(dt) => Self::DateTime(dt),
                Err(_) => {
                    let (d, part) = text?.split_once('T')?;
                    Self::DayPart(d.parse().ok()?, part.to_owned())
                }
            },
            "recurring" => Self::Recurring(text?.to_owned()),
            "duration" => Self::Duration { iso: value.get("iso")?.as_str()?.to_owned(), seconds: decimal(value.get("seconds")?)? },
            "number" => Self::Number(decimal(value)?),
            "ordinal" => Self::Ordinal(decimal(value)?),
            "percent" => Self::Percent(decimal(value)?),
            "money" => Self::Money {
                amount: decimal(value.get("amount")?)?,
                currency: Currency::new(value.get("currency")?.as_str()?)?,
                ambiguous: value.get("ambiguous").and_then(Json::as_bool).unwrap_or(false),
            },
            "version" => Self::Version(text?.to_owned()),
            "name" => Self::Name(text?.to_owned()),
            "choice" => Self::Choice(text?.to_owned()),
            "yesno" => Self::YesNo(text? == "yes"),
            _ => Self::Quantity {
                dimension: Dimension::of_type_name(kind)?,
                amount: decimal(value.get("amount")?)?,
                unit: value.get("unit")?.as_str()?.to_owned(),
                si: value.get("si")?.as_str()?.to_owned(),
            },
        })
    }
}

/// The `value` field of a value.
pub(crate) struct Field<'v>(pub(crate) &'v Value);

impl Serialize for Field<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let year = |year: i16| Short::EMPTY.year(year);
        let day = |date: Date| Short::EMPTY.day(date);
        match self.0 {
            Value::Date(d) => serializer.serialize_str(day(*d).text()),
            Value::Year(y) => serializer.serialize_str(year(*y).text()),
            Value::DateRange(a, b) => serializer.serialize_str(day(*a).push(b'/').day(*b).text()),
            Value::Season(y, season) => serializer.serialize_str(&format!("{}-{season}", year(*y).text())),
            Value::Time(t) => serializer.serialize_str(Short::EMPTY.clock(*t).text()),
            Value::TimeRange(a, b) => serializer.serialize_str(Short::EMPTY.clock(*a).push(b'/').clock(*b).text()),
            Value::DateTime(dt) => serializer.serialize_str(day(dt.date()).push(b'T').clock(dt.time()).text()),
            Value::DayPart(d, part) => serializer.serialize_str(&format!("{}T{part}", day(*d).text())),
            Value::Recurring(text) | Value::Version(text) | Value::Name(text) | Value::Choice(text) => serializer.serialize_str(text),
            Value::Duration { iso, seconds } => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("iso", iso)?;
                map.serialize_entry("seconds", &Seconds(*seconds))?;
                map.end()
            }
            Value::Number(n) | Value::Ordinal(n) | Value::Percent(n) => Plain(*n).serialize(serializer),
            Value::Money { amount, currency, ambiguous } => {
                let mut map = serializer.serialize_map(Some(2 + usize::from(*ambiguous)))?;
                map.serialize_entry("amount", &Plain(*amount))?;
                map.serialize_entry("currency", currency.code())?;
                if *ambiguous {
                    map.serialize_entry("ambiguous", &true)?;
                }
                map.end()
            }
            Value::Quantity { amount, unit, si, .. } => {
                let mut map = serializer.serialize_map(Some(3))?;
                map.serialize_entry("amount", &Plain(*amount))?;
                map.serialize_entry("unit", unit)?;
                map.serialize_entry("si", si)?;
                map.end()
            }
            Value::YesNo(yes) => serializer.serialize_str(if *yes { "yes" } else { "no" }),
        }
    }
}

/// The shortest way to write a decimal, as a string.
struct Plain(Decimal);

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match Short::EMPTY.decimal(self.0) {
            Some(short) => serializer.serialize_str(short.text()),
            None => serializer.serialize_str(&self.0.normalize().to_string()),
        }
    }
}

/// Seconds are a number: whole where they can be.
struct Seconds(Decimal);

impl Serialize for Seconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let short = Short::EMPTY.decimal(self.0);
        let long = || self.0.normalize().to_string();
        let text = short.as_ref().map_or_else(|| Cow::Owned(long()), |short| Cow::Borrowed(short.text()));
        match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(whole), _) => serializer.serialize_i64(whole),
            (_, Ok(float)) => serializer.serialize_f64(float),
            _ => serializer.serialize_unit(),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("type", self.type_name())?;
        map.serialize_entry("value", &Field(self))?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Form {
            r#type: String,
            value: Json,
        }
        let form = Form::deserialize(deserializer)?;
        Self::from_json(&form.r#type, &form.value)
            .ok_or_else(|| D::Error::custom(format!("no value of type `{}`: {}", form.r#type, form.value)))
    }
}

impl super::set::Set {
    /// The lowest and the highest value inside, as the reports have them: numbers in the unit of the axis, days as ISO dates with the day after the last for an end, null where there is none.
    #[must_use]
    pub fn bounds_json(&self) -> (Json, Json) {
        let (low, high) = self.ends();
        (serde_json::to_value(low).unwrap_or_default(), serde_json::to_value(high).unwrap_or_default())
    }

    /// The lowest and the highest value inside.
    pub(crate) fn ends(&self) -> (End, End) {
        match self {
            Self::Line(_, parts) => {
                let (low, high) = parts.bounds();
                (low.map_or(End::None, End::Number), high.map_or(End::None, End::Number))
            }
            Self::Days(days) => {
                let (low, high) = days.bounds();
                (low.map_or(End::None, End::Day), high.map_or(End::None, End::Day))
            }
            Self::Names(_) | Self::Options(_) | Self::Versions(_) => (End::None, End::None),
        }
    }
}

/// An end of a set.
#[derive(Debug, Clone, Copy)]
pub(crate) enum End {
    None,
    Number(f64),
    Day(Date),
}

impl Serialize for End {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::None => serializer.serialize_unit(),
            // a whole number where it is one
            Self::Number(x) if x.fract() == 0.0 && x.abs() < 9e15 => serializer.serialize_i64(x as i64),
            Self::Number(x) => serializer.serialize_f64(x),
            Self::Day(date) => serializer.serialize_str(Short::EMPTY.day(date).text()),
        }
    }
}
