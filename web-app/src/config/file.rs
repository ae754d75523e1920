//! The settings file: its values take the place of the defaults, so that the
//! file knows the same settings and obeys the same rules as the flags.

use std::path::{Path, PathBuf};

use clap::{Args, Command};

use super::Config;

/// Why a settings file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It cannot be read.
    #[error("cannot read the settings file {}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// It is not TOML.
    #[error("the settings file {} is not valid TOML: {source}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Where and why.
        source: toml::de::Error,
    },
    /// It names something that is not a setting.
    #[error("the settings file {} has the unknown setting `{setting}`; `recto serve --help` lists them", path.display())]
    Unknown {
        /// The file.
        path: PathBuf,
        /// The name.
        setting: String,
    },
    /// A value is neither text nor a number.
    #[error("the setting `{setting}` in {} must be a text or a number", path.display())]
    Kind {
        /// The file.
        path: PathBuf,
        /// The name.
        setting: String,
    },
}

/// Makes the values in the file the defaults of a command that has the
/// settings.
///
/// # Errors
/// When the file cannot be read or names something that is not a setting.
pub fn apply_file(mut command: Command, path: &Path) -> Result<Command, FileError> {
    let path = path.to_owned();
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(source) => return Err(FileError::Unreadable { path, source }),
    };
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(source) => return Err(FileError::Malformed { path, source }),
    };
    let settings = Config::augment_args(Command::new("settings"));
    for (setting, value) in table {
        if !settings
            .get_arguments()
            .any(|argument| argument.get_id() == setting.as_str())
        {
            return Err(FileError::Unknown { path, setting });
        }
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(number) => number.to_string(),
            _ => return Err(FileError::Kind { path, setting }),
        };
        command = command.mut_arg(setting, |argument| argument.default_value(value));
    }
    Ok(command)
}
