//! `DELETE /api/v1/me/passkeys/{id}`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::store;
use crate::{
    app::AppState,
    database::Transaction,
    http::{
        authentication::Allowed,
        body::Id,
        extract::PathParameter,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        accounts::{
            store::{self as accounts, AccountRow},
            ways_in,
        },
        history::{self, Doer},
        mail::Post,
        recent::need_recent,
        second_factor,
    },
};

/// Remove a passkey of mine
///
/// It signs nobody in any more. Recovery codes are void with your last second factor. The last passkey stays where there
/// is no password, or one that is too short to be enough alone. Needs somebody who signed in within the last ten minutes.
#[utoipa::path(
    delete, path = "/api/v1/me/passkeys/{id}", operation_id = "delete_my_passkey", tag = "My account",
    security(("oauth2" = ["account.write"])),
    params(("id" = inline(Id), Path, description = "The passkey's id")),
    responses(
        (status = 204, description = "There is no such passkey any more"),
        (status = 404, description = "You have no such passkey", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "Nothing else would let you in", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn delete_my_passkey(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let user = caller.person()?.id;
    need_recent(&caller, state.clock.now())?;
    let mut transaction = state.database.begin().await?;
    ways_in::hold(transaction.session(), user).await?;
    let row = store::find(transaction.session(), id, user).await?;
    let row = row.ok_or_else(|| Problem::not_found("passkey"))?;
    store::delete(transaction.session(), id).await?;
    let account = accounts::find(transaction.session(), user).await?;
    let account = account.ok_or_else(|| Problem::not_found("account"))?;
    check_what_is_left(&state, &mut transaction, &account).await?;
    second_factor::void_codes_without_use(transaction.session(), user).await?;
    let (action, doer) = ("account.passkey_removed", Doer::caller(&caller, &origin));
    let details = json!({ "passkey_id": id, "name": row.name });
    history::note(&state, &mut transaction, action, user, doer, details).await?;
    transaction.commit().await?;
    Post::to(&state, &account, |letters, to, name| {
        letters.passkey_removed(to, name, &row.name)
    })
    .send(&state);
    Ok(StatusCode::NO_CONTENT)
}

/// Refuses what would leave `account` without a way in, or with a password that is too weak to be the only one.
async fn check_what_is_left(
    state: &AppState,
    transaction: &mut Transaction,
    account: &AccountRow,
) -> Result<(), Problem> {
    let detail = if !ways_in::has_way_in(state, transaction.session(), account).await? {
        "It is your only way in. Choose a password first, or add another passkey."
    } else if account.password_is_short && !account.has_second_factor() {
        "Your password is too short to be enough alone. Choose one of at least 15 characters first."
    } else {
        return Ok(());
    };
    Err(Problem::new(ProblemCode::Conflict).with_detail(detail))
}
