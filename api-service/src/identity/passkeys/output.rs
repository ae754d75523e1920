//! Passkeys as the API gives them away.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::PasskeyRow;

/// What a browser is to ask an authenticator.
#[derive(Debug, Serialize, ToSchema)]
pub struct PasskeyChallenge {
    /// To be given back as `challenge` with the authenticator's answer.
    #[schema(example = "rvh_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")]
    pub secret: String,
    /// What to ask, for `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON`.
    #[schema(value_type = Object)]
    pub options: Value,
    /// Until when the answer counts.
    pub expires_at: DateTime<Utc>,
}

/// A passkey, without its key.
#[derive(Debug, Serialize, ToSchema)]
pub struct PasskeyInfo {
    /// Its id.
    pub id: Uuid,
    /// What its owner calls it.
    #[schema(example = "Blue security key")]
    pub name: String,
    /// When it was added.
    pub created_at: DateTime<Utc>,
    /// When somebody last signed in with it.
    #[schema(required)]
    pub last_used_at: Option<DateTime<Utc>>,
    /// Grows by one with every change.
    #[schema(minimum = 1)]
    pub version: i64,
}

impl From<PasskeyRow> for PasskeyInfo {
    fn from(row: PasskeyRow) -> Self {
        Self {
            id: row.id,
            name: row.name,
            created_at: row.created_at,
            last_used_at: row.last_used_at,
            version: row.version,
        }
    }
}

/// Somebody's passkeys.
#[derive(Debug, Serialize, ToSchema)]
pub struct PasskeyList {
    /// Every passkey, the oldest first.
    pub items: Vec<PasskeyInfo>,
    /// Why passkeys cannot be used here, in a sentence; null when they can.
    #[schema(required)]
    pub unavailable_because: Option<&'static str>,
}

/// A passkey that was added just now.
#[derive(Debug, Serialize, ToSchema)]
pub struct NewPasskey {
    /// The passkey.
    pub passkey: PasskeyInfo,
    /// Recovery codes, when it is the account's first second factor: each works once, in its place. They are not shown
    /// again.
    #[schema(required, example = json!(["wx4k-9pqr-7abc-2mnt"]))]
    pub recovery_codes: Option<Vec<String>>,
}
