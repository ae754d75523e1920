//! What a developer says of an application.

use jsonwebtoken::{
    DecodingKey,
    jwk::{Jwk, JwkSet},
};
use serde_json::Value;
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, schema::Type};

use crate::{
    authorization::{
        authorize::ScopeName,
        clients::{AuthMethod, GrantType, LogoutUri, RedirectUri},
        jwt,
        keys::SigningAlgorithm,
    },
    http::{
        body::{BodyValue, List, Mistakes, Nullable, body_input, text_in_body},
        input::{Invalid, person::WebsiteUrl, text_input},
    },
};

text_input! {
    /// What people will know an application as.
    ClientName {
        max: 100,
        pattern: r"^[^\s\p{C}]([^\p{C}]*[^\s\p{C}])?$",
        says: "must not begin or end with a space, nor hold characters that do not show",
        example: "Margin notes"
    }
}

text_input! {
    /// The id of an application.
    ClientId {
        max: 64,
        pattern: "^[A-Za-z0-9_-]+$",
        says: "must be the id of an application",
        example: "019a0f5e-7a3c-7b1e-8d55-3f2f4c8f9a10"
    }
}

impl utoipa::PartialSchema for RedirectUri {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(1))
            .max_length(Some(500))
            .examples([Value::from("https://app.example/callback")])
            .into()
    }
}
text_in_body!(RedirectUri);

/// Public keys (RFC 7517, 5).
#[derive(Clone, Debug)]
pub struct PublicKeys(pub JwkSet);

impl BodyValue for PublicKeys {
    fn read(value: Value, mistakes: &mut Mistakes) -> Option<Self> {
        let keys = value.get("keys").and_then(Value::as_array);
        let keys = keys.filter(|keys| (1..=10).contains(&keys.len()) && keys.iter().all(is_usable));
        let set = keys.and_then(|_| serde_json::from_value(value.clone()).ok());
        if set.is_none() {
            mistakes.refuse(Invalid::new(
                "format",
                "must be a JWK set of one to ten public keys for ES256, EdDSA, PS256 or RS256",
            ));
        }
        set.map(Self)
    }

    fn document() -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::Object).into()
    }
}

/// Whether it is a public key that we can verify with; a private one would be a secret given away.
fn is_usable(value: &Value) -> bool {
    let private = ["d", "p", "q", "dp", "dq", "qi", "k"];
    let key: Option<Jwk> = serde_json::from_value(value.clone()).ok();
    !private.iter().any(|member| value.get(member).is_some())
        && key.is_some_and(|key| {
            !jwt::algorithms_of(&key).is_empty() && DecodingKey::from_jwk(&key).is_ok()
        })
}

body_input! {
    /// An application to be registered.
    CreateClient {
        /// What people will know it as.
        name: ClientName,
        /// Its own page.
        website_url: Option<WebsiteUrl>,
        /// How it proves who it is; `none` for programs that run where everybody can read them.
        auth_method: AuthMethod,
        /// Its ways to a token.
        grant_types: List<GrantType, 1, 4>,
        /// Where codes may be sent: compared whole, letter by letter.
        redirect_uris: Option<List<RedirectUri, 0, 20>>,
        /// Where browsers may be sent after signing out.
        post_logout_redirect_uris: Option<List<RedirectUri, 0, 20>>,
        /// Where it is told that somebody signed out (Back-Channel Logout).
        backchannel_logout_uri: Option<LogoutUri>,
        /// Whether it needs to be told which session it was; it always is.
        backchannel_logout_session_required: Option<bool>,
        /// The most that it may ask for.
        scopes: List<ScopeName, 1, 32>,
        /// With `private_key_jwt`: its public keys.
        jwks: Option<PublicKeys>,
        /// With what its id tokens are signed; ES256 when left out.
        id_token_signed_response_alg: Option<SigningAlgorithm>,
        /// Whether it must prove to hold a key for every token (RFC 9449).
        dpop_bound_access_tokens: Option<bool>,
    }
}

body_input! {
    /// What is to change about an application.
    PatchClient {
        /// What people will know it as.
        name: Option<ClientName>,
        /// Its own page.
        website_url: Option<Nullable<WebsiteUrl>>,
        /// Its ways to a token.
        grant_types: Option<List<GrantType, 1, 4>>,
        /// Where codes may be sent.
        redirect_uris: Option<List<RedirectUri, 0, 20>>,
        /// Where browsers may be sent after signing out.
        post_logout_redirect_uris: Option<List<RedirectUri, 0, 20>>,
        /// Where it is told that somebody signed out (Back-Channel Logout).
        backchannel_logout_uri: Option<Nullable<LogoutUri>>,
        /// Whether it needs to be told which session it was; it always is.
        backchannel_logout_session_required: Option<bool>,
        /// The most that it may ask for.
        scopes: Option<List<ScopeName, 1, 32>>,
        /// With `private_key_jwt`: its public keys.
        jwks: Option<PublicKeys>,
        /// With what its id tokens are signed.
        id_token_signed_response_alg: Option<SigningAlgorithm>,
        /// Whether it must prove to hold a key for every token (RFC 9449).
        dpop_bound_access_tokens: Option<bool>,
    }
}
