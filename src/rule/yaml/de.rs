//! Reading the form out of the tree: a deserializer that notes what is wrong and goes on.
//!
//! A field that cannot be read is left out (see [`lenient`]), an unknown key is noted and passed over, and each has its place.

use std::cell::RefCell;
use std::fmt;

use serde::de::value::{StrDeserializer, UsizeDeserializer};
use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};

use super::tree::{Node, Tree};
use crate::rule::problem::{Mistake, Problem, Role};
use crate::rule::written::Text;

/// The name under which a [`Text`] asks for its place.
pub(super) const TEXT: &str = "$text";
/// The name under which a type asks that stands for one thing or a list of them.
pub(super) const ONE_OR_MANY: &str = "$one or many";
/// The name under which a type asks that is a string or, with more to say, a mapping.
pub(super) const STRING_OR_MAPPING: &str = "$string or mapping";

/// The type whose fields are the sections of a file.
const SECTIONS: &str = "Ruleset";

/// A mistake that has been noted.
#[derive(Debug)]
pub(super) struct Noted;

impl fmt::Display for Noted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("noted")
    }
}

impl std::error::Error for Noted {}

impl de::Error for Noted {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Reads one node.
#[derive(Clone, Copy)]
pub(super) struct Reader<'t> {
    pub(super) tree: &'t Tree,
    pub(super) problems: &'t RefCell<Vec<Problem>>,
}

impl<'t> Reader<'t> {
    fn note(&self, expected: &'static str) -> Noted {
        let mistake = Mistake::Shape { found: self.tree.what(), expected };
        self.problems.borrow_mut().push(Problem::new(self.tree.span, mistake));
        Noted
    }

    fn at(&self, tree: &'t Tree) -> Self {
        Self { tree, problems: self.problems }
    }

    fn pairs<'de, V: Visitor<'de>>(
        self,
        pairs: &'t [(Text, Tree)],
        known: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, Noted> {
        let mut rest = Vec::with_capacity(pairs.len());
        let mut seen: Vec<&Text> = Vec::new();
        for (key, tree) in pairs {
            if let Some(known) = known {
                if !known.contains(&key.text.as_str()) {
                    self.problems.borrow_mut().push(Problem::new(key.span, Mistake::UnknownKey(key.text.clone(), known)));
                    continue;
                }
                // Names of facts and the like are held against each other later, when all are known.
                if let Some(first) = seen.iter().find(|k| k.text == key.text) {
                    let problem = Problem::new(key.span, Mistake::Duplicate("key", key.text.clone())).with(first.span, Role::First);
                    self.problems.borrow_mut().push(problem);
                    continue;
                }
                seen.push(key);
            }
            rest.push((key, tree));
        }
        visitor.visit_map(Pairs { reader: self, pairs: rest.into_iter(), value: None, plain_keys: known.is_some() })
    }
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Noted;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Noted> {
        match &self.tree.node {
            Node::Scalar(text, _) => visitor.visit_str(&text.text),
            Node::List(list) => visitor.visit_seq(Items { reader: self, list: list.iter() }),
            Node::Mapping(pairs) => self.pairs(pairs, None, visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Noted> {
        if self.tree.is_nothing() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Noted> {
        match (&self.tree.node, name) {
            (Node::Scalar(text, _), TEXT) if !self.tree.is_nothing() => visitor.visit_seq(TextParts::new(text)),
            (_, TEXT) => Err(self.note("a string")),
            (_, ONE_OR_MANY) if self.tree.is_nothing() => visitor.visit_seq(Items { reader: self, list: [].iter() }),
            (Node::List(list), ONE_OR_MANY) => visitor.visit_seq(Items { reader: self, list: list.iter() }),
            (Node::Scalar(..), STRING_OR_MAPPING) if !self.tree.is_nothing() => visitor.visit_some(self),
            (Node::Scalar(..) | Node::List(_), STRING_OR_MAPPING) => Err(self.note("a string or a mapping")),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Noted> {
        match &self.tree.node {
            Node::List(list) => visitor.visit_seq(Items { reader: self, list: list.iter() }),
            _ if self.tree.is_nothing() => visitor.visit_seq(Items { reader: self, list: [].iter() }),
            _ => Err(self.note("a list")),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Noted> {
        match &self.tree.node {
            Node::Mapping(pairs) => self.pairs(pairs, None, visitor),
            _ if self.tree.is_nothing() => self.pairs(&[], None, visitor),
            _ => Err(self.note("a mapping")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Noted> {
        match &self.tree.node {
            Node::Mapping(pairs) => {
                // `value:` with nothing behind it is no rule without a value; a whole section may wait for its first entry
                let said = |key: &Text| fields.contains(&key.text.as_str()) && !(name == SECTIONS && key.text != "ruleset");
                for (key, _) in pairs.iter().filter(|(key, tree)| tree.is_nothing() && said(key)) {
                    let mistake = Mistake::Shape { found: "nothing", expected: "a value" };
                    self.problems.borrow_mut().push(Problem::new(key.span, mistake));
                }
                self.pairs(pairs, Some(fields), visitor)
            }
            _ => Err(self.note("a mapping")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct tuple tuple_struct
        enum identifier ignored_any
    }
}

struct Items<'t> {
    reader: Reader<'t>,
    list: std::slice::Iter<'t, Tree>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Noted;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Noted> {
        self.list.next().map(|tree| seed.deserialize(self.reader.at(tree))).transpose()
    }
}

struct Pairs<'t> {
    reader: Reader<'t>,
    pairs: std::vec::IntoIter<(&'t Text, &'t Tree)>,
    value: Option<&'t Tree>,
    /// Whether keys are names of fields; else they are texts with a place.
    plain_keys: bool,
}

impl<'de> MapAccess<'de> for Pairs<'_> {
    type Error = Noted;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Noted> {
        let Some((key, tree)) = self.pairs.next() else { return Ok(None) };
        self.value = Some(tree);
        if self.plain_keys {
            let name: StrDeserializer<'_, Noted> = key.text.as_str().into_deserializer();
            return seed.deserialize(name).map(Some);
        }
        let key = Tree { span: key.span, node: Node::Scalar(key.clone(), false) };
        seed.deserialize(Reader { tree: &key, problems: self.reader.problems }).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Noted> {
        match self.value.take() {
            Some(tree) => seed.deserialize(self.reader.at(tree)),
            None => Err(Noted),
        }
    }
}

/// A text with its places, as a list: the text, start and end, and the stretches.
struct TextParts<'t> {
    text: Option<&'t str>,
    numbers: std::vec::IntoIter<usize>,
}

impl<'t> TextParts<'t> {
    fn new(text: &'t Text) -> Self {
        let places = [text.span.start, text.span.end].into_iter();
        let numbers: Vec<usize> = places.chain(text.stretches().iter().flat_map(|&(a, b)| [a, b])).collect();
        Self { text: Some(&text.text), numbers: numbers.into_iter() }
    }
}

impl<'de> SeqAccess<'de> for TextParts<'_> {
    type Error = Noted;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Noted> {
        if let Some(text) = self.text.take() {
            let text: StrDeserializer<'_, Noted> = text.into_deserializer();
            return seed.deserialize(text).map(Some);
        }
        let number = self.numbers.next().map(|n| -> UsizeDeserializer<Noted> { n.into_deserializer() });
        number.map(|n| seed.deserialize(n)).transpose()
    }
}

/// A thing that is left out where it cannot be read; what is wrong with it has been noted.
pub(super) struct Lenient<T>(pub(super) Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(T::deserialize(deserializer).ok()))
    }
}

/// A field that is left out where it cannot be read; what is wrong with it has been noted.
pub(super) fn lenient<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(Option::<T>::deserialize(deserializer).unwrap_or(None))
}
