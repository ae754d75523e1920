// Generated from openapi.json by shared-contracts/generator. Do not edit:
// change the API's code (or the generator) and run shared-contracts/regenerate.
//! The limits of the contract, for forms and early checks: what is refused here is
//! what the API refuses, because both read the same document.

/// The limits on one field or parameter. For a list, everything but the number of
/// items is said of each item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Fewest items of a list.
    pub min_items: Option<usize>,
    /// Most items of a list.
    pub max_items: Option<usize>,
    /// Smallest number.
    pub min: Option<i64>,
    /// Largest number.
    pub max: Option<i64>,
    /// Fewest characters.
    pub min_length: Option<usize>,
    /// Most characters.
    pub max_length: Option<usize>,
    /// Regular expression (ECMA-262, as in HTML's `pattern`) that text matches.
    pub pattern: Option<&'static str>,
    /// The values there are; empty when there is no such list.
    pub values: &'static [&'static str],
}

impl Rule {
    /// No limit at all.
    pub const NONE: Self = Self {
        min_items: None,
        max_items: None,
        min: None,
        max: None,
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    };
}

/// The rules of each schema.
pub mod schemas {
    /// `AddPasskeyInput`
    pub mod add_passkey_input {
        use crate::rules::Rule;

        /// `challenge`
        pub const CHALLENGE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `name`
        pub const NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?$"),
            ..Rule::NONE
        };
    }
    /// `Article`
    pub mod article {
        use crate::rules::Rule;

        /// `reading_minutes`
        pub const READING_MINUTES: Rule = Rule {
            min: Some(1),
            ..Rule::NONE
        };

        /// `version`
        pub const VERSION: Rule = Rule {
            min: Some(1),
            ..Rule::NONE
        };
    }
    /// `ArticleSummary`
    pub mod article_summary {
        use crate::rules::Rule;

        /// `reading_minutes`
        pub const READING_MINUTES: Rule = Rule {
            min: Some(1),
            ..Rule::NONE
        };
    }
    /// `Author`
    pub mod author {
        use crate::rules::Rule;

        /// `article_count`
        pub const ARTICLE_COUNT: Rule = Rule {
            min: Some(0),
            ..Rule::NONE
        };
    }
    /// `AuthorizationRequestDetails`
    pub mod authorization_request_details {
        use crate::rules::Rule;

        /// `next_step`
        pub const NEXT_STEP: Rule = Rule {
            values: &["sign_in", "consent", "continue"],
            ..Rule::NONE
        };
    }
    /// `BeginIdentityInput`
    pub mod begin_identity_input {
        use crate::rules::Rule;

        /// `provider`
        pub const PROVIDER: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
            ..Rule::NONE
        };
    }
    /// `BeginPasskeySignInInput`
    pub mod begin_passkey_sign_in_input {
        use crate::rules::Rule;

        /// `pending`
        pub const PENDING: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `BeginProviderSignInInput`
    pub mod begin_provider_sign_in_input {
        use crate::rules::Rule;

        /// `invitation`
        pub const INVITATION: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `provider`
        pub const PROVIDER: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
            ..Rule::NONE
        };
    }
    /// `ChangeMyAccountInput`
    pub mod change_my_account_input {
        use crate::rules::Rule;

        /// `bio`
        pub const BIO: Rule = Rule {
            max_length: Some(1000),
            pattern: Some("^[^\\x00-\\x08\\x0b-\\x1f\\x7f]*$"),
            ..Rule::NONE
        };

        /// `display_name`
        pub const DISPLAY_NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?$"),
            ..Rule::NONE
        };

        /// `email`
        pub const EMAIL: Rule = Rule {
            max_length: Some(254),
            pattern: Some("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$"),
            ..Rule::NONE
        };

        /// `website_url`
        pub const WEBSITE_URL: Rule = Rule {
            max_length: Some(500),
            pattern: Some("^https?://"),
            ..Rule::NONE
        };
    }
    /// `ChangeMyPasswordInput`
    pub mod change_my_password_input {
        use crate::rules::Rule;

        /// `current_password`
        pub const CURRENT_PASSWORD: Rule = Rule {
            min_length: Some(1),
            max_length: Some(256),
            pattern: Some("^[^\\x00-\\x1f\\x7f-\\x9f]*$"),
            ..Rule::NONE
        };

        /// `new_password`
        pub const NEW_PASSWORD: Rule = Rule {
            min_length: Some(8),
            max_length: Some(256),
            pattern: Some("^[^\\x00-\\x1f\\x7f-\\x9f]*$"),
            ..Rule::NONE
        };
    }
    /// `ConfirmEmailInput`
    pub mod confirm_email_input {
        use crate::rules::Rule;

        /// `password`
        pub const PASSWORD: Rule = Rule {
            min_length: Some(1),
            max_length: Some(256),
            pattern: Some("^[^\\x00-\\x1f\\x7f-\\x9f]*$"),
            ..Rule::NONE
        };

        /// `token`
        pub const TOKEN: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `ConfirmLogoutRequest`
    pub mod confirm_logout_request {
        use crate::rules::Rule;

        /// `session_secret`
        pub const SESSION_SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(47),
            pattern: Some("^rvs_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `ConfirmTotpInput`
    pub mod confirm_totp_input {
        use crate::rules::Rule;

        /// `code`
        pub const CODE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(40),
            pattern: Some("^[A-Za-z0-9 -]+$"),
            ..Rule::NONE
        };
    }
    /// `CreateAccessToken`
    pub mod create_access_token {
        use crate::rules::Rule;

        /// `expires_in_days`
        pub const EXPIRES_IN_DAYS: Rule = Rule {
            min: Some(1),
            max: Some(366),
            ..Rule::NONE
        };

        /// `name`
        pub const NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?$"),
            ..Rule::NONE
        };

        /// `scopes`
        pub const SCOPES: Rule = Rule {
            min_items: Some(1),
            max_items: Some(32),
            values: &["openid", "profile", "email", "offline_access", "account.read", "account.write", "users.read", "users.write", "groups.read", "groups.write", "permissions.read", "audit_log.read", "clients.read", "clients.write"],
            ..Rule::NONE
        };
    }
    /// `CreateClient`
    pub mod create_client {
        use crate::rules::Rule;

        /// `auth_method`
        pub const AUTH_METHOD: Rule = Rule {
            values: &["none", "client_secret_basic", "client_secret_post", "private_key_jwt"],
            ..Rule::NONE
        };

        /// `backchannel_logout_uri`
        pub const BACKCHANNEL_LOGOUT_URI: Rule = Rule {
            min_length: Some(1),
            max_length: Some(500),
            ..Rule::NONE
        };

        /// `grant_types`
        pub const GRANT_TYPES: Rule = Rule {
            min_items: Some(1),
            max_items: Some(4),
            values: &["authorization_code", "refresh_token", "client_credentials", "urn:ietf:params:oauth:grant-type:device_code"],
            ..Rule::NONE
        };

        /// `id_token_signed_response_alg`
        pub const ID_TOKEN_SIGNED_RESPONSE_ALG: Rule = Rule {
            values: &["ES256", "RS256"],
            ..Rule::NONE
        };

        /// `name`
        pub const NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[^\\s\\p{C}]([^\\p{C}]*[^\\s\\p{C}])?$"),
            ..Rule::NONE
        };

        /// `post_logout_redirect_uris`
        pub const POST_LOGOUT_REDIRECT_URIS: Rule = Rule {
            max_items: Some(20),
            min_length: Some(1),
            max_length: Some(500),
            ..Rule::NONE
        };

        /// `redirect_uris`
        pub const REDIRECT_URIS: Rule = Rule {
            max_items: Some(20),
            min_length: Some(1),
            max_length: Some(500),
            ..Rule::NONE
        };

        /// `scopes`
        pub const SCOPES: Rule = Rule {
            min_items: Some(1),
            max_items: Some(32),
            values: &["openid", "profile", "email", "offline_access", "account.read", "account.write", "users.read", "users.write", "groups.read", "groups.write", "permissions.read", "audit_log.read", "clients.read", "clients.write"],
            ..Rule::NONE
        };

        /// `website_url`
        pub const WEBSITE_URL: Rule = Rule {
            max_length: Some(500),
            pattern: Some("^https?://"),
            ..Rule::NONE
        };
    }
    /// `CreateClientRegistrationToken`
    pub mod create_client_registration_token {
        use crate::rules::Rule;

        /// `expires_in_days`
        pub const EXPIRES_IN_DAYS: Rule = Rule {
            min: Some(1),
            max: Some(90),
            ..Rule::NONE
        };

        /// `name`
        pub const NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?$"),
            ..Rule::NONE
        };

        /// `uses`
        pub const USES: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };
    }
    /// `DecideAuthorizationRequest`
    pub mod decide_authorization_request {
        use crate::rules::Rule;

        /// `decision`
        pub const DECISION: Rule = Rule {
            values: &["allow", "deny", "continue"],
            ..Rule::NONE
        };

        /// `scopes`
        pub const SCOPES: Rule = Rule {
            min_items: Some(1),
            max_items: Some(32),
            values: &["openid", "profile", "email", "offline_access", "account.read", "account.write", "users.read", "users.write", "groups.read", "groups.write", "permissions.read", "audit_log.read", "clients.read", "clients.write"],
            ..Rule::NONE
        };

        /// `session_secret`
        pub const SESSION_SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(47),
            pattern: Some("^rvs_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `DecideDeviceRequest`
    pub mod decide_device_request {
        use crate::rules::Rule;

        /// `decision`
        pub const DECISION: Rule = Rule {
            values: &["allow", "deny"],
            ..Rule::NONE
        };

        /// `session_secret`
        pub const SESSION_SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(47),
            pattern: Some("^rvs_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `EmailVerification`
    pub mod email_verification {
        use crate::rules::Rule;

        /// `purpose`
        pub const PURPOSE: Rule = Rule {
            values: &["sign_up", "change_email"],
            ..Rule::NONE
        };
    }
    /// `EndSessionInput`
    pub mod end_session_input {
        use crate::rules::Rule;

        /// `secret`
        pub const SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `FieldError`
    pub mod field_error {
        use crate::rules::Rule;

        /// `location`
        pub const LOCATION: Rule = Rule {
            values: &["body", "query", "path", "header"],
            ..Rule::NONE
        };
    }
    /// `FinishIdentityInput`
    pub mod finish_identity_input {
        use crate::rules::Rule;

        /// `code`
        pub const CODE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(4096),
            pattern: Some("^[\\x20-\\x7e]+$"),
            ..Rule::NONE
        };

        /// `iss`
        pub const ISS: Rule = Rule {
            min_length: Some(1),
            max_length: Some(2048),
            pattern: Some("^[\\x21-\\x7e]+$"),
            ..Rule::NONE
        };

        /// `provider`
        pub const PROVIDER: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
            ..Rule::NONE
        };

        /// `secret`
        pub const SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `state`
        pub const STATE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(43),
            pattern: Some("^[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `FinishProviderSignInInput`
    pub mod finish_provider_sign_in_input {
        use crate::rules::Rule;

        /// `code`
        pub const CODE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(4096),
            pattern: Some("^[\\x20-\\x7e]+$"),
            ..Rule::NONE
        };

        /// `device`
        pub const DEVICE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `iss`
        pub const ISS: Rule = Rule {
            min_length: Some(1),
            max_length: Some(2048),
            pattern: Some("^[\\x21-\\x7e]+$"),
            ..Rule::NONE
        };

        /// `provider`
        pub const PROVIDER: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
            ..Rule::NONE
        };

        /// `secret`
        pub const SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `session_secret`
        pub const SESSION_SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(47),
            pattern: Some("^rvs_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `state`
        pub const STATE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(43),
            pattern: Some("^[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `Group`
    pub mod group {
        use crate::rules::Rule;

        /// `version`
        pub const VERSION: Rule = Rule {
            min: Some(1),
            ..Rule::NONE
        };
    }
    /// `GroupPatch`
    pub mod group_patch {
        use crate::rules::Rule;

        /// `description`
        pub const DESCRIPTION: Rule = Rule {
            max_length: Some(300),
            pattern: Some("^[^\\x00-\\x1f\\x7f]*$"),
            ..Rule::NONE
        };

        /// `name`
        pub const NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(80),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?$"),
            ..Rule::NONE
        };

        /// `permissions`
        pub const PERMISSIONS: Rule = Rule {
            max_items: Some(200),
            max_length: Some(64),
            pattern: Some("^[a-z_]+\\.[a-z]+$"),
            ..Rule::NONE
        };
    }
    /// `Heading`
    pub mod heading {
        use crate::rules::Rule;

        /// `level`
        pub const LEVEL: Rule = Rule {
            min: Some(1),
            max: Some(6),
            ..Rule::NONE
        };
    }
    /// `LookUpEmailVerificationInput`
    pub mod look_up_email_verification_input {
        use crate::rules::Rule;

        /// `token`
        pub const TOKEN: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `MyAccount`
    pub mod my_account {
        use crate::rules::Rule;

        /// `passkeys`
        pub const PASSKEYS: Rule = Rule {
            min: Some(0),
            ..Rule::NONE
        };

        /// `recovery_codes_left`
        pub const RECOVERY_CODES_LEFT: Rule = Rule {
            min: Some(0),
            ..Rule::NONE
        };

        /// `version`
        pub const VERSION: Rule = Rule {
            min: Some(1),
            ..Rule::NONE
        };
    }
    /// `NewGroup`
    pub mod new_group {
        use crate::rules::Rule;

        /// `description`
        pub const DESCRIPTION: Rule = Rule {
            max_length: Some(300),
            pattern: Some("^[^\\x00-\\x1f\\x7f]*$"),
            ..Rule::NONE
        };

        /// `name`
        pub const NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(80),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?$"),
            ..Rule::NONE
        };

        /// `permissions`
        pub const PERMISSIONS: Rule = Rule {
            max_items: Some(200),
            max_length: Some(64),
            pattern: Some("^[a-z_]+\\.[a-z]+$"),
            ..Rule::NONE
        };
    }
    /// `NewInvitationInput`
    pub mod new_invitation_input {
        use crate::rules::Rule;

        /// `email`
        pub const EMAIL: Rule = Rule {
            max_length: Some(254),
            pattern: Some("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$"),
            ..Rule::NONE
        };
    }
    /// `NewUser`
    pub mod new_user {
        use crate::rules::Rule;

        /// `display_name`
        pub const DISPLAY_NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?$"),
            ..Rule::NONE
        };

        /// `email`
        pub const EMAIL: Rule = Rule {
            max_length: Some(254),
            pattern: Some("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$"),
            ..Rule::NONE
        };

        /// `groups`
        pub const GROUPS: Rule = Rule {
            max_items: Some(50),
            ..Rule::NONE
        };

        /// `permissions`
        pub const PERMISSIONS: Rule = Rule {
            max_items: Some(200),
            max_length: Some(64),
            pattern: Some("^[a-z_]+\\.[a-z]+$"),
            ..Rule::NONE
        };

        /// `username`
        pub const USERNAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[a-z0-9]+([._-][a-z0-9]+)*$"),
            ..Rule::NONE
        };
    }
    /// `PasskeyInfo`
    pub mod passkey_info {
        use crate::rules::Rule;

        /// `version`
        pub const VERSION: Rule = Rule {
            min: Some(1),
            ..Rule::NONE
        };
    }
    /// `PasskeySignInInput`
    pub mod passkey_sign_in_input {
        use crate::rules::Rule;

        /// `challenge`
        pub const CHALLENGE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `device`
        pub const DEVICE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `session_secret`
        pub const SESSION_SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(47),
            pattern: Some("^rvs_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `PatchClient`
    pub mod patch_client {
        use crate::rules::Rule;

        /// `backchannel_logout_uri`
        pub const BACKCHANNEL_LOGOUT_URI: Rule = Rule {
            min_length: Some(1),
            max_length: Some(500),
            ..Rule::NONE
        };

        /// `grant_types`
        pub const GRANT_TYPES: Rule = Rule {
            min_items: Some(1),
            max_items: Some(4),
            values: &["authorization_code", "refresh_token", "client_credentials", "urn:ietf:params:oauth:grant-type:device_code"],
            ..Rule::NONE
        };

        /// `id_token_signed_response_alg`
        pub const ID_TOKEN_SIGNED_RESPONSE_ALG: Rule = Rule {
            values: &["ES256", "RS256"],
            ..Rule::NONE
        };

        /// `name`
        pub const NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[^\\s\\p{C}]([^\\p{C}]*[^\\s\\p{C}])?$"),
            ..Rule::NONE
        };

        /// `post_logout_redirect_uris`
        pub const POST_LOGOUT_REDIRECT_URIS: Rule = Rule {
            max_items: Some(20),
            min_length: Some(1),
            max_length: Some(500),
            ..Rule::NONE
        };

        /// `redirect_uris`
        pub const REDIRECT_URIS: Rule = Rule {
            max_items: Some(20),
            min_length: Some(1),
            max_length: Some(500),
            ..Rule::NONE
        };

        /// `scopes`
        pub const SCOPES: Rule = Rule {
            min_items: Some(1),
            max_items: Some(32),
            values: &["openid", "profile", "email", "offline_access", "account.read", "account.write", "users.read", "users.write", "groups.read", "groups.write", "permissions.read", "audit_log.read", "clients.read", "clients.write"],
            ..Rule::NONE
        };

        /// `website_url`
        pub const WEBSITE_URL: Rule = Rule {
            max_length: Some(500),
            pattern: Some("^https?://"),
            ..Rule::NONE
        };
    }
    /// `PatchPasskey`
    pub mod patch_passkey {
        use crate::rules::Rule;

        /// `name`
        pub const NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?$"),
            ..Rule::NONE
        };
    }
    /// `PendingSignIn`
    pub mod pending_sign_in {
        use crate::rules::Rule;

        /// `ways`
        pub const WAYS: Rule = Rule {
            values: &["passkey", "totp", "recovery_code"],
            ..Rule::NONE
        };
    }
    /// `Problem`
    pub mod problem {
        use crate::rules::Rule;

        /// `code`
        pub const CODE: Rule = Rule {
            values: &["malformed_request", "unauthorized", "authentication_too_old", "insufficient_scope", "permission_denied", "invalid_credentials", "sign_up_closed", "not_found", "method_not_allowed", "conflict", "passkeys_unavailable", "precondition_failed", "payload_too_large", "unsupported_media_type", "range_not_satisfiable", "validation_failed", "precondition_required", "too_many_requests", "internal_error", "unavailable"],
            ..Rule::NONE
        };

        /// `status`
        pub const STATUS: Rule = Rule {
            min: Some(400),
            max: Some(599),
            ..Rule::NONE
        };
    }
    /// `RequestPasswordResetInput`
    pub mod request_password_reset_input {
        use crate::rules::Rule;

        /// `email`
        pub const EMAIL: Rule = Rule {
            max_length: Some(254),
            pattern: Some("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$"),
            ..Rule::NONE
        };
    }
    /// `ResendVerificationInput`
    pub mod resend_verification_input {
        use crate::rules::Rule;

        /// `email`
        pub const EMAIL: Rule = Rule {
            max_length: Some(254),
            pattern: Some("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$"),
            ..Rule::NONE
        };

        /// `handle`
        pub const HANDLE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `ResetPasswordInput`
    pub mod reset_password_input {
        use crate::rules::Rule;

        /// `password`
        pub const PASSWORD: Rule = Rule {
            min_length: Some(8),
            max_length: Some(256),
            pattern: Some("^[^\\x00-\\x1f\\x7f-\\x9f]*$"),
            ..Rule::NONE
        };

        /// `token`
        pub const TOKEN: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `SecondFactorInput`
    pub mod second_factor_input {
        use crate::rules::Rule;

        /// `code`
        pub const CODE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(40),
            pattern: Some("^[A-Za-z0-9 -]+$"),
            ..Rule::NONE
        };

        /// `device`
        pub const DEVICE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `pending`
        pub const PENDING: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `session_secret`
        pub const SESSION_SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(47),
            pattern: Some("^rvs_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `SignInAnswer`
    pub mod sign_in_answer {
        use crate::rules::Rule;

        /// `outcome`
        pub const OUTCOME: Rule = Rule {
            values: &["signed_in", "second_factor_required"],
            ..Rule::NONE
        };
    }
    /// `SignInInput`
    pub mod sign_in_input {
        use crate::rules::Rule;

        /// `device`
        pub const DEVICE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `login`
        pub const LOGIN: Rule = Rule {
            min_length: Some(1),
            max_length: Some(254),
            pattern: Some("^[^\\x00-\\x1f\\x7f]+$"),
            ..Rule::NONE
        };

        /// `password`
        pub const PASSWORD: Rule = Rule {
            min_length: Some(1),
            max_length: Some(256),
            pattern: Some("^[^\\x00-\\x1f\\x7f-\\x9f]*$"),
            ..Rule::NONE
        };

        /// `session_secret`
        pub const SESSION_SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(47),
            pattern: Some("^rvs_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `SignUpInput`
    pub mod sign_up_input {
        use crate::rules::Rule;

        /// `display_name`
        pub const DISPLAY_NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?$"),
            ..Rule::NONE
        };

        /// `email`
        pub const EMAIL: Rule = Rule {
            max_length: Some(254),
            pattern: Some("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$"),
            ..Rule::NONE
        };

        /// `invitation`
        pub const INVITATION: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^rv[sdwluhe]_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `password`
        pub const PASSWORD: Rule = Rule {
            min_length: Some(8),
            max_length: Some(256),
            pattern: Some("^[^\\x00-\\x1f\\x7f-\\x9f]*$"),
            ..Rule::NONE
        };

        /// `username`
        pub const USERNAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[a-z0-9]+([._-][a-z0-9]+)*$"),
            ..Rule::NONE
        };
    }
    /// `Tag`
    pub mod tag {
        use crate::rules::Rule;

        /// `article_count`
        pub const ARTICLE_COUNT: Rule = Rule {
            min: Some(0),
            ..Rule::NONE
        };
    }
    /// `User`
    pub mod user {
        use crate::rules::Rule;

        /// `version`
        pub const VERSION: Rule = Rule {
            min: Some(1),
            ..Rule::NONE
        };
    }
    /// `UserPatch`
    pub mod user_patch {
        use crate::rules::Rule;

        /// `bio`
        pub const BIO: Rule = Rule {
            max_length: Some(1000),
            pattern: Some("^[^\\x00-\\x08\\x0b-\\x1f\\x7f]*$"),
            ..Rule::NONE
        };

        /// `display_name`
        pub const DISPLAY_NAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?$"),
            ..Rule::NONE
        };

        /// `email`
        pub const EMAIL: Rule = Rule {
            max_length: Some(254),
            pattern: Some("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$"),
            ..Rule::NONE
        };

        /// `groups`
        pub const GROUPS: Rule = Rule {
            max_items: Some(50),
            ..Rule::NONE
        };

        /// `permissions`
        pub const PERMISSIONS: Rule = Rule {
            max_items: Some(200),
            max_length: Some(64),
            pattern: Some("^[a-z_]+\\.[a-z]+$"),
            ..Rule::NONE
        };

        /// `website_url`
        pub const WEBSITE_URL: Rule = Rule {
            max_length: Some(500),
            pattern: Some("^https?://"),
            ..Rule::NONE
        };
    }
}

/// The rules of each operation.
pub mod operations {
    /// `list_articles`
    pub mod list_articles {
        use crate::rules::Rule;

        /// `q`
        pub const Q: Rule = Rule {
            min_length: Some(1),
            max_length: Some(200),
            pattern: Some("^[^\\x00-\\x1f\\x7f]*[\\p{L}\\p{N}][^\\x00-\\x1f\\x7f]*$"),
            ..Rule::NONE
        };

        /// `tag`
        pub const TAG: Rule = Rule {
            max_items: Some(5),
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
            ..Rule::NONE
        };

        /// `author`
        pub const AUTHOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[a-z0-9]+([._-][a-z0-9]+)*$"),
            ..Rule::NONE
        };

        /// `sort`
        pub const SORT: Rule = Rule {
            values: &["-published_at", "published_at", "-updated_at", "updated_at", "title", "-title", "relevance"],
            ..Rule::NONE
        };

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `get_article`
    pub mod get_article {
        use crate::rules::Rule;

        /// `slug`
        pub const SLUG: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
            ..Rule::NONE
        };
    }
    /// `list_audit_log`
    pub mod list_audit_log {
        use crate::rules::Rule;

        /// `action`
        pub const ACTION: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[a-z_]+\\.[a-z_]+$"),
            ..Rule::NONE
        };

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `get_authorization_request`
    pub mod get_authorization_request {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(43),
            pattern: Some("^[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `Session-Secret`
        pub const SESSION_SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(47),
            pattern: Some("^rvs_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `decide_authorization_request`
    pub mod decide_authorization_request {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(43),
            pattern: Some("^[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `list_authors`
    pub mod list_authors {
        use crate::rules::Rule;

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `get_author`
    pub mod get_author {
        use crate::rules::Rule;

        /// `username`
        pub const USERNAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[a-z0-9]+([._-][a-z0-9]+)*$"),
            ..Rule::NONE
        };
    }
    /// `create_client_registration_token`
    pub mod create_client_registration_token {
        use crate::rules::Rule;

        /// `Idempotency-Key`
        pub const IDEMPOTENCY_KEY: Rule = Rule {
            min_length: Some(1),
            max_length: Some(202),
            ..Rule::NONE
        };
    }
    /// `list_clients`
    pub mod list_clients {
        use crate::rules::Rule;

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `get_client`
    pub mod get_client {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `delete_client`
    pub mod delete_client {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `update_client`
    pub mod update_client {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `get_device_request`
    pub mod get_device_request {
        use crate::rules::Rule;

        /// `user_code`
        pub const USER_CODE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(20),
            pattern: Some("^[ -]*([BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz][ -]*){8}$"),
            ..Rule::NONE
        };

        /// `Session-Secret`
        pub const SESSION_SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(47),
            pattern: Some("^rvs_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `decide_device_request`
    pub mod decide_device_request {
        use crate::rules::Rule;

        /// `user_code`
        pub const USER_CODE: Rule = Rule {
            min_length: Some(1),
            max_length: Some(20),
            pattern: Some("^[ -]*([BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz][ -]*){8}$"),
            ..Rule::NONE
        };
    }
    /// `list_groups`
    pub mod list_groups {
        use crate::rules::Rule;

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `create_group`
    pub mod create_group {
        use crate::rules::Rule;

        /// `Idempotency-Key`
        pub const IDEMPOTENCY_KEY: Rule = Rule {
            min_length: Some(1),
            max_length: Some(202),
            ..Rule::NONE
        };
    }
    /// `list_invitations`
    pub mod list_invitations {
        use crate::rules::Rule;

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `create_invitation`
    pub mod create_invitation {
        use crate::rules::Rule;

        /// `Idempotency-Key`
        pub const IDEMPOTENCY_KEY: Rule = Rule {
            min_length: Some(1),
            max_length: Some(202),
            ..Rule::NONE
        };
    }
    /// `get_logout_request`
    pub mod get_logout_request {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(43),
            pattern: Some("^[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };

        /// `Session-Secret`
        pub const SESSION_SECRET: Rule = Rule {
            min_length: Some(1),
            max_length: Some(47),
            pattern: Some("^rvs_[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `confirm_logout_request`
    pub mod confirm_logout_request {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(43),
            pattern: Some("^[A-Za-z0-9_-]{43}$"),
            ..Rule::NONE
        };
    }
    /// `create_my_access_token`
    pub mod create_my_access_token {
        use crate::rules::Rule;

        /// `Idempotency-Key`
        pub const IDEMPOTENCY_KEY: Rule = Rule {
            min_length: Some(1),
            max_length: Some(202),
            ..Rule::NONE
        };
    }
    /// `list_my_audit_log`
    pub mod list_my_audit_log {
        use crate::rules::Rule;

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `create_my_client`
    pub mod create_my_client {
        use crate::rules::Rule;

        /// `Idempotency-Key`
        pub const IDEMPOTENCY_KEY: Rule = Rule {
            min_length: Some(1),
            max_length: Some(202),
            ..Rule::NONE
        };
    }
    /// `get_my_client`
    pub mod get_my_client {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `delete_my_client`
    pub mod delete_my_client {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `update_my_client`
    pub mod update_my_client {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `renew_my_client_secret`
    pub mod renew_my_client_secret {
        use crate::rules::Rule;

        /// `id`
        pub const ID: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };

        /// `Idempotency-Key`
        pub const IDEMPOTENCY_KEY: Rule = Rule {
            min_length: Some(1),
            max_length: Some(202),
            ..Rule::NONE
        };
    }
    /// `list_my_sessions`
    pub mod list_my_sessions {
        use crate::rules::Rule;

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `find_redirect`
    pub mod find_redirect {
        use crate::rules::Rule;

        /// `path`
        pub const PATH: Rule = Rule {
            min_length: Some(1),
            max_length: Some(500),
            pattern: Some("^/[^\\x00-\\x20\\x7f?#]*$"),
            ..Rule::NONE
        };
    }
    /// `list_sitemap_entries`
    pub mod list_sitemap_entries {
        use crate::rules::Rule;

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(1000),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `list_tags`
    pub mod list_tags {
        use crate::rules::Rule;

        /// `sort`
        pub const SORT: Rule = Rule {
            values: &["name", "-article_count"],
            ..Rule::NONE
        };

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `get_tag`
    pub mod get_tag {
        use crate::rules::Rule;

        /// `slug`
        pub const SLUG: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
            ..Rule::NONE
        };
    }
    /// `list_users`
    pub mod list_users {
        use crate::rules::Rule;

        /// `q`
        pub const Q: Rule = Rule {
            min_length: Some(1),
            max_length: Some(254),
            pattern: Some("^[^\\s\\x00-\\x1f\\x7f]+$"),
            ..Rule::NONE
        };

        /// `is_active`
        pub const IS_ACTIVE: Rule = Rule {
            values: &["true", "false"],
            ..Rule::NONE
        };

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `create_user`
    pub mod create_user {
        use crate::rules::Rule;

        /// `Idempotency-Key`
        pub const IDEMPOTENCY_KEY: Rule = Rule {
            min_length: Some(1),
            max_length: Some(202),
            ..Rule::NONE
        };
    }
    /// `list_user_sessions`
    pub mod list_user_sessions {
        use crate::rules::Rule;

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
}

/// Every rule, by the name of its schema or operation and of its field.
pub const ALL: &[(&str, &str, Rule)] = &[
    ("AddPasskeyInput", "challenge", schemas::add_passkey_input::CHALLENGE),
    ("AddPasskeyInput", "name", schemas::add_passkey_input::NAME),
    ("Article", "reading_minutes", schemas::article::READING_MINUTES),
    ("Article", "version", schemas::article::VERSION),
    ("ArticleSummary", "reading_minutes", schemas::article_summary::READING_MINUTES),
    ("Author", "article_count", schemas::author::ARTICLE_COUNT),
    ("AuthorizationRequestDetails", "next_step", schemas::authorization_request_details::NEXT_STEP),
    ("BeginIdentityInput", "provider", schemas::begin_identity_input::PROVIDER),
    ("BeginPasskeySignInInput", "pending", schemas::begin_passkey_sign_in_input::PENDING),
    ("BeginProviderSignInInput", "invitation", schemas::begin_provider_sign_in_input::INVITATION),
    ("BeginProviderSignInInput", "provider", schemas::begin_provider_sign_in_input::PROVIDER),
    ("ChangeMyAccountInput", "bio", schemas::change_my_account_input::BIO),
    ("ChangeMyAccountInput", "display_name", schemas::change_my_account_input::DISPLAY_NAME),
    ("ChangeMyAccountInput", "email", schemas::change_my_account_input::EMAIL),
    ("ChangeMyAccountInput", "website_url", schemas::change_my_account_input::WEBSITE_URL),
    ("ChangeMyPasswordInput", "current_password", schemas::change_my_password_input::CURRENT_PASSWORD),
    ("ChangeMyPasswordInput", "new_password", schemas::change_my_password_input::NEW_PASSWORD),
    ("ConfirmEmailInput", "password", schemas::confirm_email_input::PASSWORD),
    ("ConfirmEmailInput", "token", schemas::confirm_email_input::TOKEN),
    ("ConfirmLogoutRequest", "session_secret", schemas::confirm_logout_request::SESSION_SECRET),
    ("ConfirmTotpInput", "code", schemas::confirm_totp_input::CODE),
    ("CreateAccessToken", "expires_in_days", schemas::create_access_token::EXPIRES_IN_DAYS),
    ("CreateAccessToken", "name", schemas::create_access_token::NAME),
    ("CreateAccessToken", "scopes", schemas::create_access_token::SCOPES),
    ("CreateClient", "auth_method", schemas::create_client::AUTH_METHOD),
    ("CreateClient", "backchannel_logout_uri", schemas::create_client::BACKCHANNEL_LOGOUT_URI),
    ("CreateClient", "grant_types", schemas::create_client::GRANT_TYPES),
    ("CreateClient", "id_token_signed_response_alg", schemas::create_client::ID_TOKEN_SIGNED_RESPONSE_ALG),
    ("CreateClient", "name", schemas::create_client::NAME),
    ("CreateClient", "post_logout_redirect_uris", schemas::create_client::POST_LOGOUT_REDIRECT_URIS),
    ("CreateClient", "redirect_uris", schemas::create_client::REDIRECT_URIS),
    ("CreateClient", "scopes", schemas::create_client::SCOPES),
    ("CreateClient", "website_url", schemas::create_client::WEBSITE_URL),
    ("CreateClientRegistrationToken", "expires_in_days", schemas::create_client_registration_token::EXPIRES_IN_DAYS),
    ("CreateClientRegistrationToken", "name", schemas::create_client_registration_token::NAME),
    ("CreateClientRegistrationToken", "uses", schemas::create_client_registration_token::USES),
    ("DecideAuthorizationRequest", "decision", schemas::decide_authorization_request::DECISION),
    ("DecideAuthorizationRequest", "scopes", schemas::decide_authorization_request::SCOPES),
    ("DecideAuthorizationRequest", "session_secret", schemas::decide_authorization_request::SESSION_SECRET),
    ("DecideDeviceRequest", "decision", schemas::decide_device_request::DECISION),
    ("DecideDeviceRequest", "session_secret", schemas::decide_device_request::SESSION_SECRET),
    ("EmailVerification", "purpose", schemas::email_verification::PURPOSE),
    ("EndSessionInput", "secret", schemas::end_session_input::SECRET),
    ("FieldError", "location", schemas::field_error::LOCATION),
    ("FinishIdentityInput", "code", schemas::finish_identity_input::CODE),
    ("FinishIdentityInput", "iss", schemas::finish_identity_input::ISS),
    ("FinishIdentityInput", "provider", schemas::finish_identity_input::PROVIDER),
    ("FinishIdentityInput", "secret", schemas::finish_identity_input::SECRET),
    ("FinishIdentityInput", "state", schemas::finish_identity_input::STATE),
    ("FinishProviderSignInInput", "code", schemas::finish_provider_sign_in_input::CODE),
    ("FinishProviderSignInInput", "device", schemas::finish_provider_sign_in_input::DEVICE),
    ("FinishProviderSignInInput", "iss", schemas::finish_provider_sign_in_input::ISS),
    ("FinishProviderSignInInput", "provider", schemas::finish_provider_sign_in_input::PROVIDER),
    ("FinishProviderSignInInput", "secret", schemas::finish_provider_sign_in_input::SECRET),
    ("FinishProviderSignInInput", "session_secret", schemas::finish_provider_sign_in_input::SESSION_SECRET),
    ("FinishProviderSignInInput", "state", schemas::finish_provider_sign_in_input::STATE),
    ("Group", "version", schemas::group::VERSION),
    ("GroupPatch", "description", schemas::group_patch::DESCRIPTION),
    ("GroupPatch", "name", schemas::group_patch::NAME),
    ("GroupPatch", "permissions", schemas::group_patch::PERMISSIONS),
    ("Heading", "level", schemas::heading::LEVEL),
    ("LookUpEmailVerificationInput", "token", schemas::look_up_email_verification_input::TOKEN),
    ("MyAccount", "passkeys", schemas::my_account::PASSKEYS),
    ("MyAccount", "recovery_codes_left", schemas::my_account::RECOVERY_CODES_LEFT),
    ("MyAccount", "version", schemas::my_account::VERSION),
    ("NewGroup", "description", schemas::new_group::DESCRIPTION),
    ("NewGroup", "name", schemas::new_group::NAME),
    ("NewGroup", "permissions", schemas::new_group::PERMISSIONS),
    ("NewInvitationInput", "email", schemas::new_invitation_input::EMAIL),
    ("NewUser", "display_name", schemas::new_user::DISPLAY_NAME),
    ("NewUser", "email", schemas::new_user::EMAIL),
    ("NewUser", "groups", schemas::new_user::GROUPS),
    ("NewUser", "permissions", schemas::new_user::PERMISSIONS),
    ("NewUser", "username", schemas::new_user::USERNAME),
    ("PasskeyInfo", "version", schemas::passkey_info::VERSION),
    ("PasskeySignInInput", "challenge", schemas::passkey_sign_in_input::CHALLENGE),
    ("PasskeySignInInput", "device", schemas::passkey_sign_in_input::DEVICE),
    ("PasskeySignInInput", "session_secret", schemas::passkey_sign_in_input::SESSION_SECRET),
    ("PatchClient", "backchannel_logout_uri", schemas::patch_client::BACKCHANNEL_LOGOUT_URI),
    ("PatchClient", "grant_types", schemas::patch_client::GRANT_TYPES),
    ("PatchClient", "id_token_signed_response_alg", schemas::patch_client::ID_TOKEN_SIGNED_RESPONSE_ALG),
    ("PatchClient", "name", schemas::patch_client::NAME),
    ("PatchClient", "post_logout_redirect_uris", schemas::patch_client::POST_LOGOUT_REDIRECT_URIS),
    ("PatchClient", "redirect_uris", schemas::patch_client::REDIRECT_URIS),
    ("PatchClient", "scopes", schemas::patch_client::SCOPES),
    ("PatchClient", "website_url", schemas::patch_client::WEBSITE_URL),
    ("PatchPasskey", "name", schemas::patch_passkey::NAME),
    ("PendingSignIn", "ways", schemas::pending_sign_in::WAYS),
    ("Problem", "code", schemas::problem::CODE),
    ("Problem", "status", schemas::problem::STATUS),
    ("RequestPasswordResetInput", "email", schemas::request_password_reset_input::EMAIL),
    ("ResendVerificationInput", "email", schemas::resend_verification_input::EMAIL),
    ("ResendVerificationInput", "handle", schemas::resend_verification_input::HANDLE),
    ("ResetPasswordInput", "password", schemas::reset_password_input::PASSWORD),
    ("ResetPasswordInput", "token", schemas::reset_password_input::TOKEN),
    ("SecondFactorInput", "code", schemas::second_factor_input::CODE),
    ("SecondFactorInput", "device", schemas::second_factor_input::DEVICE),
    ("SecondFactorInput", "pending", schemas::second_factor_input::PENDING),
    ("SecondFactorInput", "session_secret", schemas::second_factor_input::SESSION_SECRET),
    ("SignInAnswer", "outcome", schemas::sign_in_answer::OUTCOME),
    ("SignInInput", "device", schemas::sign_in_input::DEVICE),
    ("SignInInput", "login", schemas::sign_in_input::LOGIN),
    ("SignInInput", "password", schemas::sign_in_input::PASSWORD),
    ("SignInInput", "session_secret", schemas::sign_in_input::SESSION_SECRET),
    ("SignUpInput", "display_name", schemas::sign_up_input::DISPLAY_NAME),
    ("SignUpInput", "email", schemas::sign_up_input::EMAIL),
    ("SignUpInput", "invitation", schemas::sign_up_input::INVITATION),
    ("SignUpInput", "password", schemas::sign_up_input::PASSWORD),
    ("SignUpInput", "username", schemas::sign_up_input::USERNAME),
    ("Tag", "article_count", schemas::tag::ARTICLE_COUNT),
    ("User", "version", schemas::user::VERSION),
    ("UserPatch", "bio", schemas::user_patch::BIO),
    ("UserPatch", "display_name", schemas::user_patch::DISPLAY_NAME),
    ("UserPatch", "email", schemas::user_patch::EMAIL),
    ("UserPatch", "groups", schemas::user_patch::GROUPS),
    ("UserPatch", "permissions", schemas::user_patch::PERMISSIONS),
    ("UserPatch", "website_url", schemas::user_patch::WEBSITE_URL),
    ("list_articles", "q", operations::list_articles::Q),
    ("list_articles", "tag", operations::list_articles::TAG),
    ("list_articles", "author", operations::list_articles::AUTHOR),
    ("list_articles", "sort", operations::list_articles::SORT),
    ("list_articles", "limit", operations::list_articles::LIMIT),
    ("list_articles", "cursor", operations::list_articles::CURSOR),
    ("get_article", "slug", operations::get_article::SLUG),
    ("list_audit_log", "action", operations::list_audit_log::ACTION),
    ("list_audit_log", "limit", operations::list_audit_log::LIMIT),
    ("list_audit_log", "cursor", operations::list_audit_log::CURSOR),
    ("get_authorization_request", "id", operations::get_authorization_request::ID),
    ("get_authorization_request", "Session-Secret", operations::get_authorization_request::SESSION_SECRET),
    ("decide_authorization_request", "id", operations::decide_authorization_request::ID),
    ("list_authors", "limit", operations::list_authors::LIMIT),
    ("list_authors", "cursor", operations::list_authors::CURSOR),
    ("get_author", "username", operations::get_author::USERNAME),
    ("create_client_registration_token", "Idempotency-Key", operations::create_client_registration_token::IDEMPOTENCY_KEY),
    ("list_clients", "limit", operations::list_clients::LIMIT),
    ("list_clients", "cursor", operations::list_clients::CURSOR),
    ("get_client", "id", operations::get_client::ID),
    ("delete_client", "id", operations::delete_client::ID),
    ("update_client", "id", operations::update_client::ID),
    ("get_device_request", "user_code", operations::get_device_request::USER_CODE),
    ("get_device_request", "Session-Secret", operations::get_device_request::SESSION_SECRET),
    ("decide_device_request", "user_code", operations::decide_device_request::USER_CODE),
    ("list_groups", "limit", operations::list_groups::LIMIT),
    ("list_groups", "cursor", operations::list_groups::CURSOR),
    ("create_group", "Idempotency-Key", operations::create_group::IDEMPOTENCY_KEY),
    ("list_invitations", "limit", operations::list_invitations::LIMIT),
    ("list_invitations", "cursor", operations::list_invitations::CURSOR),
    ("create_invitation", "Idempotency-Key", operations::create_invitation::IDEMPOTENCY_KEY),
    ("get_logout_request", "id", operations::get_logout_request::ID),
    ("get_logout_request", "Session-Secret", operations::get_logout_request::SESSION_SECRET),
    ("confirm_logout_request", "id", operations::confirm_logout_request::ID),
    ("create_my_access_token", "Idempotency-Key", operations::create_my_access_token::IDEMPOTENCY_KEY),
    ("list_my_audit_log", "limit", operations::list_my_audit_log::LIMIT),
    ("list_my_audit_log", "cursor", operations::list_my_audit_log::CURSOR),
    ("create_my_client", "Idempotency-Key", operations::create_my_client::IDEMPOTENCY_KEY),
    ("get_my_client", "id", operations::get_my_client::ID),
    ("delete_my_client", "id", operations::delete_my_client::ID),
    ("update_my_client", "id", operations::update_my_client::ID),
    ("renew_my_client_secret", "id", operations::renew_my_client_secret::ID),
    ("renew_my_client_secret", "Idempotency-Key", operations::renew_my_client_secret::IDEMPOTENCY_KEY),
    ("list_my_sessions", "limit", operations::list_my_sessions::LIMIT),
    ("list_my_sessions", "cursor", operations::list_my_sessions::CURSOR),
    ("find_redirect", "path", operations::find_redirect::PATH),
    ("list_sitemap_entries", "limit", operations::list_sitemap_entries::LIMIT),
    ("list_sitemap_entries", "cursor", operations::list_sitemap_entries::CURSOR),
    ("list_tags", "sort", operations::list_tags::SORT),
    ("list_tags", "limit", operations::list_tags::LIMIT),
    ("list_tags", "cursor", operations::list_tags::CURSOR),
    ("get_tag", "slug", operations::get_tag::SLUG),
    ("list_users", "q", operations::list_users::Q),
    ("list_users", "is_active", operations::list_users::IS_ACTIVE),
    ("list_users", "limit", operations::list_users::LIMIT),
    ("list_users", "cursor", operations::list_users::CURSOR),
    ("create_user", "Idempotency-Key", operations::create_user::IDEMPOTENCY_KEY),
    ("list_user_sessions", "limit", operations::list_user_sessions::LIMIT),
    ("list_user_sessions", "cursor", operations::list_user_sessions::CURSOR),
];
