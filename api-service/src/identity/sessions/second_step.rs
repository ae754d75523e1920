//! `POST /api/v1/sessions/second-factor`

use axum::{Json, extract::State};
use serde_json::json;

use super::{
    new_browser, output::SignInAnswer, pending::Waiting, start::Admission, visitor::Visitor,
};
use crate::{
    app::AppState,
    authorization::authorize::SessionSecret,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        problem::{Problem, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        accounts::ways_in,
        history::{self, Doer},
        mail::Post,
        second_factor::{CodeText, Outcome, prove},
        secret::SecretText,
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
        /// The secret of the session that the browser has at the site, if it has one: of the same person, it goes on with a new
        /// secret; of somebody else, it ends.
        session_secret: Option<SessionSecret>,
    }
}

/// Give a code as the second factor
///
/// After a sign-in that was answered with `second_factor_required`. Each code works once. A passkey is given by
/// `sign_in_with_passkey`.
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
    person: Person,
    Body(input): Body<SecondFactorInput>,
) -> Result<Json<SignInAnswer>, Problem> {
    let visitor = Visitor::new(person.origin(), input.device, input.session_secret);
    let waiting = Waiting::find(&state, &input.pending, &visitor).await?;
    waiting.count_try(&state).await?;
    let account = &waiting.account;

    let mut transaction = state.database.begin().await?;
    ways_in::hold(transaction.session(), account.id).await?;
    let mut post = Post::default();
    match prove(&state, &mut transaction, account.id, &input.code).await? {
        Outcome::Wrong => {
            drop(transaction);
            let action = "session.second_factor_refused";
            return visitor.refuse(&state, action, Some(account.id)).await;
        }
        Outcome::Right => {}
        Outcome::RecoveryCode { left } => {
            let doer = Doer::user(account.id, &visitor.origin);
            let (action, details) = ("account.recovery_code_used", json!({ "left": left }));
            history::note(&state, &mut transaction, action, account.id, doer, details).await?;
            post.tell(&state, account, |letters, to, name| {
                letters.recovery_code_used(to, name, left)
            });
        }
    }
    let factor = Admission {
        visitor: &visitor,
        methods: "otp mfa",
        authenticated_at: waiting.authenticated_at(state.clock.now()),
    };
    let answer = waiting.complete(&state, &mut transaction, &factor).await?;
    transaction.commit().await?;
    post.send(&state);
    new_browser::tell(&state, &visitor.origin, &answer).await;
    Ok(Json(answer))
}
