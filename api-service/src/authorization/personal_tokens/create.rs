//! `POST /api/v1/me/access-tokens`

use axum::extract::State;
use chrono::TimeDelta;
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

use super::{
    CLIENT, grantable,
    list::AccessToken,
    store::{self, TokenRow},
    text,
};
use crate::{
    app::AppState,
    authorization::{
        authorize::ScopeName,
        families::{self, Authorization},
        opaque,
        scope::Scopes,
    },
    http::{
        authentication::Allowed,
        body::{List, Number, body_input},
        idempotency::{Created, IdempotencyKey, Once},
        input::{Invalid, text_input},
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
    identity::{
        GuardingAccount,
        accounts::store as accounts,
        history::{self, Doer},
        mail::Post,
    },
    random::new_id,
};

/// Nobody needs more.
const MOST: i64 = 50;

/// A token is never changed.
const VERSION: i64 = 1;

text_input! {
    /// What somebody calls a token of theirs.
    TokenName {
        max: 100,
        pattern: r"^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$",
        says: "must not begin or end with a space, nor hold control characters",
        example: "Backup script"
    }
}

body_input! {
    /// A personal access token to be made.
    CreateAccessToken {
        /// What to call it.
        name: TokenName,
        /// What it is to be good for: no more than the token that you call with.
        scopes: List<ScopeName, 1, 32>,
        /// After how many days it ends.
        expires_in_days: Number<1, 366>,
    }
}

/// A new personal access token.
#[derive(Debug, Serialize, ToSchema)]
pub struct NewAccessToken {
    /// The token itself. It is never shown again.
    #[schema(example = "rvp_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFUx7QdA1")]
    pub token: String,
    /// What is kept of it.
    pub access_token: AccessToken,
}

/// Create a personal access token
///
/// Makes a token for your own scripts. You must have proved who you are within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/me/access-tokens", operation_id = "create_my_access_token", tag = "My account",
    security(("oauth2" = ["account.write"])),
    extensions(("x-recent" = json!(true))),
    params(IdempotencyKey),
    request_body = CreateAccessToken,
    responses(
        (status = 201, description = "The new token, shown this once", body = NewAccessToken),
        (status = 409, description = "You have as many as anybody may have", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn create_my_access_token(
    caller: Allowed<GuardingAccount>,
    State(state): State<AppState>,
    origin: Origin,
    once: Once<CreateAccessToken>,
) -> Result<Created, Problem> {
    let (input, once) = once.split();
    let user = caller.person()?.id;
    let now = state.clock.now();
    let scopes: Scopes = input.scopes.0.iter().map(|name| name.0).collect();
    // Otherwise a token for little would be a way to one for much.
    if !scopes.is_within(grantable().and(caller.scopes)) {
        let invalid = Invalid::new(
            "enum",
            "must be scopes of the token that you call with, other than `openid` and `offline_access`",
        );
        return Err(Problem::invalid_member("/scopes", invalid));
    }
    let token = text::new(&*state.random);
    let row = TokenRow {
        id: new_id(now, &*state.random),
        user_id: user,
        name: input.name.into_string(),
        hint: text::hint(&token),
        scopes: scopes.to_string(),
        created_at: now,
        expires_at: now + TimeDelta::days(input.expires_in_days.0),
        last_used_at: None,
    };
    let mut transaction = state.database.begin().await?;
    if let Some(answer) = once.repeated(&state, &mut transaction, &caller).await? {
        return Ok(answer);
    }
    if store::count(transaction.session(), user).await? >= MOST {
        let detail = format!("You have {MOST} tokens; delete one that you no longer use.");
        return Err(Problem::new(ProblemCode::Conflict).with_detail(detail));
    }
    families::begin(&mut transaction, &authorization(&row, scopes), now).await?;
    store::insert(&mut transaction, &row, &opaque::digest(&token)).await?;
    let doer = Doer::caller(&caller, &origin);
    let details = json!({ "name": row.name, "scopes": row.scopes, "expires_at": row.expires_at });
    history::note(
        &state,
        &mut transaction,
        "access_token.created",
        user,
        doer,
        details,
    )
    .await?;
    let account = accounts::find(transaction.session(), user).await?;
    let post = Post::to(&state, &account, |letters, to, name| {
        letters.access_token_made(to, name, &row.name)
    });
    let path = format!("api/v1/me/access-tokens/{}", row.id);
    let answer = NewAccessToken {
        token,
        access_token: row.into(),
    };
    let answer = Created::new(state.settings.public_url.join(&path), VERSION, &answer)?;
    once.remember(&state, &mut transaction, &caller, &answer)
        .await?;
    transaction.commit().await?;
    post.send(&state);
    Ok(answer)
}

/// What the token stands on: whoever revokes it, or disables its user, ends the token.
fn authorization(row: &TokenRow, scopes: Scopes) -> Authorization {
    Authorization {
        id: row.id,
        client_id: CLIENT.to_owned(),
        user_id: Some(row.user_id),
        session_id: None,
        scopes,
        authenticated_at: None,
        methods: String::new(),
        dpop_jkt: None,
        expires_at: row.expires_at,
    }
}
