//! Beginning a session, once somebody has proved who they are.

use chrono::TimeDelta;
use serde_json::json;
use uuid::Uuid;

use super::{
    output::{NewSession, SignInAnswer, SignInOutcome},
    store::{self, SessionRow},
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

/// How long a session lasts at most.
const LASTS: TimeDelta = TimeDelta::days(30);

/// Begins a session of `account`, whose user proved who they are by `methods` (RFC 8176).
pub async fn start(
    state: &AppState,
    transaction: &mut Transaction,
    account: &AccountRow,
    visitor: &Visitor,
    methods: &str,
) -> Result<SignInAnswer, Problem> {
    let now = state.clock.now();
    let origin = &visitor.origin;
    let secret = Secret::new(Kind::Session, &*state.random);
    let row = SessionRow {
        id: new_id(now, &*state.random),
        user_id: account.id,
        authenticated_at: now,
        methods: methods.to_owned(),
        ip_address: origin.ip_address.map(|address| address.to_string()),
        user_agent: origin.user_agent.clone(),
        created_at: now,
        last_used_at: now,
        expires_at: now + LASTS,
    };
    store::insert(transaction.session(), &row, &secret.hash()).await?;
    let device = remember_device(state, transaction, account.id, visitor).await?;
    accounts::signed_in(transaction.session(), account.id, now).await?;
    let (action, doer) = ("session.started", Doer::user(account.id, origin));
    let details = json!({ "session_id": row.id, "methods": methods });
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
