//! The scopes of the contract: how much of a person's rights a token may use, in the
//! words in which people are asked for it.

/// What a scope lets an application do, in words that go on after "it may".
pub fn words(scope: &str) -> Option<&'static str> {
    let found = ALL.iter().find(|(name, _)| *name == scope);
    found.map(|(_, words)| *words)
}
