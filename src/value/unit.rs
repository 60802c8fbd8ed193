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
    /// Bits.
    Information,
    /// Bits per second.
    DataRate,
    /// Radians.
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
}
