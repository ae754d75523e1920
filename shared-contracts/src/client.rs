// Generated from openapi.json by shared-contracts/generator. Do not edit:
// change the API's code (or the generator) and run shared-contracts/regenerate.
//! Generated HTTP client for regular API requests
//!
//! This file contains the HTTP client implementation for GET, POST, etc.
//! Do not edit manually - regenerate using the appropriate script.
#![allow(clippy::format_in_format_args)]
#![allow(clippy::let_unit_value)]
use super::types::*;
use thiserror::Error;
/// The generated validation-problem profile based on RFC 9457.
/// The distinctive namespace avoids collisions with user schemas.
pub mod openapi_to_rust_problem {
    #[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
    pub struct ProblemDetails {
        #[serde(rename = "type")]
        pub type_uri: String,
        pub title: String,
        pub status: u16,
        pub code: String,
        #[serde(default)]
        pub errors: Vec<InvalidParameter>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub detail: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub instance: Option<String>,
    }
    #[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
    pub struct InvalidParameter {
        pub code: String,
        pub location: String,
        pub message: String,
    }
}
/// Transport-level errors: failures where no safely inspectable
/// HTTP response is available to the caller.
///
/// HTTP responses with non-2xx status codes are surfaced as
/// [`ApiError`] inside [`ApiOpError::Api`], not here, so callers can
/// always inspect status, headers, and the raw body when the server
/// actually responded.
#[derive(Error, Debug)]
pub enum HttpError {
    /// Network or connection error (from reqwest)
    #[error("Network error: {0}")]
    Network(#[from] reqwest::Error),
    /// Middleware error (from reqwest-middleware)
    #[error("Middleware error: {0}")]
    Middleware(#[from] reqwest_middleware::Error),
    /// Request serialization error
    #[error("Failed to serialize request: {0}")]
    Serialization(String),
    /// Authentication error
    #[error("Authentication error: {0}")]
    Auth(String),
    /// Request timeout
    #[error("Request timeout")]
    Timeout,
    /// A response body exceeded the configured in-memory limit
    #[error("Response body exceeded configured limit of {limit} bytes")]
    ResponseTooLarge { limit: usize },
    /// Invalid configuration
    #[error("Configuration error: {0}")]
    Config(String),
    /// Generic error
    #[error("{0}")]
    Other(String),
}
impl HttpError {
    /// Create a serialization error
    pub fn serialization_error(error: impl std::fmt::Display) -> Self {
        Self::Serialization(error.to_string())
    }
    /// Check if this transport error is retryable
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Network(_) | Self::Middleware(_) | Self::Timeout)
    }
}
/// Envelope returned for any HTTP response that we received but
/// couldn't (or didn't) treat as a successful typed result.
///
/// Includes both non-2xx responses and 2xx responses whose body
/// failed to deserialize into the expected success type. `status`,
/// `headers`, and `raw_body` preserve what the server actually sent,
/// while `body` is a convenient lossy UTF-8 rendering. `typed`
/// carries the parsed per-operation error variant
/// when the body matched a declared schema. Formatting the error
/// limits only the displayed body preview; the public fields
/// retain the complete response and parsing details.
#[derive(Debug, Clone)]
pub struct ApiError<E> {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: String,
    /// Exact response bytes before lossy UTF-8 conversion.
    pub raw_body: Vec<u8>,
    pub typed: Option<E>,
    pub parse_error: Option<String>,
}
const API_ERROR_BODY_DISPLAY_LIMIT: usize = 500;
const API_ERROR_BODY_TRUNCATION_MARKER: &str = "... [truncated]";
fn display_api_error_body(body: &str) -> std::borrow::Cow<'_, str> {
    let Some((end, _)) = body.char_indices().nth(API_ERROR_BODY_DISPLAY_LIMIT) else {
        return std::borrow::Cow::Borrowed(body);
    };
    let mut displayed = String::with_capacity(
        end + API_ERROR_BODY_TRUNCATION_MARKER.len(),
    );
    displayed.push_str(&body[..end]);
    displayed.push_str(API_ERROR_BODY_TRUNCATION_MARKER);
    std::borrow::Cow::Owned(displayed)
}
impl<E> ApiError<E> {
    pub fn is_client_error(&self) -> bool {
        (400..500).contains(&self.status)
    }
    pub fn is_server_error(&self) -> bool {
        (500..600).contains(&self.status)
    }
    /// Retry guidance for the response. Mirrors the previous
    /// HttpError logic for backwards-compatible retry middleware.
    pub fn is_retryable(&self) -> bool {
        matches!(self.status, 429 | 500 | 502 | 503 | 504)
    }
    /// Decode the generated RFC 9457 validation-problem profile
    /// without replacing a documented per-operation error in `typed`.
    ///
    /// Returns `None` unless the response's `Content-Type` is
    /// `application/problem+json`, which is how RFC 9457 identifies
    /// a problem document. Most third-party APIs return their
    /// errors as plain `application/json`, so this yields `None`
    /// against them by design — use `typed` for a documented
    /// per-operation error body, or `body` for the raw payload.
    /// Servers generated by this tool always emit the problem
    /// media type, so this succeeds against them.
    pub fn problem_details(&self) -> Option<openapi_to_rust_problem::ProblemDetails> {
        let content_type = self
            .headers
            .get(reqwest::header::CONTENT_TYPE)?
            .to_str()
            .ok()?;
        let media_type = content_type.split(';').next()?.trim();
        if !media_type.eq_ignore_ascii_case("application/problem+json") {
            return None;
        }
        serde_json::from_str(&self.body).ok()
    }
}
impl<E: std::fmt::Debug> std::fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "API error {}: {}", self.status, display_api_error_body(& self.body))?;
        if let Some(typed) = &self.typed {
            write!(f, "; typed: {typed:?}")?;
        }
        if let Some(parse_error) = &self.parse_error {
            write!(f, "; parse error: {parse_error}")?;
        }
        Ok(())
    }
}
impl<E: std::fmt::Debug> std::error::Error for ApiError<E> {}
/// Result error type returned by every generated operation method.
///
/// `Transport` covers failures where we never got an inspectable
/// response (network, timeout, middleware, request-side
/// serialization). `Api` covers any case where the server *did*
/// respond — the envelope always carries status + headers + raw
/// body even when the typed deserialize fails.
#[derive(Debug, Error)]
pub enum ApiOpError<E: std::fmt::Debug> {
    #[error(transparent)]
    Transport(#[from] HttpError),
    #[error(transparent)]
    Api(ApiError<E>),
}
impl<E: std::fmt::Debug> ApiOpError<E> {
    /// Returns the API envelope when this is an `Api` variant.
    pub fn api(&self) -> Option<&ApiError<E>> {
        match self {
            Self::Api(e) => Some(e),
            Self::Transport(_) => None,
        }
    }
    /// True when the underlying error came from the server (i.e.
    /// any `Api` variant) rather than the transport layer.
    pub fn is_api_error(&self) -> bool {
        matches!(self, Self::Api(_))
    }
}
impl<E: std::fmt::Debug> From<reqwest::Error> for ApiOpError<E> {
    fn from(e: reqwest::Error) -> Self {
        Self::Transport(HttpError::Network(e))
    }
}
impl<E: std::fmt::Debug> From<reqwest_middleware::Error> for ApiOpError<E> {
    fn from(e: reqwest_middleware::Error) -> Self {
        Self::Transport(HttpError::Middleware(e))
    }
}
/// Result alias for transport-only error paths (e.g. helpers that
/// don't have a per-operation error type). Generated operation
/// methods use [`ApiOpError`] directly.
pub type HttpResult<T> = Result<T, HttpError>;
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
use std::collections::BTreeMap;
/// Default upper bound for any response body buffered in memory.
pub const DEFAULT_MAX_RESPONSE_BODY_BYTES: usize = 8 * 1024 * 1024;
/// HTTP client for making API requests
#[derive(Clone)]
pub struct HttpClient {
    base_url: String,
    api_key: Option<String>,
    http_client: ClientWithMiddleware,
    custom_headers: BTreeMap<String, String>,
    max_response_body_bytes: usize,
}
async fn __read_bounded_response_body(
    response: reqwest::Response,
    limit: usize,
) -> Result<Vec<u8>, HttpError> {
    use futures_util::StreamExt;
    let mut body = Vec::new();
    let mut stream = std::pin::pin!(response.bytes_stream());
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(HttpError::Network)?;
        let next_len = body.len().checked_add(chunk.len());
        if next_len.is_none_or(|next_len| next_len > limit) {
            return Err(HttpError::ResponseTooLarge {
                limit,
            });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
impl HttpClient {
    /// Create a new HTTP client with default configuration
    pub fn new() -> Self {
        Self::with_client(reqwest::Client::new())
    }
    /// Create an HTTP client using a preconfigured reqwest client.
    ///
    /// Preserves the supplied client's transport settings (for example,
    /// TLS identity, trusted roots, proxy, timeout, and default headers).
    pub fn with_client(client: reqwest::Client) -> Self {
        let http_client = ClientBuilder::new(client).build();
        Self {
            base_url: "".to_string(),
            api_key: None,
            http_client,
            custom_headers: BTreeMap::new(),
            max_response_body_bytes: 8388608usize,
        }
    }
    /// Set the base URL for all requests
    pub fn with_base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }
    /// Set the API key for authentication
    pub fn with_api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Set the maximum number of response-body bytes buffered in memory.
    pub fn with_max_response_body_bytes(mut self, limit: usize) -> Self {
        self.max_response_body_bytes = limit;
        self
    }
    /// Add a custom header to all requests
    pub fn with_header(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.custom_headers.insert(name.into(), value.into());
        self
    }
    /// Add multiple custom headers
    pub fn with_headers(mut self, headers: BTreeMap<String, String>) -> Self {
        self.custom_headers.extend(headers);
        self
    }
}
impl Default for HttpClient {
    fn default() -> Self {
        Self::new()
    }
}
fn __pct_encode_path_segment(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    for &b in s.as_bytes() {
        match b {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(b as char);
            }
            _ => {
                out.push('%');
                out.push_str(&format!("{:02X}", b));
            }
        }
    }
    out
}
///Typed error responses for `add_my_passkey`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum AddMyPasskeyApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `begin_my_identity`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum BeginMyIdentityApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `begin_my_passkey`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum BeginMyPasskeyApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `begin_passkey_sign_in`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum BeginPasskeySignInApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `begin_provider_sign_in`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum BeginProviderSignInApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `begin_totp`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum BeginTotpApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `change_my_password`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ChangeMyPasswordApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `confirm_email`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ConfirmEmailApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `confirm_logout_request`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ConfirmLogoutRequestApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `confirm_totp`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ConfirmTotpApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `create_client_registration_token`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum CreateClientRegistrationTokenApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `create_group`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum CreateGroupApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `create_invitation`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum CreateInvitationApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `create_my_access_token`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum CreateMyAccessTokenApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `create_my_client`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum CreateMyClientApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `create_user`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum CreateUserApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `decide_authorization_request`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DecideAuthorizationRequestApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `decide_device_request`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DecideDeviceRequestApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `delete_client`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DeleteClientApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status412(Problem),
    Status422(Problem),
    Status428(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `delete_client_registration_token`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DeleteClientRegistrationTokenApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `delete_group`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DeleteGroupApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status412(Problem),
    Status422(Problem),
    Status428(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `delete_invitation`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DeleteInvitationApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `delete_my_access_token`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DeleteMyAccessTokenApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `delete_my_account`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DeleteMyAccountApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `delete_my_client`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DeleteMyClientApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status412(Problem),
    Status422(Problem),
    Status428(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `delete_my_grant`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DeleteMyGrantApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `delete_my_identity`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DeleteMyIdentityApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `delete_my_passkey`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum DeleteMyPasskeyApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `end_user_sessions`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum EndUserSessionsApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `export_my_account`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ExportMyAccountApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `find_redirect`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum FindRedirectApiError {
    Status400(Problem),
    Status404(Problem),
    Status422(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `finish_my_identity`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum FinishMyIdentityApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `finish_provider_sign_in`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum FinishProviderSignInApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_article`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetArticleApiError {
    Status400(Problem),
    Status404(Problem),
    Status422(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_atom_feed`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetAtomFeedApiError {
    Status400(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_author`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetAuthorApiError {
    Status400(Problem),
    Status404(Problem),
    Status422(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_authorization_request`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetAuthorizationRequestApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_authorization_server_metadata`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetAuthorizationServerMetadataApiError {
    Status400(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_client`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetClientApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_device_request`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetDeviceRequestApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_group`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetGroupApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_json_feed`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetJsonFeedApiError {
    Status400(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_liveness`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetLivenessApiError {
    Status400(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_logout_request`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetLogoutRequestApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_media`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetMediaApiError {
    Status400(Problem),
    Status404(Problem),
    Status416(Problem),
    Status422(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_my_account`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetMyAccountApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_my_client`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetMyClientApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_openid_configuration`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetOpenidConfigurationApiError {
    Status400(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_publication`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetPublicationApiError {
    Status400(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_readiness`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetReadinessApiError {
    Status400(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_signing_keys`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetSigningKeysApiError {
    Status400(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_tag`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetTagApiError {
    Status400(Problem),
    Status404(Problem),
    Status422(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_user`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetUserApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `get_userinfo`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetUserinfoApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `give_second_factor`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GiveSecondFactorApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_articles`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListArticlesApiError {
    Status400(Problem),
    Status422(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_audit_log`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListAuditLogApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_authors`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListAuthorsApiError {
    Status400(Problem),
    Status422(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_client_registration_tokens`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListClientRegistrationTokensApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_clients`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListClientsApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_groups`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListGroupsApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_identity_providers`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListIdentityProvidersApiError {
    Status400(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_invitations`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListInvitationsApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_my_access_tokens`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListMyAccessTokensApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_my_audit_log`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListMyAuditLogApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_my_clients`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListMyClientsApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_my_grants`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListMyGrantsApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_my_identities`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListMyIdentitiesApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_my_passkeys`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListMyPasskeysApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_my_sessions`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListMySessionsApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_permissions`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListPermissionsApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_sitemap_entries`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListSitemapEntriesApiError {
    Status400(Problem),
    Status422(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_tags`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListTagsApiError {
    Status400(Problem),
    Status422(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_user_sessions`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListUserSessionsApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `list_users`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListUsersApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `look_up_email_verification`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum LookUpEmailVerificationApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `post_userinfo`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum PostUserinfoApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `remove_totp`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum RemoveTotpApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `remove_user_second_factor`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum RemoveUserSecondFactorApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `renew_my_client_secret`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum RenewMyClientSecretApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `renew_recovery_codes`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum RenewRecoveryCodesApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `request_password_reset`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum RequestPasswordResetApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `reset_password`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ResetPasswordApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `revoke_my_session`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum RevokeMySessionApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `send_email_verification`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum SendEmailVerificationApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `send_user_password_reset`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum SendUserPasswordResetApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `sign_in`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum SignInApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `sign_in_with_passkey`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum SignInWithPasskeyApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status409(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `sign_out`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum SignOutApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `sign_up`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum SignUpApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `update_client`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum UpdateClientApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status412(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status428(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `update_group`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum UpdateGroupApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status412(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status428(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `update_my_account`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum UpdateMyAccountApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status412(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status428(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `update_my_client`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum UpdateMyClientApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status412(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status428(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `update_my_passkey`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum UpdateMyPasskeyApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status412(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status428(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
///Typed error responses for `update_user`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum UpdateUserApiError {
    Status400(Problem),
    Status401(Problem),
    Status403(Problem),
    Status404(Problem),
    Status409(Problem),
    Status412(Problem),
    Status413(Problem),
    Status415(Problem),
    Status422(Problem),
    Status428(Problem),
    Status429(Problem),
    Status500(Problem),
    Status503(Problem),
}
#[doc = concat!("Additive request builder for `", "begin_passkey_sign_in", "`.")]
#[must_use]
pub struct BeginPasskeySignInBuilder<'a> {
    client: &'a HttpClient,
    request: BeginPasskeySignInInput,
}
impl<'a> BeginPasskeySignInBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: BeginPasskeySignInInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "pending", "`.")]
    #[must_use]
    pub fn pending(mut self, pending: String) -> Self {
        self.request.pending = Some(pending);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<PasskeyChallenge, ApiOpError<BeginPasskeySignInApiError>> {
        self.client.begin_passkey_sign_in(self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "begin_provider_sign_in", "`.")]
#[must_use]
pub struct BeginProviderSignInBuilder<'a> {
    client: &'a HttpClient,
    request: BeginProviderSignInInput,
}
impl<'a> BeginProviderSignInBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: BeginProviderSignInInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "anew", "`.")]
    #[must_use]
    pub fn anew(mut self, anew: bool) -> Self {
        self.request.anew = Some(anew);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "invitation", "`.")]
    #[must_use]
    pub fn invitation(mut self, invitation: String) -> Self {
        self.request.invitation = Some(invitation);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<ProviderRequest, ApiOpError<BeginProviderSignInApiError>> {
        self.client.begin_provider_sign_in(self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "change_my_password", "`.")]
#[must_use]
pub struct ChangeMyPasswordBuilder<'a> {
    client: &'a HttpClient,
    request: ChangeMyPasswordInput,
}
impl<'a> ChangeMyPasswordBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: ChangeMyPasswordInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "current_password", "`.")]
    #[must_use]
    pub fn current_password(mut self, current_password: String) -> Self {
        self.request.current_password = Some(current_password);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<(), ApiOpError<ChangeMyPasswordApiError>> {
        self.client.change_my_password(self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "confirm_email", "`.")]
#[must_use]
pub struct ConfirmEmailBuilder<'a> {
    client: &'a HttpClient,
    request: ConfirmEmailInput,
}
impl<'a> ConfirmEmailBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: ConfirmEmailInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "password", "`.")]
    #[must_use]
    pub fn password(mut self, password: String) -> Self {
        self.request.password = Some(password);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<ConfirmedEmail, ApiOpError<ConfirmEmailApiError>> {
        self.client.confirm_email(self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "confirm_logout_request", "`.")]
#[must_use]
pub struct ConfirmLogoutRequestBuilder2<'a> {
    client: &'a HttpClient,
    id: String,
    request: ConfirmLogoutRequest,
}
impl<'a> ConfirmLogoutRequestBuilder2<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: ConfirmLogoutRequest) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "session_secret", "`.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.request.session_secret = Some(session_secret);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<AfterLogout, ApiOpError<ConfirmLogoutRequestApiError>> {
        self.client.confirm_logout_request(self.id, self.request).await
    }
}
#[doc = concat!(
    "Additive request builder for `", "create_client_registration_token", "`."
)]
#[must_use]
pub struct CreateClientRegistrationTokenBuilder2<'a> {
    client: &'a HttpClient,
    idempotency_key: Option<String>,
    request: CreateClientRegistrationToken,
}
impl<'a> CreateClientRegistrationTokenBuilder2<'a> {
    #[doc = concat!("Set the optional `", "Idempotency-Key", "` operation parameter.")]
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: CreateClientRegistrationToken) -> Self {
        self.request = request;
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<
        NewClientRegistrationToken,
        ApiOpError<CreateClientRegistrationTokenApiError>,
    > {
        self.client
            .create_client_registration_token(self.idempotency_key, self.request)
            .await
    }
}
#[doc = concat!("Additive request builder for `", "create_group", "`.")]
#[must_use]
pub struct CreateGroupBuilder<'a> {
    client: &'a HttpClient,
    idempotency_key: Option<String>,
    request: NewGroup,
}
impl<'a> CreateGroupBuilder<'a> {
    #[doc = concat!("Set the optional `", "Idempotency-Key", "` operation parameter.")]
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: NewGroup) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "description", "`.")]
    #[must_use]
    pub fn description(mut self, description: String) -> Self {
        self.request.description = Some(description);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "permissions", "`.")]
    #[must_use]
    pub fn permissions(mut self, permissions: Vec<String>) -> Self {
        self.request.permissions = Some(permissions);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<Group, ApiOpError<CreateGroupApiError>> {
        self.client.create_group(self.idempotency_key, self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "create_invitation", "`.")]
#[must_use]
pub struct CreateInvitationBuilder<'a> {
    client: &'a HttpClient,
    idempotency_key: Option<String>,
    request: NewInvitationInput,
}
impl<'a> CreateInvitationBuilder<'a> {
    #[doc = concat!("Set the optional `", "Idempotency-Key", "` operation parameter.")]
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: NewInvitationInput) -> Self {
        self.request = request;
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<Invitation, ApiOpError<CreateInvitationApiError>> {
        self.client.create_invitation(self.idempotency_key, self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "create_my_access_token", "`.")]
#[must_use]
pub struct CreateMyAccessTokenBuilder<'a> {
    client: &'a HttpClient,
    idempotency_key: Option<String>,
    request: CreateAccessToken,
}
impl<'a> CreateMyAccessTokenBuilder<'a> {
    #[doc = concat!("Set the optional `", "Idempotency-Key", "` operation parameter.")]
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: CreateAccessToken) -> Self {
        self.request = request;
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<NewAccessToken, ApiOpError<CreateMyAccessTokenApiError>> {
        self.client.create_my_access_token(self.idempotency_key, self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "create_my_client", "`.")]
#[must_use]
pub struct CreateMyClientBuilder<'a> {
    client: &'a HttpClient,
    idempotency_key: Option<String>,
    request: CreateClient,
}
impl<'a> CreateMyClientBuilder<'a> {
    #[doc = concat!("Set the optional `", "Idempotency-Key", "` operation parameter.")]
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: CreateClient) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!(
        "Set the optional request-body field `", "backchannel_logout_session_required",
        "`."
    )]
    #[must_use]
    pub fn backchannel_logout_session_required(
        mut self,
        backchannel_logout_session_required: bool,
    ) -> Self {
        self.request.backchannel_logout_session_required = Some(
            backchannel_logout_session_required,
        );
        self
    }
    #[doc = concat!(
        "Set the optional request-body field `", "backchannel_logout_uri", "`."
    )]
    #[must_use]
    pub fn backchannel_logout_uri(mut self, backchannel_logout_uri: String) -> Self {
        self.request.backchannel_logout_uri = Some(backchannel_logout_uri);
        self
    }
    #[doc = concat!(
        "Set the optional request-body field `", "dpop_bound_access_tokens", "`."
    )]
    #[must_use]
    pub fn dpop_bound_access_tokens(mut self, dpop_bound_access_tokens: bool) -> Self {
        self.request.dpop_bound_access_tokens = Some(dpop_bound_access_tokens);
        self
    }
    #[doc = concat!(
        "Set the optional request-body field `", "id_token_signed_response_alg", "`."
    )]
    #[must_use]
    pub fn id_token_signed_response_alg(
        mut self,
        id_token_signed_response_alg: SigningAlgorithm,
    ) -> Self {
        self.request.id_token_signed_response_alg = Some(id_token_signed_response_alg);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "jwks", "`.")]
    #[must_use]
    pub fn jwks(mut self, jwks: serde_json::Value) -> Self {
        self.request.jwks = Some(jwks);
        self
    }
    #[doc = concat!(
        "Set the optional request-body field `", "post_logout_redirect_uris", "`."
    )]
    #[must_use]
    pub fn post_logout_redirect_uris(
        mut self,
        post_logout_redirect_uris: Vec<String>,
    ) -> Self {
        self.request.post_logout_redirect_uris = Some(post_logout_redirect_uris);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "redirect_uris", "`.")]
    #[must_use]
    pub fn redirect_uris(mut self, redirect_uris: Vec<String>) -> Self {
        self.request.redirect_uris = Some(redirect_uris);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "website_url", "`.")]
    #[must_use]
    pub fn website_url(mut self, website_url: String) -> Self {
        self.request.website_url = Some(website_url);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<ClientWithSecret, ApiOpError<CreateMyClientApiError>> {
        self.client.create_my_client(self.idempotency_key, self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "create_user", "`.")]
#[must_use]
pub struct CreateUserBuilder<'a> {
    client: &'a HttpClient,
    idempotency_key: Option<String>,
    request: NewUser,
}
impl<'a> CreateUserBuilder<'a> {
    #[doc = concat!("Set the optional `", "Idempotency-Key", "` operation parameter.")]
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: NewUser) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "display_name", "`.")]
    #[must_use]
    pub fn display_name(mut self, display_name: String) -> Self {
        self.request.display_name = Some(display_name);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "groups", "`.")]
    #[must_use]
    pub fn groups(mut self, groups: Vec<String>) -> Self {
        self.request.groups = Some(groups);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "permissions", "`.")]
    #[must_use]
    pub fn permissions(mut self, permissions: Vec<String>) -> Self {
        self.request.permissions = Some(permissions);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<User, ApiOpError<CreateUserApiError>> {
        self.client.create_user(self.idempotency_key, self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "decide_authorization_request", "`.")]
#[must_use]
pub struct DecideAuthorizationRequestBuilder2<'a> {
    client: &'a HttpClient,
    id: String,
    request: DecideAuthorizationRequest,
}
impl<'a> DecideAuthorizationRequestBuilder2<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: DecideAuthorizationRequest) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "scopes", "`.")]
    #[must_use]
    pub fn scopes(mut self, scopes: Vec<DecideAuthorizationRequestScopesItem>) -> Self {
        self.request.scopes = Some(scopes);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "session_secret", "`.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.request.session_secret = Some(session_secret);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<ResumeAddress, ApiOpError<DecideAuthorizationRequestApiError>> {
        self.client.decide_authorization_request(self.id, self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "finish_my_identity", "`.")]
#[must_use]
pub struct FinishMyIdentityBuilder<'a> {
    client: &'a HttpClient,
    request: FinishIdentityInput,
}
impl<'a> FinishMyIdentityBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: FinishIdentityInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "iss", "`.")]
    #[must_use]
    pub fn iss(mut self, iss: String) -> Self {
        self.request.iss = Some(iss);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<Identity, ApiOpError<FinishMyIdentityApiError>> {
        self.client.finish_my_identity(self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "finish_provider_sign_in", "`.")]
#[must_use]
pub struct FinishProviderSignInBuilder<'a> {
    client: &'a HttpClient,
    request: FinishProviderSignInInput,
}
impl<'a> FinishProviderSignInBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: FinishProviderSignInInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "device", "`.")]
    #[must_use]
    pub fn device(mut self, device: String) -> Self {
        self.request.device = Some(device);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "iss", "`.")]
    #[must_use]
    pub fn iss(mut self, iss: String) -> Self {
        self.request.iss = Some(iss);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "session_secret", "`.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.request.session_secret = Some(session_secret);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<SignInAnswer, ApiOpError<FinishProviderSignInApiError>> {
        self.client.finish_provider_sign_in(self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "get_authorization_request", "`.")]
#[must_use]
pub struct GetAuthorizationRequestBuilder<'a> {
    client: &'a HttpClient,
    id: String,
    session_secret: Option<String>,
}
impl<'a> GetAuthorizationRequestBuilder<'a> {
    #[doc = concat!("Set the optional `", "Session-Secret", "` operation parameter.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: impl Into<String>) -> Self {
        self.session_secret = Some(session_secret.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<
        AuthorizationRequestDetails,
        ApiOpError<GetAuthorizationRequestApiError>,
    > {
        self.client.get_authorization_request(self.id, self.session_secret).await
    }
}
#[doc = concat!("Additive request builder for `", "get_device_request", "`.")]
#[must_use]
pub struct GetDeviceRequestBuilder<'a> {
    client: &'a HttpClient,
    user_code: String,
    session_secret: Option<String>,
}
impl<'a> GetDeviceRequestBuilder<'a> {
    #[doc = concat!("Set the optional `", "Session-Secret", "` operation parameter.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: impl Into<String>) -> Self {
        self.session_secret = Some(session_secret.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<DeviceRequestDetails, ApiOpError<GetDeviceRequestApiError>> {
        self.client.get_device_request(self.user_code, self.session_secret).await
    }
}
#[doc = concat!("Additive request builder for `", "get_logout_request", "`.")]
#[must_use]
pub struct GetLogoutRequestBuilder<'a> {
    client: &'a HttpClient,
    id: String,
    session_secret: Option<String>,
}
impl<'a> GetLogoutRequestBuilder<'a> {
    #[doc = concat!("Set the optional `", "Session-Secret", "` operation parameter.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: impl Into<String>) -> Self {
        self.session_secret = Some(session_secret.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<LogoutRequestDetails, ApiOpError<GetLogoutRequestApiError>> {
        self.client.get_logout_request(self.id, self.session_secret).await
    }
}
#[doc = concat!("Additive request builder for `", "give_second_factor", "`.")]
#[must_use]
pub struct GiveSecondFactorBuilder<'a> {
    client: &'a HttpClient,
    request: SecondFactorInput,
}
impl<'a> GiveSecondFactorBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: SecondFactorInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "device", "`.")]
    #[must_use]
    pub fn device(mut self, device: String) -> Self {
        self.request.device = Some(device);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "session_secret", "`.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.request.session_secret = Some(session_secret);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<SignInAnswer, ApiOpError<GiveSecondFactorApiError>> {
        self.client.give_second_factor(self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "list_articles", "`.")]
#[must_use]
pub struct ListArticlesBuilder<'a> {
    client: &'a HttpClient,
    q: Option<String>,
    tag: Option<Vec<String>>,
    author: Option<String>,
    published_after: Option<String>,
    published_before: Option<String>,
    sort: Option<ArticleSort>,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListArticlesBuilder<'a> {
    #[doc = concat!("Set the optional `", "q", "` operation parameter.")]
    #[must_use]
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
    #[doc = concat!("Set the optional `", "tag", "` operation parameter.")]
    #[must_use]
    pub fn tag(mut self, tag: Vec<String>) -> Self {
        self.tag = Some(tag);
        self
    }
    #[doc = concat!("Set the optional `", "author", "` operation parameter.")]
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }
    #[doc = concat!("Set the optional `", "published_after", "` operation parameter.")]
    #[must_use]
    pub fn published_after(mut self, published_after: impl Into<String>) -> Self {
        self.published_after = Some(published_after.into());
        self
    }
    #[doc = concat!("Set the optional `", "published_before", "` operation parameter.")]
    #[must_use]
    pub fn published_before(mut self, published_before: impl Into<String>) -> Self {
        self.published_before = Some(published_before.into());
        self
    }
    #[doc = concat!("Set the optional `", "sort", "` operation parameter.")]
    #[must_use]
    pub fn sort(mut self, sort: ArticleSort) -> Self {
        self.sort = Some(sort);
        self
    }
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<ArticlePage, ApiOpError<ListArticlesApiError>> {
        self.client
            .list_articles(
                self.q,
                self.tag,
                self.author,
                self.published_after,
                self.published_before,
                self.sort,
                self.limit,
                self.cursor,
            )
            .await
    }
}
#[doc = concat!("Additive request builder for `", "list_audit_log", "`.")]
#[must_use]
pub struct ListAuditLogBuilder<'a> {
    client: &'a HttpClient,
    user: Option<String>,
    action: Option<String>,
    since: Option<String>,
    until: Option<String>,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListAuditLogBuilder<'a> {
    #[doc = concat!("Set the optional `", "user", "` operation parameter.")]
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
    #[doc = concat!("Set the optional `", "action", "` operation parameter.")]
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }
    #[doc = concat!("Set the optional `", "since", "` operation parameter.")]
    #[must_use]
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }
    #[doc = concat!("Set the optional `", "until", "` operation parameter.")]
    #[must_use]
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<AuditLogPage, ApiOpError<ListAuditLogApiError>> {
        self.client
            .list_audit_log(
                self.user,
                self.action,
                self.since,
                self.until,
                self.limit,
                self.cursor,
            )
            .await
    }
}
#[doc = concat!("Additive request builder for `", "list_authors", "`.")]
#[must_use]
pub struct ListAuthorsBuilder<'a> {
    client: &'a HttpClient,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListAuthorsBuilder<'a> {
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<AuthorPage, ApiOpError<ListAuthorsApiError>> {
        self.client.list_authors(self.limit, self.cursor).await
    }
}
#[doc = concat!("Additive request builder for `", "list_clients", "`.")]
#[must_use]
pub struct ListClientsBuilder<'a> {
    client: &'a HttpClient,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListClientsBuilder<'a> {
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<OwnedClientPage, ApiOpError<ListClientsApiError>> {
        self.client.list_clients(self.limit, self.cursor).await
    }
}
#[doc = concat!("Additive request builder for `", "list_groups", "`.")]
#[must_use]
pub struct ListGroupsBuilder<'a> {
    client: &'a HttpClient,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListGroupsBuilder<'a> {
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<GroupPage, ApiOpError<ListGroupsApiError>> {
        self.client.list_groups(self.limit, self.cursor).await
    }
}
#[doc = concat!("Additive request builder for `", "list_invitations", "`.")]
#[must_use]
pub struct ListInvitationsBuilder<'a> {
    client: &'a HttpClient,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListInvitationsBuilder<'a> {
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<InvitationPage, ApiOpError<ListInvitationsApiError>> {
        self.client.list_invitations(self.limit, self.cursor).await
    }
}
#[doc = concat!("Additive request builder for `", "list_my_audit_log", "`.")]
#[must_use]
pub struct ListMyAuditLogBuilder<'a> {
    client: &'a HttpClient,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListMyAuditLogBuilder<'a> {
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<AuditLogPage, ApiOpError<ListMyAuditLogApiError>> {
        self.client.list_my_audit_log(self.limit, self.cursor).await
    }
}
#[doc = concat!("Additive request builder for `", "list_my_sessions", "`.")]
#[must_use]
pub struct ListMySessionsBuilder<'a> {
    client: &'a HttpClient,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListMySessionsBuilder<'a> {
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<SessionPage, ApiOpError<ListMySessionsApiError>> {
        self.client.list_my_sessions(self.limit, self.cursor).await
    }
}
#[doc = concat!("Additive request builder for `", "list_sitemap_entries", "`.")]
#[must_use]
pub struct ListSitemapEntriesBuilder<'a> {
    client: &'a HttpClient,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListSitemapEntriesBuilder<'a> {
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<SitemapPage, ApiOpError<ListSitemapEntriesApiError>> {
        self.client.list_sitemap_entries(self.limit, self.cursor).await
    }
}
#[doc = concat!("Additive request builder for `", "list_tags", "`.")]
#[must_use]
pub struct ListTagsBuilder<'a> {
    client: &'a HttpClient,
    sort: Option<TagSort>,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListTagsBuilder<'a> {
    #[doc = concat!("Set the optional `", "sort", "` operation parameter.")]
    #[must_use]
    pub fn sort(mut self, sort: TagSort) -> Self {
        self.sort = Some(sort);
        self
    }
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<TagPage, ApiOpError<ListTagsApiError>> {
        self.client.list_tags(self.sort, self.limit, self.cursor).await
    }
}
#[doc = concat!("Additive request builder for `", "list_user_sessions", "`.")]
#[must_use]
pub struct ListUserSessionsBuilder<'a> {
    client: &'a HttpClient,
    id: String,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListUserSessionsBuilder<'a> {
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<SessionPage, ApiOpError<ListUserSessionsApiError>> {
        self.client.list_user_sessions(self.id, self.limit, self.cursor).await
    }
}
#[doc = concat!("Additive request builder for `", "list_users", "`.")]
#[must_use]
pub struct ListUsersBuilder<'a> {
    client: &'a HttpClient,
    q: Option<String>,
    is_active: Option<ActiveFilter>,
    group: Option<String>,
    limit: Option<i32>,
    cursor: Option<String>,
}
impl<'a> ListUsersBuilder<'a> {
    #[doc = concat!("Set the optional `", "q", "` operation parameter.")]
    #[must_use]
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
    #[doc = concat!("Set the optional `", "is_active", "` operation parameter.")]
    #[must_use]
    pub fn is_active(mut self, is_active: ActiveFilter) -> Self {
        self.is_active = Some(is_active);
        self
    }
    #[doc = concat!("Set the optional `", "group", "` operation parameter.")]
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
    #[doc = concat!("Set the optional `", "limit", "` operation parameter.")]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
    #[doc = concat!("Set the optional `", "cursor", "` operation parameter.")]
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<UserPage, ApiOpError<ListUsersApiError>> {
        self.client
            .list_users(self.q, self.is_active, self.group, self.limit, self.cursor)
            .await
    }
}
#[doc = concat!("Additive request builder for `", "renew_my_client_secret", "`.")]
#[must_use]
pub struct RenewMyClientSecretBuilder<'a> {
    client: &'a HttpClient,
    id: String,
    idempotency_key: Option<String>,
}
impl<'a> RenewMyClientSecretBuilder<'a> {
    #[doc = concat!("Set the optional `", "Idempotency-Key", "` operation parameter.")]
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<ClientWithSecret, ApiOpError<RenewMyClientSecretApiError>> {
        self.client.renew_my_client_secret(self.id, self.idempotency_key).await
    }
}
#[doc = concat!("Additive request builder for `", "sign_in", "`.")]
#[must_use]
pub struct SignInBuilder<'a> {
    client: &'a HttpClient,
    request: SignInInput,
}
impl<'a> SignInBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: SignInInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "device", "`.")]
    #[must_use]
    pub fn device(mut self, device: String) -> Self {
        self.request.device = Some(device);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "session_secret", "`.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.request.session_secret = Some(session_secret);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<SignInAnswer, ApiOpError<SignInApiError>> {
        self.client.sign_in(self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "sign_in_with_passkey", "`.")]
#[must_use]
pub struct SignInWithPasskeyBuilder<'a> {
    client: &'a HttpClient,
    request: PasskeySignInInput,
}
impl<'a> SignInWithPasskeyBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: PasskeySignInInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "device", "`.")]
    #[must_use]
    pub fn device(mut self, device: String) -> Self {
        self.request.device = Some(device);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "session_secret", "`.")]
    #[must_use]
    pub fn session_secret(mut self, session_secret: String) -> Self {
        self.request.session_secret = Some(session_secret);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(
        self,
    ) -> Result<SignInAnswer, ApiOpError<SignInWithPasskeyApiError>> {
        self.client.sign_in_with_passkey(self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "sign_up", "`.")]
#[must_use]
pub struct SignUpBuilder<'a> {
    client: &'a HttpClient,
    request: SignUpInput,
}
impl<'a> SignUpBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: SignUpInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "display_name", "`.")]
    #[must_use]
    pub fn display_name(mut self, display_name: String) -> Self {
        self.request.display_name = Some(display_name);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "invitation", "`.")]
    #[must_use]
    pub fn invitation(mut self, invitation: String) -> Self {
        self.request.invitation = Some(invitation);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<StartedSignUp, ApiOpError<SignUpApiError>> {
        self.client.sign_up(self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "update_group", "`.")]
#[must_use]
pub struct UpdateGroupBuilder<'a> {
    client: &'a HttpClient,
    id: String,
    if_match: String,
    request: GroupPatch,
}
impl<'a> UpdateGroupBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: GroupPatch) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "description", "`.")]
    #[must_use]
    pub fn description(mut self, description: String) -> Self {
        self.request.description = Some(description);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "is_default", "`.")]
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.request.is_default = Some(is_default);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "name", "`.")]
    #[must_use]
    pub fn name(mut self, name: String) -> Self {
        self.request.name = Some(name);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "permissions", "`.")]
    #[must_use]
    pub fn permissions(mut self, permissions: Vec<String>) -> Self {
        self.request.permissions = Some(permissions);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<Group, ApiOpError<UpdateGroupApiError>> {
        self.client.update_group(self.id, self.if_match, self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "update_my_account", "`.")]
#[must_use]
pub struct UpdateMyAccountBuilder<'a> {
    client: &'a HttpClient,
    if_match: String,
    request: ChangeMyAccountInput,
}
impl<'a> UpdateMyAccountBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: ChangeMyAccountInput) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "bio", "`.")]
    #[must_use]
    pub fn bio(mut self, bio: String) -> Self {
        self.request.bio = Some(bio);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "display_name", "`.")]
    #[must_use]
    pub fn display_name(mut self, display_name: String) -> Self {
        self.request.display_name = Some(display_name);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "email", "`.")]
    #[must_use]
    pub fn email(mut self, email: String) -> Self {
        self.request.email = Some(email);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "website_url", "`.")]
    #[must_use]
    pub fn website_url(mut self, website_url: String) -> Self {
        self.request.website_url = Some(Some(website_url));
        self
    }
    #[doc = concat!(
        "Set the optional nullable request-body field `", "website_url",
        "` to JSON null."
    )]
    #[must_use]
    pub fn website_url_null(mut self) -> Self {
        self.request.website_url = Some(None);
        self
    }
    #[doc = concat!(
        "Omit the optional nullable request-body field `", "website_url", "`."
    )]
    #[must_use]
    pub fn website_url_absent(mut self) -> Self {
        self.request.website_url = None;
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<MyAccount, ApiOpError<UpdateMyAccountApiError>> {
        self.client.update_my_account(self.if_match, self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "update_my_client", "`.")]
#[must_use]
pub struct UpdateMyClientBuilder<'a> {
    client: &'a HttpClient,
    id: String,
    if_match: String,
    request: PatchClient,
}
impl<'a> UpdateMyClientBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: PatchClient) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!(
        "Set the optional request-body field `", "backchannel_logout_session_required",
        "`."
    )]
    #[must_use]
    pub fn backchannel_logout_session_required(
        mut self,
        backchannel_logout_session_required: bool,
    ) -> Self {
        self.request.backchannel_logout_session_required = Some(
            backchannel_logout_session_required,
        );
        self
    }
    #[doc = concat!(
        "Set the optional request-body field `", "backchannel_logout_uri", "`."
    )]
    #[must_use]
    pub fn backchannel_logout_uri(mut self, backchannel_logout_uri: String) -> Self {
        self.request.backchannel_logout_uri = Some(Some(backchannel_logout_uri));
        self
    }
    #[doc = concat!(
        "Set the optional nullable request-body field `", "backchannel_logout_uri",
        "` to JSON null."
    )]
    #[must_use]
    pub fn backchannel_logout_uri_null(mut self) -> Self {
        self.request.backchannel_logout_uri = Some(None);
        self
    }
    #[doc = concat!(
        "Omit the optional nullable request-body field `", "backchannel_logout_uri", "`."
    )]
    #[must_use]
    pub fn backchannel_logout_uri_absent(mut self) -> Self {
        self.request.backchannel_logout_uri = None;
        self
    }
    #[doc = concat!(
        "Set the optional request-body field `", "dpop_bound_access_tokens", "`."
    )]
    #[must_use]
    pub fn dpop_bound_access_tokens(mut self, dpop_bound_access_tokens: bool) -> Self {
        self.request.dpop_bound_access_tokens = Some(dpop_bound_access_tokens);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "grant_types", "`.")]
    #[must_use]
    pub fn grant_types(mut self, grant_types: Vec<GrantType>) -> Self {
        self.request.grant_types = Some(grant_types);
        self
    }
    #[doc = concat!(
        "Set the optional request-body field `", "id_token_signed_response_alg", "`."
    )]
    #[must_use]
    pub fn id_token_signed_response_alg(
        mut self,
        id_token_signed_response_alg: SigningAlgorithm,
    ) -> Self {
        self.request.id_token_signed_response_alg = Some(id_token_signed_response_alg);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "jwks", "`.")]
    #[must_use]
    pub fn jwks(mut self, jwks: serde_json::Value) -> Self {
        self.request.jwks = Some(jwks);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "name", "`.")]
    #[must_use]
    pub fn name(mut self, name: String) -> Self {
        self.request.name = Some(name);
        self
    }
    #[doc = concat!(
        "Set the optional request-body field `", "post_logout_redirect_uris", "`."
    )]
    #[must_use]
    pub fn post_logout_redirect_uris(
        mut self,
        post_logout_redirect_uris: Vec<String>,
    ) -> Self {
        self.request.post_logout_redirect_uris = Some(post_logout_redirect_uris);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "redirect_uris", "`.")]
    #[must_use]
    pub fn redirect_uris(mut self, redirect_uris: Vec<String>) -> Self {
        self.request.redirect_uris = Some(redirect_uris);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "scopes", "`.")]
    #[must_use]
    pub fn scopes(mut self, scopes: Vec<PatchClientScopesItem>) -> Self {
        self.request.scopes = Some(scopes);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "website_url", "`.")]
    #[must_use]
    pub fn website_url(mut self, website_url: String) -> Self {
        self.request.website_url = Some(Some(website_url));
        self
    }
    #[doc = concat!(
        "Set the optional nullable request-body field `", "website_url",
        "` to JSON null."
    )]
    #[must_use]
    pub fn website_url_null(mut self) -> Self {
        self.request.website_url = Some(None);
        self
    }
    #[doc = concat!(
        "Omit the optional nullable request-body field `", "website_url", "`."
    )]
    #[must_use]
    pub fn website_url_absent(mut self) -> Self {
        self.request.website_url = None;
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<Client, ApiOpError<UpdateMyClientApiError>> {
        self.client.update_my_client(self.id, self.if_match, self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "update_my_passkey", "`.")]
#[must_use]
pub struct UpdateMyPasskeyBuilder<'a> {
    client: &'a HttpClient,
    id: String,
    if_match: String,
    request: PatchPasskey,
}
impl<'a> UpdateMyPasskeyBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: PatchPasskey) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "name", "`.")]
    #[must_use]
    pub fn name(mut self, name: String) -> Self {
        self.request.name = Some(name);
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<PasskeyInfo, ApiOpError<UpdateMyPasskeyApiError>> {
        self.client.update_my_passkey(self.id, self.if_match, self.request).await
    }
}
#[doc = concat!("Additive request builder for `", "update_user", "`.")]
#[must_use]
pub struct UpdateUserBuilder<'a> {
    client: &'a HttpClient,
    id: String,
    if_match: String,
    request: UserPatch,
}
impl<'a> UpdateUserBuilder<'a> {
    /// Replace the complete request body.
    #[must_use]
    pub fn request(mut self, request: UserPatch) -> Self {
        self.request = request;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "bio", "`.")]
    #[must_use]
    pub fn bio(mut self, bio: String) -> Self {
        self.request.bio = Some(bio);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "display_name", "`.")]
    #[must_use]
    pub fn display_name(mut self, display_name: String) -> Self {
        self.request.display_name = Some(display_name);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "email", "`.")]
    #[must_use]
    pub fn email(mut self, email: String) -> Self {
        self.request.email = Some(Some(email));
        self
    }
    #[doc = concat!(
        "Set the optional nullable request-body field `", "email", "` to JSON null."
    )]
    #[must_use]
    pub fn email_null(mut self) -> Self {
        self.request.email = Some(None);
        self
    }
    #[doc = concat!("Omit the optional nullable request-body field `", "email", "`.")]
    #[must_use]
    pub fn email_absent(mut self) -> Self {
        self.request.email = None;
        self
    }
    #[doc = concat!("Set the optional request-body field `", "groups", "`.")]
    #[must_use]
    pub fn groups(mut self, groups: Vec<String>) -> Self {
        self.request.groups = Some(groups);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "is_active", "`.")]
    #[must_use]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.request.is_active = Some(is_active);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "is_superuser", "`.")]
    #[must_use]
    pub fn is_superuser(mut self, is_superuser: bool) -> Self {
        self.request.is_superuser = Some(is_superuser);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "permissions", "`.")]
    #[must_use]
    pub fn permissions(mut self, permissions: Vec<String>) -> Self {
        self.request.permissions = Some(permissions);
        self
    }
    #[doc = concat!("Set the optional request-body field `", "website_url", "`.")]
    #[must_use]
    pub fn website_url(mut self, website_url: String) -> Self {
        self.request.website_url = Some(Some(website_url));
        self
    }
    #[doc = concat!(
        "Set the optional nullable request-body field `", "website_url",
        "` to JSON null."
    )]
    #[must_use]
    pub fn website_url_null(mut self) -> Self {
        self.request.website_url = Some(None);
        self
    }
    #[doc = concat!(
        "Omit the optional nullable request-body field `", "website_url", "`."
    )]
    #[must_use]
    pub fn website_url_absent(mut self) -> Self {
        self.request.website_url = None;
        self
    }
    /// Send the request through the existing flat operation method.
    pub async fn send(self) -> Result<User, ApiOpError<UpdateUserApiError>> {
        self.client.update_user(self.id, self.if_match, self.request).await
    }
}
impl HttpClient {
    /// Add a passkey
    ///
    /// With the authenticator's answer. From now on it signs you in, alone or after your password, and your password alone
    /// does not. Gives ten recovery codes when it is your first second factor. Needs somebody who signed in within the last
    /// ten minutes.
    ///
    /// `POST /api/v1/me/passkeys`
    pub async fn add_my_passkey(
        &self,
        request: AddPasskeyInput,
    ) -> Result<NewPasskey, ApiOpError<AddMyPasskeyApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/passkeys");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 201u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "201",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<AddMyPasskeyApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(AddMyPasskeyApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(AddMyPasskeyApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(AddMyPasskeyApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(AddMyPasskeyApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(AddMyPasskeyApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(AddMyPasskeyApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(AddMyPasskeyApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(AddMyPasskeyApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(AddMyPasskeyApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(AddMyPasskeyApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Begin to connect a sign-in
    ///
    /// Tells where the browser is to be sent. The provider sends it back to `/sign-in/with/{provider}/callback` on the
    /// site, within ten minutes. Needs somebody who signed in within the last ten minutes.
    ///
    /// `POST /api/v1/me/identities/begin`
    pub async fn begin_my_identity(
        &self,
        request: BeginIdentityInput,
    ) -> Result<ProviderRequest, ApiOpError<BeginMyIdentityApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/identities/begin");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<BeginMyIdentityApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyIdentityApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyIdentityApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyIdentityApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyIdentityApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyIdentityApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyIdentityApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyIdentityApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyIdentityApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyIdentityApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyIdentityApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Begin to add a passkey
    ///
    /// Gives what your browser is to ask an authenticator; the answer may take five minutes. Needs somebody who signed in
    /// within the last ten minutes.
    ///
    /// `POST /api/v1/me/passkeys/challenges`
    pub async fn begin_my_passkey(
        &self,
    ) -> Result<PasskeyChallenge, ApiOpError<BeginMyPasskeyApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, "/api/v1/me/passkeys/challenges"
        );
        let mut req = self.http_client.post(request_url);
        req = req.header(reqwest::header::CONTENT_LENGTH, "0");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<BeginMyPasskeyApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyPasskeyApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyPasskeyApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyPasskeyApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyPasskeyApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyPasskeyApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyPasskeyApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginMyPasskeyApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Begin to sign somebody in with a passkey
    ///
    /// Gives what the person's browser is to ask an authenticator; the answer may take five minutes. It is the same for
    /// everybody. After a password that was right, with its `pending`, it names the account's passkeys.
    ///
    /// `POST /api/v1/sessions/passkey/challenges`
    pub async fn begin_passkey_sign_in(
        &self,
        request: BeginPasskeySignInInput,
    ) -> Result<PasskeyChallenge, ApiOpError<BeginPasskeySignInApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, "/api/v1/sessions/passkey/challenges"
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<BeginPasskeySignInApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginPasskeySignInApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginPasskeySignInApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginPasskeySignInApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginPasskeySignInApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginPasskeySignInApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginPasskeySignInApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginPasskeySignInApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginPasskeySignInApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginPasskeySignInApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginPasskeySignInApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Begin to sign in through a provider
    ///
    /// Tells where the browser is to be sent. The provider sends it back to `/sign-in/with/{provider}/callback` on the
    /// site, within ten minutes.
    ///
    /// `POST /api/v1/sessions/provider/begin`
    pub async fn begin_provider_sign_in(
        &self,
        request: BeginProviderSignInInput,
    ) -> Result<ProviderRequest, ApiOpError<BeginProviderSignInApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, "/api/v1/sessions/provider/begin"
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<BeginProviderSignInApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginProviderSignInApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginProviderSignInApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginProviderSignInApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginProviderSignInApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginProviderSignInApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginProviderSignInApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginProviderSignInApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginProviderSignInApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginProviderSignInApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginProviderSignInApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Begin to use an authenticator
    ///
    /// Gives the secret for it. It counts once a code of it is confirmed; until then, beginning again gives another secret.
    /// Needs somebody who signed in within the last ten minutes.
    ///
    /// `POST /api/v1/me/totp`
    pub async fn begin_totp(
        &self,
    ) -> Result<NewAuthenticator, ApiOpError<BeginTotpApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/totp");
        let mut req = self.http_client.post(request_url);
        req = req.header(reqwest::header::CONTENT_LENGTH, "0");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<BeginTotpApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginTotpApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginTotpApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginTotpApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginTotpApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginTotpApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginTotpApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(BeginTotpApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Change my password
    ///
    /// Ends every other session, and tells me by mail.
    ///
    /// `PUT /api/v1/me/password`
    pub async fn change_my_password(
        &self,
        request: ChangeMyPasswordInput,
    ) -> Result<(), ApiOpError<ChangeMyPasswordApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/password");
        let mut req = self.http_client.put(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ChangeMyPasswordApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ChangeMyPasswordApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ChangeMyPasswordApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ChangeMyPasswordApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ChangeMyPasswordApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ChangeMyPasswordApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ChangeMyPasswordApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ChangeMyPasswordApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ChangeMyPasswordApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ChangeMyPasswordApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ChangeMyPasswordApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Confirm an address
    ///
    /// With the secret of a link that was sent by mail. Makes the account of somebody who signed up and knows the password
    /// that was chosen then, or changes the address of an account.
    ///
    /// `POST /api/v1/email-verifications/confirm`
    pub async fn confirm_email(
        &self,
        request: ConfirmEmailInput,
    ) -> Result<ConfirmedEmail, ApiOpError<ConfirmEmailApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, "/api/v1/email-verifications/confirm"
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ConfirmEmailApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmEmailApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmEmailApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmEmailApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmEmailApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmEmailApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmEmailApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmEmailApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmEmailApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmEmailApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmEmailApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Confirm a logout request
    ///
    /// Ends the person's session, as they asked for on a page of the site, with everything that was authorized in it. For
    /// the site alone, with proof of the session.
    ///
    /// `POST /api/v1/logout-requests/{id}/confirmation`
    pub async fn confirm_logout_request(
        &self,
        id: impl AsRef<str>,
        request: ConfirmLogoutRequest,
    ) -> Result<AfterLogout, ApiOpError<ConfirmLogoutRequestApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/logout-requests/{}/confirmation",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ConfirmLogoutRequestApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmLogoutRequestApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Confirm an authenticator
    ///
    /// With a code of it. From now on signing in asks for one. Gives ten recovery codes. Needs somebody who signed in
    /// within the last ten minutes.
    ///
    /// `POST /api/v1/me/totp/confirm`
    pub async fn confirm_totp(
        &self,
        request: ConfirmTotpInput,
    ) -> Result<RecoveryCodes, ApiOpError<ConfirmTotpApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/totp/confirm");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ConfirmTotpApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmTotpApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmTotpApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmTotpApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmTotpApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmTotpApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmTotpApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmTotpApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmTotpApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmTotpApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ConfirmTotpApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Create a client registration token
    ///
    /// Makes a token with which applications register themselves, in your name (RFC 7591). You must have proved who you are
    /// within the last ten minutes.
    ///
    /// `POST /api/v1/client-registration-tokens`
    pub async fn create_client_registration_token(
        &self,
        idempotency_key: Option<impl AsRef<str>>,
        request: CreateClientRegistrationToken,
    ) -> Result<
        NewClientRegistrationToken,
        ApiOpError<CreateClientRegistrationTokenApiError>,
    > {
        let request_url = format!(
            "{}{}", self.base_url, "/api/v1/client-registration-tokens"
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(v) = idempotency_key {
            req = req.header("Idempotency-Key", v.as_ref());
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 201u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "201",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<CreateClientRegistrationTokenApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                CreateClientRegistrationTokenApiError::Status400(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                CreateClientRegistrationTokenApiError::Status401(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                CreateClientRegistrationTokenApiError::Status403(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                CreateClientRegistrationTokenApiError::Status409(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                CreateClientRegistrationTokenApiError::Status413(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                CreateClientRegistrationTokenApiError::Status415(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                CreateClientRegistrationTokenApiError::Status422(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                CreateClientRegistrationTokenApiError::Status429(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                CreateClientRegistrationTokenApiError::Status500(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                CreateClientRegistrationTokenApiError::Status503(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Create a group
    ///
    /// Makes a group with permissions that you have yourself. You must have proved who you
    /// are within the last ten minutes.
    ///
    /// `POST /api/v1/groups`
    pub async fn create_group(
        &self,
        idempotency_key: Option<impl AsRef<str>>,
        request: NewGroup,
    ) -> Result<Group, ApiOpError<CreateGroupApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/groups");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(v) = idempotency_key {
            req = req.header("Idempotency-Key", v.as_ref());
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 201u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "201",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<CreateGroupApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateGroupApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateGroupApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateGroupApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateGroupApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateGroupApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateGroupApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateGroupApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateGroupApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateGroupApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Invite somebody
    ///
    /// Sends a link to the address given, with which its reader can sign up within seven days.
    ///
    /// `POST /api/v1/invitations`
    pub async fn create_invitation(
        &self,
        idempotency_key: Option<impl AsRef<str>>,
        request: NewInvitationInput,
    ) -> Result<Invitation, ApiOpError<CreateInvitationApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/invitations");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(v) = idempotency_key {
            req = req.header("Idempotency-Key", v.as_ref());
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 201u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "201",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<CreateInvitationApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateInvitationApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateInvitationApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateInvitationApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateInvitationApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateInvitationApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateInvitationApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateInvitationApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateInvitationApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateInvitationApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Create a personal access token
    ///
    /// Makes a token for your own scripts. You must have proved who you are within the last ten minutes.
    ///
    /// `POST /api/v1/me/access-tokens`
    pub async fn create_my_access_token(
        &self,
        idempotency_key: Option<impl AsRef<str>>,
        request: CreateAccessToken,
    ) -> Result<NewAccessToken, ApiOpError<CreateMyAccessTokenApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/access-tokens");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(v) = idempotency_key {
            req = req.header("Idempotency-Key", v.as_ref());
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 201u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "201",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<CreateMyAccessTokenApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyAccessTokenApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyAccessTokenApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyAccessTokenApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyAccessTokenApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyAccessTokenApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyAccessTokenApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyAccessTokenApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyAccessTokenApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyAccessTokenApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyAccessTokenApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Register an application
    ///
    /// Makes an application of yours. You must have proved who you are within the last ten minutes.
    ///
    /// `POST /api/v1/me/clients`
    pub async fn create_my_client(
        &self,
        idempotency_key: Option<impl AsRef<str>>,
        request: CreateClient,
    ) -> Result<ClientWithSecret, ApiOpError<CreateMyClientApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/clients");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(v) = idempotency_key {
            req = req.header("Idempotency-Key", v.as_ref());
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 201u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "201",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<CreateMyClientApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyClientApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyClientApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyClientApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyClientApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyClientApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyClientApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyClientApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyClientApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyClientApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateMyClientApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Create a user
    ///
    /// Makes an account without a password, for somebody whose e-mail address you know: they
    /// choose one by the way for those who forgot theirs. Putting them into groups, or giving them permissions, needs
    /// somebody who signed in within the last ten minutes.
    ///
    /// `POST /api/v1/users`
    pub async fn create_user(
        &self,
        idempotency_key: Option<impl AsRef<str>>,
        request: NewUser,
    ) -> Result<User, ApiOpError<CreateUserApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/users");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(v) = idempotency_key {
            req = req.header("Idempotency-Key", v.as_ref());
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 201u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "201",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<CreateUserApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateUserApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateUserApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateUserApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateUserApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateUserApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateUserApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateUserApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateUserApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(CreateUserApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Decide an authorization request
    ///
    /// Tells what the person decided, and answers where their browser has to go. For the site alone, with proof of the person's session.
    ///
    /// `POST /api/v1/authorization-requests/{id}/decision`
    pub async fn decide_authorization_request(
        &self,
        id: impl AsRef<str>,
        request: DecideAuthorizationRequest,
    ) -> Result<ResumeAddress, ApiOpError<DecideAuthorizationRequestApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/authorization-requests/{}/decision",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DecideAuthorizationRequestApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status400(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status401(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status403(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status404(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status409(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status413(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status415(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status422(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status429(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status500(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DecideAuthorizationRequestApiError::Status503(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Decide a device request
    ///
    /// Lets a device in, or not. For the site alone, with proof of the person's session.
    ///
    /// `POST /api/v1/device-requests/{user_code}/decision`
    pub async fn decide_device_request(
        &self,
        user_code: impl AsRef<str>,
        request: DecideDeviceRequest,
    ) -> Result<(), ApiOpError<DecideDeviceRequestApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/device-requests/{}/decision",
            __pct_encode_path_segment(user_code.as_ref()))
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DecideDeviceRequestApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DecideDeviceRequestApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Delete an application
    ///
    /// Everything that people have allowed it ends at once. You must have proved who you are within the last ten minutes.
    ///
    /// `DELETE /api/v1/clients/{id}`
    pub async fn delete_client(
        &self,
        id: impl AsRef<str>,
        if_match: impl AsRef<str>,
    ) -> Result<(), ApiOpError<DeleteClientApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/clients/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        req = req.header("If-Match", if_match.as_ref());
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DeleteClientApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteClientApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteClientApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteClientApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteClientApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                412u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteClientApiError::Status412(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteClientApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                428u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteClientApiError::Status428(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteClientApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteClientApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteClientApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Delete a client registration token
    ///
    /// Nobody can register anything with it any more. What was registered stays.
    ///
    /// `DELETE /api/v1/client-registration-tokens/{id}`
    pub async fn delete_client_registration_token(
        &self,
        id: impl AsRef<str>,
    ) -> Result<(), ApiOpError<DeleteClientRegistrationTokenApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/client-registration-tokens/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DeleteClientRegistrationTokenApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DeleteClientRegistrationTokenApiError::Status400(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DeleteClientRegistrationTokenApiError::Status401(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DeleteClientRegistrationTokenApiError::Status403(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DeleteClientRegistrationTokenApiError::Status404(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DeleteClientRegistrationTokenApiError::Status422(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DeleteClientRegistrationTokenApiError::Status429(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DeleteClientRegistrationTokenApiError::Status500(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                DeleteClientRegistrationTokenApiError::Status503(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Delete a group
    ///
    /// Its members lose the permissions that they had by it alone. You need to have these
    /// permissions yourself. You must have proved who you
    /// are within the last ten minutes.
    ///
    /// `DELETE /api/v1/groups/{id}`
    pub async fn delete_group(
        &self,
        id: impl AsRef<str>,
        if_match: impl AsRef<str>,
    ) -> Result<(), ApiOpError<DeleteGroupApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/groups/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        req = req.header("If-Match", if_match.as_ref());
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DeleteGroupApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteGroupApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteGroupApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteGroupApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteGroupApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                412u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteGroupApiError::Status412(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteGroupApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                428u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteGroupApiError::Status428(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteGroupApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteGroupApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteGroupApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Take an invitation back
    ///
    /// Its link works no more.
    ///
    /// `DELETE /api/v1/invitations/{id}`
    pub async fn delete_invitation(
        &self,
        id: impl AsRef<str>,
    ) -> Result<(), ApiOpError<DeleteInvitationApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/invitations/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DeleteInvitationApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteInvitationApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteInvitationApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteInvitationApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteInvitationApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteInvitationApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteInvitationApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteInvitationApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteInvitationApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Delete a personal access token
    ///
    /// It ends at once.
    ///
    /// `DELETE /api/v1/me/access-tokens/{id}`
    pub async fn delete_my_access_token(
        &self,
        id: impl AsRef<str>,
    ) -> Result<(), ApiOpError<DeleteMyAccessTokenApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/me/access-tokens/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DeleteMyAccessTokenApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccessTokenApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccessTokenApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccessTokenApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccessTokenApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccessTokenApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccessTokenApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccessTokenApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccessTokenApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Delete my account
    ///
    /// For good. What I published stays, under my name; everything else that is known of me is erased. The audit log keeps
    /// that something was done, and by whom, without what it says about me and from where. Needs somebody who signed in within the last ten minutes.
    ///
    /// `DELETE /api/v1/me`
    pub async fn delete_my_account(
        &self,
    ) -> Result<(), ApiOpError<DeleteMyAccountApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me");
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DeleteMyAccountApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccountApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccountApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccountApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccountApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccountApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccountApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyAccountApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Delete an application of mine
    ///
    /// Everything that people have allowed it ends at once. You must have proved who you are within the last ten minutes.
    ///
    /// `DELETE /api/v1/me/clients/{id}`
    pub async fn delete_my_client(
        &self,
        id: impl AsRef<str>,
        if_match: impl AsRef<str>,
    ) -> Result<(), ApiOpError<DeleteMyClientApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/me/clients/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        req = req.header("If-Match", if_match.as_ref());
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DeleteMyClientApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyClientApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyClientApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyClientApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyClientApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                412u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyClientApiError::Status412(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyClientApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                428u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyClientApiError::Status428(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyClientApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyClientApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyClientApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Disconnect an application
    ///
    /// Takes back what you have allowed an application. Its tokens end at once.
    ///
    /// `DELETE /api/v1/me/grants/{id}`
    pub async fn delete_my_grant(
        &self,
        id: impl AsRef<str>,
    ) -> Result<(), ApiOpError<DeleteMyGrantApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/me/grants/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DeleteMyGrantApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyGrantApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyGrantApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyGrantApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyGrantApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyGrantApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyGrantApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyGrantApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyGrantApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Disconnect a sign-in
    ///
    /// Nobody can sign in to my account through that provider any more. The last way in stays. Needs somebody who signed in
    /// within the last ten minutes.
    ///
    /// `DELETE /api/v1/me/identities/{id}`
    pub async fn delete_my_identity(
        &self,
        id: impl AsRef<str>,
    ) -> Result<(), ApiOpError<DeleteMyIdentityApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/me/identities/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DeleteMyIdentityApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyIdentityApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyIdentityApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyIdentityApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyIdentityApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyIdentityApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyIdentityApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyIdentityApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyIdentityApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyIdentityApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Remove a passkey of mine
    ///
    /// It signs nobody in any more. Recovery codes are void with your last second factor. The last passkey stays where there
    /// is no password, or one that is too short to be enough alone. Needs somebody who signed in within the last ten minutes.
    ///
    /// `DELETE /api/v1/me/passkeys/{id}`
    pub async fn delete_my_passkey(
        &self,
        id: impl AsRef<str>,
    ) -> Result<(), ApiOpError<DeleteMyPasskeyApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/me/passkeys/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<DeleteMyPasskeyApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyPasskeyApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyPasskeyApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyPasskeyApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyPasskeyApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyPasskeyApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyPasskeyApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyPasskeyApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyPasskeyApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(DeleteMyPasskeyApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// End a user's sessions
    ///
    /// Signs them out everywhere; the tokens that were given in these sessions end at once. What they allowed to
    /// applications for the time when they are away goes on, and so do their personal access tokens: disable the user to end
    /// these, too. You can do it to users whose permissions you have yourself. You must have proved who you are within the
    /// last ten minutes.
    ///
    /// `DELETE /api/v1/users/{id}/sessions`
    pub async fn end_user_sessions(
        &self,
        id: impl AsRef<str>,
    ) -> Result<(), ApiOpError<EndUserSessionsApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/users/{}/sessions",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<EndUserSessionsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(EndUserSessionsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(EndUserSessionsApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(EndUserSessionsApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(EndUserSessionsApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(EndUserSessionsApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(EndUserSessionsApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(EndUserSessionsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(EndUserSessionsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Export my data
    ///
    /// Everything that is known of me, as one JSON document. Secrets are left out: nobody can read them. Needs somebody who
    /// signed in within the last ten minutes: it holds more than any other answer does.
    ///
    /// `GET /api/v1/me/export`
    pub async fn export_my_account(
        &self,
    ) -> Result<AccountExport, ApiOpError<ExportMyAccountApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/export");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ExportMyAccountApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ExportMyAccountApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ExportMyAccountApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ExportMyAccountApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ExportMyAccountApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ExportMyAccountApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ExportMyAccountApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Find where an old path leads
    ///
    /// Articles that came from another site, or changed their slug, keep their old paths.
    ///
    /// `GET /api/v1/redirects`
    pub async fn find_redirect(
        &self,
        path: impl AsRef<str>,
    ) -> Result<Redirect, ApiOpError<FindRedirectApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/redirects");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            query_params.push(("path".to_string(), path.as_ref().to_string()));
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<FindRedirectApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FindRedirectApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FindRedirectApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FindRedirectApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FindRedirectApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FindRedirectApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Finish connecting a sign-in
    ///
    /// From then on I can sign in through the provider, too. I am told by mail.
    ///
    /// `POST /api/v1/me/identities/finish`
    pub async fn finish_my_identity(
        &self,
        request: FinishIdentityInput,
    ) -> Result<Identity, ApiOpError<FinishMyIdentityApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/identities/finish");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<FinishMyIdentityApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishMyIdentityApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Finish signing in through a provider
    ///
    /// Begins a session, or asks for the second factor. Makes an account for somebody new, where sign-up allows it. An
    /// answer that does not hold and an account that is switched off are answered alike.
    ///
    /// `POST /api/v1/sessions/provider/finish`
    pub async fn finish_provider_sign_in(
        &self,
        request: FinishProviderSignInInput,
    ) -> Result<SignInAnswer, ApiOpError<FinishProviderSignInApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, "/api/v1/sessions/provider/finish"
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<FinishProviderSignInApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(FinishProviderSignInApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get an article
    ///
    /// The visible article with this slug, with its body.
    ///
    /// `GET /api/v1/articles/{slug}`
    pub async fn get_article(
        &self,
        slug: impl AsRef<str>,
    ) -> Result<Article, ApiOpError<GetArticleApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/articles/{}",
            __pct_encode_path_segment(slug.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetArticleApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetArticleApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetArticleApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetArticleApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetArticleApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetArticleApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get the Atom feed
    ///
    /// The newest articles, whole (RFC 4287).
    ///
    /// `GET /feed.xml`
    pub async fn get_atom_feed(
        &self,
    ) -> Result<String, ApiOpError<GetAtomFeedApiError>> {
        let request_url = format!("{}{}", self.base_url, "/feed.xml");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/atom+xml");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            let _ = raw_body;
            Ok(body_text)
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetAtomFeedApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAtomFeedApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAtomFeedApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAtomFeedApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get an author
    ///
    /// The author with this username and how many articles are theirs.
    ///
    /// `GET /api/v1/authors/{username}`
    pub async fn get_author(
        &self,
        username: impl AsRef<str>,
    ) -> Result<Author, ApiOpError<GetAuthorApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/authors/{}",
            __pct_encode_path_segment(username.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetAuthorApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get an authorization request
    ///
    /// What an application asks for, and what the site has to do next. For the site alone.
    ///
    /// `GET /api/v1/authorization-requests/{id}`
    pub async fn get_authorization_request(
        &self,
        id: impl AsRef<str>,
        session_secret: Option<impl AsRef<str>>,
    ) -> Result<
        AuthorizationRequestDetails,
        ApiOpError<GetAuthorizationRequestApiError>,
    > {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/authorization-requests/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(v) = session_secret {
            req = req.header("Session-Secret", v.as_ref());
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetAuthorizationRequestApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorizationRequestApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorizationRequestApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorizationRequestApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorizationRequestApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorizationRequestApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorizationRequestApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorizationRequestApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetAuthorizationRequestApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get the authorization server's metadata
    ///
    /// Where its endpoints are and what they can do (RFC 8414).
    ///
    /// `GET /.well-known/oauth-authorization-server`
    pub async fn get_authorization_server_metadata(
        &self,
    ) -> Result<ServerMetadata, ApiOpError<GetAuthorizationServerMetadataApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, "/.well-known/oauth-authorization-server"
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetAuthorizationServerMetadataApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                GetAuthorizationServerMetadataApiError::Status400(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                GetAuthorizationServerMetadataApiError::Status500(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                GetAuthorizationServerMetadataApiError::Status503(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get an application
    ///
    /// What its developer registered of it, and who that is. Its secret is nobody's to read.
    ///
    /// `GET /api/v1/clients/{id}`
    pub async fn get_client(
        &self,
        id: impl AsRef<str>,
    ) -> Result<OwnedClient, ApiOpError<GetClientApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/clients/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetClientApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetClientApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetClientApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetClientApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetClientApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetClientApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetClientApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetClientApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetClientApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get a device request
    ///
    /// Which application waits under a code that somebody has typed in. For the site alone, with proof of the person's
    /// session: wrong codes are counted.
    ///
    /// `GET /api/v1/device-requests/{user_code}`
    pub async fn get_device_request(
        &self,
        user_code: impl AsRef<str>,
        session_secret: Option<impl AsRef<str>>,
    ) -> Result<DeviceRequestDetails, ApiOpError<GetDeviceRequestApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/device-requests/{}",
            __pct_encode_path_segment(user_code.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(v) = session_secret {
            req = req.header("Session-Secret", v.as_ref());
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetDeviceRequestApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetDeviceRequestApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetDeviceRequestApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetDeviceRequestApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetDeviceRequestApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetDeviceRequestApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetDeviceRequestApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetDeviceRequestApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetDeviceRequestApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetDeviceRequestApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get a group
    ///
    /// The group with this id and the permissions that its members get.
    ///
    /// `GET /api/v1/groups/{id}`
    pub async fn get_group(
        &self,
        id: impl AsRef<str>,
    ) -> Result<Group, ApiOpError<GetGroupApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/groups/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetGroupApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetGroupApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetGroupApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetGroupApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetGroupApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetGroupApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetGroupApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetGroupApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetGroupApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get the JSON feed
    ///
    /// The newest articles, whole (JSON Feed 1.1).
    ///
    /// `GET /feed.json`
    pub async fn get_json_feed(
        &self,
    ) -> Result<JsonFeed, ApiOpError<GetJsonFeedApiError>> {
        let request_url = format!("{}{}", self.base_url, "/feed.json");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/feed+json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetJsonFeedApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetJsonFeedApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetJsonFeedApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetJsonFeedApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Is the process alive?
    ///
    /// Answers as long as the process runs; asks nothing of the database.
    ///
    /// `GET /health/live`
    pub async fn get_liveness(&self) -> Result<Health, ApiOpError<GetLivenessApiError>> {
        let request_url = format!("{}{}", self.base_url, "/health/live");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetLivenessApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLivenessApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLivenessApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLivenessApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get a logout request
    ///
    /// Which application wants to sign somebody out, and whom. For the site alone.
    ///
    /// `GET /api/v1/logout-requests/{id}`
    pub async fn get_logout_request(
        &self,
        id: impl AsRef<str>,
        session_secret: Option<impl AsRef<str>>,
    ) -> Result<LogoutRequestDetails, ApiOpError<GetLogoutRequestApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/logout-requests/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(v) = session_secret {
            req = req.header("Session-Secret", v.as_ref());
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetLogoutRequestApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLogoutRequestApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLogoutRequestApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLogoutRequestApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLogoutRequestApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLogoutRequestApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLogoutRequestApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLogoutRequestApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetLogoutRequestApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get a medium
    ///
    /// The bytes of an image. They never change and may be cached for ever; ranges can be asked for.
    ///
    /// `GET /api/v1/media/{id}`
    pub async fn get_media(
        &self,
        id: impl AsRef<str>,
    ) -> Result<bytes::Bytes, ApiOpError<GetMediaApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/media/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        if false || status_code == 200u16 || status_code == 206u16 {
            Ok(bytes::Bytes::from(body_bytes))
        } else {
            let raw_body = body_bytes;
            let body_text = String::from_utf8_lossy(&raw_body).into_owned();
            if status.is_success() {
                return Err(
                    ApiOpError::Api(ApiError {
                        status: status_code,
                        headers,
                        body: body_text,
                        raw_body,
                        typed: None,
                        parse_error: Some(
                            format!(
                                "unexpected successful status {}; generated return type selects `{}`",
                                status_code, "200, 206",
                            ),
                        ),
                    }),
                );
            }
            let typed: Option<GetMediaApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                416u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status416(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get a medium
    ///
    /// The bytes of an image. They never change and may be cached for ever; ranges can be asked for.
    ///
    /// `GET /api/v1/media/{id}`
    ///Select `image/*` as buffered; accepts response statuses 200, 206. Other successful statuses and mismatched Content-Type values are returned as inspectable API errors.
    pub async fn get_media_binary(
        &self,
        id: impl AsRef<str>,
    ) -> Result<bytes::Bytes, ApiOpError<GetMediaApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/media/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "image/*");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        if false || status_code == 200u16 || status_code == 206u16 {
            let actual = response
                .headers()
                .get(reqwest::header::CONTENT_TYPE)
                .and_then(|value| value.to_str().ok())
                .unwrap_or("")
                .to_string();
            let expected = "image/*";
            let parse_media = |value: &str| {
                let mut parts = Vec::new();
                let mut start = 0;
                let mut quoted = false;
                let mut escaped = false;
                for (index, character) in value.char_indices() {
                    if escaped {
                        escaped = false;
                        continue;
                    }
                    if character == '\\' && quoted {
                        escaped = true;
                        continue;
                    }
                    if character == '"' {
                        quoted = !quoted;
                    }
                    if character == ';' && !quoted {
                        parts.push(&value[start..index]);
                        start = index + 1;
                    }
                }
                if quoted || escaped {
                    return None;
                }
                parts.push(&value[start..]);
                let essence = parts
                    .first()
                    .copied()
                    .unwrap_or("")
                    .trim()
                    .to_ascii_lowercase();
                let mut parameters = std::collections::BTreeMap::new();
                for part in parts.into_iter().skip(1) {
                    let (name, value) = part.split_once('=')?;
                    let name = name.trim().to_ascii_lowercase();
                    if name.is_empty() {
                        return None;
                    }
                    let value = value.trim();
                    let value = if let Some(quoted) = value.strip_prefix('"') {
                        let inner = quoted.strip_suffix('"')?;
                        let mut decoded = String::new();
                        let mut escaped = false;
                        for character in inner.chars() {
                            if escaped {
                                decoded.push(character);
                                escaped = false;
                            } else if character == '\\' {
                                escaped = true;
                            } else if character == '"' {
                                return None
                            } else {
                                decoded.push(character);
                            }
                        }
                        if escaped {
                            return None;
                        }
                        decoded
                    } else {
                        if value.contains('"') {
                            return None;
                        }
                        value.to_string()
                    };
                    if parameters.insert(name, value).is_some() {
                        return None;
                    }
                }
                Some((essence, parameters))
            };
            let matches = match (parse_media(&actual), parse_media(expected)) {
                (
                    Some((actual_essence, actual_parameters)),
                    Some((expected_essence, expected_parameters)),
                ) => {
                    let essence_matches = if expected_essence == "*/*" {
                        actual_essence.contains('/')
                    } else if let Some(prefix) = expected_essence.strip_suffix("/*") {
                        actual_essence.split('/').next() == Some(prefix)
                    } else {
                        actual_essence == expected_essence
                    };
                    essence_matches
                        && expected_parameters
                            .iter()
                            .all(|(name, value)| {
                                actual_parameters
                                    .get(name)
                                    .is_some_and(|actual| {
                                        if name == "charset" {
                                            actual.eq_ignore_ascii_case(value)
                                        } else {
                                            actual == value
                                        }
                                    })
                            })
                }
                _ => false,
            };
            if !matches {
                let headers = response.headers().clone();
                let raw_body = __read_bounded_response_body(
                        response,
                        self.max_response_body_bytes,
                    )
                    .await?;
                let body_text = String::from_utf8_lossy(&raw_body).into_owned();
                let typed: Option<GetMediaApiError>;
                let parse_error: Option<String>;
                match status_code {
                    400u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status400(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    404u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status404(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    416u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status416(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    422u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status422(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    500u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status500(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    503u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status503(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    _ => {
                        typed = None;
                        parse_error = None;
                    }
                }
                let _ = parse_error;
                return Err(
                    ApiOpError::Api(ApiError {
                        status: status_code,
                        headers,
                        body: body_text,
                        raw_body,
                        typed,
                        parse_error: Some(
                            format!(
                                "unexpected response Content-Type `{}`; expected `{}`",
                                actual, expected
                            ),
                        ),
                    }),
                );
            }
        }
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        if false || status_code == 200u16 || status_code == 206u16 {
            Ok(bytes::Bytes::from(body_bytes))
        } else {
            let raw_body = body_bytes;
            let body_text = String::from_utf8_lossy(&raw_body).into_owned();
            if status.is_success() {
                return Err(
                    ApiOpError::Api(ApiError {
                        status: status_code,
                        headers,
                        body: body_text,
                        raw_body,
                        typed: None,
                        parse_error: Some(
                            format!(
                                "unexpected successful status {}; generated return type selects `{}`",
                                status_code, "200, 206",
                            ),
                        ),
                    }),
                );
            }
            let typed: Option<GetMediaApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                416u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status416(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get a medium
    ///
    /// The bytes of an image. They never change and may be cached for ever; ranges can be asked for.
    ///
    /// `GET /api/v1/media/{id}`
    ///Select `image/*` as binary_stream; accepts response statuses 200, 206. Other successful statuses and mismatched Content-Type values are returned as inspectable API errors.
    ///Success chunks are returned live without a total body-size limit. Error responses use the configured buffered body-size limit.
    pub async fn get_media_binary_stream<__Param0: AsRef<str>>(
        &self,
        id: __Param0,
    ) -> Result<
        impl futures_util::Stream<
            Item = Result<bytes::Bytes, reqwest::Error>,
        > + 'static + use<__Param0>,
        ApiOpError<GetMediaApiError>,
    > {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/media/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "image/*");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        if false || status_code == 200u16 || status_code == 206u16 {
            let actual = response
                .headers()
                .get(reqwest::header::CONTENT_TYPE)
                .and_then(|value| value.to_str().ok())
                .unwrap_or("")
                .to_string();
            let expected = "image/*";
            let parse_media = |value: &str| {
                let mut parts = Vec::new();
                let mut start = 0;
                let mut quoted = false;
                let mut escaped = false;
                for (index, character) in value.char_indices() {
                    if escaped {
                        escaped = false;
                        continue;
                    }
                    if character == '\\' && quoted {
                        escaped = true;
                        continue;
                    }
                    if character == '"' {
                        quoted = !quoted;
                    }
                    if character == ';' && !quoted {
                        parts.push(&value[start..index]);
                        start = index + 1;
                    }
                }
                if quoted || escaped {
                    return None;
                }
                parts.push(&value[start..]);
                let essence = parts
                    .first()
                    .copied()
                    .unwrap_or("")
                    .trim()
                    .to_ascii_lowercase();
                let mut parameters = std::collections::BTreeMap::new();
                for part in parts.into_iter().skip(1) {
                    let (name, value) = part.split_once('=')?;
                    let name = name.trim().to_ascii_lowercase();
                    if name.is_empty() {
                        return None;
                    }
                    let value = value.trim();
                    let value = if let Some(quoted) = value.strip_prefix('"') {
                        let inner = quoted.strip_suffix('"')?;
                        let mut decoded = String::new();
                        let mut escaped = false;
                        for character in inner.chars() {
                            if escaped {
                                decoded.push(character);
                                escaped = false;
                            } else if character == '\\' {
                                escaped = true;
                            } else if character == '"' {
                                return None
                            } else {
                                decoded.push(character);
                            }
                        }
                        if escaped {
                            return None;
                        }
                        decoded
                    } else {
                        if value.contains('"') {
                            return None;
                        }
                        value.to_string()
                    };
                    if parameters.insert(name, value).is_some() {
                        return None;
                    }
                }
                Some((essence, parameters))
            };
            let matches = match (parse_media(&actual), parse_media(expected)) {
                (
                    Some((actual_essence, actual_parameters)),
                    Some((expected_essence, expected_parameters)),
                ) => {
                    let essence_matches = if expected_essence == "*/*" {
                        actual_essence.contains('/')
                    } else if let Some(prefix) = expected_essence.strip_suffix("/*") {
                        actual_essence.split('/').next() == Some(prefix)
                    } else {
                        actual_essence == expected_essence
                    };
                    essence_matches
                        && expected_parameters
                            .iter()
                            .all(|(name, value)| {
                                actual_parameters
                                    .get(name)
                                    .is_some_and(|actual| {
                                        if name == "charset" {
                                            actual.eq_ignore_ascii_case(value)
                                        } else {
                                            actual == value
                                        }
                                    })
                            })
                }
                _ => false,
            };
            if !matches {
                let headers = response.headers().clone();
                let raw_body = Vec::new();
                let body_text = String::from_utf8_lossy(&raw_body).into_owned();
                let typed: Option<GetMediaApiError>;
                let parse_error: Option<String>;
                match status_code {
                    400u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status400(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    404u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status404(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    416u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status416(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    422u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status422(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    500u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status500(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    503u16 => {
                        match serde_json::from_str::<Problem>(&body_text) {
                            Ok(v) => {
                                typed = Some(GetMediaApiError::Status503(v));
                                parse_error = None;
                            }
                            Err(e) => {
                                typed = None;
                                parse_error = Some(e.to_string());
                            }
                        }
                    }
                    _ => {
                        typed = None;
                        parse_error = None;
                    }
                }
                let _ = parse_error;
                return Err(
                    ApiOpError::Api(ApiError {
                        status: status_code,
                        headers,
                        body: body_text,
                        raw_body,
                        typed,
                        parse_error: Some(
                            format!(
                                "unexpected response Content-Type `{}`; expected `{}`",
                                actual, expected
                            ),
                        ),
                    }),
                );
            }
        }
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        if false || status_code == 200u16 || status_code == 206u16 {
            Ok(response.bytes_stream())
        } else {
            if status.is_success() {
                return Err(
                    ApiOpError::Api(ApiError {
                        status: status_code,
                        headers,
                        body: String::new(),
                        raw_body: Vec::new(),
                        typed: None,
                        parse_error: Some(
                            format!(
                                "unexpected successful status {}; generated return type selects `{}`; live response body was not buffered",
                                status_code, "200, 206",
                            ),
                        ),
                    }),
                );
            }
            let body_bytes = __read_bounded_response_body(
                    response,
                    self.max_response_body_bytes,
                )
                .await?;
            let raw_body = body_bytes;
            let body_text = String::from_utf8_lossy(&raw_body).into_owned();
            let typed: Option<GetMediaApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                416u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status416(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMediaApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get my account
    ///
    /// Who the token stands for, and what they may do.
    ///
    /// `GET /api/v1/me`
    pub async fn get_my_account(
        &self,
    ) -> Result<MyAccount, ApiOpError<GetMyAccountApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetMyAccountApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyAccountApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyAccountApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyAccountApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyAccountApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyAccountApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyAccountApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get an application of mine
    ///
    /// What you have registered of it; its secret is shown only when it is made.
    ///
    /// `GET /api/v1/me/clients/{id}`
    pub async fn get_my_client(
        &self,
        id: impl AsRef<str>,
    ) -> Result<Client, ApiOpError<GetMyClientApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/me/clients/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetMyClientApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyClientApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyClientApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyClientApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyClientApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyClientApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyClientApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyClientApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetMyClientApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get the OpenID provider's configuration
    ///
    /// The same document, where OpenID Connect clients look for it (OpenID Connect Discovery, 4).
    ///
    /// `GET /.well-known/openid-configuration`
    pub async fn get_openid_configuration(
        &self,
    ) -> Result<ServerMetadata, ApiOpError<GetOpenidConfigurationApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, "/.well-known/openid-configuration"
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetOpenidConfigurationApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetOpenidConfigurationApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetOpenidConfigurationApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetOpenidConfigurationApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get the publication
    ///
    /// Its name, language and addresses.
    ///
    /// `GET /api/v1/publication`
    pub async fn get_publication(
        &self,
    ) -> Result<Publication, ApiOpError<GetPublicationApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/publication");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetPublicationApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetPublicationApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetPublicationApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetPublicationApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Can it serve?
    ///
    /// Answers 200 when the database is there, its schema is up to date, and the process is not stopping.
    ///
    /// `GET /health/ready`
    pub async fn get_readiness(
        &self,
    ) -> Result<Health, ApiOpError<GetReadinessApiError>> {
        let request_url = format!("{}{}", self.base_url, "/health/ready");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetReadinessApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetReadinessApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetReadinessApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetReadinessApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get the public keys
    ///
    /// The keys that tokens are verified with (RFC 7517). Keep them, and ask again when a token names
    /// one that you do not know.
    ///
    /// `GET /oauth2/jwks`
    pub async fn get_signing_keys(
        &self,
    ) -> Result<KeySet, ApiOpError<GetSigningKeysApiError>> {
        let request_url = format!("{}{}", self.base_url, "/oauth2/jwks");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetSigningKeysApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetSigningKeysApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetSigningKeysApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetSigningKeysApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get a tag
    ///
    /// The tag with this slug and how many articles it has.
    ///
    /// `GET /api/v1/tags/{slug}`
    pub async fn get_tag(
        &self,
        slug: impl AsRef<str>,
    ) -> Result<Tag, ApiOpError<GetTagApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/tags/{}",
            __pct_encode_path_segment(slug.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetTagApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetTagApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetTagApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetTagApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetTagApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetTagApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get a user
    ///
    /// The user with this id, their groups and their rights.
    ///
    /// `GET /api/v1/users/{id}`
    pub async fn get_user(
        &self,
        id: impl AsRef<str>,
    ) -> Result<User, ApiOpError<GetUserApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/users/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetUserApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get who signed in
    ///
    /// What the scopes `profile` and `email` let you know of the user (OpenID Connect Core, 5.3).
    ///
    /// `GET /oauth2/userinfo`
    pub async fn get_userinfo(
        &self,
    ) -> Result<UserInfo, ApiOpError<GetUserinfoApiError>> {
        let request_url = format!("{}{}", self.base_url, "/oauth2/userinfo");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GetUserinfoApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserinfoApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserinfoApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserinfoApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserinfoApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserinfoApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GetUserinfoApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Give a code as the second factor
    ///
    /// After a sign-in that was answered with `second_factor_required`. Each code works once. A passkey is given by
    /// `sign_in_with_passkey`.
    ///
    /// `POST /api/v1/sessions/second-factor`
    pub async fn give_second_factor(
        &self,
        request: SecondFactorInput,
    ) -> Result<SignInAnswer, ApiOpError<GiveSecondFactorApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, "/api/v1/sessions/second-factor"
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<GiveSecondFactorApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GiveSecondFactorApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GiveSecondFactorApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GiveSecondFactorApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GiveSecondFactorApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GiveSecondFactorApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GiveSecondFactorApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GiveSecondFactorApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GiveSecondFactorApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(GiveSecondFactorApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List articles
    ///
    /// The visible articles, without their bodies. Pages are stable while articles come and go:
    /// none is shown twice or skipped because of an insertion.
    ///
    /// `GET /api/v1/articles`
    pub async fn list_articles(
        &self,
        q: Option<impl AsRef<str>>,
        tag: Option<Vec<String>>,
        author: Option<impl AsRef<str>>,
        published_after: Option<impl AsRef<str>>,
        published_before: Option<impl AsRef<str>>,
        sort: Option<ArticleSort>,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<ArticlePage, ApiOpError<ListArticlesApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/articles");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = q {
                query_params.push(("q".to_string(), v.as_ref().to_string()));
            }
            if let Some(v) = tag {
                if v.is_empty() {
                    query_params.push((format!("{}[]", "tag"), String::new()));
                } else {
                    for item in v {
                        query_params.push(("tag".to_string(), item.to_string()));
                    }
                }
            }
            if let Some(v) = author {
                query_params.push(("author".to_string(), v.as_ref().to_string()));
            }
            if let Some(v) = published_after {
                query_params
                    .push(("published_after".to_string(), v.as_ref().to_string()));
            }
            if let Some(v) = published_before {
                query_params
                    .push(("published_before".to_string(), v.as_ref().to_string()));
            }
            if let Some(v) = sort {
                query_params.push(("sort".to_string(), v.to_string()));
            }
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListArticlesApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListArticlesApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListArticlesApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListArticlesApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListArticlesApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Read the audit log
    ///
    /// Who did what, when and from where, the newest first.
    ///
    /// `GET /api/v1/audit-log`
    pub async fn list_audit_log(
        &self,
        user: Option<impl AsRef<str>>,
        action: Option<impl AsRef<str>>,
        since: Option<impl AsRef<str>>,
        until: Option<impl AsRef<str>>,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<AuditLogPage, ApiOpError<ListAuditLogApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/audit-log");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = user {
                query_params.push(("user".to_string(), v.as_ref().to_string()));
            }
            if let Some(v) = action {
                query_params.push(("action".to_string(), v.as_ref().to_string()));
            }
            if let Some(v) = since {
                query_params.push(("since".to_string(), v.as_ref().to_string()));
            }
            if let Some(v) = until {
                query_params.push(("until".to_string(), v.as_ref().to_string()));
            }
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListAuditLogApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuditLogApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuditLogApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuditLogApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuditLogApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuditLogApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuditLogApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuditLogApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List authors
    ///
    /// The authors of visible articles by username, each with how many articles are theirs.
    ///
    /// `GET /api/v1/authors`
    pub async fn list_authors(
        &self,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<AuthorPage, ApiOpError<ListAuthorsApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/authors");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListAuthorsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuthorsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuthorsApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuthorsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListAuthorsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List my client registration tokens
    ///
    /// With which applications register themselves in your name. Their secrets are shown only when they are made.
    ///
    /// `GET /api/v1/client-registration-tokens`
    pub async fn list_client_registration_tokens(
        &self,
    ) -> Result<
        ClientRegistrationTokenList,
        ApiOpError<ListClientRegistrationTokensApiError>,
    > {
        let request_url = format!(
            "{}{}", self.base_url, "/api/v1/client-registration-tokens"
        );
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListClientRegistrationTokensApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                ListClientRegistrationTokensApiError::Status400(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                ListClientRegistrationTokensApiError::Status401(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                ListClientRegistrationTokensApiError::Status403(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                ListClientRegistrationTokensApiError::Status429(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                ListClientRegistrationTokensApiError::Status500(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(
                                ListClientRegistrationTokensApiError::Status503(v),
                            );
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List applications
    ///
    /// Every application that somebody registered, the oldest first. The site itself and the documentation are none of
    /// them: they belong to the settings.
    ///
    /// `GET /api/v1/clients`
    pub async fn list_clients(
        &self,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<OwnedClientPage, ApiOpError<ListClientsApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/clients");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListClientsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListClientsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListClientsApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListClientsApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListClientsApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListClientsApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListClientsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListClientsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List groups
    ///
    /// The groups by name, each with the permissions that its members get.
    ///
    /// `GET /api/v1/groups`
    pub async fn list_groups(
        &self,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<GroupPage, ApiOpError<ListGroupsApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/groups");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListGroupsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListGroupsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListGroupsApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListGroupsApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListGroupsApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListGroupsApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListGroupsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListGroupsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List identity providers
    ///
    /// Where else people may sign in. May be empty.
    ///
    /// `GET /api/v1/identity-providers`
    pub async fn list_identity_providers(
        &self,
    ) -> Result<IdentityProviderList, ApiOpError<ListIdentityProvidersApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/identity-providers");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListIdentityProvidersApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListIdentityProvidersApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListIdentityProvidersApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListIdentityProvidersApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List open invitations
    ///
    /// Those that nobody has used yet, the newest first. Their secrets are known to nobody but their readers.
    ///
    /// `GET /api/v1/invitations`
    pub async fn list_invitations(
        &self,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<InvitationPage, ApiOpError<ListInvitationsApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/invitations");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListInvitationsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListInvitationsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListInvitationsApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListInvitationsApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListInvitationsApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListInvitationsApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListInvitationsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListInvitationsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List my personal access tokens
    ///
    /// What your own scripts may call with. Their secrets are shown only when they are made.
    ///
    /// `GET /api/v1/me/access-tokens`
    pub async fn list_my_access_tokens(
        &self,
    ) -> Result<AccessTokenList, ApiOpError<ListMyAccessTokensApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/access-tokens");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListMyAccessTokensApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAccessTokensApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAccessTokensApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAccessTokensApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAccessTokensApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAccessTokensApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAccessTokensApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Read what happened to my account
    ///
    /// What you did, and what others did to your account, the newest first.
    ///
    /// `GET /api/v1/me/audit-log`
    pub async fn list_my_audit_log(
        &self,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<AuditLogPage, ApiOpError<ListMyAuditLogApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/audit-log");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListMyAuditLogApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAuditLogApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAuditLogApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAuditLogApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAuditLogApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAuditLogApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAuditLogApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyAuditLogApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List my applications
    ///
    /// The applications that you have registered.
    ///
    /// `GET /api/v1/me/clients`
    pub async fn list_my_clients(
        &self,
    ) -> Result<ClientList, ApiOpError<ListMyClientsApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/clients");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListMyClientsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyClientsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyClientsApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyClientsApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyClientsApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyClientsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyClientsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List my grants
    ///
    /// The applications that you have allowed something, and what.
    ///
    /// `GET /api/v1/me/grants`
    pub async fn list_my_grants(
        &self,
    ) -> Result<GrantList, ApiOpError<ListMyGrantsApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/grants");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListMyGrantsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyGrantsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyGrantsApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyGrantsApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyGrantsApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyGrantsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyGrantsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List my connected sign-ins
    ///
    /// The providers through which I can sign in.
    ///
    /// `GET /api/v1/me/identities`
    pub async fn list_my_identities(
        &self,
    ) -> Result<IdentityList, ApiOpError<ListMyIdentitiesApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/identities");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListMyIdentitiesApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyIdentitiesApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyIdentitiesApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyIdentitiesApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyIdentitiesApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyIdentitiesApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyIdentitiesApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List my passkeys
    ///
    /// What you can sign in with instead of a password.
    ///
    /// `GET /api/v1/me/passkeys`
    pub async fn list_my_passkeys(
        &self,
    ) -> Result<PasskeyList, ApiOpError<ListMyPasskeysApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/passkeys");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListMyPasskeysApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyPasskeysApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyPasskeysApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyPasskeysApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyPasskeysApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyPasskeysApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMyPasskeysApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List my sessions
    ///
    /// Where you are signed in, the newest first.
    ///
    /// `GET /api/v1/me/sessions`
    pub async fn list_my_sessions(
        &self,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<SessionPage, ApiOpError<ListMySessionsApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/sessions");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListMySessionsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMySessionsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMySessionsApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMySessionsApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMySessionsApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMySessionsApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMySessionsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListMySessionsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List permissions
    ///
    /// Every permission there is. They come with the service; groups and users are given them.
    ///
    /// `GET /api/v1/permissions`
    pub async fn list_permissions(
        &self,
    ) -> Result<PermissionList, ApiOpError<ListPermissionsApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/permissions");
        let mut req = self.http_client.get(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListPermissionsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListPermissionsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListPermissionsApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListPermissionsApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListPermissionsApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListPermissionsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListPermissionsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List sitemap entries
    ///
    /// Every visible article with the time of its last change, many to a page.
    ///
    /// `GET /api/v1/sitemap`
    pub async fn list_sitemap_entries(
        &self,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<SitemapPage, ApiOpError<ListSitemapEntriesApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/sitemap");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListSitemapEntriesApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListSitemapEntriesApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListSitemapEntriesApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListSitemapEntriesApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListSitemapEntriesApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List tags
    ///
    /// The tags of visible articles, each with how many articles it has.
    ///
    /// `GET /api/v1/tags`
    pub async fn list_tags(
        &self,
        sort: Option<TagSort>,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<TagPage, ApiOpError<ListTagsApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/tags");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = sort {
                query_params.push(("sort".to_string(), v.to_string()));
            }
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListTagsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListTagsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListTagsApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListTagsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListTagsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List a user's sessions
    ///
    /// Where they are signed in, the newest first.
    ///
    /// `GET /api/v1/users/{id}/sessions`
    pub async fn list_user_sessions(
        &self,
        id: impl AsRef<str>,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<SessionPage, ApiOpError<ListUserSessionsApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/users/{}/sessions",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListUserSessionsApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUserSessionsApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUserSessionsApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUserSessionsApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUserSessionsApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUserSessionsApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUserSessionsApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUserSessionsApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUserSessionsApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// List users
    ///
    /// All users by username, those without an article included.
    ///
    /// `GET /api/v1/users`
    pub async fn list_users(
        &self,
        q: Option<impl AsRef<str>>,
        is_active: Option<ActiveFilter>,
        group: Option<impl AsRef<str>>,
        limit: Option<i32>,
        cursor: Option<impl AsRef<str>>,
    ) -> Result<UserPage, ApiOpError<ListUsersApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/users");
        let mut req = self.http_client.get(request_url);
        {
            let mut query_params: Vec<(String, String)> = Vec::new();
            if let Some(v) = q {
                query_params.push(("q".to_string(), v.as_ref().to_string()));
            }
            if let Some(v) = is_active {
                query_params.push(("is_active".to_string(), v.to_string()));
            }
            if let Some(v) = group {
                query_params.push(("group".to_string(), v.as_ref().to_string()));
            }
            if let Some(v) = limit {
                query_params.push(("limit".to_string(), v.to_string()));
            }
            if let Some(v) = cursor {
                query_params.push(("cursor".to_string(), v.as_ref().to_string()));
            }
            if !query_params.is_empty() {
                req = req.query(&query_params);
            }
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ListUsersApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUsersApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUsersApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUsersApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUsersApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUsersApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUsersApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ListUsersApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Look at what a link would confirm
    ///
    /// So that people see for whom they confirm their address before they do. The link stays as it is.
    ///
    /// `POST /api/v1/email-verifications/look-up`
    pub async fn look_up_email_verification(
        &self,
        request: LookUpEmailVerificationInput,
    ) -> Result<EmailVerification, ApiOpError<LookUpEmailVerificationApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, "/api/v1/email-verifications/look-up"
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<LookUpEmailVerificationApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(LookUpEmailVerificationApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(LookUpEmailVerificationApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(LookUpEmailVerificationApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(LookUpEmailVerificationApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(LookUpEmailVerificationApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(LookUpEmailVerificationApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(LookUpEmailVerificationApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(LookUpEmailVerificationApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(LookUpEmailVerificationApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Get who signed in, by POST
    ///
    /// As by GET, for clients that ask so (OpenID Connect Core, 5.3.1).
    ///
    /// `POST /oauth2/userinfo`
    pub async fn post_userinfo(
        &self,
    ) -> Result<UserInfo, ApiOpError<PostUserinfoApiError>> {
        let request_url = format!("{}{}", self.base_url, "/oauth2/userinfo");
        let mut req = self.http_client.post(request_url);
        req = req.header(reqwest::header::CONTENT_LENGTH, "0");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<PostUserinfoApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(PostUserinfoApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(PostUserinfoApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(PostUserinfoApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(PostUserinfoApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(PostUserinfoApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(PostUserinfoApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Stop using the authenticator
    ///
    /// Without a passkey the password is enough from now on, and recovery codes are void. Needs somebody who signed in within
    /// the last ten minutes.
    ///
    /// `DELETE /api/v1/me/totp`
    pub async fn remove_totp(&self) -> Result<(), ApiOpError<RemoveTotpApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/totp");
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<RemoveTotpApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveTotpApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveTotpApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveTotpApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveTotpApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveTotpApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveTotpApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveTotpApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveTotpApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Take away a user's second factor
    ///
    /// For somebody who has lost it: authenticator, passkeys and recovery codes are gone, and the password is enough, until
    /// they set up others. A password that is too short to be enough alone is void: they choose another by mail. They are
    /// told by mail. You can do it to users whose permissions you have yourself. You must have proved who you are within the
    /// last ten minutes.
    ///
    /// `DELETE /api/v1/users/{id}/second-factor`
    pub async fn remove_user_second_factor(
        &self,
        id: impl AsRef<str>,
    ) -> Result<(), ApiOpError<RemoveUserSecondFactorApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/users/{}/second-factor",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<RemoveUserSecondFactorApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveUserSecondFactorApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveUserSecondFactorApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveUserSecondFactorApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveUserSecondFactorApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveUserSecondFactorApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveUserSecondFactorApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveUserSecondFactorApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveUserSecondFactorApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RemoveUserSecondFactorApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Renew an application's secret
    ///
    /// Makes a new secret. The one before is good for another day, so that it can be exchanged without an interruption.
    /// You must have proved who you are within the last ten minutes.
    ///
    /// `POST /api/v1/me/clients/{id}/secrets`
    pub async fn renew_my_client_secret(
        &self,
        id: impl AsRef<str>,
        idempotency_key: Option<impl AsRef<str>>,
    ) -> Result<ClientWithSecret, ApiOpError<RenewMyClientSecretApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/me/clients/{}/secrets",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.post(request_url);
        req = req.header(reqwest::header::CONTENT_LENGTH, "0");
        if let Some(v) = idempotency_key {
            req = req.header("Idempotency-Key", v.as_ref());
        }
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 201u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "201",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<RenewMyClientSecretApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewMyClientSecretApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewMyClientSecretApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewMyClientSecretApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewMyClientSecretApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewMyClientSecretApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewMyClientSecretApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewMyClientSecretApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewMyClientSecretApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewMyClientSecretApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Make new recovery codes
    ///
    /// Those from before are void. Needs somebody who signed in within the last ten minutes.
    ///
    /// `POST /api/v1/me/recovery-codes`
    pub async fn renew_recovery_codes(
        &self,
    ) -> Result<RecoveryCodes, ApiOpError<RenewRecoveryCodesApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me/recovery-codes");
        let mut req = self.http_client.post(request_url);
        req = req.header(reqwest::header::CONTENT_LENGTH, "0");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<RenewRecoveryCodesApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewRecoveryCodesApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewRecoveryCodesApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewRecoveryCodesApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewRecoveryCodesApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewRecoveryCodesApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewRecoveryCodesApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RenewRecoveryCodesApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Send a link for choosing a new password
    ///
    /// The answer is the same whether or not anybody has this address.
    ///
    /// `POST /api/v1/password-resets`
    pub async fn request_password_reset(
        &self,
        request: RequestPasswordResetInput,
    ) -> Result<(), ApiOpError<RequestPasswordResetApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/password-resets");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 202u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "202",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<RequestPasswordResetApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RequestPasswordResetApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RequestPasswordResetApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RequestPasswordResetApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RequestPasswordResetApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RequestPasswordResetApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RequestPasswordResetApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RequestPasswordResetApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RequestPasswordResetApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RequestPasswordResetApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Choose a new password
    ///
    /// With the secret of a link that was sent by mail. Ends every session of the account, and tells its owner by mail.
    /// A second factor stays: signing in asks for it as before.
    ///
    /// `POST /api/v1/password-resets/confirm`
    pub async fn reset_password(
        &self,
        request: ResetPasswordInput,
    ) -> Result<(), ApiOpError<ResetPasswordApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, "/api/v1/password-resets/confirm"
        );
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<ResetPasswordApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ResetPasswordApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ResetPasswordApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ResetPasswordApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ResetPasswordApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ResetPasswordApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ResetPasswordApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ResetPasswordApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ResetPasswordApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(ResetPasswordApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// End one of my sessions
    ///
    /// Signs you out where it began.
    ///
    /// `DELETE /api/v1/me/sessions/{id}`
    pub async fn revoke_my_session(
        &self,
        id: impl AsRef<str>,
    ) -> Result<(), ApiOpError<RevokeMySessionApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/me/sessions/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.delete(request_url);
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<RevokeMySessionApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RevokeMySessionApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RevokeMySessionApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RevokeMySessionApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RevokeMySessionApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RevokeMySessionApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RevokeMySessionApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RevokeMySessionApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(RevokeMySessionApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Send the link that confirms an address again
    ///
    /// To the address of this sign-up, unless it was confirmed already; the link sent before is void then. Others who signed
    /// up with the same address are not concerned. The answer is the same whether or not there is such a sign-up.
    ///
    /// `POST /api/v1/email-verifications`
    pub async fn send_email_verification(
        &self,
        request: ResendVerificationInput,
    ) -> Result<(), ApiOpError<SendEmailVerificationApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/email-verifications");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 202u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "202",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<SendEmailVerificationApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendEmailVerificationApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendEmailVerificationApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendEmailVerificationApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendEmailVerificationApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendEmailVerificationApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendEmailVerificationApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendEmailVerificationApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendEmailVerificationApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendEmailVerificationApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Send a user the link to a new password
    ///
    /// The link that everybody gets who forgot theirs, to the address of the account; nobody else sees it. You can do it to
    /// users whose permissions you have yourself.
    ///
    /// `POST /api/v1/users/{id}/password-reset`
    pub async fn send_user_password_reset(
        &self,
        id: impl AsRef<str>,
    ) -> Result<(), ApiOpError<SendUserPasswordResetApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/users/{}/password-reset",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.post(request_url);
        req = req.header(reqwest::header::CONTENT_LENGTH, "0");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 202u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "202",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<SendUserPasswordResetApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendUserPasswordResetApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendUserPasswordResetApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendUserPasswordResetApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendUserPasswordResetApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendUserPasswordResetApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendUserPasswordResetApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendUserPasswordResetApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendUserPasswordResetApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SendUserPasswordResetApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Sign somebody in
    ///
    /// Begins a session, or asks for the second factor. A wrong name, a wrong password and an account that is switched off
    /// are answered alike, and take as long.
    ///
    /// `POST /api/v1/sessions`
    pub async fn sign_in(
        &self,
        request: SignInInput,
    ) -> Result<SignInAnswer, ApiOpError<SignInApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/sessions");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<SignInApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Sign somebody in with a passkey
    ///
    /// Alone, or as the second step after a password: as the challenge was begun. The authenticator has asked for a finger, a
    /// face or a PIN, so nothing more is needed. Unknown passkeys, wrong answers and accounts that are switched off are
    /// answered alike. A challenge is gone once it was answered, however.
    ///
    /// `POST /api/v1/sessions/passkey`
    pub async fn sign_in_with_passkey(
        &self,
        request: PasskeySignInInput,
    ) -> Result<SignInAnswer, ApiOpError<SignInWithPasskeyApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/sessions/passkey");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<SignInWithPasskeyApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInWithPasskeyApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInWithPasskeyApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInWithPasskeyApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInWithPasskeyApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInWithPasskeyApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInWithPasskeyApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInWithPasskeyApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInWithPasskeyApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInWithPasskeyApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignInWithPasskeyApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Sign somebody out
    ///
    /// Ends the session with this secret. A session that ended before, or never was, is answered alike: the person is
    /// signed out.
    ///
    /// `POST /api/v1/sessions/current/end`
    pub async fn sign_out(
        &self,
        request: EndSessionInput,
    ) -> Result<(), ApiOpError<SignOutApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/sessions/current/end");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            req = req.header(name, value);
        }
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 204u16 {
            let _ = body_text;
            let _ = raw_body;
            let _ = headers;
            Ok(())
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "204",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<SignOutApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignOutApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignOutApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignOutApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignOutApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignOutApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignOutApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignOutApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignOutApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignOutApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Sign somebody up
    ///
    /// Sends a link to the address given; the account is made when it is confirmed. The answer is alike when the
    /// address has an account already: then the mail says so.
    ///
    /// `POST /api/v1/sign-ups`
    pub async fn sign_up(
        &self,
        request: SignUpInput,
    ) -> Result<StartedSignUp, ApiOpError<SignUpApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/sign-ups");
        let mut req = self.http_client.post(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 202u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "202",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<SignUpApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignUpApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignUpApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignUpApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignUpApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignUpApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignUpApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignUpApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignUpApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(SignUpApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Switch an application off or on
    ///
    /// Switched off, nobody can sign in to it or allow it anything, and every token that it has ends at once, for good. What
    /// people allowed it is remembered for the time when it is on again. You must have proved who you are within the last
    /// ten minutes.
    ///
    /// `PATCH /api/v1/clients/{id}`
    pub async fn update_client(
        &self,
        id: impl AsRef<str>,
        if_match: impl AsRef<str>,
        request: ClientStatePatch,
    ) -> Result<OwnedClient, ApiOpError<UpdateClientApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/clients/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.patch(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        req = req.header("If-Match", if_match.as_ref());
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<UpdateClientApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                412u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status412(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                428u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status428(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateClientApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Change a group
    ///
    /// Changes what is given and leaves the rest. You can give and take only permissions that you
    /// have yourself. You must have proved who you
    /// are within the last ten minutes.
    ///
    /// `PATCH /api/v1/groups/{id}`
    pub async fn update_group(
        &self,
        id: impl AsRef<str>,
        if_match: impl AsRef<str>,
        request: GroupPatch,
    ) -> Result<Group, ApiOpError<UpdateGroupApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/groups/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.patch(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        req = req.header("If-Match", if_match.as_ref());
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<UpdateGroupApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                412u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status412(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                428u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status428(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateGroupApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Change my account
    ///
    /// A new address counts once it is confirmed; asking for one needs somebody who signed in within the last ten minutes.
    ///
    /// `PATCH /api/v1/me`
    pub async fn update_my_account(
        &self,
        if_match: impl AsRef<str>,
        request: ChangeMyAccountInput,
    ) -> Result<MyAccount, ApiOpError<UpdateMyAccountApiError>> {
        let request_url = format!("{}{}", self.base_url, "/api/v1/me");
        let mut req = self.http_client.patch(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        req = req.header("If-Match", if_match.as_ref());
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<UpdateMyAccountApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                412u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status412(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                428u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status428(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyAccountApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Change an application of mine
    ///
    /// Changes what is given and leaves the rest. How it proves who it is cannot be changed. You must have proved who
    /// you are within the last ten minutes.
    ///
    /// `PATCH /api/v1/me/clients/{id}`
    pub async fn update_my_client(
        &self,
        id: impl AsRef<str>,
        if_match: impl AsRef<str>,
        request: PatchClient,
    ) -> Result<Client, ApiOpError<UpdateMyClientApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/me/clients/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.patch(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        req = req.header("If-Match", if_match.as_ref());
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<UpdateMyClientApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                412u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status412(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                428u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status428(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyClientApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Rename a passkey of mine
    ///
    /// `PATCH /api/v1/me/passkeys/{id}`
    pub async fn update_my_passkey(
        &self,
        id: impl AsRef<str>,
        if_match: impl AsRef<str>,
        request: PatchPasskey,
    ) -> Result<PasskeyInfo, ApiOpError<UpdateMyPasskeyApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/me/passkeys/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.patch(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        req = req.header("If-Match", if_match.as_ref());
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<UpdateMyPasskeyApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                412u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status412(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                428u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status428(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateMyPasskeyApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    /// Change a user
    ///
    /// Changes what is given and leaves the rest. You can change only users whose permissions you
    /// have yourself, and give and take only permissions that you have. You must have proved who you
    /// are within the last ten minutes.
    ///
    /// `PATCH /api/v1/users/{id}`
    pub async fn update_user(
        &self,
        id: impl AsRef<str>,
        if_match: impl AsRef<str>,
        request: UserPatch,
    ) -> Result<User, ApiOpError<UpdateUserApiError>> {
        let request_url = format!(
            "{}{}", self.base_url, format!("/api/v1/users/{}",
            __pct_encode_path_segment(id.as_ref()))
        );
        let mut req = self.http_client.patch(request_url);
        req = req
            .body(serde_json::to_vec(&request).map_err(HttpError::serialization_error)?)
            .header("content-type", "application/json");
        req = req.header("If-Match", if_match.as_ref());
        if let Some(api_key) = &self.api_key {
            req = req.bearer_auth(api_key);
        }
        for (name, value) in &self.custom_headers {
            if !name.eq_ignore_ascii_case("accept") {
                req = req.header(name, value);
            }
        }
        req = req.header(reqwest::header::ACCEPT, "application/json");
        let response = req.send().await?;
        let status = response.status();
        let status_code = status.as_u16();
        let headers = response.headers().clone();
        let body_bytes = __read_bounded_response_body(
                response,
                self.max_response_body_bytes,
            )
            .await?;
        let raw_body = body_bytes;
        let body_text = String::from_utf8_lossy(&raw_body).into_owned();
        if false || status_code == 200u16 {
            match serde_json::from_str(&body_text) {
                Ok(body) => Ok(body),
                Err(e) => {
                    Err(
                        ApiOpError::Api(ApiError {
                            status: status_code,
                            headers: headers,
                            body: body_text,
                            raw_body,
                            typed: None,
                            parse_error: Some(
                                format!("failed to deserialize 2xx response body: {}", e),
                            ),
                        }),
                    )
                }
            }
        } else if status.is_success() {
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed: None,
                    parse_error: Some(
                        format!(
                            "unexpected successful status {}; generated return type selects `{}`",
                            status_code, "200",
                        ),
                    ),
                }),
            )
        } else {
            let typed: Option<UpdateUserApiError>;
            let parse_error: Option<String>;
            match status_code {
                400u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status400(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                401u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status401(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                403u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status403(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                404u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status404(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                409u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status409(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                412u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status412(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                413u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status413(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                415u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status415(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                422u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status422(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                428u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status428(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                429u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status429(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                500u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status500(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                503u16 => {
                    match serde_json::from_str::<Problem>(&body_text) {
                        Ok(v) => {
                            typed = Some(UpdateUserApiError::Status503(v));
                            parse_error = None;
                        }
                        Err(e) => {
                            typed = None;
                            parse_error = Some(e.to_string());
                        }
                    }
                }
                _ => {
                    typed = None;
                    parse_error = None;
                }
            }
            Err(
                ApiOpError::Api(ApiError {
                    status: status_code,
                    headers,
                    body: body_text,
                    raw_body,
                    typed,
                    parse_error,
                }),
            )
        }
    }
    #[doc = concat!("Start an additive builder for `", "begin_passkey_sign_in", "`.")]
    pub fn begin_passkey_sign_in_builder(&self) -> BeginPasskeySignInBuilder<'_> {
        BeginPasskeySignInBuilder {
            client: self,
            request: Default::default(),
        }
    }
    #[doc = concat!("Start an additive builder for `", "begin_provider_sign_in", "`.")]
    pub fn begin_provider_sign_in_builder(
        &self,
        provider: String,
    ) -> BeginProviderSignInBuilder<'_> {
        BeginProviderSignInBuilder {
            client: self,
            request: BeginProviderSignInInput::new(provider),
        }
    }
    #[doc = concat!("Start an additive builder for `", "change_my_password", "`.")]
    pub fn change_my_password_builder(
        &self,
        new_password: String,
    ) -> ChangeMyPasswordBuilder<'_> {
        ChangeMyPasswordBuilder {
            client: self,
            request: ChangeMyPasswordInput::new(new_password),
        }
    }
    #[doc = concat!("Start an additive builder for `", "confirm_email", "`.")]
    pub fn confirm_email_builder(&self, token: String) -> ConfirmEmailBuilder<'_> {
        ConfirmEmailBuilder {
            client: self,
            request: ConfirmEmailInput::new(token),
        }
    }
    #[doc = concat!("Start an additive builder for `", "confirm_logout_request", "`.")]
    pub fn confirm_logout_request_builder(
        &self,
        id: impl Into<String>,
    ) -> ConfirmLogoutRequestBuilder2<'_> {
        ConfirmLogoutRequestBuilder2 {
            client: self,
            id: id.into(),
            request: Default::default(),
        }
    }
    #[doc = concat!(
        "Start an additive builder for `", "create_client_registration_token", "`."
    )]
    pub fn create_client_registration_token_builder(
        &self,
        request: CreateClientRegistrationToken,
    ) -> CreateClientRegistrationTokenBuilder2<'_> {
        CreateClientRegistrationTokenBuilder2 {
            client: self,
            idempotency_key: None,
            request: request,
        }
    }
    #[doc = concat!("Start an additive builder for `", "create_group", "`.")]
    pub fn create_group_builder(&self, name: String) -> CreateGroupBuilder<'_> {
        CreateGroupBuilder {
            client: self,
            idempotency_key: None,
            request: NewGroup::new(name),
        }
    }
    #[doc = concat!("Start an additive builder for `", "create_invitation", "`.")]
    pub fn create_invitation_builder(
        &self,
        request: NewInvitationInput,
    ) -> CreateInvitationBuilder<'_> {
        CreateInvitationBuilder {
            client: self,
            idempotency_key: None,
            request: request,
        }
    }
    #[doc = concat!("Start an additive builder for `", "create_my_access_token", "`.")]
    pub fn create_my_access_token_builder(
        &self,
        request: CreateAccessToken,
    ) -> CreateMyAccessTokenBuilder<'_> {
        CreateMyAccessTokenBuilder {
            client: self,
            idempotency_key: None,
            request: request,
        }
    }
    #[doc = concat!("Start an additive builder for `", "create_my_client", "`.")]
    pub fn create_my_client_builder(
        &self,
        auth_method: AuthMethod,
        grant_types: Vec<GrantType>,
        name: String,
        scopes: Vec<CreateClientScopesItem>,
    ) -> CreateMyClientBuilder<'_> {
        CreateMyClientBuilder {
            client: self,
            idempotency_key: None,
            request: CreateClient::new(auth_method, grant_types, name, scopes),
        }
    }
    #[doc = concat!("Start an additive builder for `", "create_user", "`.")]
    pub fn create_user_builder(
        &self,
        email: String,
        username: String,
    ) -> CreateUserBuilder<'_> {
        CreateUserBuilder {
            client: self,
            idempotency_key: None,
            request: NewUser::new(email, username),
        }
    }
    #[doc = concat!(
        "Start an additive builder for `", "decide_authorization_request", "`."
    )]
    pub fn decide_authorization_request_builder(
        &self,
        id: impl Into<String>,
        decision: DecisionChoice,
    ) -> DecideAuthorizationRequestBuilder2<'_> {
        DecideAuthorizationRequestBuilder2 {
            client: self,
            id: id.into(),
            request: DecideAuthorizationRequest::new(decision),
        }
    }
    #[doc = concat!("Start an additive builder for `", "finish_my_identity", "`.")]
    pub fn finish_my_identity_builder(
        &self,
        code: String,
        provider: String,
        secret: String,
        state: String,
    ) -> FinishMyIdentityBuilder<'_> {
        FinishMyIdentityBuilder {
            client: self,
            request: FinishIdentityInput::new(code, provider, secret, state),
        }
    }
    #[doc = concat!("Start an additive builder for `", "finish_provider_sign_in", "`.")]
    pub fn finish_provider_sign_in_builder(
        &self,
        code: String,
        provider: String,
        secret: String,
        state: String,
    ) -> FinishProviderSignInBuilder<'_> {
        FinishProviderSignInBuilder {
            client: self,
            request: FinishProviderSignInInput::new(code, provider, secret, state),
        }
    }
    #[doc = concat!(
        "Start an additive builder for `", "get_authorization_request", "`."
    )]
    pub fn get_authorization_request_builder(
        &self,
        id: impl Into<String>,
    ) -> GetAuthorizationRequestBuilder<'_> {
        GetAuthorizationRequestBuilder {
            client: self,
            id: id.into(),
            session_secret: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "get_device_request", "`.")]
    pub fn get_device_request_builder(
        &self,
        user_code: impl Into<String>,
    ) -> GetDeviceRequestBuilder<'_> {
        GetDeviceRequestBuilder {
            client: self,
            user_code: user_code.into(),
            session_secret: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "get_logout_request", "`.")]
    pub fn get_logout_request_builder(
        &self,
        id: impl Into<String>,
    ) -> GetLogoutRequestBuilder<'_> {
        GetLogoutRequestBuilder {
            client: self,
            id: id.into(),
            session_secret: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "give_second_factor", "`.")]
    pub fn give_second_factor_builder(
        &self,
        code: String,
        pending: String,
    ) -> GiveSecondFactorBuilder<'_> {
        GiveSecondFactorBuilder {
            client: self,
            request: SecondFactorInput::new(code, pending),
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_articles", "`.")]
    pub fn list_articles_builder(&self) -> ListArticlesBuilder<'_> {
        ListArticlesBuilder {
            client: self,
            q: None,
            tag: None,
            author: None,
            published_after: None,
            published_before: None,
            sort: None,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_audit_log", "`.")]
    pub fn list_audit_log_builder(&self) -> ListAuditLogBuilder<'_> {
        ListAuditLogBuilder {
            client: self,
            user: None,
            action: None,
            since: None,
            until: None,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_authors", "`.")]
    pub fn list_authors_builder(&self) -> ListAuthorsBuilder<'_> {
        ListAuthorsBuilder {
            client: self,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_clients", "`.")]
    pub fn list_clients_builder(&self) -> ListClientsBuilder<'_> {
        ListClientsBuilder {
            client: self,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_groups", "`.")]
    pub fn list_groups_builder(&self) -> ListGroupsBuilder<'_> {
        ListGroupsBuilder {
            client: self,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_invitations", "`.")]
    pub fn list_invitations_builder(&self) -> ListInvitationsBuilder<'_> {
        ListInvitationsBuilder {
            client: self,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_my_audit_log", "`.")]
    pub fn list_my_audit_log_builder(&self) -> ListMyAuditLogBuilder<'_> {
        ListMyAuditLogBuilder {
            client: self,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_my_sessions", "`.")]
    pub fn list_my_sessions_builder(&self) -> ListMySessionsBuilder<'_> {
        ListMySessionsBuilder {
            client: self,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_sitemap_entries", "`.")]
    pub fn list_sitemap_entries_builder(&self) -> ListSitemapEntriesBuilder<'_> {
        ListSitemapEntriesBuilder {
            client: self,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_tags", "`.")]
    pub fn list_tags_builder(&self) -> ListTagsBuilder<'_> {
        ListTagsBuilder {
            client: self,
            sort: None,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_user_sessions", "`.")]
    pub fn list_user_sessions_builder(
        &self,
        id: impl Into<String>,
    ) -> ListUserSessionsBuilder<'_> {
        ListUserSessionsBuilder {
            client: self,
            id: id.into(),
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "list_users", "`.")]
    pub fn list_users_builder(&self) -> ListUsersBuilder<'_> {
        ListUsersBuilder {
            client: self,
            q: None,
            is_active: None,
            group: None,
            limit: None,
            cursor: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "renew_my_client_secret", "`.")]
    pub fn renew_my_client_secret_builder(
        &self,
        id: impl Into<String>,
    ) -> RenewMyClientSecretBuilder<'_> {
        RenewMyClientSecretBuilder {
            client: self,
            id: id.into(),
            idempotency_key: None,
        }
    }
    #[doc = concat!("Start an additive builder for `", "sign_in", "`.")]
    pub fn sign_in_builder(&self, login: String, password: String) -> SignInBuilder<'_> {
        SignInBuilder {
            client: self,
            request: SignInInput::new(login, password),
        }
    }
    #[doc = concat!("Start an additive builder for `", "sign_in_with_passkey", "`.")]
    pub fn sign_in_with_passkey_builder(
        &self,
        challenge: String,
        credential: serde_json::Value,
    ) -> SignInWithPasskeyBuilder<'_> {
        SignInWithPasskeyBuilder {
            client: self,
            request: PasskeySignInInput::new(challenge, credential),
        }
    }
    #[doc = concat!("Start an additive builder for `", "sign_up", "`.")]
    pub fn sign_up_builder(
        &self,
        email: String,
        password: String,
        username: String,
    ) -> SignUpBuilder<'_> {
        SignUpBuilder {
            client: self,
            request: SignUpInput::new(email, password, username),
        }
    }
    #[doc = concat!("Start an additive builder for `", "update_group", "`.")]
    pub fn update_group_builder(
        &self,
        id: impl Into<String>,
        if_match: impl Into<String>,
    ) -> UpdateGroupBuilder<'_> {
        UpdateGroupBuilder {
            client: self,
            id: id.into(),
            if_match: if_match.into(),
            request: Default::default(),
        }
    }
    #[doc = concat!("Start an additive builder for `", "update_my_account", "`.")]
    pub fn update_my_account_builder(
        &self,
        if_match: impl Into<String>,
    ) -> UpdateMyAccountBuilder<'_> {
        UpdateMyAccountBuilder {
            client: self,
            if_match: if_match.into(),
            request: Default::default(),
        }
    }
    #[doc = concat!("Start an additive builder for `", "update_my_client", "`.")]
    pub fn update_my_client_builder(
        &self,
        id: impl Into<String>,
        if_match: impl Into<String>,
    ) -> UpdateMyClientBuilder<'_> {
        UpdateMyClientBuilder {
            client: self,
            id: id.into(),
            if_match: if_match.into(),
            request: Default::default(),
        }
    }
    #[doc = concat!("Start an additive builder for `", "update_my_passkey", "`.")]
    pub fn update_my_passkey_builder(
        &self,
        id: impl Into<String>,
        if_match: impl Into<String>,
    ) -> UpdateMyPasskeyBuilder<'_> {
        UpdateMyPasskeyBuilder {
            client: self,
            id: id.into(),
            if_match: if_match.into(),
            request: Default::default(),
        }
    }
    #[doc = concat!("Start an additive builder for `", "update_user", "`.")]
    pub fn update_user_builder(
        &self,
        id: impl Into<String>,
        if_match: impl Into<String>,
    ) -> UpdateUserBuilder<'_> {
        UpdateUserBuilder {
            client: self,
            id: id.into(),
            if_match: if_match.into(),
            request: Default::default(),
        }
    }
}

pub use reqwest;
pub use reqwest_middleware;

impl HttpClient {
    /// A client for the API at `base_url` that refuses a server whose contract does not fit.
    ///
    /// `transport` is a `reqwest::Client`, or a `ClientWithMiddleware` when there are to be
    /// layers (cache, tracing, retries) between the client and the network. The contract is
    /// checked below those layers, on what really comes from the network.
    pub fn connect(base_url: &str, transport: impl Into<ClientWithMiddleware>) -> Self {
        let http_client = ClientBuilder::from_client(transport.into())
            .with(crate::guard::ContractGuard)
            .build();
        Self {
            base_url: base_url.trim_end_matches('/').to_owned(),
            api_key: None,
            http_client,
            custom_headers: BTreeMap::new(),
            max_response_body_bytes: DEFAULT_MAX_RESPONSE_BODY_BYTES,
        }
    }
}

impl<E: std::fmt::Debug> ApiOpError<E> {
    /// The HTTP status, when the API answered.
    pub fn status(&self) -> Option<u16> {
        self.api().map(|answer| answer.status)
    }

    /// What the API says went wrong, when it says so.
    pub fn problem(&self) -> Option<Problem> {
        serde_json::from_slice(&self.api()?.raw_body).ok()
    }

    /// The contract versions that do not fit, when that is the reason.
    pub fn version_skew(&self) -> Option<&crate::VersionSkew> {
        match self {
            Self::Transport(HttpError::Middleware(reqwest_middleware::Error::Middleware(error))) => {
                error.downcast_ref()
            }
            _ => None,
        }
    }
}
