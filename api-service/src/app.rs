//! The application: what handlers share, and the router with everything around it.

use std::{ops::Deref, sync::Arc};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::{from_fn, from_fn_with_state, map_response},
};
use tokio::sync::Semaphore;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer,
        predicate::{DefaultPredicate, Predicate},
    },
    limit::RequestBodyLimitLayer,
};

use crate::{
    authorization::{self, VerifiedTokens, clients::SiteKeys, keys::SigningKeys},
    clock::Clock,
    config::Settings,
    database::Database,
    docs,
    http::{
        authentication::RecentChecks,
        conditional, contract_version, cors, limits, problem,
        rate_limit::{self, RateLimits},
        recent_answers::{self, RecentAnswers},
        request_id, request_log, safe_headers,
    },
    identity::{mail::Mailer, passwords::Passwords, providers::Providers},
    publishing::media::MediaFiles,
    random::Random,
    routes,
    secrets::Secrets,
};

/// What handlers share. Cheap to clone.
#[derive(Clone)]
pub struct AppState(Arc<Shared>);

/// The parts behind an [`AppState`].
pub struct Shared {
    /// How the service is configured.
    pub settings: Settings,
    /// The database.
    pub database: Database,
    /// The bytes of media.
    pub media_files: MediaFiles,
    /// Tells the time.
    pub clock: Box<dyn Clock>,
    /// Gives random bytes.
    pub random: Box<dyn Random>,
    /// Seals what a copy of the database must not give away.
    pub secrets: Secrets,
    /// Hashes passwords.
    pub passwords: Passwords,
    /// Where else people may sign in.
    pub providers: Providers,
    /// Sends mail.
    pub mailer: Box<dyn Mailer>,
    /// Work that goes on after the answer, such as sending mail.
    pub background: TaskTracker,
    /// The keys that tokens are signed with.
    pub signing_keys: SigningKeys,
    /// The keys that the site proves itself with.
    pub site_keys: SiteKeys,
    /// Public answers given a moment ago.
    pub recent_answers: RecentAnswers,
    /// Tokens whose signature held before.
    pub verified_tokens: VerifiedTokens,
    /// Tokens checked a moment ago.
    pub recent_checks: RecentChecks,
    /// How many calls each caller has left.
    pub rate_limits: RateLimits,
    /// One permit per request that may be at work.
    pub request_permits: Semaphore,
    /// Cancelled when the service begins to stop.
    pub stopping: CancellationToken,
}

impl AppState {
    /// Puts the parts together.
    #[must_use]
    pub fn new(
        settings: Settings,
        database: Database,
        clock: Box<dyn Clock>,
        random: Box<dyn Random>,
        secrets: Secrets,
        mailer: Box<dyn Mailer>,
    ) -> Self {
        Self(Arc::new(Shared {
            passwords: Passwords::new(&settings.passwords),
            providers: Providers::new(settings.identity_providers.list()),
            media_files: MediaFiles::new(&settings.media_dir),
            recent_answers: RecentAnswers::new(settings.answer_max_age),
            verified_tokens: VerifiedTokens::default(),
            recent_checks: RecentChecks::default(),
            rate_limits: RateLimits::new(settings.max_calls_per_minute),
            request_permits: Semaphore::new(settings.max_concurrent_requests),
            stopping: CancellationToken::new(),
            settings,
            database,
            clock,
            random,
            secrets,
            mailer,
            background: TaskTracker::new(),
            signing_keys: SigningKeys::default(),
            site_keys: SiteKeys::default(),
        }))
    }
}

impl Deref for AppState {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

/// The whole service as a router: give it requests through a port or in a test, without one.
pub fn router(state: AppState) -> Router {
    let settings = &state.settings;
    let documents = routes::documents()
        .merge(authorization::metadata::before_path(settings))
        .route_layer(from_fn_with_state(state.clone(), recent_answers::repeat))
        .route_layer(from_fn(conditional::answer));
    let private = routes::private()
        .route_layer(from_fn_with_state(state.clone(), rate_limit::bound_calls))
        .layer(from_fn(conditional::answer_privately));
    let (api, document) = documents
        .merge(private)
        .merge(routes::streams())
        .split_for_parts();
    let document = docs::finish(document, settings);
    let api = api.merge(docs::router(document, settings));
    let protocol = authorization::router(state.clone()).route_layer(from_fn_with_state(
        state.clone(),
        rate_limit::bound_requests,
    ));
    let api = api.merge(protocol);
    // From the innermost outwards: the last layer added sees the request first.
    api.fallback(routes::not_found)
        .method_not_allowed_fallback(routes::method_not_allowed)
        // The framework's own limit; ours is the one below.
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(settings.max_body_bytes))
        .layer(from_fn_with_state(state.clone(), limits::bound_time))
        .layer(from_fn_with_state(state.clone(), limits::bound_concurrency))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), problem::render))
        .layer(
            CompressionLayer::new()
                .compress_when(DefaultPredicate::new().and(conditional::may_be_compressed)),
        )
        .layer(cors::layer(&settings.cors_origins))
        .layer(from_fn(cors::leave_navigation_out))
        .layer(map_response(safe_headers::add))
        .layer(map_response(contract_version::name))
        .layer(from_fn(request_log::log))
        .layer(from_fn_with_state(state.clone(), request_id::assign))
        .with_state(state)
}
