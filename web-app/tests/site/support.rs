//! A site and its stand-in API, started for one test.

use std::fs;
use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use recto::cli::{Cli, Command};
use recto::config::Config;
use recto::server::Server;
use reqwest::header::HeaderMap;
use reqwest::{Client, Method, StatusCode};
use sample_api::SampleApi;
use tempfile::TempDir;
use tokio::sync::oneshot;

/// A running site and its API. By default nothing is fresh for any time, so
/// that every request asks the API.
pub struct Pair {
    pub api: SampleApi,
    pub url: String,
    client: Client,
    _stop: oneshot::Sender<()>,
    assets: TempDir,
    arguments: Vec<String>,
}

/// Another instance of a site, as long as this is kept.
pub struct Instance {
    pub url: String,
    _stop: oneshot::Sender<()>,
}

/// Runs a site until what comes with its address is dropped.
async fn serve(arguments: &[String]) -> (String, oneshot::Sender<()>) {
    let server = Server::bind(config(arguments)).await.unwrap();
    let url = format!("http://{}", server.address());
    let (stop, stopped) = oneshot::channel::<()>();
    tokio::spawn(server.run_until(async { drop(stopped.await) }, Duration::ZERO));
    (url, stop)
}

/// What came back.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Pair {
    pub async fn start() -> Self {
        Self::with(&[]).await
    }

    /// With further flags.
    pub async fn with(flags: &[&str]) -> Self {
        let api = SampleApi::start("127.0.0.1:0".parse().unwrap())
            .await
            .unwrap();
        let assets = assets();
        let folder = assets.path().to_str().unwrap().to_owned();
        let mut arguments = vec![
            "--listen=127.0.0.1:0".to_owned(),
            format!("--assets={folder}"),
        ];
        arguments.push(format!("--api-url={}", api.url()));
        arguments.push(format!("--key-file={folder}/data/site.key"));
        for setting in ["cache-fresh-ms", "cache-stale-ms", "api-retry-ms"] {
            if !flags.iter().any(|flag| flag.contains(setting)) {
                arguments.push(format!("--{setting}=0"));
            }
        }
        arguments.extend(flags.iter().map(ToString::to_string));

        let (url, stop) = serve(&arguments).await;
        let client = Client::builder()
            .tls_certs_only([])
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Self {
            api,
            url,
            client,
            _stop: stop,
            assets,
            arguments,
        }
    }

    /// Another instance of the site, whose keys are those of this one below a
    /// newer one.
    pub async fn with_another_key_on_top(&self) -> Instance {
        let (own, newer) = (self.assets.path().join("data"), assets());
        let path = newer.path().join("site.key");
        let flag = format!("--key-file={}", path.display());
        let mut arguments = self.arguments.clone();
        arguments.retain(|argument| !argument.starts_with("--key-file="));
        arguments.push(flag);
        // The first start makes a key.
        drop(serve(&arguments).await);
        let keys = [&path, &own.join("site.key")].map(|path| fs::read_to_string(path).unwrap());
        fs::write(&path, keys.concat()).unwrap();
        let (url, stop) = serve(&arguments).await;
        Instance { url, _stop: stop }
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.get_with(path, &[]).await
    }

    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        let address = format!("{}{path}", self.url);
        self.ask(Method::GET, &address, headers, None).await
    }

    /// Asks anything of anybody.
    pub async fn ask(
        &self,
        method: Method,
        address: &str,
        headers: &[(&str, &str)],
        body: Option<String>,
    ) -> Reply {
        let mut request = self.client.request(method, address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let body = String::from_utf8_lossy(&response.bytes().await.unwrap()).into_owned();
        Reply {
            status,
            headers,
            body,
        }
    }

    /// Asks again and again until the page is as expected.
    pub async fn get_until(&self, path: &str, expected: impl Fn(&Reply) -> bool) -> Reply {
        for _ in 0..1_000 {
            let reply = self.get(path).await;
            if expected(&reply) {
                return reply;
            }
        }
        panic!("{path} never became what was expected");
    }

    /// What is in a cookie of the site, changed, as the site would have written
    /// it.
    pub fn rewrite(
        &self,
        (name, value): (&str, &str),
        change: impl FnOnce(&mut serde_json::Value),
    ) -> String {
        let pem = fs::read_to_string(self.assets.path().join("data/site.key")).unwrap();
        let lines: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        let secret = STANDARD.decode(lines).unwrap();
        let key = cookie::Key::derive_from(&secret);
        let mut jar = cookie::CookieJar::new();
        let sealed = cookie::Cookie::new(name.to_owned(), value.to_owned());
        let cookie = jar.private(&key).decrypt(sealed).unwrap();
        let mut content = serde_json::from_str(cookie.value()).unwrap();
        change(&mut content);
        jar.private_mut(&key)
            .add((name.to_owned(), content.to_string()));
        jar.get(name).unwrap().value().to_owned()
    }

    /// How many requests the API has had for targets that begin like this.
    pub fn asked(&self, beginning: &str) -> usize {
        self.api
            .received()
            .iter()
            .filter(|received| received.target.starts_with(beginning))
            .count()
    }
}

impl Reply {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub fn contains(&self, text: &str) -> bool {
        self.body.contains(text)
    }
}

/// The settings that these arguments make.
pub fn config(arguments: &[String]) -> Config {
    let command = ["recto".to_owned(), "serve".to_owned()]
        .into_iter()
        .chain(arguments.iter().cloned());
    match Cli::load_from(command).unwrap().command {
        Command::Serve(config) => *config,
        Command::Healthcheck(_) => panic!("asked for serve"),
    }
}

/// A site folder as the bundler writes it, but nearly empty.
fn assets() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let names = [
        "site.css",
        "theme.js",
        "page.js",
        "passkeys.js",
        "islands.js",
        "islands.wasm",
        "icon.svg",
        "source-serif-4-latin.woff2",
        "source-serif-4-latin-italic.woff2",
        "source-sans-3-latin.woff2",
        "source-code-pro-latin.woff2",
    ];
    let manifest: serde_json::Map<_, _> = names
        .iter()
        .map(|name| {
            let (stem, extension) = name.split_once('.').unwrap();
            (
                (*name).to_owned(),
                format!("{stem}.0123abcd.{extension}").into(),
            )
        })
        .collect();
    for hashed in manifest.values() {
        write(folder.path(), hashed.as_str().unwrap(), "plain");
    }
    write(folder.path(), "site.0123abcd.css.br", "brotli");
    write(folder.path(), "site.0123abcd.css.gz", "gzip");
    write(
        folder.path(),
        "manifest.json",
        &serde_json::to_string(&manifest).unwrap(),
    );
    folder
}

fn write(folder: &Path, name: &str, content: &str) {
    fs::write(folder.join(name), content).unwrap();
}
