//! What the README says holds.

use std::fmt::Write as _;

use clap::{Args, Command};
use verso::config::Settings;

use crate::support::{TestApp, Verso, article, on_both_engines};

on_both_engines!(every_address_in_the_readme_answers);

const README: &str = include_str!("../../../README.md");

/// The table of settings as the README should have it.
fn settings_table() -> String {
    let mut table = "| Flag | Environment | Default | What it is |\n|---|---|---|---|\n".to_owned();
    for setting in Settings::augment_args(Command::new("verso")).get_arguments() {
        let flag = setting.get_long().unwrap();
        let variable = setting.get_env().unwrap().to_str().unwrap();
        let default = setting.get_default_values().first();
        let default = default.map_or("", |default| default.to_str().unwrap());
        let default = if default.is_empty() {
            "empty".to_owned()
        } else {
            format!("`{default}`")
        };
        let help = setting.get_help().unwrap();
        writeln!(table, "| `--{flag}` | `{variable}` | {default} | {help} |").unwrap();
    }
    table
}

#[test]
fn the_settings_in_the_readme_are_the_ones_there_are() {
    let table = settings_table();
    assert!(
        README.contains(&table),
        "the table in README.md should be:\n\n{table}"
    );
}

/// The lines of the README's shell blocks that begin with `program`.
fn commands(program: &str) -> impl Iterator<Item = &'static str> {
    let blocks = README.split("```sh\n").skip(1);
    let lines = blocks.flat_map(|block| block.split("```").next().unwrap().lines());
    lines.filter(move |line| line.starts_with(program))
}

#[test]
fn every_command_in_the_readme_runs() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("posts")).unwrap();
    std::fs::write(
        folder.path().join("posts/leaf.md"),
        "# A leaf\n\nIt has two sides.\n",
    )
    .unwrap();
    let mut count = 0;
    for command in commands("verso ") {
        let arguments: Vec<&str> = command
            .split('#')
            .next()
            .unwrap()
            .split_whitespace()
            .collect();
        match arguments.as_slice() {
            ["verso", "serve"] => drop(Verso::serve(folder.path(), &[])),
            ["verso", arguments @ ..] => {
                let run = Verso::run(folder.path(), arguments);
                assert!(run.status.success(), "{command}: {run:?}");
            }
            _ => unreachable!(),
        }
        count += 1;
    }
    assert_eq!(count, 4);
}

async fn every_address_in_the_readme_answers(app: TestApp) {
    app.has([article("The two sides of a leaf")
        .saying("wide margins")
        .tagged("typography")])
        .await;
    let mut count = 0;
    for command in commands("curl ") {
        let address = command.split('\'').nth(1).unwrap();
        let path = address.strip_prefix("http://127.0.0.1:8000").unwrap();
        let answer = app.get(path).await.is(200);
        assert!(
            answer.text().contains("two-sides") || path.contains("tags"),
            "{path}"
        );
        count += 1;
    }
    assert_eq!(count, 6);
}
