//! The application under test.

use axum::{Router, http::Method};
use tokio::net::TcpListener;
use uuid::Uuid;
use verso::{
    app::{self, AppState},
    clock::Clock,
    database::Database,
    publishing::{
        articles::{self, NewArticle, Saved},
        media::{self, NewMedia},
    },
    secrets::Secrets,
};

use super::{
    Mailbox, StoppedClock, TestDatabase, TestRequest,
    determined::{SeededRandom, settings},
};

/// A whole application without a port.
pub struct TestApp {
    /// Its parts.
    pub state: AppState,
    /// Its clock.
    pub clock: StoppedClock,
    /// What it sent by mail.
    pub mailbox: Mailbox,
    random: SeededRandom,
    router: Router,
    flags: Vec<String>,
}

impl TestApp {
    /// Starts one with default settings.
    pub async fn start(home: &TestDatabase) -> Self {
        let database = Database::open(&home.url, 4).await.unwrap();
        let media = home.folder.path().join("media");
        let flags = [
            "--public-url=https://api.example",
            "--site-url=https://example",
            // What a test has just written is what it wants to read.
            "--answer-max-age=0",
            // Hashing is meant to take long; tests have no time for that.
            "--password-memory=1",
            "--password-passes=1",
        ];
        let mut flags: Vec<String> = flags.map(str::to_owned).to_vec();
        flags.push(format!("--media-dir={}", media.display()));
        let key = home.folder.path().join("secret.key");
        flags.push(format!("--secret-key-file={}", key.display()));
        let clock = StoppedClock::default();
        let shown = Box::new(clock.clone());
        Self::new(database, shown, clock, SeededRandom::default(), flags)
    }

    fn new(
        database: Database,
        shown: Box<dyn Clock>,
        clock: StoppedClock,
        random: SeededRandom,
        flags: Vec<String>,
    ) -> Self {
        let given: Vec<&str> = flags.iter().map(String::as_str).collect();
        let settings = settings(&given);
        let secrets = Secrets::from_file(&settings.secret_key_file, &random).unwrap();
        let mailbox = Mailbox::default();
        let state = AppState::new(
            settings,
            database,
            shown,
            Box::new(random.clone()),
            secrets,
            Box::new(mailbox.clone()),
        );
        let router = app::router(state.clone());
        Self {
            state,
            clock,
            mailbox,
            random,
            router,
            flags,
        }
    }

    /// Another on the same database, with these flags as well.
    pub fn with(&self, flags: &[&str]) -> Self {
        let mut all = self.flags.clone();
        all.extend(flags.iter().map(|&flag| flag.to_owned()));
        self.again(Box::new(self.clock.clone()), all)
    }

    /// Another on the same database that takes the time from `clock`.
    pub fn with_clock(&self, clock: impl Clock) -> Self {
        self.again(Box::new(clock), self.flags.clone())
    }

    fn again(&self, shown: Box<dyn Clock>, flags: Vec<String>) -> Self {
        let database = self.state.database.clone();
        let random = self.random.clone();
        Self::new(database, shown, self.clock.clone(), random, flags)
    }

    /// Saves articles, in this order.
    pub async fn has(&self, articles: impl IntoIterator<Item = impl Into<NewArticle>>) -> &Self {
        let mut transaction = self.state.database.begin().await.unwrap();
        for article in articles {
            let now = self.state.clock.now();
            let article = article.into();
            let saved = articles::save(&mut transaction, &article, now, &*self.state.random);
            assert_ne!(saved.await.unwrap(), Saved::Unchanged);
        }
        transaction.commit().await.unwrap();
        self
    }

    /// Saves an image and returns its id.
    pub async fn has_image(&self, media_type: &'static str, bytes: &[u8]) -> Uuid {
        let digest = media::Digest::of(bytes);
        self.state.media_files.put(&digest, bytes).await.unwrap();
        let image = NewMedia {
            digest,
            media_type,
            byte_length: bytes.len() as u64,
            dimensions: Some((640, 480)),
            file_name: "image".to_owned(),
        };
        let mut transaction = self.state.database.begin().await.unwrap();
        let now = self.state.clock.now();
        let id = media::save(&mut transaction, &image, now, &*self.state.random);
        let id = id.await.unwrap();
        transaction.commit().await.unwrap();
        id
    }

    /// Answers on a port of its own until the test ends; returns the address.
    pub async fn listen(&self) -> std::net::SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(axum::serve(listener, self.router.clone()).into_future());
        address
    }

    /// A GET request; await it to get the answer.
    pub fn get(&self, path: &str) -> TestRequest {
        self.request(Method::GET, path)
    }

    /// A request; await it to get the answer.
    pub fn request(&self, method: Method, path: &str) -> TestRequest {
        TestRequest::new(&self.router, method, path)
    }

    /// A POST request; await it to get the answer.
    pub fn post(&self, path: &str) -> TestRequest {
        self.request(Method::POST, path)
    }

    /// A PUT request; await it to get the answer.
    pub fn put(&self, path: &str) -> TestRequest {
        self.request(Method::PUT, path)
    }

    /// A PATCH request; await it to get the answer.
    pub fn patch(&self, path: &str) -> TestRequest {
        self.request(Method::PATCH, path)
    }

    /// A DELETE request; await it to get the answer.
    pub fn delete(&self, path: &str) -> TestRequest {
        self.request(Method::DELETE, path)
    }
}
