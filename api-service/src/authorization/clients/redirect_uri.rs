//! Where codes may be sent: an address is compared whole, letter by letter (RFC 9700, 4.1.3).

use std::{fmt, str::FromStr};

use url::{Host, Url};

use crate::http::input::Invalid;

/// Longer ones are refused.
const MAX_LENGTH: usize = 500;

/// An address that a client registered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RedirectUri(String);

impl RedirectUri {
    /// An address of the site's own, which the operator chose.
    pub(super) fn of_settings(address: String) -> Self {
        Self(address)
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a code may be sent to `address`. Programs on the person's own machine may choose
    /// the port, which they cannot know beforehand (RFC 8252, 7.3).
    #[must_use]
    pub fn covers(&self, address: &str) -> bool {
        if self.0 == address {
            return true;
        }
        match (
            without_loopback_port(&self.0),
            without_loopback_port(address),
        ) {
            (Some(registered), Some(given)) => registered == given,
            _ => false,
        }
    }

    /// Its host, for the consent page; its scheme, when it is an application's own.
    #[must_use]
    pub fn host(&self) -> String {
        host_of(&self.0)
    }
}

/// The host of an address, or its scheme, when it is an application's own.
#[must_use]
pub fn host_of(address: &str) -> String {
    let Ok(url) = Url::parse(address) else {
        return String::new();
    };
    match url.host_str() {
        Some(host) if matches!(url.scheme(), "http" | "https") => host.to_owned(),
        _ => url.scheme().to_owned(),
    }
}

/// Whether the address is of this machine itself, by number: names can be made to lead elsewhere.
#[must_use]
pub fn is_loopback_ip(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        _ => false,
    }
}

/// An address on the loopback interface, cut around its port, as it is written: `127.1` is not
/// taken for `127.0.0.1`.
fn without_loopback_port(address: &str) -> Option<(&str, &str)> {
    let hosts = ["http://127.0.0.1", "http://[::1]"];
    let (host, rest) = hosts
        .into_iter()
        .find_map(|host| Some((host, address.strip_prefix(host)?)))?;
    let rest = match rest.strip_prefix(':') {
        Some(rest) => {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let (port, rest) = rest.split_at_checked(digits)?;
            port.parse::<u16>().ok()?;
            rest
        }
        None => rest,
    };
    (rest.is_empty() || rest.starts_with(['/', '?'])).then_some((host, rest))
}

impl FromStr for RedirectUri {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let refuse = |what: &str| Err(Invalid::new("pattern", what));
        if text.len() > MAX_LENGTH {
            return Err(Invalid::new(
                "too_long",
                format!("must be at most {MAX_LENGTH} characters"),
            ));
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) || text.contains(['\\', '"', '<', '>'])
        {
            return refuse("must be an address, with everything else percent-encoded");
        }
        let Ok(url) = Url::parse(text) else {
            return refuse("must be an absolute address such as https://example.com/callback");
        };
        if text.contains('#') || text.contains('*') {
            return refuse("must hold neither a fragment nor a wildcard: it is compared whole");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("must not hold a user name or password");
        }
        let is_local = is_loopback_ip(&url) || url.host_str() == Some("localhost");
        match url.scheme() {
            "https" => {}
            "http" if is_local => {}
            "http" => {
                return refuse("must begin with https://, except on the person's own machine");
            }
            // RFC 8252, 7.1: a name that its maker owns, the other way round.
            scheme if scheme.contains('.') => {}
            _ => {
                return refuse(
                    "must begin with https://, or with a scheme of the application's own such as com.example.app:",
                );
            }
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for RedirectUri {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
#[path = "redirect_uri_tests.rs"]
mod tests;
