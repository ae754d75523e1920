//! `GET /problems/{code}`: where the `type` of a problem document leads.

use axum::{Json, response::IntoResponse};
use serde::Serialize;

use crate::http::{
    extract::PathParameter,
    input::Invalid,
    problem::{Problem, ProblemCode},
};

/// What a kind of problem means and what to do about it.
#[derive(Serialize)]
struct ProblemKind {
    code: &'static str,
    status: u16,
    title: &'static str,
    what_to_do: &'static str,
}

/// Explains one kind of problem.
pub async fn get_problem_kind(
    PathParameter(Code(code)): PathParameter<Code>,
) -> Result<impl IntoResponse, Problem> {
    Ok(Json(ProblemKind {
        code: code.as_str(),
        status: code.status().as_u16(),
        title: code.title(),
        what_to_do: code.advice(),
    }))
}

/// A problem code in a path.
pub struct Code(ProblemCode);

impl std::str::FromStr for Code {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        ProblemCode::ALL
            .iter()
            .copied()
            .find(|code| code.as_str() == text)
            .map(Self)
            .ok_or_else(|| {
                let codes: Vec<_> = ProblemCode::ALL.iter().map(|code| code.as_str()).collect();
                Invalid::new("enum", format!("must be one of: {}", codes.join(", ")))
            })
    }
}
