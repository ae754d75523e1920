//! The API as this site sees it: the generated client, and beneath it a cache
//! of answers that keeps the site open when the API is not.

mod answer;
mod cache;
mod entry;
mod exchange;
mod failure;
mod flight;
mod identity;
mod operations;
mod state;

use std::sync::Arc;
use std::time::Duration;

use shared_contracts::client::HttpClient;
use shared_contracts::client::reqwest_middleware::ClientBuilder;

pub(crate) use self::answer::{Answer, Seal};
use self::cache::AnswerCache;
pub(crate) use self::exchange::say_where;
pub(crate) use self::failure::Failure;
pub(crate) use self::identity::{
    Credentials, Earlier, Identity, PasskeyAnswer, ProviderAnswer, ProviderWish, Refusal,
    SignInStep,
};
pub(crate) use self::operations::Selection;
pub(crate) use self::state::ApiState;
use crate::config::Config;
use crate::transport::client_for;

/// How long to wait for a connection; within one data centre it takes a
/// millisecond.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);

/// The API, through its published contract.
pub(crate) struct Api {
    client: HttpClient,
    cache: Arc<AnswerCache>,
}

impl Api {
    /// Connections are made when they are first needed and then kept.
    pub(crate) fn new(config: &Config) -> Result<Self, reqwest::Error> {
        let transport = client_for(config.api_url.scheme())
            .user_agent(concat!("recto/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(config.api_timeout())
            .pool_idle_timeout(IDLE_TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        let transport = ClientBuilder::new(transport)
            .with(exchange::Validators)
            .build();
        Ok(Self {
            client: HttpClient::connect(config.api_url.as_str(), transport),
            cache: Arc::new(AnswerCache::new(config)),
        })
    }

    /// What became of the last question.
    pub(crate) fn state(&self) -> ApiState {
        self.cache.api_state()
    }
}
