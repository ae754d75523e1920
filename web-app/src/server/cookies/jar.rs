//! The cookies of one request.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::{HeaderMap, header};
use cookie::time::Duration;
use cookie::{Cookie, CookieJar, SameSite};
use serde::{Deserialize, Serialize};

use super::Kept;
use crate::server::{Site, clock};

/// Browsers keep no cookie that is larger, name and attributes included.
const LARGEST: usize = 4_000;

/// The cookies of one request, and what becomes of them; cheap to clone.
#[derive(Clone)]
pub(crate) struct Cookies {
    site: Site,
    jar: Arc<Mutex<CookieJar>>,
}

/// What is kept, and until when.
#[derive(Serialize, Deserialize)]
struct Envelope<T> {
    until: i64,
    #[serde(flatten)]
    value: T,
}

impl Cookies {
    pub(super) fn new(site: Site, headers: &HeaderMap) -> Self {
        let mut jar = CookieJar::new();
        let texts = headers.get_all(header::COOKIE).iter();
        for cookie in texts
            .filter_map(|text| text.to_str().ok())
            .flat_map(|text| Cookie::split_parse(text.to_owned()))
            .flatten()
        {
            jar.add_original(cookie);
        }
        Self {
            site,
            jar: Arc::new(Mutex::new(jar)),
        }
    }

    /// What the browser kept, provided that this site wrote it, and not too
    /// long ago.
    pub(crate) fn get<T: Kept>(&self) -> Option<T> {
        let jar = self.lock();
        let cookie = jar.get(&self.name::<T>())?;
        let text = self
            .site
            .keys()
            .cookies()
            .iter()
            .find_map(|key| jar.private(key).decrypt(cookie.clone()))?;
        let kept: Envelope<T> = serde_json::from_str(text.value()).ok()?;
        (kept.until > clock::now()).then_some(kept.value)
    }

    /// Asks the browser to keep this.
    pub(crate) fn put<T: Kept>(&self, value: T) {
        let kept = Envelope {
            until: clock::now() + T::SECONDS,
            value,
        };
        let (Ok(text), Some(key)) = (
            serde_json::to_string(&kept),
            self.site.keys().cookies().first(),
        ) else {
            return;
        };
        let name = self.name::<T>();
        let mut cookie = self.cookie(name.clone(), text);
        cookie.set_max_age(Duration::seconds(T::SECONDS));
        let mut jar = self.lock();
        jar.private_mut(key).add(cookie);
        let size = jar.get(&name).map_or(0, |cookie| cookie.value().len());
        if size > LARGEST {
            tracing::error!(name, size, "a cookie is larger than browsers accept");
        }
    }

    /// Asks the browser to forget this.
    pub(crate) fn remove<T: Kept>(&self) {
        let gone = self.cookie(self.name::<T>(), String::new());
        self.lock().remove(gone);
    }

    pub(super) fn changed(&self) -> Vec<Cookie<'static>> {
        self.lock().delta().cloned().collect()
    }

    fn cookie(&self, name: String, value: String) -> Cookie<'static> {
        Cookie::build((name, value))
            .path("/")
            .http_only(true)
            // Strict would hide it from the request that comes back from the
            // API when the journey began on the site of somebody else.
            .same_site(SameSite::Lax)
            .secure(self.is_secure())
            .build()
    }

    fn name<T: Kept>(&self) -> String {
        let prefix = if self.is_secure() { "__Host-" } else { "" };
        format!("{prefix}recto-{}", T::NAME)
    }

    fn is_secure(&self) -> bool {
        self.site.config().site_url.scheme() == "https"
    }

    fn lock(&self) -> MutexGuard<'_, CookieJar> {
        self.jar.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
