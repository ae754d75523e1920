//! `report api-service|identity|web-app FIGURES MACHINE`: writes what `.dev/bench/measure` saw as Markdown tables.

mod figures;
mod table;

use std::{env, error::Error, fs};

use chrono::Utc;
use figures::Figures;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [what, figures, machine] = arguments.as_slice() else {
        return Err("usage: report api-service|identity|web-app FIGURES MACHINE".into());
    };
    let text = fs::read_to_string(figures)?;
    let figures = Figures::parse(&text)?;
    println!(
        "Measured on {} with {machine}.\n",
        Utc::now().format("%-d %B %Y")
    );
    print!(
        "{}",
        match what.as_str() {
            "api-service" => table::api(&figures),
            "identity" => table::identity(&figures),
            "web-app" => table::site(&figures),
            other => return Err(format!("there is no table called {other}").into()),
        }
    );
    Ok(())
}
