//! With what we sign.

use jsonwebtoken::Algorithm;

use crate::http::input::choice_input;

choice_input! {
    /// With what id tokens and logout tokens are signed. Access tokens are read by us alone and have
    /// no choice.
    SigningAlgorithm {
        /// ECDSA on the curve P-256 (RFC 7518, 3.4).
        Es256 = "ES256",
        /// RSA with PKCS #1 padding, which every OpenID Connect client understands (RFC 7518, 3.3).
        Rs256 = "RS256",
    }
}

impl SigningAlgorithm {
    /// The algorithm as the library knows it.
    #[must_use]
    pub const fn of_jwt(self) -> Algorithm {
        match self {
            Self::Es256 => Algorithm::ES256,
            Self::Rs256 => Algorithm::RS256,
        }
    }
}
