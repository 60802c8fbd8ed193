//! The fields of a record: what they are called, and how they are read.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::{Date, DateTime};
use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// What the fields of a record are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields {
    /// The field with the name of the record.
    pub id: String,
    /// The field with its text.
    pub text: String,
    /// The field with its day or moment.
    pub published: String,
}

impl Default for Fields {
    fn default() -> Self {
        Self { id: "id".to_owned(), text: "text".to_owned(), published: "published".to_owned() }
    }
}

/// The fields of one line, as they are written: an answer gives the `id` back to the letter, also where the rest is wrong.
#[derive(Debug, Default)]
pub struct Row<'a> {
    /// The `id`.
    pub id: Option<&'a RawValue>,
    text: Option<&'a RawValue>,
    published: Option<&'a RawValue>,
    /// A field that is none of ours and looks like one, and the one it looks like.
    slip: Option<(String, String)>,
}

impl Fields {
    /// The fields of a line.
    ///
    /// # Errors
    /// The line is no object of JSON, or one of our fields stands twice in it.
    pub fn row<'a>(&self, line: &'a [u8]) -> Result<Row<'a>, String> {
        if line.first() != Some(&b'{') {
            let [id, text, published] = self.names();
            return Err(format!("expected an object of JSON, `{{\"{id}\": …, \"{text}\": …, \"{published}\": …}}`"));
        }
        let mut reader = serde_json::Deserializer::from_slice(line);
        let row = Seed(self).deserialize(&mut reader).map_err(|error| told(&error))?;
        reader.end().map_err(|error| told(&error))?;
        Ok(row)
    }

    /// Their names.
    #[must_use]
    pub fn names(&self) -> [&str; 3] {
        [&self.id, &self.text, &self.published]
    }
}

impl<'a> Row<'a> {
    /// That a field is missing and another one looks like it.
    fn slip(&self, fields: &Fields) -> Result<(), String> {
        let Some((name, near)) = &self.slip else { return Ok(()) };
        let ours = [(&fields.id, self.id), (&fields.text, self.text), (&fields.published, self.published)];
        if ours.iter().any(|(field, value)| *field == near && value.is_none()) {
            return Err(format!("unknown field `{name}`; did you mean `{near}`?"));
        }
        Ok(())
    }

    /// The text.
    ///
    /// # Errors
    /// There is none, or it is no string.
    pub fn text(&self, fields: &Fields) -> Result<Cow<'a, str>, String> {
        self.slip(fields)?;
        let missing = || format!("`{}` is missing", fields.text);
        string(&fields.text, self.text.ok_or_else(missing)?)
    }

    /// When it was published, where it says so.
    ///
    /// # Errors
    /// It says it in no form that can be read.
    pub fn published(&self, fields: &Fields) -> Result<Option<DateTime>, String> {
        let Some(date) = self.published.filter(|d| d.get() != "null") else { return Ok(None) };
        let date = string(&fields.published, date)?;
        let wrong = || format!("`{}`: `{date}` is not a date, such as 2019-04-25 or 2019-04-25T10:00", fields.published);
        Ok(Some(moment(&date).ok_or_else(wrong)?))
    }

    /// The `id` as a name: a string without its quotes, anything else as it is written; empty where there is none.
    #[must_use]
    pub fn name(&self) -> String {
        match self.id.map(RawValue::get) {
            None | Some("null") => String::new(),
            Some(raw) => serde_json::from_str::<String>(raw).unwrap_or_else(|_| raw.to_owned()),
        }
    }
}

/// A date or date-time. Of one with a zone, the day and the time that the clocks of that zone showed.
#[must_use]
pub fn moment(text: &str) -> Option<DateTime> {
    let civil = text.strip_suffix(['Z', 'z']).filter(|t| t.ends_with(|c: char| c.is_ascii_digit())).unwrap_or(text);
    civil.parse::<DateTime>().ok().or_else(|| text.parse::<Date>().ok().map(|d| d.at(0, 0, 0, 0)))
}

/// Reads the fields of an object.
struct Seed<'f>(&'f Fields);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Row<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Row<'de>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Row<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Row<'de>, A::Error> {
        let mut row = Row::default();
        while let Some(key) = map.next_key::<Key<'de>>()? {
            let key = key.0;
            let field = match self.0.names().iter().position(|name| *name == key) {
                Some(0) => &mut row.id,
                Some(1) => &mut row.text,
                Some(_) => &mut row.published,
                None => {
                    map.next_value::<IgnoredAny>()?;
                    if row.slip.is_none() {
                        let is_near = |f: &&str| {
                            f.len() > 2 && f.len().abs_diff(key.len()) <= 2 && strsim::damerau_levenshtein(&key.to_lowercase(), f) <= 2
                        };
                        row.slip = self.0.names().into_iter().find(is_near).map(|near| (key.into_owned(), near.to_owned()));
                    }
                    continue;
                }
            };
            if field.replace(map.next_value()?).is_some() {
                return Err(A::Error::custom(format!("`{key}` stands twice")));
            }
        }
        Ok(row)
    }
}

/// The name of a field, borrowed where nothing in it is escaped.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

/// The string that a field is, or what it is instead.
fn string<'a>(name: &str, raw: &'a RawValue) -> Result<Cow<'a, str>, String> {
    let what = match raw.get().as_bytes().first() {
        Some(b'"') => return serde_json::from_str::<Key<'a>>(raw.get()).map(|t| t.0).map_err(|e| format!("`{name}`: {}", told(&e))),
        Some(b'n') => "null",
        Some(b't' | b'f') => "a boolean",
        Some(b'[') => "an array",
        Some(b'{') => "an object",
        _ => "a number",
    };
    Err(format!("`{name}` is {what}, expected a string"))
}

/// An error of JSON with the column alone: the line is known.
fn told(error: &serde_json::Error) -> String {
    let (text, place) = (error.to_string(), format!(" at line {} column {}", error.line(), error.column()));
    match text.strip_suffix(&place) {
        Some(what) => format!("{what} at column {}", error.column()),
        None => text,
    }
}
