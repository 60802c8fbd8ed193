//! The catalogue of mistakes in rules: a stable name, a level and a line of explanation each.

use crate::code::Level;

macro_rules! catalogue {
    ($($variant:ident = $name:literal, $level:ident, $about:literal;)*) => {
        /// The kinds of mistakes in rules.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum RuleCode {
            $(#[doc = $about] $variant,)*
        }

        impl RuleCode {
            /// All codes, in the order the catalogue lists them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// How much a mistake of this kind matters.
            #[must_use]
            pub const fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level),* }
            }

            /// What it means and what to do about it.
            #[must_use]
            pub const fn about(self) -> &'static str {
                match self { $(Self::$variant => $about),* }
            }
        }
    };
}

catalogue! {
    NotText = "not-text", Error, "The file is not UTF-8 text, or holds a NUL byte. Rules are plain text; save the file as UTF-8.";
    TooLarge = "too-large", Error, "The file or a string in it is larger than any rules file has reason to be. Split it, or check that it is the right file.";
    Syntax = "syntax", Error, "Something else was expected here. The message says what could have stood in this place.";
    UnclosedString = "unclosed-string", Error, "A string starts with a double quotation mark and has to end with one on the same line.";
    UnclosedFact = "unclosed-fact", Error, "The braces of a fact have to be closed before the next statement starts.";
    UnknownEscape = "unknown-escape", Error, "In a string, a backslash stands before a quotation mark, a backslash, `n` or `t`, and nothing else.";
    UnknownKeyword = "unknown-keyword", Error, "The language has no such word in this place.";
    StrayDoc = "stray-doc", Error, "A doc comment (`///`) describes the fact or the check right below it. Anywhere else, write an ordinary comment (`#`).";
    YamlSyntax = "yaml-syntax", Error, "The file is not well-formed YAML.";
    YamlShape = "yaml-shape", Error, "A list, a mapping or a string stands where the YAML form of the language has something else. `summit-check schema` prints the shape.";
    UnknownKey = "unknown-key", Error, "The YAML form of the language has no such key in this place.";
    MissingKey = "missing-key", Error, "The YAML form of the language needs this key.";
    TemplateSyntax = "template-syntax", Error, "A template is made of words, `'exact words'`, `(one|another)` alternatives, `optional?` parts, `...` gaps, `{alias}` and `{value}`.";
    TooDeep = "too-deep", Error, "Groups are nested deeper than the language allows (16 levels). An alias may name an inner group.";
    BadName = "bad-name", Error, "A name is made of letters, digits and `_`, does not start with a digit, and is no word that has a meaning in its place.";
    Duplicate = "duplicate", Error, "The same thing is said twice; only one can hold.";
    RepeatedPhrase = "repeated-phrase", Warn, "The same wording stands twice in one list; one of them does nothing.";
    UnknownAlias = "unknown-alias", Error, "A template names an alias or an entity that the file does not define.";
    UnknownEntity = "unknown-entity", Error, "An `event` or an `about` names an entity that the file does not define.";
    NotAnEntity = "not-an-entity", Error, "What takes part in an event, and what a text is about, is an entity (`person`, `group`, `place`, `thing`) or, behind `about`, an event. A template names entities and aliases.";
    RepeatedName = "repeated-name", Warn, "The same name stands twice in one list; one of them does nothing.";
    WeakWithoutName = "weak-without-name", Error, "A weak name counts only once the entity has been named, so an entity needs a name that is not weak.";
    UnusedEntity = "unused-entity", Warn, "No template, no event and no `about` uses the entity.";
    UnknownWord = "unknown-word", Warn, "The lexicon has no class of events for the word, so a sentence with it is found in that very word alone. `verb` and `noun` put it beside one that the lexicon has.";
    OnlyWords = "only-words", Warn, "Nothing in the sentence names an event or a property, so a text states it only where all its words stand near the value. A verb or a noun that says what happened, or `verb` and `noun`, let it be found in other words.";
    LostWords = "lost-words", Warn, "The sentence is found in texts that do not have these words, although they say something. A plainer sentence, or one for each thing that is said, keeps them.";
    FindsNothing = "finds-nothing", Warn, "A text that holds the sentence word for word, with the established value in it, would not be taken to state the fact. `explain RULES FACT` prints what the sentence was understood as.";
    CircularAlias = "circular-alias", Error, "An alias is made of itself, directly or by way of others, so it has no end.";
    UnusedAlias = "unused-alias", Warn, "No template uses the alias, directly or by way of others.";
    UnknownFact = "unknown-fact", Error, "A check names a fact that the file does not define.";
    UnknownType = "unknown-type", Error, "The language has no such type.";
    UnknownGuard = "unknown-guard", Error, "The guards are `planned`, `negated`, `quoted`, `hypothetical`, `former`, `default`, `sentence \"…\"`, `clause \"…\"` and `paragraph \"…\"`.";
    UnknownLevel = "unknown-level", Error, "The levels are `error`, `warn`, `note` and `off`.";
    UnknownOption = "unknown-option", Error, "The fact has no such option.";
    UnknownFormat = "unknown-format", Error, "A test reads its text `as` one of `md`, `mdx`, `html`, `rst`, `adoc` and `txt`.";
    UnknownExpectation = "unknown-expectation", Error, "A test expects one of `agrees`, `contradicts`, `vague` and `no-claim`.";
    UnknownScope = "unknown-scope", Error, "A claim reaches as far as its sentence (`in sentence`) or its paragraph (`in paragraph`).";
    BadDate = "bad-date", Error, "A date is written year-month-day: `2019-04-25`.";
    BadPeriod = "bad-period", Error, "Values in time stand in the order in which they held, each behind the first with the day from which it did: `value 5 MB from 2019-03-01 | 10 MB from 2021-06-01`. `until` names the day on which a value ceased to hold.";
    BadData = "bad-data", Error, "The value stands in a file of the project (`value from \"limits.toml\" at upload.size`), and is not found there, or several are. Files are named relative to the folder of the rules.";
    BadHeading = "bad-heading", Error, "`in section` names a heading by its words, `Limits`, or several of them, the upper one first: `Plans > Limits`. A `*` stands for any words.";
    UnknownOrder = "unknown-order", Error, "Dates in figures put the day or the month first: `dates day-first` or `dates month-first`. Where the rules say nothing, the text shows it (25/12/2019), then the language of the page (en-US), and else both days may be meant.";
    UnknownTrust = "unknown-trust", Error, "Sources are trusted as `official`, `agency`, `press` or `hearsay`; `press` where nothing is said. `distrust` takes a source's word for nothing.";
    NoSuchSection = "no-such-section", Warn, "No source of the run has a heading of these words, so that the fact is looked for nowhere.";
    NoSuchSource = "no-such-source", Warn, "No source of the run has a path that the glob meets, so that the fact is looked for nowhere, or nobody can state it.";
    BadGlob = "bad-glob", Error, "The path of a source is a glob: `*` stands for anything inside a folder, `**` for any folders, `{a,b}` for one of several, `[ab]` for a character.";
    UnmetSource = "unmet-source", Warn, "No source of this run has a path that the glob meets, so what it says is said of none. `*` does not reach into folders, `**` does; paths may count from where the command is given or from the folder of the rules.";
    BadCount = "bad-count", Error, "A gap is a whole number of words from 0 to 100.";
    BadFactor = "bad-factor", Error, "A reading is multiplied or divided by a number other than zero.";
    RegexHabit = "regex-habit", Error, "Templates are no regular expressions: `.*`, `[a-z]+` or `\\\\w` would be taken for punctuation, and never match. `...` is a gap, `(a|b)` an alternative, `x?` optional, and `{value}` reads the value.";
    AmbiguousDate = "ambiguous-date", Warn, "Both numbers could be the month, so both days would count as established. Write year-month-day: `2026-04-03`.";
    UnreadableValue = "unreadable-value", Error, "The words are no value of the fact's type. They are read just as the words of an article are.";
    UnquotedName = "unquoted-name", Error, "A proper name stands in quotation marks.";
    AcceptWithoutValue = "accept-without-value", Error, "`accept` and `cite` qualify an established value; the fact states none.";
    AcceptExcludesValue = "accept-excludes-value", Error, "A source that repeats the established value would not agree with it, since no accepted value meets it.";
    NoClaim = "no-claim-rule", Error, "A fact needs at least one `says` or `claim`: without a wording, nothing can be found.";
    NoTest = "no-test", Note, "The fact has no test. A test is one line, and shows that its templates meet the wording they are meant for.";
    IdleTest = "idle-test", Warn, "Without an established value no claim can contradict it, so this test cannot pass.";
    NoOptions = "no-options", Error, "A choice needs options to choose from.";
    StrayOption = "stray-option", Error, "Only a fact of type `choice` has options.";
    UnusedOption = "unused-option", Warn, "No claim can give this option.";
    MissingAnswer = "missing-answer", Error, "A claim of a yes-or-no fact says which answer its wording stands for: `claim yes \"…\"` or `claim no \"…\"`.";
    StrayAnswer = "stray-answer", Error, "Only claims of a `yesno` or `choice` fact stand for an answer.";
    ValueMissing = "value-missing", Error, "The wording has no `{value}`, or not in every alternative, so there would be nothing to compare.";
    ValueTwice = "value-twice", Error, "The wording has more than one `{value}`; a claim gives one.";
    StrayValue = "stray-value", Error, "`{value}` belongs in a claim that reads its value from the text, and nowhere else.";
    UnscalableValue = "unscalable-value", Error, "Only amounts can be multiplied; a date, a time, a name or a choice cannot.";
    UnsearchableTemplate = "unsearchable-template", Error, "Every wording needs a word to search for: one that is not as common as `the` or `of`, in each of its alternatives.";
    EmptyPhrase = "empty-phrase", Error, "The wording has no word at all, or none in one of its alternatives, so it would be found everywhere.";
    NotComparable = "not-comparable", Error, "The two sides are not of one kind: days can be compared with days, a length of time with a length of time.";
    NothingToAdd = "nothing-to-add", Error, "These two cannot be added or subtracted.";
    CheckBroken = "check-broken", Warn, "The established values themselves do not satisfy the check. A source that repeats them all will be reported; one of the values, or the check, is wrong.";
    BadImport = "bad-import", Error, "The file that is imported cannot be read. Its path counts from the folder of the file that imports it.";
    LapsedException = "lapsed-exception", Warn, "The day up to which findings were set aside is past, so they are told again. Settle them, or give the exception another day.";
    UnusedException = "unused-exception", Warn, "There is nothing to set aside any more in the sources that the exception speaks of; remove it.";
    UnreasonedException = "unreasoned-exception", Warn, "An exception says in a string why findings are set aside, for those who come later.";
    NeedlessCheck = "needless-check", Warn, "The check names no fact, so no source has a say in it.";
}

impl std::fmt::Display for RuleCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kebab_case_and_stand_once() {
        let mut names: Vec<_> = RuleCode::ALL.iter().map(|c| c.name()).collect();
        assert!(names.iter().all(|n| n.chars().all(|c| c.is_ascii_lowercase() || c == '-')));
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
