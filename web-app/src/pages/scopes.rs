//! Scopes in the words of the contract, the same wherever people read them.

use shared_contracts::scopes;

/// What a scope lets somebody do, as the label of a box to tick.
pub(super) fn label(scope: &str) -> String {
    // A scope that is newer than this program is shown by its name.
    let words = scopes::words(scope).unwrap_or(scope);
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn labels_begin_with_a_capital_letter() {
        assert_eq!(label("email"), "See your e-mail address");
        assert_eq!(label("moon.read"), "Moon.read");
    }
}
