//! `GET /api/v1/me`

use axum::extract::State;

use super::output::{MyAccount, account_of};
use crate::{
    app::AppState,
    http::{authentication::Allowed, if_match::Versioned, problem::Problem},
    identity::ReadingAccount,
};

/// Get my account
///
/// Who the token stands for, and what they may do.
#[utoipa::path(
    get, path = "/api/v1/me", operation_id = "get_my_account", tag = "My account",
    responses((status = 200, description = "My account", body = MyAccount)),
    security(("oauth2" = ["account.read"]))
)]
pub async fn get_my_account(
    caller: Allowed<ReadingAccount>,
    State(state): State<AppState>,
) -> Result<Versioned<MyAccount>, Problem> {
    let mut connection = state.database.read().await?;
    let account = account_of(connection.session(), &caller, state.clock.now()).await?;
    Ok(Versioned::new(account.version, account))
}
