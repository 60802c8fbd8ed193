//! What `explain` prints: a page for each code.

use std::fmt;

use super::{Code, Level};

/// The explanation of a code. Parts that there is nothing to say in are empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// The stable name.
    pub name: &'static str,
    /// The level where nobody says otherwise.
    pub level: Level,
    /// What it means; the first sentence alone is a summary.
    pub what: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// Rules and a source that give it.
    pub example: &'static str,
    /// What settles it.
    pub settle: &'static str,
}

impl Page {
    /// The first sentence of [`what`](Self::what), without its full stop.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        self.what.split_once(". ").map_or(self.what, |(first, _)| first).trim_end_matches('.')
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} ({})", self.name, self.level.word())?;
        let prose = |f: &mut fmt::Formatter<'_>, text: &str, indent: &str| {
            textwrap::wrap(text, 78 - indent.len()).iter().try_for_each(|line| writeln!(f, "{indent}{line}"))
        };
        writeln!(f)?;
        prose(f, self.what, "")?;
        for (head, text) in [("Why it matters", self.why), ("What settles it", self.settle)] {
            if !text.is_empty() {
                writeln!(f, "\n{head}")?;
                prose(f, text, "  ")?;
            }
        }
        if !self.example.is_empty() {
            writeln!(f, "\nExample")?;
            self.example.lines().try_for_each(|line| writeln!(f, "{}", format!("  {line}").trim_end()))?;
        }
        Ok(())
    }
}

impl Code {
    /// The explanation of the code.
    #[must_use]
    pub const fn page(self) -> Page {
        let (what, why, example, settle) = match self {
            Self::Contradiction => (
                "A source says something that the established value rules out. Every reading of a value is two sets, what a reader takes the words to mean and all that they still allow; the two values contradict each other when even the wider sets share nothing. \"About two hours\" is not contradicted by \"two and a half hours\", \"three hours\" contradicts it.",
                "This is what the tool is for: a figure that is wrong in one text and right in the others.",
                "fact meeting_length: duration {\n  value about 2 hours\n  claim \"talks ... lasted for? {value}\"\n}\n\nThe talks lasted three hours.\n                 ----------- contradicts `about 2 hours`",
                "Correct the source. If the fact itself has changed, edit its `value` line. If the source is right in its own way, widen the fact with an `accept` line; if the words speak of something else, make the claim's wording more precise or exclude them with `unless`.",
            ),
            Self::Disagreement => (
                "A source says something else than the other sources, and no value is established. The value that most sources can agree on is the consensus; who does not cover it dissents. One source counts once, however often it repeats itself.",
                "Nobody has settled the fact yet, but not all of the sources can be right. The odd one out is where to look first, though it may be the only one that is right.",
                "fact arrival: date { claim \"arrived on {value}\" }\n\na.txt  She arrived on Wednesday.\nb.txt  The delegation arrived on Wednesday.\nc.txt  They arrived on Tuesday.\n                       ------- 2 of 3 sources give another value",
                "Find out which is true. Correct the source that is wrong, and establish the fact with a `value` line, so that the next source is held against it instead of against the majority.",
            ),
            Self::SelfContradiction => (
                "One source makes two claims of the same fact that cannot both be true. Neither has to contradict the established value: there may be none.",
                "Whichever is right, the text misleads; often one of the two was corrected and the other, in a caption or further down, forgotten.",
                "The talks lasted two hours.\n\nAfter four hours of talks, they had dinner.\n      ---------- and earlier `two hours`",
                "Keep the claim that is true and correct the other. If the two speak of different things, such as one meeting and a whole day of them, say so in the rules: a more precise wording, or a fact for each.",
            ),
            Self::BrokenCheck => (
                "A check between facts does not hold for what a source says. The values that the source gives are put into the check; for facts that it leaves out, the established values stand in. Like every comparison, it fails only when no reading of the words could satisfy it.",
                "Two figures can each look right and still be impossible together: a date and an interval, a share and a total, a sum and its parts.",
                "check since_hanoi { since = summit_date - hanoi_date }\n\nThe summit comes a month after the one in Hanoi.\n                 ------- 2019-04-25 is 56 days after 2019-02-28",
                "Correct one of the claims that are shown. If an established value has changed, edit its `value` line; if the check asks too much, edit the check, or give it a lower level with `else warn`.",
            ),
            Self::Omission => (
                "A source that has to state a fact does not. A fact is asked for with `require`; sources published before its `since` date need not state it, nor sources that are not about it, since they do not name what the fact is about. All sources that leave a fact out are told in one finding. The place shown speaks of the subject without giving the value, or else is the headline.",
                "What a text leaves out can mislead as well as what it says: a page on uploads without the limit, a report of talks without their outcome.",
                "fact upload_limit: quantity {\n  value 10 MB\n  claim \"uploads ... up to {value}\"\n  require\n}\n\nUploads are possible from every page.\n------- speaks of it, and gives no limit",
                "State the fact in the source. If this source need not, narrow `require` with `since`, or give it a lower level with `else off`. If the fact is stated in words the rules do not know, add a `claim` with that wording.",
            ),
            Self::PossibleClaim => (
                "A source may contradict a fact, and it is not sure of whom it speaks. A pronoun or a description (\"he\", \"the two leaders\") is taken for the person that the text has named most prominently before; where two come into question, the claim is shown and not held against the fact.",
                "A figure that looks wrong may be right of somebody else. Only a reader can tell.",
                "fact arrival: date { value 2019-04-24  claim \"{kim} arrived on {value}\" }\n\nKim and Putin spoke by telephone. He arrived on Tuesday.\n                                  -- who is `he`?",
                "If the source means somebody else, nothing is to be done; a name in place of the pronoun makes it plain.",
            ),
            Self::VagueClaim => (
                "A claim is too loose to agree or to contradict. What a reader takes its words to mean does not meet the established value, but the words still allow it: \"more than 40 percent\" of a true 56.",
                "It is not wrong, but it is not right either: readers will take from it something else than what is established.",
                "fact trade_drop: percent { value 56 %  claim \"fell by {value}\" }\n\nTrade fell by more than 40 percent.\n              -------------------- may be 56, but says 40 to 50",
                "Give the value more exactly in the source. If these words are exact enough, add them to the fact as an `accept` line.",
            ),
            Self::OddDay => (
                "A source states a day that the calendar does not have: 31 April, or a Friday that is a Saturday. Of a weekday and a date that do not fit, the date is held against the fact; a day that its month has not is held against nothing.",
                "One of the two is a slip, and readers cannot tell which. The finding on the fact itself, if there is one, may be of that slip alone.",
                "fact launch: date { value 2019-05-04  claim \"launches on {value}\" }\n\nIt launches on Friday, 4 May 2019.\n               ------------------ 4 May 2019 is a Saturday",
                "Correct the weekday or the day in the source.",
            ),
            Self::UnreasonedSuppression => (
                "A comment in a source sets findings aside and does not say why. What it sets aside stays set aside.",
                "In a year nobody knows any more whether it still has to be there.",
                "<!-- summit-check-disable-next-line upload_limit -->\nUploads were limited to 5 MB then.",
                "Say why, behind two dashes: `<!-- summit-check-disable-next-line upload_limit -- a page on the old site -->`.",
            ),
            Self::UnusedSuppression => (
                "A comment in a source sets findings aside, and there is none where it reaches. It may stand in the wrong place, name another fact, or have done its duty.",
                "It would silently set aside the next mistake that is made there.",
                "<!-- summit-check-disable-next-line upload_limit -- a page on the old site -->\nUploads are limited to 10 MB.",
                "Remove the comment, or mend what it names and where it stands.",
            ),
            Self::LapsedSuppression => (
                "The day up to which a comment sets findings aside is past, or cannot be read, so the findings are told again.",
                "Somebody set this day to look at it once more.",
                "<!-- summit-check-disable-line arrival -- asked; until 2026-06-30 -->",
                "Settle what it set aside and remove the comment, or give it another day, as in `until 2027-06-30`.",
            ),
        };
        Page { name: self.name(), level: self.default_level(), what, why, example, settle }
    }
}
