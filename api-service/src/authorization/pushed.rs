//! `POST /oauth2/par` (RFC 9126): a client sends its request ahead, so that the browser carries
//! only a name for it.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::IntoResponse,
};
use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use sqlx::FromRow;

use super::{
    authorize::AuthorizationRequest,
    clients, dpop,
    error::{ErrorCode, OAuthError},
    opaque::{self, Opaque},
    parameters::{Form, Parameters},
};
use crate::{
    app::{AppState, Shared},
    database::{execute, fetch_optional, statement::statements},
    http::rate_limit::ProvenClient,
};

/// How the names of pushed requests begin (RFC 9126, 2.2).
const PREFIX: &str = "urn:ietf:params:oauth:request_uri:";
/// How long one waits for its browser.
const LIFETIME: TimeDelta = TimeDelta::seconds(90);
/// What belongs to the client's proof, not to its request.
const OF_CLIENT: [&str; 3] = ["client_secret", "client_assertion", "client_assertion_type"];

statements! {
    INSERT = "INSERT INTO pushed_requests (id_hash, client_id, parameters, expires_at) VALUES ($1, $2, $3, $4)";
    PURGE = "DELETE FROM pushed_requests WHERE id_hash IN (SELECT id_hash FROM pushed_requests WHERE expires_at < $1 ORDER BY expires_at LIMIT 20)";
    /// Of several browsers with the same name, one goes on.
    TAKE = "UPDATE pushed_requests SET used_at = $3 WHERE id_hash = $1 AND client_id = $2 AND used_at IS NULL AND expires_at > $3 RETURNING parameters";
}

#[derive(FromRow)]
struct PushedRow {
    parameters: String,
}

/// The name of a request that was sent ahead.
#[derive(Debug, Serialize)]
struct Pushed {
    request_uri: String,
    expires_in: i64,
}

/// Keeps a request of a client that proves who it is, when it is in order.
pub async fn push_request(
    State(state): State<AppState>,
    proven: ProvenClient,
    headers: HeaderMap,
    Form(mut form): Form,
) -> Result<impl IntoResponse, OAuthError> {
    let client = clients::authenticate(&state, &proven, &headers, &form).await?;
    if form.get("request_uri").is_some() {
        return Err(OAuthError::invalid("`request_uri` cannot be sent ahead"));
    }
    let jkt = dpop::of_token_request(&state, &headers, "oauth2/par").await?;
    match (form.get("dpop_jkt"), jkt) {
        (Some(given), Some(jkt)) if given != jkt => {
            return Err(OAuthError::invalid(
                "`dpop_jkt` is not the key of the proof",
            ));
        }
        (None, Some(jkt)) => form.set("dpop_jkt", jkt),
        _ => {}
    }
    let redirect_uri = form.need("redirect_uri")?;
    if !client.may_redirect_to(redirect_uri) {
        return Err(OAuthError::invalid("`redirect_uri` is not registered"));
    }
    AuthorizationRequest::read(&state, &form, &client, redirect_uri).await?;
    form.set("client_id", client.id.clone());
    let now = state.clock.now();
    let id = Opaque::new("", &*state.random);
    keep(&state, &id, &client.id, &form, now).await?;
    let pushed = Pushed {
        request_uri: format!("{PREFIX}{}", id.text()),
        expires_in: LIFETIME.num_seconds(),
    };
    let no_store = HeaderValue::from_static("no-store");
    Ok((
        StatusCode::CREATED,
        [(header::CACHE_CONTROL, no_store)],
        Json(pushed),
    ))
}

async fn keep(
    shared: &Shared,
    id: &Opaque,
    client_id: &str,
    form: &Parameters,
    now: DateTime<Utc>,
) -> Result<(), OAuthError> {
    let pairs = form.iter().filter(|(name, _)| !OF_CLIENT.contains(name));
    let parameters = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    let (digest, ends) = (id.digest(), now + LIFETIME);
    let mut transaction = shared.database.begin().await?;
    execute!(
        transaction.session(),
        INSERT,
        digest.as_slice(),
        client_id,
        parameters,
        ends
    )?;
    execute!(transaction.session(), PURGE, now)?;
    Ok(transaction.commit().await?)
}

/// The request that this client sent ahead under this name; it is then used up.
///
/// # Errors
/// When there is none, or the database fails.
pub async fn take(
    shared: &Shared,
    request_uri: &str,
    client_id: &str,
) -> Result<Parameters, OAuthError> {
    let unknown = || {
        OAuthError::new(
            ErrorCode::InvalidRequestUri,
            "the request that was sent ahead is unknown, used or over",
        )
    };
    let id = request_uri.strip_prefix(PREFIX).ok_or_else(unknown)?;
    let digest = opaque::digest(id);
    let mut transaction = shared.database.begin().await?;
    let now = shared.clock.now();
    let taken = fetch_optional!(
        transaction.session(),
        PushedRow,
        TAKE,
        digest.as_slice(),
        client_id,
        now
    )?;
    transaction.commit().await?;
    Parameters::parse(&taken.ok_or_else(unknown)?.parameters)
}
