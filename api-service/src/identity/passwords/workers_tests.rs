#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that panics has failed"
)]

use std::{
    pin::Pin,
    sync::mpsc::{Sender, channel},
    task::{Context, Waker},
};

use tokio::sync::oneshot;

use super::{WAITING_FOR_EACH, Workers};
use crate::http::problem::{Problem, ProblemCode};

type Waiting<'a> = Pin<Box<dyn Future<Output = Result<usize, Problem>> + 'a>>;

/// Joins the queue of threads that are busy.
fn wait_for(workers: &Workers, work: impl FnOnce() -> usize + Send + 'static) -> Waiting<'_> {
    let mut waiting = Box::pin(workers.run(work));
    let mut context = Context::from_waker(Waker::noop());
    assert!(waiting.as_mut().poll(&mut context).is_pending());
    waiting
}

/// Keeps the one thread busy until the sender is dropped.
async fn keep_busy(workers: &Workers) -> (Waiting<'_>, Sender<()>) {
    let (begun, has_begun) = oneshot::channel();
    let (end, ended) = channel();
    let busy = wait_for(workers, move || {
        begun.send(()).unwrap();
        ended.recv().map_or(0, |()| 1)
    });
    has_begun.await.unwrap();
    (busy, end)
}

#[tokio::test]
async fn whoever_comes_when_too_many_wait_hears_so_and_the_others_get_their_turn() {
    let workers = Workers::new(1);
    let (busy, end) = keep_busy(&workers).await;
    let waiting: Vec<_> = (0..WAITING_FOR_EACH)
        .map(|number| wait_for(&workers, move || number))
        .collect();
    let refused = workers.run(|| ()).await.unwrap_err();
    assert_eq!(refused.code(), ProblemCode::Unavailable);
    drop(end);
    busy.await.unwrap();
    for (number, waiting) in waiting.into_iter().enumerate() {
        assert_eq!(waiting.await.unwrap(), number);
    }
    assert_eq!(workers.run(|| 7).await.unwrap(), 7);
}

#[tokio::test]
async fn what_nobody_waits_for_any_more_is_left_undone() {
    let workers = Workers::new(1);
    let (busy, end) = keep_busy(&workers).await;
    let (done, was_done) = channel();
    drop(wait_for(&workers, move || done.send(()).map_or(0, |()| 1)));
    drop(end);
    busy.await.unwrap();
    workers.run(|| ()).await.unwrap();
    assert!(was_done.recv().is_err());
}

#[tokio::test]
async fn work_that_fails_does_not_take_the_thread_along() {
    let workers = Workers::new(1);
    let failed = workers.run(|| panic!("as work may")).await;
    assert_eq!(failed.unwrap_err().code(), ProblemCode::InternalError);
    assert_eq!(workers.run(|| 7).await.unwrap(), 7);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn every_other_thread_goes_first() {
    let niceness = || rustix::process::getpriority_process(None).unwrap();
    let of_workers = Workers::new(1).run(niceness).await.unwrap();
    assert!(of_workers > niceness());
}
