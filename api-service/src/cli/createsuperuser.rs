//! `verso createsuperuser`: the first account, which can then give others their rights.

use std::{
    error::Error,
    io::{self, BufRead, IsTerminal, Write},
    process::ExitCode,
    str::FromStr,
};

use clap::Args;

use super::{Outcome, open_current_database};
use crate::{
    config::Settings,
    http::input::{
        Invalid, Username,
        person::{DisplayName, EmailAddress},
    },
    identity::{
        accounts::superuser::{self, NewSuperuser},
        passwords::{self, NewPassword, Passwords, Setting},
    },
};

/// What `verso createsuperuser` can be told.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    settings: Settings,
    /// The name of the account; asked for when it is left out.
    #[arg(long)]
    username: Option<Username>,
    /// The e-mail address of the account; asked for when it is left out.
    #[arg(long)]
    email: Option<EmailAddress>,
    /// The name that readers see; the username when it is left out.
    #[arg(long)]
    display_name: Option<DisplayName>,
    /// Read the password from the first line of standard input instead of asking for it.
    #[arg(long)]
    password_stdin: bool,
}

/// Makes an account that may do everything.
pub async fn run(arguments: Arguments) -> Outcome {
    let settings = &arguments.settings;
    let database = open_current_database(settings).await?;
    let ask = !arguments.password_stdin;
    let username = match arguments.username {
        Some(username) => username,
        None => asked("Username", "--username", ask)?,
    };
    let email = match arguments.email {
        Some(email) => email,
        None => asked("E-mail address", "--email", ask)?,
    };
    let display_name = arguments.display_name.as_ref();
    let display_name = display_name.map_or(username.as_str(), DisplayName::as_str);
    let setting = Setting {
        has_second_factor: false,
        own_words: vec![
            username.as_str(),
            display_name,
            email.as_str(),
            &settings.publication.title,
        ],
    };
    let password = if arguments.password_stdin {
        accepted(&first_line()?, &setting).map_err(|why| format!("the password {why}"))?
    } else {
        asked_password(&setting)?
    };
    let passwords = Passwords::new(&settings.passwords);
    let new = NewSuperuser {
        username: &username,
        display_name,
        email: &email,
        password: password.password(),
    };
    let made = superuser::create(&database, &passwords, &new).await;
    database.close().await;
    println!("{}", made?);
    Ok(ExitCode::SUCCESS)
}

/// Asks a person for a value, again and again until it is a valid one.
fn asked<T: FromStr<Err = Invalid>>(
    question: &str,
    flag: &str,
    may_ask: bool,
) -> Result<T, Box<dyn Error>> {
    if !may_ask || !io::stdin().is_terminal() {
        return Err(format!("{flag} is needed where nobody can be asked").into());
    }
    loop {
        print!("{question}: ");
        io::stdout().flush()?;
        match first_line()?.trim().parse() {
            Ok(value) => return Ok(value),
            Err(why) => println!("It {why}."),
        }
    }
}

fn first_line() -> Result<String, Box<dyn Error>> {
    let mut line = String::new();
    if io::stdin().lock().read_line(&mut line)? == 0 {
        return Err("there is nothing on standard input".into());
    }
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Asks for a password without showing it, twice.
fn asked_password(setting: &Setting<'_>) -> Result<NewPassword, Box<dyn Error>> {
    loop {
        let ask = |prompt| {
            rpassword::prompt_password(prompt).map_err(|error| {
                format!("nobody can be asked for a password here ({error}); give it with --password-stdin")
            })
        };
        match accepted(&ask("Password: ")?, setting) {
            Err(why) => println!("It {why}."),
            Ok(password)
                if ask("The same again: ")?
                    .parse()
                    .is_ok_and(|again: NewPassword| {
                        again.password().as_str() == password.password().as_str()
                    }) =>
            {
                return Ok(password);
            }
            Ok(_) => println!("The two are not the same."),
        }
    }
}

fn accepted(text: &str, setting: &Setting<'_>) -> Result<NewPassword, Invalid> {
    let password: NewPassword = text.parse()?;
    passwords::check(&password, setting)?;
    Ok(password)
}
