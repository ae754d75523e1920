//! The authorization server: OAuth 2 and OpenID Connect.

pub mod access_token;
pub(crate) mod authorize;
pub mod clients;
mod codes;
pub(crate) mod device;
pub(crate) mod dpop;
pub mod error;
pub(crate) mod every_client;
pub(crate) mod families;
pub(crate) mod grants;
mod id_token_hint;
mod introspect;
pub mod jwt;
pub mod keys;
pub(crate) mod logout;
pub(crate) mod metadata;
#[cfg(test)]
mod mutated;
pub mod notices;
pub mod opaque;
pub(crate) mod outgoing;
pub(crate) mod own_clients;
pub(crate) mod parameters;
pub(crate) mod personal_tokens;
mod proofs;
mod pushed;
mod refresh_tokens;
pub(crate) mod registration;
mod revoke;
pub mod scope;
pub(crate) mod token;
pub(crate) mod userinfo;
mod verified_tokens;

use std::sync::Arc;

use axum::{
    Router,
    middleware::map_response_with_state,
    routing::{get, post},
};

pub use self::{access_token::AccessClaims, verified_tokens::VerifiedTokens};
use self::{jwt::Refused, keys::KeyError};
use crate::{
    app::{AppState, Shared},
    http::{authentication::refusal, problem::Problem},
};

/// The endpoints that the standards describe. They speak in forms and redirects instead of JSON
/// and problems, and so are no part of the contract.
pub fn router(state: AppState) -> Router<AppState> {
    Router::new()
        .route(
            "/oauth2/authorize",
            get(authorize::authorize_by_query).post(authorize::authorize_by_form),
        )
        .route("/oauth2/resume", get(authorize::resume))
        .route(
            "/oauth2/logout",
            get(logout::begin_by_query).post(logout::begin_by_form),
        )
        .route("/oauth2/logout/resume", get(logout::resume))
        .route("/oauth2/token", post(token::give_token))
        .route(
            "/oauth2/device_authorization",
            post(device::begin_device_authorization),
        )
        .route("/oauth2/par", post(pushed::push_request))
        .route("/oauth2/register", post(registration::register))
        .route("/oauth2/revoke", post(revoke::revoke_token))
        .route("/oauth2/introspect", post(introspect::introspect_token))
        .route_layer(map_response_with_state(state, error::link))
}

/// Why an access token cannot be told to be good.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    /// It is not good.
    #[error("the token {0}")]
    Refused(#[from] Refused),
    /// The keys cannot be read.
    #[error(transparent)]
    Keys(#[from] KeyError),
}

impl From<sqlx::Error> for TokenError {
    fn from(error: sqlx::Error) -> Self {
        Self::Keys(error.into())
    }
}

impl From<TokenError> for Problem {
    fn from(error: TokenError) -> Self {
        match error {
            TokenError::Refused(_) => refusal::invalid_token(),
            TokenError::Keys(error) => error.into(),
        }
    }
}

/// What an access token says, when we signed it and its time is not over. Whether its
/// authorization is revoked (`aid`, in the table `authorizations`) is for the caller to ask.
///
/// # Errors
/// [`TokenError`].
pub async fn verify_access_token(
    shared: &Shared,
    token: &str,
) -> Result<Arc<AccessClaims>, TokenError> {
    if personal_tokens::is_personal(token) {
        return personal_tokens::claims(shared, token).await.map(Arc::new);
    }
    // Asked each time: a key that is withdrawn takes its tokens along.
    let kid = access_token::key_id(token)?;
    let key = shared.signing_keys.verifying(shared, &kid).await?;
    let key = key.ok_or(Refused::Key)?;
    let verified = &shared.verified_tokens;
    let claims = verified.claims(token, || access_token::verify(token, &key))?;
    claims.check(shared.settings.public_url.bare(), shared.clock.now())?;
    Ok(claims)
}
