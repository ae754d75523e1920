//! `PATCH /api/v1/me/clients/{id}`

use axum::extract::State;
use serde_json::json;

use super::{
    ChangingClients,
    input::{ClientId, PatchClient},
    output::ClientOutput,
    rules, store,
};
use crate::{
    app::AppState,
    authorization::clients::Client,
    http::{
        authentication::Allowed,
        body::{Body, Nullable},
        extract::PathParameter,
        if_match::{IfMatch, Versioned},
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::history::{self, Doer},
};

/// Change an application of mine
///
/// Changes what is given and leaves the rest. How it proves who it is cannot be changed. You must have proved who
/// you are within the last ten minutes.
#[utoipa::path(
    patch, path = "/api/v1/me/clients/{id}", operation_id = "update_my_client", tag = "My applications",
    security(("oauth2" = ["clients.write"])),
    extensions(("x-recent" = json!(true))),
    params(("id" = inline(ClientId), Path, description = "The application's id"), IfMatch),
    request_body = PatchClient,
    responses(
        (status = 200, description = "The application as it is now", body = ClientOutput),
        (status = 404, description = "There is no such application of yours", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn update_my_client(
    caller: Allowed<ChangingClients>,
    State(state): State<AppState>,
    PathParameter(id): PathParameter<ClientId>,
    if_match: IfMatch,
    origin: Origin,
    Body(patch): Body<PatchClient>,
) -> Result<Versioned<ClientOutput>, Problem> {
    let owner = caller.person()?.id;
    let now = state.clock.now();
    if let Some(algorithm) = patch.id_token_signed_response_alg {
        state.signing_keys.signing_by(&state, algorithm).await?;
    }
    let mut transaction = state.database.begin().await?;
    let own = store::find(transaction.session(), owner, id.as_str()).await?;
    let mut own = own.ok_or_else(|| Problem::not_found("application"))?;
    if_match.allow(own.version)?;
    apply(&mut own.client, patch);
    rules::check(&own.client, &state.settings)?;
    if !store::update(&mut transaction, &own.client, own.version, now).await? {
        return Err(IfMatch::changed());
    }
    let doer = Doer::caller(&caller, &origin);
    let client = &own.client;
    let details = json!({ "client_id": client.id, "name": client.name, "scopes": client.scopes });
    history::note(
        &state,
        &mut transaction,
        "client.changed",
        owner,
        doer,
        details,
    )
    .await?;
    let own = store::find(transaction.session(), owner, id.as_str()).await?;
    let own = own.ok_or_else(|| Problem::not_found("application"))?;
    transaction.commit().await?;
    Ok(Versioned::new(own.version, own.into()))
}

fn apply(client: &mut Client, patch: PatchClient) {
    if let Some(name) = patch.name {
        client.name = name.into_string();
    }
    if let Some(Nullable(url)) = patch.website_url {
        client.website_url = url.map(|url| url.as_str().to_owned());
    }
    if let Some(grant_types) = patch.grant_types {
        client.grant_types = grant_types.0;
    }
    if let Some(uris) = patch.redirect_uris {
        client.redirect_uris = uris.0;
    }
    if let Some(uris) = patch.post_logout_redirect_uris {
        client.post_logout_redirect_uris = uris.0;
    }
    if let Some(scopes) = patch.scopes {
        client.scopes = scopes.0.iter().map(|name| name.0).collect();
    }
    if let Some(Nullable(uri)) = patch.backchannel_logout_uri {
        client.backchannel_logout_uri = uri;
    }
    if let Some(is_required) = patch.backchannel_logout_session_required {
        client.backchannel_logout_session_required = is_required;
    }
    if let Some(algorithm) = patch.id_token_signed_response_alg {
        client.id_token_alg = algorithm;
    }
    if let Some(keys) = patch.jwks {
        client.jwks = Some(keys.0);
    }
    if let Some(bound) = patch.dpop_bound_access_tokens {
        client.dpop_bound = bound;
    }
}
