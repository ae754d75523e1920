//! Settings that are more than a number or a text.

use std::{fmt, str::FromStr};

use axum::http::HeaderValue;
use url::Url;

/// An http or https address that others are joined to; it always ends in a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(Url);

impl BaseUrl {
    /// The address of `path`, relative to this one.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        format!("{}{}", self.0, path.trim_start_matches('/'))
    }

    /// The address without the slash behind it: the issuer of tokens is named so.
    #[must_use]
    pub fn bare(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// The address itself.
    #[must_use]
    pub const fn url(&self) -> &Url {
        &self.0
    }

    /// Whether browsers reach it by https, and so keep cookies that only https may have.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// Its scheme, host and port.
    #[must_use]
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }
}

impl FromStr for BaseUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut url = Url::parse(text)
            .map_err(|error| format!("must be an address such as https://example.com: {error}"))?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err("must begin with http:// or https://".to_owned());
        }
        if url.query().is_some()
            || url.fragment().is_some()
            || !url.username().is_empty()
            || url.password().is_some()
        {
            return Err("must not hold a user, a query or a fragment".to_owned());
        }
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        Ok(Self(url))
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// Which origins' pages may call the API from a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CorsOrigins {
    /// Every origin.
    Any,
    /// These origins.
    Listed(Vec<HeaderValue>),
}

impl FromStr for CorsOrigins {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.trim() == "*" {
            return Ok(Self::Any);
        }
        let origins = text.split(',').map(|origin| {
            let origin = origin.trim();
            let url = Url::parse(origin).map_err(|error| format!("`{origin}` is not an origin such as https://example.com: {error}"))?;
            if url.origin().ascii_serialization() != origin {
                return Err(format!("`{origin}` is not an origin: it must be a scheme, a host and perhaps a port, as in https://example.com"));
            }
            HeaderValue::from_str(origin).map_err(|error| error.to_string())
        });
        origins.collect::<Result<_, _>>().map(Self::Listed)
    }
}

/// Where a documentation page is served, if anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocsPath(pub Option<String>);

/// What the API itself answers at or below.
const TAKEN: [&str; 7] = [
    "/api",
    "/health",
    "/problems",
    "/oauth2",
    "/.well-known",
    "/feed.xml",
    "/feed.json",
];

impl DocsPath {
    /// Whether one of the two lies at or below the other.
    #[must_use]
    pub fn collides_with(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => is_within(one, other) || is_within(other, one),
            _ => false,
        }
    }
}

fn is_within(path: &str, folder: &str) -> bool {
    let below = path.strip_prefix(folder);
    below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl FromStr for DocsPath {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "off" {
            return Ok(Self(None));
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        let segments = text.strip_prefix('/').map(|path| path.split('/'));
        let is_path = segments.is_some_and(|mut segments| {
            segments
                .all(|segment| !matches!(segment, "" | "." | "..") && segment.chars().all(plain))
        });
        if !is_path {
            return Err("must be `off` or a path such as /docs".to_owned());
        }
        if let Some(taken) = TAKEN.into_iter().find(|taken| is_within(text, taken)) {
            return Err(format!("must be another path: {taken} is the API's own"));
        }
        Ok(Self(Some(text.to_owned())))
    }
}
