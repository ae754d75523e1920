//! Somebody's own applications in the database.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use crate::{
    authorization::clients::{self, Client, LogoutUri, Registered},
    database::{Session, Transaction, execute, statement::statements},
};

/// How long the old secret is good beside the new one.
const OVERLAP: TimeDelta = TimeDelta::days(1);

statements! {
    UPDATE = "UPDATE clients SET name = $3, website_url = $4, redirect_uris = $5, post_logout_redirect_uris = $6, grant_types = $7, scopes = $8, \
        jwks = $9, dpop_bound = $10, id_token_alg = $11, backchannel_logout_uri = $12, backchannel_logout_session_required = $13, \
        updated_at = $14, version = version + 1 WHERE id = $1 AND version = $2";
    DELETE = "DELETE FROM clients WHERE id = $1 AND version = $2";
    FORGET_GRANTS = "DELETE FROM grants WHERE client_id = $1";
    END_SECRETS = "UPDATE client_secrets SET expires_at = $2 WHERE client_id = $1 AND (expires_at IS NULL OR expires_at > $2)";
    FORGET_SECRETS = "DELETE FROM client_secrets WHERE client_id = $1 AND expires_at IS NOT NULL";
}

/// The application of this id, if it is the owner's.
pub async fn find(session: Session<'_>, owner: Uuid, id: &str) -> sqlx::Result<Option<Registered>> {
    let found = clients::find_registered(session, id).await?;
    Ok(found.filter(|found| found.client.owner_id == Some(owner)))
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
