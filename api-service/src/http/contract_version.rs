//! Names the version of the contract in every answer, so that a client can tell whether
//! it still fits.

use axum::{
    http::{HeaderName, HeaderValue},
    response::Response,
};

/// The version of the contract that this service keeps: `info.version` of its OpenAPI
/// document. Raised when the document changes, by semver.
pub const CONTRACT_VERSION: &str = "0.1.1";

/// The header of every answer.
pub const HEADER: HeaderName = HeaderName::from_static("contract-version");

/// Middleware: adds the header.
pub async fn name(mut response: Response) -> Response {
    response
        .headers_mut()
        .insert(HEADER, HeaderValue::from_static(CONTRACT_VERSION));
    response
}
