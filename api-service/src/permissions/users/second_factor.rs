//! `DELETE /api/v1/users/{id}/second-factor`

use axum::{extract::State, http::StatusCode};
use serde_json::json;
use uuid::Uuid;

use super::rights::changeable;
use crate::{
    app::AppState,
    audit::{self, Doer, Target},
    database::{Transaction, execute, statement::statements},
    http::{
        authentication::{Allowed, requirement},
        body::Id,
        extract::PathParameter,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        accounts::{store as accounts, ways_in},
        mail::{Letters, Post},
    },
};

statements! {
    LOSE_AUTHENTICATOR = "DELETE FROM authenticators WHERE user_id = $1";
    LOSE_PASSKEYS = "DELETE FROM passkeys WHERE user_id = $1";
    LOSE_CODES = "DELETE FROM recovery_codes WHERE user_id = $1";
    /// Whoever waits for a second factor waits for one that is gone.
    END_WAITING = "DELETE FROM pending_sign_ins WHERE user_id = $1";
    /// One that was never meant to be enough alone.
    VOID_SHORT_PASSWORD = "UPDATE users SET password_hash = NULL, password_is_short = FALSE, version = version + 1 \
        WHERE id = $1 AND password_is_short";
}

requirement! {
    /// Taking away a second factor that somebody lost.
    RemovingSecondFactor: UsersWrite, UsersChange; recent
}

/// Take away a user's second factor
///
/// For somebody who has lost it: authenticator, passkeys and recovery codes are gone, and the password is enough, until
/// they set up others. A password that is too short to be enough alone is void: they choose another by mail. They are
/// told by mail. You can do it to users whose permissions you have yourself. You must have proved who you are within the
/// last ten minutes.
#[utoipa::path(
    delete, path = "/api/v1/users/{id}/second-factor", operation_id = "remove_user_second_factor", tag = "Users",
    security(("oauth2" = ["users.write"])),
    extensions(("x-permission" = json!("users.change")), ("x-recent" = json!(true))),
    params(("id" = inline(Id), Path, description = "The user's id")),
    responses(
        (status = 204, description = "There is none any more"),
        (status = 404, description = "There is no such user, or they have none", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "Nothing else would let them in, not even mail", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn remove_user_second_factor(
    caller: Allowed<RemovingSecondFactor>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let mut transaction = state.database.begin().await?;
    ways_in::hold(transaction.session(), id).await?;
    changeable(&caller, &mut transaction, id).await?;
    let account = accounts::find(transaction.session(), id).await?;
    let account = account.filter(accounts::AccountRow::has_second_factor);
    let before = account.ok_or_else(|| Problem::not_found("second factor"))?;
    take_away(&mut transaction, id).await?;
    let account = accounts::find(transaction.session(), id).await?;
    let account = account.ok_or_else(|| Problem::not_found("user"))?;
    if account.email.is_none()
        && !ways_in::has_way_in(&state, transaction.session(), &account).await?
    {
        return Err(Problem::new(ProblemCode::Conflict).with_detail(
            "Nothing else would let this user in. Give the account an e-mail address first.",
        ));
    }
    let (target, doer) = (Target::user(id), Doer::caller(&caller, &origin));
    let details = json!({
        "authenticator": before.has_authenticator,
        "passkeys": before.has_passkey,
        "password_is_void": before.password_is_short,
    });
    let action = "user.second_factor_removed";
    audit::note(&state, &mut transaction, action, target, doer, details).await?;
    transaction.commit().await?;
    let mut post = Post::default();
    if let Some(email) = &account.email {
        let (letters, has_password) = (
            Letters::of(&state.settings),
            account.password_hash.is_some(),
        );
        post.add(letters.second_factor_taken_away(email, &account.username, has_password));
    }
    post.send(&state);
    Ok(StatusCode::NO_CONTENT)
}

async fn take_away(transaction: &mut Transaction, user: Uuid) -> sqlx::Result<()> {
    for statement in [
        LOSE_AUTHENTICATOR,
        LOSE_PASSKEYS,
        LOSE_CODES,
        END_WAITING,
        VOID_SHORT_PASSWORD,
    ] {
        execute!(transaction.session(), statement, user)?;
    }
    Ok(())
}
