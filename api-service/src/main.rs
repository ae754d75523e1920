//! The `verso` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    verso::cli::main()
}
