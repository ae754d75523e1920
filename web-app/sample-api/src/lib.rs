//! A small stand-in for the API.
//!
//! The site is built and tested without the real API; what both agree on is
//! the contract, and everything here is made of its generated types.

mod account;
mod answer;
mod applications;
mod authorization;
mod bodies;
mod devices;
mod identity;
mod logout;
mod passkeys;
mod people;
mod providers;
mod publication;
mod routes;
mod verification;

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::HeaderMap;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub use devices::USER_CODE;
pub use people::{Account, PASSWORD, People};
pub use publication::Sample;

/// A request that was received.
#[derive(Debug, Clone)]
pub struct Received {
    /// Path and query.
    pub target: String,
    /// Its headers.
    pub headers: HeaderMap,
}

/// What the stand-in does with requests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Mood {
    /// Answers them.
    #[default]
    Well,
    /// Answers 503.
    Failing,
    /// Never answers.
    Silent,
    /// Claims to serve another version of the contract.
    OfVersion(String),
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) sample: Mutex<Sample>,
    pub(crate) people: Mutex<People>,
    pub(crate) mood: Mutex<Mood>,
    pub(crate) received: Mutex<Vec<Received>>,
}

/// A running stand-in.
pub struct SampleApi {
    address: SocketAddr,
    state: Arc<State>,
    running: Option<(oneshot::Sender<()>, JoinHandle<io::Result<()>>)>,
}

impl SampleApi {
    /// Starts one; port 0 is any free port.
    ///
    /// # Errors
    /// When the port cannot be had.
    pub async fn start(address: SocketAddr) -> io::Result<Self> {
        let mut api = Self {
            address,
            state: Arc::default(),
            running: None,
        };
        api.resume().await?;
        Ok(api)
    }

    /// Where it listens, or last listened.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Changes what is published.
    pub fn edit(&self, change: impl FnOnce(&mut Sample)) {
        change(&mut lock(&self.state.sample));
    }

    /// Looks at, or changes, the people whom it knows.
    pub fn people<T>(&self, look: impl FnOnce(&mut People) -> T) -> T {
        look(&mut lock(&self.state.people))
    }

    /// Changes what it does with requests.
    pub fn set_mood(&self, mood: Mood) {
        *lock(&self.state.mood) = mood;
    }

    /// The requests so far.
    pub fn received(&self) -> Vec<Received> {
        lock(&self.state.received).clone()
    }

    /// Stops listening and closes every connection.
    pub async fn stop(&mut self) {
        if let Some((stop, task)) = self.running.take() {
            // Nobody listens any more when the task has ended by itself.
            let _ = stop.send(());
            let _ = task.await;
        }
    }

    /// Listens again at the same address.
    ///
    /// # Errors
    /// When the port has been taken meanwhile.
    pub async fn resume(&mut self) -> io::Result<()> {
        let listener = TcpListener::bind(self.address).await?;
        self.address = listener.local_addr()?;
        lock(&self.state.sample).api_url = self.url();
        let (stop, stopped) = oneshot::channel();
        let service = axum::serve(listener, routes::router(Arc::clone(&self.state)));
        let task = tokio::spawn(async move {
            service
                .with_graceful_shutdown(async {
                    // Dropping the sender stops it as well.
                    let _ = stopped.await;
                })
                .await
        });
        self.running = Some((stop, task));
        Ok(())
    }

    /// Runs until the process ends.
    pub async fn run(mut self) {
        if let Some((_stop, task)) = self.running.take() {
            let _ = task.await;
        }
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
