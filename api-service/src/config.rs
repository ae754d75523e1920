//! Configuration: one declaration for flags, environment and file, validated at start.

mod file;
mod identity;
mod identity_providers;
mod values;

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use clap::{Args, ValueEnum};
use url::Url;

pub use file::{FileError, apply_file};
pub use identity::{MailSettings, PasswordSettings, SignUpPolicy};
pub use identity_providers::{IdentityProvider, IdentityProviders, is_safe};
pub use values::{BaseUrl, CorsOrigins, DocsPath};

/// Everything that can be set. A flag wins over the environment, which wins over the file.
#[derive(Args, Clone, Debug)]
pub struct Settings {
    /// The database: `sqlite:PATH` or `postgres://USER@HOST/NAME`.
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = "sqlite:data/verso.sqlite",
        hide_env_values = true
    )]
    pub database_url: String,
    /// The most database connections held open for reading.
    #[arg(long, env = "VERSO_DATABASE_CONNECTIONS", default_value = "8", value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub database_connections: u32,
    /// The folder that holds the bytes of media.
    #[arg(long, env = "VERSO_MEDIA_DIR", default_value = "data/media")]
    pub media_dir: PathBuf,
    /// The file that holds the key with which secrets in the database are sealed; made when missing.
    #[arg(long, env = "VERSO_SECRET_KEY_FILE", default_value = "data/secret.key")]
    pub secret_key_file: PathBuf,
    /// Address and port to listen on.
    #[arg(long, env = "VERSO_LISTEN", default_value = "127.0.0.1:8000")]
    pub listen: SocketAddr,
    /// The address under which clients reach this API, with a path when it stands behind a prefix.
    #[arg(
        long,
        env = "VERSO_PUBLIC_URL",
        default_value = "http://127.0.0.1:8000"
    )]
    pub public_url: BaseUrl,
    /// The address of the site, which feeds and mails link to; passkeys belong to the name of its host.
    #[arg(long, env = "VERSO_SITE_URL", default_value = "http://localhost:3000")]
    pub site_url: BaseUrl,
    /// The address of the site's public keys; by default `.well-known/jwks.json` on the site.
    #[arg(long, env = "VERSO_SITE_JWKS_URL")]
    pub site_jwks_url: Option<Url>,
    /// A file with the site's public keys, instead of their address.
    #[arg(long, env = "VERSO_SITE_JWKS_FILE")]
    pub site_jwks_file: Option<PathBuf>,
    /// Let applications have notices sent to loopback and private addresses, and without TLS: for development.
    #[arg(long, env = "VERSO_ALLOW_PRIVATE_TARGETS")]
    pub allow_private_targets: bool,
    /// Origins whose pages may call the API from a browser: `*`, or a list joined by commas.
    #[arg(long, env = "VERSO_CORS_ORIGINS", default_value = "*")]
    pub cors_origins: CorsOrigins,
    /// The largest request body, in bytes.
    #[arg(long, env = "VERSO_MAX_BODY_BYTES", default_value = "1048576")]
    pub max_body_bytes: usize,
    /// The most requests at work at once; more are answered with 503.
    #[arg(long, env = "VERSO_MAX_CONCURRENT_REQUESTS", default_value = "1024", value_parser = positive)]
    pub max_concurrent_requests: usize,
    /// The most calls that one user may make through one application in a minute.
    #[arg(long, env = "VERSO_MAX_CALLS_PER_MINUTE", default_value = "1000", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub max_calls_per_minute: u32,
    /// How many proxies of yours stand in front; so many entries of `X-Forwarded-For` are believed.
    #[arg(long, env = "VERSO_TRUSTED_PROXIES", default_value = "0", value_parser = proxies)]
    pub trusted_proxies: usize,
    /// Seconds for which a public answer is repeated before the database is asked again; 0 for never.
    #[arg(long, env = "VERSO_ANSWER_MAX_AGE", default_value = "1", value_parser = answer_max_age)]
    pub answer_max_age: Duration,
    /// Seconds after which an answer is given up.
    #[arg(long, env = "VERSO_REQUEST_TIMEOUT", default_value = "30", value_parser = seconds)]
    pub request_timeout: Duration,
    /// Seconds that requests at work may take to end when the service stops.
    #[arg(long, env = "VERSO_DRAIN_TIMEOUT", default_value = "20", value_parser = seconds)]
    pub drain_timeout: Duration,
    /// Where Swagger UI is served; `off` for nowhere.
    #[arg(long, env = "VERSO_DOCS_PATH", default_value = "/docs")]
    pub docs_path: DocsPath,
    /// Where Redoc is served; `off` for nowhere.
    #[arg(long, env = "VERSO_REDOC_PATH", default_value = "/redoc")]
    pub redoc_path: DocsPath,
    /// Where the OpenAPI document is served; `off` for nowhere, which switches the pages off too.
    #[arg(long, env = "VERSO_OPENAPI_PATH", default_value = "/openapi.json")]
    pub openapi_path: DocsPath,
    /// What the publication calls itself.
    #[command(flatten)]
    pub publication: PublicationSettings,
    /// Who may make an account.
    #[arg(long, env = "VERSO_SIGN_UP", default_value = "open")]
    pub sign_up: SignUpPolicy,
    /// Where else people may sign in: a JSON list, or `[[identity_providers]]` in the file.
    #[arg(
        long,
        env = "VERSO_IDENTITY_PROVIDERS",
        default_value = "",
        hide_env_values = true,
        hide_default_value = true
    )]
    pub identity_providers: IdentityProviders,
    /// How passwords are kept.
    #[command(flatten)]
    pub passwords: PasswordSettings,
    /// How mail is sent.
    #[command(flatten)]
    pub mail: MailSettings,
    /// How logs are written.
    #[arg(long, env = "VERSO_LOG_FORMAT", default_value = "pretty")]
    pub log_format: LogFormat,
    /// What is logged: a level, or directives such as `info,sqlx=warn`.
    #[arg(long, env = "VERSO_LOG", default_value = "info")]
    pub log: String,
}

impl Settings {
    /// Checks what no setting can tell by itself.
    ///
    /// # Errors
    /// Which settings do not fit together, and what to do.
    pub fn check(&self) -> Result<(), String> {
        let pages = [
            ("--docs-path", &self.docs_path),
            ("--redoc-path", &self.redoc_path),
            ("--openapi-path", &self.openapi_path),
        ];
        for (index, (name, path)) in pages.iter().enumerate() {
            for (other_name, other) in pages.iter().skip(index + 1) {
                if path.collides_with(other) {
                    return Err(format!(
                        "{name} and {other_name} collide: each needs a path of its own, \
                         not within the other's"
                    ));
                }
            }
        }
        self.identity_providers.check()
    }
}

/// What the publication calls itself.
#[derive(Args, Clone, Debug)]
pub struct PublicationSettings {
    /// Name of the publication.
    #[arg(
        id = "publication_title",
        long = "publication-title",
        env = "VERSO_PUBLICATION_TITLE",
        default_value = "Recto & Verso"
    )]
    pub title: String,
    /// One line under the name.
    #[arg(
        id = "publication_tagline",
        long = "publication-tagline",
        env = "VERSO_PUBLICATION_TAGLINE",
        default_value = "Notes from both sides of the page"
    )]
    pub tagline: String,
    /// A sentence or two for search engines and feed readers.
    #[arg(
        id = "publication_description",
        long = "publication-description",
        env = "VERSO_PUBLICATION_DESCRIPTION",
        default_value = ""
    )]
    pub description: String,
    /// Language of the articles (BCP 47).
    #[arg(
        id = "publication_language",
        long = "publication-language",
        env = "VERSO_PUBLICATION_LANGUAGE",
        default_value = "en"
    )]
    pub language: String,
}

/// How logs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// One JSON object a line, for machines.
    Json,
    /// Coloured lines, for people.
    Pretty,
}

fn seconds(text: &str) -> Result<Duration, String> {
    match text.parse::<u64>() {
        Ok(seconds @ 1..=86_400) => Ok(Duration::from_secs(seconds)),
        _ => Err("must be a whole number of seconds from 1 to 86400".to_owned()),
    }
}

/// No longer than what answers say of themselves (`Cache-Control`).
fn answer_max_age(text: &str) -> Result<Duration, String> {
    match text.parse::<u64>() {
        Ok(seconds @ 0..=10) => Ok(Duration::from_secs(seconds)),
        _ => Err("must be a whole number of seconds from 0 to 10".to_owned()),
    }
}

fn proxies(text: &str) -> Result<usize, String> {
    match text.parse::<usize>() {
        Ok(number @ 0..=10) => Ok(number),
        _ => Err("must be a whole number from 0 to 10".to_owned()),
    }
}

fn positive(text: &str) -> Result<usize, String> {
    match text.parse::<usize>() {
        Ok(number @ 1..=1_000_000) => Ok(number),
        _ => Err("must be a whole number from 1 to 1000000".to_owned()),
    }
}
