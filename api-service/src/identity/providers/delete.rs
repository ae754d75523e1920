//! `DELETE /api/v1/me/identities/{id}`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::store;
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::Id,
        extract::PathParameter,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        accounts::{store as accounts, ways_in},
        history::{self, Doer},
        mail::Post,
        recent::need_recent,
    },
};

/// Disconnect a sign-in
///
/// Nobody can sign in to my account through that provider any more. The last way in stays. Needs somebody who signed in
/// within the last ten minutes.
#[utoipa::path(
    delete, path = "/api/v1/me/identities/{id}", operation_id = "delete_my_identity", tag = "My account",
    params(("id" = inline(Id), Path, description = "The identity's id")),
    responses(
        (status = 204, description = "It is disconnected"),
        (status = 404, description = "You have no such identity", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "It is the last way in", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn delete_my_identity(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let user = caller.person()?.id;
    need_recent(&caller, state.clock.now())?;
    let mut transaction = state.database.begin().await?;
    ways_in::hold(transaction.session(), user).await?;
    let identities = store::list(transaction.session(), user).await?;
    let identity = identities.iter().find(|identity| identity.id == id);
    let identity = identity.ok_or_else(|| Problem::not_found("identity"))?;
    store::delete(transaction.session(), id, user).await?;
    let account = accounts::find(transaction.session(), user).await?;
    let account = account.ok_or_else(|| Problem::not_found("account"))?;
    // One whose provider is not there any more let nobody in, and so takes no way in away.
    let let_in = state.providers.with_issuer(&identity.issuer).is_some();
    if let_in && !ways_in::has_way_in(&state, transaction.session(), &account).await? {
        return Err(Problem::new(ProblemCode::Conflict).with_detail(
            "This is the only way into your account. Choose a password or add a passkey first, then disconnect it.",
        ));
    }
    let provider = state.providers.with_issuer(&identity.issuer);
    let name = provider.map_or(identity.issuer.as_str(), |provider| &provider.settings.name);
    let details =
        json!({ "provider": provider.map_or(&identity.issuer, |provider| &provider.settings.id) });
    let doer = Doer::caller(&caller, &origin);
    let action = "account.identity_disconnected";
    history::note(&state, &mut transaction, action, user, doer, details).await?;
    transaction.commit().await?;
    Post::to(&state, &account, |letters, to, username| {
        letters.identity_disconnected(to, username, name)
    })
    .send(&state);
    Ok(StatusCode::NO_CONTENT)
}
