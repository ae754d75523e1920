//! `POST /api/v1/client-registration-tokens`

use axum::extract::State;
use chrono::TimeDelta;
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

use super::{
    CreatingToken,
    list::ClientRegistrationToken,
    store::{self, TokenRow},
};
use crate::{
    app::AppState,
    authorization::opaque::Opaque,
    http::{
        authentication::Allowed,
        body::{Number, body_input},
        idempotency::{Created, IdempotencyKey, Once},
        input::text_input,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::history::{self, Doer},
    random::new_id,
};

/// Nobody needs more.
const MOST: i64 = 50;
/// A token is never changed.
const VERSION: i64 = 1;
/// How they begin.
const PREFIX: &str = "rvi_";

text_input! {
    /// What somebody calls a registration token of theirs.
    RegistrationTokenName {
        max: 100,
        pattern: r"^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$",
        says: "must not begin or end with a space, nor hold control characters",
        example: "Reading room installer"
    }
}

body_input! {
    /// A registration token to be made.
    CreateClientRegistrationToken {
        /// What to call it.
        name: RegistrationTokenName,
        /// How many applications can be registered with it.
        uses: Number<1, 100>,
        /// After how many days it ends.
        expires_in_days: Number<1, 90>,
    }
}

/// A new registration token.
#[derive(Debug, Serialize, ToSchema)]
pub struct NewClientRegistrationToken {
    /// The token itself. It is never shown again.
    #[schema(example = "rvi_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")]
    pub token: String,
    /// What is kept of it.
    pub registration_token: ClientRegistrationToken,
}

/// Create a client registration token
///
/// Makes a token with which applications register themselves, in your name (RFC 7591). You must have proved who you are
/// within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/client-registration-tokens", operation_id = "create_client_registration_token", tag = "My applications",
    security(("oauth2" = ["clients.write"])),
    extensions(("x-permission" = json!("clients.add")), ("x-recent" = json!(true))),
    params(IdempotencyKey),
    request_body = CreateClientRegistrationToken,
    responses(
        (status = 201, description = "The new token, shown this once", body = NewClientRegistrationToken),
        (status = 409, description = "You have as many as anybody may have", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn create_client_registration_token(
    caller: Allowed<CreatingToken>,
    State(state): State<AppState>,
    origin: Origin,
    once: Once<CreateClientRegistrationToken>,
) -> Result<Created, Problem> {
    let (input, once) = once.split();
    let user = caller.person()?.id;
    let now = state.clock.now();
    let token = Opaque::new(PREFIX, &*state.random);
    let row = TokenRow {
        id: new_id(now, &*state.random),
        user_id: user,
        name: input.name.into_string(),
        uses_left: input.uses.0,
        created_at: now,
        expires_at: now + TimeDelta::days(input.expires_in_days.0),
        last_used_at: None,
    };
    let mut transaction = state.database.begin().await?;
    if let Some(answer) = once.repeated(&state, &mut transaction, &caller).await? {
        return Ok(answer);
    }
    if store::count(&mut transaction, user, now).await? >= MOST {
        let detail =
            format!("You have {MOST} registration tokens; delete one that you no longer use.");
        return Err(Problem::new(ProblemCode::Conflict).with_detail(detail));
    }
    store::insert(&mut transaction, &row, &token.digest()).await?;
    let doer = Doer::caller(&caller, &origin);
    let details = json!({
        "id": row.id, "name": row.name, "uses": row.uses_left, "expires_at": row.expires_at,
    });
    let action = "registration_token.created";
    history::note(&state, &mut transaction, action, user, doer, details).await?;
    let path = format!("api/v1/client-registration-tokens/{}", row.id);
    let answer = NewClientRegistrationToken {
        token: token.text().to_owned(),
        registration_token: row.into(),
    };
    let answer = Created::new(state.settings.public_url.join(&path), VERSION, &answer)?;
    once.remember(&state, &mut transaction, &caller, &answer)
        .await?;
    transaction.commit().await?;
    Ok(answer)
}
