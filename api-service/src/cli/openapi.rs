//! `verso openapi`

use std::{io::Write, process::ExitCode};

use super::Outcome;
use crate::docs;

/// Writes the OpenAPI document of this build.
pub fn run() -> Outcome {
    let document = serde_json::to_string_pretty(&docs::openapi()?)?;
    writeln!(std::io::stdout(), "{document}")?;
    Ok(ExitCode::SUCCESS)
}
