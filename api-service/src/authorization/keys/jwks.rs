//! `GET /oauth2/jwks`

use axum::{Json, extract::State};
use jsonwebtoken::jwk::{AlgorithmParameters, Jwk};
use serde::Serialize;
use utoipa::ToSchema;

use super::SigningAlgorithm;
use crate::{app::AppState, http::problem::Problem};

/// A set of public keys (RFC 7517, 5).
#[derive(Debug, Serialize, ToSchema)]
pub struct KeySet {
    /// The keys; a new one is there for a day before it signs.
    pub keys: Vec<PublicKey>,
}

/// A public key: a point on the curve P-256, or modulus and exponent of RSA (RFC 7518, 6).
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicKey {
    /// The kind of key: `EC` or `RSA`.
    #[schema(example = "EC")]
    pub kty: &'static str,
    /// With `EC`: the curve.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "P-256", nullable = false)]
    pub crv: Option<&'static str>,
    /// With `EC`: the point's first coordinate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub x: Option<String>,
    /// With `EC`: the point's second coordinate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub y: Option<String>,
    /// With `RSA`: the modulus.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub n: Option<String>,
    /// With `RSA`: the exponent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub e: Option<String>,
    /// The algorithm of its signatures: `ES256` or `RS256`.
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
    let keys = state.signing_keys.published(&state).await?;
    let keys = keys.into_iter().filter_map(PublicKey::of).collect();
    Ok(Json(KeySet { keys }))
}

impl PublicKey {
    /// What may be published of a key of ours.
    fn of(key: Jwk) -> Option<Self> {
        let kid = key.common.key_id?;
        let blank = |kty, algorithm: SigningAlgorithm| Self {
            kty,
            crv: None,
            x: None,
            y: None,
            n: None,
            e: None,
            alg: algorithm.as_str(),
            r#use: "sig",
            kid,
        };
        match key.algorithm {
            AlgorithmParameters::EllipticCurve(point) => Some(Self {
                crv: Some("P-256"),
                x: Some(point.x),
                y: Some(point.y),
                ..blank("EC", SigningAlgorithm::Es256)
            }),
            AlgorithmParameters::RSA(rsa) => Some(Self {
                n: Some(rsa.n),
                e: Some(rsa.e),
                ..blank("RSA", SigningAlgorithm::Rs256)
            }),
            _ => None,
        }
    }
}
