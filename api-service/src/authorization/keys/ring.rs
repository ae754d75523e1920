//! The keys of one algorithm, as this process last read them.

use std::sync::{Arc, RwLock};

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::jwk::Jwk;

use super::{
    KeyError, SigningAlgorithm, SigningKey, VerifyingKey,
    key::NewKey,
    rotation,
    store::{self, KeyRow},
};
use crate::app::Shared;

/// How long the keys are kept in memory.
const KEPT_IN_MEMORY: TimeDelta = TimeDelta::minutes(1);
/// A token may name a key that another process has just made; it cannot make us ask the
/// database more often than this.
const ASKED_AGAIN_AFTER: TimeDelta = TimeDelta::seconds(2);

/// Every key of one algorithm, and how they are read.
pub struct Ring {
    algorithm: SigningAlgorithm,
    kept: RwLock<Option<Arc<Keys>>>,
}

/// Every key of one algorithm that there is at one time.
pub struct Keys {
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

/// Whether the first key is made when there is none.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum First {
    /// It is: something is to be signed.
    Made,
    /// It is not: nobody needs one yet.
    Missing,
}

impl Keys {
    /// The public keys.
    pub fn published(&self) -> impl Iterator<Item = &Jwk> {
        self.keys.iter().map(|key| &key.public)
    }

    /// The key to sign with.
    pub fn signing(&self, now: DateTime<Utc>) -> Option<Arc<SigningKey>> {
        rotation::signing(&self.keys, |key| key.signs_from, now)
            .or(self.keys.first())
            .map(|key| Arc::clone(&key.signing))
    }

    fn verifying(&self, kid: &str) -> Option<VerifyingKey> {
        let key = self.keys.iter().find(|key| key.kid == kid);
        key.map(|key| key.verifying.clone())
    }
}

impl Ring {
    /// The ring of this algorithm, unread.
    pub const fn of(algorithm: SigningAlgorithm) -> Self {
        Self {
            algorithm,
            kept: RwLock::new(None),
        }
    }

    /// All keys; a new one is made when it is time.
    pub async fn keys(&self, shared: &Shared, first: First) -> Result<Arc<Keys>, KeyError> {
        let kept = self.kept.read().ok().and_then(|kept| kept.clone());
        match kept {
            Some(kept)
                if shared.clock.now() - kept.read_at < KEPT_IN_MEMORY
                    && (first == First::Missing || !kept.keys.is_empty()) =>
            {
                Ok(kept)
            }
            _ => self.read(shared, first).await,
        }
    }

    /// The key of this name, if there is one.
    pub async fn verifying(
        &self,
        shared: &Shared,
        kid: &str,
    ) -> Result<Option<VerifyingKey>, KeyError> {
        let keys = self.keys(shared, First::Missing).await?;
        let known = keys.verifying(kid);
        if known.is_some() || shared.clock.now() - keys.read_at < ASKED_AGAIN_AFTER {
            return Ok(known);
        }
        Ok(self.read(shared, First::Missing).await?.verifying(kid))
    }

    async fn read(&self, shared: &Shared, first: First) -> Result<Arc<Keys>, KeyError> {
        let now = shared.clock.now();
        let mut connection = shared.database.read().await?;
        let mut rows = store::all(connection.session(), self.algorithm).await?;
        drop(connection);
        let newest = rows.last();
        let next = rotation::next_signs_from(newest.map(|key| key.signs_from), now);
        let next = next.filter(|_| first == First::Made || newest.is_some());
        if let Some(signs_from) = next {
            let generation = newest.map_or(1, |key| key.generation + 1);
            rows = self.rotate(shared, generation, signs_from).await?;
        }
        let keys = rows.iter().map(|row| self.open(row, shared));
        let keys = Arc::new(Keys {
            read_at: now,
            keys: keys.collect::<Result<_, _>>()?,
        });
        if let Ok(mut kept) = self.kept.write() {
            *kept = Some(Arc::clone(&keys));
        }
        Ok(keys)
    }

    fn open(&self, row: &KeyRow, shared: &Shared) -> Result<Key, KeyError> {
        let (algorithm, kid) = (self.algorithm, &row.kid);
        let public: Jwk = serde_json::from_str(&row.public_jwk)?;
        let signing = SigningKey::open(algorithm, kid, &row.private_key, &shared.secrets)?;
        Ok(Key {
            kid: kid.clone(),
            signs_from: row.signs_from,
            verifying: VerifyingKey::from_jwk(algorithm, kid, &public)?,
            signing: Arc::new(signing),
            public,
        })
    }

    /// Adds the key of this generation, removes those whose tokens have ended, and reads again.
    async fn rotate(
        &self,
        shared: &Shared,
        generation: i64,
        signs_from: DateTime<Utc>,
    ) -> Result<Vec<KeyRow>, KeyError> {
        let (now, algorithm) = (shared.clock.now(), self.algorithm);
        let key = NewKey::generate(algorithm, &shared.secrets)?;
        let public = serde_json::to_string(&key.public)?;
        let mut transaction = shared.database.begin().await?;
        let new = (generation, &key, &*public, signs_from);
        store::insert(&mut transaction, algorithm, new, now).await?;
        let rows = store::all(transaction.session(), algorithm).await?;
        // A key's tokens began to end when the next one began to sign.
        let followed = rows
            .iter()
            .filter(|key| key.signs_from + rotation::KEPT_FOR <= now);
        if let Some(oldest_kept) = followed.map(|key| key.generation).max() {
            store::delete_before(&mut transaction, algorithm, oldest_kept).await?;
        }
        let rows = store::all(transaction.session(), algorithm).await?;
        transaction.commit().await?;
        let algorithm = algorithm.as_str();
        tracing::info!(algorithm, generation, %signs_from, "a new key to sign tokens with");
        Ok(rows)
    }
}
