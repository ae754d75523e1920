//! `GET /oauth2/jwks`

use axum::{Json, extract::State};
use jsonwebtoken::jwk::{AlgorithmParameters, Jwk};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{app::AppState, http::problem::Problem};

/// A set of public keys (RFC 7517, 5).
#[derive(Debug, Serialize, ToSchema)]
pub struct KeySet {
    /// The keys; a new one is there for a day before it signs.
    pub keys: Vec<PublicKey>,
}

/// A public key on the curve P-256 (RFC 7518, 6.2.1).
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicKey {
    /// The kind of key.
    #[schema(example = "EC")]
    pub kty: &'static str,
    /// The curve.
    #[schema(example = "P-256")]
    pub crv: &'static str,
    /// The point's first coordinate.
    pub x: String,
    /// The point's second coordinate.
    pub y: String,
    /// The algorithm of its signatures.
    #[schema(example = "ES256")]
    pub alg: &'static str,
    /// What it is for: signatures.
    #[schema(example = "sig")]
    pub r#use: &'static str,
    /// Its name in tokens.
    pub kid: String,
}

/// Get the public keys
///
/// The keys that tokens are verified with (RFC 7517). Keep them, and ask again when a token names
/// one that you do not know.
#[utoipa::path(
    get, path = "/oauth2/jwks", operation_id = "get_signing_keys", tag = "Authorization",
    responses((status = 200, description = "The keys", body = KeySet))
)]
pub(crate) async fn get_signing_keys(
    State(state): State<AppState>,
) -> Result<Json<KeySet>, Problem> {
    let ring = state.signing_keys.ring(&state).await?;
    let keys = ring.published().filter_map(PublicKey::of).collect();
    Ok(Json(KeySet { keys }))
}

impl PublicKey {
    /// What may be published of a key of ours.
    fn of(key: &Jwk) -> Option<Self> {
        let AlgorithmParameters::EllipticCurve(point) = &key.algorithm else {
            return None;
        };
        Some(Self {
            kty: "EC",
            crv: "P-256",
            x: point.x.clone(),
            y: point.y.clone(),
            alg: "ES256",
            r#use: "sig",
            kid: key.common.key_id.clone()?,
        })
    }
}
