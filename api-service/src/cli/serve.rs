//! `verso serve`

use std::{error::Error, future::IntoFuture, net::SocketAddr, process::ExitCode};

use axum::serve::ListenerExt;
use clap::Args;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};
use tracing::{info, warn};

use super::{Outcome, bring_up_to_date, open_current_database, telemetry};
use crate::{
    app::{self, AppState},
    authorization::notices,
    clock::SystemClock,
    config::Settings,
    database::Database,
    identity::{housekeeping, mail},
    random::SystemRandom,
    secrets::Secrets,
};

/// What `verso serve` can be told.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    settings: Settings,
    /// Bring the database schema up to date first.
    #[arg(long, env = "VERSO_MIGRATE")]
    migrate: bool,
}

/// Serves until told to stop, then lets the requests at work end.
pub async fn run(arguments: Arguments) -> Outcome {
    let settings = arguments.settings;
    settings.check()?;
    telemetry::start(&settings)?;
    if arguments.migrate {
        let database = Database::open(&settings.database_url, 1).await?;
        bring_up_to_date(&database).await?;
        database.close().await;
    }
    let database = open_current_database(&settings).await?;
    let secrets = Secrets::from_file(&settings.secret_key_file, &SystemRandom)?;
    let mailer = mail::mailer(&settings.mail).map_err(|error| error.to_string())?;
    let listener = listen(&settings).await?;
    let drain_timeout = settings.drain_timeout;
    // Whoever reads the next line may ask us to stop right away.
    let told_to_stop = stop_signal()?;
    info!(address = %listener.local_addr()?, public_url = %settings.public_url, "serving");

    let state = AppState::new(
        settings,
        database.clone(),
        Box::new(SystemClock),
        Box::new(SystemRandom),
        secrets,
        mailer,
    );
    let background = state.background.clone();
    tokio::spawn(housekeeping::keep(state.clone()));
    tokio::spawn(notices::keep(state.clone()));
    let stopping = state.stopping.clone();
    // Without this an answer written in two parts waits for the client's acknowledgement.
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            warn!(%error, "cannot set TCP_NODELAY");
        }
    });
    let service = app::router(state).into_make_service_with_connect_info::<SocketAddr>();
    let server =
        axum::serve(listener, service).with_graceful_shutdown(stopping.clone().cancelled_owned());
    let server = tokio::spawn(server.into_future());
    told_to_stop.await;
    info!("stopping: no new connections; requests at work may end");
    stopping.cancel();
    let ended = tokio::time::timeout(drain_timeout, async {
        let ended = server.await;
        // Mail that was promised still goes out.
        background.close();
        background.wait().await;
        ended
    });
    if let Ok(ended) = ended.await {
        ended??;
        database.close().await;
    } else {
        // Closing the database would wait for them.
        warn!(
            seconds = drain_timeout.as_secs(),
            "requests at work took too long and were cut off"
        );
    }
    info!("stopped");
    Ok(ExitCode::SUCCESS)
}

async fn listen(settings: &Settings) -> Result<TcpListener, Box<dyn Error>> {
    TcpListener::bind(settings.listen).await.map_err(|error| {
        format!(
            "cannot listen on {}: {error}; choose another address with --listen or VERSO_LISTEN",
            settings.listen
        )
        .into()
    })
}

/// Listens for the signals to stop from now on; the future ends when one comes.
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => (),
            _ = terminate.recv() => (),
        }
    })
}
