//! Whether a code is one of the user's.

use uuid::Uuid;

use super::{codes, store, totp::SharedSecret};
use crate::{
    app::AppState,
    database::Transaction,
    http::{input::text_input, problem::Problem},
};

text_input! {
    /// Six digits from an authenticator, or a recovery code.
    CodeText {
        max: 40,
        pattern: "^[A-Za-z0-9 -]+$",
        says: "must be six digits, or a recovery code",
        example: "123456"
    }
}

impl CodeText {
    /// The digits, when it is a code of an authenticator, with or without a space between them.
    #[must_use]
    pub fn digits(&self) -> Option<String> {
        let digits: String = self.as_str().chars().filter(|c| *c != ' ').collect();
        let is_code = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_code.then_some(digits)
    }
}

/// What a code turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// None of the user's, or one that was used before.
    Wrong,
    /// A code of the authenticator.
    Right,
    /// A recovery code; so many are left.
    RecoveryCode {
        /// How many are left.
        left: i64,
    },
}

/// Uses up `code`, when it is one of the user's.
///
/// # Errors
/// When the database or the cipher fails.
pub async fn prove(
    state: &AppState,
    transaction: &mut Transaction,
    user: Uuid,
    code: &CodeText,
) -> Result<Outcome, Problem> {
    let now = state.clock.now();
    let Some(digits) = code.digits() else {
        let hash = codes::hash(user, code.as_str());
        if !store::use_code(transaction.session(), user, &hash, now).await? {
            return Ok(Outcome::Wrong);
        }
        let left = store::codes_left(transaction.session(), user).await?;
        return Ok(Outcome::RecoveryCode { left });
    };
    let row = store::find(transaction.session(), user).await?;
    let Some(row) = row.filter(|row| row.confirmed_at.is_some()) else {
        return Ok(Outcome::Wrong);
    };
    let secret = SharedSecret::open(state, user, &row.sealed_secret)?;
    let Some(step) = secret.step_of(&digits, now)? else {
        return Ok(Outcome::Wrong);
    };
    // A code that somebody looked over a shoulder for is worth nothing (RFC 6238, 5.2).
    let is_new = store::use_step(transaction.session(), user, step).await?;
    Ok(if is_new {
        Outcome::Right
    } else {
        Outcome::Wrong
    })
}
