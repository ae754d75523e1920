//! Sessions as the API gives them away.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::SessionRow;

/// How signing in went on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SignInOutcome {
    /// There is a session.
    SignedIn,
    /// The password was right; a second factor is to follow.
    SecondFactorRequired,
}

/// What signing in gave.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignInAnswer {
    /// How it went on.
    pub outcome: SignInOutcome,
    /// The session, when there is one.
    #[schema(required)]
    pub session: Option<NewSession>,
    /// What to give back with the second factor, when one is needed.
    #[schema(required)]
    pub pending: Option<PendingSignIn>,
}

/// A session that began just now. Its secrets are not shown again.
#[derive(Debug, Serialize, ToSchema)]
pub struct NewSession {
    /// Names the session; no secret.
    pub id: Uuid,
    /// Proves the session: for the browser's cookie.
    #[schema(example = "rvs_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")]
    pub secret: String,
    /// When it ends at the latest.
    pub expires_at: DateTime<Utc>,
    /// Proves the browser, to be given with the next sign-in: for a cookie that outlives the session. Null when the one
    /// that was given still holds.
    #[schema(required, example = "rvd_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")]
    pub device: Option<String>,
    /// Who signed in.
    pub user_id: Uuid,
    /// The name of who signed in.
    #[schema(example = "ada")]
    pub username: String,
}

/// What a second factor can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SecondFactorWay {
    /// A passkey.
    Passkey,
    /// A code of an authenticator.
    Totp,
    /// A recovery code.
    RecoveryCode,
}

/// A sign-in that lacks its second factor.
#[derive(Debug, Serialize, ToSchema)]
pub struct PendingSignIn {
    /// To be given back with the second factor.
    #[schema(example = "rvw_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")]
    pub secret: String,
    /// What the second factor can be. At least one of them works, unless all recovery codes are used.
    pub ways: Vec<SecondFactorWay>,
    /// Until when.
    pub expires_at: DateTime<Utc>,
}

/// A session.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionInfo {
    /// Names it.
    pub id: Uuid,
    /// Whether the token that asks belongs to it.
    pub is_current: bool,
    /// How its user proved who they are (RFC 8176): `pwd` a password, `otp` a code, `hwk` a passkey that stays in its
    /// device, `swk` one that may be copied to others, `user` that somebody was there, `mfa` more than one factor; and
    /// `fed`, at an identity provider.
    #[schema(example = json!(["pwd"]))]
    pub methods: Vec<String>,
    /// When they did.
    pub authenticated_at: DateTime<Utc>,
    /// Where it began.
    #[schema(required, example = "192.0.2.7")]
    pub ip_address: Option<String>,
    /// Where it was last used, as far as is known.
    #[schema(required, example = "192.0.2.7")]
    pub last_ip_address: Option<String>,
    /// The browser in which it began.
    #[schema(required, example = "Mozilla/5.0")]
    pub user_agent: Option<String>,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it was last used: noted at most once a minute, when the site signs somebody in by it or renews its tokens, which
    /// it does every five minutes while they are used.
    pub last_used_at: DateTime<Utc>,
    /// When it ends at the latest.
    pub expires_at: DateTime<Utc>,
}

impl SessionInfo {
    /// The session as its user sees it from the session `current`.
    pub fn of(row: SessionRow, current: Option<Uuid>) -> Self {
        Self {
            id: row.id,
            is_current: Some(row.id) == current,
            methods: row.methods.split_whitespace().map(str::to_owned).collect(),
            authenticated_at: row.authenticated_at,
            ip_address: row.ip_address,
            last_ip_address: row.last_ip_address,
            user_agent: row.user_agent,
            created_at: row.created_at,
            last_used_at: row.last_used_at,
            expires_at: row.expires_at,
        }
    }
}

/// A page of sessions.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionPage {
    /// The sessions, the newest first.
    pub items: Vec<SessionInfo>,
    /// Give it as `cursor` to get the next page; null on the last one.
    #[schema(required)]
    pub next_cursor: Option<String>,
}
