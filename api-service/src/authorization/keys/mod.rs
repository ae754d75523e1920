//! The keys that tokens are signed with. They lie in the database, so that every process has
//! the same, and are made and followed by new ones without anybody's help.

mod jwks;
mod key;
mod rotation;
mod store;

use std::sync::{Arc, RwLock};

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::jwk::Jwk;

pub use jwks::KeySet;
pub(crate) use jwks::{__path_get_signing_keys, get_signing_keys};
#[cfg(test)]
pub(crate) use key::new_pair;
pub use key::{SigningKey, VerifyingKey};

use self::{key::NewKey, store::KeyRow};
use crate::{
    app::Shared,
    http::problem::{Problem, ProblemCode},
    secrets::SecretError,
};

/// How long the keys are kept in memory.
const KEPT_IN_MEMORY: TimeDelta = TimeDelta::minutes(1);
/// A token may name a key that another process has just made; it cannot make us ask the
/// database more often than this.
const ASKED_AGAIN_AFTER: TimeDelta = TimeDelta::seconds(2);

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// The key cannot be sealed or opened.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// The cipher failed.
    #[error("the cipher failed")]
    Cipher,
    /// A key is not what it should be.
    #[error("a signing key cannot be read: {0}")]
    Key(#[from] jsonwebtoken::errors::Error),
    /// A key in the database is no JSON.
    #[error("a signing key cannot be read: {0}")]
    Json(#[from] serde_json::Error),
}

impl From<KeyError> for Problem {
    fn from(error: KeyError) -> Self {
        match error {
            KeyError::Database(error) => error.into(),
            error => {
                tracing::error!(%error, "there is no key to sign or verify with");
                Self::new(ProblemCode::InternalError)
            }
        }
    }
}

/// The keys, as this process last read them.
#[derive(Default)]
pub struct SigningKeys(RwLock<Option<Arc<KeyRing>>>);

/// Every key there is at one time.
pub struct KeyRing {
    read_at: DateTime<Utc>,
    keys: Vec<Key>,
}

struct Key {
    kid: String,
    signs_from: DateTime<Utc>,
    public: Jwk,
    verifying: VerifyingKey,
    signing: Arc<SigningKey>,
}

impl KeyRing {
    /// The public keys.
    pub fn published(&self) -> impl Iterator<Item = &Jwk> {
        self.keys.iter().map(|key| &key.public)
    }
}

impl SigningKeys {
    /// The key to sign with now.
    ///
    /// # Errors
    /// When the database or the cipher fails.
    pub async fn signing(&self, shared: &Shared) -> Result<Arc<SigningKey>, KeyError> {
        let ring = self.ring(shared).await?;
        rotation::signing(&ring.keys, |key| key.signs_from, shared.clock.now())
            .or(ring.keys.first())
            .map(|key| Arc::clone(&key.signing))
            .ok_or(KeyError::Cipher)
    }

    /// The key of this name, if there is one.
    ///
    /// # Errors
    /// When the database or the cipher fails.
    pub async fn verifying(
        &self,
        shared: &Shared,
        kid: &str,
    ) -> Result<Option<VerifyingKey>, KeyError> {
        let find = |ring: &KeyRing| {
            let key = ring.keys.iter().find(|key| key.kid == kid);
            key.map(|key| key.verifying.clone())
        };
        let ring = self.ring(shared).await?;
        let known = find(&ring);
        if known.is_some() || shared.clock.now() - ring.read_at < ASKED_AGAIN_AFTER {
            return Ok(known);
        }
        Ok(find(&*self.read(shared).await?))
    }

    /// All keys; a new one is made when it is time.
    ///
    /// # Errors
    /// When the database or the cipher fails.
    pub async fn ring(&self, shared: &Shared) -> Result<Arc<KeyRing>, KeyError> {
        let kept = self.0.read().ok().and_then(|kept| kept.clone());
        match kept {
            Some(ring) if shared.clock.now() - ring.read_at < KEPT_IN_MEMORY => Ok(ring),
            _ => self.read(shared).await,
        }
    }

    async fn read(&self, shared: &Shared) -> Result<Arc<KeyRing>, KeyError> {
        let now = shared.clock.now();
        let mut connection = shared.database.read().await?;
        let mut rows = store::all(connection.session()).await?;
        drop(connection);
        let newest = rows.last();
        if let Some(signs_from) = rotation::next_signs_from(newest.map(|key| key.signs_from), now) {
            let generation = newest.map_or(1, |key| key.generation + 1);
            rows = rotate(shared, generation, signs_from).await?;
        }
        let keys = rows.iter().map(|row| Key::open(row, shared));
        let ring = Arc::new(KeyRing {
            read_at: now,
            keys: keys.collect::<Result<_, _>>()?,
        });
        if let Ok(mut kept) = self.0.write() {
            *kept = Some(Arc::clone(&ring));
        }
        Ok(ring)
    }
}

impl Key {
    fn open(row: &KeyRow, shared: &Shared) -> Result<Self, KeyError> {
        let public: Jwk = serde_json::from_str(&row.public_jwk)?;
        Ok(Self {
            kid: row.kid.clone(),
            signs_from: row.signs_from,
            verifying: VerifyingKey::from_jwk(&row.kid, &public)?,
            signing: Arc::new(SigningKey::open(
                &row.kid,
                &row.private_key,
                &shared.secrets,
            )?),
            public,
        })
    }
}

/// Adds the key of this generation, removes those whose tokens have ended, and reads again.
async fn rotate(
    shared: &Shared,
    generation: i64,
    signs_from: DateTime<Utc>,
) -> Result<Vec<KeyRow>, KeyError> {
    let now = shared.clock.now();
    let key = NewKey::generate(&shared.secrets)?;
    let public = serde_json::to_string(&key.public)?;
    let mut transaction = shared.database.begin().await?;
    store::insert(&mut transaction, generation, &key, &public, signs_from, now).await?;
    let rows = store::all(transaction.session()).await?;
    // A key's tokens began to end when the next one began to sign.
    let followed = rows
        .iter()
        .filter(|key| key.signs_from + rotation::KEPT_FOR <= now);
    if let Some(oldest_kept) = followed.map(|key| key.generation).max() {
        store::delete_before(&mut transaction, oldest_kept).await?;
    }
    let rows = store::all(transaction.session()).await?;
    transaction.commit().await?;
    tracing::info!(generation, %signs_from, "a new key to sign tokens with");
    Ok(rows)
}
