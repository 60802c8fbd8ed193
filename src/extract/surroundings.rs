//! What stands around a window that claims are looked for in.

use super::mention::names_only;
use super::modality::Quotes;
use super::program::Program;
use super::window::Window;
use crate::span::Span;
use crate::text::sketch;

/// What stands around a window.
pub(super) struct Context<'a, 't, 'p> {
    pub(super) paragraph: Span,
    pub(super) sentence: Span,
    /// The paragraph as far as the sentence; made when a guard asks for it.
    pub(super) so_far: &'a mut Option<Window<'t, 'p>>,
    pub(super) quotes: &'a mut Quotes,
}

impl<'t, 'p> Context<'_, 't, 'p> {
    pub(super) fn so_far(&mut self, program: &'p Program, prose: &'t str) -> &Window<'t, 'p> {
        let span = Span::new(self.paragraph.start.min(self.sentence.start), self.sentence.end);
        self.so_far.get_or_insert_with(|| by_name(program, Window::new(prose, span, span.start, &program.lexicon)))
    }
}

/// A window that is no sentence, with what it names.
pub(super) fn by_name<'t, 'p>(program: &'p Program, mut window: Window<'t, 'p>) -> Window<'t, 'p> {
    name(program, &mut window);
    window
}

/// Tells a window that is no sentence what it names.
pub(super) fn name(program: &Program, window: &mut Window<'_, '_>) {
    if !program.entities.is_empty() {
        let mentions = names_only(program, window);
        window.mean(mentions);
    }
}

/// A sketch of the paragraph of a claim, or of what stands around it in a long one.
pub(super) fn around(prose: &str, context: &Context<'_, '_, '_>) -> Vec<u32> {
    /// So many bytes on either side.
    const REACH: usize = 400;
    let (whole, sentence) = (context.paragraph, context.sentence);
    let bound = |mut at: usize| {
        while !prose.is_char_boundary(at) {
            at += 1;
        }
        at
    };
    let start = bound(whole.start.max(sentence.start.saturating_sub(REACH)).min(prose.len()));
    let end = bound(whole.end.min(sentence.end.min(sentence.start + 2 * REACH) + REACH).min(prose.len()));
    sketch(prose.get(start..end.max(start)).unwrap_or_default())
}
