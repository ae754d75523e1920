//! What goes wrong between us and a provider.

use std::error::Error;

use super::Provider;
use crate::http::{
    input::Invalid,
    problem::{Problem, ProblemCode},
};

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProviderError {
    /// It does not answer, or says nothing that can be used.
    Unreachable,
    /// Its answer does not hold; why is for our log alone.
    Refused(String),
    /// Somebody was to prove anew who they are, and it did not ask them.
    NotAnew,
}

impl ProviderError {
    /// Its answer does not hold.
    pub fn refused(why: impl Into<String>) -> Self {
        Self::Refused(why.into())
    }

    /// As it is told to whoever wanted to sign in.
    pub fn problem(&self, provider: &Provider) -> Problem {
        let name = &provider.settings.name;
        match self {
            Self::Unreachable => Problem::invalid_member(
                "/provider",
                Invalid::new(
                    "unreachable",
                    format!(
                        "{name} does not answer at the moment; try again later or sign in another way"
                    ),
                ),
            ),
            // As for a wrong password, and for an account that is switched off.
            Self::Refused(_) => Problem::new(ProblemCode::InvalidCredentials),
            Self::NotAnew => Problem::invalid_member(
                "/code",
                Invalid::new(
                    "not_recent",
                    format!("{name} did not ask you who you are; sign out there, then try again"),
                ),
            ),
        }
    }
}

/// An error with what caused it, for the log.
pub fn told(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
