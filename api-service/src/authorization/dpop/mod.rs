//! DPoP (RFC 9449): a client proves for every request that it holds the key to which its tokens
//! are bound, so that a stolen token is worth nothing.

mod proof;

use axum::http::{HeaderMap, HeaderName};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

pub use proof::{Expected, verify};

use super::{
    error::{ErrorCode, OAuthError},
    jwt::Refused,
    opaque,
    proofs::{self, Proof},
};
use crate::app::Shared;

/// The header that carries a proof.
pub const HEADER: HeaderName = HeaderName::from_static("dpop");

/// Why a proof is not good.
#[derive(Debug, thiserror::Error)]
pub enum ProofError {
    /// It is missing, repeated, wrong or shown again.
    #[error("the DPoP proof is missing or not valid")]
    Invalid,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

impl From<ProofError> for OAuthError {
    fn from(error: ProofError) -> Self {
        match error {
            ProofError::Invalid => Self::new(
                ErrorCode::InvalidDpopProof,
                "the DPoP proof is not valid for this request, too old, or was shown before",
            ),
            ProofError::Database(error) => error.into(),
        }
    }
}

/// The thumbprint of the key that a request for tokens proves to hold; none when it carries no proof.
///
/// # Errors
/// When the proof is not good.
pub async fn of_token_request(
    shared: &Shared,
    headers: &HeaderMap,
    path: &str,
) -> Result<Option<String>, ProofError> {
    if !headers.contains_key(HEADER) {
        return Ok(None);
    }
    let url = shared.settings.public_url.join(path);
    let expected = Expected {
        method: "POST",
        url: &url,
        token_digest: None,
    };
    check(shared, headers, &expected).await.map(Some)
}

/// Checks the proof that comes with an access token which is bound to the key `jkt`.
///
/// # Errors
/// When there is none, or it is not good.
pub async fn of_call(
    shared: &Shared,
    headers: &HeaderMap,
    (method, path): (&str, &str),
    token: &str,
    jkt: &str,
) -> Result<(), ProofError> {
    let url = shared.settings.public_url.join(path);
    let digest = URL_SAFE_NO_PAD.encode(opaque::digest(token));
    let expected = Expected {
        method,
        url: &url,
        token_digest: Some(&digest),
    };
    if check(shared, headers, &expected).await? == jkt {
        Ok(())
    } else {
        Err(ProofError::Invalid)
    }
}

async fn check(
    shared: &Shared,
    headers: &HeaderMap,
    expected: &Expected<'_>,
) -> Result<String, ProofError> {
    let mut values = headers.get_all(HEADER).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Err(ProofError::Invalid);
    };
    let proof = value.to_str().map_err(|_| ProofError::Invalid)?;
    let now = shared.clock.now();
    let verified = verify(proof, expected, now).map_err(|refused: Refused| {
        tracing::info!(%refused, "a DPoP proof was refused");
        ProofError::Invalid
    })?;
    let once = Proof::of_dpop(&verified.jkt, &verified.jti, verified.expires_at);
    if proofs::use_once(shared, &once).await? {
        Ok(verified.jkt)
    } else {
        Err(ProofError::Invalid)
    }
}
