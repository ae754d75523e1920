//! The `verso` command, as its operator runs it.

mod configuration;
mod createsuperuser;
mod doctor;
mod migrate;
mod openapi;
mod readme;
mod rotate_keys;
mod serve;

use std::process::Output;

fn output(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complaint(output: &Output) -> String {
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).into_owned()
}
