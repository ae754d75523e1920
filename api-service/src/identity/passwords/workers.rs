//! The threads that hash passwords: a few, before which a bounded number of people queue.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    },
    thread,
};

use tokio::sync::oneshot;

use crate::http::problem::{Problem, ProblemCode};

/// How many may wait for each thread. They take about ten seconds to be worked off: whoever comes
/// after them hears so at once, instead of waiting for an answer that would come too late.
const WAITING_FOR_EACH: usize = 50;

type Job = Box<dyn FnOnce() + Send>;

/// Threads for work that keeps a processor busy. They end with this.
pub struct Workers(SyncSender<Job>);

impl Workers {
    /// As many threads as `count`.
    pub fn new(count: usize) -> Self {
        let (queue, jobs) = sync_channel(count.saturating_mul(WAITING_FOR_EACH));
        let jobs = Arc::new(Mutex::new(jobs));
        for _ in 0..count {
            let jobs = Arc::clone(&jobs);
            let thread = thread::Builder::new().name("passwords".to_owned());
            if let Err(error) = thread.spawn(move || work_off(&jobs)) {
                tracing::error!(%error, "a thread for hashing passwords could not be started");
            }
        }
        Self(queue)
    }

    /// What `work` comes to. It is left undone when nobody waits for it any more by the time
    /// that it is its turn.
    ///
    /// # Errors
    /// 503 when too many wait.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let (answer, answered) = oneshot::channel();
        let job = move || {
            if !answer.is_closed() {
                let _ = answer.send(work());
            }
        };
        self.0
            .try_send(Box::new(job))
            .map_err(|error| match error {
                TrySendError::Full(_) => Problem::new(ProblemCode::Unavailable)
                    .with_detail("Too many people are signing in just now. Try again in a moment."),
                TrySendError::Disconnected(_) => Problem::new(ProblemCode::InternalError),
            })?;
        let answer = answered.await;
        answer.map_err(|_| Problem::new(ProblemCode::InternalError))
    }
}

fn work_off(jobs: &Mutex<Receiver<Job>>) {
    yield_to_others();
    loop {
        let job = jobs.lock().map(|jobs| jobs.recv());
        let Ok(Ok(job)) = job else { return };
        // One that fails must not take the thread along; whoever waits for it is told.
        let _ = catch_unwind(AssertUnwindSafe(job));
    }
}

/// Lets every other thread go first. Hashing fills whole tenths of a second, which the answers to
/// everybody else would have to wait for where there are no more processors than threads.
#[cfg(target_os = "linux")]
fn yield_to_others() {
    /// The most there is; it leaves one or two hundredths of a processor that is wanted by all.
    /// `SCHED_IDLE` would leave less: nobody could sign in on a machine that is busy otherwise.
    const NICENESS: i32 = 19;
    // On Linux it is the thread that has a niceness, not the process.
    if let Err(error) = rustix::process::nice(NICENESS) {
        tracing::warn!(%error, "the threads that hash passwords have the priority of all others");
    }
}

#[cfg(not(target_os = "linux"))]
fn yield_to_others() {}

#[cfg(test)]
#[path = "workers_tests.rs"]
mod tests;
