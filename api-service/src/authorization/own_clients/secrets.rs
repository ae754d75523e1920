//! `POST /api/v1/me/clients/{id}/secrets`

use axum::extract::State;
use serde_json::json;

use super::{
    ChangingClients,
    create::{PREFIX, needs_secret},
    input::ClientId,
    output::ClientWithSecret,
    store,
};
use crate::{
    app::AppState,
    authorization::{clients, opaque::Opaque},
    http::{
        authentication::Allowed,
        extract::PathParameter,
        idempotency::{Created, IdempotencyKey, Once},
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        accounts::store as accounts,
        history::{self, Doer},
        mail::Post,
    },
    random::new_id,
};

/// Renew an application's secret
///
/// Makes a new secret. The one before is good for another day, so that it can be exchanged without an interruption.
/// You must have proved who you are within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/me/clients/{id}/secrets", operation_id = "renew_my_client_secret", tag = "My applications",
    security(("oauth2" = ["clients.write"])),
    extensions(("x-recent" = json!(true))),
    params(("id" = inline(ClientId), Path, description = "The application's id"), IdempotencyKey),
    responses(
        (status = 201, description = "The new secret, shown this once", body = ClientWithSecret),
        (status = 404, description = "There is no such application of yours", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "The application does not prove itself by a secret", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn renew_my_client_secret(
    caller: Allowed<ChangingClients>,
    State(state): State<AppState>,
    PathParameter(id): PathParameter<ClientId>,
    origin: Origin,
    once: Once<()>,
) -> Result<Created, Problem> {
    let owner = caller.person()?.id;
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    if let Some(answer) = once.repeated(&state, &mut transaction, &caller).await? {
        return Ok(answer);
    }
    let own = store::find(transaction.session(), owner, id.as_str()).await?;
    let own = own.ok_or_else(|| Problem::not_found("application"))?;
    if !needs_secret(&own.client) {
        let detail = "The application does not prove itself by a secret.";
        return Err(Problem::new(ProblemCode::Conflict).with_detail(detail));
    }
    let secret = Opaque::new(PREFIX, &*state.random);
    store::end_secrets(&mut transaction, id.as_str(), now).await?;
    let secret_id = new_id(now, &*state.random);
    let digest = secret.digest();
    clients::add_secret(&mut transaction, id.as_str(), secret_id, &digest, now).await?;
    let doer = Doer::caller(&caller, &origin);
    let details = json!({ "client_id": own.client.id });
    history::note(
        &state,
        &mut transaction,
        "client.secret_renewed",
        owner,
        doer,
        details,
    )
    .await?;
    let account = accounts::find(transaction.session(), owner).await?;
    let post = Post::to(&state, &account, |letters, to, name| {
        letters.client_secret_renewed(to, name, &own.client.name)
    });
    let path = format!("api/v1/me/clients/{}", own.client.id);
    let (location, version) = (state.settings.public_url.join(&path), own.version);
    let answer = ClientWithSecret {
        client: own.into(),
        client_secret: Some(secret.text().to_owned()),
    };
    let answer = Created::new(location, version, &answer)?;
    once.remember(&state, &mut transaction, &caller, &answer)
        .await?;
    transaction.commit().await?;
    post.send(&state);
    Ok(answer)
}
