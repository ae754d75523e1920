//! Whether the process lives, and whether it can serve: for orchestrators and people.

use axum::{
    Json,
    extract::State,
    http::{HeaderName, HeaderValue, header},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    app::AppState,
    database::MigrationState,
    http::problem::{Problem, ProblemCode, ProblemDocument},
};

/// The state of the service.
#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
    /// `ok`: anything else is answered with an error.
    #[schema(example = "ok")]
    status: &'static str,
}

/// An answer that is true only now.
type Momentary = ([(HeaderName, HeaderValue); 1], Json<Health>);

const OK: Momentary = (
    [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))],
    Json(Health { status: "ok" }),
);

/// Is the process alive?
///
/// Answers as long as the process runs; asks nothing of the database.
#[utoipa::path(
    get, path = "/health/live", operation_id = "get_liveness", tag = "Health",
    responses((status = 200, description = "Alive", body = Health))
)]
pub async fn get_liveness() -> Momentary {
    OK
}

/// Can it serve?
///
/// Answers 200 when the database is there, its schema is up to date, and the process is not stopping.
#[utoipa::path(
    get, path = "/health/ready", operation_id = "get_readiness", tag = "Health",
    responses(
        (status = 200, description = "Ready", body = Health),
        (status = 503, description = "Not ready; `detail` says why", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get_readiness(State(state): State<AppState>) -> Result<Momentary, Problem> {
    if state.stopping.is_cancelled() {
        return Err(unavailable("The service is stopping."));
    }
    match state.database.migration_state().await {
        Ok(MigrationState::Current) => Ok(OK),
        Ok(MigrationState::Pending(count)) => Err(unavailable(format!(
            "{count} migrations are pending; run `verso migrate`."
        ))),
        Err(_) => Err(unavailable("The database does not answer.")),
    }
}

fn unavailable(detail: impl Into<String>) -> Problem {
    Problem::new(ProblemCode::Unavailable).with_detail(detail)
}
