//! The shapes that the YAML form is made of: texts, lists, one or many, entries in order.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap as _, Serializer};
use serde::{Deserialize, Serialize};

use super::de::{Lenient, ONE_OR_MANY, STRING_OR_MAPPING, TEXT};
use super::form::{Claim, Distrust, Guard, GuardName, Held, Says, Value};
use crate::rule::written::Text;
use crate::span::Span;

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// Prints a whole number without quotation marks.
pub(super) fn bare_number<S: Serializer>(text: &Option<Text>, serializer: S) -> Result<S::Ok, S::Error> {
    let number = text.as_ref().and_then(|t| t.text.parse::<u64>().ok().filter(|n| n.to_string() == t.text));
    match number {
        Some(number) => serializer.serialize_u64(number),
        None => text.serialize(serializer),
    }
}

/// Prints `true` without quotation marks.
pub(super) fn bare_true<S: Serializer>(text: &Option<Text>, serializer: S) -> Result<S::Ok, S::Error> {
    match text {
        Some(text) if text.text == "true" => serializer.serialize_bool(true),
        text => text.serialize(serializer),
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "string".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Text, A::Error> {
                let text: String = parts.next_element()?.unwrap_or_default();
                let start = parts.next_element()?.unwrap_or_default();
                let end = parts.next_element()?.unwrap_or_default();
                let mut stretches = Vec::new();
                while let (Some(from), Some(to)) = (parts.next_element()?, parts.next_element()?) {
                    stretches.push((from, to));
                }
                Ok(Text::pieced(text, Span::new(start, end), stretches))
            }
        }

        deserializer.deserialize_newtype_struct(TEXT, TextVisitor)
    }
}

/// A list; what cannot be read is left out.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(super) struct List<T>(pub(super) Vec<T>);

/// One thing, or a list of them.
#[derive(Debug)]
pub(super) struct OneOrMany<T>(pub(super) Vec<T>);

struct ItemsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ItemsVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(Lenient(item)) = items.next_element()? {
            list.extend(item);
        }
        Ok(list)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, one: D) -> Result<Vec<T>, D::Error> {
        T::deserialize(one).map(|one| vec![one])
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ItemsVisitor(PhantomData)).map(Self)
    }
}

impl<T: JsonSchema> JsonSchema for List<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("list_of_{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": generator.subschema_for::<T>() })
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(ONE_OR_MANY, ItemsVisitor(PhantomData)).map(Self)
    }
}

impl<T: Serialize> Serialize for OneOrMany<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [one] => one.serialize(serializer),
            many => many.serialize(serializer),
        }
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("one_or_many_{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "array", "items": one }] })
    }
}

/// A mapping from names to things, in the order of the file; what cannot be read is `None`.
#[derive(Debug)]
pub(super) struct Entries<T>(pub(super) Vec<(Text, Option<T>)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntriesVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Entries<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(name) = entries.next_key()? {
                    let Lenient(thing) = entries.next_value()?;
                    list.push((name, thing));
                }
                Ok(Entries(list))
            }
        }

        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

impl<T: Serialize> Serialize for Entries<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, thing) in &self.0 {
            map.serialize_entry(name, thing)?;
        }
        map.end()
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("entries_of_{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": { "pattern": r"^[^\s\d!-/:-@\[-^`{-~][^\s!-/:-@\[-^`{-~]*$" },
            "additionalProperties": generator.subschema_for::<T>(),
        })
    }
}

/// A string, or a mapping with more to say.
#[derive(Debug)]
pub(super) enum StringOrMapping<T> {
    String(Text),
    Mapping(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for StringOrMapping<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EitherVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for EitherVisitor<T> {
            type Value = StringOrMapping<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or a mapping")
            }

            fn visit_some<D: Deserializer<'de>>(self, string: D) -> Result<Self::Value, D::Error> {
                Text::deserialize(string).map(StringOrMapping::String)
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(self, mapping: D) -> Result<Self::Value, D::Error> {
                T::deserialize(mapping).map(StringOrMapping::Mapping)
            }
        }

        deserializer.deserialize_newtype_struct(STRING_OR_MAPPING, EitherVisitor(PhantomData))
    }
}

impl<T: Serialize + StringForm> Serialize for StringOrMapping<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(text) if T::MAY_BE_A_NUMBER => bare_number(&Some(text.clone()), serializer),
            Self::String(text) => text.serialize(serializer),
            Self::Mapping(mapping) => mapping.serialize(serializer),
        }
    }
}

/// What the string of a [`StringOrMapping`] may be.
pub(super) trait StringForm {
    /// Whether a whole number needs no quotation marks.
    const MAY_BE_A_NUMBER: bool = false;

    /// Its schema.
    fn string_schema(generator: &mut SchemaGenerator) -> Schema;
}

impl StringForm for Claim {
    fn string_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Text>()
    }
}

impl StringForm for Held {
    const MAY_BE_A_NUMBER: bool = true;

    fn string_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Value>()
    }
}

impl StringForm for Distrust {
    fn string_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Text>()
    }
}

impl StringForm for Says {
    fn string_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Text>()
    }
}

impl StringForm for Guard {
    fn string_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<GuardName>()
    }
}

impl<T: JsonSchema + StringForm> JsonSchema for StringOrMapping<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("string_or_{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (string, mapping) = (T::string_schema(generator), generator.subschema_for::<T>());
        json_schema!({ "anyOf": [string, mapping] })
    }
}
