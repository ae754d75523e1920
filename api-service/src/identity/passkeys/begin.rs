//! `POST /api/v1/me/passkeys/challenges`

use axum::{Json, extract::State};

use super::{MOST, challenges, output::PasskeyChallenge, store};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{ChangingAccount, accounts::store as accounts, recent::need_recent},
};

/// Begin to add a passkey
///
/// Gives what your browser is to ask an authenticator; the answer may take five minutes. Needs somebody who signed in
/// within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/me/passkeys/challenges", operation_id = "begin_my_passkey", tag = "My account",
    security(("oauth2" = ["account.write"])),
    responses(
        (status = 200, description = "What to ask", body = PasskeyChallenge),
        (status = 409, description = "You have as many as anybody may have, or passkeys do not work here", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn begin_my_passkey(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
) -> Result<Json<PasskeyChallenge>, Problem> {
    let user = caller.person()?.id;
    need_recent(&caller, state.clock.now())?;
    let mut transaction = state.database.begin().await?;
    let account = accounts::find(transaction.session(), user).await?;
    let account = account.ok_or_else(|| Problem::not_found("account"))?;
    if store::list(transaction.session(), user).await?.len() >= MOST {
        return Err(too_many());
    }
    let challenge = challenges::ask_to_add(&state, &mut transaction, &account).await?;
    transaction.commit().await?;
    Ok(Json(challenge))
}

/// What is answered to somebody who has as many as anybody may have.
pub fn too_many() -> Problem {
    let detail = format!("You have {MOST} passkeys; remove one that you no longer use.");
    Problem::new(ProblemCode::Conflict).with_detail(detail)
}
