//! `GET /problems/{code}`: where the `type` of a problem document and the `error_uri` of the
//! authorization server lead.

use axum::Json;
use serde::Serialize;

use crate::{
    authorization::error::ErrorCode,
    http::{extract::PathParameter, input::Invalid, problem::ProblemCode},
};

/// What a kind of problem means and what to do about it.
#[derive(Serialize)]
pub struct ProblemKind {
    code: &'static str,
    status: u16,
    title: &'static str,
    what_to_do: &'static str,
}

/// Explains one kind of problem.
pub async fn get_problem_kind(
    PathParameter(kind): PathParameter<ProblemKind>,
) -> Json<ProblemKind> {
    Json(kind)
}

impl From<ProblemCode> for ProblemKind {
    fn from(code: ProblemCode) -> Self {
        Self {
            code: code.as_str(),
            status: code.status().as_u16(),
            title: code.title(),
            what_to_do: code.advice(),
        }
    }
}

impl From<ErrorCode> for ProblemKind {
    fn from(code: ErrorCode) -> Self {
        Self {
            code: code.as_str(),
            status: code.status().as_u16(),
            title: code.title(),
            what_to_do: code.advice(),
        }
    }
}

/// Every kind; where both have a code of the same name, it means the same.
fn all() -> impl Iterator<Item = ProblemKind> {
    let problems = ProblemCode::ALL.iter().copied().map(ProblemKind::from);
    problems.chain(ErrorCode::ALL.iter().copied().map(ProblemKind::from))
}

impl std::str::FromStr for ProblemKind {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        all().find(|kind| kind.code == text).ok_or_else(|| {
            let codes: Vec<_> = all().map(|kind| kind.code).collect();
            Invalid::new("enum", format!("must be one of: {}", codes.join(", ")))
        })
    }
}
