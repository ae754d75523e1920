//! Redoc: the document as a manual.

use std::sync::LazyLock;

use axum::{
    Router,
    http::{HeaderValue, header},
    response::Html,
    routing::get,
};

use super::pages::{add_slash, relative};
use crate::app::AppState;

/// Redoc as published on npm; see the file beside it.
const BUNDLE: &str = include_str!("../../assets/redoc/redoc.standalone.js");
/// Redoc would fetch its maker's logo from here.
const LOGO: &str = "https://cdn.redoc.ly/redoc/logo-mini.svg";

/// The bundle without the logo: an image of nothing, which Redoc then takes out.
static SCRIPT: LazyLock<String> = LazyLock::new(|| BUNDLE.replace(LOGO, "data:,"));

/// Redoc's own files and the document, nothing else. It writes its styles into the page, and
/// searches in a worker that it makes of a blob.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; \
     connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; \
     frame-ancestors 'none'",
);
const JAVASCRIPT: HeaderValue = HeaderValue::from_static("text/javascript; charset=utf-8");

/// Redoc at `page`, reading the document at `openapi`.
pub fn router(page: &str, openapi: &str) -> Router<AppState> {
    let html = format!(
        r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rectoverso API</title>
<style>body {{ margin: 0 }}</style>
</head>
<body>
<redoc spec-url="{}"></redoc>
<script src="redoc.standalone.js"></script>
</body>
</html>
"#,
        relative(page, openapi)
    );
    let redirect = add_slash(page);
    Router::new()
        .route(page, get(async move || redirect))
        .route(
            &format!("{page}/"),
            get(async move || ([(header::CONTENT_SECURITY_POLICY, POLICY)], Html(html))),
        )
        .route(
            &format!("{page}/redoc.standalone.js"),
            get(async || ([(header::CONTENT_TYPE, JAVASCRIPT)], SCRIPT.as_str())),
        )
}
