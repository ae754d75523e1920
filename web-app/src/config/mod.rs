//! Settings, from flags, the environment (`RECTO_…`) and a TOML file.
//!
//! The struct below is the one definition of all three.

mod address;
mod file;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};
use url::Url;

pub use self::file::{FileError, apply_file};

/// Everything that can be set. A flag wins over the environment, which wins
/// over the file, which wins over the default.
#[derive(Debug, Clone, Args)]
pub struct Config {
    /// Address to listen on
    #[arg(
        long,
        env = "RECTO_LISTEN",
        value_name = "ADDRESS:PORT",
        default_value = "127.0.0.1:3000"
    )]
    pub listen: SocketAddr,

    /// Address of this site as readers know it
    #[arg(long, env = "RECTO_SITE_URL", value_name = "URL", value_parser = address::origin, default_value = "http://localhost:3000")]
    pub site_url: Url,

    /// Address of the API as this server reaches it
    #[arg(long, env = "RECTO_API_URL", value_name = "URL", value_parser = address::service, default_value = "http://127.0.0.1:8000")]
    pub api_url: Url,

    /// Address of the API as browsers reach it [default: the same as --api-url]
    #[arg(long, env = "RECTO_PUBLIC_API_URL", value_name = "URL", value_parser = address::service)]
    pub public_api_url: Option<Url>,

    /// Folder with the bundled assets [default: `site` beside the program]
    #[arg(long, env = "RECTO_ASSETS", value_name = "FOLDER")]
    pub assets: Option<PathBuf>,

    /// File with the site's own keys; made when it is missing. All instances of
    /// the site must have the same
    #[arg(
        long,
        env = "RECTO_KEY_FILE",
        value_name = "FILE",
        default_value = "data/site.key"
    )]
    pub key_file: PathBuf,

    /// How many proxies there are in front of this site, each of which adds to
    /// X-Forwarded-For
    #[arg(long, env = "RECTO_TRUSTED_PROXIES", value_name = "N", value_parser = clap::value_parser!(u8).range(0..=16), default_value_t = 0)]
    pub trusted_proxies: u8,

    /// How long an answer of the API may take, in milliseconds
    #[arg(long, env = "RECTO_API_TIMEOUT_MS", value_name = "MS", value_parser = clap::value_parser!(u64).range(1..=60_000), default_value_t = 3_000)]
    pub api_timeout_ms: u64,

    /// How long to show saved copies before an API that failed is tried again,
    /// in milliseconds
    #[arg(long, env = "RECTO_API_RETRY_MS", value_name = "MS", value_parser = clap::value_parser!(u64).range(0..=600_000), default_value_t = 1_000)]
    pub api_retry_ms: u64,

    /// How long an answer of the API counts as fresh, in milliseconds
    #[arg(long, env = "RECTO_CACHE_FRESH_MS", value_name = "MS", value_parser = clap::value_parser!(u64).range(0..=3_600_000), default_value_t = 5_000)]
    pub cache_fresh_ms: u64,

    /// How long after that it may be shown while a new one is fetched behind
    /// it, in milliseconds
    #[arg(long, env = "RECTO_CACHE_STALE_MS", value_name = "MS", value_parser = clap::value_parser!(u64).range(0..=86_400_000), default_value_t = 60_000)]
    pub cache_stale_ms: u64,

    /// How long an answer is kept for the case that the API cannot be reached,
    /// in seconds
    #[arg(long, env = "RECTO_CACHE_KEEP_S", value_name = "S", value_parser = clap::value_parser!(u64).range(1..=31_536_000), default_value_t = 604_800)]
    pub cache_keep_s: u64,

    /// Memory for answers of the API and rendered pages, in MiB
    #[arg(long, env = "RECTO_CACHE_MIB", value_name = "MIB", value_parser = clap::value_parser!(u64).range(1..=65_536), default_value_t = 64)]
    pub cache_mib: u64,

    /// How long a request to this site may take, in milliseconds
    #[arg(long, env = "RECTO_REQUEST_TIMEOUT_MS", value_name = "MS", value_parser = clap::value_parser!(u64).range(1..=600_000), default_value_t = 15_000)]
    pub request_timeout_ms: u64,

    /// How many requests are worked on at once; more are refused with 503
    #[arg(long, env = "RECTO_MAX_CONCURRENCY", value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000), default_value_t = 4_096)]
    pub max_concurrency: u32,

    /// How long open requests may take to finish at the end, in seconds
    #[arg(long, env = "RECTO_DRAIN_S", value_name = "S", value_parser = clap::value_parser!(u64).range(0..=600), default_value_t = 20)]
    pub drain_s: u64,

    /// What is logged, as in `info,recto=debug`
    #[arg(long, env = "RECTO_LOG", value_name = "FILTER", default_value = "info")]
    pub log: String,

    /// How log lines look
    #[arg(
        long,
        env = "RECTO_LOG_FORMAT",
        value_name = "FORMAT",
        value_enum,
        default_value = "pretty"
    )]
    pub log_format: LogFormat,
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Pretty,
    /// For machines: one JSON object a line.
    Json,
}

impl Config {
    /// Address of the API as browsers reach it.
    pub fn public_api_url(&self) -> &Url {
        self.public_api_url.as_ref().unwrap_or(&self.api_url)
    }

    /// How long an answer of the API may take.
    pub fn api_timeout(&self) -> Duration {
        Duration::from_millis(self.api_timeout_ms)
    }

    /// Memory for answers of the API and rendered pages.
    pub fn cache_bytes(&self) -> u64 {
        self.cache_mib * 1024 * 1024
    }

    /// How long open requests may take to finish at the end.
    pub fn drain(&self) -> Duration {
        Duration::from_secs(self.drain_s)
    }

    /// How long a request to this site may take.
    pub fn request_timeout(&self) -> Duration {
        Duration::from_millis(self.request_timeout_ms)
    }
}
