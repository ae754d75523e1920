//! `POST /api/v1/email-verifications/confirm`

use axum::{Json, extract::State};
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

use super::{make, store};
use crate::{
    app::AppState,
    database::Transaction,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::Invalid,
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        accounts::store as accounts,
        history::{self, Doer},
        links::{self, Purpose},
        mail::Post,
        passwords::Password,
        secret::SecretText,
        throttling::{Count, LINK_BY_ADDRESS, take},
    },
};

body_input! {
    /// What was in the link.
    ConfirmEmailInput {
        /// The secret in the link.
        token: SecretText,
        /// Where somebody signs up: the password that was chosen. Who confirms must be who signed up.
        password: Option<Password>,
    }
}

/// What a link confirmed.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConfirmedEmail {
    /// The account that the address belongs to now.
    #[schema(example = "ada")]
    pub username: String,
    /// The address.
    #[schema(example = "ada@example.com")]
    pub email: String,
    /// Whether the account was made just now; else its address was changed.
    pub is_new: bool,
}

/// Confirm an address
///
/// With the secret of a link that was sent by mail. Makes the account of somebody who signed up and knows the password
/// that was chosen then, or changes the address of an account.
#[utoipa::path(
    post, path = "/api/v1/email-verifications/confirm", operation_id = "confirm_email", tag = "Sign-in",
    request_body = ConfirmEmailInput,
    responses(
        (status = 200, description = "The address is confirmed", body = ConfirmedEmail),
        (status = 403, description = "Sign-up was closed meanwhile, the invitation does not hold any more, or the token may not do this", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "The name or the address was taken meanwhile", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The link was used already or is too old (`/token`, `expired`), the password is not the one that was chosen (`/password`, `wrong`), or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn confirm_email(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<ConfirmEmailInput>,
) -> Result<Json<ConfirmedEmail>, Problem> {
    let origin = person.origin();
    take(&state, [Count::by_address(LINK_BY_ADDRESS, &origin)]).await?;
    let (now, hash) = (state.clock.now(), input.token.hash());
    let mut connection = state.database.read().await?;
    let sign_up = store::find(connection.session(), &hash, now).await?;
    drop(connection);
    if let Some(row) = &sign_up {
        make::prove(&state, row, input.password.as_ref()).await?;
    }
    let mut transaction = state.database.begin().await?;
    let mut post = Post::default();
    let confirmed = match sign_up {
        Some(_) => {
            let row = store::take(transaction.session(), &hash, now).await?;
            let row = row.ok_or_else(expired)?;
            make::make_account(&state, &mut transaction, row, &origin).await?
        }
        None => change_address(&state, &mut transaction, &hash, &origin, &mut post).await?,
    };
    transaction.commit().await?;
    post.send(&state);
    Ok(Json(confirmed))
}

async fn change_address(
    state: &AppState,
    transaction: &mut Transaction,
    hash: &[u8],
    origin: &Origin,
    post: &mut Post,
) -> Result<ConfirmedEmail, Problem> {
    let now = state.clock.now();
    let used = links::take(transaction.session(), Purpose::ChangeEmail, hash, now).await?;
    let used = used.ok_or_else(expired)?;
    let account = accounts::find(transaction.session(), used.user_id).await?;
    let account = account
        .filter(|account| account.is_active)
        .ok_or_else(expired)?;
    if !accounts::set_email(transaction.session(), account.id, &used.email, now).await? {
        return Err(Problem::new(ProblemCode::Conflict)
            .with_detail("Another account has this address meanwhile."));
    }
    // Links that went to the old address must not open the account any more.
    links::forget(transaction.session(), account.id).await?;
    let doer = Doer::user(account.id, origin);
    let action = "account.email_changed";
    history::note(state, transaction, action, account.id, doer, json!({})).await?;
    if account.email.as_ref() != Some(&used.email) {
        post.tell(state, &account, |letters, to, name| {
            letters.address_changed(to, name, Some(&used.email))
        });
    }
    Ok(ConfirmedEmail {
        username: account.username,
        email: used.email,
        is_new: false,
    })
}

/// What is said of a link that does not work, whatever the reason.
pub fn expired() -> Problem {
    let message = "was used already or is too old; ask for a new one";
    Problem::invalid_member("/token", Invalid::new("expired", message))
}
