//! The keys that tokens are signed with. They lie in the database, so that every process has
//! the same, and are made and followed by new ones without anybody's help.

mod algorithm;
mod jwks;
mod key;
mod replace;
mod ring;
mod rotation;
mod store;

use std::sync::Arc;

use jsonwebtoken::jwk::Jwk;

pub use algorithm::SigningAlgorithm;
pub use jwks::KeySet;
pub(crate) use jwks::{__path_get_signing_keys, get_signing_keys};
#[cfg(test)]
pub(crate) use key::new_pair;
pub use key::{SigningKey, VerifyingKey};
pub use replace::{OldKeys, ReplaceError, replace};

use self::ring::{First, Ring};
use crate::{
    app::Shared,
    http::problem::{Problem, ProblemCode},
    secrets::SecretError,
};

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

/// The keys, as this process last read them. One of RSA is made when the first client asks for it:
/// that takes a while, and most services never need one.
pub struct SigningKeys {
    es256: Ring,
    rs256: Ring,
}

impl Default for SigningKeys {
    fn default() -> Self {
        Self {
            es256: Ring::of(SigningAlgorithm::Es256),
            rs256: Ring::of(SigningAlgorithm::Rs256),
        }
    }
}

impl SigningKeys {
    const fn ring(&self, algorithm: SigningAlgorithm) -> &Ring {
        match algorithm {
            SigningAlgorithm::Es256 => &self.es256,
            SigningAlgorithm::Rs256 => &self.rs256,
        }
    }

    /// The key to sign access tokens with now.
    ///
    /// # Errors
    /// When the database or the cipher fails.
    pub async fn signing(&self, shared: &Shared) -> Result<Arc<SigningKey>, KeyError> {
        self.signing_by(shared, SigningAlgorithm::Es256).await
    }

    /// The key of this algorithm to sign with now. It may have to be made: do not ask while a
    /// transaction of your own is open, unless you have asked a moment before.
    ///
    /// # Errors
    /// When the database or the cipher fails.
    pub async fn signing_by(
        &self,
        shared: &Shared,
        algorithm: SigningAlgorithm,
    ) -> Result<Arc<SigningKey>, KeyError> {
        let keys = self.ring(algorithm).keys(shared, First::Made).await?;
        keys.signing(shared.clock.now()).ok_or(KeyError::Cipher)
    }

    /// The key of this name that access tokens are signed with, if there is one.
    ///
    /// # Errors
    /// When the database or the cipher fails.
    pub async fn verifying(
        &self,
        shared: &Shared,
        kid: &str,
    ) -> Result<Option<VerifyingKey>, KeyError> {
        self.es256.verifying(shared, kid).await
    }

    /// The key of this name, of either algorithm.
    ///
    /// # Errors
    /// When the database or the cipher fails.
    pub async fn verifying_any(
        &self,
        shared: &Shared,
        kid: &str,
    ) -> Result<Option<VerifyingKey>, KeyError> {
        match self.es256.verifying(shared, kid).await? {
            Some(key) => Ok(Some(key)),
            None => self.rs256.verifying(shared, kid).await,
        }
    }

    /// The public keys of both algorithms.
    ///
    /// # Errors
    /// When the database or the cipher fails.
    pub async fn published(&self, shared: &Shared) -> Result<Vec<Jwk>, KeyError> {
        let es256 = self.es256.keys(shared, First::Made).await?;
        let rs256 = self.rs256.keys(shared, First::Missing).await?;
        Ok(es256
            .published()
            .chain(rs256.published())
            .cloned()
            .collect())
    }
}
