//! `GET /api/v1/permissions`

use std::sync::LazyLock;

use axum::{
    body::Bytes,
    http::{HeaderValue, header},
    response::IntoResponse,
};
use serde::Serialize;
use utoipa::ToSchema;
use xxhash_rust::xxh3::xxh3_64;

use super::Permission;
use crate::http::{
    authentication::{Allowed, requirement},
    problem::{Problem, ProblemCode},
};

requirement! {
    /// Listing permissions.
    ListingPermissions: PermissionsRead, PermissionsView
}

/// A permission.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Permission)]
struct PermissionOutput {
    /// What it is granted by: `resource.action`.
    #[schema(example = "articles.publish")]
    codename: &'static str,
    /// The kind of thing it is about.
    #[schema(example = "articles")]
    resource: &'static str,
    /// What it allows, in plain words.
    description: &'static str,
}

/// All permissions.
#[derive(Debug, Serialize, ToSchema)]
struct PermissionList {
    /// The permissions, by resource.
    items: Vec<PermissionOutput>,
}

/// The answer depends on nothing but this build: it is written once.
struct Written {
    body: Bytes,
    tag: HeaderValue,
}

static ANSWER: LazyLock<Option<Written>> = LazyLock::new(|| {
    let items = Permission::ALL.iter().map(|permission| PermissionOutput {
        codename: permission.codename(),
        resource: permission.resource(),
        description: permission.description(),
    });
    let list = PermissionList {
        items: items.collect(),
    };
    let body = serde_json::to_vec(&list).ok()?;
    let tag = format!("W/\"{:016x}\"", xxh3_64(&body));
    let tag = HeaderValue::from_str(&tag).ok()?;
    let body = body.into();
    Some(Written { body, tag })
});

/// List permissions
///
/// Every permission there is. They come with the service; groups and users are given them.
#[utoipa::path(
    get, path = "/api/v1/permissions", operation_id = "list_permissions", tag = "Rights",
    security(("oauth2" = ["permissions.read"])),
    extensions(("x-permission" = json!("permissions.view"))),
    responses((status = 200, description = "Every permission", body = PermissionList))
)]
pub async fn list_permissions(
    _: Allowed<ListingPermissions>,
) -> Result<impl IntoResponse, Problem> {
    const JSON: HeaderValue = HeaderValue::from_static("application/json");
    let Some(Written { body, tag }) = &*ANSWER else {
        return Err(Problem::new(ProblemCode::InternalError));
    };
    let headers = [(header::CONTENT_TYPE, JSON), (header::ETAG, tag.clone())];
    Ok((headers, body.clone()))
}
