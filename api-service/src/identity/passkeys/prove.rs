//! Whether an answer proves whose passkey it is (WebAuthn Level 3, 7.2).

use sqlx::types::Json;
use uuid::Uuid;
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, PublicKeyCredential, WebauthnError,
};

use super::{
    relying_party,
    store::{self, PasskeyRow},
};
use crate::{
    app::AppState,
    database::Transaction,
    http::problem::Problem,
    identity::accounts::{store::AccountRow, ways_in},
};

/// Somebody has a passkey, and their authenticator knew them.
pub struct Proof {
    /// Whose it is.
    pub account: AccountRow,
    /// Its id.
    pub passkey: Uuid,
    /// How it proves who they are (RFC 8176). A key that may be copied to other devices counts as one in software.
    pub methods: &'static str,
}

/// Why an answer proves nothing.
pub enum Refused {
    /// It is of nobody's passkey, or not what that passkey would answer.
    Wrong {
        /// Whose passkey it claims to be of.
        user: Option<Uuid>,
    },
    /// The signature is right, but the authenticator has counted further before: there may be a copy of the key
    /// (WebAuthn Level 3, 6.1.1).
    Copied {
        /// Whose passkey it is.
        account: Box<AccountRow>,
        /// Its id.
        passkey: Uuid,
        /// What they call it.
        name: String,
    },
    /// We failed.
    Failed(Problem),
}

impl From<sqlx::Error> for Refused {
    fn from(error: sqlx::Error) -> Self {
        Self::Failed(error.into())
    }
}

/// Checks `answer` to the challenge of `waiting`, and notes that the passkey was used. Where it is known who signs in,
/// it must be a passkey of `expected`.
///
/// # Errors
/// Why it proves nothing.
pub async fn prove(
    state: &AppState,
    transaction: &mut Transaction,
    waiting: DiscoverableAuthentication,
    answer: &PublicKeyCredential,
    expected: Option<Uuid>,
) -> Result<Proof, Refused> {
    let site = relying_party(&state.settings).map_err(|off| Refused::Failed(off.into()))?;
    let found =
        store::find_by_credential(transaction.session(), answer.get_credential_id()).await?;
    let mut row = found.ok_or(Refused::Wrong { user: expected })?;
    let owner = row.user_id;
    let wrong = || Refused::Wrong { user: Some(owner) };
    if !is_of(answer, &row, expected) {
        return Err(wrong());
    }
    let account = ways_in::hold_active(transaction, owner).await?;
    let account = account.ok_or_else(wrong)?;
    let copied = |row: PasskeyRow, account: AccountRow| Refused::Copied {
        account: Box::new(account),
        passkey: row.id,
        name: row.name,
    };
    let Json(credential) = &mut row.credential;
    let result = match site.finish_discoverable_authentication_v2(answer, waiting, &*credential) {
        Ok(result) => result,
        Err(WebauthnError::CredentialPossibleCompromise) => return Err(copied(row, account)),
        Err(error) => {
            tracing::info!(%error, "a passkey's answer was refused");
            return Err(wrong());
        }
    };
    credential.update_credential(&result);
    let (count, now) = (result.counter(), state.clock.now());
    if !store::note_use(transaction.session(), &row, count, now).await? {
        return Err(copied(row, account));
    }
    Ok(Proof {
        account,
        passkey: row.id,
        methods: methods(&result),
    })
}

/// Whether the answer is of the passkey's owner, by who is expected and by what it says itself. Where nobody is
/// expected, it has to say so (WebAuthn Level 3, 7.2, step 6).
fn is_of(answer: &PublicKeyCredential, row: &PasskeyRow, expected: Option<Uuid>) -> bool {
    let said = answer.get_user_unique_id();
    let is_said = said.is_some_and(|id| id == row.user_id.as_bytes());
    match expected {
        Some(user) => user == row.user_id && (said.is_none() || is_said),
        None => is_said,
    }
}

fn methods(result: &AuthenticationResult) -> &'static str {
    if result.backup_eligible() {
        "swk user mfa"
    } else {
        "hwk user mfa"
    }
}
