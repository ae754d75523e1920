//! `PATCH /api/v1/me`

use axum::extract::State;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{
    output::{MyAccount, account_of},
    store,
};
use crate::{
    app::AppState,
    database::{Session, Transaction, execute, statement::statements},
    http::{
        authentication::Allowed,
        body::{Body, Nullable, body_input},
        if_match::{IfMatch, Versioned},
        input::person::{Bio, DisplayName, EmailAddress, WebsiteUrl},
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        history::{self, Doer},
        links::{self, Purpose},
        mail::{Letters, Post},
        recent::need_recent,
        throttling::{Count, MAIL_TO_ADDRESS, take},
    },
};

/// How long the link to a new address works.
const CONFIRM_WITHIN: TimeDelta = TimeDelta::hours(24);

statements! {
    CHANGE = "UPDATE users SET display_name = $2, bio = $3, website_url = $4, updated_at = $5, version = version + 1 \
        WHERE id = $1 AND version = $6";
}

body_input! {
    /// What is to change of my account.
    ChangeMyAccountInput {
        /// The name that readers see.
        display_name: Option<DisplayName>,
        /// A few words about me.
        bio: Option<Bio>,
        /// My own site; null for none.
        website_url: Option<Nullable<WebsiteUrl>>,
        /// My new address. It counts once it is confirmed by the link that is sent there.
        email: Option<EmailAddress>,
    }
}

/// Change my account
///
/// A new address counts once it is confirmed; asking for one needs somebody who signed in within the last ten minutes.
#[utoipa::path(
    patch, path = "/api/v1/me", operation_id = "update_my_account", tag = "My account",
    params(IfMatch),
    request_body = ChangeMyAccountInput,
    responses(
        (status = 200, description = "My account as it is now", body = MyAccount),
        (status = 429, description = "Too many mails to that address", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn update_my_account(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    origin: Origin,
    if_match: IfMatch,
    Body(input): Body<ChangeMyAccountInput>,
) -> Result<Versioned<MyAccount>, Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    if let Some(email) = &input.email {
        need_recent(&caller, now)?;
        take(&state, [Count::of(MAIL_TO_ADDRESS, email.as_str())]).await?;
    }
    let mut post = Post::default();
    let mut transaction = state.database.begin().await?;
    let before = account_of(transaction.session(), &caller, now).await?;
    if_match.allow(before.version)?;
    let changed = changes(&before, &input);
    if !changed.is_empty() {
        change(transaction.session(), user, &before, &input, now).await?;
        let doer = Doer::caller(&caller, &origin);
        let details = Value::Object(changed);
        history::note(
            &state,
            &mut transaction,
            "account.changed",
            user,
            doer,
            details,
        )
        .await?;
    }
    if let Some(email) = input
        .email
        .filter(|email| before.email.as_deref() != Some(email.as_str()))
    {
        let doer = Doer::caller(&caller, &origin);
        ask(&state, &mut transaction, &before, &email, doer, &mut post).await?;
    }
    let after = account_of(transaction.session(), &caller, now).await?;
    transaction.commit().await?;
    post.send(&state);
    Ok(Versioned::new(after.version, after))
}

/// The new values of what really changes, for the audit log.
fn changes(before: &MyAccount, input: &ChangeMyAccountInput) -> Map<String, Value> {
    let mut changed = Map::new();
    let display_name = input.display_name.as_ref().map(DisplayName::as_str);
    if let Some(name) = display_name.filter(|name| *name != before.display_name) {
        changed.insert("display_name".to_owned(), json!(name));
    }
    let bio = input.bio.as_ref().map(Bio::as_str);
    if let Some(bio) = bio.filter(|bio| *bio != before.bio) {
        changed.insert("bio".to_owned(), json!(bio));
    }
    if let Some(Nullable(url)) = &input.website_url {
        let url = url.as_ref().map(WebsiteUrl::as_str);
        if url != before.website_url.as_deref() {
            changed.insert("website_url".to_owned(), json!(url));
        }
    }
    changed
}

async fn change(
    session: Session<'_>,
    user: Uuid,
    before: &MyAccount,
    input: &ChangeMyAccountInput,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    let display_name = input.display_name.as_ref().map(DisplayName::as_str);
    let bio = input.bio.as_ref().map(Bio::as_str);
    let website_url = match &input.website_url {
        Some(Nullable(url)) => url.as_ref().map(WebsiteUrl::as_str),
        None => before.website_url.as_deref(),
    };
    let written = execute!(
        session,
        CHANGE,
        user,
        display_name.unwrap_or(&before.display_name),
        bio.unwrap_or(&before.bio),
        website_url,
        now,
        before.version,
    )?;
    if written == 0 {
        return Err(IfMatch::changed());
    }
    Ok(())
}

/// Asks at the new address whether it is the caller's; whoever has it already is told instead,
/// and the caller is not.
async fn ask(
    state: &AppState,
    transaction: &mut Transaction,
    account: &MyAccount,
    email: &EmailAddress,
    doer: Doer<'_>,
    post: &mut Post,
) -> Result<(), Problem> {
    let letters = Letters::of(&state.settings);
    let until = state.clock.now() + CONFIRM_WITHIN;
    let (purpose, id) = (Purpose::ChangeEmail, account.id);
    let secret = links::make(
        state,
        transaction.session(),
        purpose,
        id,
        email.as_str(),
        until,
    )
    .await?;
    let other = store::find_by_email(transaction.session(), email.as_str()).await?;
    post.add(match other {
        Some(other) => letters.account_exists(email.as_str(), &other.username),
        None => letters.confirm_address(email.as_str(), &account.username, secret.text()),
    });
    post.tell(state, account, |letters, to, name| {
        letters.address_change_asked(to, name, email.as_str())
    });
    let action = "account.email_change_requested";
    history::note(state, transaction, action, id, doer, json!({})).await?;
    Ok(())
}
