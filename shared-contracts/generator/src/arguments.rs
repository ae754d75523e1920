//! The command line: one folder and one switch.

use std::path::PathBuf;

const USAGE: &str = "usage: contract-generator [--check] CRATE
  CRATE    the folder of the crate, which holds openapi.json
  --check  write nothing; fail and name the files that are stale";

/// What was asked for.
#[derive(Debug, PartialEq)]
pub struct Arguments {
    /// The crate's folder.
    pub folder: PathBuf,
    /// Compare only.
    pub check: bool,
}

impl Arguments {
    /// The document to read.
    pub fn document(&self) -> PathBuf {
        self.folder.join("openapi.json")
    }
}

/// Reads the arguments after the program's name.
pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut folder = None;
    let mut check = false;
    for argument in arguments {
        match argument.as_str() {
            "--check" => check = true,
            "--help" | "-h" => return Err(USAGE.to_owned()),
            other if other.starts_with('-') => {
                return Err(format!("unknown option {other}\n{USAGE}"));
            }
            _ if folder.is_some() => return Err(format!("only one CRATE is taken\n{USAGE}")),
            _ => folder = Some(PathBuf::from(argument)),
        }
    }
    let folder = folder.ok_or_else(|| USAGE.to_owned())?;
    Ok(Arguments { folder, check })
}
