//! Replacing the signing keys before their time, for whoever runs the service: somebody else may
//! have seen them.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{KeyError, SigningAlgorithm, SigningKey, key::NewKey, store};
use crate::{
    audit::{self, Event},
    database::{Database, Transaction},
    http::origin::Origin,
    random::Random,
    secrets::Secrets,
};

/// What becomes of the keys that signed until now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldKeys {
    /// They stay published until their tokens have ended.
    Stay,
    /// They are gone, and every token that they signed is worth nothing.
    Withdrawn,
}

/// Why the keys were not replaced.
#[derive(Debug, thiserror::Error)]
pub enum ReplaceError {
    /// There are none to replace.
    #[error("there are no signing keys yet: the service makes them when it first needs them")]
    None,
    /// Somebody else did it.
    #[error("another process made a key at the same moment; nothing is changed, try again")]
    Overtaken,
    /// It cannot be made or kept.
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl From<sqlx::Error> for ReplaceError {
    fn from(error: sqlx::Error) -> Self {
        Self::Key(error.into())
    }
}

/// Makes a new key of every algorithm that there are keys of, which signs at once: other processes
/// know it within a minute. Returns the names of the new ones.
///
/// # Errors
/// [`ReplaceError`]; nothing is then changed.
pub async fn replace(
    database: &Database,
    secrets: &Secrets,
    old: OldKeys,
    (now, random): (DateTime<Utc>, &dyn Random),
) -> Result<Vec<String>, ReplaceError> {
    let mut transaction = database.begin().await?;
    let mut made = Vec::new();
    for algorithm in SigningAlgorithm::ALL.iter().copied() {
        made.extend(follow(&mut transaction, secrets, algorithm, old, now).await?);
    }
    if made.is_empty() {
        return Err(ReplaceError::None);
    }
    let event = Event {
        actor_user: None,
        actor_client: None,
        action: "signing_keys.replaced",
        target_type: "signing_keys",
        target_id: String::new(),
        subject_user: None,
        origin: &Origin::default(),
        details: json!({ "new": made, "withdrawn": old == OldKeys::Withdrawn, "by": "verso rotate-keys" }),
    };
    audit::record(transaction.session(), &event, now, random).await?;
    transaction.commit().await?;
    Ok(made)
}

/// Lets a new key follow those of this algorithm, if there are any.
async fn follow(
    transaction: &mut Transaction,
    secrets: &Secrets,
    algorithm: SigningAlgorithm,
    old: OldKeys,
    now: DateTime<Utc>,
) -> Result<Option<String>, ReplaceError> {
    let rows = store::all(transaction.session(), algorithm).await?;
    let Some(newest) = rows.last() else {
        return Ok(None);
    };
    // With another secret key file the service could not sign any more.
    SigningKey::open(algorithm, &newest.kid, &newest.private_key, secrets)?;
    let generation = newest.generation + 1;
    let key = NewKey::generate(algorithm, secrets)?;
    let public = serde_json::to_string(&key.public).map_err(KeyError::Json)?;
    let new = (generation, &key, &*public, now);
    store::insert(transaction, algorithm, new, now).await?;
    let rows = store::all(transaction.session(), algorithm).await?;
    if rows.last().is_none_or(|row| row.kid != key.kid) {
        return Err(ReplaceError::Overtaken);
    }
    if old == OldKeys::Withdrawn {
        store::delete_before(transaction, algorithm, generation).await?;
    }
    Ok(Some(key.kid))
}
