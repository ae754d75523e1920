//! Settings of identity providers: issuers of OpenID Connect through which people may sign in.

use std::{convert::Infallible, fmt, io, path::PathBuf, str::FromStr};

use serde::Deserialize;
use url::{Host, Url};

use crate::http::input::Slug;

/// What a provider is asked for, unless the settings say otherwise.
const SCOPES: &str = "openid email profile";
/// The most characters of the name of a provider.
const MAX_NAME: usize = 50;

/// One identity provider.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityProvider {
    /// Names it in addresses; it must not change, as the provider knows the address.
    pub id: String,
    /// What people know it as.
    pub name: String,
    /// Its issuer identifier, letter by letter as its discovery document has it.
    pub issuer: String,
    /// What it knows us as.
    pub client_id: String,
    /// By what we prove who we are; none for a public client.
    client_secret: Option<String>,
    /// A file that holds the secret instead; read at every sign-in.
    pub client_secret_file: Option<PathBuf>,
    /// What it is asked for, joined by spaces.
    #[serde(default = "default_scopes")]
    pub scopes: String,
    /// Whether an address that it calls verified counts as verified here.
    #[serde(default)]
    pub trusts_email: bool,
}

fn default_scopes() -> String {
    SCOPES.to_owned()
}

impl IdentityProvider {
    /// The secret, when there is one.
    ///
    /// # Errors
    /// When its file cannot be read.
    pub fn client_secret(&self) -> io::Result<Option<String>> {
        match &self.client_secret_file {
            Some(path) => std::fs::read_to_string(path).map(|text| Some(text.trim().to_owned())),
            None => Ok(self.client_secret.clone()),
        }
    }

    /// What is wrong with it by itself.
    fn check(&self) -> Result<(), String> {
        if self.id.parse::<Slug>().is_err() {
            return Err("`id` must be lower-case letters, digits and hyphens".to_owned());
        }
        let length = self.name.trim().chars().count();
        if !(1..=MAX_NAME).contains(&length) || self.name.chars().any(char::is_control) {
            return Err(format!(
                "`name` must be one line of 1 to {MAX_NAME} characters"
            ));
        }
        if !self.issuer.parse::<Url>().is_ok_and(|url| is_safe(&url))
            || self.issuer.contains(['?', '#'])
        {
            return Err(
                "`issuer` must be an https address without a query (http only on this machine)"
                    .to_owned(),
            );
        }
        if self.client_id.is_empty() {
            return Err("`client_id` must not be empty".to_owned());
        }
        if !self.scopes.split(' ').any(|scope| scope == "openid") {
            return Err("`scopes` must hold `openid`".to_owned());
        }
        if self.client_secret.is_some() && self.client_secret_file.is_some() {
            return Err("give `client_secret` or `client_secret_file`, not both".to_owned());
        }
        match self.client_secret() {
            Ok(secret) if secret.as_deref() == Some("") => Err("its secret is empty".to_owned()),
            Ok(_) => Ok(()),
            Err(error) => Err(format!("`client_secret_file` cannot be read: {error}")),
        }
    }
}

impl fmt::Debug for IdentityProvider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "IdentityProvider({})", self.id)
    }
}

/// Whether nobody on the way can read or change what is said there: https, or this very machine.
#[must_use]
pub fn is_safe(url: &Url) -> bool {
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && is_here)
}

/// The identity providers, as a JSON list or as tables in the configuration file. What is wrong
/// with them is said by [`IdentityProviders::check`]: whoever reads flags would show the secrets.
#[derive(Clone, Default)]
pub struct IdentityProviders {
    list: Vec<IdentityProvider>,
    unreadable: Option<String>,
}

impl IdentityProviders {
    /// Each of them, in the order in which they are shown.
    #[must_use]
    pub fn list(&self) -> &[IdentityProvider] {
        &self.list
    }

    /// Checks each of them, and that they do not stand in each other's way.
    ///
    /// # Errors
    /// Which one is wrong, and what to do.
    pub fn check(&self) -> Result<(), String> {
        if let Some(error) = &self.unreadable {
            return Err(format!(
                "--identity-providers cannot be read: {error}; each needs `id`, `name`, `issuer` and `client_id`"
            ));
        }
        for (index, provider) in self.list.iter().enumerate() {
            let said = |what: String| format!("--identity-providers, `{}`: {what}", provider.id);
            provider.check().map_err(said)?;
            for other in self.list.iter().skip(index + 1) {
                if other.id == provider.id {
                    return Err(said("two have this id".to_owned()));
                }
                // Who somebody is, is kept by issuer and subject.
                if other.issuer == provider.issuer {
                    return Err(said(format!("`{}` has the same issuer", other.id)));
                }
            }
        }
        Ok(())
    }
}

impl FromStr for IdentityProviders {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        Ok(match serde_json::from_str(text) {
            Ok(list) => Self {
                list,
                unreadable: None,
            },
            Err(error) => Self {
                list: Vec::new(),
                unreadable: Some(error.to_string()),
            },
        })
    }
}

impl fmt::Debug for IdentityProviders {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.list.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

    use super::IdentityProviders;

    fn complaint(text: &str) -> String {
        let providers: IdentityProviders = text.parse().unwrap();
        providers.check().err().unwrap_or_default()
    }

    fn with(member: &str, value: &str) -> String {
        let mut provider = serde_json::json!({
            "id": "example", "name": "Example", "issuer": "https://login.example", "client_id": "verso",
            "client_secret": "hush",
        });
        if let Some(members) = provider.as_object_mut() {
            members.insert(member.to_owned(), value.into());
        }
        format!("[{provider}]")
    }

    #[test]
    fn what_is_wrong_is_named_and_no_secret_is_shown() {
        for (member, value, said) in [
            ("id", "Example", "`id`"),
            ("name", " ", "`name`"),
            ("issuer", "http://login.example", "`issuer`"),
            ("issuer", "https://login.example?tenant=1", "`issuer`"),
            ("issuer", "login.example", "`issuer`"),
            ("client_id", "", "`client_id`"),
            ("client_secret", "", "secret is empty"),
            ("client_secret_file", "/dev/null", "not both"),
            ("scopes", "email", "`openid`"),
            ("colour", "blue", "unknown field `colour`"),
        ] {
            let complaint = complaint(&with(member, value));
            assert!(complaint.contains(said), "{member}: {complaint}");
            assert!(!complaint.contains("hush"), "{complaint}");
        }
        assert_eq!(complaint(&with("issuer", "http://127.0.0.1:4000")), "");
        assert_eq!(complaint(""), "");
        assert!(complaint("nonsense").contains("cannot be read"));
    }

    #[test]
    fn two_with_one_id_or_one_issuer_are_refused() {
        let one = with("name", "One");
        let twice = format!(
            "{},{}",
            one.trim_end_matches(']'),
            one.trim_start_matches('[')
        );
        assert!(complaint(&twice).contains("two have this id"));
        let other = twice.replacen("\"example\"", "\"other\"", 1);
        assert!(complaint(&other).contains("same issuer"));
    }
}
