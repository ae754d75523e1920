//! Somebody's own applications in the database.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    authorization::clients::{self, Client, LogoutUri},
    database::{Transaction, execute, fetch_all, fetch_optional, statement::statements},
};

/// How long the old secret is good beside the new one.
const OVERLAP: TimeDelta = TimeDelta::days(1);

statements! {
    VERSIONS = "SELECT id, created_at, updated_at, version FROM clients WHERE owner_id = $1 ORDER BY id";
    VERSION = "SELECT id, created_at, updated_at, version FROM clients WHERE owner_id = $1 AND id = $2";
    UPDATE = "UPDATE clients SET name = $3, website_url = $4, redirect_uris = $5, post_logout_redirect_uris = $6, grant_types = $7, scopes = $8, \
        jwks = $9, dpop_bound = $10, id_token_alg = $11, backchannel_logout_uri = $12, backchannel_logout_session_required = $13, \
        updated_at = $14, version = version + 1 WHERE id = $1 AND version = $2";
    DELETE = "DELETE FROM clients WHERE id = $1 AND version = $2";
    FORGET_GRANTS = "DELETE FROM grants WHERE client_id = $1";
    END_SECRETS = "UPDATE client_secrets SET expires_at = $2 WHERE client_id = $1 AND (expires_at IS NULL OR expires_at > $2)";
    FORGET_SECRETS = "DELETE FROM client_secrets WHERE client_id = $1 AND expires_at IS NOT NULL";
}

/// An application with what only its owner wants to know.
pub struct OwnClient {
    pub client: Client,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub version: i64,
}

#[derive(FromRow)]
struct VersionRow {
    id: String,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    version: i64,
}

impl VersionRow {
    fn of(self, client: Client) -> OwnClient {
        OwnClient {
            client,
            created_at: self.created_at,
            updated_at: self.updated_at,
            version: self.version,
        }
    }
}

/// The application of this id, if it is the owner's.
pub async fn find(
    transaction: &mut Transaction,
    owner: Uuid,
    id: &str,
) -> sqlx::Result<Option<OwnClient>> {
    let row = fetch_optional!(transaction.session(), VersionRow, VERSION, owner, id)?;
    let client = clients::find_registered(transaction.session(), id).await?;
    Ok(row.zip(client).map(|(row, client)| row.of(client)))
}

/// Every application of the owner.
pub async fn list(transaction: &mut Transaction, owner: Uuid) -> sqlx::Result<Vec<OwnClient>> {
    let rows = fetch_all!(transaction.session(), VersionRow, VERSIONS, owner)?;
    let mut own = Vec::with_capacity(rows.len());
    for row in rows {
        let client = clients::find_registered(transaction.session(), &row.id).await?;
        own.extend(client.map(|client| row.of(client)));
    }
    Ok(own)
}

/// Changes the application, if it still has this version.
pub async fn update(
    transaction: &mut Transaction,
    client: &Client,
    version: i64,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let jwks = clients::written_keys(client)?;
    let written = execute!(
        transaction.session(),
        UPDATE,
        client.id.as_str(),
        version,
        client.name.as_str(),
        client.website_url.as_deref(),
        clients::lines(&client.redirect_uris),
        clients::lines(&client.post_logout_redirect_uris),
        clients::words(&client.grant_types),
        client.scopes.to_string(),
        jwks,
        client.dpop_bound,
        client.id_token_alg.as_str(),
        client
            .backchannel_logout_uri
            .as_ref()
            .map(LogoutUri::as_str),
        client.backchannel_logout_session_required,
        now
    )?;
    Ok(written == 1)
}

/// Removes the application, if it still has this version, and what people allowed it.
pub async fn delete(transaction: &mut Transaction, id: &str, version: i64) -> sqlx::Result<bool> {
    execute!(transaction.session(), FORGET_GRANTS, id)?;
    Ok(execute!(transaction.session(), DELETE, id, version)? == 1)
}

/// Lets the current secret end in a day, and the one before at once.
pub async fn end_secrets(
    session: &mut Transaction,
    id: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(session.session(), FORGET_SECRETS, id)?;
    execute!(session.session(), END_SECRETS, id, now + OVERLAP).map(drop)
}
