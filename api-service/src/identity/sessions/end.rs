//! `POST /api/v1/sessions/current/end`

use axum::{extract::State, http::StatusCode};

use super::{ending, store};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        problem::Problem,
        relayed::Person,
    },
    identity::{Internal, secret::SecretText},
};

body_input! {
    /// The session that is to end.
    EndSessionInput {
        /// Its secret.
        secret: SecretText,
    }
}

/// Sign somebody out
///
/// Ends the session with this secret. A session that ended before, or never was, is answered alike: the person is
/// signed out.
#[utoipa::path(
    post, path = "/api/v1/sessions/current/end", operation_id = "sign_out", tag = "Sign-in",
    request_body = EndSessionInput,
    responses((status = 204, description = "The session is over")),
    security(("oauth2" = ["internal"]))
)]
pub async fn sign_out(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<EndSessionInput>,
) -> Result<StatusCode, Problem> {
    let origin = person.origin();
    let mut transaction = state.database.begin().await?;
    let found = store::find_by_secret(transaction.session(), &input.secret.hash()).await?;
    if let Some(ended) = found {
        ending::sign_out(&state, &mut transaction, &ended, &origin).await?;
    }
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
