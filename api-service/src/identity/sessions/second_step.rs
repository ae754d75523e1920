//! `POST /api/v1/sessions/second-factor`

use axum::{Json, extract::State};
use serde_json::json;

use super::{
    output::SignInAnswer,
    pending,
    start::{Place, start},
    store,
};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::Invalid,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        Internal,
        accounts::store as accounts,
        history::{self, Doer},
        input::{IpAddress, UserAgent, origin},
        mail::{Letters, Post},
        second_factor::{CodeText, Outcome, prove},
        secret::SecretText,
        throttling::{Count, SECOND_FACTOR, forget, take},
    },
};

body_input! {
    /// The second factor.
    SecondFactorInput {
        /// The secret that signing in gave as `pending`.
        pending: SecretText,
        /// Six digits from the authenticator, or one of the recovery codes.
        code: CodeText,
        /// What an earlier sign-in in this browser gave as `device`.
        device: Option<SecretText>,
        /// Where the person's request came from.
        ip_address: Option<IpAddress>,
        /// What the person's browser calls itself.
        user_agent: Option<UserAgent>,
    }
}

/// Give the second factor
///
/// After a sign-in that was answered with `second_factor_required`. Each code works once.
#[utoipa::path(
    post, path = "/api/v1/sessions/second-factor", operation_id = "give_second_factor", tag = "Sign-in",
    request_body = SecondFactorInput,
    responses(
        (status = 200, description = "A session", body = SignInAnswer),
        (status = 403, description = "The code does not match, or the token may not do this", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The sign-in is too old (`/pending`, `expired`), or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn give_second_factor(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    Body(input): Body<SecondFactorInput>,
) -> Result<Json<SignInAnswer>, Problem> {
    let origin = origin(input.ip_address, input.user_agent.as_ref());
    let now = state.clock.now();
    let mut connection = state.database.read().await?;
    let waiting = pending::find(connection.session(), &input.pending.hash(), now).await?;
    let waiting = waiting.ok_or_else(expired)?;
    let account = accounts::find(connection.session(), waiting.user_id).await?;
    drop(connection);
    let account = account
        .filter(|account| account.is_active)
        .ok_or_else(expired)?;
    let count = Count::of(SECOND_FACTOR, &account.id.to_string());
    take(&state, [count.clone()]).await?;

    let mut transaction = state.database.begin().await?;
    let mut post = Post::default();
    match prove(&state, &mut transaction, account.id, &input.code).await? {
        Outcome::Wrong => {
            drop(transaction);
            let mut transaction = state.database.begin().await?;
            let (action, doer) = ("session.second_factor_refused", Doer::nobody(&origin));
            history::note(
                &state,
                &mut transaction,
                action,
                account.id,
                doer,
                json!({}),
            )
            .await?;
            transaction.commit().await?;
            return Err(Problem::new(ProblemCode::InvalidCredentials));
        }
        Outcome::Right => {}
        Outcome::RecoveryCode { left } => {
            let (action, doer) = (
                "account.recovery_code_used",
                Doer::user(account.id, &origin),
            );
            let details = json!({ "left": left });
            history::note(&state, &mut transaction, action, account.id, doer, details).await?;
            if let Some(email) = &account.email {
                let letters = Letters::of(&state.settings);
                post.add(letters.recovery_code_used(email, &account.username, left));
            }
        }
    }
    if !pending::end(transaction.session(), waiting.id).await? {
        return Err(expired());
    }
    forget(transaction.session(), &count).await?;
    let known_device = match &input.device {
        Some(device) => {
            store::find_device(transaction.session(), &device.hash(), account.id).await?
        }
        None => None,
    };
    let place = Place {
        origin: &origin,
        known_device,
    };
    let methods = format!("{} otp mfa", waiting.methods);
    let answer = start(&state, &mut transaction, &account, &place, &methods).await?;
    transaction.commit().await?;
    post.send(&state);
    Ok(Json(answer))
}

fn expired() -> Problem {
    let message = "is too old or was used already; sign in again";
    Problem::invalid_member("/pending", Invalid::new("expired", message))
}
