//! `POST /api/v1/sessions/passkey/challenges`

use axum::{Json, extract::State};

use super::{pending::Waiting, visitor::Visitor};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        problem::{Problem, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        passkeys::{PasskeyChallenge, ask_to_sign_in},
        secret::SecretText,
        throttling::{Count, PASSKEY_CHALLENGE_BY_ADDRESS, take},
    },
};

body_input! {
    /// Somebody wants to sign in with a passkey.
    BeginPasskeySignInInput {
        /// The secret that the password gave as `pending`, when the passkey is to be the second step.
        pending: Option<SecretText>,
    }
}

/// Begin to sign somebody in with a passkey
///
/// Gives what the person's browser is to ask an authenticator; the answer may take five minutes. It is the same for
/// everybody. After a password that was right, with its `pending`, it names the account's passkeys.
#[utoipa::path(
    post, path = "/api/v1/sessions/passkey/challenges", operation_id = "begin_passkey_sign_in", tag = "Sign-in",
    request_body = BeginPasskeySignInInput,
    responses(
        (status = 200, description = "What to ask", body = PasskeyChallenge),
        (status = 409, description = "Passkeys do not work at this site's address", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The sign-in is too old (`/pending`, `expired`), or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn begin_passkey_sign_in(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<BeginPasskeySignInInput>,
) -> Result<Json<PasskeyChallenge>, Problem> {
    let visitor = Visitor::new(person.origin(), None, None);
    take(
        &state,
        [Count::by_address(
            PASSKEY_CHALLENGE_BY_ADDRESS,
            &visitor.origin,
        )],
    )
    .await?;
    let second_step = match &input.pending {
        Some(secret) => {
            let waiting = Waiting::find(&state, secret, &visitor).await?;
            Some((waiting.id, waiting.account.id))
        }
        None => None,
    };
    let mut transaction = state.database.begin().await?;
    let challenge = ask_to_sign_in(&state, &mut transaction, second_step).await?;
    transaction.commit().await?;
    Ok(Json(challenge))
}
