//! The fields of an object, one by one, for whoever asks for them.

use std::fmt;

use serde::ser::{self, Impossible, SerializeStruct};
use serde::{Serialize, Serializer};

/// Takes the fields of an object.
pub(super) trait Visit {
    type Error: ser::Error;

    fn field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>
    where
        T: Serialize + ?Sized;
}

/// Why the fields of a value were not all given.
#[derive(Debug)]
pub(super) enum Stop<E> {
    /// The value is no object: it has no fields.
    NoObject,
    Failed(E),
}

impl<E: fmt::Display> fmt::Display for Stop<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoObject => f.write_str("no object"),
            Self::Failed(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for Stop<E> {}

impl<E: ser::Error> ser::Error for Stop<E> {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Failed(E::custom(message))
    }
}

/// Gives the fields of a struct to a visitor; anything else is [`Stop::NoObject`].
pub(super) struct Fields<'v, V>(pub(super) &'v mut V);

impl<V: Visit> SerializeStruct for Fields<'_, V> {
    type Ok = ();
    type Error = Stop<V::Error>;

    fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>
    where
        T: Serialize + ?Sized,
    {
        self.0.field(key, value).map_err(Stop::Failed)
    }

    fn end(self) -> Result<(), Self::Error> {
        Ok(())
    }
}

/// Methods whose values are no objects.
macro_rules! no_objects {
    ($($method:ident($($name:ident: $kind:ty),*) -> $ok:ty;)*) => {
        $(
            fn $method(self, $($name: $kind),*) -> Result<$ok, Self::Error> {
                Err(Stop::NoObject)
            }
        )*
    };
}

impl<'v, V: Visit> Serializer for Fields<'v, V> {
    type Ok = ();
    type Error = Stop<V::Error>;
    type SerializeSeq = Impossible<(), Self::Error>;
    type SerializeTuple = Impossible<(), Self::Error>;
    type SerializeTupleStruct = Impossible<(), Self::Error>;
    type SerializeTupleVariant = Impossible<(), Self::Error>;
    type SerializeMap = Impossible<(), Self::Error>;
    type SerializeStruct = Fields<'v, V>;
    type SerializeStructVariant = Impossible<(), Self::Error>;

    no_objects! {
        serialize_bool(_value: bool) -> ();
        serialize_i8(_value: i8) -> ();
        serialize_i16(_value: i16) -> ();
        serialize_i32(_value: i32) -> ();
        serialize_i64(_value: i64) -> ();
        serialize_u8(_value: u8) -> ();
        serialize_u16(_value: u16) -> ();
        serialize_u32(_value: u32) -> ();
        serialize_u64(_value: u64) -> ();
        serialize_f32(_value: f32) -> ();
        serialize_f64(_value: f64) -> ();
        serialize_char(_value: char) -> ();
        serialize_str(_value: &str) -> ();
        serialize_bytes(_value: &[u8]) -> ();
        serialize_none() -> ();
        serialize_unit() -> ();
        serialize_unit_struct(_name: &'static str) -> ();
        serialize_unit_variant(_name: &'static str, _index: u32, _variant: &'static str) -> ();
        serialize_seq(_len: Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(_len: usize) -> Self::SerializeTuple;
        serialize_tuple_struct(_name: &'static str, _len: usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(_name: &'static str, _index: u32, _variant: &'static str, _len: usize)
            -> Self::SerializeTupleVariant;
        serialize_map(_len: Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(_name: &'static str, _index: u32, _variant: &'static str, _len: usize)
            -> Self::SerializeStructVariant;
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, _value: &T) -> Result<(), Self::Error> {
        Err(Stop::NoObject)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Self::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<(), Self::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _value: &T,
    ) -> Result<(), Self::Error> {
        Err(Stop::NoObject)
    }

    fn serialize_struct(
        self,
        _name: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeStruct, Self::Error> {
        Ok(self)
    }
}
