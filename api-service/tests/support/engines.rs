//! Each test runs twice: on SQLite and on PostgreSQL.

use verso::database::Engine;

use super::{TestApp, TestDatabase};

/// Makes two tests of each named function: `on_sqlite::…` and `on_postgres::…`.
macro_rules! on_both_engines {
    ($($test:ident),+ $(,)?) => {
        $crate::support::on_both_engines!(@on on_sqlite, Sqlite, $($test),+);
        $crate::support::on_both_engines!(@on on_postgres, Postgres, $($test),+);
    };
    (@on $module:ident, $engine:ident, $($test:ident),+) => {
        mod $module {
            $(
                #[tokio::test]
                async fn $test() {
                    $crate::support::run_on(verso::database::Engine::$engine, super::$test).await;
                }
            )+
        }
    };
}
pub(crate) use on_both_engines;

/// Runs `test` with an application on a fresh database, which is removed afterwards,
/// whether the test passed or not.
pub async fn run_on<Run>(engine: Engine, test: impl FnOnce(TestApp) -> Run)
where
    Run: Future<Output = ()> + Send + 'static,
{
    let home = TestDatabase::create(engine).await;
    let app = TestApp::start(&home).await;
    let database = app.state.database.clone();
    let outcome = tokio::spawn(test(app)).await;
    database.close().await;
    home.remove().await;
    if let Err(failed) = outcome {
        std::panic::resume_unwind(failed.into_panic());
    }
}
