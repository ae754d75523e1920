//! How personal access tokens are written: a prefix that scanners of code know, and a checksum by
//! which they tell real ones from examples without asking us.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::{
    authorization::opaque::{self, Opaque},
    random::Random,
};

const PREFIX: &str = "rvp_";
/// How many characters the checksum has.
const CHECKSUM: usize = 6;
/// How many a token has: the prefix, 256 random bits, the checksum.
const LENGTH: usize = PREFIX.len() + 43 + CHECKSUM;

/// A new token.
pub fn new(random: &dyn Random) -> String {
    let secret = Opaque::new(PREFIX, random);
    format!("{}{}", secret.text(), checksum(secret.text()))
}

/// Whether it is written as one.
#[must_use]
pub fn is_personal(token: &str) -> bool {
    token.starts_with(PREFIX)
}

/// Whether the checksum is right.
pub fn is_whole(token: &str) -> bool {
    let parts = token.split_at_checked(LENGTH - CHECKSUM);
    parts.is_some_and(|(secret, sum)| secret.starts_with(PREFIX) && sum == checksum(secret))
}

/// What is shown of a token later.
pub fn hint(token: &str) -> String {
    let end = token.len().saturating_sub(4);
    format!("{PREFIX}…{}", token.get(end..).unwrap_or_default())
}

fn checksum(secret: &str) -> String {
    let mut sum = URL_SAFE_NO_PAD.encode(opaque::digest(secret));
    sum.truncate(CHECKSUM);
    sum
}

#[cfg(test)]
mod tests {
    use super::{LENGTH, hint, is_whole, new};
    use crate::random::SystemRandom;

    #[test]
    fn a_token_with_a_typing_error_is_told_without_asking_the_database() {
        let token = new(&SystemRandom);
        assert_eq!(token.len(), LENGTH);
        assert!(is_whole(&token));
        for other in [
            "",
            "rvp_",
            &token[1..],
            &token[..52],
            &token.to_uppercase(),
            &format!("{token}A"),
        ] {
            assert!(!is_whole(other), "{other}");
        }
        assert_eq!(hint(&token).chars().count(), 9);
    }
}
