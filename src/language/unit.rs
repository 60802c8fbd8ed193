//! Dimensions and units of physical quantities.

use serde::{Deserialize, Serialize};

/// What a physical quantity measures. Its SI unit is the unit of the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Dimension {
    /// Metres.
    Length,
    /// Square metres.
    Area,
    /// Cubic metres.
    Volume,
    /// Kilograms.
    Mass,
    /// Metres per second.
    Speed,
    /// Kelvin.
    Temperature,
    /// Joules.
    Energy,
    /// Watts.
    Power,
    /// Pascals.
    Pressure,
    /// Bytes.
    Information,
    /// Bytes per second.
    DataRate,
    /// Degrees.
    Angle,
    /// Years of age.
    Age,
    /// Newtons.
    Force,
    /// Hertz.
    Frequency,
    /// Volts.
    Voltage,
    /// Amperes.
    Current,
    /// Newton metres.
    Torque,
    /// Decibels.
    Level,
    /// Cubic metres per second.
    Flow,
    /// Kilograms per second.
    MassFlow,
    /// A zero that says no unit: it is compared with any dimension whose zero is nothing.
    Unstated,
}

/// A unit of measurement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unit {
    /// What it measures.
    pub dimension: Dimension,
    /// Its name in reports.
    pub name: &'static str,
    /// One of it in the base unit of the dimension.
    pub factor: f64,
    /// What zero of it is in the base unit.
    pub offset: f64,
    /// How far, as a share, other units of this name are apart.
    pub slack: f64,
    /// Whether `a` or `an` in front of it counts one.
    pub counted_by_article: bool,
}

impl Dimension {
    /// All dimensions.
    pub const ALL: [Self; 22] = [
        Self::Length,
        Self::Area,
        Self::Volume,
        Self::Mass,
        Self::Speed,
        Self::Temperature,
        Self::Energy,
        Self::Power,
        Self::Pressure,
        Self::Information,
        Self::DataRate,
        Self::Angle,
        Self::Age,
        Self::Force,
        Self::Frequency,
        Self::Voltage,
        Self::Current,
        Self::Torque,
        Self::Level,
        Self::Flow,
        Self::MassFlow,
        Self::Unstated,
    ];

    /// The type of a quantity of this dimension, as the reports name it.
    #[must_use]
    pub const fn type_name(self) -> &'static str {
        match self {
            Self::Length => "quantity:length",
            Self::Area => "quantity:area",
            Self::Volume => "quantity:volume",
            Self::Mass => "quantity:mass",
            Self::Speed => "quantity:speed",
            Self::Temperature => "quantity:temperature",
            Self::Energy => "quantity:energy",
            Self::Power => "quantity:power",
            Self::Pressure => "quantity:pressure",
            Self::Information => "quantity:information",
            Self::DataRate => "quantity:data_rate",
            Self::Angle => "quantity:angle",
            Self::Age => "quantity:age",
            Self::Force => "quantity:force",
            Self::Frequency => "quantity:frequency",
            Self::Voltage => "quantity:voltage",
            Self::Current => "quantity:current",
            Self::Torque => "quantity:torque",
            Self::Level => "quantity:level",
            Self::Flow => "quantity:flow",
            Self::MassFlow => "quantity:mass_flow",
            Self::Unstated => "quantity",
        }
    }

    /// The dimension with this type name.
    #[must_use]
    pub fn of_type_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.type_name() == name)
    }
}
