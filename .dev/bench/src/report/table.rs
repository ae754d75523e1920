//! The tables.

use std::fmt::Write as _;

use crate::figures::{Figures, Medians, Setting};

/// The API's table: every scenario beside the bare handler, as the API is run and with every answer
/// taken from the database.
pub fn api(figures: &Figures) -> String {
    let scenarios = [
        ("list", "article list"),
        ("article", "article by slug"),
        ("search", "search"),
        ("not-modified", "article, 304"),
    ];
    let mut table = heading("bare handler", "of the bare handler");
    for setting in figures.settings() {
        for (scenario, name) in scenarios {
            let Some(bare) = figures.medians(setting, scenario, "bare") else {
                continue;
            };
            for (server, how) in [("api", ""), ("api-anew", ", from the database")] {
                let Some(own) = figures.medians(setting, scenario, server) else {
                    continue;
                };
                let ratio = own.requests_per_second / bare.requests_per_second;
                row(
                    &mut table,
                    setting,
                    &format!("{name}{how}"),
                    &own,
                    &bare,
                    ratio,
                );
            }
        }
    }
    table + &idle(figures, "api", "The API")
}

/// What knowing the caller costs, and what people who sign in leave to those who read.
pub fn identity(figures: &Figures) -> String {
    let mut table = heading("bare handler", "of the bare handler");
    for setting in figures.settings() {
        if let (Some(own), Some(bare)) = (
            figures.medians(setting, "permissions", "api"),
            figures.medians(setting, "permissions", "bare"),
        ) {
            let ratio = own.requests_per_second / bare.requests_per_second;
            row(&mut table, setting, "permissions", &own, &bare, ratio);
        }
    }
    table + &sign_ins(figures)
}

fn sign_ins(figures: &Figures) -> String {
    let mut table = String::from(
        "\n| engine | readers | articles/s | p99 ms | sign-ins/s | articles/s meanwhile | p99 ms |\n\
         |---|---|--:|--:|--:|--:|--:|\n",
    );
    for setting in figures.settings() {
        for (readers, signing_in, name) in [
            ("article-paced", "article-paced-signing-in", "pause"),
            ("article", "article-signing-in", "never pause"),
            (
                "article-two-cores",
                "article-two-cores-signing-in",
                "pause, on two cores",
            ),
        ] {
            if let (Some(alone), Some(each_second), Some(meanwhile)) = (
                figures.medians(setting, readers, "api"),
                figures.sign_ins(setting, readers),
                figures.medians(setting, signing_in, "api"),
            ) {
                let _ = writeln!(
                    table,
                    "| {} | {name} | {:.0} | {:.2} | {each_second:.1} | {:.0} | {:.2} |",
                    engine(setting),
                    alone.requests_per_second,
                    alone.p99,
                    meanwhile.requests_per_second,
                    meanwhile.p99,
                );
            }
        }
    }
    table
}

/// The site's table: every page beside the call of the API that its content comes from.
pub fn site(figures: &Figures) -> String {
    let mut table = heading("API call", "cost in API calls");
    for setting in figures.settings() {
        for (scenario, call, name) in [
            ("home-page", "list", "home page"),
            ("article-page", "article", "article page"),
        ] {
            let (Some(own), Some(call)) = (
                figures.medians(setting, scenario, "site"),
                figures.medians(setting, call, "api"),
            ) else {
                continue;
            };
            let cost = call.requests_per_second / own.requests_per_second;
            row(&mut table, setting, name, &own, &call, cost);
        }
    }
    table + &idle(figures, "site", "The site")
}

fn engine(setting: Setting) -> &'static str {
    match setting.engine {
        "sqlite" => "SQLite",
        _ => "PostgreSQL",
    }
}

fn heading(beside: &str, ratio: &str) -> String {
    format!(
        "| engine | articles | request | requests/s | p50 ms | p99 ms | CPU µs | peak MB | {beside}: requests/s | {ratio} |\n\
         |---|--:|---|--:|--:|--:|--:|--:|--:|--:|\n"
    )
}

fn row(
    table: &mut String,
    setting: Setting,
    name: &str,
    own: &Medians,
    beside: &Medians,
    ratio: f64,
) {
    let engine = engine(setting);
    let _ = writeln!(
        table,
        "| {engine} | {} | {name} | {:.0} | {:.2} | {:.2} | {:.0} | {:.0} | {:.0} | {ratio:.2} |",
        setting.articles,
        own.requests_per_second,
        own.p50,
        own.p99,
        own.cpu,
        own.peak,
        beside.requests_per_second,
    );
}

fn idle(figures: &Figures, server: &str, name: &str) -> String {
    let most = figures
        .settings()
        .into_iter()
        .filter_map(|setting| figures.idle(setting, server))
        .fold(0.0, f64::max);
    format!("\n{name} holds at most {most:.0} MB before its first request.\n")
}
