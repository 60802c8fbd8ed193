//! Words of header lines, datelines and credits: what says when a text was published.

/// Words that say a line is about publication.
pub(crate) const PUBLISHED: [&str; 8] = ["published", "posted", "issued", "filed", "released", "date", "dated", "first"];
/// Words that say so of a later state of the text.
pub(crate) const UPDATED: [&str; 4] = ["updated", "modified", "edited", "revised"];
/// Words that open the clock of a page, and nothing that is reported: "Published 10:05", "Updated: 3 March". "Released: 3 March" may be said of
/// what the page is about.
pub(crate) const CLOCKS: [&str; 6] = ["published", "posted", "updated", "modified", "edited", "revised"];
/// Words that belong to a header and name nothing.
pub(crate) const FILLING: [&str; 16] =
    ["on", "at", "by", "last", "the", "of", "time", "local", "am", "pm", "story", "article", "created", "news", "t", "z"];
/// Words that the first sentence of a report may begin with, in front of a place and a day, and no dateline does: "In Oslo, May 3 - a holiday - …".
pub(crate) const LEADS: [&str; 15] =
    ["on", "in", "at", "by", "since", "from", "until", "till", "after", "before", "between", "during", "as", "when", "for"];
/// Words that say a caption shows something old.
pub(crate) const OLD: [&str; 3] = ["file", "archive", "undated"];

/// The days of the week, as the head of a page has them: "Friday, August 23, 2019".
pub(crate) const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Agencies that credits name with a day: "(Reuters, 25 April)".
pub(crate) const AGENCIES: [&str; 28] = [
    "reuters",
    "ap",
    "afp",
    "tass",
    "itar-tass",
    "xinhua",
    "interfax",
    "ria",
    "yonhap",
    "kcna",
    "kyodo",
    "dpa",
    "ansa",
    "efe",
    "pti",
    "ani",
    "ians",
    "upi",
    "apa",
    "ntb",
    "tt",
    "stt",
    "ritzau",
    "belga",
    "lusa",
    "anadolu",
    "bloomberg",
    "bbc",
];
/// What the name of a paper or an agency ends in: "(Harbour Times, 3 March)".
pub(crate) const OUTLET_ENDS: [&str; 16] = [
    "news",
    "times",
    "post",
    "agency",
    "press",
    "tribune",
    "herald",
    "daily",
    "gazette",
    "journal",
    "chronicle",
    "observer",
    "guardian",
    "telegraph",
    "mail",
    "standard",
];

/// Words that open a line which tells whose a page is.
pub(crate) const COPYRIGHT: [&str; 1] = ["copyright"];
