//! Logout tokens (Back-Channel Logout, 2.4): what an application is told, signed as its id tokens are.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use uuid::Uuid;

use super::store::Notice;
use crate::{
    app::Shared,
    authorization::{clients::Client, error::OAuthError},
};

/// The header's `typ`, by which nobody takes one for an id token.
const TYPE: &str = "logout+jwt";
/// How long one is good: it is sent at once (Back-Channel Logout, 2.4, wants two minutes at most).
const LIFETIME: TimeDelta = TimeDelta::minutes(2);

/// What a logout token says. There is no `nonce`: that is how id tokens are told from them.
#[derive(Serialize)]
struct LogoutToken<'n> {
    iss: &'n str,
    aud: &'n str,
    iat: i64,
    exp: i64,
    jti: String,
    sub: Uuid,
    sid: Uuid,
    events: Events,
}

#[derive(Serialize)]
struct Events {
    #[serde(rename = "http://schemas.openid.net/event/backchannel-logout")]
    logout: Nothing,
}

#[derive(Serialize)]
struct Nothing {}

/// The token that tells `client` of it. Each attempt has the same id: it is the same news.
pub async fn sign(
    shared: &Shared,
    client: &Client,
    notice: &Notice,
    now: DateTime<Utc>,
) -> Result<String, OAuthError> {
    let claims = LogoutToken {
        iss: shared.settings.public_url.bare(),
        aud: &client.id,
        iat: now.timestamp(),
        exp: (now + LIFETIME).timestamp(),
        jti: format!("{}.{}", notice.session_id, client.id),
        sub: notice.user_id,
        sid: notice.session_id,
        events: Events { logout: Nothing {} },
    };
    let algorithm = client.id_token_alg;
    let key = shared.signing_keys.signing_by(shared, algorithm).await?;
    Ok(key.sign(TYPE, &claims)?)
}
