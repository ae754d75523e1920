//! The OpenAPI document, as served and as written by `verso openapi`.

use axum::body::Bytes;
use utoipa::{
    OpenApi,
    openapi::{self, InfoBuilder, LicenseBuilder, ServerBuilder, tag::TagBuilder},
};

use super::{normalise::normalise, security};
use crate::{
    config::Settings,
    http::{contract_version::CONTRACT_VERSION, problem::ProblemDocument},
    routes,
};

const DESCRIPTION: &str = "\
A publication: its articles, tags, authors, media and feeds, and the accounts of its people.

- **Pages**: lists answer with `items` and `next_cursor`; give the cursor back to get the next page.
- **Conditional requests**: every document carries an `ETag`; send it as `If-None-Match` to get a 304 without a body.
- **Errors**: every error is `application/problem+json` (RFC 9457) with a stable `code`, and every invalid value is listed at once.
- **Unknown query parameters** and unknown members of a body are refused, so that a misspelt one never passes for a working one.
- **Changes** to what has a `version` name it: send the ETag as `If-Match`; 412 when it changed meanwhile, 428 when you name none. In a patch, a member left out stays as it was; null means none.
- **Request ids**: every answer carries `X-Request-Id`; send your own to find it in the logs.
- **Contract version**: every answer names the version of this document in `Contract-Version`.";

const TAGS: [(&str, &str); 15] = [
    ("Publication", "The name of the whole and what it is about."),
    ("Articles", "What the publication consists of."),
    ("Tags", "What articles are about."),
    ("Authors", "Who wrote them."),
    ("Media", "Images in articles."),
    (
        "Feeds",
        "The newest articles for feed readers, and all of them for search engines.",
    ),
    (
        "Sign-in",
        "What the site relays for people who are not signed in; for the site alone.",
    ),
    ("My account", "What people do with their own accounts."),
    ("Rights", "Permissions, and the groups that give them."),
    ("Users", "Who has an account, and what they may do."),
    ("Audit log", "Who did what, and when."),
    (
        "Authorization",
        "OAuth 2 and OpenID Connect: how applications get tokens.",
    ),
    (
        "My applications",
        "Applications that ask other people for access, registered by their developers.",
    ),
    (
        "Applications",
        "Everybody's applications, for those who look after the publication.",
    ),
    ("Health", "For orchestrators."),
];

#[derive(OpenApi)]
#[openapi(components(schemas(ProblemDocument)))]
struct Components;

/// The document of this build, for the default addresses.
///
/// # Errors
/// When the document is not fit to be published; it says what is wrong.
pub fn openapi() -> Result<serde_json::Value, String> {
    let (_, document) = routes::documents()
        .merge(routes::private())
        .merge(routes::streams())
        .split_for_parts();
    normalise(&describe(document, "http://127.0.0.1:8000"))
}

/// The document as this instance serves it, as text: as a tree it takes many times the memory.
#[must_use]
pub fn finish(document: openapi::OpenApi, settings: &Settings) -> Bytes {
    let server = settings.public_url.to_string();
    // `openapi` is run by a test on the same operations; here an unfit document is still
    // better than none.
    let document = normalise(&describe(document, server.trim_end_matches('/'))).unwrap_or_default();
    document.to_string().into()
}

fn describe(mut document: openapi::OpenApi, server: &str) -> openapi::OpenApi {
    document.info = InfoBuilder::new()
        .title("Rectoverso API")
        .version(CONTRACT_VERSION)
        .description(Some(DESCRIPTION))
        .license(Some(
            LicenseBuilder::new()
                .name("MIT OR Apache-2.0")
                .identifier(Some("MIT OR Apache-2.0"))
                .build(),
        ))
        .build();
    document.servers = Some(vec![ServerBuilder::new().url(server).build()]);
    document.tags = Some(
        TAGS.map(|(name, text)| TagBuilder::new().name(name).description(Some(text)).build())
            .to_vec(),
    );
    document.merge(Components::openapi());
    security::declare(&mut document, server);
    document
}
