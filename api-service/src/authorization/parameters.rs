//! The parameters of OAuth requests, from a query or a form (RFC 6749, 3.1 and 3.2).

use std::{borrow::Cow, collections::BTreeMap};

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::header,
};
use percent_encoding::percent_decode_str;

use super::error::OAuthError;

/// Longer forms are refused.
const MAX_LENGTH: usize = 64 << 10;
/// No request has that many parameters.
const MAX_COUNT: usize = 64;

/// Parameters by name. An empty one counts as left out, an unknown one is passed over, and one
/// that is given twice is refused: two readers could understand it differently.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parameters(BTreeMap<String, String>);

impl Parameters {
    /// Reads `application/x-www-form-urlencoded`.
    ///
    /// # Errors
    /// When it cannot be read, or a parameter is repeated.
    pub fn parse(text: &str) -> Result<Self, OAuthError> {
        if text.len() > MAX_LENGTH {
            return Err(OAuthError::invalid("the request is too long"));
        }
        let mut parameters = BTreeMap::new();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decode(name)?, decode(value)?);
            if parameters.insert(name, value).is_some() {
                return Err(OAuthError::invalid("a parameter is given twice"));
            }
            if parameters.len() > MAX_COUNT {
                return Err(OAuthError::invalid("there are too many parameters"));
            }
        }
        parameters.retain(|_, value: &mut String| !value.is_empty());
        Ok(Self(parameters))
    }

    /// A parameter, if it is given.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// A parameter that must be given.
    ///
    /// # Errors
    /// When it is not.
    pub fn need(&self, name: &'static str) -> Result<&str, OAuthError> {
        self.get(name)
            .ok_or_else(|| OAuthError::invalid(format!("`{name}` is missing")))
    }

    /// Sets a parameter.
    pub fn set(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), value);
    }

    /// Every parameter.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl FromIterator<(String, String)> for Parameters {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(parameters: I) -> Self {
        Self(parameters.into_iter().collect())
    }
}

fn decode(text: &str) -> Result<String, OAuthError> {
    let spaced: Cow<'_, str> = text.replace('+', " ").into();
    let decoded = percent_decode_str(&spaced)
        .decode_utf8()
        .map_err(|_| OAuthError::invalid("a parameter is not UTF-8"))?;
    if decoded.chars().any(char::is_control) {
        return Err(OAuthError::invalid("a parameter holds a control character"));
    }
    Ok(decoded.into_owned())
}

/// The parameters in the body of a request.
pub struct Form(pub Parameters);

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = OAuthError;

    async fn from_request(request: Request, state: &S) -> Result<Self, OAuthError> {
        let kind = request.headers().get(header::CONTENT_TYPE);
        let kind = kind.and_then(|value| value.to_str().ok()).unwrap_or("");
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(OAuthError::invalid(
                "the body must be application/x-www-form-urlencoded",
            ));
        }
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| OAuthError::invalid("the body cannot be read"))?;
        let text = std::str::from_utf8(&bytes)
            .map_err(|_| OAuthError::invalid("the body is not UTF-8"))?;
        Parameters::parse(text).map(Self)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

    use proptest::prelude::*;

    use super::Parameters;

    #[test]
    fn an_empty_parameter_counts_as_left_out() {
        let read = Parameters::parse("a=&b=2&&c").unwrap();
        assert_eq!(read.iter().collect::<Vec<_>>(), [("b", "2")]);
    }

    #[test]
    fn a_repeated_parameter_is_refused_however_it_is_written() {
        for text in ["a=1&a=1", "a=1&a=", "a&a", "a=1&%61=2", "a=1&b=2&a=3"] {
            assert!(Parameters::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_not_text_is_refused() {
        for text in [
            "a=%ff",
            "a=%00",
            "a=%0d%0aSet-Cookie:x",
            "%0a=1",
            "a=%C3%28",
        ] {
            assert!(Parameters::parse(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(pairs in proptest::collection::btree_map("[a-z_]{1,8}", "[^\\p{C}]{1,20}", 0..8)) {
            let text = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
            let read = Parameters::parse(&text).unwrap();
            let expected: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            prop_assert_eq!(read.iter().collect::<Vec<_>>(), expected);
        }

        #[test]
        fn no_text_breaks_the_parser(text in ".*") {
            let _ = Parameters::parse(&text);
        }
    }
}
