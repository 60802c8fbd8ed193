//! The units of physical quantities.

use crate::language::unit::Dimension::{
    self, Angle, Area, Current, DataRate, Energy, Force, Frequency, Information, Length, Level, Mass, Power, Pressure, Speed, Temperature,
    Torque, Voltage, Volume,
};

/// A unit as the table has it. Words are folded and separated by `|`, symbols are case-sensitive and separated by spaces.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    /// What it measures.
    pub(crate) dimension: Dimension,
    /// Its name in reports.
    pub(crate) name: &'static str,
    /// Words for it; two words are a phrase.
    pub(crate) words: &'static str,
    /// Symbols for it, which stand behind digits only.
    pub(crate) symbols: &'static str,
    /// One of it in the base unit of the dimension.
    pub(crate) factor: f64,
    /// What zero of it is in the base unit.
    pub(crate) offset: f64,
    /// Prefixes of the decimal system that go with it, by their symbols.
    pub(crate) prefixes: &'static str,
    /// How far, as a share, other units of this name are apart: short, long and metric tons.
    pub(crate) slack: f64,
}

const fn row(
    dimension: Dimension,
    name: &'static str,
    words: &'static str,
    symbols: &'static str,
    factor: f64,
    prefixes: &'static str,
) -> Row {
    Row { dimension, name, words, symbols, factor, offset: 0.0, prefixes, slack: 0.0 }
}

/// Base units: metre, square metre, cubic metre, kilogram, metre per second, kelvin, joule, watt, pascal, byte, byte per second, degree of angle, newton, hertz, volt, ampere.
pub(crate) const UNITS: &[Row] = &[
    row(Length, "meter", "metre|metres|meter|meters", "m", 1.0, "kMcdmun"),
    row(Length, "mile", "mile|miles", "mi", 1609.344, ""),
    row(Length, "nautical mile", "nautical mile|nautical miles", "nmi NM", 1852.0, ""),
    row(Length, "foot", "foot|feet", "ft", 0.3048, ""),
    row(Length, "inch", "inch|inches", "in", 0.0254, ""),
    row(Length, "yard", "yard|yards|yds|yd", "yd", 0.9144, ""),
    row(Length, "kilometer", "kilometre|kms|klicks|k.m", "kms", 1000.0, ""),
    row(Length, "light-year", "light year|light years|lightyear|lightyears", "ly", 9.460_730_472_580_8e15, ""),
    row(Length, "astronomical unit", "astronomical unit|astronomical units", "AU", 149_597_870_700.0, ""),
    row(Length, "parsec", "parsec|parsecs", "pc", 3.085_677_581e16, "kM"),
    row(Length, "fathom", "fathom|fathoms", "", 1.8288, ""),
    row(Length, "furlong", "furlong|furlongs", "", 201.168, ""),
    row(Length, "micron", "micron|microns", "", 1e-6, ""),
    row(Area, "hectare", "hectare|hectares", "ha", 10_000.0, ""),
    row(Area, "mu", "", "mu", 2000.0 / 3.0, ""),
    row(Area, "acre", "acre|acres", "", 4_046.856_422_4, ""),
    row(Area, "square meter", "sqm", "sqm m2 m²", 1.0, ""),
    row(Area, "square kilometer", "sqkm", "sqkm km2 km²", 1e6, ""),
    row(Area, "square foot", "sqft", "sqft ft2 ft²", 0.092_903_04, ""),
    row(Area, "square mile", "", "mi2 mi²", 2_589_988.110_336, ""),
    row(Volume, "liter", "litre|litres|liter|liters", "l L", 1e-3, "hcdmu"),
    row(Volume, "gallon", "gallon|gallons|gal|gals|us gallon|us gallons|u.s gallon|u.s gallons", "gal", 3.785_411_784e-3, ""),
    row(Volume, "imperial gallon", "imperial gallon|imperial gallons", "", 4.546_09e-3, ""),
    row(Volume, "barrel", "barrel|barrels|bbl|bbls", "bbl", 0.158_987_294_928, ""),
    row(Volume, "acre-foot", "acre foot|acre feet", "", 1_233.481_837_547_52, ""),
    row(Volume, "pint", "pint|pints", "", 4.731_764_73e-4, ""),
    row(Volume, "quart", "quart|quarts", "", 9.463_529_46e-4, ""),
    row(Volume, "cup", "cups|cup", "", 2.365_882_365e-4, ""),
    row(Volume, "fluid ounce", "fluid ounce|fluid ounces|fl oz", "", 2.957_352_956_25e-5, ""),
    row(Volume, "tablespoon", "tablespoon|tablespoons|tbsp", "", 1.478_676_478_125e-5, ""),
    row(Volume, "teaspoon", "teaspoon|teaspoons|tsp", "", 4.928_921_593_75e-6, ""),
    row(Volume, "bushel", "bushel|bushels", "", 0.035_239_070_166_88, ""),
    row(Volume, "cubic centimeter", "", "cc", 1e-6, ""),
    row(Volume, "cubic meter", "", "m3 m³", 1.0, ""),
    row(Volume, "cubic kilometer", "", "km3 km³", 1e9, ""),
    row(Volume, "cubic centimeter", "", "cm3 cm³", 1e-6, ""),
    row(Mass, "gram", "gram|grams|gramme|grammes", "g gr gs", 1e-3, "kmun"),
    row(Mass, "microgram", "mcg", "mcg", 1e-9, ""),
    row(Mass, "kilogram", "kilo|kilos|kgs", "kgs", 1.0, ""),
    row(Mass, "tonne", "tonne|tonnes|metric ton|metric tons|metric tonnes|metric tonne", "t", 1000.0, "kMG"),
    Row { slack: 0.12, ..row(Mass, "ton", "ton|tons", "", 907.184_74, "") },
    row(Mass, "kiloton", "kiloton|kilotons", "kt", 1e6, ""),
    row(Mass, "megaton", "megaton|megatons", "", 1e9, ""),
    row(Mass, "short ton", "short ton|short tons|u.s ton", "", 907.184_74, ""),
    row(Mass, "long ton", "long ton|long tons", "", 1_016.046_908_8, ""),
    row(Mass, "pound", "pound|pounds|lb|lbs", "lb lbs", 0.453_592_37, ""),
    row(Mass, "ounce", "ounce|ounces|oz", "oz", 0.028_349_523_125, ""),
    row(Mass, "troy ounce", "troy ounce|troy ounces", "", 0.031_103_476_8, ""),
    row(Mass, "stone", "stone", "st", 6.350_293_18, ""),
    row(Mass, "carat", "carat|carats", "ct", 2e-4, ""),
    row(Mass, "jin", "jin", "", 0.5, ""),
    row(Mass, "quintal", "quintal|quintals", "", 100.0, ""),
    row(Speed, "mile per hour", "mph", "mph", 0.447_04, ""),
    row(Speed, "kilometer per hour", "kph|kmph|kmh", "kph kmh kmph", 1.0 / 3.6, ""),
    row(Speed, "knot", "knot|knots|kts", "kt kts kn", 1852.0 / 3600.0, ""),
    Row { offset: 273.15, ..row(Temperature, "degree Celsius", "celsius|centigrade|celcius|degc", "°C ºC ℃ C", 1.0, "") },
    Row {
        offset: 459.67 * 5.0 / 9.0,
        ..row(Temperature, "degree Fahrenheit", "fahrenheit|farenheit|fahrenheits|degf", "°F ºF ℉ F", 5.0 / 9.0, "")
    },
    row(Temperature, "kelvin", "kelvin|kelvins", "", 1.0, ""),
    row(Energy, "joule", "joule|joules", "J", 1.0, "kMGTP"),
    row(Energy, "watt hour", "watthour|watthours|watt hour|watt hours", "Wh", 3600.0, "kMGT"),
    row(Energy, "kilowatt hour", "kwh", "", 3.6e6, ""),
    row(Energy, "calorie", "cal|cals", "cal", 4.184, "k"),
    row(Energy, "kilocalorie", "calorie|calories|kilocalorie|kilocalories", "", 4184.0, ""),
    row(Energy, "british thermal unit", "btu|btus", "BTU Btu", 1_055.055_852_62, ""),
    row(Energy, "electronvolt", "electronvolt|electronvolts|electron volts", "eV", 1.602_176_634e-19, "kMGT"),
    row(Power, "watt", "watt|watts", "W", 1.0, "kMGTm"),
    row(Power, "horsepower", "horsepower|horse power", "hp HP bhp PS", 745.699_871_582_270_2, ""),
    row(Pressure, "pascal", "pascal|pascals", "Pa", 1.0, "hkMG"),
    row(Pressure, "bar", "bars|bar", "", 1e5, ""),
    row(Pressure, "millibar", "millibar|millibars", "mbar", 100.0, ""),
    row(Pressure, "atmosphere", "atmospheres", "atm", 101_325.0, ""),
    row(Pressure, "pound per square inch", "psi", "psi", 6_894.757_293_168, ""),
    row(Pressure, "millimeter of mercury", "mmhg", "mmHg", 133.322_387_415, ""),
    row(Information, "byte", "byte|bytes|octet|octets", "", 1.0, "kMGTP"),
    row(Information, "bit", "bits|bit", "", 0.125, "kMGT"),
    row(Information, "kilobyte", "", "KB kB kb ko Ko", 1e3, ""),
    row(Information, "megabyte", "meg|megs", "MB mb", 1e6, ""),
    row(Information, "gigabyte", "gig|gigs", "GB gb Go", 1e9, ""),
    row(Information, "terabyte", "", "TB To", 1e12, ""),
    row(Information, "petabyte", "", "PB", 1e15, ""),
    row(Information, "exabyte", "exabyte|exabytes", "EB", 1e18, ""),
    row(Information, "zettabyte", "zettabyte|zettabytes", "ZB", 1e21, ""),
    row(Information, "kibibyte", "kibibyte|kibibytes", "KiB Ki", 1024.0, ""),
    row(Information, "mebibyte", "mebibyte|mebibytes", "MiB Mi", 1_048_576.0, ""),
    row(Information, "gibibyte", "gibibyte|gibibytes", "GiB Gi", 1_073_741_824.0, ""),
    row(Information, "tebibyte", "tebibyte|tebibytes", "TiB Ti", 1_099_511_627_776.0, ""),
    row(Information, "megabit", "", "Mb Mbit", 125_000.0, ""),
    row(Information, "gigabit", "", "Gb Gbit", 125_000_000.0, ""),
    row(Information, "kilobit", "", "kbit Kb", 125.0, ""),
    row(DataRate, "bit per second", "bps", "bps", 0.125, "kMGT"),
    row(DataRate, "kilobit per second", "", "Kbps kbit/s", 125.0, ""),
    row(DataRate, "megabit per second", "mbps", "Mbit/s", 125_000.0, ""),
    row(DataRate, "gigabit per second", "gbps", "Gbit/s", 125_000_000.0, ""),
    row(DataRate, "megabyte per second", "", "MBps", 1e6, ""),
    row(DataRate, "gigabyte per second", "", "GBps", 1e9, ""),
    row(Angle, "degree", "", "", 1.0, ""),
    row(Angle, "radian", "radian|radians|rad", "rad", 57.295_779_513_082_32, ""),
    row(Force, "newton", "newton|newtons", "", 1.0, "kMm"),
    row(Force, "kilonewton", "", "kN", 1e3, ""),
    row(Frequency, "hertz", "hertz", "Hz", 1.0, "kMGT"),
    row(Voltage, "volt", "volt|volts", "V", 1.0, "kMm"),
    row(Current, "ampere", "ampere|amperes|amp|amps", "", 1.0, "m"),
    row(Current, "milliampere", "", "mA", 1e-3, ""),
    row(Torque, "newton meter", "newton meter|newton meters|newton metre|newton metres", "Nm N⋅m N·m", 1.0, ""),
    row(Torque, "pound-foot", "pound foot|pound feet|foot pound|foot pounds|lb ft|ft lb|lbs ft", "", 1.355_817_948_331_4, ""),
    row(Level, "decibel", "decibel|decibels", "dB dBA dBi dBm", 1.0, ""),
];

/// Prefixes: symbol, other symbols, word, factor.
pub(crate) const PREFIXES: &[(char, &[&str], &str, f64)] = &[
    ('P', &["P"], "peta", 1e15),
    ('T', &["T"], "tera", 1e12),
    ('G', &["G"], "giga", 1e9),
    ('M', &["M"], "mega", 1e6),
    ('k', &["k"], "kilo", 1e3),
    ('h', &["h"], "hecto", 1e2),
    ('d', &["d"], "deci", 1e-1),
    ('c', &["c"], "centi", 1e-2),
    ('m', &["m"], "milli", 1e-3),
    ('u', &["µ", "μ", "u"], "micro", 1e-6),
    ('n', &["n"], "nano", 1e-9),
];

/// Units that `a` or `an` may count one of: `a mile`, but not `a foot in the door`, `a bit`, `a stone`, `a bar`.
pub(crate) const COUNTED_BY_ARTICLE: &[&str] = &[
    "mile",
    "kilometer",
    "meter",
    "centimeter",
    "millimeter",
    "inch",
    "acre",
    "hectare",
    "liter",
    "milliliter",
    "gallon",
    "barrel",
    "pint",
    "gram",
    "kilogram",
    "tonne",
    "pound",
    "ounce",
    "kilobyte",
    "megabyte",
    "gigabyte",
    "terabyte",
    "kibibyte",
    "byte",
    "watt",
    "kilowatt",
    "megawatt",
    "gigawatt",
    "kilowatt hour",
    "megawatt hour",
    "gigawatt hour",
    "terawatt hour",
    "yard",
    "light-year",
];

/// Time units under a speed or a rate, in seconds.
pub(crate) const PER_TIME: &[(&str, f64)] = &[
    ("second", 1.0),
    ("sec", 1.0),
    ("s", 1.0),
    ("minute", 60.0),
    ("min", 60.0),
    ("hour", 3600.0),
    ("hr", 3600.0),
    ("h", 3600.0),
    ("day", 86_400.0),
    ("d", 86_400.0),
    ("week", 604_800.0),
    ("month", 2_629_800.0),
    ("mo", 2_629_800.0),
    ("year", 31_557_600.0),
    ("yr", 31_557_600.0),
];

/// Words that begin a unit without being one: "square metres", "degrees Celsius".
pub(crate) const OPENERS: [&str; 8] = ["square", "sq", "cubic", "cu", "degree", "degrees", "deg", "degs"];

/// Symbols of two letters that are words too, and no units behind number words.
pub(crate) const UNSURE_SYMBOLS: &[&str] =
    &["in", "st", "pc", "ct", "gs", "gr", "PS", "HP", "hp", "cal", "kn", "kt", "mi", "ha", "AU", "NM", "oz", "bar"];

/// Words in front of a `stone` that is a weight.
pub(crate) const WEIGHING: &[&str] = &["weigh", "weighs", "weighed", "weighing", "weight", "lost", "heavier", "lighter"];

/// Words behind an `in` that is inches.
pub(crate) const AFTER_INCHES: &[&str] = &["x", "by", "of", "long", "wide", "thick", "more", "less", "tall", "deep"];

/// Words in front of `5m` that make it five million.
pub(crate) const COUNTED_CROWDS: &[&str] = &[
    "population",
    "audience",
    "users",
    "people",
    "members",
    "followers",
    "viewers",
    "visitors",
    "customers",
    "passengers",
    "sales",
    "jobs",
    "copies",
    "subscribers",
];

/// Words in `-s` behind `5m` that leave it five metres.
pub(crate) const AFTER_METERS: &[&str] =
    &["across", "hurdles", "finals", "waves", "always", "heats", "races", "apart", "towards", "sprints", "walls", "backwards", "upwards"];

/// Lengths of time below a second: words, symbols behind digits, and how many of them make a second.
pub(crate) const BELOW_SECOND: &[(&str, &str, u32)] = &[
    ("millisecond|milliseconds|msec|msecs|millisec|millisecs", "ms", 1_000),
    ("microsecond|microseconds|usec|usecs", "µs μs us", 1_000_000),
    ("nanosecond|nanoseconds|nsec|nsecs", "ns", 1_000_000_000),
];

/// Letters for units of time that mean other things too: they are read where nothing but a length of time is asked for.
pub(crate) const TIME_LETTERS: &[(&str, crate::language::time::Unit)] = {
    use crate::language::time::Unit::{Day, Hour, Minute, Month, Second, Week, Year};
    &[("s", Second), ("m", Minute), ("h", Hour), ("d", Day), ("w", Week), ("mo", Month), ("y", Year)]
};

/// Things that are sold one by one: "$80 a barrel", "$5 a head".
pub(crate) const SOLD_BY: &[&str] = &[
    "barrel",
    "share",
    "head",
    "person",
    "piece",
    "ticket",
    "seat",
    "user",
    "night",
    "ton",
    "tonne",
    "ounce",
    "gallon",
    "litre",
    "liter",
    "bottle",
    "copy",
    "unit",
    "plate",
    "pack",
    "bushel",
    "pop",
    "go",
    "time",
    "shot",
    "visit",
    "ride",
    "trip",
    "child",
    "student",
    "household",
    "customer",
];

/// Words behind a unit of time that make it the time of what is told, not of what is paid for: "paid $5 a day later".
pub(crate) const AFTER_TIME: &[&str] = &["ago", "later", "earlier", "after", "before", "since", "prior", "from", "hence"];

/// Short names of units of time that prices have: the name, and the unit.
pub(crate) const PRICED_BY_TIME: &[(&str, &str)] =
    &[("mo", "month"), ("mth", "month"), ("yr", "year"), ("hr", "hour"), ("h", "hour"), ("min", "minute"), ("wk", "week")];

/// Symbols of octets, which French counts in; they are words too: "5 Go games", "from 3 To 5".
pub(crate) const OCTETS: &[&str] = &["ko", "Ko", "Go", "To"];

/// Words that may follow them all the same.
pub(crate) const AFTER_OCTETS: &[&str] =
    &["of", "de", "d", "par", "per", "is", "are", "and", "et", "or", "ou", "in", "on", "for", "at", "max", "maximum", "free", "each"];

/// Words that may follow the letter of a scale of temperature: `35 C in the shade`.
pub(crate) const AFTER_SCALE: &[&str] =
    &["in", "at", "on", "to", "and", "or", "above", "below", "by", "during", "for", "overnight", "heat", "this"];

/// Words that are weighed or paid.
pub(crate) const POUNDS: &[&str] = &["pound", "pounds"];
