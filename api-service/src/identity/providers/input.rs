//! What comes back from a provider, as the site relays it.

use crate::http::input::text_input;

text_input! {
    /// The authorization code, as the provider made it.
    ProviderCode {
        max: 4096,
        pattern: r"^[\x20-\x7e]+$",
        says: "must be a code as the provider made it",
        example: "SplxlOBeZQQYbYS6WxSbIA"
    }
}

text_input! {
    /// The parameter `state`, as it was sent to the provider.
    ProviderState {
        max: 43,
        pattern: "^[A-Za-z0-9_-]{43}$",
        says: "must be the state as it was handed out",
        example: "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
    }
}

text_input! {
    /// The parameter `iss`, which says who answers (RFC 9207).
    ProviderIssuer {
        max: 2048,
        pattern: r"^[\x21-\x7e]+$",
        says: "must be an issuer identifier",
        example: "https://login.example.com"
    }
}
