//! What may be shown once only: client assertions (RFC 7523, 3) and DPoP proofs (RFC 9449, 11.1).

use chrono::{DateTime, Utc};

use super::opaque::{self, Digest};
use crate::{
    app::Shared,
    database::{execute, statement::statements},
};

statements! {
    INSERT = "INSERT INTO used_proofs (digest, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    PURGE = "DELETE FROM used_proofs WHERE digest IN (SELECT digest FROM used_proofs WHERE expires_at < $1 ORDER BY expires_at LIMIT 20)";
}

/// Something that may be shown once.
#[derive(Debug)]
pub struct Proof {
    digest: Digest,
    expires_at: DateTime<Utc>,
}

impl Proof {
    /// The assertion with this id.
    #[must_use]
    pub fn of_assertion(client_id: &str, jti: &str, expires_at: DateTime<Utc>) -> Self {
        let digest = opaque::digest(&format!("assertion\n{client_id}\n{jti}"));
        Self { digest, expires_at }
    }

    /// The DPoP proof with this id, made with this key.
    #[must_use]
    pub fn of_dpop(thumbprint: &str, jti: &str, expires_at: DateTime<Utc>) -> Self {
        let digest = opaque::digest(&format!("dpop\n{thumbprint}\n{jti}"));
        Self { digest, expires_at }
    }
}

/// Whether it is shown for the first time; from now on it is not. Of two at once, one is first.
///
/// # Errors
/// When the database fails.
pub async fn use_once(shared: &Shared, proof: &Proof) -> sqlx::Result<bool> {
    let mut transaction = shared.database.begin().await?;
    let digest = proof.digest.as_slice();
    let written = execute!(transaction.session(), INSERT, digest, proof.expires_at)?;
    execute!(transaction.session(), PURGE, shared.clock.now())?;
    transaction.commit().await?;
    Ok(written == 1)
}
