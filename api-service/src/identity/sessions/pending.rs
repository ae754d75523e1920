//! Sign-ins whose first step was right and whose second factor is still to come.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::{
    output::{PendingSignIn, SecondFactorWay, SignInAnswer, SignInOutcome},
    start::start,
    visitor::Visitor,
};
use crate::{
    app::AppState,
    database::{Session, Transaction, execute, fetch_optional, statement::statements},
    http::{input::Invalid, problem::Problem},
    identity::{
        accounts::store::{self as accounts, AccountRow},
        passkeys,
        secret::{Kind, Secret, SecretText},
        throttling::{Count, SECOND_FACTOR, forget, take},
    },
    random::new_id,
};

/// How long the second factor may take.
const WITHIN: TimeDelta = TimeDelta::minutes(10);

statements! {
    INSERT = "INSERT INTO pending_sign_ins (id, user_id, secret_hash, methods, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";
    FIND = "SELECT id, user_id, methods FROM pending_sign_ins WHERE secret_hash = $1 AND expires_at > $2";
    FIND_BY_ID = "SELECT id, user_id, methods FROM pending_sign_ins WHERE id = $1 AND expires_at > $2";
    END = "DELETE FROM pending_sign_ins WHERE id = $1";
}

#[derive(FromRow)]
struct PendingRow {
    id: Uuid,
    user_id: Uuid,
    methods: String,
}

/// Begins to wait for the second factor of an account whose user proved by `methods` (RFC 8176) who they are.
pub async fn begin(
    state: &AppState,
    transaction: &mut Transaction,
    account: &AccountRow,
    methods: &str,
) -> sqlx::Result<SignInAnswer> {
    let now = state.clock.now();
    let secret = Secret::new(Kind::PendingSignIn, &*state.random);
    let expires_at = now + WITHIN;
    execute!(
        transaction.session(),
        INSERT,
        new_id(now, &*state.random),
        account.id,
        secret.hash(),
        methods,
        now,
        expires_at,
    )?;
    Ok(SignInAnswer {
        outcome: SignInOutcome::SecondFactorRequired,
        session: None,
        pending: Some(PendingSignIn {
            secret: secret.text().to_owned(),
            ways: ways(state, account),
            expires_at,
        }),
    })
}

/// What the second factor of `account` can be, the most convenient first.
fn ways(state: &AppState, account: &AccountRow) -> Vec<SecondFactorWay> {
    let passkeys_work = passkeys::relying_party(&state.settings).is_ok();
    let ways = [
        (
            account.has_passkey && passkeys_work,
            SecondFactorWay::Passkey,
        ),
        (account.has_authenticator, SecondFactorWay::Totp),
        (account.has_recovery_code, SecondFactorWay::RecoveryCode),
    ];
    let ways = ways.into_iter().filter(|(has, _)| *has);
    ways.map(|(_, way)| way).collect()
}

/// A sign-in that waits for its second factor.
pub struct Waiting {
    /// Its id.
    pub id: Uuid,
    /// Who signs in.
    pub account: AccountRow,
    methods: String,
}

impl Waiting {
    /// The sign-in that waits under this secret.
    pub async fn find(state: &AppState, secret: &SecretText) -> Result<Self, Problem> {
        let now = state.clock.now();
        let mut connection = state.database.read().await?;
        let found = find(connection.session(), &secret.hash(), now).await?;
        Self::of(connection.session(), found).await
    }

    /// The sign-in with this id.
    pub async fn find_by_id(state: &AppState, id: Uuid) -> Result<Self, Problem> {
        let now = state.clock.now();
        let mut connection = state.database.read().await?;
        let found = fetch_optional!(connection.session(), PendingRow, FIND_BY_ID, id, now)?;
        Self::of(connection.session(), found).await
    }

    async fn of(session: Session<'_>, found: Option<PendingRow>) -> Result<Self, Problem> {
        let found = found.ok_or_else(expired)?;
        let account = accounts::find(session, found.user_id).await?;
        let account = account.filter(|account| account.is_active);
        Ok(Self {
            id: found.id,
            account: account.ok_or_else(expired)?,
            methods: found.methods,
        })
    }

    /// Counts a try, before it is known how it ends.
    pub async fn count_try(&self, state: &AppState) -> Result<(), Problem> {
        take(state, [self.count()]).await
    }

    /// Begins the session: the second factor was right, and proves them by `methods` besides (RFC 8176).
    pub async fn complete(
        self,
        state: &AppState,
        transaction: &mut Transaction,
        visitor: &Visitor,
        methods: &str,
    ) -> Result<SignInAnswer, Problem> {
        if execute!(transaction.session(), END, self.id)? == 0 {
            return Err(expired());
        }
        forget(transaction.session(), &self.count()).await?;
        let methods = format!("{} {methods}", self.methods);
        start(state, transaction, &self.account, visitor, &methods).await
    }

    fn count(&self) -> Count {
        Count::of(SECOND_FACTOR, &self.account.id.to_string())
    }
}

async fn find(
    session: Session<'_>,
    secret_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<PendingRow>> {
    fetch_optional!(session, PendingRow, FIND, secret_hash, now)
}

fn expired() -> Problem {
    let message = "is too old or was used already; sign in again";
    Problem::invalid_member("/pending", Invalid::new("expired", message))
}
