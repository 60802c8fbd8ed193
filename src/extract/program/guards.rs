//! What keeps the claims of a fact out by words of the rules: `unless …`.

use super::CompileError;
use super::compile::compile;
use crate::extract::pattern::{Compiler, Pattern};
use crate::extract::recorder::Looks;
use crate::rule::tree::Guard;

/// What keeps a match from being a claim.
#[derive(Default)]
pub(in crate::extract) struct Guards {
    pub(in crate::extract) planned: bool,
    pub(in crate::extract) negated: bool,
    pub(in crate::extract) quoted: bool,
    pub(in crate::extract) hypothetical: bool,
    pub(in crate::extract) former: bool,
    pub(in crate::extract) default: bool,
    pub(in crate::extract) sentence: Vec<Pattern>,
    pub(in crate::extract) clause: Vec<Pattern>,
    pub(in crate::extract) paragraph: Vec<Pattern>,
    /// All of them in the order of the rules, those of the fact first.
    pub(in crate::extract) order: Vec<Looks>,
    /// How many of them are those of the fact.
    pub(in crate::extract) shared: usize,
}

impl Guards {
    pub(super) fn add(&mut self, guard: &Guard, gap: u32, compiler: &mut Compiler<'_>) -> Result<(), CompileError> {
        let looks = match guard {
            Guard::Planned => {
                self.planned = true;
                Looks::Planned
            }
            Guard::Negated => {
                self.negated = true;
                Looks::Negated
            }
            Guard::Quoted => {
                self.quoted = true;
                Looks::Quoted
            }
            Guard::Hypothetical => {
                self.hypothetical = true;
                Looks::Hypothetical
            }
            Guard::Former => {
                self.former = true;
                Looks::Former
            }
            Guard::Default => {
                self.default = true;
                Looks::Default
            }
            Guard::Sentence(template) => {
                self.sentence.push(compile(compiler, template, gap, &[])?);
                Looks::Sentence(self.sentence.len() - 1)
            }
            Guard::Clause(template) => {
                self.clause.push(compile(compiler, template, gap, &[])?);
                Looks::Clause(self.clause.len() - 1)
            }
            Guard::Paragraph(template) => {
                self.paragraph.push(compile(compiler, template, gap, &[])?);
                Looks::Paragraph(self.paragraph.len() - 1)
            }
        };
        self.order.push(looks);
        Ok(())
    }
}
