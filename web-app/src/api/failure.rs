//! Why there is no answer.

use std::error::Error;
use std::fmt::Debug;

use shared_contracts::client::ApiOpError;

/// Why there is no answer to show.
#[derive(Debug, Clone)]
pub(crate) enum Failure {
    /// There is no such thing.
    NotFound,
    /// The question is not one that can be asked; says what is wrong with it.
    Invalid(Vec<String>),
    /// The API cannot be reached or cannot answer now.
    Unavailable,
    /// A form that was sent here by another site.
    CrossSite,
    /// Signing in came to no good end.
    SignIn,
    /// The API speaks a contract that this program was not built for.
    Incompatible(String),
}

impl Failure {
    /// Whether an earlier answer may stand in.
    pub(super) fn is_outage(&self) -> bool {
        matches!(self, Self::Unavailable | Self::Incompatible(_))
    }

    /// Reads the error of a generated operation, and logs what readers are not
    /// told.
    pub(super) fn from_error<E: Debug>(error: &ApiOpError<E>, question: &str) -> Self {
        if let Some(skew) = error.version_skew() {
            tracing::error!(question, "{skew}");
            return Self::Incompatible(skew.to_string());
        }
        match error.status() {
            Some(404 | 410) => Self::NotFound,
            Some(400 | 414 | 422) => Self::Invalid(complaints(error)),
            _ => {
                let error = with_causes(error);
                tracing::warn!(question, error, "no answer from the API");
                Self::Unavailable
            }
        }
    }
}

/// The error and what caused it: "error sending request" alone helps nobody.
fn with_causes<E: Debug>(error: &ApiOpError<E>) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !message.contains(&more) {
            message = format!("{message}: {more}");
        }
        cause = error.source();
    }
    message
}

fn complaints<E: Debug>(error: &ApiOpError<E>) -> Vec<String> {
    let Some(problem) = error.problem() else {
        return Vec::new();
    };
    if problem.errors.is_empty() {
        return vec![problem.detail];
    }
    problem
        .errors
        .into_iter()
        .map(|error| error.message)
        .collect()
}
