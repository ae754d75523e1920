//! The people whom the stand-in knows, and what they may do.

use std::collections::HashMap;

use chrono::DateTime;
use serde_json::Value;
use shared_contracts::types::{
    AccessToken, AuditEvent, Client, Grant, GrantedScope, Identity, MyAccount, PasskeyInfo,
    SecondFactorWay,
};
use uuid::Uuid;

use crate::logout::Leaving;

/// Somebody with an account.
#[derive(Debug, Clone, Default)]
pub struct Account {
    /// What they are called in addresses.
    pub username: String,
    /// What they are called.
    pub display_name: String,
    /// Their address.
    pub email: String,
    /// Their password.
    pub password: String,
    /// What they say about themselves.
    pub bio: String,
    /// Whether a code is asked for: it is always 123456.
    pub second_factor: bool,
    /// Whether a passkey will do as well.
    pub has_passkey: bool,
}

/// A client that waits at the authorization endpoint.
#[derive(Debug, Clone, Default)]
pub(crate) struct Waiting {
    pub(crate) client: String,
    pub(crate) redirect_uri: String,
    pub(crate) state: String,
    pub(crate) scope: String,
    pub(crate) challenge: String,
    /// Whether somebody must sign in, whoever already has.
    pub(crate) anew: bool,
}

/// Whose token it is, and of which refresh token it came.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub(crate) username: String,
    pub(crate) family: String,
}

/// All that the stand-in knows about people.
pub struct People {
    /// Who has an account: `ada` with a password alone, `grace` with a code too.
    pub accounts: Vec<Account>,
    /// How long access tokens last, in seconds.
    pub token_seconds: i64,
    /// How many access tokens were given for refresh tokens.
    pub refreshed: usize,
    /// The bodies of calls of the site for itself, by path.
    pub internal_calls: Vec<(String, Value)>,
    /// Whether nobody could sign in without the connected provider.
    pub identity_is_last_way_in: bool,
    pub(crate) site_url: String,
    pub(crate) waiting: HashMap<String, Waiting>,
    pub(crate) sessions: HashMap<String, String>,
    pub(crate) pending: HashMap<String, String>,
    /// State by secret, of those who are at the provider.
    pub(crate) visits: HashMap<String, String>,
    pub(crate) identities: Vec<Identity>,
    pub(crate) leaving: HashMap<String, Leaving>,
    pub(crate) tickets: HashMap<String, (Waiting, Option<String>)>,
    pub(crate) codes: HashMap<String, (Waiting, String)>,
    /// By refresh token and by access token alike.
    pub(crate) tokens: HashMap<String, Token>,
    /// What every refresh token is answered with instead: status and error code.
    pub token_error: Option<(u16, &'static str)>,
    pub(crate) apps: Vec<Grant>,
    pub(crate) access_tokens: Vec<AccessToken>,
    /// Why passkeys do not work, if they do not.
    pub no_passkeys_because: Option<String>,
    pub(crate) passkeys: Vec<PasskeyInfo>,
    /// Applications of whoever calls.
    pub clients: Vec<Client>,
    /// What was done to the account of whoever calls, the newest first.
    pub events: Vec<AuditEvent>,
    /// What was decided about the device that waits.
    pub device_decision: Option<String>,
    numbers: u64,
}

/// The password of everybody here.
pub const PASSWORD: &str = "four quiet words here";

impl Default for People {
    fn default() -> Self {
        let account = |username: &str, display_name: &str, second_factor| Account {
            username: username.into(),
            display_name: display_name.into(),
            email: format!("{username}@example.com"),
            password: PASSWORD.into(),
            bio: "Writes about engines.".into(),
            second_factor,
            has_passkey: false,
        };
        let scope = |name: &str, description: &str| GrantedScope {
            name: name.into(),
            description: description.into(),
        };
        Self {
            accounts: vec![
                account("ada", "Ada Lovelace", false),
                account("grace", "Grace Hopper", true),
            ],
            token_seconds: 300,
            refreshed: 0,
            internal_calls: Vec::new(),
            identity_is_last_way_in: false,
            site_url: "http://localhost:3000".into(),
            waiting: HashMap::new(),
            sessions: HashMap::new(),
            pending: HashMap::new(),
            visits: HashMap::new(),
            identities: Vec::new(),
            leaving: HashMap::new(),
            tickets: HashMap::new(),
            codes: HashMap::new(),
            tokens: HashMap::new(),
            token_error: None,
            apps: vec![Grant {
                id: Uuid::from_u128(1),
                client_id: "reading-list".into(),
                client_name: "Reading List".into(),
                owner: Some("Tomasz Ślivka".into()),
                website_url: None,
                scopes: vec![
                    scope("profile", "see your user name, display name and profile"),
                    scope("email", "see your e-mail address"),
                ],
                created_at: DateTime::default(),
                updated_at: DateTime::default(),
            }],
            access_tokens: Vec::new(),
            no_passkeys_because: None,
            passkeys: Vec::new(),
            clients: Vec::new(),
            events: Vec::new(),
            device_decision: None,
            numbers: 0,
        }
    }
}

impl People {
    /// Something that was not given to anybody before.
    pub(crate) fn fresh(&mut self, kind: &str) -> String {
        self.numbers += 1;
        format!("{kind}-{}", self.numbers)
    }

    pub(crate) fn account(&self, login: &str) -> Option<&Account> {
        self.accounts
            .iter()
            .find(|account| account.username == login || account.email == login)
    }

    pub(crate) fn account_mut(&mut self, username: &str) -> Option<&mut Account> {
        self.accounts
            .iter_mut()
            .find(|account| account.username == username)
    }

    /// Begins a session in a browser. The secret that it had so far opens
    /// nothing any more, whoever it was of.
    pub(crate) fn begin_session(&mut self, username: &str, former: &str) -> String {
        self.sessions.remove(former);
        // Whoever has signed in since is fresh enough for everything.
        for waiting in self.waiting.values_mut() {
            waiting.anew = false;
        }
        let secret = self.fresh("secret");
        self.sessions.insert(secret.clone(), username.to_owned());
        secret
    }

    /// Who is signed in by this secret.
    pub fn signed_in_by(&self, secret: &str) -> Option<&str> {
        self.sessions.get(secret).map(String::as_str)
    }

    /// Ends every session, but no token yet.
    pub fn end_sessions(&mut self) {
        self.sessions.clear();
    }

    /// Ends every session and token, as an administrator would.
    pub fn end_everything(&mut self) {
        self.sessions.clear();
        self.tokens.clear();
    }
}

impl Account {
    /// What the second factor can be.
    pub(crate) fn ways(&self) -> Vec<SecondFactorWay> {
        let passkey = self.has_passkey.then_some(SecondFactorWay::Passkey);
        let others = [SecondFactorWay::Totp, SecondFactorWay::RecoveryCode];
        passkey.into_iter().chain(others).collect()
    }

    pub(crate) fn details(&self) -> MyAccount {
        MyAccount {
            id: Uuid::from_u128(1),
            username: self.username.clone(),
            display_name: self.display_name.clone(),
            bio: self.bio.clone(),
            website_url: None,
            email: Some(self.email.clone()),
            is_email_verified: true,
            unconfirmed_email: None,
            has_password: true,
            has_authenticator: self.second_factor,
            passkeys: i64::from(self.has_passkey),
            recovery_codes_left: 10,
            is_superuser: false,
            permissions: Vec::new(),
            created_at: DateTime::default(),
            last_sign_in_at: None,
            version: 1,
        }
    }
}
