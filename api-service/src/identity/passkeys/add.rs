//! `POST /api/v1/me/passkeys`

use axum::{Json, extract::State, http::StatusCode};
use serde_json::json;
use sqlx::types::Json as SqlJson;
use webauthn_rs::prelude::RegisterPublicKeyCredential;

use super::{
    Answered, MOST, PasskeyName,
    begin::too_many,
    challenges,
    output::NewPasskey,
    relying_party,
    store::{self, PasskeyRow},
};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::Invalid,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        accounts::store as accounts,
        history::{self, Doer},
        mail::Post,
        recent::need_recent,
        second_factor::RecoveryCodes,
        secret::SecretText,
    },
    random::new_id,
};

/// Longer ids are no authenticator's (WebAuthn Level 3, 7.1, step 25).
const LONGEST_ID: usize = 1023;

body_input! {
    /// A passkey to be added.
    AddPasskeyInput {
        /// The secret that beginning gave.
        challenge: SecretText,
        /// What the authenticator answered, as `toJSON()` of the browser's credential.
        credential: Answered<RegisterPublicKeyCredential>,
        /// What to call it.
        name: PasskeyName,
    }
}

/// Add a passkey
///
/// With the authenticator's answer. From now on it signs you in, alone or after your password, and your password alone
/// does not. Gives ten recovery codes when it is your first second factor. Needs somebody who signed in within the last
/// ten minutes.
#[utoipa::path(
    post, path = "/api/v1/me/passkeys", operation_id = "add_my_passkey", tag = "My account",
    security(("oauth2" = ["account.write"])),
    request_body = AddPasskeyInput,
    responses(
        (status = 201, description = "The passkey", body = NewPasskey),
        (status = 409, description = "You have as many as anybody may have, or passkeys do not work here", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The challenge is too old (`/challenge`, `expired`), the answer does not prove anything (`/credential`, `wrong`) or is of a passkey that there is (`/credential`, `taken`)", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn add_my_passkey(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    origin: Origin,
    Body(input): Body<AddPasskeyInput>,
) -> Result<(StatusCode, Json<NewPasskey>), Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    need_recent(&caller, now)?;
    let site = relying_party(&state.settings)?;
    let waiting = challenges::take_to_add(&state, &input.challenge, user).await?;
    let Answered(answer) = &input.credential;
    let credential = site.finish_passkey_registration(answer, &waiting);
    let credential = credential.map_err(|error| {
        tracing::info!(%error, "a new passkey was refused");
        wrong()
    })?;
    if credential.cred_id().len() > LONGEST_ID {
        return Err(wrong());
    }

    let mut transaction = state.database.begin().await?;
    let account = accounts::find(transaction.session(), user).await?;
    let account = account.ok_or_else(|| Problem::not_found("account"))?;
    if store::list(transaction.session(), user).await?.len() >= MOST {
        return Err(too_many());
    }
    let row = PasskeyRow {
        id: new_id(now, &*state.random),
        user_id: user,
        name: input.name.into_string(),
        credential: SqlJson(credential),
        created_at: now,
        last_used_at: None,
        version: 1,
    };
    if !store::insert(transaction.session(), &row).await? {
        let invalid = Invalid::new("taken", "is of a passkey that there is already");
        return Err(Problem::invalid_member("/credential", invalid));
    }
    let recovery_codes = if account.has_second_factor() {
        None
    } else {
        let made = RecoveryCodes::make(&state, &mut transaction, user).await?;
        Some(made.codes)
    };
    let (action, doer) = ("account.passkey_added", Doer::caller(&caller, &origin));
    let details = json!({ "passkey_id": row.id, "name": row.name });
    history::note(&state, &mut transaction, action, user, doer, details).await?;
    transaction.commit().await?;
    Post::to(&state, &account, |letters, to, name| {
        letters.passkey_added(to, name, &row.name)
    })
    .send(&state);
    let answer = NewPasskey {
        passkey: row.into(),
        recovery_codes,
    };
    Ok((StatusCode::CREATED, Json(answer)))
}

fn wrong() -> Problem {
    let message = "does not answer the challenge; begin again";
    Problem::invalid_member("/credential", Invalid::new("wrong", message))
}
