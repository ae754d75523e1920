//! Why the API did not do what a person asked for.

use shared_contracts::types::Problem;

use crate::api::Failure;
use crate::oauth::OAuthError;

/// Why the API did not do what a person asked for.
#[derive(Debug, Clone)]
pub(crate) enum Refusal {
    /// It says what is wrong, and the person can do something about it.
    Problem(Box<Problem>),
    /// Too many attempts; says in how many seconds to try again.
    TooMany(u64),
    /// The token of the person is not accepted any more.
    SignedOut,
    /// The person must prove again who they are.
    NotRecent,
    /// Everything else.
    Failure(Failure),
}

impl Refusal {
    /// Whether this is the problem with that code.
    pub(crate) fn is(&self, code: &str) -> bool {
        matches!(self, Self::Problem(problem) if problem.code.to_string() == code)
    }

    /// Whether this is about that value of what was sent.
    pub(crate) fn is_about(&self, pointer: &str) -> bool {
        let errors = match self {
            Self::Problem(problem) => problem.errors.as_slice(),
            _ => &[],
        };
        errors.iter().any(|error| error.pointer == pointer)
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<OAuthError> for Refusal {
    fn from(_: OAuthError) -> Self {
        // The site itself was refused; nobody who reads pages can help that.
        Self::Failure(Failure::Unavailable)
    }
}
