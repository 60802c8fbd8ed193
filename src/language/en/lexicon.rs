//! The lexicon of events and attributes, as data: see `extract::frame::wordbook` for how a line is read.

/// Its files: name and text.
pub(crate) const FILES: &[(&str, &str)] = &[
    ("motion", include_str!("lexicon/motion.lex")),
    ("meeting", include_str!("lexicon/meeting.lex")),
    ("harm", include_str!("lexicon/harm.lex")),
    ("change", include_str!("lexicon/change.lex")),
    ("making", include_str!("lexicon/making.lex")),
    ("money", include_str!("lexicon/money.lex")),
    ("people", include_str!("lexicon/people.lex")),
    ("limits", include_str!("lexicon/limits.lex")),
    ("measures", include_str!("lexicon/measures.lex")),
    ("justice", include_str!("lexicon/justice.lex")),
    ("politics", include_str!("lexicon/politics.lex")),
    ("work", include_str!("lexicon/work.lex")),
    ("nature", include_str!("lexicon/nature.lex")),
    ("culture", include_str!("lexicon/culture.lex")),
    ("life", include_str!("lexicon/life.lex")),
    ("technology", include_str!("lexicon/technology.lex")),
    ("frames", include_str!("lexicon/frames.lex")),
];

/// Events that go on as long as others: of each the class, those others, and a sentence that has both.
pub(crate) const AS_LONG_AS: &[(&str, &[&str], &str)] =
    &[("fight fire", &["burn", "extinguish"], "Crews battled the fire for nine hours.")];
