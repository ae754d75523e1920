//! Every operation of the API.

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    app::AppState,
    audit,
    authorization::{
        authorize, device, every_client, grants, keys, logout, metadata, own_clients,
        personal_tokens, registration::tokens as registration_tokens, userinfo,
    },
    health,
    http::problem::{Problem, ProblemCode},
    identity::{
        accounts, invitations, passkeys, password_resets, providers, second_factor, sessions,
        sign_up,
    },
    permissions::{self, groups, users},
    publishing::{articles, authors, feeds, media, publication, redirects, sitemap, tags},
};

/// Operations that answer with a whole document, which carries an ETag.
pub fn documents() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(publication::get_publication))
        .routes(routes!(articles::list_articles))
        .routes(routes!(articles::get_article))
        .routes(routes!(tags::list_tags))
        .routes(routes!(tags::get_tag))
        .routes(routes!(authors::list_authors))
        .routes(routes!(authors::get_author))
        .routes(routes!(redirects::find_redirect))
        .routes(routes!(sitemap::list_sitemap_entries))
        .routes(routes!(feeds::get_atom_feed))
        .routes(routes!(feeds::get_json_feed))
        .routes(routes!(providers::list_identity_providers))
        .routes(routes!(keys::get_signing_keys))
        .routes(routes!(metadata::get_authorization_server_metadata))
        .routes(routes!(metadata::get_openid_configuration))
}

/// Operations whose answers are only for the caller. They carry an ETag and are never stored.
pub fn private() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(permissions::list_permissions))
        .routes(routes!(groups::list_groups, groups::create_group))
        .routes(routes!(
            groups::get_group,
            groups::update_group,
            groups::delete_group
        ))
        .routes(routes!(users::list_users, users::create_user))
        .routes(routes!(users::get_user, users::update_user))
        .routes(routes!(users::remove_user_second_factor))
        .routes(routes!(users::list_user_sessions, users::end_user_sessions))
        .routes(routes!(users::send_user_password_reset))
        .routes(routes!(audit::list_audit_log))
        .routes(routes!(audit::list_my_audit_log))
        .routes(routes!(userinfo::get_userinfo, userinfo::post_userinfo))
        .routes(routes!(device::get_device_request))
        .routes(routes!(device::decide_device_request))
        .merge(applications())
        .routes(routes!(grants::list_my_grants))
        .routes(routes!(grants::delete_my_grant))
        .routes(routes!(
            personal_tokens::list_my_access_tokens,
            personal_tokens::create_my_access_token
        ))
        .routes(routes!(personal_tokens::delete_my_access_token))
        .routes(routes!(authorize::get_authorization_request))
        .routes(routes!(authorize::decide_authorization_request))
        .routes(routes!(logout::get_logout_request))
        .routes(routes!(logout::confirm_logout_request))
        .merge(accounts())
}

/// Applications: one's own, and everybody's.
fn applications() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(every_client::list_clients))
        .routes(routes!(
            every_client::get_client,
            every_client::update_client,
            every_client::delete_client
        ))
        .routes(routes!(
            own_clients::list_my_clients,
            own_clients::create_my_client
        ))
        .routes(routes!(
            own_clients::get_my_client,
            own_clients::update_my_client,
            own_clients::delete_my_client
        ))
        .routes(routes!(own_clients::renew_my_client_secret))
        .routes(routes!(
            registration_tokens::list_client_registration_tokens,
            registration_tokens::create_client_registration_token
        ))
        .routes(routes!(
            registration_tokens::delete_client_registration_token
        ))
}

/// Getting an account, signing in, and looking after one's account.
fn accounts() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(
            invitations::list_invitations,
            invitations::create_invitation
        ))
        .routes(routes!(invitations::delete_invitation))
        .routes(routes!(sign_up::sign_up))
        .routes(routes!(sign_up::send_email_verification))
        .routes(routes!(sign_up::look_up_email_verification))
        .routes(routes!(sign_up::confirm_email))
        .routes(routes!(password_resets::request_password_reset))
        .routes(routes!(password_resets::reset_password))
        .routes(routes!(sessions::sign_in))
        .routes(routes!(sessions::give_second_factor))
        .routes(routes!(sessions::begin_passkey_sign_in))
        .routes(routes!(sessions::sign_in_with_passkey))
        .routes(routes!(providers::begin_provider_sign_in))
        .routes(routes!(providers::finish_provider_sign_in))
        .routes(routes!(sessions::sign_out))
        .routes(routes!(
            accounts::get_my_account,
            accounts::update_my_account,
            accounts::delete_my_account
        ))
        .routes(routes!(accounts::change_my_password))
        .routes(routes!(accounts::export_my_account))
        .routes(routes!(sessions::list_my_sessions))
        .routes(routes!(sessions::revoke_my_session))
        .routes(routes!(providers::list_my_identities))
        .routes(routes!(providers::begin_my_identity))
        .routes(routes!(providers::finish_my_identity))
        .routes(routes!(providers::delete_my_identity))
        .routes(routes!(
            second_factor::begin_totp,
            second_factor::remove_totp
        ))
        .routes(routes!(second_factor::confirm_totp))
        .routes(routes!(second_factor::renew_recovery_codes))
        .routes(routes!(
            passkeys::list_my_passkeys,
            passkeys::add_my_passkey
        ))
        .routes(routes!(passkeys::begin_my_passkey))
        .routes(routes!(
            passkeys::update_my_passkey,
            passkeys::delete_my_passkey
        ))
}

/// Operations that stream, or whose answers must not be kept.
pub fn streams() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(media::get_media))
        .routes(routes!(health::get_liveness))
        .routes(routes!(health::get_readiness))
}

/// What is answered where no operation is.
pub async fn not_found() -> Problem {
    Problem::new(ProblemCode::NotFound)
}

/// What is answered where an operation is, but not for this method.
pub async fn method_not_allowed() -> Problem {
    Problem::new(ProblemCode::MethodNotAllowed)
}
