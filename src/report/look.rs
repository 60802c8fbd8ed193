//! How a report for people may look: colour and width.

/// Colour and width of what is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Whether to use colour.
    pub color: bool,
    /// How many columns there are; at least 40 are used.
    pub width: usize,
    /// Whether to show in full what is shown in brief otherwise.
    pub verbose: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { color: false, width: Self::WIDTH, verbose: false }
    }
}

impl Look {
    /// The width where nobody says otherwise.
    pub const WIDTH: usize = 80;

    /// The look of an output that is a `terminal` or not. `color` is what the user asked for; where that is nothing, a
    /// terminal gets colour unless `NO_COLOR` is set. Anything but a terminal is always 80 columns wide and knows no
    /// environment, so that the same run gives the same bytes.
    #[must_use]
    pub fn of_output(color: Option<bool>, terminal: bool) -> Self {
        let wanted = || terminal && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
        let width = if terminal { terminal_size::terminal_size().map_or(Self::WIDTH, |(w, _)| usize::from(w.0)) } else { Self::WIDTH };
        Self { color: color.unwrap_or_else(wanted), width: width.clamp(40, 140), verbose: false }
    }
}
