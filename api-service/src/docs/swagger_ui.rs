//! Swagger UI: reading the document, and trying it out.

use std::sync::Arc;

use axum::{
    Router,
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use utoipa_swagger_ui::{Config, oauth};

use super::pages::{add_slash, relative};
use crate::{
    app::AppState,
    authorization::clients::{DOCS, DOCS_CALLBACK},
    config::Settings,
    http::problem::{Problem, ProblemCode},
};

/// Swagger UI at `page`, reading the document at `openapi`.
pub fn router(page: &str, openapi: &str, settings: &Settings) -> Router<AppState> {
    let callback = settings.public_url.join(&format!("{page}/{DOCS_CALLBACK}"));
    let sign_in = oauth::Config::new()
        .client_id(DOCS)
        .use_pkce_with_authorization_code_grant(true);
    let config = Config::with_oauth_config([relative(page, openapi)], sign_in)
        .oauth2_redirect_url(callback)
        // Its default sends the document's address to a validator on the Internet.
        .validator_url("none")
        .deep_linking(true)
        .display_request_duration(true)
        .filter(true)
        .try_it_out_enabled(true);
    let config = Arc::new(config);
    let policy = policy(settings);
    let file = move |name: &str| file(name, &config, &policy);
    let index = file.clone();
    let redirect = add_slash(page);
    Router::new()
        .route(page, get(async move || redirect))
        .route(&format!("{page}/"), get(async move || index("")))
        .route(
            &format!("{page}/{{file}}"),
            get(async move |Path(name): Path<String>| file(&name)),
        )
}

/// What the page may load and call: its own files and the API, which may have another address
/// than the page was opened under. Swagger UI writes style attributes and draws icons as
/// `data:` images.
fn policy(settings: &Settings) -> String {
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
         img-src 'self' data:; connect-src 'self' {}; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'",
        settings.public_url.origin()
    )
}

fn file(name: &str, config: &Arc<Config<'static>>, policy: &str) -> Response {
    match utoipa_swagger_ui::serve(name, Arc::clone(config)) {
        Ok(Some(file)) => (
            [
                (header::CONTENT_TYPE, file.content_type),
                (header::CONTENT_SECURITY_POLICY, policy.to_owned()),
            ],
            file.bytes.into_owned(),
        )
            .into_response(),
        Ok(None) => Problem::not_found("page").into_response(),
        Err(error) => {
            tracing::error!(error, "Swagger UI cannot be written");
            Problem::new(ProblemCode::InternalError).into_response()
        }
    }
}
