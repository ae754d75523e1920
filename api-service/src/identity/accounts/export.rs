//! `GET /api/v1/me/export`

use axum::{
    Json,
    extract::State,
    http::{HeaderName, HeaderValue, header},
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use super::{
    exported::{
        ExportedArticle, ExportedBrowser, ExportedEvent, ExportedIdentity, ExportedInvitation,
        ExportedPasskey, ExportedSession,
    },
    exported_access::{
        ExportedAuthorization, ExportedClient, ExportedGrant, ExportedRegistrationToken,
        ExportedToken,
    },
    output::{MyAccount, account_of},
};
use crate::{
    app::AppState,
    database::{fetch_all, statement::statements},
    http::{authentication::Allowed, problem::Problem},
    identity::{ReadingAccount, recent::need_recent},
};

statements! {
    SESSIONS = "SELECT id, methods, authenticated_at, ip_address, last_ip_address, user_agent, created_at, last_used_at, expires_at, revoked_at FROM sessions \
        WHERE user_id = $1 ORDER BY id";
    BROWSERS = "SELECT created_at, last_used_at FROM known_devices WHERE user_id = $1 ORDER BY id";
    PERMISSIONS = "SELECT codename AS name FROM user_permissions WHERE user_id = $1 ORDER BY codename";
    GROUPS = "SELECT g.name FROM user_groups m JOIN groups g ON g.id = m.group_id WHERE m.user_id = $1 ORDER BY g.name";
    ARTICLES = "SELECT a.id, a.slug, a.title, a.summary, a.published_at, a.created_at, a.updated_at, a.body_markdown \
        FROM article_authors w JOIN articles a ON a.id = w.article_id WHERE w.user_id = $1 ORDER BY a.id";
    GRANTS = "SELECT client_id, scopes, created_at, updated_at FROM grants WHERE user_id = $1 ORDER BY client_id";
    AUTHORIZATIONS = "SELECT client_id, scopes, methods, authenticated_at, created_at, expires_at, revoked_at FROM authorizations \
        WHERE user_id = $1 ORDER BY id";
    PASSKEYS = "SELECT name, created_at, last_used_at FROM passkeys WHERE user_id = $1 ORDER BY id";
    IDENTITIES = "SELECT issuer, subject, email, created_at, last_used_at FROM user_identities WHERE user_id = $1 ORDER BY id";
    TOKENS = "SELECT name, hint, scopes, created_at, expires_at, last_used_at FROM access_tokens WHERE user_id = $1 ORDER BY id";
    REGISTRATION_TOKENS = "SELECT name, uses_left, created_at, expires_at, last_used_at FROM client_registration_tokens \
        WHERE user_id = $1 ORDER BY id";
    INVITATIONS = "SELECT email, created_at, expires_at, accepted_at FROM invitations WHERE invited_by = $1 ORDER BY id";
    CLIENTS = "SELECT id, name, website_url, auth_method, grant_types, redirect_uris, post_logout_redirect_uris, scopes, jwks, id_token_alg, \
        backchannel_logout_uri, backchannel_logout_session_required, dpop_bound, is_active, created_at, updated_at \
        FROM clients WHERE owner_id = $1 ORDER BY created_at, id";
    EVENTS = "SELECT action, target_type, target_id, actor_client_id AS client_id, created_at, \
        CASE WHEN actor_user_id IS NULL OR actor_user_id = $1 THEN ip_address END AS ip_address, \
        CASE WHEN actor_user_id IS NULL OR actor_user_id = $1 THEN user_agent END AS user_agent, \
        details FROM audit_log WHERE subject_user_id = $1 OR actor_user_id = $1 \
        ORDER BY created_at, id";
}

#[derive(FromRow)]
struct Named {
    name: String,
}

/// Everything that is known of me.
#[derive(Debug, Serialize, ToSchema)]
pub struct AccountExport {
    /// When this was written.
    exported_at: DateTime<Utc>,
    /// My account.
    account: MyAccount,
    /// The groups that I am in.
    groups: Vec<String>,
    /// What I may do by rights that were given to me in person.
    permissions: Vec<String>,
    /// Where I signed in.
    sessions: Vec<ExportedSession>,
    /// The browsers that are known as mine.
    browsers: Vec<ExportedBrowser>,
    /// Who I am at identity providers.
    identities: Vec<ExportedIdentity>,
    /// The applications that I allowed something.
    grants: Vec<ExportedGrant>,
    /// What applications were let in to, and until when.
    authorizations: Vec<ExportedAuthorization>,
    /// My passkeys, without their keys.
    passkeys: Vec<ExportedPasskey>,
    /// My personal access tokens, without the tokens.
    access_tokens: Vec<ExportedToken>,
    /// The applications that I registered, without their secrets.
    clients: Vec<ExportedClient>,
    /// My tokens for registering applications, without the tokens.
    registration_tokens: Vec<ExportedRegistrationToken>,
    /// The invitations that I sent.
    invitations: Vec<ExportedInvitation>,
    /// What I wrote.
    articles: Vec<ExportedArticle>,
    /// What was done by me or to my account.
    events: Vec<ExportedEvent>,
}

/// Export my data
///
/// Everything that is known of me, as one JSON document. Secrets are left out: nobody can read them. Needs somebody who
/// signed in within the last ten minutes: it holds more than any other answer does.
#[utoipa::path(
    get, path = "/api/v1/me/export", operation_id = "export_my_account", tag = "My account",
    responses((status = 200, description = "Everything that is known of me", body = AccountExport)),
    security(("oauth2" = ["account.read"]))
)]
pub async fn export_my_account(
    caller: Allowed<ReadingAccount>,
    State(state): State<AppState>,
) -> Result<([(HeaderName, HeaderValue); 1], Json<AccountExport>), Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    need_recent(&caller, now)?;
    let mut connection = state.database.read().await?;
    let names = |rows: Vec<Named>| rows.into_iter().map(|row| row.name).collect();
    let export = AccountExport {
        exported_at: now,
        account: account_of(connection.session(), &caller, now).await?,
        groups: names(fetch_all!(connection.session(), Named, GROUPS, user)?),
        permissions: names(fetch_all!(connection.session(), Named, PERMISSIONS, user)?),
        sessions: fetch_all!(connection.session(), ExportedSession, SESSIONS, user)?,
        browsers: fetch_all!(connection.session(), ExportedBrowser, BROWSERS, user)?,
        identities: fetch_all!(connection.session(), ExportedIdentity, IDENTITIES, user)?,
        grants: fetch_all!(connection.session(), ExportedGrant, GRANTS, user)?,
        authorizations: fetch_all!(
            connection.session(),
            ExportedAuthorization,
            AUTHORIZATIONS,
            user
        )?,
        passkeys: fetch_all!(connection.session(), ExportedPasskey, PASSKEYS, user)?,
        access_tokens: fetch_all!(connection.session(), ExportedToken, TOKENS, user)?,
        clients: fetch_all!(connection.session(), ExportedClient, CLIENTS, user)?,
        registration_tokens: fetch_all!(
            connection.session(),
            ExportedRegistrationToken,
            REGISTRATION_TOKENS,
            user
        )?,
        invitations: fetch_all!(connection.session(), ExportedInvitation, INVITATIONS, user)?,
        articles: fetch_all!(connection.session(), ExportedArticle, ARTICLES, user)?,
        events: fetch_all!(connection.session(), ExportedEvent, EVENTS, user)?,
    };
    let name = HeaderValue::from_static("attachment; filename=\"my-account.json\"");
    Ok(([(header::CONTENT_DISPOSITION, name)], Json(export)))
}
