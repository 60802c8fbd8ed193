//! Where facts and wordings are stated, and by whom: globs and headings held against what they may be, names looked up.

use globset::GlobBuilder;

use super::aliases::{Aliases, empty_phrase};
use super::shape;
use crate::rule::problem::{Mistake, Problem, Role};
use crate::rule::tree;
use crate::rule::wording;
use crate::rule::written::{Asked, Place, Text, Where};
use crate::span::{Located, Span};

/// What `list` says, in one.
pub(super) fn place<'w>(list: impl Iterator<Item = &'w Place>, aliases: &mut Aliases<'_>, problems: &mut Vec<Problem>) -> tree::Place {
    let mut out = tree::Place::default();
    let mut firsts: Vec<(&'static str, Span)> = Vec::new();
    for place in list {
        let (keyword, span) = (place.keyword(), place.span.span);
        if let Some((_, first)) = firsts.iter().find(|(k, _)| *k == keyword) {
            problems.push(Problem::new(span, Mistake::Duplicate(keyword, String::new())).with(*first, Role::First));
            continue;
        }
        firsts.push((keyword, span));
        match &place.what {
            Where::Path(list) => *(if place.not { &mut out.not_paths } else { &mut out.paths }) = globs(list, problems),
            Where::Section(list) => *(if place.not { &mut out.not_sections } else { &mut out.sections }) = headings(list, problems),
            Where::Code => out.code = true,
            Where::Told(list) => {
                let names = list.iter().filter_map(|name| {
                    let pieces = wording::pieces(name, problems)?;
                    for (_, span) in shape::values(&pieces) {
                        problems.push(Problem::new(span, Mistake::StrayValue("a name")));
                    }
                    empty_phrase(name, &pieces, &|alias| aliases.look(alias), problems);
                    Some(aliases.template(name, &pieces, problems))
                });
                let names = names.collect();
                *(if place.not { &mut out.not_told } else { &mut out.told }) = names;
            }
        }
    }
    out
}

/// The sources that a fact is required of.
pub(super) fn asked(asked: &Asked, problems: &mut Vec<Problem>) -> tree::Asked {
    tree::Asked { some: asked.some, paths: globs(&asked.paths, problems) }
}

/// Globs; notes what is none.
pub(super) fn globs(list: &[Text], problems: &mut Vec<Problem>) -> Vec<Located<String>> {
    for path in list {
        if path.text.trim().is_empty() || GlobBuilder::new(&path.text).literal_separator(true).build().is_err() {
            problems.push(Problem::new(path.span, Mistake::BadGlob(path.text.clone())));
        }
    }
    list.iter().map(Text::located).collect()
}

/// Paths of headings; notes what names none.
fn headings(list: &[Text], problems: &mut Vec<Problem>) -> Vec<Located<String>> {
    for heading in list {
        if heading.text.split('>').any(|part| !part.chars().any(|c| c.is_alphanumeric() || c == '*')) {
            problems.push(Problem::new(heading.span, Mistake::BadHeading(heading.text.clone())));
        }
    }
    list.iter().map(Text::located).collect()
}
