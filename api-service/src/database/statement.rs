//! SQL statements as named constants, listed for the test that prepares each on both engines.

/// One SQL statement, the same text for both engines. Made only by [`statements!`].
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    /// Where it is declared: module path and name.
    pub name: &'static str,
    /// The text, with `$1` parameters.
    pub sql: &'static str,
}

inventory::collect!(Statement);

/// Every statement of the service that is written as a constant.
pub fn all() -> impl Iterator<Item = &'static Statement> {
    inventory::iter::<Statement>()
}

/// Declares statements as constants and lists them in [`all`].
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:expr;)+) => {$(
        $(#[$doc])*
        const $name: $crate::database::statement::Statement = $crate::database::statement::Statement {
            name: concat!(module_path!(), "::", stringify!($name)),
            sql: $sql,
        };
        inventory::submit! { $name }
    )+};
}
pub(crate) use statements;
