//! Challenges: what an authenticator has to sign. What belongs to one stays here until its answer comes, under the
//! digest of a secret; the answer takes it, so that none is accepted twice (WebAuthn Level 3, 13.4.3).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use sqlx::{FromRow, types::Json};
use uuid::Uuid;
use webauthn_rs::prelude::{DiscoverableAuthentication, PasskeyRegistration};

use super::{output::PasskeyChallenge, relying_party, store};
use crate::{
    app::AppState,
    database::{Session, Transaction, execute, fetch_optional, statement::statements},
    http::{
        input::Invalid,
        problem::{Problem, ProblemCode},
    },
    identity::{
        accounts::store::AccountRow,
        secret::{Kind, Secret, SecretText},
    },
};

/// How long an answer may take.
pub const WITHIN: TimeDelta = TimeDelta::minutes(5);

statements! {
    KEEP = "INSERT INTO passkey_challenges (secret_hash, user_id, pending_id, state, expires_at) VALUES ($1, $2, $3, $4, $5)";
    TAKE_TO_ADD = "DELETE FROM passkey_challenges WHERE secret_hash = $1 AND user_id = $2 AND expires_at > $3 \
        RETURNING pending_id, state";
    TAKE_TO_SIGN_IN = "DELETE FROM passkey_challenges WHERE secret_hash = $1 AND user_id IS NULL AND expires_at > $2 \
        RETURNING pending_id, state";
}

#[derive(FromRow)]
struct Taken {
    pending_id: Option<Uuid>,
    state: Json<Value>,
}

/// Whom a challenge is for.
#[derive(Clone, Copy, Default)]
struct For {
    /// Who wants another passkey.
    user: Option<Uuid>,
    /// The sign-in whose second step it is.
    pending: Option<Uuid>,
}

/// Asks for a new passkey of `account`.
pub async fn ask_to_add(
    state: &AppState,
    transaction: &mut Transaction,
    account: &AccountRow,
) -> Result<PasskeyChallenge, Problem> {
    let site = relying_party(&state.settings)?;
    let own = store::list(transaction.session(), account.id).await?;
    let known = own.iter().map(|row| row.credential.cred_id().clone());
    let (name, display_name) = (&account.username, &account.display_name);
    let asked =
        site.start_passkey_registration(account.id, name, display_name, Some(known.collect()));
    let (challenge, waiting) = asked.map_err(broken)?;
    let mut options = written(&challenge.public_key)?;
    // Only keys that the authenticator finds by itself sign in without a name (WebAuthn Level 3, 5.4.6).
    set(
        &mut options,
        "/authenticatorSelection",
        "residentKey",
        json!("required"),
    );
    set(
        &mut options,
        "/authenticatorSelection",
        "requireResidentKey",
        json!(true),
    );
    let user = Some(account.id);
    let whom = For {
        user,
        ..For::default()
    };
    keep(state, transaction, whom, &waiting, options).await
}

/// Asks for a passkey of anybody's; as the second step of a sign-in, for one of its account's.
///
/// # Errors
/// When there are no passkeys here, or the database fails.
pub async fn ask_to_sign_in(
    state: &AppState,
    transaction: &mut Transaction,
    second_step: Option<(Uuid, Uuid)>,
) -> Result<PasskeyChallenge, Problem> {
    let site = relying_party(&state.settings)?;
    let asked = site.start_discoverable_authentication();
    let (challenge, waiting) = asked.map_err(broken)?;
    let mut options = written(&challenge.public_key)?;
    let mut whom = For::default();
    if let Some((pending, user)) = second_step {
        let own = store::list(transaction.session(), user).await?;
        let allowed = own.iter().map(|row| {
            let id = URL_SAFE_NO_PAD.encode(row.credential.cred_id());
            json!({ "type": "public-key", "id": id })
        });
        set(&mut options, "", "allowCredentials", allowed.collect());
        whom.pending = Some(pending);
    }
    keep(state, transaction, whom, &waiting, options).await
}

async fn keep(
    state: &AppState,
    transaction: &mut Transaction,
    whom: For,
    waiting: &impl Serialize,
    options: Value,
) -> Result<PasskeyChallenge, Problem> {
    let secret = Secret::new(Kind::PasskeyChallenge, &*state.random);
    let expires_at = state.clock.now() + WITHIN;
    let (session, waiting) = (transaction.session(), Json(written(waiting)?));
    execute!(
        session,
        KEEP,
        secret.hash(),
        whom.user,
        whom.pending,
        waiting,
        expires_at
    )?;
    Ok(PasskeyChallenge {
        secret: secret.text().to_owned(),
        options,
        expires_at,
    })
}

/// Takes the challenge by which `user` adds a passkey. It is gone then, whatever becomes of the answer.
pub async fn take_to_add(
    state: &AppState,
    secret: &SecretText,
    user: Uuid,
) -> Result<PasskeyRegistration, Problem> {
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let session: Session<'_> = transaction.session();
    let taken = fetch_optional!(session, Taken, TAKE_TO_ADD, secret.hash(), user, now)?;
    transaction.commit().await?;
    read(taken.ok_or_else(expired)?.state)
}

/// Takes a challenge for signing in, and tells of which sign-in it is the second step. It is gone then, whatever
/// becomes of the answer.
///
/// # Errors
/// When there is none, or the database fails.
pub async fn take_to_sign_in(
    state: &AppState,
    secret: &SecretText,
) -> Result<(DiscoverableAuthentication, Option<Uuid>), Problem> {
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let session: Session<'_> = transaction.session();
    let taken = fetch_optional!(session, Taken, TAKE_TO_SIGN_IN, secret.hash(), now)?;
    transaction.commit().await?;
    let taken = taken.ok_or_else(expired)?;
    Ok((read(taken.state)?, taken.pending_id))
}

fn set(options: &mut Value, pointer: &str, member: &str, value: Value) {
    let object = options.pointer_mut(pointer).and_then(Value::as_object_mut);
    if let Some(object) = object {
        object.insert(member.to_owned(), value);
    }
}

fn written(value: &impl Serialize) -> Result<Value, Problem> {
    serde_json::to_value(value).map_err(broken)
}

fn read<T: DeserializeOwned>(Json(value): Json<Value>) -> Result<T, Problem> {
    serde_json::from_value(value).map_err(broken)
}

fn expired() -> Problem {
    let message = "is too old or was used already; begin again";
    Problem::invalid_member("/challenge", Invalid::new("expired", message))
}

fn broken(error: impl std::fmt::Display) -> Problem {
    tracing::error!(%error, "a challenge cannot be made or read");
    Problem::new(ProblemCode::InternalError)
}
