//! Id tokens of ours that a client shows again, to say whom it means (OpenID Connect Core, 3.1.2.1;
//! RP-Initiated Logout, 2). They prove nothing about who sits at the browser.

use serde::Deserialize;
use uuid::Uuid;

use super::{
    TokenError,
    jwt::{self, Refused},
    keys::VerifyingKey,
    token::ID_TOKEN_TYPE,
};
use crate::app::Shared;

/// What counts of such a token. When it ended does not: it is shown long after.
#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: Uuid,
}

/// Whom a client means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The client that the token was made for.
    pub client_id: String,
    /// Whom it told it about.
    pub user_id: Uuid,
}

/// What an id token says that we signed.
///
/// # Errors
/// When it is none, or the keys cannot be read.
pub async fn read(shared: &Shared, token: &str) -> Result<Hint, TokenError> {
    let kid = key_id(token)?;
    let key = shared.signing_keys.verifying_any(shared, &kid).await?;
    let key = key.ok_or(Refused::Key)?;
    Ok(verify(token, &key, shared.settings.public_url.bare())?)
}

/// The id of the key that it claims to be signed with.
fn key_id(token: &str) -> Result<String, Refused> {
    let header = jwt::header(token)?;
    // Access tokens and logout tokens are signed with the same keys.
    if !jwt::is_of_type(&header, ID_TOKEN_TYPE) {
        return Err(Refused::Type);
    }
    header.kid.ok_or(Refused::Key)
}

fn verify(token: &str, key: &VerifyingKey, issuer: &str) -> Result<Hint, Refused> {
    if key_id(token)? != key.kid {
        return Err(Refused::Key);
    }
    let claims: Claims = jwt::verified(token, &key.public, key.algorithm.of_jwt())?;
    if claims.iss != issuer {
        return Err(Refused::Issuer);
    }
    Ok(Hint {
        client_id: claims.aud,
        user_id: claims.sub,
    })
}

#[cfg(test)]
#[path = "id_token_hint_tests.rs"]
mod tests;
