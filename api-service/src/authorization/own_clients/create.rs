//! `POST /api/v1/me/clients`

use axum::extract::State;
use chrono::{DateTime, Utc};
use serde_json::json;
use uuid::Uuid;

use super::{ChangingClients, input::CreateClient, output::ClientWithSecret, rules};
use crate::{
    app::AppState,
    authorization::{
        clients::{self, AuthMethod, Client, Registered},
        keys::SigningAlgorithm,
        opaque::Opaque,
    },
    database::Transaction,
    http::{
        authentication::Allowed,
        body::List,
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

/// Nobody needs more.
const MOST: usize = 50;
/// How secrets begin.
pub(super) const PREFIX: &str = "rvk_";

/// Register an application
///
/// Makes an application of yours. You must have proved who you are within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/me/clients", operation_id = "create_my_client", tag = "My applications",
    security(("oauth2" = ["clients.write"])),
    extensions(("x-recent" = json!(true))),
    params(IdempotencyKey),
    request_body = CreateClient,
    responses(
        (status = 201, description = "The application, with its secret, shown this once", body = ClientWithSecret),
        (status = 409, description = "You have as many as anybody may have", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn create_my_client(
    caller: Allowed<ChangingClients>,
    State(state): State<AppState>,
    origin: Origin,
    once: Once<CreateClient>,
) -> Result<Created, Problem> {
    let (input, once) = once.split();
    let owner = caller.person()?.id;
    let now = state.clock.now();
    let id = new_id(now, &*state.random);
    let client = new_client(id, owner, input);
    rules::check(&client, &state.settings)?;
    // The key is there, and published, before somebody signs in.
    state
        .signing_keys
        .signing_by(&state, client.id_token_alg)
        .await?;
    let mut transaction = state.database.begin().await?;
    if let Some(answer) = once.repeated(&state, &mut transaction, &caller).await? {
        return Ok(answer);
    }
    let own = clients::list_of_owner(transaction.session(), owner).await?;
    if own.len() >= MOST {
        let detail = format!("You have {MOST} applications; delete one that you no longer use.");
        return Err(Problem::new(ProblemCode::Conflict).with_detail(detail));
    }
    let secret = add(&state, &mut transaction, &client, now).await?;
    let doer = Doer::caller(&caller, &origin);
    let details = json!({ "client_id": client.id, "name": client.name, "scopes": client.scopes });
    history::note(
        &state,
        &mut transaction,
        "client.created",
        owner,
        doer,
        details,
    )
    .await?;
    let account = accounts::find(transaction.session(), owner).await?;
    let post = Post::to(&state, &account, |letters, to, name| {
        letters.application_registered(to, name, &client.name)
    });
    let own = Registered {
        client,
        owner_username: None,
        is_active: true,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    let answer = ClientWithSecret {
        client: own.into(),
        client_secret: secret.map(|secret| secret.text().to_owned()),
    };
    let path = format!("api/v1/me/clients/{id}");
    let location = state.settings.public_url.join(&path);
    let answer = Created::new(location, 1, &answer)?;
    once.remember(&state, &mut transaction, &caller, &answer)
        .await?;
    transaction.commit().await?;
    post.send(&state);
    Ok(answer)
}

/// Whether it proves itself by a secret.
pub(super) fn needs_secret(client: &Client) -> bool {
    matches!(
        client.auth_method,
        AuthMethod::ClientSecretBasic | AuthMethod::ClientSecretPost
    )
}

/// Adds an application; gives its secret, if it needs one.
pub async fn add(
    state: &AppState,
    transaction: &mut Transaction,
    client: &Client,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Opaque>> {
    clients::insert(transaction, client, now).await?;
    if !needs_secret(client) {
        return Ok(None);
    }
    let secret = Opaque::new(PREFIX, &*state.random);
    let id = new_id(now, &*state.random);
    clients::add_secret(transaction, &client.id, id, &secret.digest(), now).await?;
    Ok(Some(secret))
}

/// An application as its developer describes it.
pub fn new_client(id: Uuid, owner: Uuid, input: CreateClient) -> Client {
    let uris = |list: Option<List<_, 0, 20>>| list.map(|list| list.0).unwrap_or_default();
    Client {
        id: id.to_string(),
        name: input.name.into_string(),
        owner_id: Some(owner),
        owner_name: None,
        website_url: input.website_url.map(|url| url.as_str().to_owned()),
        auth_method: input.auth_method,
        redirect_uris: uris(input.redirect_uris),
        post_logout_redirect_uris: uris(input.post_logout_redirect_uris),
        grant_types: input.grant_types.0,
        scopes: input.scopes.0.iter().map(|name| name.0).collect(),
        jwks: input.jwks.map(|keys| keys.0),
        id_token_alg: input
            .id_token_signed_response_alg
            .unwrap_or(SigningAlgorithm::Es256),
        backchannel_logout_uri: input.backchannel_logout_uri,
        backchannel_logout_session_required: input
            .backchannel_logout_session_required
            .unwrap_or_default(),
        dpop_bound: input.dpop_bound_access_tokens.unwrap_or_default(),
        is_trusted: false,
    }
}
