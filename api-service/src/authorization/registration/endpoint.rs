//! `POST /oauth2/register` (RFC 7591, 3)

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::IntoResponse,
};
use serde_json::json;

use super::{
    client_metadata::{ClientMetadata, refusal},
    output::RegisteredClient,
    tokens,
};
use crate::{
    app::AppState,
    authorization::{
        error::{ErrorCode, OAuthError},
        opaque, own_clients,
    },
    http::{body::Body, origin::Origin, problem::Problem},
    identity::history::{self, Doer},
    random::new_id,
};

/// Registers an application for whoever made the token that it shows. It is never taken for the site
/// itself, and people are asked for consent: the page names that person.
pub async fn register(
    State(state): State<AppState>,
    headers: HeaderMap,
    origin: Origin,
    body: Result<Body<ClientMetadata>, Problem>,
) -> Result<impl IntoResponse, OAuthError> {
    let token = opaque::digest(token(&headers)?);
    let now = state.clock.now();
    // Before anything else: nobody without a token is told what we think of their metadata.
    let mut connection = state.database.read().await?;
    let is_good = tokens::is_good(connection.session(), &token, now).await?;
    drop(connection);
    if !is_good {
        return Err(invalid_token());
    }
    let Body(metadata) = body.map_err(|problem| refusal(&problem))?;
    let input = metadata.read()?;
    let id = new_id(now, &*state.random);
    // The owner is not known before the token is used up.
    let mut client = own_clients::new_client(id, id, input);
    own_clients::check(&client, &state.settings).map_err(|problem| refusal(&problem))?;
    let algorithm = client.id_token_alg;
    state.signing_keys.signing_by(&state, algorithm).await?;
    let mut transaction = state.database.begin().await?;
    let used = tokens::use_once(&mut transaction, &token, now).await?;
    let used = used.ok_or_else(invalid_token)?;
    client.owner_id = Some(used.user_id);
    let secret = own_clients::add(&state, &mut transaction, &client, now).await?;
    let details = json!({
        "client_id": client.id, "name": client.name, "scopes": client.scopes,
        "registration_token": used.id,
    });
    let doer = Doer::nobody(&origin);
    let (action, owner) = ("client.registered", used.user_id);
    history::note(&state, &mut transaction, action, owner, doer, details).await?;
    transaction.commit().await?;
    let no_store = HeaderValue::from_static("no-store");
    Ok((
        StatusCode::CREATED,
        [(header::CACHE_CONTROL, no_store)],
        Json(RegisteredClient::new(client, secret.as_ref(), now)),
    ))
}

/// The token that is shown, in the Authorization header and nowhere else.
fn token(headers: &HeaderMap) -> Result<&str, OAuthError> {
    let missing = || {
        OAuthError::new(
            ErrorCode::InvalidToken,
            "an initial access token is missing; somebody who may register applications can make one",
        )
        .with_challenge("Bearer realm=\"rectoverso\"")
    };
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let value = values.next().ok_or_else(missing)?;
    let text = value.to_str().map_err(|_| invalid_token())?;
    match text.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => {
            let is_alone = values.next().is_none();
            is_alone.then_some(token).ok_or_else(invalid_token)
        }
        _ => Err(missing()),
    }
}

fn invalid_token() -> OAuthError {
    OAuthError::new(
        ErrorCode::InvalidToken,
        "the initial access token is unknown, used up or over, or its maker may no longer register applications",
    )
    .with_challenge("Bearer realm=\"rectoverso\", error=\"invalid_token\"")
}
