//! The YAML form of the language: what `summit-check schema` describes.
//!
//! The doc comments of the public fields are the descriptions in the schema.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::de::lenient;
use super::shapes::{Entries, List, OneOrMany, StringOrMapping, bare_number, bare_true};
use crate::rule::vocabulary::{DATES, FORMATS, GUARDS, LEVELS, SCOPES, TRUST, types};
use crate::rule::written::Text;

/// Rules for summit-check: facts with the wordings that state them, to be held against sources.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "summit-check rules", extend("$id" = "rules.schema.json"))]
pub(super) struct Ruleset {
    /// What the rules are about.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) ruleset: Option<Text>,
    /// What a source has to name before it is looked at: entities and events. Where nothing is said, the first event.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) about: Option<OneOrMany<Text>>,
    /// People, groups, places and things with the names they have in texts; `{name}` in a template stands for them.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) entities: Option<Entries<Entity>>,
    /// What happened to entities.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) events: Option<Entries<Event>>,
    /// Words that the lexicon lacks, each under a word that means the same.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) lexicon: Option<Words>,
    /// Other rules files whose names can be used here, from this file's folder.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) import: Option<OneOrMany<Text>>,
    /// Named sets of phrases; `{name}` in a template stands for any of them.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) aliases: Option<Entries<OneOrMany<Text>>>,
    /// What the rules say about sources, by a name of your choice.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) sources: Option<Entries<Source>>,
    /// Sources whose word counts little.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) distrust: Option<List<StringOrMapping<Distrust>>>,
    /// Findings that are set aside in some sources.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) except: Option<List<Except>>,
    /// The facts, by name.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) facts: Option<Entries<Fact>>,
    /// Checks between facts, by name.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) checks: Option<Entries<Check>>,
}

/// Words that the lexicon lacks.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// Verbs, under a verb that means the same.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) verbs: Option<Entries<OneOrMany<Text>>>,
    /// Nouns, under a noun that means the same.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) nouns: Option<Entries<OneOrMany<Text>>>,
}

/// Somebody or something, under the key that says what it is.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
pub(super) struct Entity {
    /// The names of somebody.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) person: Option<OneOrMany<Text>>,
    /// The names of several people, an organisation or a country as one that acts.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) group: Option<OneOrMany<Text>>,
    /// The names of a place.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) place: Option<OneOrMany<Text>>,
    /// The names of a thing.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) thing: Option<OneOrMany<Text>>,
    /// Names that count only once it has been named.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) weak: Option<OneOrMany<Text>>,
}

/// Something that happened to entities.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["with"]))]
pub(super) struct Event {
    /// The entities that take part.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub(super) with: Option<OneOrMany<Text>>,
    /// The places.
    #[serde(rename = "in", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) places: Option<OneOrMany<Text>>,
}

/// What the rules say about some sources.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["path"]))]
pub(super) struct Source {
    /// A glob that is held against the path of a source, and against the ends of it.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub(super) path: Option<Text>,
    /// When these sources were published, as year-month-day.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Date>")]
    pub(super) published: Option<Text>,
    /// How much their word counts; `press` where nothing is said.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = TRUST))]
    pub(super) trust: Option<Text>,
    /// Which of day and month comes first where they write both in figures; what the text shows where nothing is said.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = DATES))]
    pub(super) dates: Option<Text>,
}

/// Sources whose word counts little for some facts.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["path"]))]
pub(super) struct Distrust {
    /// Globs that are held against the path of a source, and against the ends of it.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub(super) path: Option<OneOrMany<Text>>,
    /// The facts; all where nothing is said.
    #[serde(rename = "for", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) facts: Option<OneOrMany<Text>>,
}

/// Findings that are set aside in some sources.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["path", "facts"]))]
pub(super) struct Except {
    /// A glob that is held against the path of a source, and against the ends of it.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub(super) path: Option<Text>,
    /// The facts, checks or kinds of findings.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub(super) facts: Option<OneOrMany<Text>>,
    /// Why.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<Text>,
    /// The last day on which they are, as year-month-day.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Date>")]
    pub(super) until: Option<Text>,
}

/// A fact: what is established, and the wordings that state it.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["type"], "anyOf" = [{ "required": ["claims"] }, { "required": ["says"] }]))]
pub(super) struct Fact {
    /// The type of its value.
    #[serde(rename = "type", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(required, extend("enum" = types()))]
    pub(super) kind: Option<Text>,
    /// What the fact is about, for people.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) doc: Option<Text>,
    /// What is established, in the words an article could use: `about 2 hours`; or several values, each with the days it held.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<OneOrMany<StringOrMapping<Held>>>,
    /// Where the established value is from.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) cite: Option<Text>,
    /// What a source has to name before it is looked at for the fact.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) about: Option<OneOrMany<Text>>,
    /// Globs: the paths of the sources in which the fact is stated.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<OneOrMany<Text>>,
    /// The headings under which the fact is stated, as `Plans > Limits` where one stands under another.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) section: Option<OneOrMany<Text>>,
    /// Whether it is looked for in blocks of code, and nowhere else.
    #[serde(default, deserialize_with = "lenient", serialize_with = "bare_true", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<bool>")]
    pub(super) code: Option<Text>,
    /// Those by whom it has to be told.
    #[serde(rename = "told-by", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) told_by: Option<OneOrMany<Text>>,
    /// Where it is not stated, and by whom not.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) not: Option<Not>,
    /// What counts as agreeing, in place of what `value` denotes.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<OneOrMany<Value>>")]
    pub(super) accept: Option<OneOrMany<Text>>,
    /// What a choice chooses from: options with the phrases that name them.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Entries<Option<OneOrMany<Text>>>>")]
    pub(super) options: Option<Entries<OneOrMany<Text>>>,
    /// The sentences that state the fact, found in whatever words.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) says: Option<OneOrMany<StringOrMapping<Says>>>,
    /// The templates that state the fact.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) claims: Option<List<StringOrMapping<Claim>>>,
    /// What keeps every one of these wordings from being a claim.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) unless: Option<OneOrMany<StringOrMapping<Guard>>>,
    /// Whether a source has to state the fact.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) require: Option<Require>,
    /// How much a contradiction of the fact matters.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = LEVELS))]
    pub(super) level: Option<Text>,
    /// Texts, with what should be found in them.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) tests: Option<List<Test>>,
}

/// A value, or the place in a file that it stands in; and the days it held. One of `value`, `file`, `files`, `lines` and `items`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
pub(super) struct Held {
    /// The value.
    #[serde(default, deserialize_with = "lenient", serialize_with = "bare_number", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Value>")]
    pub(super) value: Option<Text>,
    /// The file that the value stands in, relative to the folder of the rules.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) file: Option<Text>,
    /// A glob: the value is the number of files it names.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) files: Option<Text>,
    /// A file: the value is the number of its lines.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) lines: Option<Text>,
    /// A file: the value is the number of entries of a list or a table in it, or of rows.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) items: Option<Text>,
    /// Where in the file: a path (`limits.upload.size`, `plans.*.price`, `/limits/upload/0`), or a template with `{value}` for a line of any text.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) at: Option<Text>,
    /// The row of a table: the words of its first cell, or `column=words`.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) row: Option<Text>,
    /// The column of a table, by its head.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) column: Option<Text>,
    /// What the words found say, with `{value}` in their place: `{value} seconds`.
    #[serde(rename = "as", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) shape: Option<Text>,
    /// The first day it held.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Date>")]
    pub(super) from: Option<Text>,
    /// The day it ceased to hold.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Date>")]
    pub(super) until: Option<Text>,
}

/// A sentence with more to say than its words.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["says"]))]
pub(super) struct Says {
    /// The sentence.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub(super) says: Option<Text>,
    /// `yes`, `no` or the option that the sentence stands for.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) answer: Option<Text>,
    /// What a source has to name before it is looked at for this sentence.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) about: Option<OneOrMany<Text>>,
    /// Globs: the paths of the sources in which this sentence is stated.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<OneOrMany<Text>>,
    /// The headings under which this sentence is stated, as `Plans > Limits` where one stands under another.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) section: Option<OneOrMany<Text>>,
    /// Whether it is looked for in blocks of code, and nowhere else.
    #[serde(default, deserialize_with = "lenient", serialize_with = "bare_true", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<bool>")]
    pub(super) code: Option<Text>,
    /// Those by whom it has to be told.
    #[serde(rename = "told-by", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) told_by: Option<OneOrMany<Text>>,
    /// Where it is not stated, and by whom not.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) not: Option<Not>,
    /// What keeps this sentence from being a claim.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) unless: Option<OneOrMany<StringOrMapping<Guard>>>,
}

/// A wording with more to say than its template.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["claim"]))]
pub(super) struct Claim {
    /// The template.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub(super) claim: Option<Text>,
    /// `yes`, `no` or the option that the wording stands for.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) answer: Option<Text>,
    /// How many words each gap may span.
    #[serde(default, deserialize_with = "lenient", serialize_with = "bare_number", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Count>")]
    pub(super) within: Option<Text>,
    /// How far the wording may reach.
    #[serde(rename = "in", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = SCOPES))]
    pub(super) scope: Option<Text>,
    /// What a source has to name before it is looked at for this wording.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) about: Option<OneOrMany<Text>>,
    /// Globs: the paths of the sources in which this wording is stated.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<OneOrMany<Text>>,
    /// The headings under which this wording is stated, as `Plans > Limits` where one stands under another.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) section: Option<OneOrMany<Text>>,
    /// Whether it is looked for in blocks of code, and nowhere else.
    #[serde(default, deserialize_with = "lenient", serialize_with = "bare_true", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<bool>")]
    pub(super) code: Option<Text>,
    /// Those by whom it has to be told.
    #[serde(rename = "told-by", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) told_by: Option<OneOrMany<Text>>,
    /// Where it is not stated, and by whom not.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) not: Option<Not>,
    /// What keeps this wording from being a claim.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) unless: Option<OneOrMany<StringOrMapping<Guard>>>,
}

/// Where something is not stated, and by whom not.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
pub(super) struct Not {
    /// Globs: the paths of sources that are not looked at.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<OneOrMany<Text>>,
    /// Headings under which nothing is looked for.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) section: Option<OneOrMany<Text>>,
    /// Those whose word is no claim.
    #[serde(rename = "told-by", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) told_by: Option<OneOrMany<Text>>,
}

/// What keeps a wording from being a claim, by its own wording: one of the three.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
pub(super) struct Guard {
    /// The sentence has this wording.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) sentence: Option<Text>,
    /// The clause has this wording.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) clause: Option<Text>,
    /// The paragraph, as far as the sentence of the claim, has this wording.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) paragraph: Option<Text>,
}

/// When a source has to state the fact.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Require {
    /// Sources published before this day need not state it.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Date>")]
    pub(super) since: Option<Text>,
    /// Globs: each of the sources they name has to state it.
    #[serde(rename = "in", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) within: Option<OneOrMany<Text>>,
    /// The same as `in`.
    #[serde(rename = "in-each", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) each: Option<OneOrMany<Text>>,
    /// Globs: one of the sources they name has to state it.
    #[serde(rename = "in-some", default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) some: Option<OneOrMany<Text>>,
    /// How much an omission matters.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = LEVELS))]
    pub(super) level: Option<Text>,
}

/// A text under the key that says what should be found in it.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Test {
    /// A text with a claim that agrees with the established value.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) agrees: Option<Text>,
    /// A text with a claim that contradicts it.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) contradicts: Option<Text>,
    /// A text with a claim too loose to do either.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) vague: Option<Text>,
    /// A text without a claim.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) no_claim: Option<Text>,
    /// When the text was published.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Date>")]
    pub(super) published: Option<Text>,
    /// What the text is read as: a page of that format.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = FORMATS))]
    pub(super) r#as: Option<Text>,
}

/// A check between facts.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["holds"]))]
pub(super) struct Check {
    /// What the check is about, for people.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) doc: Option<Text>,
    /// What has to hold: `arrival = summit_date - 1 day`.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub(super) holds: Option<Text>,
    /// How much it matters where it does not.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = LEVELS))]
    pub(super) level: Option<Text>,
    /// What to say then; `{expression}` is shown as its value in the source.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Option::is_none")]
    pub(super) message: Option<Text>,
}

/// A guard by its name, for the schema.
#[derive(JsonSchema)]
#[schemars(inline, transparent)]
pub(super) struct GuardName(
    #[schemars(extend("enum" = GUARDS))]
    #[expect(dead_code, reason = "only its schema is used")]
    String,
);

/// A value as it is written; a bare number is taken as its digits.
#[derive(JsonSchema)]
#[schemars(inline, untagged)]
#[expect(dead_code, reason = "only its schema is used")]
pub(super) enum Value {
    Words(String),
    Number(f64),
}

/// A day.
#[derive(JsonSchema)]
#[schemars(inline, transparent)]
pub(super) struct Date(
    #[schemars(regex(pattern = r"^\d{4}-\d{2}-\d{2}$"))]
    #[expect(dead_code, reason = "only its schema is used")]
    String,
);

/// A number of words.
#[derive(JsonSchema)]
#[schemars(inline, transparent)]
pub(super) struct Count(
    #[schemars(range(min = 0, max = 100))]
    #[expect(dead_code, reason = "only its schema is used")]
    u32,
);
