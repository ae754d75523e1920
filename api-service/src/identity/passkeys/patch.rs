//! `PATCH /api/v1/me/passkeys/{id}`

use axum::extract::State;
use serde_json::json;

use super::{PasskeyName, output::PasskeyInfo, store};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, Id, body_input},
        extract::PathParameter,
        if_match::{IfMatch, Versioned},
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        history::{self, Doer},
    },
};

body_input! {
    /// What is to change of a passkey.
    PatchPasskey {
        /// What to call it.
        name: Option<PasskeyName>,
    }
}

/// Rename a passkey of mine
#[utoipa::path(
    patch, path = "/api/v1/me/passkeys/{id}", operation_id = "update_my_passkey", tag = "My account",
    security(("oauth2" = ["account.write"])),
    params(("id" = inline(Id), Path, description = "The passkey's id"), IfMatch),
    request_body = PatchPasskey,
    responses(
        (status = 200, description = "The passkey as it is now", body = PasskeyInfo),
        (status = 404, description = "You have no such passkey", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn update_my_passkey(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    if_match: IfMatch,
    origin: Origin,
    Body(patch): Body<PatchPasskey>,
) -> Result<Versioned<PasskeyInfo>, Problem> {
    let user = caller.person()?.id;
    let mut transaction = state.database.begin().await?;
    let row = store::find(transaction.session(), id, user).await?;
    let mut row = row.ok_or_else(|| Problem::not_found("passkey"))?;
    if_match.allow(row.version)?;
    let name = patch.name.map(PasskeyName::into_string);
    if let Some(name) = name.filter(|name| *name != row.name) {
        if !store::rename(transaction.session(), id, &name, row.version).await? {
            return Err(IfMatch::changed());
        }
        let (action, doer) = ("account.passkey_renamed", Doer::caller(&caller, &origin));
        let details = json!({ "passkey_id": id, "name": name });
        history::note(&state, &mut transaction, action, user, doer, details).await?;
        transaction.commit().await?;
        row.name = name;
        row.version += 1;
    }
    Ok(Versioned::new(row.version, row.into()))
}
