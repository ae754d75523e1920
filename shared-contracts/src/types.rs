// Generated from openapi.json by shared-contracts/generator. Do not edit:
// change the API's code (or the generator) and run shared-contracts/regenerate.
//! Generated types from OpenAPI specification
//!
//! This file contains all the generated types for the API.
//! Do not edit manually - regenerate using the appropriate script.
#![allow(clippy::large_enum_variant)]
#![allow(clippy::format_in_format_args)]
#![allow(clippy::let_unit_value)]
#![allow(unreachable_patterns)]
use serde::{Deserialize, Serialize};
/// Serde normally maps both a missing `Option<T>` field and an
/// explicit JSON null to `None`. Wrapping the decoded value in
/// `Some` retains the field-presence bit for `Option<Option<T>>`.
mod tri_state_serde {
    use serde::{Deserialize, Deserializer};
    pub fn deserialize<'de, D, T>(de: D) -> Result<Option<T>, D::Error>
    where
        D: Deserializer<'de>,
        T: Deserialize<'de>,
    {
        T::deserialize(de).map(Some)
    }
}
///A page of users.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct UserPage {
    ///The users, by username.
    pub items: Vec<UserSummary>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///A user in a list.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct UserSummary {
    ///When the account was made.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///The name that readers see.
    pub display_name: String,
    ///Where the user gets mail.
    pub email: Option<String>,
    ///The user's id.
    pub id: uuid::Uuid,
    ///Whether the user may sign in.
    pub is_active: bool,
    ///Whether every permission is the user's.
    pub is_superuser: bool,
    ///When the user last signed in.
    pub last_sign_in_at: Option<chrono::DateTime<chrono::Utc>>,
    ///The name that the user's pages go by.
    pub username: String,
}
///A user with everything that an administrator may see.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct User {
    ///A few words about the user, plain text; may be empty.
    pub bio: String,
    ///When the account was made.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///The name that readers see.
    pub display_name: String,
    ///What the user may do, by groups, in person or as a superuser.
    pub effective_permissions: Vec<String>,
    ///Where the user gets mail.
    pub email: Option<String>,
    ///When the address was found to be the user's.
    pub email_verified_at: Option<chrono::DateTime<chrono::Utc>>,
    ///The groups that the user is in, by name.
    pub groups: Vec<GroupRef>,
    ///The user's id.
    pub id: uuid::Uuid,
    ///Whether the user may sign in.
    pub is_active: bool,
    ///Whether every permission is the user's.
    pub is_superuser: bool,
    ///When the user last signed in.
    pub last_sign_in_at: Option<chrono::DateTime<chrono::Utc>>,
    ///The permissions given to the user in person.
    pub permissions: Vec<String>,
    ///When it was last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
    ///The name that the user's pages go by.
    pub username: String,
    ///Counts the changes; the ETag is made of it.
    ///Constraint: minimum=1
    pub version: i64,
    ///The user's own site.
    pub website_url: Option<String>,
}
///A group that a user is in.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct GroupRef {
    ///The group's id.
    pub id: uuid::Uuid,
    ///What it is called.
    pub name: String,
}
///A page of tags.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct TagPage {
    ///The tags, in the order asked for.
    pub items: Vec<Tag>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///A tag.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Tag {
    ///How many visible articles have it.
    ///Constraint: minimum=0
    pub article_count: i64,
    ///The name that readers see.
    pub name: String,
    ///Names the tag's page.
    pub slug: String,
}
///A page of sitemap entries.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SitemapPage {
    ///The entries, in the order in which the articles came to the publication.
    pub items: Vec<SitemapEntry>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///A visible article, as a sitemap names it.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SitemapEntry {
    ///Names the article's page.
    pub slug: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}
///What signing in gave.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SignInAnswer {
    pub outcome: SignInOutcome,
    pub pending: Option<PendingSignIn>,
    pub session: Option<NewSession>,
}
///How signing in went on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignInOutcome {
    SignedIn,
    SecondFactorRequired,
    /// A value that was added to the contract later.
    Custom(String),
}
impl<'de> serde::Deserialize<'de> for SignInOutcome {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        let value = String::deserialize(deserializer)?;
        match value.as_str() {
            "signed_in" => Ok(SignInOutcome::SignedIn),
            "second_factor_required" => Ok(SignInOutcome::SecondFactorRequired),
            _ => Ok(SignInOutcome::Custom(value)),
        }
    }
}
impl serde::Serialize for SignInOutcome {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        serializer.serialize_str(self.as_str())
    }
}
impl SignInOutcome {
    pub fn as_str(&self) -> &str {
        match self {
            SignInOutcome::SignedIn => "signed_in",
            SignInOutcome::SecondFactorRequired => "second_factor_required",
            SignInOutcome::Custom(s) => s.as_str(),
        }
    }
}
impl ::std::fmt::Display for SignInOutcome {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for SignInOutcome {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///A session that began just now. Its secrets are not shown again.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct NewSession {
    /**Proves the browser, to be given with the next sign-in: for a cookie that outlives the session. Null when the one
that was given still holds.*/
    pub device: Option<String>,
    ///When it ends at the latest.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///Names the session; no secret.
    pub id: uuid::Uuid,
    ///Proves the session: for the browser's cookie.
    pub secret: String,
    ///Who signed in.
    pub user_id: uuid::Uuid,
    ///The name of who signed in.
    pub username: String,
}
///A page of sessions.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SessionPage {
    ///The sessions, the newest first.
    pub items: Vec<SessionInfo>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///A session.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SessionInfo {
    ///When they did.
    pub authenticated_at: chrono::DateTime<chrono::Utc>,
    ///When it began.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///When it ends at the latest.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///Names it.
    pub id: uuid::Uuid,
    ///Where it began.
    pub ip_address: Option<String>,
    ///Whether the token that asks belongs to it.
    pub is_current: bool,
    ///Where it was last used, as far as is known.
    pub last_ip_address: Option<String>,
    /**When it was last used: noted at most once a minute, when the site signs somebody in by it or renews its tokens, which
it does every five minutes while they are used.*/
    pub last_used_at: chrono::DateTime<chrono::Utc>,
    /**How its user proved who they are (RFC 8176): `pwd` a password, `otp` a code, `hwk` a passkey that stays in its
device, `swk` one that may be copied to others, `user` that somebody was there, `mfa` more than one factor; and
`fed`, at an identity provider.*/
    pub methods: Vec<String>,
    ///The browser in which it began.
    pub user_agent: Option<String>,
}
///A problem document (RFC 9457).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Problem {
    pub code: ProblemCode,
    ///What happened this time, and what to do.
    pub detail: String,
    ///Every value that breaks a rule; empty for other kinds of problems.
    pub errors: Vec<FieldError>,
    ///The scope or the permissions that the call lacks; empty for other kinds of problems.
    pub missing: Vec<String>,
    ///Finds the log line of the request; quote it when you ask for help.
    pub request_id: String,
    ///The HTTP status, repeated.
    ///Constraint: minimum=400, maximum=599
    pub status: i32,
    ///One line for people, the same for every occurrence.
    pub title: String,
    ///Address of the documentation of this kind of problem.
    pub r#type: String,
}
///The kinds of error, each with a stable code that programs may rely on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemCode {
    MalformedRequest,
    Unauthorized,
    AuthenticationTooOld,
    InsufficientScope,
    PermissionDenied,
    InvalidCredentials,
    SignUpClosed,
    NotFound,
    MethodNotAllowed,
    Conflict,
    PasskeysUnavailable,
    PreconditionFailed,
    PayloadTooLarge,
    UnsupportedMediaType,
    RangeNotSatisfiable,
    ValidationFailed,
    PreconditionRequired,
    TooManyRequests,
    InternalError,
    Unavailable,
    /// A value that was added to the contract later.
    Custom(String),
}
impl<'de> serde::Deserialize<'de> for ProblemCode {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        let value = String::deserialize(deserializer)?;
        match value.as_str() {
            "malformed_request" => Ok(ProblemCode::MalformedRequest),
            "unauthorized" => Ok(ProblemCode::Unauthorized),
            "authentication_too_old" => Ok(ProblemCode::AuthenticationTooOld),
            "insufficient_scope" => Ok(ProblemCode::InsufficientScope),
            "permission_denied" => Ok(ProblemCode::PermissionDenied),
            "invalid_credentials" => Ok(ProblemCode::InvalidCredentials),
            "sign_up_closed" => Ok(ProblemCode::SignUpClosed),
            "not_found" => Ok(ProblemCode::NotFound),
            "method_not_allowed" => Ok(ProblemCode::MethodNotAllowed),
            "conflict" => Ok(ProblemCode::Conflict),
            "passkeys_unavailable" => Ok(ProblemCode::PasskeysUnavailable),
            "precondition_failed" => Ok(ProblemCode::PreconditionFailed),
            "payload_too_large" => Ok(ProblemCode::PayloadTooLarge),
            "unsupported_media_type" => Ok(ProblemCode::UnsupportedMediaType),
            "range_not_satisfiable" => Ok(ProblemCode::RangeNotSatisfiable),
            "validation_failed" => Ok(ProblemCode::ValidationFailed),
            "precondition_required" => Ok(ProblemCode::PreconditionRequired),
            "too_many_requests" => Ok(ProblemCode::TooManyRequests),
            "internal_error" => Ok(ProblemCode::InternalError),
            "unavailable" => Ok(ProblemCode::Unavailable),
            _ => Ok(ProblemCode::Custom(value)),
        }
    }
}
impl serde::Serialize for ProblemCode {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        serializer.serialize_str(self.as_str())
    }
}
impl ProblemCode {
    pub fn as_str(&self) -> &str {
        match self {
            ProblemCode::MalformedRequest => "malformed_request",
            ProblemCode::Unauthorized => "unauthorized",
            ProblemCode::AuthenticationTooOld => "authentication_too_old",
            ProblemCode::InsufficientScope => "insufficient_scope",
            ProblemCode::PermissionDenied => "permission_denied",
            ProblemCode::InvalidCredentials => "invalid_credentials",
            ProblemCode::SignUpClosed => "sign_up_closed",
            ProblemCode::NotFound => "not_found",
            ProblemCode::MethodNotAllowed => "method_not_allowed",
            ProblemCode::Conflict => "conflict",
            ProblemCode::PasskeysUnavailable => "passkeys_unavailable",
            ProblemCode::PreconditionFailed => "precondition_failed",
            ProblemCode::PayloadTooLarge => "payload_too_large",
            ProblemCode::UnsupportedMediaType => "unsupported_media_type",
            ProblemCode::RangeNotSatisfiable => "range_not_satisfiable",
            ProblemCode::ValidationFailed => "validation_failed",
            ProblemCode::PreconditionRequired => "precondition_required",
            ProblemCode::TooManyRequests => "too_many_requests",
            ProblemCode::InternalError => "internal_error",
            ProblemCode::Unavailable => "unavailable",
            ProblemCode::Custom(s) => s.as_str(),
        }
    }
}
impl ::std::fmt::Display for ProblemCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for ProblemCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///All permissions.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct PermissionList {
    ///The permissions, by resource.
    pub items: Vec<Permission>,
}
///A permission.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Permission {
    ///What it is granted by: `resource.action`.
    pub codename: String,
    ///What it allows, in plain words.
    pub description: String,
    ///The kind of thing it is about.
    pub resource: String,
}
///A sign-in that lacks its second factor.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct PendingSignIn {
    ///Until when.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///To be given back with the second factor.
    pub secret: String,
    ///What the second factor can be. At least one of them works, unless all recovery codes are used.
    pub ways: Vec<SecondFactorWay>,
}
///What a second factor can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecondFactorWay {
    Passkey,
    Totp,
    RecoveryCode,
    /// A value that was added to the contract later.
    Custom(String),
}
impl<'de> serde::Deserialize<'de> for SecondFactorWay {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        let value = String::deserialize(deserializer)?;
        match value.as_str() {
            "passkey" => Ok(SecondFactorWay::Passkey),
            "totp" => Ok(SecondFactorWay::Totp),
            "recovery_code" => Ok(SecondFactorWay::RecoveryCode),
            _ => Ok(SecondFactorWay::Custom(value)),
        }
    }
}
impl serde::Serialize for SecondFactorWay {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        serializer.serialize_str(self.as_str())
    }
}
impl SecondFactorWay {
    pub fn as_str(&self) -> &str {
        match self {
            SecondFactorWay::Passkey => "passkey",
            SecondFactorWay::Totp => "totp",
            SecondFactorWay::RecoveryCode => "recovery_code",
            SecondFactorWay::Custom(s) => s.as_str(),
        }
    }
}
impl ::std::fmt::Display for SecondFactorWay {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for SecondFactorWay {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
#[derive(Debug, Clone, Deserialize, Serialize, Default)]
#[derive(PartialEq)]
pub struct PatchClient {
    ///Whether it needs to be told which session it was; it always is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backchannel_logout_session_required: Option<bool>,
    ///Where it is told that somebody signed out (Back-Channel Logout).
    ///Constraint: minLength=1, maxLength=500
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "tri_state_serde::deserialize"
    )]
    pub backchannel_logout_uri: Option<Option<String>>,
    ///Whether it must prove to hold a key for every token (RFC 9449).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpop_bound_access_tokens: Option<bool>,
    ///Its ways to a token.
    ///Constraint: minItems=1, maxItems=4
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<GrantType>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_signed_response_alg: Option<SigningAlgorithm>,
    ///With `private_key_jwt`: its public keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks: Option<serde_json::Value>,
    ///What people will know it as.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[^\s\p{C}]([^\p{C}]*[^\s\p{C}])?$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    ///Where browsers may be sent after signing out.
    ///Constraint: maxItems=20
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_logout_redirect_uris: Option<Vec<String>>,
    ///Where codes may be sent.
    ///Constraint: maxItems=20
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uris: Option<Vec<String>>,
    ///The most that it may ask for.
    ///Constraint: minItems=1, maxItems=32
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<PatchClientScopesItem>>,
    ///Its own page.
    ///Constraint: maxLength=500, pattern=`^https?://`
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "tri_state_serde::deserialize"
    )]
    pub website_url: Option<Option<String>>,
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum PatchClientScopesItem {
    #[default]
    #[serde(rename = "openid")]
    Openid,
    #[serde(rename = "profile")]
    Profile,
    #[serde(rename = "email")]
    Email,
    #[serde(rename = "offline_access")]
    OfflineAccess,
    #[serde(rename = "account.read")]
    AccountRead,
    #[serde(rename = "account.write")]
    AccountWrite,
    #[serde(rename = "users.read")]
    UsersRead,
    #[serde(rename = "users.write")]
    UsersWrite,
    #[serde(rename = "groups.read")]
    GroupsRead,
    #[serde(rename = "groups.write")]
    GroupsWrite,
    #[serde(rename = "permissions.read")]
    PermissionsRead,
    #[serde(rename = "audit_log.read")]
    AuditLogRead,
    #[serde(rename = "clients.read")]
    ClientsRead,
    #[serde(rename = "clients.write")]
    ClientsWrite,
}
impl PatchClientScopesItem {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Openid => "openid",
            Self::Profile => "profile",
            Self::Email => "email",
            Self::OfflineAccess => "offline_access",
            Self::AccountRead => "account.read",
            Self::AccountWrite => "account.write",
            Self::UsersRead => "users.read",
            Self::UsersWrite => "users.write",
            Self::GroupsRead => "groups.read",
            Self::GroupsWrite => "groups.write",
            Self::PermissionsRead => "permissions.read",
            Self::AuditLogRead => "audit_log.read",
            Self::ClientsRead => "clients.read",
            Self::ClientsWrite => "clients.write",
        }
    }
}
impl ::std::fmt::Display for PatchClientScopesItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for PatchClientScopesItem {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///Somebody's passkeys.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct PasskeyList {
    ///Every passkey, the oldest first.
    pub items: Vec<PasskeyInfo>,
    ///Why passkeys cannot be used here, in a sentence; null when they can.
    pub unavailable_because: Option<String>,
}
///A page of applications.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct OwnedClientPage {
    ///The applications, the oldest first.
    pub items: Vec<OwnedClient>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///An application with who registered it.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct OwnedClient {
    pub client: Client,
    pub owner: Option<ClientOwner>,
}
///Who registered an application.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ClientOwner {
    ///The user's id.
    pub id: uuid::Uuid,
    ///The name that the user's pages go by.
    pub username: String,
}
///A passkey that was added just now.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct NewPasskey {
    pub passkey: PasskeyInfo,
    /**Recovery codes, when it is the account's first second factor: each works once, in its place. They are not shown
again.*/
    pub recovery_codes: Option<Vec<String>>,
}
///A passkey, without its key.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct PasskeyInfo {
    ///When it was added.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///Its id.
    pub id: uuid::Uuid,
    ///When somebody last signed in with it.
    pub last_used_at: Option<chrono::DateTime<chrono::Utc>>,
    ///What its owner calls it.
    pub name: String,
    ///Grows by one with every change.
    ///Constraint: minimum=1
    pub version: i64,
}
///A new registration token.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct NewClientRegistrationToken {
    pub registration_token: ClientRegistrationToken,
    ///The token itself. It is never shown again.
    pub token: String,
}
///A new personal access token.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct NewAccessToken {
    pub access_token: AccessToken,
    ///The token itself. It is never shown again.
    pub token: String,
}
///A request to sign somebody out, for which their browser waits.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct LogoutRequestDetails {
    pub client: Option<RequestingClient>,
    ///When the request is over.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///Whether the application means somebody else than who is signed in.
    pub is_other_user: bool,
    ///The host that the browser will be sent to; null when it stays at the site.
    pub redirect_host: Option<String>,
    pub user: Option<RequestUser>,
}
///A set of public keys (RFC 7517, 5).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct KeySet {
    ///The keys; a new one is there for a day before it signs.
    pub keys: Vec<PublicKey>,
}
///A public key: a point on the curve P-256, or modulus and exponent of RSA (RFC 7518, 6).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct PublicKey {
    ///The algorithm of its signatures: `ES256` or `RS256`.
    pub alg: String,
    ///With `EC`: the curve.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crv: Option<String>,
    ///With `RSA`: the exponent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub e: Option<String>,
    ///Its name in tokens.
    pub kid: String,
    ///The kind of key: `EC` or `RSA`.
    pub kty: String,
    ///With `RSA`: the modulus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<String>,
    ///What it is for: signatures.
    pub r#use: String,
    ///With `EC`: the point's first coordinate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    ///With `EC`: the point's second coordinate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
}
///A JSON Feed.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct JsonFeed {
    ///What it is about.
    pub description: String,
    ///Address of this feed on the site.
    pub feed_url: String,
    ///Address of the site.
    pub home_page_url: String,
    ///The newest articles.
    pub items: Vec<JsonFeedItem>,
    ///Language of the articles (BCP 47).
    pub language: String,
    ///Name of the publication.
    pub title: String,
    ///Always `https://jsonfeed.org/version/1.1`.
    pub version: String,
}
///An article in a JSON Feed.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct JsonFeedItem {
    ///In the order of the byline.
    pub authors: Vec<JsonFeedAuthor>,
    ///The body.
    pub content_html: String,
    ///When it last changed.
    pub date_modified: chrono::DateTime<chrono::Utc>,
    ///When it became visible.
    pub date_published: chrono::DateTime<chrono::Utc>,
    ///Never changes.
    pub id: String,
    ///Plain text; may be empty.
    pub summary: String,
    ///In the writer's order.
    pub tags: Vec<String>,
    ///Plain text.
    pub title: String,
    ///The article's page.
    pub url: String,
}
///An author in a JSON Feed.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct JsonFeedAuthor {
    ///The name that readers see.
    pub name: String,
}
///A page of invitations.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct InvitationPage {
    ///The invitations, the newest first.
    pub items: Vec<Invitation>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///An invitation that nobody has used yet.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Invitation {
    ///When it was made.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///The address that it was sent to.
    pub email: String,
    ///Until when it can be used.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///Never changes.
    pub id: uuid::Uuid,
    ///The name of who invited; null when they are gone.
    pub invited_by: Option<String>,
}
///The places where else people may sign in.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct IdentityProviderList {
    ///Each of them, in the order in which they are to be shown.
    pub items: Vec<IdentityProvider>,
}
///A place where else people may sign in.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct IdentityProvider {
    ///Names it.
    pub id: String,
    ///What people know it as.
    pub name: String,
}
///Who I am elsewhere.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct IdentityList {
    ///Every identity, the oldest first.
    pub items: Vec<Identity>,
}
///Who I am at a provider.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Identity {
    ///When it was connected.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///My address there, as it was last told.
    pub email: Option<String>,
    ///Its id.
    pub id: uuid::Uuid,
    ///When I last signed in by it.
    pub last_used_at: Option<chrono::DateTime<chrono::Utc>>,
    ///The provider's id; null when it is not there any more, and nobody can sign in by this.
    pub provider: Option<String>,
    ///What the provider is known as; its issuer when it is not there any more.
    pub provider_name: String,
}
///A page of groups.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct GroupPage {
    ///The groups, by name.
    pub items: Vec<Group>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///A group.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Group {
    ///When it was made.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///What it is for; may be empty.
    pub description: String,
    ///Its id.
    pub id: uuid::Uuid,
    ///Whether newcomers are put into it. One group is, at most.
    pub is_default: bool,
    ///What it is called.
    pub name: String,
    ///The codenames of the permissions that its members get.
    pub permissions: Vec<String>,
    ///When it was last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
    ///Counts the changes; the ETag is made of it.
    ///Constraint: minimum=1
    pub version: i64,
}
///What a person has allowed.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct GrantList {
    ///Every application, by the time at which it was first allowed.
    pub items: Vec<Grant>,
}
///What a person has allowed an application to do.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Grant {
    ///The application's id.
    pub client_id: String,
    ///The application's name.
    pub client_name: String,
    ///When it was first allowed.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///Its id.
    pub id: uuid::Uuid,
    ///Who registered the application; null when the operator did.
    pub owner: Option<String>,
    ///What it may do.
    pub scopes: Vec<GrantedScope>,
    ///When it was last allowed something.
    pub updated_at: chrono::DateTime<chrono::Utc>,
    ///The application's own page.
    pub website_url: Option<String>,
}
///A scope that was granted.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct GrantedScope {
    ///What it lets the application do, to go on after "It is able to".
    pub description: String,
    ///The scope.
    pub name: String,
}
///One value that breaks a rule.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct FieldError {
    ///Stable code of the rule.
    pub code: String,
    pub location: Location,
    ///What is wrong and what would be right.
    pub message: String,
    ///JSON Pointer (RFC 6901) to the value within that part, such as `/limit`.
    pub pointer: String,
}
///Where in the request a value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    Body,
    Query,
    Path,
    Header,
    /// A value that was added to the contract later.
    Custom(String),
}
impl<'de> serde::Deserialize<'de> for Location {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        let value = String::deserialize(deserializer)?;
        match value.as_str() {
            "body" => Ok(Location::Body),
            "query" => Ok(Location::Query),
            "path" => Ok(Location::Path),
            "header" => Ok(Location::Header),
            _ => Ok(Location::Custom(value)),
        }
    }
}
impl serde::Serialize for Location {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        serializer.serialize_str(self.as_str())
    }
}
impl Location {
    pub fn as_str(&self) -> &str {
        match self {
            Location::Body => "body",
            Location::Query => "query",
            Location::Path => "path",
            Location::Header => "header",
            Location::Custom(s) => s.as_str(),
        }
    }
}
impl ::std::fmt::Display for Location {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for Location {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///What a link would confirm.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct EmailVerification {
    ///The address.
    pub email: String,
    pub purpose: VerificationPurpose,
    ///The account that the address would belong to.
    pub username: String,
}
///What a link is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VerificationPurpose {
    SignUp,
    ChangeEmail,
    /// A value that was added to the contract later.
    Custom(String),
}
impl<'de> serde::Deserialize<'de> for VerificationPurpose {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        let value = String::deserialize(deserializer)?;
        match value.as_str() {
            "sign_up" => Ok(VerificationPurpose::SignUp),
            "change_email" => Ok(VerificationPurpose::ChangeEmail),
            _ => Ok(VerificationPurpose::Custom(value)),
        }
    }
}
impl serde::Serialize for VerificationPurpose {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        serializer.serialize_str(self.as_str())
    }
}
impl VerificationPurpose {
    pub fn as_str(&self) -> &str {
        match self {
            VerificationPurpose::SignUp => "sign_up",
            VerificationPurpose::ChangeEmail => "change_email",
            VerificationPurpose::Custom(s) => s.as_str(),
        }
    }
}
impl ::std::fmt::Display for VerificationPurpose {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for VerificationPurpose {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///A device that waits for somebody to let it in.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct DeviceRequestDetails {
    pub client: RequestingClient,
    ///When the request is over.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///What it asks for.
    pub scopes: Vec<RequestedScope>,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct DecideDeviceRequest {
    pub decision: DeviceDecision,
    ///The secret of the person's session at the site.
    ///Constraint: minLength=1, maxLength=47, pattern=`^rvs_[A-Za-z0-9_-]{43}$`
    pub session_secret: String,
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum DeviceDecision {
    #[default]
    #[serde(rename = "allow")]
    Allow,
    #[serde(rename = "deny")]
    Deny,
}
impl DeviceDecision {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
        }
    }
}
impl ::std::fmt::Display for DeviceDecision {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for DeviceDecision {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct DecideAuthorizationRequest {
    pub decision: DecisionChoice,
    ///With `allow`, which of the requested scopes; all of them when left out.
    ///Constraint: minItems=1, maxItems=32
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<DecideAuthorizationRequestScopesItem>>,
    ///The secret of the person's session at the site; needed unless they say no, or nobody may be asked.
    ///Constraint: minLength=1, maxLength=47, pattern=`^rvs_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_secret: Option<String>,
}
impl DecideAuthorizationRequest {
    /// Construct this request with every required wire field.
    pub fn new(decision: DecisionChoice) -> Self {
        Self {
            decision,
            scopes: None,
            session_secret: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(decision: DecisionChoice) -> DecideAuthorizationRequestBuilder {
        DecideAuthorizationRequestBuilder::new(decision)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct DecideAuthorizationRequestBuilder {
    value: DecideAuthorizationRequest,
}
impl DecideAuthorizationRequestBuilder {
    /// Start a builder with every required wire field.
    pub fn new(decision: DecisionChoice) -> Self {
        Self {
            value: DecideAuthorizationRequest::new(decision),
        }
    }
    #[doc = concat!("Set the optional `", "scopes", "` request field.")]
    #[must_use]
    pub fn scopes(mut self, scopes: Vec<DecideAuthorizationRequestScopesItem>) -> Self {
        self.value.scopes = Some(scopes);
        self
    }
    #[doc = concat!("Set the optional `", "session_secret", "` request field.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.value.session_secret = Some(session_secret);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> DecideAuthorizationRequest {
        self.value
    }
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum DecisionChoice {
    #[default]
    #[serde(rename = "allow")]
    Allow,
    #[serde(rename = "deny")]
    Deny,
    #[serde(rename = "continue")]
    Continue_,
}
impl DecisionChoice {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
            Self::Continue_ => "continue",
        }
    }
}
impl ::std::fmt::Display for DecisionChoice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for DecisionChoice {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum DecideAuthorizationRequestScopesItem {
    #[default]
    #[serde(rename = "openid")]
    Openid,
    #[serde(rename = "profile")]
    Profile,
    #[serde(rename = "email")]
    Email,
    #[serde(rename = "offline_access")]
    OfflineAccess,
    #[serde(rename = "account.read")]
    AccountRead,
    #[serde(rename = "account.write")]
    AccountWrite,
    #[serde(rename = "users.read")]
    UsersRead,
    #[serde(rename = "users.write")]
    UsersWrite,
    #[serde(rename = "groups.read")]
    GroupsRead,
    #[serde(rename = "groups.write")]
    GroupsWrite,
    #[serde(rename = "permissions.read")]
    PermissionsRead,
    #[serde(rename = "audit_log.read")]
    AuditLogRead,
    #[serde(rename = "clients.read")]
    ClientsRead,
    #[serde(rename = "clients.write")]
    ClientsWrite,
}
impl DecideAuthorizationRequestScopesItem {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Openid => "openid",
            Self::Profile => "profile",
            Self::Email => "email",
            Self::OfflineAccess => "offline_access",
            Self::AccountRead => "account.read",
            Self::AccountWrite => "account.write",
            Self::UsersRead => "users.read",
            Self::UsersWrite => "users.write",
            Self::GroupsRead => "groups.read",
            Self::GroupsWrite => "groups.write",
            Self::PermissionsRead => "permissions.read",
            Self::AuditLogRead => "audit_log.read",
            Self::ClientsRead => "clients.read",
            Self::ClientsWrite => "clients.write",
        }
    }
}
impl ::std::fmt::Display for DecideAuthorizationRequestScopesItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for DecideAuthorizationRequestScopesItem {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct CreateClient {
    pub auth_method: AuthMethod,
    ///Whether it needs to be told which session it was; it always is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backchannel_logout_session_required: Option<bool>,
    ///Where it is told that somebody signed out (Back-Channel Logout).
    ///Constraint: minLength=1, maxLength=500
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backchannel_logout_uri: Option<String>,
    ///Whether it must prove to hold a key for every token (RFC 9449).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpop_bound_access_tokens: Option<bool>,
    ///Its ways to a token.
    ///Constraint: minItems=1, maxItems=4
    pub grant_types: Vec<GrantType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_signed_response_alg: Option<SigningAlgorithm>,
    ///With `private_key_jwt`: its public keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks: Option<serde_json::Value>,
    ///What people will know it as.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[^\s\p{C}]([^\p{C}]*[^\s\p{C}])?$`
    pub name: String,
    ///Where browsers may be sent after signing out.
    ///Constraint: maxItems=20
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_logout_redirect_uris: Option<Vec<String>>,
    ///Where codes may be sent: compared whole, letter by letter.
    ///Constraint: maxItems=20
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uris: Option<Vec<String>>,
    ///The most that it may ask for.
    ///Constraint: minItems=1, maxItems=32
    pub scopes: Vec<CreateClientScopesItem>,
    ///Its own page.
    ///Constraint: maxLength=500, pattern=`^https?://`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}
impl CreateClient {
    /// Construct this request with every required wire field.
    pub fn new(
        auth_method: AuthMethod,
        grant_types: Vec<GrantType>,
        name: String,
        scopes: Vec<CreateClientScopesItem>,
    ) -> Self {
        Self {
            auth_method,
            grant_types,
            name,
            scopes,
            backchannel_logout_session_required: None,
            backchannel_logout_uri: None,
            dpop_bound_access_tokens: None,
            id_token_signed_response_alg: None,
            jwks: None,
            post_logout_redirect_uris: None,
            redirect_uris: None,
            website_url: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(
        auth_method: AuthMethod,
        grant_types: Vec<GrantType>,
        name: String,
        scopes: Vec<CreateClientScopesItem>,
    ) -> CreateClientBuilder {
        CreateClientBuilder::new(auth_method, grant_types, name, scopes)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct CreateClientBuilder {
    value: CreateClient,
}
impl CreateClientBuilder {
    /// Start a builder with every required wire field.
    pub fn new(
        auth_method: AuthMethod,
        grant_types: Vec<GrantType>,
        name: String,
        scopes: Vec<CreateClientScopesItem>,
    ) -> Self {
        Self {
            value: CreateClient::new(auth_method, grant_types, name, scopes),
        }
    }
    #[doc = concat!(
        "Set the optional `", "backchannel_logout_session_required", "` request field."
    )]
    #[must_use]
    pub fn backchannel_logout_session_required(
        mut self,
        backchannel_logout_session_required: bool,
    ) -> Self {
        self.value.backchannel_logout_session_required = Some(
            backchannel_logout_session_required,
        );
        self
    }
    #[doc = concat!("Set the optional `", "backchannel_logout_uri", "` request field.")]
    #[must_use]
    pub fn backchannel_logout_uri(mut self, backchannel_logout_uri: String) -> Self {
        self.value.backchannel_logout_uri = Some(backchannel_logout_uri);
        self
    }
    #[doc = concat!(
        "Set the optional `", "dpop_bound_access_tokens", "` request field."
    )]
    #[must_use]
    pub fn dpop_bound_access_tokens(mut self, dpop_bound_access_tokens: bool) -> Self {
        self.value.dpop_bound_access_tokens = Some(dpop_bound_access_tokens);
        self
    }
    #[doc = concat!(
        "Set the optional `", "id_token_signed_response_alg", "` request field."
    )]
    #[must_use]
    pub fn id_token_signed_response_alg(
        mut self,
        id_token_signed_response_alg: SigningAlgorithm,
    ) -> Self {
        self.value.id_token_signed_response_alg = Some(id_token_signed_response_alg);
        self
    }
    #[doc = concat!("Set the optional `", "jwks", "` request field.")]
    #[must_use]
    pub fn jwks(mut self, jwks: serde_json::Value) -> Self {
        self.value.jwks = Some(jwks);
        self
    }
    #[doc = concat!(
        "Set the optional `", "post_logout_redirect_uris", "` request field."
    )]
    #[must_use]
    pub fn post_logout_redirect_uris(
        mut self,
        post_logout_redirect_uris: Vec<String>,
    ) -> Self {
        self.value.post_logout_redirect_uris = Some(post_logout_redirect_uris);
        self
    }
    #[doc = concat!("Set the optional `", "redirect_uris", "` request field.")]
    #[must_use]
    pub fn redirect_uris(mut self, redirect_uris: Vec<String>) -> Self {
        self.value.redirect_uris = Some(redirect_uris);
        self
    }
    #[doc = concat!("Set the optional `", "website_url", "` request field.")]
    #[must_use]
    pub fn website_url(mut self, website_url: String) -> Self {
        self.value.website_url = Some(website_url);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> CreateClient {
        self.value
    }
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum SigningAlgorithm {
    #[default]
    #[serde(rename = "ES256")]
    Es256,
    #[serde(rename = "RS256")]
    Rs256,
}
impl SigningAlgorithm {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Es256 => "ES256",
            Self::Rs256 => "RS256",
        }
    }
}
impl ::std::fmt::Display for SigningAlgorithm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for SigningAlgorithm {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum GrantType {
    #[default]
    #[serde(rename = "authorization_code")]
    AuthorizationCode,
    #[serde(rename = "refresh_token")]
    RefreshToken,
    #[serde(rename = "client_credentials")]
    ClientCredentials,
    #[serde(rename = "urn:ietf:params:oauth:grant-type:device_code")]
    UrnIetfParamsOauthGrantTypeDeviceCode,
}
impl GrantType {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
            Self::ClientCredentials => "client_credentials",
            Self::UrnIetfParamsOauthGrantTypeDeviceCode => {
                "urn:ietf:params:oauth:grant-type:device_code"
            }
        }
    }
}
impl ::std::fmt::Display for GrantType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for GrantType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum CreateClientScopesItem {
    #[default]
    #[serde(rename = "openid")]
    Openid,
    #[serde(rename = "profile")]
    Profile,
    #[serde(rename = "email")]
    Email,
    #[serde(rename = "offline_access")]
    OfflineAccess,
    #[serde(rename = "account.read")]
    AccountRead,
    #[serde(rename = "account.write")]
    AccountWrite,
    #[serde(rename = "users.read")]
    UsersRead,
    #[serde(rename = "users.write")]
    UsersWrite,
    #[serde(rename = "groups.read")]
    GroupsRead,
    #[serde(rename = "groups.write")]
    GroupsWrite,
    #[serde(rename = "permissions.read")]
    PermissionsRead,
    #[serde(rename = "audit_log.read")]
    AuditLogRead,
    #[serde(rename = "clients.read")]
    ClientsRead,
    #[serde(rename = "clients.write")]
    ClientsWrite,
}
impl CreateClientScopesItem {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Openid => "openid",
            Self::Profile => "profile",
            Self::Email => "email",
            Self::OfflineAccess => "offline_access",
            Self::AccountRead => "account.read",
            Self::AccountWrite => "account.write",
            Self::UsersRead => "users.read",
            Self::UsersWrite => "users.write",
            Self::GroupsRead => "groups.read",
            Self::GroupsWrite => "groups.write",
            Self::PermissionsRead => "permissions.read",
            Self::AuditLogRead => "audit_log.read",
            Self::ClientsRead => "clients.read",
            Self::ClientsWrite => "clients.write",
        }
    }
}
impl ::std::fmt::Display for CreateClientScopesItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for CreateClientScopesItem {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum AuthMethod {
    #[default]
    #[serde(rename = "none")]
    None,
    #[serde(rename = "client_secret_basic")]
    ClientSecretBasic,
    #[serde(rename = "client_secret_post")]
    ClientSecretPost,
    #[serde(rename = "private_key_jwt")]
    PrivateKeyJwt,
}
impl AuthMethod {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::ClientSecretBasic => "client_secret_basic",
            Self::ClientSecretPost => "client_secret_post",
            Self::PrivateKeyJwt => "private_key_jwt",
        }
    }
}
impl ::std::fmt::Display for AuthMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for AuthMethod {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct CreateAccessToken {
    ///After how many days it ends.
    ///Constraint: minimum=1, maximum=366
    pub expires_in_days: i64,
    ///What to call it.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$`
    pub name: String,
    ///What it is to be good for: no more than the token that you call with.
    ///Constraint: minItems=1, maxItems=32
    pub scopes: Vec<CreateAccessTokenScopesItem>,
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum CreateAccessTokenScopesItem {
    #[default]
    #[serde(rename = "openid")]
    Openid,
    #[serde(rename = "profile")]
    Profile,
    #[serde(rename = "email")]
    Email,
    #[serde(rename = "offline_access")]
    OfflineAccess,
    #[serde(rename = "account.read")]
    AccountRead,
    #[serde(rename = "account.write")]
    AccountWrite,
    #[serde(rename = "users.read")]
    UsersRead,
    #[serde(rename = "users.write")]
    UsersWrite,
    #[serde(rename = "groups.read")]
    GroupsRead,
    #[serde(rename = "groups.write")]
    GroupsWrite,
    #[serde(rename = "permissions.read")]
    PermissionsRead,
    #[serde(rename = "audit_log.read")]
    AuditLogRead,
    #[serde(rename = "clients.read")]
    ClientsRead,
    #[serde(rename = "clients.write")]
    ClientsWrite,
}
impl CreateAccessTokenScopesItem {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Openid => "openid",
            Self::Profile => "profile",
            Self::Email => "email",
            Self::OfflineAccess => "offline_access",
            Self::AccountRead => "account.read",
            Self::AccountWrite => "account.write",
            Self::UsersRead => "users.read",
            Self::UsersWrite => "users.write",
            Self::GroupsRead => "groups.read",
            Self::GroupsWrite => "groups.write",
            Self::PermissionsRead => "permissions.read",
            Self::AuditLogRead => "audit_log.read",
            Self::ClientsRead => "clients.read",
            Self::ClientsWrite => "clients.write",
        }
    }
}
impl ::std::fmt::Display for CreateAccessTokenScopesItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for CreateAccessTokenScopesItem {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///An application and its secret.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ClientWithSecret {
    pub client: Client,
    ///Its secret, which is never shown again; null when it needs none.
    pub client_secret: Option<String>,
}
///Somebody's registration tokens.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ClientRegistrationTokenList {
    ///Every token, the oldest first.
    pub items: Vec<ClientRegistrationToken>,
}
///A token with which applications register themselves, without its secret.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ClientRegistrationToken {
    ///When it was made.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///When it ends.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///Its id.
    pub id: uuid::Uuid,
    ///When an application was last registered with it.
    pub last_used_at: Option<chrono::DateTime<chrono::Utc>>,
    ///What its owner calls it.
    pub name: String,
    ///How many applications can still be registered with it.
    pub uses_left: i64,
}
///Somebody's applications.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ClientList {
    ///Every application, the oldest first.
    pub items: Vec<Client>,
}
///An application.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Client {
    ///How it proves who it is.
    pub auth_method: String,
    ///Whether it needs to be told which session it was.
    pub backchannel_logout_session_required: bool,
    ///Where it is told that somebody signed out.
    pub backchannel_logout_uri: Option<String>,
    ///When it was registered.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///Whether it must prove to hold a key for every token.
    pub dpop_bound_access_tokens: bool,
    ///Its ways to a token.
    pub grant_types: Vec<String>,
    ///Its id: `client_id` in its requests.
    pub id: String,
    ///With what its id tokens are signed.
    pub id_token_signed_response_alg: String,
    ///Whether it may be used. An administrator can switch it off, and on again.
    pub is_active: bool,
    ///What people know it as.
    pub name: String,
    ///Where browsers may be sent after signing out.
    pub post_logout_redirect_uris: Vec<String>,
    ///Where codes may be sent.
    pub redirect_uris: Vec<String>,
    ///The most that it may ask for.
    pub scopes: Vec<String>,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
    ///Its version, which changes name in `If-Match`.
    pub version: i64,
    ///Its own page.
    pub website_url: Option<String>,
}
///A request that somebody's browser waits for.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AuthorizationRequestDetails {
    pub client: RequestingClient,
    ///When the request is over.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///Whether passkeys work at the address of the site.
    pub has_passkeys: bool,
    ///Whom the application expects: a name or address to fill the form with.
    pub login_hint: Option<String>,
    pub next_step: RequestStep,
    /**The host that the browser will be sent to; for an application on the person's own device,
its scheme.*/
    pub redirect_host: String,
    ///What it asks for.
    pub scopes: Vec<RequestedScope>,
    pub user: Option<RequestUser>,
}
///An application that asks for access.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct RequestingClient {
    ///Its id.
    pub id: String,
    ///Whether it is the site itself.
    pub is_site: bool,
    ///Its name, as its maker gave it.
    pub name: String,
    ///Who registered it; null for the site itself and what its operator registered.
    pub owner: Option<String>,
    ///Its own page.
    pub website_url: Option<String>,
}
///A scope that an application asks for.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct RequestedScope {
    ///What it lets the application do, to go on after "It will be able to".
    pub description: String,
    ///Whether the person has not allowed it to this application before.
    pub is_new: bool,
    ///The scope.
    pub name: String,
}
///Who is signed in.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct RequestUser {
    ///The name that readers see.
    pub display_name: String,
    ///The user's id.
    pub id: uuid::Uuid,
    ///The user's name.
    pub username: String,
}
///What has to happen to an authorization request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequestStep {
    SignIn,
    Consent,
    Continue_,
    /// A value that was added to the contract later.
    Custom(String),
}
impl<'de> serde::Deserialize<'de> for RequestStep {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        let value = String::deserialize(deserializer)?;
        match value.as_str() {
            "sign_in" => Ok(RequestStep::SignIn),
            "consent" => Ok(RequestStep::Consent),
            "continue" => Ok(RequestStep::Continue_),
            _ => Ok(RequestStep::Custom(value)),
        }
    }
}
impl serde::Serialize for RequestStep {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        serializer.serialize_str(self.as_str())
    }
}
impl RequestStep {
    pub fn as_str(&self) -> &str {
        match self {
            RequestStep::SignIn => "sign_in",
            RequestStep::Consent => "consent",
            RequestStep::Continue_ => "continue",
            RequestStep::Custom(s) => s.as_str(),
        }
    }
}
impl ::std::fmt::Display for RequestStep {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for RequestStep {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///A page of authors.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AuthorPage {
    ///The authors, by name.
    pub items: Vec<Author>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///An author.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Author {
    ///How many visible articles are the author's.
    ///Constraint: minimum=0
    pub article_count: i64,
    ///A few words about the author, plain text; may be empty.
    pub bio: String,
    ///The name that readers see.
    pub display_name: String,
    ///Names the author's page.
    pub username: String,
    ///The author's own site.
    pub website_url: Option<String>,
}
///A page of the audit log.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AuditLogPage {
    ///The events, newest first.
    pub items: Vec<AuditEvent>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///Something that was done.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AuditEvent {
    ///What was done, as `resource.done`.
    pub action: String,
    pub actor: Option<AuditActor>,
    ///The application through which it was done.
    pub client_id: Option<String>,
    ///When it was done.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///What else there is to know; its members depend on the action.
    pub details: serde_json::Value,
    ///The event's id.
    pub id: uuid::Uuid,
    ///The address it was done from, if known and yours to know.
    pub ip_address: Option<String>,
    ///Whose account it concerns, if anybody's.
    pub subject_user_id: Option<uuid::Uuid>,
    ///Which one.
    pub target_id: String,
    ///What kind of thing it was done to.
    pub target_type: String,
    ///The program it was done with, if known and yours to know.
    pub user_agent: Option<String>,
}
///Who did it.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AuditActor {
    ///The user's id.
    pub id: uuid::Uuid,
    ///The user's name; null when the account is gone.
    pub username: Option<String>,
}
///A page of articles.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ArticlePage {
    ///The articles, in the order asked for.
    pub items: Vec<ArticleSummary>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///An article in a list: everything but the body.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ArticleSummary {
    ///In the order of the byline.
    pub authors: Vec<AuthorRef>,
    pub cover_image: Option<MediaRef>,
    ///Never changes.
    pub id: uuid::Uuid,
    ///When it became visible.
    pub published_at: chrono::DateTime<chrono::Utc>,
    ///Estimated at 230 words a minute; at least 1.
    ///Constraint: minimum=1
    pub reading_minutes: i64,
    ///Names the article's page.
    pub slug: String,
    ///Where the search matched: escaped text in which `<mark>` brackets the matches. Only with `q`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snippet_html: Option<String>,
    ///Plain text, about two sentences; may be empty.
    pub summary: String,
    ///In the writer's order.
    pub tags: Vec<TagRef>,
    ///Plain text.
    pub title: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}
///An article, whole.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Article {
    ///In the order of the byline.
    pub authors: Vec<AuthorRef>,
    ///The body as sanitised HTML. Code is highlighted with classes; media addresses are absolute.
    pub body_html: String,
    pub cover_image: Option<MediaRef>,
    ///The headings in the body, in order: a table of contents.
    pub headings: Vec<Heading>,
    ///Never changes.
    pub id: uuid::Uuid,
    ///When it became visible.
    pub published_at: chrono::DateTime<chrono::Utc>,
    ///Estimated at 230 words a minute; at least 1.
    ///Constraint: minimum=1
    pub reading_minutes: i64,
    ///Names the article's page.
    pub slug: String,
    ///Plain text, about two sentences; may be empty.
    pub summary: String,
    ///In the writer's order.
    pub tags: Vec<TagRef>,
    ///Plain text.
    pub title: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
    ///Grows by one with every change.
    ///Constraint: minimum=1
    pub version: i64,
}
///A tag, as named on an article.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct TagRef {
    ///The name that readers see.
    pub name: String,
    ///Names the tag's page.
    pub slug: String,
}
///An image.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct MediaRef {
    ///What the image shows, for those who do not see it; may be empty.
    pub alt: String,
    ///Height in pixels, when known.
    pub height: Option<i64>,
    ///Absolute address of the bytes, which never change.
    pub url: String,
    ///Width in pixels, when known.
    pub width: Option<i64>,
}
///A heading inside an article.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Heading {
    ///The fragment that leads to it.
    pub id: String,
    ///1 to 6, as in HTML.
    ///Constraint: minimum=1, maximum=6
    pub level: i32,
    ///Its text, without markup.
    pub text: String,
}
///An author, as named on an article.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AuthorRef {
    ///The name that readers see.
    pub display_name: String,
    ///Names the author's pages.
    pub username: String,
}
///Everything that is known of me.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AccountExport {
    ///My personal access tokens, without the tokens.
    pub access_tokens: Vec<ExportedToken>,
    pub account: MyAccount,
    ///What I wrote.
    pub articles: Vec<ExportedArticle>,
    ///What applications were let in to, and until when.
    pub authorizations: Vec<ExportedAuthorization>,
    ///The browsers that are known as mine.
    pub browsers: Vec<ExportedBrowser>,
    ///The applications that I registered, without their secrets.
    pub clients: Vec<ExportedClient>,
    ///What was done by me or to my account.
    pub events: Vec<ExportedEvent>,
    ///When this was written.
    pub exported_at: chrono::DateTime<chrono::Utc>,
    ///The applications that I allowed something.
    pub grants: Vec<ExportedGrant>,
    ///The groups that I am in.
    pub groups: Vec<String>,
    ///Who I am at identity providers.
    pub identities: Vec<ExportedIdentity>,
    ///The invitations that I sent.
    pub invitations: Vec<ExportedInvitation>,
    ///My passkeys, without their keys.
    pub passkeys: Vec<ExportedPasskey>,
    ///What I may do by rights that were given to me in person.
    pub permissions: Vec<String>,
    ///My tokens for registering applications, without the tokens.
    pub registration_tokens: Vec<ExportedRegistrationToken>,
    ///Where I signed in.
    pub sessions: Vec<ExportedSession>,
}
///My account.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct MyAccount {
    ///A few words about me, plain text; may be empty.
    pub bio: String,
    ///Since when I have the account.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///The name that readers see.
    pub display_name: String,
    ///My address, which nobody else sees.
    pub email: Option<String>,
    ///Whether signing in asks for a code of my authenticator.
    pub has_authenticator: bool,
    ///Whether I have a password.
    pub has_password: bool,
    ///Never changes.
    pub id: uuid::Uuid,
    ///Whether I showed that it is mine.
    pub is_email_verified: bool,
    ///Whether I may do everything.
    pub is_superuser: bool,
    ///When I last signed in.
    pub last_sign_in_at: Option<chrono::DateTime<chrono::Utc>>,
    ///How many passkeys I have.
    ///Constraint: minimum=0
    pub passkeys: i64,
    ///What I may do, by groups and in person.
    pub permissions: Vec<String>,
    ///How many recovery codes I have left.
    ///Constraint: minimum=0
    pub recovery_codes_left: i64,
    ///An address that is to take its place, once I confirm it.
    pub unconfirmed_email: Option<String>,
    ///Names my pages; it never changes.
    pub username: String,
    ///Grows by one with every change.
    ///Constraint: minimum=1
    pub version: i64,
    ///My own site.
    pub website_url: Option<String>,
}
///A personal access token of mine, without the token.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedToken {
    ///When it was made.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///When it ends at the latest.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///How it begins or ends.
    pub hint: String,
    ///When it was last used.
    pub last_used_at: Option<chrono::DateTime<chrono::Utc>>,
    ///What I called it.
    pub name: String,
    ///What it is good for, joined by spaces.
    pub scopes: String,
}
///A session, ended or not.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedSession {
    ///When I did.
    pub authenticated_at: chrono::DateTime<chrono::Utc>,
    ///When it began.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///When it ends at the latest.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///Names it.
    pub id: uuid::Uuid,
    ///Where it began.
    pub ip_address: Option<String>,
    ///Where it was last used.
    pub last_ip_address: Option<String>,
    ///When it was last used, to the minute.
    pub last_used_at: chrono::DateTime<chrono::Utc>,
    ///How I proved who I am (RFC 8176).
    pub methods: String,
    ///When it was ended.
    pub revoked_at: Option<chrono::DateTime<chrono::Utc>>,
    ///The browser in which it began.
    pub user_agent: Option<String>,
}
///A token of mine for registering applications, without the token.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedRegistrationToken {
    ///When it was made.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///When it ends at the latest.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///When it was last used.
    pub last_used_at: Option<chrono::DateTime<chrono::Utc>>,
    ///What I called it.
    pub name: String,
    ///How many applications can still be registered with it.
    pub uses_left: i64,
}
///A passkey of mine, without its key.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedPasskey {
    ///When it was added.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///When I last signed in with it.
    pub last_used_at: Option<chrono::DateTime<chrono::Utc>>,
    ///What I call it.
    pub name: String,
}
///An invitation that I sent.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedInvitation {
    ///When it was used.
    pub accepted_at: Option<chrono::DateTime<chrono::Utc>>,
    ///When.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///Where to.
    pub email: String,
    ///Until when it can be used.
    pub expires_at: chrono::DateTime<chrono::Utc>,
}
///Who I am at an identity provider.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedIdentity {
    ///When it was connected.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///My address there, as it was last told.
    pub email: Option<String>,
    ///The provider.
    pub issuer: String,
    ///When I last signed in by it.
    pub last_used_at: Option<chrono::DateTime<chrono::Utc>>,
    ///What it calls me.
    pub subject: String,
}
///An application that I allowed something.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedGrant {
    ///The application.
    pub client_id: String,
    ///When I first did.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///What I allowed it, joined by spaces.
    pub scopes: String,
    ///When I last did.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}
///Something that was done by me or to my account.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedEvent {
    ///What was done.
    pub action: String,
    ///Through which application.
    pub client_id: Option<String>,
    ///When.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///What else there is to know.
    pub details: serde_json::Value,
    ///From where.
    pub ip_address: Option<String>,
    ///To which one.
    pub target_id: String,
    ///To what kind of thing.
    pub target_type: String,
    ///By which program.
    pub user_agent: Option<String>,
}
///An application that I registered, without its secrets.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedClient {
    ///How it proves who it is.
    pub auth_method: String,
    ///Whether it needs to be told which session it was.
    pub backchannel_logout_session_required: bool,
    ///Where it is told that somebody signed out.
    pub backchannel_logout_uri: Option<String>,
    ///When it was registered.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///Whether it must prove to hold a key for every token.
    pub dpop_bound: bool,
    ///Its ways to a token, joined by spaces.
    pub grant_types: String,
    ///Its id: `client_id` in its requests.
    pub id: String,
    ///With what its id tokens are signed.
    pub id_token_alg: String,
    ///Whether it may be used: administrators can switch it off.
    pub is_active: bool,
    ///Its public keys: a JSON Web Key Set, as text.
    pub jwks: Option<String>,
    ///What people know it as.
    pub name: String,
    ///Where browsers may be sent after signing out, one address a line.
    pub post_logout_redirect_uris: String,
    ///Where codes may be sent, one address a line.
    pub redirect_uris: String,
    ///The most that it may ask for, joined by spaces.
    pub scopes: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
    ///Its own page.
    pub website_url: Option<String>,
}
///A browser in which I signed in, and which is known since.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedBrowser {
    ///Since when.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///When I last signed in there.
    pub last_used_at: chrono::DateTime<chrono::Utc>,
}
///One time that an application was let in, with all the tokens that came of it.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedAuthorization {
    ///When I had.
    pub authenticated_at: Option<chrono::DateTime<chrono::Utc>>,
    ///The application.
    pub client_id: String,
    ///When it was let in.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///When that ends at the latest.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///How I had proved who I am (RFC 8176).
    pub methods: String,
    ///When it was ended.
    pub revoked_at: Option<chrono::DateTime<chrono::Utc>>,
    ///What for, joined by spaces.
    pub scopes: String,
}
///An article of mine, published or not.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ExportedArticle {
    ///As I wrote it.
    pub body_markdown: String,
    ///When it was made.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///Never changes.
    pub id: uuid::Uuid,
    ///When it became or becomes visible; null for a draft.
    pub published_at: Option<chrono::DateTime<chrono::Utc>>,
    ///Names its page.
    pub slug: String,
    ///Plain text.
    pub summary: String,
    ///Plain text.
    pub title: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}
///Somebody's personal access tokens.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AccessTokenList {
    ///Every token, the oldest first.
    pub items: Vec<AccessToken>,
}
///A personal access token, without its secret.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AccessToken {
    ///When it was made.
    pub created_at: chrono::DateTime<chrono::Utc>,
    ///When it ends.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///Its beginning and end.
    pub hint: String,
    ///Its id.
    pub id: uuid::Uuid,
    ///When it was last used, to the minute.
    pub last_used_at: Option<chrono::DateTime<chrono::Utc>>,
    ///What its owner calls it.
    pub name: String,
    ///What it is good for.
    pub scopes: Vec<String>,
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum ActiveFilter {
    #[default]
    #[serde(rename = "true")]
    TrueValue,
    #[serde(rename = "false")]
    FalseValue,
}
impl ActiveFilter {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::TrueValue => "true",
            Self::FalseValue => "false",
        }
    }
}
impl ::std::fmt::Display for ActiveFilter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for ActiveFilter {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AddPasskeyInput {
    ///The secret that beginning gave.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    pub challenge: String,
    ///What the authenticator answered, as `toJSON()` of the browser's credential.
    pub credential: serde_json::Value,
    ///What to call it.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$`
    pub name: String,
}
///Where a browser goes after signing out.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AfterLogout {
    /**Send the browser there at once: it is good for a minute, once, and only in the browser that
began the request. Null when it stays at the site.*/
    pub resume_url: Option<String>,
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum ArticleSort {
    #[default]
    #[serde(rename = "-published_at")]
    PublishedAtDescending,
    #[serde(rename = "published_at")]
    PublishedAt,
    #[serde(rename = "-updated_at")]
    UpdatedAtDescending,
    #[serde(rename = "updated_at")]
    UpdatedAt,
    #[serde(rename = "title")]
    Title,
    #[serde(rename = "-title")]
    TitleDescending,
    #[serde(rename = "relevance")]
    Relevance,
}
impl ArticleSort {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::PublishedAtDescending => "-published_at",
            Self::PublishedAt => "published_at",
            Self::UpdatedAtDescending => "-updated_at",
            Self::UpdatedAt => "updated_at",
            Self::Title => "title",
            Self::TitleDescending => "-title",
            Self::Relevance => "relevance",
        }
    }
}
impl ::std::fmt::Display for ArticleSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for ArticleSort {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct BeginIdentityInput {
    ///The provider's id.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[a-z0-9]+(-[a-z0-9]+)*$`
    pub provider: String,
}
#[derive(Debug, Clone, Deserialize, Serialize, Default)]
#[derive(PartialEq)]
pub struct BeginPasskeySignInInput {
    ///The secret that the password gave as `pending`, when the passkey is to be the second step.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<String>,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct BeginProviderSignInInput {
    ///Whether the provider is to ask again who they are: for somebody who is signed in and must prove it anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anew: Option<bool>,
    ///The secret of the invitation, where a newcomer has one.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitation: Option<String>,
    ///The provider's id.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[a-z0-9]+(-[a-z0-9]+)*$`
    pub provider: String,
}
impl BeginProviderSignInInput {
    /// Construct this request with every required wire field.
    pub fn new(provider: String) -> Self {
        Self {
            provider,
            anew: None,
            invitation: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(provider: String) -> BeginProviderSignInInputBuilder {
        BeginProviderSignInInputBuilder::new(provider)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct BeginProviderSignInInputBuilder {
    value: BeginProviderSignInInput,
}
impl BeginProviderSignInInputBuilder {
    /// Start a builder with every required wire field.
    pub fn new(provider: String) -> Self {
        Self {
            value: BeginProviderSignInInput::new(provider),
        }
    }
    #[doc = concat!("Set the optional `", "anew", "` request field.")]
    #[must_use]
    pub fn anew(mut self, anew: bool) -> Self {
        self.value.anew = Some(anew);
        self
    }
    #[doc = concat!("Set the optional `", "invitation", "` request field.")]
    #[must_use]
    pub fn invitation(mut self, invitation: String) -> Self {
        self.value.invitation = Some(invitation);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> BeginProviderSignInInput {
        self.value
    }
}
#[derive(Debug, Clone, Deserialize, Serialize, Default)]
#[derive(PartialEq)]
pub struct ChangeMyAccountInput {
    ///A few words about me.
    ///Constraint: maxLength=1000, pattern=`^[^\x00-\x08\x0b-\x1f\x7f]*$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
    ///The name that readers see.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    ///My new address. It counts once it is confirmed by the link that is sent there.
    ///Constraint: maxLength=254, pattern=`^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    ///My own site; null for none.
    ///Constraint: maxLength=500, pattern=`^https?://`
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "tri_state_serde::deserialize"
    )]
    pub website_url: Option<Option<String>>,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ChangeMyPasswordInput {
    ///The one that counts now. It may be left out by somebody who signed in within the last ten minutes.
    ///Constraint: minLength=1, maxLength=256, pattern=`^[^\x00-\x1f\x7f-\x9f]*$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_password: Option<String>,
    ///At least 15 characters, or 8 when the account has a second factor.
    ///Constraint: minLength=8, maxLength=256, pattern=`^[^\x00-\x1f\x7f-\x9f]*$`
    pub new_password: String,
}
impl ChangeMyPasswordInput {
    /// Construct this request with every required wire field.
    pub fn new(new_password: String) -> Self {
        Self {
            new_password,
            current_password: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(new_password: String) -> ChangeMyPasswordInputBuilder {
        ChangeMyPasswordInputBuilder::new(new_password)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct ChangeMyPasswordInputBuilder {
    value: ChangeMyPasswordInput,
}
impl ChangeMyPasswordInputBuilder {
    /// Start a builder with every required wire field.
    pub fn new(new_password: String) -> Self {
        Self {
            value: ChangeMyPasswordInput::new(new_password),
        }
    }
    #[doc = concat!("Set the optional `", "current_password", "` request field.")]
    #[must_use]
    pub fn current_password(mut self, current_password: String) -> Self {
        self.value.current_password = Some(current_password);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> ChangeMyPasswordInput {
        self.value
    }
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ClientStatePatch {
    ///Whether it may be used. Switched off, it gets no tokens, and those that it has end at once.
    pub is_active: bool,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ConfirmEmailInput {
    ///Where somebody signs up: the password that was chosen. Who confirms must be who signed up.
    ///Constraint: minLength=1, maxLength=256, pattern=`^[^\x00-\x1f\x7f-\x9f]*$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    ///The secret in the link.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    pub token: String,
}
impl ConfirmEmailInput {
    /// Construct this request with every required wire field.
    pub fn new(token: String) -> Self {
        Self { token, password: None }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(token: String) -> ConfirmEmailInputBuilder {
        ConfirmEmailInputBuilder::new(token)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct ConfirmEmailInputBuilder {
    value: ConfirmEmailInput,
}
impl ConfirmEmailInputBuilder {
    /// Start a builder with every required wire field.
    pub fn new(token: String) -> Self {
        Self {
            value: ConfirmEmailInput::new(token),
        }
    }
    #[doc = concat!("Set the optional `", "password", "` request field.")]
    #[must_use]
    pub fn password(mut self, password: String) -> Self {
        self.value.password = Some(password);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> ConfirmEmailInput {
        self.value
    }
}
#[derive(Debug, Clone, Deserialize, Serialize, Default)]
#[derive(PartialEq)]
pub struct ConfirmLogoutRequest {
    ///The secret of the person's session at the site; left out when there is none any more.
    ///Constraint: minLength=1, maxLength=47, pattern=`^rvs_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_secret: Option<String>,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ConfirmTotpInput {
    ///Six digits.
    ///Constraint: minLength=1, maxLength=40, pattern=`^[A-Za-z0-9 -]+$`
    pub code: String,
}
///What a link confirmed.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ConfirmedEmail {
    ///The address.
    pub email: String,
    ///Whether the account was made just now; else its address was changed.
    pub is_new: bool,
    ///The account that the address belongs to now.
    pub username: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct CreateClientRegistrationToken {
    ///After how many days it ends.
    ///Constraint: minimum=1, maximum=90
    pub expires_in_days: i64,
    ///What to call it.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$`
    pub name: String,
    ///How many applications can be registered with it.
    ///Constraint: minimum=1, maximum=100
    pub uses: i64,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct EndSessionInput {
    ///Its secret.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    pub secret: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct FinishIdentityInput {
    ///The parameter `code`.
    ///Constraint: minLength=1, maxLength=4096, pattern=`^[\x20-\x7e]+$`
    pub code: String,
    ///The parameter `iss`, when there is one.
    ///Constraint: minLength=1, maxLength=2048, pattern=`^[\x21-\x7e]+$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iss: Option<String>,
    ///The provider at whose address it came back.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[a-z0-9]+(-[a-z0-9]+)*$`
    pub provider: String,
    ///The secret that beginning gave, from the browser that began.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    pub secret: String,
    ///The parameter `state`.
    ///Constraint: minLength=1, maxLength=43, pattern=`^[A-Za-z0-9_-]{43}$`
    pub state: String,
}
impl FinishIdentityInput {
    /// Construct this request with every required wire field.
    pub fn new(code: String, provider: String, secret: String, state: String) -> Self {
        Self {
            code,
            provider,
            secret,
            state,
            iss: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(
        code: String,
        provider: String,
        secret: String,
        state: String,
    ) -> FinishIdentityInputBuilder {
        FinishIdentityInputBuilder::new(code, provider, secret, state)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct FinishIdentityInputBuilder {
    value: FinishIdentityInput,
}
impl FinishIdentityInputBuilder {
    /// Start a builder with every required wire field.
    pub fn new(code: String, provider: String, secret: String, state: String) -> Self {
        Self {
            value: FinishIdentityInput::new(code, provider, secret, state),
        }
    }
    #[doc = concat!("Set the optional `", "iss", "` request field.")]
    #[must_use]
    pub fn iss(mut self, iss: String) -> Self {
        self.value.iss = Some(iss);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> FinishIdentityInput {
        self.value
    }
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct FinishProviderSignInInput {
    ///The parameter `code`.
    ///Constraint: minLength=1, maxLength=4096, pattern=`^[\x20-\x7e]+$`
    pub code: String,
    ///What an earlier sign-in in this browser gave as `device`.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    ///The parameter `iss`, when there is one.
    ///Constraint: minLength=1, maxLength=2048, pattern=`^[\x21-\x7e]+$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iss: Option<String>,
    ///The provider at whose address it came back.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[a-z0-9]+(-[a-z0-9]+)*$`
    pub provider: String,
    ///The secret that beginning gave, from the browser that began.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    pub secret: String,
    ///The secret of the session that the browser has at the site, if it has one: of the same person, it goes on with a new secret; of somebody else, it ends.
    ///Constraint: minLength=1, maxLength=47, pattern=`^rvs_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_secret: Option<String>,
    ///The parameter `state`.
    ///Constraint: minLength=1, maxLength=43, pattern=`^[A-Za-z0-9_-]{43}$`
    pub state: String,
}
impl FinishProviderSignInInput {
    /// Construct this request with every required wire field.
    pub fn new(code: String, provider: String, secret: String, state: String) -> Self {
        Self {
            code,
            provider,
            secret,
            state,
            device: None,
            iss: None,
            session_secret: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(
        code: String,
        provider: String,
        secret: String,
        state: String,
    ) -> FinishProviderSignInInputBuilder {
        FinishProviderSignInInputBuilder::new(code, provider, secret, state)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct FinishProviderSignInInputBuilder {
    value: FinishProviderSignInInput,
}
impl FinishProviderSignInInputBuilder {
    /// Start a builder with every required wire field.
    pub fn new(code: String, provider: String, secret: String, state: String) -> Self {
        Self {
            value: FinishProviderSignInInput::new(code, provider, secret, state),
        }
    }
    #[doc = concat!("Set the optional `", "device", "` request field.")]
    #[must_use]
    pub fn device(mut self, device: String) -> Self {
        self.value.device = Some(device);
        self
    }
    #[doc = concat!("Set the optional `", "iss", "` request field.")]
    #[must_use]
    pub fn iss(mut self, iss: String) -> Self {
        self.value.iss = Some(iss);
        self
    }
    #[doc = concat!("Set the optional `", "session_secret", "` request field.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.value.session_secret = Some(session_secret);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> FinishProviderSignInInput {
        self.value
    }
}
#[derive(Debug, Clone, Deserialize, Serialize, Default)]
#[derive(PartialEq)]
pub struct GroupPatch {
    ///What it is for.
    ///Constraint: maxLength=300, pattern=`^[^\x00-\x1f\x7f]*$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    ///Whether newcomers are put into it, instead of into the group that they were put into before. You need to have all that it gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    ///What it is called.
    ///Constraint: minLength=1, maxLength=80, pattern=`^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    ///The permissions that its members get, all of them. You can give and take only those that you have.
    ///Constraint: maxItems=200
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
}
///The state of the service.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Health {
    ///`ok`: anything else is answered with an error.
    pub status: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct LookUpEmailVerificationInput {
    ///The secret in the link.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    pub token: String,
}
///What an authenticator needs to know. It is not shown again.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct NewAuthenticator {
    ///The same as an address, for a picture that the authenticator scans.
    pub otpauth_url: String,
    ///The secret, to be typed.
    pub secret: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct NewGroup {
    ///What it is for.
    ///Constraint: maxLength=300, pattern=`^[^\x00-\x1f\x7f]*$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    ///What it is called; no other group may be called so.
    ///Constraint: minLength=1, maxLength=80, pattern=`^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$`
    pub name: String,
    ///The permissions that its members get. You can give only those that you have.
    ///Constraint: maxItems=200
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
}
impl NewGroup {
    /// Construct this request with every required wire field.
    pub fn new(name: String) -> Self {
        Self {
            name,
            description: None,
            permissions: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(name: String) -> NewGroupBuilder {
        NewGroupBuilder::new(name)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct NewGroupBuilder {
    value: NewGroup,
}
impl NewGroupBuilder {
    /// Start a builder with every required wire field.
    pub fn new(name: String) -> Self {
        Self { value: NewGroup::new(name) }
    }
    #[doc = concat!("Set the optional `", "description", "` request field.")]
    #[must_use]
    pub fn description(mut self, description: String) -> Self {
        self.value.description = Some(description);
        self
    }
    #[doc = concat!("Set the optional `", "permissions", "` request field.")]
    #[must_use]
    pub fn permissions(mut self, permissions: Vec<String>) -> Self {
        self.value.permissions = Some(permissions);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> NewGroup {
        self.value
    }
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct NewInvitationInput {
    ///The address that the invitation is sent to.
    ///Constraint: maxLength=254, pattern=`^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$`
    pub email: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct NewUser {
    ///The name that readers see; the username when left out.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    ///Where the user gets mail; no other user may have it. The user chooses a password by the way for those who forgot theirs.
    ///Constraint: maxLength=254, pattern=`^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$`
    pub email: String,
    ///The groups that the user is to be in. You need to have their permissions yourself.
    ///Constraint: maxItems=50
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    ///Permissions given to the user in person. You can give only those that you have.
    ///Constraint: maxItems=200
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    ///The name that the user's pages go by; no other user may have it.
    ///Constraint: minLength=1, maxLength=64, pattern=`^[a-z0-9]+([._-][a-z0-9]+)*$`
    pub username: String,
}
impl NewUser {
    /// Construct this request with every required wire field.
    pub fn new(email: String, username: String) -> Self {
        Self {
            email,
            username,
            display_name: None,
            groups: None,
            permissions: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(email: String, username: String) -> NewUserBuilder {
        NewUserBuilder::new(email, username)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct NewUserBuilder {
    value: NewUser,
}
impl NewUserBuilder {
    /// Start a builder with every required wire field.
    pub fn new(email: String, username: String) -> Self {
        Self {
            value: NewUser::new(email, username),
        }
    }
    #[doc = concat!("Set the optional `", "display_name", "` request field.")]
    #[must_use]
    pub fn display_name(mut self, display_name: String) -> Self {
        self.value.display_name = Some(display_name);
        self
    }
    #[doc = concat!("Set the optional `", "groups", "` request field.")]
    #[must_use]
    pub fn groups(mut self, groups: Vec<String>) -> Self {
        self.value.groups = Some(groups);
        self
    }
    #[doc = concat!("Set the optional `", "permissions", "` request field.")]
    #[must_use]
    pub fn permissions(mut self, permissions: Vec<String>) -> Self {
        self.value.permissions = Some(permissions);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> NewUser {
        self.value
    }
}
///What a browser is to ask an authenticator.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct PasskeyChallenge {
    ///Until when the answer counts.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///What to ask, for `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON`.
    pub options: serde_json::Value,
    ///To be given back as `challenge` with the authenticator's answer.
    pub secret: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct PasskeySignInInput {
    ///The secret that beginning gave.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    pub challenge: String,
    ///What the authenticator answered, as `toJSON()` of the browser's credential.
    pub credential: serde_json::Value,
    ///What an earlier sign-in in this browser gave as `device`.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    ///The secret of the session that the browser has at the site, if it has one: of the same person, it goes on with a new secret; of somebody else, it ends.
    ///Constraint: minLength=1, maxLength=47, pattern=`^rvs_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_secret: Option<String>,
}
impl PasskeySignInInput {
    /// Construct this request with every required wire field.
    pub fn new(challenge: String, credential: serde_json::Value) -> Self {
        Self {
            challenge,
            credential,
            device: None,
            session_secret: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(
        challenge: String,
        credential: serde_json::Value,
    ) -> PasskeySignInInputBuilder {
        PasskeySignInInputBuilder::new(challenge, credential)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct PasskeySignInInputBuilder {
    value: PasskeySignInInput,
}
impl PasskeySignInInputBuilder {
    /// Start a builder with every required wire field.
    pub fn new(challenge: String, credential: serde_json::Value) -> Self {
        Self {
            value: PasskeySignInInput::new(challenge, credential),
        }
    }
    #[doc = concat!("Set the optional `", "device", "` request field.")]
    #[must_use]
    pub fn device(mut self, device: String) -> Self {
        self.value.device = Some(device);
        self
    }
    #[doc = concat!("Set the optional `", "session_secret", "` request field.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.value.session_secret = Some(session_secret);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> PasskeySignInInput {
        self.value
    }
}
#[derive(Debug, Clone, Deserialize, Serialize, Default)]
#[derive(PartialEq)]
pub struct PatchPasskey {
    ///What to call it.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
///What is to be done so that a provider answers.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ProviderRequest {
    ///Where the browser goes.
    pub authorization_url: String,
    ///Until when.
    pub expires_at: chrono::DateTime<chrono::Utc>,
    ///To be given back with the answer. It belongs into a cookie of the browser that began, and nowhere else.
    pub secret: String,
    ///Comes back in the parameter `state` of the answer: by it the secret is found again.
    pub state: String,
}
///The publication.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Publication {
    ///Address of this API.
    pub api_url: String,
    ///A sentence or two for search engines and feed readers; may be empty.
    pub description: String,
    ///Language of the articles (BCP 47).
    pub language: String,
    ///Address of the site.
    pub site_url: String,
    ///One line under the name; may be empty.
    pub tagline: String,
    ///Its name.
    pub title: String,
}
///Recovery codes. They are not shown again.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct RecoveryCodes {
    ///Each works once, in place of another second factor.
    pub codes: Vec<String>,
}
///An old path and the article that is there now.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Redirect {
    ///The slug of the article.
    pub article_slug: String,
    ///The path asked for.
    pub path: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct RequestPasswordResetInput {
    ///The account's address.
    ///Constraint: maxLength=254, pattern=`^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$`
    pub email: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ResendVerificationInput {
    ///The address that was given then.
    ///Constraint: maxLength=254, pattern=`^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$`
    pub email: String,
    ///What signing up gave as `handle`.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    pub handle: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ResetPasswordInput {
    ///At least 15 characters, or 8 when the account has a second factor.
    ///Constraint: minLength=8, maxLength=256, pattern=`^[^\x00-\x1f\x7f-\x9f]*$`
    pub password: String,
    ///The secret in the link.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    pub token: String,
}
///Where the browser goes on.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ResumeAddress {
    /**Send the browser there at once: it is good for a minute, once, and only in the browser that
began the request.*/
    pub resume_url: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SecondFactorInput {
    ///Six digits from the authenticator, or one of the recovery codes.
    ///Constraint: minLength=1, maxLength=40, pattern=`^[A-Za-z0-9 -]+$`
    pub code: String,
    ///What an earlier sign-in in this browser gave as `device`.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    ///The secret that signing in gave as `pending`.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    pub pending: String,
    ///The secret of the session that the browser has at the site, if it has one: of the same person, it goes on with a new secret; of somebody else, it ends.
    ///Constraint: minLength=1, maxLength=47, pattern=`^rvs_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_secret: Option<String>,
}
impl SecondFactorInput {
    /// Construct this request with every required wire field.
    pub fn new(code: String, pending: String) -> Self {
        Self {
            code,
            pending,
            device: None,
            session_secret: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(code: String, pending: String) -> SecondFactorInputBuilder {
        SecondFactorInputBuilder::new(code, pending)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct SecondFactorInputBuilder {
    value: SecondFactorInput,
}
impl SecondFactorInputBuilder {
    /// Start a builder with every required wire field.
    pub fn new(code: String, pending: String) -> Self {
        Self {
            value: SecondFactorInput::new(code, pending),
        }
    }
    #[doc = concat!("Set the optional `", "device", "` request field.")]
    #[must_use]
    pub fn device(mut self, device: String) -> Self {
        self.value.device = Some(device);
        self
    }
    #[doc = concat!("Set the optional `", "session_secret", "` request field.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.value.session_secret = Some(session_secret);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> SecondFactorInput {
        self.value
    }
}
///What the authorization server can do and where.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ServerMetadata {
    ///Where people are sent.
    pub authorization_endpoint: String,
    ///Whether answers name the issuer (RFC 9207).
    pub authorization_response_iss_parameter_supported: bool,
    ///Whether they are told which one.
    pub backchannel_logout_session_supported: bool,
    ///Whether applications are told when a session is over.
    pub backchannel_logout_supported: bool,
    ///What id tokens and userinfo can say.
    pub claims_supported: Vec<String>,
    ///How codes are bound to who asked for them; always.
    pub code_challenge_methods_supported: Vec<String>,
    ///Where devices begin.
    pub device_authorization_endpoint: String,
    ///The algorithms of proofs of possession.
    pub dpop_signing_alg_values_supported: Vec<String>,
    ///Where people are sent to be signed out.
    pub end_session_endpoint: String,
    ///The ways to a token.
    pub grant_types_supported: Vec<String>,
    ///How id tokens are signed.
    pub id_token_signing_alg_values_supported: Vec<String>,
    ///Where clients ask whether tokens are good.
    pub introspection_endpoint: String,
    ///How clients prove who they are when they ask about tokens.
    pub introspection_endpoint_auth_methods_supported: Vec<String>,
    ///The algorithms of their assertions there; must be said where assertions are taken (RFC 8414, 2).
    pub introspection_endpoint_auth_signing_alg_values_supported: Vec<String>,
    ///Its name: `iss` in its tokens and answers.
    pub issuer: String,
    ///Where its public keys are.
    pub jwks_uri: String,
    ///How people may be asked.
    pub prompt_values_supported: Vec<String>,
    ///Where requests are sent ahead.
    pub pushed_authorization_request_endpoint: String,
    ///Where applications register themselves, with a token that somebody made for them.
    pub registration_endpoint: String,
    ///Requests as a signed object are not read.
    pub request_parameter_supported: bool,
    ///Nor from an address elsewhere.
    pub request_uri_parameter_supported: bool,
    ///How they are sent.
    pub response_modes_supported: Vec<String>,
    ///How codes are asked for.
    pub response_types_supported: Vec<String>,
    ///Where tokens are taken back.
    pub revocation_endpoint: String,
    ///How clients prove who they are when they take tokens back.
    pub revocation_endpoint_auth_methods_supported: Vec<String>,
    ///The algorithms of their assertions there.
    pub revocation_endpoint_auth_signing_alg_values_supported: Vec<String>,
    ///The scopes that people can grant.
    pub scopes_supported: Vec<String>,
    ///Where the documentation for people is, if it is served.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_documentation: Option<String>,
    ///Users have one subject for all clients.
    pub subject_types_supported: Vec<String>,
    ///Where tokens are given.
    pub token_endpoint: String,
    ///How clients prove who they are.
    pub token_endpoint_auth_methods_supported: Vec<String>,
    ///The algorithms of their assertions.
    pub token_endpoint_auth_signing_alg_values_supported: Vec<String>,
    ///Where clients ask who signed in.
    pub userinfo_endpoint: String,
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SignInInput {
    ///What an earlier sign-in in this browser gave as `device`.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    ///The username or the e-mail address.
    ///Constraint: minLength=1, maxLength=254, pattern=`^[^\x00-\x1f\x7f]+$`
    pub login: String,
    ///The password.
    ///Constraint: minLength=1, maxLength=256, pattern=`^[^\x00-\x1f\x7f-\x9f]*$`
    pub password: String,
    ///The secret of the session that the browser has at the site, if it has one: of the same person, it goes on with a new secret; of somebody else, it ends.
    ///Constraint: minLength=1, maxLength=47, pattern=`^rvs_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_secret: Option<String>,
}
impl SignInInput {
    /// Construct this request with every required wire field.
    pub fn new(login: String, password: String) -> Self {
        Self {
            login,
            password,
            device: None,
            session_secret: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(login: String, password: String) -> SignInInputBuilder {
        SignInInputBuilder::new(login, password)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct SignInInputBuilder {
    value: SignInInput,
}
impl SignInInputBuilder {
    /// Start a builder with every required wire field.
    pub fn new(login: String, password: String) -> Self {
        Self {
            value: SignInInput::new(login, password),
        }
    }
    #[doc = concat!("Set the optional `", "device", "` request field.")]
    #[must_use]
    pub fn device(mut self, device: String) -> Self {
        self.value.device = Some(device);
        self
    }
    #[doc = concat!("Set the optional `", "session_secret", "` request field.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.value.session_secret = Some(session_secret);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> SignInInput {
        self.value
    }
}
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SignUpInput {
    ///The name that readers see; the username when it is left out.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    ///The address that the account is confirmed by.
    ///Constraint: maxLength=254, pattern=`^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$`
    pub email: String,
    ///The secret of the invitation, where one is needed.
    ///Constraint: minLength=1, maxLength=64, pattern=`^rv[sdwluhe]_[A-Za-z0-9_-]{43}$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitation: Option<String>,
    ///At least 15 characters, and none that are tried first.
    ///Constraint: minLength=8, maxLength=256, pattern=`^[^\x00-\x1f\x7f-\x9f]*$`
    pub password: String,
    ///The name that the account's pages go by. It cannot be changed later.
    ///Constraint: minLength=1, maxLength=64, pattern=`^[a-z0-9]+([._-][a-z0-9]+)*$`
    pub username: String,
}
impl SignUpInput {
    /// Construct this request with every required wire field.
    pub fn new(email: String, password: String, username: String) -> Self {
        Self {
            email,
            password,
            username,
            display_name: None,
            invitation: None,
        }
    }
    /// Start a dependency-free builder with every required wire field.
    pub fn builder(
        email: String,
        password: String,
        username: String,
    ) -> SignUpInputBuilder {
        SignUpInputBuilder::new(email, password, username)
    }
}
/// Dependency-free builder for [`#struct_name`].
#[derive(Debug, Clone)]
#[must_use]
pub struct SignUpInputBuilder {
    value: SignUpInput,
}
impl SignUpInputBuilder {
    /// Start a builder with every required wire field.
    pub fn new(email: String, password: String, username: String) -> Self {
        Self {
            value: SignUpInput::new(email, password, username),
        }
    }
    #[doc = concat!("Set the optional `", "display_name", "` request field.")]
    #[must_use]
    pub fn display_name(mut self, display_name: String) -> Self {
        self.value.display_name = Some(display_name);
        self
    }
    #[doc = concat!("Set the optional `", "invitation", "` request field.")]
    #[must_use]
    pub fn invitation(mut self, invitation: String) -> Self {
        self.value.invitation = Some(invitation);
        self
    }
    /// Finish building the request model.
    pub fn build(self) -> SignUpInput {
        self.value
    }
}
///A sign-up that waits to be confirmed.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct StartedSignUp {
    ///What the browser in which somebody signed up keeps: with it the link can be sent again. It opens nothing.
    pub handle: String,
}
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum TagSort {
    #[default]
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "-article_count")]
    ArticleCountDescending,
}
impl TagSort {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::ArticleCountDescending => "-article_count",
        }
    }
}
impl ::std::fmt::Display for TagSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for TagSort {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///Who signed in: as much as the token's scopes allow (OpenID Connect Core, 5.4).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct UserInfo {
    ///With `email`: the address, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    ///With `email`: whether the user has shown that it is theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    ///With `profile`: the name that readers see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    ///With `profile`: the user's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<String>,
    ///With `profile`: the user's page on the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    ///The user's id, as in the id token.
    pub sub: uuid::Uuid,
    ///With `profile`: when this last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<i64>,
    ///With `profile`: the user's own page, if they have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}
#[derive(Debug, Clone, Deserialize, Serialize, Default)]
#[derive(PartialEq)]
pub struct UserPatch {
    ///A few words about the user, plain text.
    ///Constraint: maxLength=1000, pattern=`^[^\x00-\x08\x0b-\x1f\x7f]*$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
    ///The name that readers see.
    ///Constraint: minLength=1, maxLength=100, pattern=`^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    ///Where the user gets mail; null for nowhere. A new address counts as not verified.
    ///Constraint: maxLength=254, pattern=`^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$`
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "tri_state_serde::deserialize"
    )]
    pub email: Option<Option<String>>,
    ///The groups that the user is in, all of them. You need to have the permissions of those that you add or remove.
    ///Constraint: maxItems=50
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    ///Whether the user may sign in. Switched off, every session and token ends at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    ///Whether every permission is the user's. Only superusers can change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_superuser: Option<bool>,
    ///The permissions given to the user in person, all of them. You can give and take only those that you have.
    ///Constraint: maxItems=200
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    ///The user's own site; null for none.
    ///Constraint: maxLength=500, pattern=`^https?://`
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "tri_state_serde::deserialize"
    )]
    pub website_url: Option<Option<String>>,
}
