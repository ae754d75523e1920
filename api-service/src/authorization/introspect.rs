//! `POST /oauth2/introspect` (RFC 7662)

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::IntoResponse,
};
use serde::Serialize;

use super::{
    TokenError,
    access_token::Confirmation,
    clients,
    error::OAuthError,
    families::{self, Authorization},
    opaque,
    parameters::Form,
    refresh_tokens,
    scope::Scopes,
    verify_access_token,
};
use crate::{app::AppState, http::rate_limit::ProvenClient};

/// What is said of a token; of one that is not good, or not the client's own, only that it is not.
#[derive(Debug, Default, Serialize)]
pub struct Introspection {
    active: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<Scopes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exp: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    iat: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aud: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    iss: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cnf: Option<Confirmation>,
}

/// Tells a client whether a token of its own is good.
pub async fn introspect_token(
    State(state): State<AppState>,
    proven: ProvenClient,
    headers: HeaderMap,
    Form(form): Form,
) -> Result<impl IntoResponse, OAuthError> {
    let client = clients::authenticate(&state, &proven, &headers, &form).await?;
    // Whoever could ask without proving who they are could try tokens out (RFC 7662, 2.1).
    if client.is_public() {
        return Err(OAuthError::invalid_client());
    }
    let token = form.need("token")?;
    let found = match refresh(&state, token).await? {
        Some(found) => Some(found),
        None => access(&state, token).await?,
    };
    let found = found.filter(|found| found.client_id.as_deref() == Some(&client.id));
    let no_store = HeaderValue::from_static("no-store");
    Ok((
        [(header::CACHE_CONTROL, no_store)],
        Json(found.unwrap_or_default()),
    ))
}

async fn refresh(state: &AppState, token: &str) -> Result<Option<Introspection>, OAuthError> {
    let now = state.clock.now();
    let mut connection = state.database.read().await?;
    let token = refresh_tokens::find(connection.session(), &opaque::digest(token)).await?;
    let Some(token) = token.filter(|one| one.expires_at > now && one.replaced_at.is_none()) else {
        return Ok(None);
    };
    let id = token.authorization_id;
    let found = families::find_live(connection.session(), id, now).await?;
    Ok(found.map(|(family, _)| Introspection {
        active: true,
        exp: Some(token.expires_at.timestamp()),
        scope: Some(family.scopes),
        sub: Some(subject(&family)),
        client_id: Some(family.client_id),
        ..Introspection::default()
    }))
}

async fn access(state: &AppState, token: &str) -> Result<Option<Introspection>, OAuthError> {
    let claims = match verify_access_token(state, token).await {
        Ok(claims) => claims,
        Err(TokenError::Refused(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let now = state.clock.now();
    let mut connection = state.database.read().await?;
    let found = families::find_live(connection.session(), claims.aid, now).await?;
    Ok(found.map(|_| Introspection {
        active: true,
        token_type: Some(if claims.cnf.is_some() {
            "DPoP"
        } else {
            "Bearer"
        }),
        scope: Some(claims.scope),
        client_id: Some(claims.client_id.clone()),
        exp: Some(claims.exp),
        iat: Some(claims.iat),
        sub: Some(claims.sub.clone()),
        aud: Some(claims.aud.clone()),
        iss: Some(claims.iss.clone()),
        cnf: claims.cnf.clone(),
    }))
}

fn subject(family: &Authorization) -> String {
    let user = family.user_id.map(|id| id.to_string());
    user.unwrap_or_else(|| family.client_id.clone())
}
