//! Secrets that we hand out: in links, as proof of a session, of a known browser.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{http::input::text_input, random::Random};

/// What a secret is for. The prefix tells scanners of code and logs what they have found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Proves a session.
    Session,
    /// Proves a browser in which somebody has signed in before.
    Device,
    /// Stands for a sign-in that lacks its second factor.
    PendingSignIn,
    /// Stands in a link that was sent by mail.
    Link,
    /// Names a sign-up to the browser in which it was begun.
    SignUp,
    /// Stands for a challenge that waits for a passkey's answer.
    PasskeyChallenge,
    /// Stands for a request to an identity provider.
    ProviderRequest,
}

impl Kind {
    const fn prefix(self) -> &'static str {
        match self {
            Self::Session => "rvs_",
            Self::Device => "rvd_",
            Self::PendingSignIn => "rvw_",
            Self::Link => "rvl_",
            Self::SignUp => "rvu_",
            Self::PasskeyChallenge => "rvh_",
            Self::ProviderRequest => "rve_",
        }
    }
}

/// A new secret: 256 random bits, of which only the hash is kept.
pub struct Secret {
    text: Zeroizing<String>,
}

impl Secret {
    /// Makes one.
    pub fn new(kind: Kind, random: &dyn Random) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        random.fill(&mut *bytes);
        let text = format!("{}{}", kind.prefix(), URL_SAFE_NO_PAD.encode(*bytes));
        Self {
            text: Zeroizing::new(text),
        }
    }

    /// The secret, to hand out.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What is kept of it.
    #[must_use]
    pub fn hash(&self) -> Vec<u8> {
        hash(&self.text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

/// What is kept of a secret. It is found again by this, so that comparing takes no time that
/// would tell how much of a guess was right. No salt: nobody guesses 256 bits.
#[must_use]
pub fn hash(text: &str) -> Vec<u8> {
    Sha256::digest(text.as_bytes()).to_vec()
}

text_input! {
    /// A secret that came back.
    SecretText {
        max: 64,
        pattern: "^rv[sdwluhe]_[A-Za-z0-9_-]{43}$",
        says: "must be a secret as it was handed out",
        example: "rvl_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
    }
}

impl SecretText {
    /// What is kept of it.
    #[must_use]
    pub fn hash(&self) -> Vec<u8> {
        hash(self.as_str())
    }
}
