//! `DELETE /api/v1/me`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::{erase::erase, store, ways_in};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        history::{self, Doer},
        mail::Post,
        recent::need_recent,
    },
    permissions::users::{keep_a_superuser, shut_out},
};

/// Delete my account
///
/// For good. What I published stays, under my name; everything else that is known of me is erased. The audit log keeps
/// that something was done, and by whom, without what it says about me and from where. Needs somebody who signed in within the last ten minutes.
#[utoipa::path(
    delete, path = "/api/v1/me", operation_id = "delete_my_account", tag = "My account",
    responses(
        (status = 204, description = "There is no such account any more"),
        (status = 409, description = "Nobody else is a superuser", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn delete_my_account(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    need_recent(&caller, now)?;
    let mut transaction = state.database.begin().await?;
    // Asked of the database, not of the token: it may be older than the right.
    keep_a_superuser(&mut transaction, user).await?;
    ways_in::hold(transaction.session(), user).await?;
    let account = store::find(transaction.session(), user).await?;
    let (action, doer) = ("account.deleted", Doer::caller(&caller, &origin));
    history::note(&state, &mut transaction, action, user, doer, json!({})).await?;
    shut_out(&mut transaction, user, now).await?;
    erase(&state, &mut transaction, user, now).await?;
    transaction.commit().await?;
    Post::to(&state, &account, |letters, to, name| {
        letters.account_deleted(to, name)
    })
    .send(&state);
    Ok(StatusCode::NO_CONTENT)
}
