//! The operations that the site uses.

use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, patch, post, put};
use axum::{Json, Router};
use shared_contracts::types::{ArticlePage, AuditLogPage, AuthorPage, SitemapPage, TagPage};
use shared_contracts::{CONTRACT_VERSION, VERSION_HEADER};
use tower_http::cors::CorsLayer;
use url::form_urlencoded;

use crate::answer::{found, invalid, missing};
use crate::{
    Mood, Received, State as Api, account, applications, authorization, devices, identity, lock,
    logout, passkeys, providers, verification,
};

const PIXEL: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 9\">\
    <rect width=\"16\" height=\"9\" fill=\"#c9b79c\"/><path d=\"M0 9 6 3l4 4 2-2 4 4Z\" fill=\"#7a5c3e\"/></svg>";

type Shared = State<Arc<Api>>;

pub(crate) fn router(api: Arc<Api>) -> Router {
    Router::new()
        .route("/api/v1/publication", get(publication))
        .route("/api/v1/articles", get(articles))
        .route("/api/v1/articles/{slug}", get(article))
        .route("/api/v1/tags", get(tags))
        .route("/api/v1/tags/{slug}", get(tag))
        .route("/api/v1/authors", get(authors))
        .route("/api/v1/authors/{username}", get(author))
        .route("/api/v1/redirects", get(redirect))
        .route("/api/v1/sitemap", get(sitemap))
        .route("/feed.xml", get(atom_feed))
        .route("/feed.json", get(json_feed))
        .merge(people())
        .merge(elsewhere())
        .route(
            "/api/v1/media/{id}",
            get(|| async { ([(header::CONTENT_TYPE, "image/svg+xml")], PIXEL) }),
        )
        .layer(from_fn_with_state(Arc::clone(&api), by_mood))
        .layer(CorsLayer::permissive())
        .with_state(api)
}

/// What is about people.
fn people() -> Router<Arc<Api>> {
    Router::new()
        .route("/oauth2/authorize", get(authorization::authorize))
        .route("/oauth2/resume", get(authorization::resume))
        .route("/oauth2/logout", get(logout::begin))
        .route("/oauth2/logout/resume", get(logout::resume))
        .route("/api/v1/logout-requests/{id}", get(logout::show))
        .route(
            "/api/v1/logout-requests/{id}/confirmation",
            post(logout::confirm),
        )
        .route("/oauth2/token", post(authorization::token))
        .route("/oauth2/revoke", post(authorization::revoke))
        .route("/api/v1/sign-ups", post(identity::sign_up))
        .route("/api/v1/email-verifications", post(identity::accept))
        .route(
            "/api/v1/email-verifications/look-up",
            post(verification::look_up),
        )
        .route(
            "/api/v1/email-verifications/confirm",
            post(verification::confirm),
        )
        .route("/api/v1/password-resets", post(identity::accept))
        .route(
            "/api/v1/password-resets/confirm",
            post(verification::reset_password),
        )
        .route("/api/v1/sessions", post(identity::sign_in))
        .route(
            "/api/v1/sessions/second-factor",
            post(identity::second_factor),
        )
        .route(
            "/api/v1/sessions/passkey/challenges",
            post(passkeys::begin_sign_in),
        )
        .route("/api/v1/sessions/passkey", post(passkeys::sign_in))
        .route("/api/v1/sessions/current/end", post(identity::sign_out))
        .route(
            "/api/v1/authorization-requests/{id}",
            get(identity::waiting),
        )
        .route(
            "/api/v1/authorization-requests/{id}/decision",
            post(identity::decide),
        )
        .route(
            "/api/v1/me",
            get(account::show)
                .patch(account::change)
                .delete(account::delete),
        )
        .route("/api/v1/me/password", put(account::change_password))
        .route("/api/v1/me/export", get(account::export))
        .route("/api/v1/me/sessions", get(account::sessions))
        .route("/api/v1/me/sessions/{id}", delete(account::done))
        .route("/api/v1/me/grants", get(account::apps))
        .route("/api/v1/me/grants/{id}", delete(account::disconnect))
        .route(
            "/api/v1/me/totp",
            post(account::begin_totp).delete(account::remove_totp),
        )
        .route("/api/v1/me/totp/confirm", post(account::confirm_totp))
        .route(
            "/api/v1/me/passkeys",
            get(passkeys::list).post(passkeys::add),
        )
        .route("/api/v1/me/passkeys/challenges", post(passkeys::begin))
        .route(
            "/api/v1/me/passkeys/{id}",
            patch(passkeys::rename).delete(passkeys::remove),
        )
        .route("/api/v1/me/recovery-codes", post(account::recovery_codes))
        .route(
            "/api/v1/me/access-tokens",
            get(account::access_tokens).post(account::make_access_token),
        )
        .route(
            "/api/v1/me/access-tokens/{id}",
            delete(account::delete_access_token),
        )
        .route("/api/v1/me/audit-log", get(history))
        .route(
            "/api/v1/me/clients",
            get(applications::list).post(applications::register),
        )
        .route(
            "/api/v1/me/clients/{id}",
            get(applications::show)
                .patch(applications::change)
                .delete(applications::delete),
        )
        .route(
            "/api/v1/me/clients/{id}/secrets",
            post(applications::renew_secret),
        )
        .route("/api/v1/device-requests/{code}", get(devices::waiting))
        .route(
            "/api/v1/device-requests/{code}/decision",
            post(devices::decide),
        )
}

/// What is about identity providers.
fn elsewhere() -> Router<Arc<Api>> {
    Router::new()
        .route("/elsewhere", get(providers::elsewhere))
        .route("/api/v1/identity-providers", get(providers::list))
        .route("/api/v1/sessions/provider/begin", post(providers::begin))
        .route("/api/v1/sessions/provider/finish", post(providers::finish))
        .route("/api/v1/me/identities", get(providers::identities))
        .route(
            "/api/v1/me/identities/begin",
            post(providers::begin_connecting),
        )
        .route(
            "/api/v1/me/identities/finish",
            post(providers::finish_connecting),
        )
        .route("/api/v1/me/identities/{id}", delete(providers::disconnect))
}

/// Notes the request, and answers it as the mood is.
async fn by_mood(State(api): Shared, request: Request, next: Next) -> Response {
    let target = request.uri().to_string();
    lock(&api.received).push(Received {
        target,
        headers: request.headers().clone(),
    });
    let mood = lock(&api.mood).clone();
    let version = match &mood {
        Mood::Failing => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Mood::Silent => std::future::pending().await,
        Mood::OfVersion(version) => version.as_str(),
        Mood::Well => CONTRACT_VERSION,
    };
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if let Ok(version) = HeaderValue::from_str(version) {
        headers.insert(HeaderName::from_static(VERSION_HEADER), version);
    }
    // So that stopping closes every connection.
    headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

async fn publication(State(api): Shared, headers: HeaderMap) -> Response {
    found(&headers, &lock(&api.sample).publication())
}

async fn articles(State(api): Shared, uri: Uri, headers: HeaderMap) -> Response {
    let query = Query::of(&uri);
    let q = query.get("q");
    if q.as_ref()
        .is_some_and(|q| q.chars().count() > 200 || q.contains('\0'))
    {
        return invalid("q", "q must have at most 200 characters and no NUL.");
    }
    let sample = lock(&api.sample);
    let chosen = sample.articles(
        q.as_deref(),
        query.get("tag").as_deref(),
        query.get("author").as_deref(),
    );
    match query.page(chosen, 20) {
        Ok((items, next_cursor)) => found(&headers, &ArticlePage { items, next_cursor }),
        Err(error) => error.into_response(),
    }
}

async fn article(State(api): Shared, Path(slug): Path<String>, headers: HeaderMap) -> Response {
    lock(&api.sample)
        .article(&slug)
        .map_or_else(missing, |article| found(&headers, &article))
}

async fn tags(State(api): Shared, uri: Uri, headers: HeaderMap) -> Response {
    let query = Query::of(&uri);
    let mut tags = lock(&api.sample).tags();
    if query.get("sort").as_deref() == Some("-article_count") {
        tags.sort_by_key(|tag| std::cmp::Reverse(tag.article_count));
    }
    match query.page(tags, 100) {
        Ok((items, next_cursor)) => found(&headers, &TagPage { items, next_cursor }),
        Err(error) => error.into_response(),
    }
}

async fn tag(State(api): Shared, Path(slug): Path<String>, headers: HeaderMap) -> Response {
    let tags = lock(&api.sample).tags();
    tags.iter()
        .find(|tag| tag.slug == slug)
        .map_or_else(missing, |tag| found(&headers, tag))
}

async fn authors(State(api): Shared, uri: Uri, headers: HeaderMap) -> Response {
    let authors = lock(&api.sample).authors();
    match Query::of(&uri).page(authors, 20) {
        Ok((items, next_cursor)) => found(&headers, &AuthorPage { items, next_cursor }),
        Err(error) => error.into_response(),
    }
}

async fn author(State(api): Shared, Path(username): Path<String>, headers: HeaderMap) -> Response {
    let authors = lock(&api.sample).authors();
    authors
        .iter()
        .find(|author| author.username == username)
        .map_or_else(missing, |author| found(&headers, author))
}

async fn redirect(State(api): Shared, uri: Uri, headers: HeaderMap) -> Response {
    let path = Query::of(&uri).get("path").unwrap_or_default();
    lock(&api.sample)
        .redirect(&path)
        .map_or_else(missing, |redirect| found(&headers, &redirect))
}

async fn sitemap(State(api): Shared, uri: Uri, headers: HeaderMap) -> Response {
    let entries = lock(&api.sample).sitemap();
    match Query::of(&uri).page(entries, 1000) {
        Ok((items, next_cursor)) => found(&headers, &SitemapPage { items, next_cursor }),
        Err(error) => error.into_response(),
    }
}

async fn atom_feed() -> Response {
    (
        [(header::CONTENT_TYPE, "application/atom+xml")],
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>",
    )
        .into_response()
}

async fn json_feed(State(api): Shared, headers: HeaderMap) -> Response {
    found(&headers, &lock(&api.sample).json_feed())
}

async fn history(State(api): Shared, _: identity::Mine, uri: Uri) -> Response {
    let events = lock(&api.people).events.clone();
    match Query::of(&uri).page(events, 20) {
        Ok((items, next_cursor)) => Json(AuditLogPage { items, next_cursor }).into_response(),
        Err(error) => error.into_response(),
    }
}

struct UnknownCursor;

impl IntoResponse for UnknownCursor {
    fn into_response(self) -> Response {
        invalid("cursor", "cursor must be one that the API gave.")
    }
}

struct Query(Vec<(String, String)>);

impl Query {
    fn of(uri: &Uri) -> Self {
        Self(
            form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes())
                .into_owned()
                .collect(),
        )
    }

    fn get(&self, name: &str) -> Option<String> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
    }

    /// The part of a list that `limit` and `cursor` name. A cursor here is the
    /// number of items before it.
    fn page<T>(
        &self,
        items: Vec<T>,
        default: usize,
    ) -> Result<(Vec<T>, Option<String>), UnknownCursor> {
        let limit = self
            .get("limit")
            .and_then(|limit| limit.parse().ok())
            .unwrap_or(default);
        let start: usize = match self.get("cursor") {
            None => 0,
            Some(cursor) => {
                let number = cursor
                    .strip_prefix("after-")
                    .and_then(|number| number.parse().ok());
                number.ok_or(UnknownCursor)?
            }
        };
        let next = (items.len() > start + limit).then(|| format!("after-{}", start + limit));
        Ok((items.into_iter().skip(start).take(limit).collect(), next))
    }
}
