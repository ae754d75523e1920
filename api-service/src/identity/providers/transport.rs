//! Between the `openidconnect` crate, which speaks through an older generation of our HTTP
//! client, and ours. Requests take no more than a few seconds, answers no more than so many
//! bytes, and nobody is sent elsewhere.

use openidconnect::{HttpRequest, HttpResponse};

use crate::config::is_safe;

/// Longer answers are refused.
const MAX_LENGTH: usize = 256 << 10;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// The provider does not answer.
    #[error("{0}")]
    Http(#[from] reqwest::Error),
    /// It names an address that anybody on the way could answer for.
    #[error("{0} is neither https nor on this machine")]
    Unsafe(String),
    /// It says too much.
    #[error("the answer has more than {MAX_LENGTH} bytes")]
    TooLong,
}

/// Sends a request of the `openidconnect` crate.
pub async fn send(
    client: reqwest::Client,
    request: HttpRequest,
) -> Result<HttpResponse, TransportError> {
    let request = reqwest::Request::try_from(request)?;
    if !is_safe(request.url()) {
        return Err(TransportError::Unsafe(request.url().to_string()));
    }
    let mut answer = client.execute(request).await?;
    let (status, headers) = (answer.status(), std::mem::take(answer.headers_mut()));
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > MAX_LENGTH {
            return Err(TransportError::TooLong);
        }
    }
    let mut response = HttpResponse::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}
