//! The application: what handlers share, and the router with everything around it.

use std::{ops::Deref, sync::Arc};

use axum::{
    Router,
    middleware::{from_fn, from_fn_with_state, map_response},
};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, limit::RequestBodyLimitLayer,
};

use crate::{
    clock::Clock,
    config::Settings,
    database::Database,
    docs,
    http::{
        conditional, contract_version, cors, limits, problem,
        recent_answers::{self, RecentAnswers},
        request_id, request_log, safe_headers,
    },
    publishing::media::MediaFiles,
    random::Random,
    routes,
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
    /// Public answers given a moment ago.
    pub recent_answers: RecentAnswers,
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
    ) -> Self {
        Self(Arc::new(Shared {
            media_files: MediaFiles::new(&settings.media_dir),
            recent_answers: RecentAnswers::new(settings.answer_max_age),
            request_permits: Semaphore::new(settings.max_concurrent_requests),
            stopping: CancellationToken::new(),
            settings,
            database,
            clock,
            random,
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
        .route_layer(from_fn_with_state(state.clone(), recent_answers::repeat))
        .route_layer(from_fn(conditional::answer));
    let (api, document) = documents.merge(routes::streams()).split_for_parts();
    let document = docs::finish(document, settings);
    let api = api.merge(docs::router(document, settings));
    // From the innermost outwards: the last layer added sees the request first.
    api.fallback(routes::not_found)
        .method_not_allowed_fallback(routes::method_not_allowed)
        .layer(RequestBodyLimitLayer::new(settings.max_body_bytes))
        .layer(from_fn_with_state(state.clone(), limits::bound_time))
        .layer(from_fn_with_state(state.clone(), limits::bound_concurrency))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), problem::render))
        .layer(CompressionLayer::new())
        .layer(cors::layer(&settings.cors_origins))
        .layer(map_response(safe_headers::add))
        .layer(map_response(contract_version::name))
        .layer(from_fn(request_log::log))
        .layer(from_fn_with_state(state.clone(), request_id::assign))
        .with_state(state)
}
