//! What the tests share: a whole application without a port, on either engine, whose clock,
//! randomness and contents are the test's own.

mod answer;
mod app;
mod article;
mod database;
mod determined;
mod engines;
mod every_operation;
mod process;

pub use answer::Answer;
pub use app::TestApp;
pub use article::{TestArticle, article};
pub use database::TestDatabase;
pub use determined::{NOW, StoppedClock};
pub(crate) use engines::on_both_engines;
pub use engines::run_on;
pub use every_operation::every_operation;
pub use process::{Verso, read_all};
