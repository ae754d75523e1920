//! `POST /api/v1/client-registration-tokens`

use axum::{Json, extract::State, http::StatusCode};
use chrono::TimeDelta;
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

use super::{
    ChangingTokens,
    list::ClientRegistrationToken,
    store::{self, TokenRow},
};
use crate::{
    app::AppState,
    authorization::opaque::Opaque,
    http::{
        authentication::Allowed,
        body::{Body, Number, body_input},
        input::text_input,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        history::{self, Doer},
        recent::need_recent,
    },
    random::new_id,
};

/// Nobody needs more.
const MOST: i64 = 50;
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
    extensions(("x-permission" = json!("clients.add"))),
    request_body = CreateClientRegistrationToken,
    responses(
        (status = 201, description = "The new token, shown this once", body = NewClientRegistrationToken),
        (status = 409, description = "You have as many as anybody may have", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn create_client_registration_token(
    caller: Allowed<ChangingTokens>,
    State(state): State<AppState>,
    origin: Origin,
    Body(input): Body<CreateClientRegistrationToken>,
) -> Result<(StatusCode, Json<NewClientRegistrationToken>), Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    need_recent(&caller, now)?;
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
    transaction.commit().await?;
    let answer = NewClientRegistrationToken {
        token: token.text().to_owned(),
        registration_token: row.into(),
    };
    Ok((StatusCode::CREATED, Json(answer)))
}
