//! `GET /api/v1/media/{id}`

use std::str::FromStr;

use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use sqlx::FromRow;
use tower::ServiceExt;
use tower_http::services::ServeFile;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ObjectBuilder, RefOr, Schema,
        schema::{KnownFormat, SchemaFormat, Type},
    },
};
use uuid::Uuid;

use super::files::Digest;
use crate::{
    app::AppState,
    database::{fetch_optional, statement::statements},
    http::{
        conditional::is_known,
        extract::PathParameter,
        input::Invalid,
        problem::{Problem, ProblemCode, ProblemDocument},
    },
};

statements! {
    FIND = "SELECT sha256, media_type FROM media WHERE id = $1";
}

/// The bytes behind an id never change.
const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// An SVG opened on its own may run scripts; in this sandbox it may not.
const SANDBOX: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'",
);

#[derive(FromRow)]
struct MediaRow {
    sha256: Vec<u8>,
    media_type: String,
}

/// The id of a medium.
pub struct MediaId(Uuid);

impl FromStr for MediaId {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        text.parse()
            .map(Self)
            .map_err(|_| Invalid::new("format", "must be a UUID"))
    }
}

impl PartialSchema for MediaId {
    fn schema() -> RefOr<Schema> {
        let format = SchemaFormat::KnownFormat(KnownFormat::Uuid);
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(format))
            .into()
    }
}

impl ToSchema for MediaId {}

/// The bytes of a medium.
struct Bytes;

impl PartialSchema for Bytes {
    fn schema() -> RefOr<Schema> {
        let format = SchemaFormat::KnownFormat(KnownFormat::Binary);
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(format))
            .into()
    }
}

impl ToSchema for Bytes {}

/// Get a medium
///
/// The bytes of an image. They never change and may be cached for ever; ranges can be asked for.
#[utoipa::path(
    get, path = "/api/v1/media/{id}", operation_id = "get_media", tag = "Media",
    params(("id" = inline(MediaId), Path, description = "The medium's id")),
    responses(
        (status = 200, description = "The bytes", body = inline(Bytes), content_type = "image/*"),
        (status = 206, description = "The bytes of the range asked for", body = inline(Bytes), content_type = "image/*"),
        (status = 404, description = "There is no such medium", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 416, description = "The range lies beyond the end", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get_media(
    State(state): State<AppState>,
    PathParameter(id): PathParameter<MediaId>,
    request: Request,
) -> Result<Response, Problem> {
    let mut connection = state.database.read().await?;
    let row = fetch_optional!(connection.session(), MediaRow, FIND, id.0)?;
    drop(connection);
    let row = row.ok_or_else(|| Problem::not_found("medium"))?;
    let digest =
        Digest::from_bytes(&row.sha256).ok_or_else(|| Problem::new(ProblemCode::InternalError))?;
    let tag = format!("\"{}\"", digest.hex());
    let known = is_known(request.headers().get_all(header::IF_NONE_MATCH), &tag);
    let tag = HeaderValue::from_str(&tag).map_err(|_| Problem::new(ProblemCode::InternalError))?;
    if known {
        return Ok((
            StatusCode::NOT_MODIFIED,
            [(header::ETAG, tag), (header::CACHE_CONTROL, IMMUTABLE)],
        )
            .into_response());
    }
    let file = ServeFile::new(state.media_files.path(&digest));
    let served = file
        .oneshot(request)
        .await
        .unwrap_or_else(|never| match never {});
    let mut response = served.map(axum::body::Body::new).into_response();
    if response.status() == StatusCode::NOT_FOUND {
        tracing::error!(id = %id.0, "the bytes of a medium are missing from the media folder");
        return Err(Problem::not_found("medium"));
    }
    if response.status().is_success() {
        let headers = response.headers_mut();
        let media_type = HeaderValue::from_str(&row.media_type)
            .unwrap_or(HeaderValue::from_static("application/octet-stream"));
        headers.insert(header::CONTENT_TYPE, media_type);
        headers.insert(header::ETAG, tag);
        headers.insert(header::CACHE_CONTROL, IMMUTABLE);
        headers.insert(header::CONTENT_SECURITY_POLICY, SANDBOX);
    }
    Ok(response)
}
