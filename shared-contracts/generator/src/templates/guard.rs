use crate::{VERSION_HEADER, fits};
use reqwest_middleware::reqwest::{Request, Response};
use reqwest_middleware::{Error, Middleware, Next, Result};

/// Refuses answers of an API whose contract does not fit this crate.
///
/// An answer that names no version passes: it may come from a proxy.
pub(crate) struct ContractGuard;

#[cfg_attr(not(target_arch = "wasm32"), async_trait::async_trait)]
#[cfg_attr(target_arch = "wasm32", async_trait::async_trait(?Send))]
impl Middleware for ContractGuard {
    async fn handle(
        &self,
        request: Request,
        extensions: &mut http::Extensions,
        next: Next<'_>,
    ) -> Result<Response> {
        let response = next.run(request, extensions).await?;
        if let Some(served) = response.headers().get(VERSION_HEADER) {
            fits(&String::from_utf8_lossy(served.as_bytes())).map_err(Error::middleware)?;
        }
        Ok(response)
    }
}
