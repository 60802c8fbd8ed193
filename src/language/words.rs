//! Words of one class, each with a sentence that shows it.
//!
//! What a reader asks of a word ("is it an article?", "does it lead to a sum?") is a [`Words`]: rows of forms and an example. Whether a word is
//! one of them is told by one bit of 64 for nearly all words that are none, and only else by comparing letters. The tests read each example
//! and ask for its words as a reader does.

/// One row: the forms of a word, and a sentence that has one of them.
#[derive(Debug)]
pub(crate) struct Row {
    /// The forms, folded; of several words with a space between them where the class is one of phrases.
    pub(crate) forms: &'static [&'static str],
    /// The sentence.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the tests of the tables"))]
    pub(crate) example: &'static str,
}

/// A class of words.
#[derive(Debug)]
pub(crate) struct Words {
    rows: &'static [Row],
    /// A bit for each form.
    bits: u64,
}

/// The bit of a word: by its ends and its length, which tell most words apart.
const fn bit(word: &str) -> u64 {
    let bytes = word.as_bytes();
    let Some(&last) = bytes.last() else { return 1 };
    1 << ((bytes[0] as usize * 7 + last as usize * 3 + bytes.len() * 11) & 63)
}

impl Words {
    /// The class that has these rows.
    pub(crate) const fn new(rows: &'static [Row]) -> Self {
        let (mut bits, mut row) = (0, 0);
        while row < rows.len() {
            let mut form = 0;
            while form < rows[row].forms.len() {
                bits |= bit(rows[row].forms[form]);
                form += 1;
            }
            row += 1;
        }
        Self { rows, bits }
    }

    /// Whether `word`, which must be folded, is one of them.
    #[inline]
    pub(crate) fn has(&self, word: &str) -> bool {
        self.bits & bit(word) != 0 && self.iter().any(|form| form == word)
    }

    /// All forms, row after row.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.rows.iter().flat_map(|row| row.forms.iter().copied())
    }

    /// Whether the words of one of them stand in a row, where `word` tells the first, the second and so on.
    pub(crate) fn begin<'w>(&self, word: impl Fn(usize) -> &'w str) -> bool {
        self.iter().any(|phrase| phrase.split(' ').enumerate().all(|(i, w)| word(i) == w))
    }

    /// The row of a word, by its number.
    pub(crate) fn row_of(&self, word: &str) -> Option<usize> {
        if self.bits & bit(word) == 0 { None } else { self.rows.iter().position(|row| row.forms.contains(&word)) }
    }

    /// The rows.
    #[cfg(test)]
    pub(crate) const fn rows(&self) -> &'static [Row] {
        self.rows
    }
}

/// Declares classes of words: after the name of each its rows, the forms of a word and the sentence that shows it. `ALL` has all of them, for
/// the test that reads the sentences.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($($form:literal)+ => $example:literal;)+ })+) => {
        $(
            $(#[$meta])*
            pub(crate) static $name: $crate::language::words::Words =
                $crate::language::words::Words::new(&[$($crate::language::words::Row { forms: &[$($form),+], example: $example }),+]);
        )+

        /// All of them, by their names.
        #[cfg(test)]
        pub(crate) static ALL: &[(&str, &$crate::language::words::Words)] = &[$((stringify!($name), &$name)),+];
    };
}

pub(crate) use words;

#[cfg(test)]
mod tests {
    words! {
        COLOURS {
            "red" => "A red door.";
            "grey" "gray" => "A grey door.";
        }
        PHRASES {
            "in all" => "It was 24 in all.";
        }
    }

    #[test]
    fn a_class_has_its_forms_and_no_others() {
        assert!(["red", "grey", "gray"].iter().all(|w| COLOURS.has(w)));
        // the bit alone tells nothing: a word between the same ends is another
        assert!(["", "re", "rid", "grid", "gravy", "grays", "door"].iter().all(|w| !COLOURS.has(w)));
        assert_eq!(COLOURS.row_of("gray"), Some(1));
        assert_eq!(COLOURS.row_of("black"), None);
        assert_eq!(COLOURS.iter().count(), 3);
    }

    #[test]
    fn a_phrase_stands_whole() {
        let begin = |words: &[&'static str]| PHRASES.begin(|i| words.get(i).copied().unwrap_or_default());
        assert!(begin(&["in", "all", "honesty"]));
        assert!(!begin(&["in"]) && !begin(&["all", "in"]));
        assert_eq!(ALL.len(), 2);
    }
}
