//! What kinds of application there are, in the words of those who write them.

use shared_contracts::types::{AuthMethod, Client, GrantType};

/// A kind of application: how it proves who it is, and its ways to a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Runs on a server of its own, and can keep a secret.
    Web,
    /// Runs where everybody can read it: in browsers, on people's devices.
    App,
    /// Has no browser, or no business with one.
    CommandLine,
    /// Acts for itself, without anybody.
    Service,
}

impl Kind {
    pub(super) const ALL: [Self; 4] = [Self::Web, Self::App, Self::CommandLine, Self::Service];

    /// Its name in forms.
    pub(super) fn value(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::App => "app",
            Self::CommandLine => "command-line",
            Self::Service => "service",
        }
    }

    /// The kind of this name.
    pub(super) fn of_value(value: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.value() == value)
    }

    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Web => "Web application",
            Self::App => "Browser or mobile app",
            Self::CommandLine => "Command line or device",
            Self::Service => "Service",
        }
    }

    pub(super) fn hint(self) -> &'static str {
        match self {
            Self::Web => "Runs on a server and keeps a secret there. People sign in through it.",
            Self::App => {
                "Runs where everybody can read it, so it has no secret. People sign in through it."
            }
            Self::CommandLine => {
                "Shows a code that people enter here, in any browser. It has no secret."
            }
            Self::Service => {
                "Acts for itself, with a secret and without anybody: it sees what is public."
            }
        }
    }

    pub(super) fn auth_method(self) -> AuthMethod {
        match self {
            Self::Web | Self::Service => AuthMethod::ClientSecretBasic,
            Self::App | Self::CommandLine => AuthMethod::None,
        }
    }

    /// Its ways to a token. What shows a code may also send people through
    /// their browser, if it says where codes are to be sent.
    pub(super) fn grant_types(self, has_addresses: bool) -> Vec<GrantType> {
        let code = [GrantType::AuthorizationCode, GrantType::RefreshToken];
        match self {
            Self::Web | Self::App => code.to_vec(),
            Self::CommandLine => {
                let device = GrantType::UrnIetfParamsOauthGrantTypeDeviceCode;
                let others = if has_addresses {
                    code.as_slice()
                } else {
                    &[GrantType::RefreshToken]
                };
                [&[device], others].concat()
            }
            Self::Service => vec![GrantType::ClientCredentials],
        }
    }

    /// Whether it runs where nobody else can read what it keeps.
    pub(super) fn keeps_secrets(self) -> bool {
        matches!(self, Self::Web | Self::Service)
    }

    /// Whether it must say where codes are to be sent.
    pub(super) fn needs_addresses(self) -> bool {
        matches!(self, Self::Web | Self::App)
    }

    /// The kind of an application, which may have been registered by other
    /// means than the form here.
    pub(super) fn of(client: &Client) -> Self {
        let may = |grant: GrantType| client.grant_types.iter().any(|one| one == grant.as_str());
        if may(GrantType::UrnIetfParamsOauthGrantTypeDeviceCode) {
            Self::CommandLine
        } else if !may(GrantType::AuthorizationCode) {
            Self::Service
        } else if client.auth_method == AuthMethod::None.as_str() {
            Self::App
        } else {
            Self::Web
        }
    }
}

/// How an application proves who it is, in words.
pub(super) fn proof(auth_method: &str) -> &str {
    match auth_method {
        "none" => "nothing: it cannot keep a secret",
        "client_secret_basic" => "a secret, in the Authorization header",
        "client_secret_post" => "a secret, in the form",
        "private_key_jwt" => "a key of its own",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use shared_contracts::types::{Client, GrantType};

    use super::Kind;

    #[test]
    fn an_application_that_was_registered_here_is_of_the_kind_that_was_chosen() {
        for kind in Kind::ALL {
            for has_addresses in [true, false] {
                let grants = kind.grant_types(has_addresses);
                let client = json!({
                    "id": "x", "name": "x", "website_url": null,
                    "auth_method": kind.auth_method().as_str(),
                    "grant_types": grants.iter().map(GrantType::as_str).collect::<Vec<_>>(),
                    "redirect_uris": [], "post_logout_redirect_uris": [], "scopes": [],
                    "dpop_bound_access_tokens": false, "is_active": true, "version": 1,
                    "id_token_signed_response_alg": "ES256", "backchannel_logout_session_required": false,
                    "created_at": "2026-11-21T12:00:00Z", "updated_at": "2026-11-21T12:00:00Z",
                });
                let client: Client = serde_json::from_value(client).unwrap();
                assert_eq!(Kind::of(&client), kind);
                assert_eq!(Kind::of_value(kind.value()), Some(kind));
            }
        }
    }
}
