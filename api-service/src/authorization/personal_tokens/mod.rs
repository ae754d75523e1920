//! Personal access tokens: what somebody's own scripts call with, without the way through a browser.
//! Each stands on an authorization of its own, which ends with it.

mod create;
mod delete;
mod list;
mod store;
mod text;

use chrono::TimeDelta;

pub(crate) use create::{__path_create_my_access_token, create_my_access_token};
pub(crate) use delete::{__path_delete_my_access_token, delete_my_access_token};
pub(crate) use list::{__path_list_my_access_tokens, list_my_access_tokens};
pub use text::is_personal;

use super::{
    access_token::AccessClaims,
    jwt::Refused,
    opaque,
    scope::{Scope, Scopes},
};
use crate::app::Shared;

/// Stands for the application in what such a token says.
pub const CLIENT: &str = "personal-access-token";
/// Use is noted no more often than this.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);

/// What they can be good for: not signing in anywhere else.
fn grantable() -> Scopes {
    let of_signing_in = [Scope::Openid, Scope::OfflineAccess];
    of_signing_in
        .into_iter()
        .fold(Scopes::grantable(), Scopes::without)
}

/// What a personal access token says, as if it were another access token.
///
/// # Errors
/// When it is not good, or the database fails.
pub async fn claims(shared: &Shared, token: &str) -> Result<AccessClaims, super::TokenError> {
    if !text::is_whole(token) {
        return Err(Refused::Malformed.into());
    }
    let now = shared.clock.now();
    let digest = opaque::digest(token);
    let mut connection = shared.database.read().await?;
    let row = store::find(connection.session(), &digest).await?;
    drop(connection);
    let row = row.ok_or(Refused::Key)?;
    if row.expires_at <= now {
        return Err(Refused::Expired.into());
    }
    if row
        .last_used_at
        .is_none_or(|time| now - time >= NOTED_EVERY)
    {
        let mut transaction = shared.database.begin().await?;
        store::note_use(transaction.session(), row.id, now).await?;
        transaction.commit().await?;
    }
    let issuer = shared.settings.public_url.bare();
    Ok(AccessClaims {
        iss: issuer.to_owned(),
        aud: issuer.to_owned(),
        sub: row.user_id.to_string(),
        client_id: CLIENT.to_owned(),
        scope: row.scopes.parse().map_err(|_| Refused::Malformed)?,
        iat: row.created_at.timestamp(),
        exp: row.expires_at.timestamp(),
        jti: row.id,
        aid: row.id,
        sid: None,
        auth_time: None,
        amr: Vec::new(),
        cnf: None,
    })
}
