//! `POST /oauth2/revoke` (RFC 7009)

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::IntoResponse,
};
use serde_json::json;
use uuid::Uuid;

use super::{
    TokenError, clients,
    error::{ErrorCode, OAuthError},
    families, opaque,
    parameters::Form,
    refresh_tokens, verify_access_token,
};
use crate::{
    app::AppState,
    http::{origin::Origin, rate_limit::ProvenClient},
    identity::history::{self, Doer},
};

/// Ends the family of a refresh or access token of the client's own, at once. A token that is not
/// good is answered alike: the client has what it wants (RFC 7009, 2.2). One that was issued to
/// another client is refused, and the client is told (RFC 7009, 2.1).
pub async fn revoke_token(
    State(state): State<AppState>,
    proven: ProvenClient,
    origin: Origin,
    headers: HeaderMap,
    Form(form): Form,
) -> Result<impl IntoResponse, OAuthError> {
    let client = clients::authenticate(&state, &proven, &headers, &form).await?;
    let token = form.need("token")?;
    if let Some(id) = family_of(&state, token).await? {
        let now = state.clock.now();
        let mut transaction = state.database.begin().await?;
        let found = families::find_live(transaction.session(), id, now).await?;
        if let Some((family, _)) = found {
            if family.client_id != client.id {
                return Err(not_its_own());
            }
            families::revoke(transaction.session(), id, now).await?;
            // The site does it when somebody signs out, which is noted as that.
            if let Some(user) = family.user_id.filter(|_| !client.is_trusted) {
                let doer = Doer {
                    client_id: Some(&client.id),
                    ..Doer::nobody(&origin)
                };
                let action = "authorization.revoked";
                let details = json!({ "client_id": client.id, "name": client.name });
                history::note(&state, &mut transaction, action, user, doer, details).await?;
            }
        }
        transaction.commit().await?;
    }
    let no_store = HeaderValue::from_static("no-store");
    Ok((StatusCode::OK, [(header::CACHE_CONTROL, no_store)]))
}

fn not_its_own() -> OAuthError {
    OAuthError::new(
        ErrorCode::UnauthorizedClient,
        "the token was issued to another client",
    )
}

/// The family of a token, whatever kind it is.
async fn family_of(state: &AppState, token: &str) -> Result<Option<Uuid>, OAuthError> {
    let mut connection = state.database.read().await?;
    let found = refresh_tokens::find(connection.session(), &opaque::digest(token)).await?;
    drop(connection);
    if let Some(found) = found {
        return Ok(Some(found.authorization_id));
    }
    match verify_access_token(state, token).await {
        Ok(claims) => Ok(Some(claims.aid)),
        Err(TokenError::Refused(_)) => Ok(None),
        // Nothing was taken back: the client must not believe that it was (RFC 7009, 2.2.1).
        Err(error) => Err(error.into()),
    }
}
