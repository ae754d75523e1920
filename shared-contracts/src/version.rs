// Generated from openapi.json by shared-contracts/generator. Do not edit:
// change the API's code (or the generator) and run shared-contracts/regenerate.
use std::fmt;

/// The version of the contract this crate was generated from.
pub const CONTRACT_VERSION: &str = "0.1.1";

/// The response header in which the API names the contract it serves.
pub const VERSION_HEADER: &str = "contract-version";

/// The API and this program were built for contracts that do not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionSkew {
    /// What the API says it serves.
    pub served: String,
    /// What this program was built for.
    pub expected: &'static str,
}

impl fmt::Display for VersionSkew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { served, expected } = self;
        let (line, advice) = match (parse(served), parse(expected)) {
            (Some(served), Some(expected)) if served < expected => ("older", "Upgrade the API"),
            (Some(_), Some(_)) => ("newer and incompatible", "Upgrade this program"),
            _ => ("unreadable", "Check the address of the API"),
        };
        write!(
            f,
            "the API serves contract version {served:?} but this program was built for \
             {expected}: the API's is {line}. {advice}."
        )
    }
}

impl std::error::Error for VersionSkew {}

/// Whether a server of contract `served` can be used by a program built with this crate.
///
/// The server may be newer within the same major version (below 1.0: the same minor
/// version), never older: it would lack what this crate knows of.
///
/// # Errors
/// [`VersionSkew`] when it can't, or when `served` is not a version.
pub fn fits(served: &str) -> Result<(), VersionSkew> {
    let fit = match (parse(served), parse(CONTRACT_VERSION)) {
        (Some(served), Some(ours)) => line(served) == line(ours) && served >= ours,
        _ => false,
    };
    if fit {
        return Ok(());
    }
    Err(VersionSkew {
        served: served.to_owned(),
        expected: CONTRACT_VERSION,
    })
}

type Version = (u64, u64, u64);

/// The part of a version that changes when the contract breaks.
fn line((major, minor, _): Version) -> (u64, u64) {
    (major, if major == 0 { minor } else { 0 })
}

fn parse(version: &str) -> Option<Version> {
    let mut parts = version.trim().split('.').map(|part| part.parse().ok());
    let version = (parts.next()??, parts.next()??, parts.next()??);
    parts.next().is_none().then_some(version)
}
