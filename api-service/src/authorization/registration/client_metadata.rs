//! What an application says of itself (RFC 7591, 2), in the words of our own interface: there the
//! rules are, and there is one set of them.

use serde_json::{Map, Value, json};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, schema::Type};

use crate::{
    authorization::{
        error::{ErrorCode, OAuthError},
        own_clients::CreateClient,
    },
    http::{
        body::{BodyValue, Mistakes},
        problem::Problem,
    },
};

/// Members of the standard, and what they are called in our own interface.
const NAMES: [(&str, &str); 11] = [
    ("redirect_uris", "redirect_uris"),
    ("token_endpoint_auth_method", "auth_method"),
    ("grant_types", "grant_types"),
    ("client_name", "name"),
    ("client_uri", "website_url"),
    ("jwks", "jwks"),
    (
        "id_token_signed_response_alg",
        "id_token_signed_response_alg",
    ),
    ("post_logout_redirect_uris", "post_logout_redirect_uris"),
    ("backchannel_logout_uri", "backchannel_logout_uri"),
    (
        "backchannel_logout_session_required",
        "backchannel_logout_session_required",
    ),
    ("dpop_bound_access_tokens", "dpop_bound_access_tokens"),
];
/// Members that an application would rely on and that we do not heed. Others that we do not know are
/// passed over (RFC 7591, 2).
const REFUSED: [&str; 5] = [
    "jwks_uri",
    "sector_identifier_uri",
    "id_token_encrypted_response_alg",
    "userinfo_signed_response_alg",
    "userinfo_encrypted_response_alg",
];
/// What it may ask for when it does not say.
const USUAL_SCOPE: &str = "openid profile email offline_access";
/// What people know it as when it does not say.
const NAMELESS: &str = "An application without a name";

/// The metadata as they were sent.
pub struct ClientMetadata(Map<String, Value>);

impl BodyValue for ClientMetadata {
    fn read(value: Value, mistakes: &mut Mistakes) -> Option<Self> {
        let Value::Object(mut members) = value else {
            mistakes.refuse(crate::http::input::Invalid::new(
                "wrong_type",
                "must be an object",
            ));
            return None;
        };
        // Null counts as left out (RFC 7592, 2.2).
        members.retain(|_, value| !value.is_null());
        Some(Self(members))
    }

    fn document() -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::Object).into()
    }
}

impl ClientMetadata {
    /// The application to be registered, by the rules for all applications.
    ///
    /// # Errors
    /// What is wrong first, in the words of RFC 7591, 3.2.2.
    pub fn read(self) -> Result<CreateClient, OAuthError> {
        let mut members = self.0;
        refuse(&members)?;
        let mut ours = Map::new();
        for (name, own) in NAMES {
            ours.extend(members.remove(name).map(|value| (own.to_owned(), value)));
        }
        ours.insert("scopes".to_owned(), scopes(members.get("scope"))?);
        let mut usually = |name: &str, value: Value| {
            ours.entry(name).or_insert(value);
        };
        usually("auth_method", json!("client_secret_basic"));
        usually("grant_types", json!(["authorization_code"]));
        usually("name", json!(NAMELESS));
        let mut mistakes = Mistakes::default();
        let read = CreateClient::read(Value::Object(ours), &mut mistakes);
        mistakes.finish().map_err(|problem| refusal(&problem))?;
        read.ok_or_else(OAuthError::server_error)
    }
}

fn refuse(members: &Map<String, Value>) -> Result<(), OAuthError> {
    let invalid = |what: String| Err(OAuthError::new(ErrorCode::InvalidClientMetadata, what));
    if members.contains_key("software_statement") {
        return Err(OAuthError::new(
            ErrorCode::InvalidSoftwareStatement,
            "nobody's software statements are trusted here; leave it out",
        ));
    }
    if let Some(name) = REFUSED.iter().find(|name| members.contains_key(**name)) {
        return invalid(format!("`{name}` is not supported"));
    }
    let is_public = |kind: &Value| kind == "public";
    if !members.get("subject_type").is_none_or(is_public) {
        return invalid("`subject_type` must be `public`".to_owned());
    }
    let codes_only = |types: &Value| {
        let types = types.as_array();
        types.is_some_and(|types| types.iter().all(|kind| kind == "code"))
    };
    if !members.get("response_types").is_none_or(codes_only) {
        return invalid("`response_types` must hold nothing but `code`".to_owned());
    }
    Ok(())
}

/// The scopes as a list, which is how we write them.
fn scopes(given: Option<&Value>) -> Result<Value, OAuthError> {
    let text = match given {
        None => USUAL_SCOPE,
        Some(Value::String(text)) => text,
        Some(_) => {
            return Err(OAuthError::new(
                ErrorCode::InvalidClientMetadata,
                "`scope` must be text",
            ));
        }
    };
    let words = text.split(' ').filter(|word| !word.is_empty());
    Ok(words.collect())
}

/// What broke our own rules, as clients of this endpoint read it.
pub fn refusal(problem: &Problem) -> OAuthError {
    let Some(first) = problem.errors().first() else {
        let detail = problem.detail().unwrap_or("the body cannot be read");
        return OAuthError::new(ErrorCode::InvalidClientMetadata, plain(detail));
    };
    let mut path = first.pointer.trim_start_matches('/').splitn(2, '/');
    let (own, rest) = (path.next().unwrap_or_default(), path.next());
    let code = if own == "redirect_uris" {
        ErrorCode::InvalidRedirectUri
    } else {
        ErrorCode::InvalidClientMetadata
    };
    let name = match own {
        "scopes" => "scope",
        own => NAMES
            .iter()
            .find(|name| name.1 == own)
            .map_or(own, |name| name.0),
    };
    let place = rest.map_or_else(|| name.to_owned(), |rest| format!("{name}/{rest}"));
    OAuthError::new(code, plain(&format!("`{place}` {}", first.message)))
}

/// What may stand in `error_description` (RFC 6749, 5.2).
fn plain(text: &str) -> String {
    let is_plain = |sign: char| (' '..='~').contains(&sign) && !matches!(sign, '"' | '\\');
    text.chars()
        .map(|sign| if is_plain(sign) { sign } else { '\'' })
        .collect()
}

#[cfg(test)]
#[path = "client_metadata_tests.rs"]
mod tests;
