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
///Typed error responses for `find_redirect`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum FindRedirectApiError {
    Status400(Problem),
    Status404(Problem),
    Status422(Problem),
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
///Typed error responses for `get_tag`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum GetTagApiError {
    Status400(Problem),
    Status404(Problem),
    Status422(Problem),
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
///Typed error responses for `list_authors`. One variant per declared non-2xx response.
#[derive(Debug, Clone)]
pub enum ListAuthorsApiError {
    Status400(Problem),
    Status422(Problem),
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
impl HttpClient {
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
    #[doc = concat!("Start an additive builder for `", "list_authors", "`.")]
    pub fn list_authors_builder(&self) -> ListAuthorsBuilder<'_> {
        ListAuthorsBuilder {
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
