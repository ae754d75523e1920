//! What every request needs: settings, assets, the API, rendered pages.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Semaphore;

use super::assets::Assets;
use super::{ContentSecurityPolicy, SiteKeys, StartError};
use crate::api::{Api, Identity};
use crate::config::Config;
use crate::oauth::OAuth;
use crate::pages::RenderedPages;

/// What every request needs; cheap to clone.
#[derive(Clone)]
pub(crate) struct Site(Arc<Inner>);

struct Inner {
    config: Config,
    assets: Assets,
    keys: Arc<SiteKeys>,
    api: Api,
    oauth: OAuth,
    rendered: RenderedPages,
    policy: ContentSecurityPolicy,
    places: Semaphore,
    ready: AtomicBool,
}

impl Site {
    pub(super) fn new(config: Config) -> Result<Self, StartError> {
        let folder = config.assets.clone().unwrap_or_else(beside_the_program);
        let places = usize::try_from(config.max_concurrency).unwrap_or(Semaphore::MAX_PERMITS);
        let keys = Arc::new(SiteKeys::load(&config.key_file)?);
        Ok(Self(Arc::new(Inner {
            assets: Assets::load(&folder)?,
            api: Api::new(&config)?,
            oauth: OAuth::new(&config, Arc::clone(&keys))?,
            keys,
            rendered: RenderedPages::new(config.cache_bytes() / 2),
            policy: ContentSecurityPolicy::new(config.public_api_url()),
            places: Semaphore::new(places),
            ready: AtomicBool::new(true),
            config,
        })))
    }

    pub(crate) fn config(&self) -> &Config {
        &self.0.config
    }

    pub(crate) fn assets(&self) -> &Assets {
        &self.0.assets
    }

    pub(crate) fn api(&self) -> &Api {
        &self.0.api
    }

    pub(crate) fn keys(&self) -> &SiteKeys {
        &self.0.keys
    }

    pub(crate) fn oauth(&self) -> &OAuth {
        &self.0.oauth
    }

    /// The API's part about people.
    pub(crate) fn identity(&self) -> Identity<'_> {
        Identity::new(&self.0.api, &self.0.oauth)
    }

    pub(crate) fn rendered(&self) -> &RenderedPages {
        &self.0.rendered
    }

    pub(crate) fn policy(&self) -> &ContentSecurityPolicy {
        &self.0.policy
    }

    pub(super) fn places(&self) -> &Semaphore {
        &self.0.places
    }

    pub(super) fn is_ready(&self) -> bool {
        self.0.ready.load(Ordering::Relaxed)
    }

    pub(super) fn stop_being_ready(&self) {
        self.0.ready.store(false, Ordering::Relaxed);
    }
}

fn beside_the_program() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    program.with_file_name("site")
}
