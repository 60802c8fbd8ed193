//! The grammar, and what a reader can be told to expect by it.
#![allow(missing_docs, unreachable_pub, reason = "the parser generator writes one variant for each rule of the grammar")]

use pest::error::{ErrorVariant, InputLocation};

/// The parser made from `grammar/summit.pest`.
#[derive(pest_derive::Parser)]
#[grammar = "../grammar/summit.pest"]
pub(super) struct Grammar;

/// Where parsing stopped, and what could have stood there, in the reader's words.
pub(super) struct Stop {
    /// Byte offset into the text that was parsed.
    pub(super) at: usize,
    /// In the order of the grammar.
    pub(super) expected: Vec<&'static str>,
    /// Whether the end of a string was looked for.
    pub(super) in_string: bool,
}

impl From<pest::error::Error<Rule>> for Stop {
    fn from(error: pest::error::Error<Rule>) -> Self {
        let at = match error.location {
            InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
        };
        let positives = match error.variant {
            ErrorVariant::ParsingError { positives, .. } => positives,
            ErrorVariant::CustomError { .. } => Vec::new(),
        };
        let mut expected = Vec::new();
        for word in positives.iter().flat_map(|&rule| words(rule)) {
            if !expected.contains(word) {
                expected.push(word);
            }
        }
        Self { at, expected, in_string: positives.contains(&Rule::quote_end) }
    }
}

/// What a rule stands for, in the reader's words.
fn words(rule: Rule) -> &'static [&'static str] {
    match rule {
        Rule::string | Rule::quote | Rule::phrases | Rule::strings | Rule::distrust_body => &["a string in double quotation marks"],
        Rule::in_body => &["a string in double quotation marks", "`section`", "`code`"],
        Rule::section_key => &["`section`"],
        Rule::code_key => &["`code`"],
        Rule::not_body => &["`in`", "`told by`"],
        Rule::not_key | Rule::outside_place => &["`not`"],
        Rule::told | Rule::told_key => &["`told by`"],
        Rule::told_body | Rule::by_key => &["`by`"],
        Rule::some_key => &["`some`"],
        Rule::each_key => &["`each`"],
        Rule::for_key => &["`for`"],
        Rule::dates_key => &["`dates`"],
        Rule::dates_name => &["`day-first`", "`month-first`"],
        Rule::trust_key => &["`trust`"],
        Rule::trust_name => &["`official`", "`agency`", "`press`", "`hearsay`"],
        Rule::name | Rule::alias_name => &["a name"],
        Rule::subject | Rule::subjects | Rule::about_body => &["an entity"],
        Rule::weak | Rule::weak_key => &["`weak`"],
        Rule::about | Rule::about_key => &["`about`"],
        Rule::fact_name => &["a fact"],
        Rule::answer => &["an answer"],
        Rule::type_name => &["a type"],
        Rule::level_name => &["a level"],
        Rule::scope_name => &["`sentence`", "`paragraph`"],
        Rule::guard | Rule::guard_name => &["a guard"],
        Rule::format_name => &["`md`", "`html`", "`mdx`", "`rst`", "`adoc`"],
        Rule::expectation => &["`agrees`", "`contradicts`", "`vague`", "`no-claim`"],
        Rule::count => &["a number of words"],
        Rule::day => &["a date"],
        Rule::number => &["a number"],
        Rule::literal => &["a value"],
        Rule::value_text | Rule::bare_value | Rule::value_body | Rule::accept_body | Rule::held => &["a value"],
        Rule::condition | Rule::expression | Rule::term | Rule::group => &["a fact", "a value"],
        Rule::comparison => &["`=`", "`<`", "`<=`", "`>`", "`>=`"],
        Rule::sum_sign => &["`+`", "`-`"],
        Rule::times | Rule::star => &["`*`"],
        Rule::over | Rule::slash => &["`/`"],
        Rule::otherwise | Rule::otherwise_level | Rule::else_key => &["`else`"],
        Rule::path_key => &["`path`"],
        Rule::published_key => &["`published`"],
        Rule::since | Rule::since_key => &["`since`"],
        Rule::at_key => &["`at`"],
        Rule::row_key => &["`row`"],
        Rule::column_key => &["`column`"],
        Rule::as_key | Rule::shape => &["`as`"],
        Rule::pointer => &["a path to a value"],
        Rule::counted => &["`files`", "`lines`", "`items`"],
        Rule::of_key => &["`of`"],
        Rule::held_from | Rule::from_key => &["`from`"],
        Rule::held_until => &["`until`"],
        Rule::until_key => &["`until`"],
        Rule::excepted => &["the name of a fact, a check or a kind of finding"],
        Rule::within | Rule::within_key => &["`within`"],
        Rule::words_key => &["`words`"],
        Rule::scope | Rule::in_key | Rule::within_place | Rule::asked => &["`in`"],
        Rule::unless | Rule::unless_key => &["`unless`"],
        Rule::equals => &["`=`"],
        Rule::colon => &["`:`"],
        Rule::open => &["`{`"],
        Rule::close => &["`}`"],
        Rule::close_round => &["`)`"],
        Rule::open_round => &["`(`"],
        Rule::bar => &["`|`"],
        Rule::comma => &["`,`"],
        Rule::at_sign => &["`@`"],
        Rule::quote_end => &["`\"`"],
        Rule::EOI => &["the end"],
        Rule::value_key => &["`value`"],
        _ => &[],
    }
}
