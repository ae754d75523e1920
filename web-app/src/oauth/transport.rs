//! Between the `oauth2` crate, which speaks through an older generation of our
//! HTTP client, and ours.

use oauth2::{HttpRequest, HttpResponse};

use crate::api::say_where;
use crate::server::request_context::{REQUEST_ID, RequestContext, TRACEPARENT};

/// Sends a request of the `oauth2` crate.
pub(super) async fn send(
    client: reqwest::Client,
    request: HttpRequest,
) -> Result<HttpResponse, reqwest::Error> {
    send_for(client, request, None).await
}

/// The same for whoever reads: with the site's own token it says where they
/// are.
pub(super) async fn send_for(
    client: reqwest::Client,
    request: HttpRequest,
    site: Option<String>,
) -> Result<HttpResponse, reqwest::Error> {
    let context = RequestContext::current();
    let mut request = reqwest::Request::try_from(request)?;
    for (name, text) in [
        (REQUEST_ID, &context.request_id),
        (TRACEPARENT, &context.traceparent),
    ] {
        if let Ok(value) = text.parse() {
            request.headers_mut().insert(name, value);
        }
    }
    if let Some(token) = site {
        say_where(&context.reader, &token, request.headers_mut());
    }
    let mut answer = client.execute(request).await?;
    let (status, headers) = (answer.status(), std::mem::take(answer.headers_mut()));
    let mut response = HttpResponse::new(answer.bytes().await?.to_vec());
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}
