//! Beginning a session, once somebody has proved who they are.
//!
//! Whoever is signed in already and proves it again stays in the session that they have: it gets a new secret, and what
//! was given on the strength of it still ends with it. A session of somebody else in that browser is over.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use uuid::Uuid;

use super::{
    ending,
    output::{NewSession, SignInAnswer, SignInOutcome},
    store::{self, NewSecret, SessionRow},
    visitor::Visitor,
};
use crate::{
    app::AppState,
    database::Transaction,
    http::problem::Problem,
    identity::{
        accounts::store::{self as accounts, AccountRow},
        history::{self, Doer},
        secret::{Kind, Secret},
    },
    random::new_id,
};

/// How long a session lasts at most, however often its user proves again who they are: hints that name it (`id_token_hint`)
/// are signed by keys that stay for as long.
const LASTS: TimeDelta = TimeDelta::days(30);

/// How somebody comes in.
pub struct Admission<'a> {
    /// Who, from where.
    pub visitor: &'a Visitor,
    /// How they proved who they are (RFC 8176).
    pub methods: &'a str,
    /// When they did.
    pub authenticated_at: DateTime<Utc>,
}

/// Begins a session of `account`, or goes on with the one that this browser has.
pub async fn start(
    state: &AppState,
    transaction: &mut Transaction,
    account: &AccountRow,
    admission: &Admission<'_>,
) -> Result<SignInAnswer, Problem> {
    let now = state.clock.now();
    let origin = &admission.visitor.origin;
    let secret = Secret::new(Kind::Session, &*state.random);
    let address = origin.ip_address.map(|address| address.to_string());
    let mut row = SessionRow {
        id: new_id(now, &*state.random),
        user_id: account.id,
        authenticated_at: admission.authenticated_at,
        methods: admission.methods.to_owned(),
        ip_address: address.clone(),
        user_agent: origin.user_agent.clone(),
        last_ip_address: address,
        created_at: now,
        last_used_at: now,
        expires_at: now + LASTS,
    };
    let goes_on = go_on(state, transaction, &mut row, admission.visitor, &secret).await?;
    if !goes_on {
        store::insert(transaction.session(), &row, &secret.hash()).await?;
    }
    let device = remember_device(state, transaction, account.id, admission.visitor).await?;
    accounts::signed_in(transaction.session(), account.id, now).await?;
    let (action, doer) = ("session.started", Doer::user(account.id, origin));
    let details = json!({ "session_id": row.id, "methods": row.methods, "goes_on": goes_on });
    history::note(state, transaction, action, account.id, doer, details).await?;
    Ok(SignInAnswer {
        outcome: SignInOutcome::SignedIn,
        session: Some(NewSession {
            id: row.id,
            secret: secret.text().to_owned(),
            expires_at: row.expires_at,
            device: device.map(|secret| secret.text().to_owned()),
            user_id: account.id,
            username: account.username.clone(),
        }),
        pending: None,
    })
}

/// Goes on with the session that this browser has, if it is `row`'s user's, and ends it if it is not. Tells whether it
/// goes on; `row` has its id and end then.
async fn go_on(
    state: &AppState,
    transaction: &mut Transaction,
    row: &mut SessionRow,
    visitor: &Visitor,
    secret: &Secret,
) -> sqlx::Result<bool> {
    let Some(former) = visitor.former_session(transaction.session()).await? else {
        return Ok(false);
    };
    if former.user_id != row.user_id {
        ending::sign_out(state, transaction, &former, &visitor.origin).await?;
        return Ok(false);
    }
    let (old, new) = (&former.secret_hash, &secret.hash());
    let id = former.id;
    let goes_on = store::go_on(transaction.session(), id, row, NewSecret { old, new }).await?;
    if goes_on {
        row.id = id;
        row.expires_at = former.expires_at;
    }
    Ok(goes_on)
}

/// Remembers the browser; gives its secret when it is new.
async fn remember_device(
    state: &AppState,
    transaction: &mut Transaction,
    user: Uuid,
    visitor: &Visitor,
) -> sqlx::Result<Option<Secret>> {
    let now = state.clock.now();
    let known = visitor.known_device(transaction.session(), user).await?;
    if let Some(device) = known {
        store::note_device_use(transaction.session(), device, now).await?;
        return Ok(None);
    }
    let secret = Secret::new(Kind::Device, &*state.random);
    let id = new_id(now, &*state.random);
    store::insert_device(transaction.session(), id, user, &secret.hash(), now).await?;
    Ok(Some(secret))
}
