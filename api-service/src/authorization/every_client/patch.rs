//! `PATCH /api/v1/clients/{id}`

use axum::extract::State;
use serde_json::json;

use super::{output::OwnedClient, store};
use crate::{
    app::AppState,
    audit::{self, Doer, Target},
    authorization::{clients, families, own_clients::ClientId},
    http::{
        authentication::{Allowed, requirement},
        body::{Body, body_input},
        extract::PathParameter,
        if_match::{IfMatch, Versioned},
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
};

requirement! {
    /// Switching anybody's application off and on.
    ChangingAnyClient: ClientsWrite, ClientsChange; recent
}

body_input! {
    /// What is to change in an application of anybody's.
    ClientStatePatch {
        /// Whether it may be used. Switched off, it gets no tokens, and those that it has end at once.
        is_active: bool,
    }
}

/// Switch an application off or on
///
/// Switched off, nobody can sign in to it or allow it anything, and every token that it has ends at once, for good. What
/// people allowed it is remembered for the time when it is on again. You must have proved who you are within the last
/// ten minutes.
#[utoipa::path(
    patch, path = "/api/v1/clients/{id}", operation_id = "update_client", tag = "Applications",
    security(("oauth2" = ["clients.write"])),
    extensions(("x-permission" = json!("clients.change")), ("x-recent" = json!(true))),
    params(("id" = inline(ClientId), Path, description = "The application's id"), IfMatch),
    request_body = ClientStatePatch,
    responses(
        (status = 200, description = "The application as it is now", body = OwnedClient),
        (status = 404, description = "There is no such application", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn update_client(
    caller: Allowed<ChangingAnyClient>,
    State(state): State<AppState>,
    PathParameter(id): PathParameter<ClientId>,
    if_match: IfMatch,
    origin: Origin,
    Body(patch): Body<ClientStatePatch>,
) -> Result<Versioned<OwnedClient>, Problem> {
    let (id, now) = (id.as_str(), state.clock.now());
    let mut transaction = state.database.begin().await?;
    let found = clients::find_registered(transaction.session(), id).await?;
    let found = found.ok_or_else(|| Problem::not_found("application"))?;
    if_match.allow(found.version)?;
    let version = (id, found.version);
    if !store::set_active(transaction.session(), version, patch.is_active, now).await? {
        return Err(IfMatch::changed());
    }
    if !patch.is_active {
        families::revoke_of_client(transaction.session(), id, now).await?;
    }
    let target = Target::new("client", &id).of(found.client.owner_id);
    let details = json!({ "name": found.client.name, "is_active": patch.is_active });
    let doer = Doer::caller(&caller, &origin);
    let action = "client.changed";
    audit::note(&state, &mut transaction, action, target, doer, details).await?;
    let found = clients::find_registered(transaction.session(), id).await?;
    let found = found.ok_or_else(|| Problem::not_found("application"))?;
    transaction.commit().await?;
    Ok(Versioned::new(found.version, found.into()))
}
