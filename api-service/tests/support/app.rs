//! The application under test.

use std::pin::Pin;

use axum::{
    Router,
    body::Body,
    http::{Method, Request},
};
use tokio::net::TcpListener;
use tower::ServiceExt;
use uuid::Uuid;
use verso::{
    app::{self, AppState},
    clock::Clock,
    database::Database,
    publishing::{
        articles::{self, NewArticle, Saved},
        media::{self, NewMedia},
    },
};

use super::{
    Answer, StoppedClock, TestDatabase,
    determined::{SeededRandom, settings},
};

/// A whole application without a port.
pub struct TestApp {
    /// Its parts.
    pub state: AppState,
    /// Its clock.
    pub clock: StoppedClock,
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
        ];
        let mut flags: Vec<String> = flags.map(str::to_owned).to_vec();
        flags.push(format!("--media-dir={}", media.display()));
        let clock = StoppedClock::default();
        Self::new(database, Box::new(clock.clone()), clock, flags)
    }

    fn new(
        database: Database,
        shown: Box<dyn Clock>,
        clock: StoppedClock,
        flags: Vec<String>,
    ) -> Self {
        let given: Vec<&str> = flags.iter().map(String::as_str).collect();
        let random = Box::new(SeededRandom::default());
        let state = AppState::new(settings(&given), database, shown, random);
        let router = app::router(state.clone());
        Self {
            state,
            clock,
            router,
            flags,
        }
    }

    /// Another on the same database, with these flags as well.
    pub fn with(&self, flags: &[&str]) -> Self {
        let mut all = self.flags.clone();
        all.extend(flags.iter().map(|&flag| flag.to_owned()));
        let shown = Box::new(self.clock.clone());
        Self::new(self.state.database.clone(), shown, self.clock.clone(), all)
    }

    /// Another on the same database that takes the time from `clock`.
    pub fn with_clock(&self, clock: impl Clock) -> Self {
        let database = self.state.database.clone();
        Self::new(
            database,
            Box::new(clock),
            self.clock.clone(),
            self.flags.clone(),
        )
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
    pub fn get(&self, path: &str) -> TestRequest<'_> {
        self.request(Method::GET, path)
    }

    /// A request; await it to get the answer.
    pub fn request(&self, method: Method, path: &str) -> TestRequest<'_> {
        let request = Request::builder().method(method).uri(path);
        TestRequest { app: self, request }
    }
}

/// A request that has not been sent.
pub struct TestRequest<'app> {
    app: &'app TestApp,
    request: axum::http::request::Builder,
}

impl TestRequest<'_> {
    /// Adds a header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.header(name, value);
        self
    }
}

impl<'app> IntoFuture for TestRequest<'app> {
    type Output = Answer;
    type IntoFuture = Pin<Box<dyn Future<Output = Answer> + Send + 'app>>;

    fn into_future(self) -> Self::IntoFuture {
        let router = self.app.router.clone();
        Box::pin(async move {
            let request = self.request.body(Body::empty()).unwrap();
            Answer::read(router.oneshot(request).await.unwrap()).await
        })
    }
}
