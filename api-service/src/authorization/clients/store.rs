//! Clients in the database.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::{AuthMethod, Client, GrantType, LogoutUri, RedirectUri};
use crate::{
    authorization::{opaque::Digest, scope::Scopes},
    database::{Session, Transaction, execute, fetch_all, fetch_optional, statement::statements},
};

macro_rules! clients {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.name, c.owner_id, u.display_name AS owner_name, u.username AS owner_username, c.website_url, ",
            "c.auth_method, c.redirect_uris, c.post_logout_redirect_uris, c.grant_types, c.scopes, c.jwks, c.id_token_alg, ",
            "c.backchannel_logout_uri, c.backchannel_logout_session_required, c.dpop_bound, c.is_active, c.created_at, ",
            "c.updated_at, c.version FROM clients c LEFT JOIN users u ON u.id = c.owner_id ",
            $rest
        )
    };
}

statements! {
    FIND = clients!("WHERE c.id = $1");
    FIND_ACTIVE = clients!("WHERE c.id = $1 AND c.is_active AND (c.owner_id IS NULL OR u.is_active)");
    LIST = clients!("WHERE c.id > $1 ORDER BY c.id LIMIT $2");
    LIST_OF_OWNER = clients!("WHERE c.owner_id = $1 ORDER BY c.id");
    INSERT = "INSERT INTO clients (id, owner_id, name, website_url, auth_method, redirect_uris, post_logout_redirect_uris, grant_types, scopes, \
        jwks, id_token_alg, backchannel_logout_uri, backchannel_logout_session_required, dpop_bound, created_at, updated_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)";
    ADD_SECRET = "INSERT INTO client_secrets (id, client_id, secret_hash, created_at) VALUES ($1, $2, $3, $4)";
    SECRET = "SELECT client_id FROM client_secrets WHERE secret_hash = $1 AND client_id = $2 AND (expires_at IS NULL OR expires_at > $3)";
}

#[derive(FromRow)]
struct ClientRow {
    id: String,
    name: String,
    owner_id: Option<Uuid>,
    owner_name: Option<String>,
    owner_username: Option<String>,
    website_url: Option<String>,
    auth_method: String,
    redirect_uris: String,
    post_logout_redirect_uris: String,
    grant_types: String,
    scopes: String,
    jwks: Option<String>,
    id_token_alg: String,
    backchannel_logout_uri: Option<String>,
    backchannel_logout_session_required: bool,
    dpop_bound: bool,
    is_active: bool,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    version: i64,
}

/// A client with what those want to know who look after it.
#[derive(Clone, Debug)]
pub struct Registered {
    /// The client.
    pub client: Client,
    /// The user name of its owner, when it has one.
    pub owner_username: Option<String>,
    /// Whether it may be used; an administrator can switch it off.
    pub is_active: bool,
    /// When it was registered.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Counts the changes.
    pub version: i64,
}

#[derive(FromRow)]
struct SecretRow {
    client_id: String,
}

/// The client of this id, unless it is switched off or its owner may not act any more.
///
/// # Errors
/// When the database fails.
pub async fn find_active(session: Session<'_>, id: &str) -> sqlx::Result<Option<Client>> {
    let row = fetch_optional!(session, ClientRow, FIND_ACTIVE, id)?;
    Ok(row.and_then(Client::from_row))
}

/// The client of this id, whether or not it may be used.
///
/// # Errors
/// When the database fails.
pub async fn find(session: Session<'_>, id: &str) -> sqlx::Result<Option<Registered>> {
    let row = fetch_optional!(session, ClientRow, FIND, id)?;
    Ok(row.and_then(Registered::from_row))
}

/// Clients by id, after this one.
///
/// # Errors
/// When the database fails.
pub async fn list(session: Session<'_>, after: &str, limit: i64) -> sqlx::Result<Vec<Registered>> {
    let rows = fetch_all!(session, ClientRow, LIST, after, limit)?;
    Ok(rows.into_iter().filter_map(Registered::from_row).collect())
}

/// The clients that a user registered, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn list_of_owner(session: Session<'_>, owner: Uuid) -> sqlx::Result<Vec<Registered>> {
    let rows = fetch_all!(session, ClientRow, LIST_OF_OWNER, owner)?;
    Ok(rows.into_iter().filter_map(Registered::from_row).collect())
}

/// Whether this is one of the client's secrets.
pub async fn has_secret(
    session: Session<'_>,
    client_id: &str,
    secret: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let row = fetch_optional!(
        session,
        SecretRow,
        SECRET,
        secret.as_slice(),
        client_id,
        now
    )?;
    Ok(row.is_some_and(|row| row.client_id == client_id))
}

/// Adds a client.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    transaction: &mut Transaction,
    client: &Client,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let jwks = written_keys(client)?;
    execute!(
        transaction.session(),
        INSERT,
        client.id.as_str(),
        client.owner_id,
        client.name.as_str(),
        client.website_url.as_deref(),
        client.auth_method.as_str(),
        lines(&client.redirect_uris),
        lines(&client.post_logout_redirect_uris),
        words(&client.grant_types),
        client.scopes.to_string(),
        jwks,
        client.id_token_alg.as_str(),
        client
            .backchannel_logout_uri
            .as_ref()
            .map(LogoutUri::as_str),
        client.backchannel_logout_session_required,
        client.dpop_bound,
        now
    )
    .map(drop)
}

/// Adds a secret to a client.
///
/// # Errors
/// When the database fails.
pub async fn add_secret(
    transaction: &mut Transaction,
    client_id: &str,
    id: Uuid,
    secret: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let secret = secret.as_slice();
    execute!(
        transaction.session(),
        ADD_SECRET,
        id,
        client_id,
        secret,
        now
    )
    .map(drop)
}

/// The client's public keys as they are kept.
pub fn written_keys(client: &Client) -> sqlx::Result<Option<String>> {
    let keys = client.jwks.as_ref().map(serde_json::to_string).transpose();
    keys.map_err(|error| sqlx::Error::Encode(error.into()))
}

/// A list as it is kept: one address a line.
pub fn lines(uris: &[RedirectUri]) -> String {
    let uris: Vec<_> = uris.iter().map(RedirectUri::as_str).collect();
    uris.join("\n")
}

/// A list as it is kept: names separated by spaces.
pub fn words(grant_types: &[GrantType]) -> String {
    let names: Vec<_> = grant_types.iter().map(|one| one.as_str()).collect();
    names.join(" ")
}

impl Registered {
    fn from_row(row: ClientRow) -> Option<Self> {
        Some(Self {
            owner_username: row.owner_username.clone(),
            is_active: row.is_active,
            created_at: row.created_at,
            updated_at: row.updated_at,
            version: row.version,
            client: Client::from_row(row)?,
        })
    }
}

impl Client {
    /// None for a row that this version cannot read: it may then do nothing.
    fn from_row(row: ClientRow) -> Option<Self> {
        let uris = |text: &str| text.lines().map(str::parse::<RedirectUri>).collect();
        let redirect_uris: Result<Vec<_>, _> = uris(&row.redirect_uris);
        let post_logout: Result<Vec<_>, _> = uris(&row.post_logout_redirect_uris);
        let grant_types = row.grant_types.split(' ').filter(|text| !text.is_empty());
        let grant_types: Result<Vec<GrantType>, _> = grant_types.map(str::parse).collect();
        let client = Self {
            auth_method: row.auth_method.parse::<AuthMethod>().ok()?,
            redirect_uris: redirect_uris.ok()?,
            post_logout_redirect_uris: post_logout.ok()?,
            grant_types: grant_types.ok()?,
            scopes: row.scopes.parse::<Scopes>().ok()?.and(Scopes::grantable()),
            jwks: match row.jwks {
                Some(text) => Some(serde_json::from_str(&text).ok()?),
                None => None,
            },
            id_token_alg: row.id_token_alg.parse().ok()?,
            id: row.id,
            name: row.name,
            owner_id: row.owner_id,
            owner_name: row.owner_name,
            website_url: row.website_url,
            backchannel_logout_uri: match row.backchannel_logout_uri {
                Some(text) => Some(text.parse().ok()?),
                None => None,
            },
            backchannel_logout_session_required: row.backchannel_logout_session_required,
            dpop_bound: row.dpop_bound,
            is_trusted: false,
        };
        Some(client)
    }
}
