//! `POST /oauth2/token` (RFC 6749, 3.2)

mod answer;
mod authorization_code;
mod client_credentials;
mod device_code;
mod id_token;
mod refresh;
mod reuse;

use axum::{
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};

pub use answer::TokenAnswer;
pub use id_token::ID_TOKEN_TYPE;

use super::{
    clients::{self, GrantType},
    dpop,
    error::{ErrorCode, OAuthError},
    parameters::{Form, Parameters},
    scope::Scopes,
};
use crate::{
    app::AppState,
    config::Settings,
    http::{origin::Origin, rate_limit::ProvenClient, relayed::Person},
};

/// How refresh tokens begin.
const REFRESH_PREFIX: &str = "rvr_";

/// The key that the tokens of a request are bound to, if any.
#[derive(Clone, Debug, Default)]
pub struct Binding {
    /// Its thumbprint.
    pub jkt: Option<String>,
}

/// Gives tokens for what the client shows.
pub async fn give_token(
    State(state): State<AppState>,
    proven: ProvenClient,
    origin: Origin,
    headers: HeaderMap,
    person: Person,
    Form(form): Form,
) -> Result<Response, OAuthError> {
    let grant_type = form.need("grant_type")?;
    let grant_type: GrantType = grant_type.parse().map_err(|_| {
        OAuthError::new(
            ErrorCode::UnsupportedGrantType,
            "there is no such `grant_type`; the metadata list those there are",
        )
    })?;
    let client = clients::authenticate(&state, &proven, &headers, &form).await?;
    if !client.may_use(grant_type) {
        return Err(OAuthError::new(
            ErrorCode::UnauthorizedClient,
            "the client is not registered for this `grant_type`",
        ));
    }
    check_resource(&form, &state.settings)?;
    // A key that is due is made now: later a transaction is open.
    state.signing_keys.signing(&state).await?;
    let algorithm = client.id_token_alg;
    state.signing_keys.signing_by(&state, algorithm).await?;
    let binding = Binding {
        jkt: dpop::of_token_request(&state, &headers, "oauth2/token").await?,
    };
    if client.dpop_bound && binding.jkt.is_none() {
        return Err(OAuthError::new(
            ErrorCode::InvalidDpopProof,
            "the client is registered for bound tokens: a DPoP proof is missing",
        ));
    }
    let answer = match grant_type {
        GrantType::AuthorizationCode => {
            authorization_code::give(&state, &client, &form, &binding, &origin).await?
        }
        GrantType::RefreshToken => {
            refresh::give(&state, &client, &form, &binding, &origin, &person).await?
        }
        GrantType::ClientCredentials => {
            client_credentials::give(&state, &client, &form, &binding).await?
        }
        GrantType::DeviceCode => device_code::give(&state, &client, &form, &binding).await?,
    };
    Ok(answer.into_response())
}

/// Tokens are for this API alone (RFC 8707, 2).
pub fn check_resource(parameters: &Parameters, settings: &Settings) -> Result<(), OAuthError> {
    let ours = settings.public_url.bare();
    match parameters.get("resource") {
        Some(resource) if resource.trim_end_matches('/') != ours => Err(OAuthError::new(
            ErrorCode::InvalidTarget,
            "the only resource here is this API itself",
        )),
        _ => Ok(()),
    }
}

/// The scopes in `scope`, which must all be among `allowed`; `otherwise` when none are named.
pub fn read_scopes(
    parameters: &Parameters,
    allowed: Scopes,
    otherwise: Scopes,
) -> Result<Scopes, OAuthError> {
    let Some(text) = parameters.get("scope") else {
        return Ok(otherwise);
    };
    let refuse = |what: String| OAuthError::new(ErrorCode::InvalidScope, what);
    let scopes: Scopes = text
        .parse()
        .map_err(|_| refuse("a scope is not known".to_owned()))?;
    if scopes.is_within(allowed) {
        return Ok(scopes);
    }
    let more: Scopes = scopes
        .iter()
        .filter(|one| !allowed.contains(*one))
        .collect();
    Err(refuse(format!("more than may be asked for: {more}")))
}
