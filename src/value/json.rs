//! The JSON form of a value: `{"type": …, "value": …}`, decimals as strings without exponent or trailing zeros.

use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value as Json, json};

use super::kind::Kind;
use super::reading::Value;
use super::set::Currency;
use crate::language::unit::Dimension;

/// The shortest way to write a decimal.
fn plain(value: &Decimal) -> String {
    value.normalize().to_string()
}

/// A year in four digits at least.
fn year(year: i16) -> String {
    if year < 0 { format!("-{:04}", -i32::from(year)) } else { format!("{year:04}") }
}

/// A date as ISO 8601 has it, also before the year 0.
fn day(date: &Date) -> String {
    format!("{}-{:02}-{:02}", year(date.year()), date.month(), date.day())
}

fn clock(time: &Time) -> String {
    format!("{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())
}

impl Value {
    /// The type, as the `type` field of the reports names it.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Date(_) => "date",
            Self::Year(_) => "year",
            Self::DateRange(..) | Self::Season(..) => "date_range",
            Self::Time(_) => "time",
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
            Self::Time(_) => Kind::Time,
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
        match self {
            Self::Date(d) => day(d).into(),
            Self::Year(y) => year(*y).into(),
            Self::DateRange(a, b) => format!("{}/{}", day(a), day(b)).into(),
            Self::Season(y, season) => format!("{}-{season}", year(*y)).into(),
            Self::Time(t) => clock(t).into(),
            Self::DateTime(dt) => format!("{}T{}", day(&dt.date()), clock(&dt.time())).into(),
            Self::DayPart(d, part) => format!("{}T{part}", day(d)).into(),
            Self::Recurring(text) | Self::Version(text) | Self::Name(text) | Self::Choice(text) => text.as_str().into(),
            Self::Duration { iso, seconds } => json!({ "iso": iso, "seconds": number(seconds) }),
            Self::Number(n) | Self::Ordinal(n) | Self::Percent(n) => plain(n).into(),
            Self::Money { amount, currency, ambiguous: false } => json!({ "amount": plain(amount), "currency": currency.code() }),
            Self::Money { amount, currency, ambiguous: true } => {
                json!({ "amount": plain(amount), "currency": currency.code(), "ambiguous": true })
            }
            Self::Quantity { amount, unit, si, .. } => json!({ "amount": plain(amount), "unit": unit, "si": si }),
            Self::YesNo(yes) => (if *yes { "yes" } else { "no" }).into(),
        }
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
            "time" => Self::Time(text?.parse().ok()?),
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

/// Seconds are a number: whole where they can be.
fn number(value: &Decimal) -> Json {
    let text = plain(value);
    text.parse::<i64>().map_or_else(|_| text.parse::<f64>().map_or(Json::Null, Json::from), Json::from)
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("type", self.type_name())?;
        map.serialize_entry("value", &self.json())?;
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
        match self {
            Self::Line(_, parts) => {
                let (low, high) = parts.bounds();
                (low.map_or(Json::Null, short), high.map_or(Json::Null, short))
            }
            Self::Days(days) => {
                let (low, high) = days.bounds();
                let date = |d: Option<Date>| d.map_or(Json::Null, |d| day(&d).into());
                (date(low), date(high))
            }
            Self::Names(_) | Self::Options(_) | Self::Versions(_) => (Json::Null, Json::Null),
        }
    }
}

/// A whole number where it is one.
fn short(x: f64) -> Json {
    if x.fract() == 0.0 && x.abs() < 9e15 { Json::from(x as i64) } else { Json::from(x) }
}
