//! What the authorization server hands out to be shown again: codes, refresh tokens, secrets.
//! Each is 256 random bits; only its digest is kept, and it is found by that.

use std::fmt;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

use crate::random::Random;

/// What is kept of it.
pub type Digest = [u8; 32];

/// Something secret to hand out. It does not show itself in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Opaque(String);

impl Opaque {
    /// A new one; the prefix tells scanners of code and logs what they have found.
    #[must_use]
    pub fn new(prefix: &str, random: &dyn Random) -> Self {
        let mut bytes = [0; 32];
        random.fill(&mut bytes);
        Self(format!("{prefix}{}", URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// Its text, to hand out.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What to keep of it.
    #[must_use]
    pub fn digest(&self) -> Digest {
        digest(&self.0)
    }
}

impl fmt::Debug for Opaque {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Opaque")
    }
}

/// The digest by which something that was handed out is found again. Nobody guesses 256 bits, so
/// it needs no salt and no work.
#[must_use]
pub fn digest(text: &str) -> Digest {
    Sha256::digest(text.as_bytes()).into()
}
