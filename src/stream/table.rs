//! The rows of a table as records.

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, RecordBatch, StringArray};
use arrow_schema::{ArrowError, DataType};

use super::record::too_long;
use super::{Bad, Fields, LONGEST_RECORD, Record, moment};
use crate::source::Format;

/// A column of strings, however they are stored.
pub enum Strings<'a> {
    /// Offsets of 32 bits.
    Short(&'a StringArray),
    /// Offsets of 64 bits.
    Long(&'a arrow_array::LargeStringArray),
    /// Views.
    Views(&'a arrow_array::StringViewArray),
    /// What was put into strings: numbers, days, moments, entries of a dictionary.
    Made(StringArray),
}

impl<'a> Strings<'a> {
    /// The column as strings.
    ///
    /// # Errors
    /// Its type cannot be put into strings.
    pub fn of(column: &'a ArrayRef) -> Result<Self, ArrowError> {
        Ok(match column.data_type() {
            DataType::Utf8 => Self::Short(column.as_string()),
            DataType::LargeUtf8 => Self::Long(column.as_string()),
            DataType::Utf8View => Self::Views(column.as_string_view()),
            _ => Self::Made(arrow_cast::cast(column, &DataType::Utf8)?.as_string().clone()),
        })
    }

    /// The string of a row; `None` where there is none.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<&str> {
        match self {
            Self::Short(column) => column.is_valid(row).then(|| column.value(row)),
            Self::Long(column) => column.is_valid(row).then(|| column.value(row)),
            Self::Views(column) => column.is_valid(row).then(|| column.value(row)),
            Self::Made(column) => column.is_valid(row).then(|| column.value(row)),
        }
    }
}

/// A column by its name.
///
/// # Errors
/// There is none, and one has to be; or it cannot be put into strings.
pub fn column<'a>(batch: &'a RecordBatch, name: &str, needed: bool) -> Result<Option<Strings<'a>>, String> {
    let Some(column) = batch.column_by_name(name) else {
        let schema = batch.schema();
        let known: Vec<_> = schema.fields().iter().map(|f| format!("`{}`", f.name())).collect();
        return if needed { Err(format!("the table has no column `{name}`; it has {}", known.join(", "))) } else { Ok(None) };
    };
    Strings::of(column).map(Some).map_err(|why| format!("the column `{name}` cannot be read: {why}"))
}

/// Makes records of the rows; see [`Block::records`](super::Block::records).
pub(super) fn records(
    batch: &RecordBatch,
    first: usize,
    fields: &Fields,
    may_matter: &dyn Fn(&str) -> bool,
    each: &mut dyn FnMut(Result<Record, Bad>),
) {
    let columns = (|| {
        Ok::<_, String>((column(batch, &fields.text, true)?, column(batch, &fields.id, false)?, column(batch, &fields.published, false)?))
    })();
    let (text, id, published) = match columns {
        Ok((Some(text), id, published)) => (text, id, published),
        Ok(_) => return,
        Err(why) => return each(Err(Bad { number: first, name: None, why })),
    };
    for row in 0..batch.num_rows() {
        let name = || id.as_ref().and_then(|id| id.get(row)).unwrap_or_default().to_owned();
        let number = first + row;
        let bad = |why| Bad { number, name: Some(name()).filter(|n| !n.is_empty()), why };
        let Some(text) = text.get(row) else {
            each(Err(bad(format!("`{}` is null, expected a string", fields.text))));
            continue;
        };
        if text.len() > LONGEST_RECORD {
            each(Err(bad(too_long())));
            continue;
        }
        let day = published.as_ref().and_then(|p| p.get(row));
        let moment =
            day.map(|day| moment(day).ok_or_else(|| bad(format!("`{}`: `{day}` is not a date, such as 2019-04-25", fields.published))));
        match moment.transpose() {
            Err(bad) => each(Err(bad)),
            Ok(published) if may_matter(text) => {
                each(Ok(Record { name: name(), number, text: text.as_bytes().to_vec(), format: Format::Text, published }));
            }
            Ok(_) => {}
        }
    }
}
