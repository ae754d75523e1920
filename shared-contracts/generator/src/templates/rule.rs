//! The limits of the contract, for forms and early checks: what is refused here is
//! what the API refuses, because both read the same document.

/// The limits on one field or parameter. For a list, everything but the number of
/// items is said of each item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Fewest items of a list.
    pub min_items: Option<usize>,
    /// Most items of a list.
    pub max_items: Option<usize>,
    /// Smallest number.
    pub min: Option<i64>,
    /// Largest number.
    pub max: Option<i64>,
    /// Fewest characters.
    pub min_length: Option<usize>,
    /// Most characters.
    pub max_length: Option<usize>,
    /// Regular expression (ECMA-262, as in HTML's `pattern`) that text matches.
    pub pattern: Option<&'static str>,
    /// The values there are; empty when there is no such list.
    pub values: &'static [&'static str],
}

impl Rule {
    /// No limit at all.
    pub const NONE: Self = Self {
        min_items: None,
        max_items: None,
        min: None,
        max: None,
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    };
}
