pub use reqwest;
pub use reqwest_middleware;

impl HttpClient {
    /// A client for the API at `base_url` that refuses a server whose contract does not fit.
    ///
    /// `transport` is a `reqwest::Client`, or a `ClientWithMiddleware` when there are to be
    /// layers (cache, tracing, retries) between the client and the network. The contract is
    /// checked below those layers, on what really comes from the network.
    pub fn connect(base_url: &str, transport: impl Into<ClientWithMiddleware>) -> Self {
        let http_client = ClientBuilder::from_client(transport.into())
            .with(crate::guard::ContractGuard)
            .build();
        Self {
            base_url: base_url.trim_end_matches('/').to_owned(),
            api_key: None,
            http_client,
            custom_headers: BTreeMap::new(),
            max_response_body_bytes: DEFAULT_MAX_RESPONSE_BODY_BYTES,
        }
    }
}

impl<E: std::fmt::Debug> ApiOpError<E> {
    /// The HTTP status, when the API answered.
    pub fn status(&self) -> Option<u16> {
        self.api().map(|answer| answer.status)
    }

    /// What the API says went wrong, when it says so.
    pub fn problem(&self) -> Option<Problem> {
        serde_json::from_slice(&self.api()?.raw_body).ok()
    }

    /// The contract versions that do not fit, when that is the reason.
    pub fn version_skew(&self) -> Option<&crate::VersionSkew> {
        match self {
            Self::Transport(HttpError::Middleware(reqwest_middleware::Error::Middleware(error))) => {
                error.downcast_ref()
            }
            _ => None,
        }
    }
}
