//! Tables: rows by the words of a cell, columns by their head.

use super::{Fault, Found, Placed};
use crate::rule::vocabulary::nearest;
use crate::rule::written::{Data, Text};

/// A table with a head.
pub(super) struct Table {
    head: Vec<String>,
    /// Each row with the line it starts on.
    rows: Vec<(usize, Vec<String>)>,
}

impl Table {
    pub(super) fn read(text: &str, separator: u8) -> Result<Self, String> {
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
        let head = reader.headers().map_err(|e| e.to_string())?.iter().map(str::to_owned).collect();
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|e| e.to_string())?;
            let line = record.position().map_or(0, |p| usize::try_from(p.line()).unwrap_or(usize::MAX));
            rows.push((line, record.iter().map(str::to_owned).collect()));
        }
        Ok(Self { head, rows })
    }

    /// How many rows it has beside the head.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    fn column(&self, name: &Text) -> Placed<usize> {
        let words = name.text.trim();
        self.head.iter().position(|h| h == words).ok_or_else(|| {
            let near = nearest(words, self.head.iter().map(String::as_str)).map(str::to_owned);
            (name.span, Fault::Missing(words.to_owned(), "the first row".to_owned(), near))
        })
    }

    /// The cell that `data` names.
    pub(super) fn find(&self, data: &Data) -> Placed<Found> {
        let place = data.row.as_ref().or(data.column.as_ref()).ok_or_else(|| (data.file.span, Fault::Placeless(data.file.text.clone())))?;
        let (key, wanted) = match data.row.as_ref().map(|r| r.text.as_str()) {
            None => (0, None),
            // `seats=5`, where there is a column of that name
            Some(row) => match row.split_once('=').and_then(|(h, w)| Some((self.head.iter().position(|x| x == h.trim())?, w.trim()))) {
                Some((key, words)) => (key, Some(words)),
                None => (0, Some(row.trim())),
            },
        };
        let column = match &data.column {
            Some(name) => self.column(name)?,
            None if self.head.len() == 2 => 1 - key,
            None => return Err((place.span, Fault::Misplaced("a row alone", "a table of two columns; say which with `column \"…\"`"))),
        };
        let rows: Vec<_> = self.rows.iter().filter(|(_, r)| wanted.is_none_or(|w| r.get(key).is_some_and(|c| c == w))).collect();
        if let (Some(words), []) = (wanted, rows.as_slice()) {
            let near = nearest(words, self.rows.iter().filter_map(|(_, r)| r.get(key)).map(String::as_str)).map(str::to_owned);
            let head = self.head.get(key).cloned().unwrap_or_default();
            return Err((place.span, Fault::Missing(words.to_owned(), head, near)));
        }
        let found = rows.iter().map(|(line, r)| Found { words: r.get(column).cloned().unwrap_or_default(), line: Some(*line) });
        super::one(found.collect(), place)
    }
}
