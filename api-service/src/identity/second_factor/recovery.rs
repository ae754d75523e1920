//! `POST /api/v1/me/recovery-codes`

use axum::{Json, extract::State};
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{codes, store};
use crate::{
    app::AppState,
    database::Transaction,
    http::{
        authentication::Allowed,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        accounts::store::{self as accounts, AccountRow},
        history::{self, Doer},
        mail::Post,
        recent::need_recent,
    },
};

/// Recovery codes. They are not shown again.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecoveryCodes {
    /// Each works once, in place of another second factor.
    #[schema(example = json!(["wx4k-9pqr-7abc-2mnt"]))]
    pub codes: Vec<String>,
}

impl RecoveryCodes {
    /// Makes codes for a user; those from before are void.
    ///
    /// # Errors
    /// Whatever the engine says.
    pub async fn make(
        state: &AppState,
        transaction: &mut Transaction,
        user: Uuid,
    ) -> sqlx::Result<Self> {
        let codes = codes::make(&*state.random);
        let hashes: Vec<_> = codes.iter().map(|code| codes::hash(user, code)).collect();
        store::replace_codes(transaction, user, &hashes, state.clock.now()).await?;
        Ok(Self { codes })
    }
}

/// Make new recovery codes
///
/// Those from before are void. Needs somebody who signed in within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/me/recovery-codes", operation_id = "renew_recovery_codes", tag = "My account",
    responses(
        (status = 200, description = "The new codes", body = RecoveryCodes),
        (status = 409, description = "You have no second factor, so there is nothing to recover", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn renew_recovery_codes(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    origin: Origin,
) -> Result<Json<RecoveryCodes>, Problem> {
    let user = caller.person()?.id;
    need_recent(&caller, state.clock.now())?;
    let mut transaction = state.database.begin().await?;
    let account = accounts::find(transaction.session(), user).await?;
    if !account.as_ref().is_some_and(AccountRow::has_second_factor) {
        return Err(Problem::new(ProblemCode::Conflict)
            .with_detail("You have no second factor, so there is nothing to recover."));
    }
    let codes = RecoveryCodes::make(&state, &mut transaction, user).await?;
    let (action, doer) = (
        "account.recovery_codes_renewed",
        Doer::caller(&caller, &origin),
    );
    history::note(&state, &mut transaction, action, user, doer, json!({})).await?;
    transaction.commit().await?;
    Post::to(&state, &account, |letters, to, name| {
        letters.recovery_codes_renewed(to, name)
    })
    .send(&state);
    Ok(Json(codes))
}
