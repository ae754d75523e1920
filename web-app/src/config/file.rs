//! The settings file: its values take the place of the defaults, so that the
//! file knows the same settings and obeys the same rules as the flags.

use std::ffi::OsString;
use std::path::Path;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory, FromArgMatches};

use super::Config;

pub(super) fn parse_with_file<I>(arguments: I) -> Result<Config, clap::Error>
where
    I: IntoIterator<Item: Into<OsString> + Clone>,
{
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    let mut command = Config::command();
    let without_file = Config::from_arg_matches(&command.try_get_matches_from_mut(&arguments)?)?;
    let Some(path) = without_file.config else {
        return Ok(without_file);
    };
    let mut command = with_defaults_of(&path).map_err(|message| {
        Config::command().error(ErrorKind::Io, format!("{}: {message}", path.display()))
    })?;
    Config::from_arg_matches(&command.try_get_matches_from_mut(&arguments)?)
}

fn with_defaults_of(path: &Path) -> Result<Command, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let table: toml::Table = text
        .parse()
        .map_err(|error| format!("not valid TOML: {error}"))?;
    let mut command = Config::command();
    for (key, value) in table {
        let is_setting = command
            .get_arguments()
            .any(|argument| argument.get_id() == key.as_str());
        if !is_setting || key == "config" {
            return Err(format!(
                "unknown setting {key:?}; `recto --help` lists the settings"
            ));
        }
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(number) => number.to_string(),
            _ => return Err(format!("the setting {key:?} must be a text or a number")),
        };
        command = command.mut_arg(key, |argument| argument.default_value(value));
    }
    Ok(command)
}
