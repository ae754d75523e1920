//! Sign-ins whose first step was right and whose second factor is still to come.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::{
    output::{PendingSignIn, SecondFactorWay, SignInAnswer, SignInOutcome},
    start::{Admission, start},
    visitor::Visitor,
};
use crate::{
    app::AppState,
    database::{Connection, Session, Transaction, execute, fetch_optional, statement::statements},
    http::{input::Invalid, problem::Problem},
    identity::{
        accounts::store::{self as accounts, AccountRow},
        passkeys,
        secret::{Kind, Secret, SecretText},
        throttling::{Count, SECOND_FACTOR_BY_ACCOUNT, SECOND_FACTOR_BY_DEVICE, forget, take},
    },
    random::new_id,
};

/// How long the second factor may take.
const WITHIN: TimeDelta = TimeDelta::minutes(10);

statements! {
    INSERT = "INSERT INTO pending_sign_ins (id, user_id, secret_hash, methods, authenticated_at, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    FIND = "SELECT id, user_id, methods, authenticated_at FROM pending_sign_ins WHERE secret_hash = $1 AND expires_at > $2";
    FIND_BY_ID = "SELECT id, user_id, methods, authenticated_at FROM pending_sign_ins WHERE id = $1 AND expires_at > $2";
    END = "DELETE FROM pending_sign_ins WHERE id = $1";
    END_ALL = "DELETE FROM pending_sign_ins WHERE user_id = $1";
}

#[derive(FromRow)]
struct PendingRow {
    id: Uuid,
    user_id: Uuid,
    methods: String,
    authenticated_at: Option<DateTime<Utc>>,
}

/// Begins to wait for the second factor of an account.
pub async fn begin(
    state: &AppState,
    transaction: &mut Transaction,
    account: &AccountRow,
    admission: &Admission<'_>,
) -> sqlx::Result<SignInAnswer> {
    let now = state.clock.now();
    let secret = Secret::new(Kind::PendingSignIn, &*state.random);
    let expires_at = now + WITHIN;
    let proved_before = Some(admission.authenticated_at).filter(|time| *time < now);
    execute!(
        transaction.session(),
        INSERT,
        new_id(now, &*state.random),
        account.id,
        secret.hash(),
        admission.methods,
        proved_before,
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
    proved_before: Option<DateTime<Utc>>,
    known_device: Option<Uuid>,
}

impl Waiting {
    /// The sign-in that waits under this secret.
    pub async fn find(
        state: &AppState,
        secret: &SecretText,
        visitor: &Visitor,
    ) -> Result<Self, Problem> {
        let now = state.clock.now();
        let mut connection = state.database.read().await?;
        let found = find(connection.session(), &secret.hash(), now).await?;
        Self::of(&mut connection, found, visitor).await
    }

    /// The sign-in with this id.
    pub async fn find_by_id(
        state: &AppState,
        id: Uuid,
        visitor: &Visitor,
    ) -> Result<Self, Problem> {
        let now = state.clock.now();
        let mut connection = state.database.read().await?;
        let found = fetch_optional!(connection.session(), PendingRow, FIND_BY_ID, id, now)?;
        Self::of(&mut connection, found, visitor).await
    }

    async fn of(
        connection: &mut Connection,
        found: Option<PendingRow>,
        visitor: &Visitor,
    ) -> Result<Self, Problem> {
        let found = found.ok_or_else(expired)?;
        let user = found.user_id;
        let account = accounts::find(connection.session(), user).await?;
        let account = account.filter(|account| account.is_active);
        Ok(Self {
            id: found.id,
            account: account.ok_or_else(expired)?,
            methods: found.methods,
            proved_before: found.authenticated_at,
            known_device: visitor.known_device(connection.session(), user).await?,
        })
    }

    /// When the user proved who they are, if the second factor is a code that they give now: not later than an identity
    /// provider says that they did. Codes are typed into whatever asks for them.
    pub fn authenticated_at(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.proved_before.unwrap_or(now)
    }

    /// Counts a try, before it is known how it ends.
    pub async fn count_try(&self, state: &AppState) -> Result<(), Problem> {
        take(state, [self.count()]).await
    }

    /// Begins the session: the second factor was right, and proves them by its methods besides. The transaction holds
    /// the user's row: whoever takes the sign-in away meanwhile is seen.
    pub async fn complete(
        self,
        state: &AppState,
        transaction: &mut Transaction,
        factor: &Admission<'_>,
    ) -> Result<SignInAnswer, Problem> {
        if execute!(transaction.session(), END, self.id)? == 0 {
            return Err(expired());
        }
        forget(transaction.session(), &self.count()).await?;
        let methods = format!("{} {}", self.methods, factor.methods);
        let admission = Admission {
            methods: &methods,
            ..*factor
        };
        start(state, transaction, &self.account, &admission).await
    }

    /// Whoever knows the password must not lock the owner out of a browser that the account knows.
    fn count(&self) -> Count {
        match self.known_device {
            Some(device) => Count::of(SECOND_FACTOR_BY_DEVICE, &device.to_string()),
            None => Count::of(SECOND_FACTOR_BY_ACCOUNT, &self.account.id.to_string()),
        }
    }
}

/// Gives up every sign-in of a user that waits: what its first step was checked against counts no more.
///
/// # Errors
/// Whatever the engine says.
pub async fn end_all(session: Session<'_>, user: Uuid) -> sqlx::Result<()> {
    execute!(session, END_ALL, user).map(drop)
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
