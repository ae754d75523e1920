//! The file of figures: one line per run, read and summed up by medians.

use std::collections::BTreeMap;

/// What was measured on one engine with so many articles.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Setting<'f> {
    /// `sqlite` or `postgres`.
    pub engine: &'f str,
    /// So many were stored.
    pub articles: u32,
}

/// Medians over the rounds of one scenario against one server.
pub struct Medians {
    /// Answers in a second.
    pub requests_per_second: f64,
    /// Half of the answers took no longer, in milliseconds.
    pub p50: f64,
    /// All but the slowest hundredth took no longer, in milliseconds.
    pub p99: f64,
    /// Processor time that the server spent on one answer, in microseconds.
    pub cpu: f64,
    /// The most memory that the server held, in MB.
    pub peak: f64,
}

/// Every figure.
#[derive(Default)]
pub struct Figures<'f> {
    runs: BTreeMap<(Setting<'f>, &'f str, &'f str), Vec<[f64; 5]>>,
    idle: BTreeMap<(Setting<'f>, &'f str), f64>,
    sign_ins: BTreeMap<(Setting<'f>, &'f str), Vec<f64>>,
}

/// The kernel counts processor time in hundredths of a second, on every Linux.
const MICROSECONDS_PER_TICK: f64 = 10_000.0;

impl<'f> Figures<'f> {
    /// Reads the lines of `text`.
    ///
    /// # Errors
    /// When a line is not one of ours, or tells of requests that failed: figures beside which
    /// answers were wrong are worth nothing.
    pub fn parse(text: &'f str) -> Result<Self, String> {
        let mut figures = Self::default();
        for line in text.lines() {
            figures
                .read(line)
                .ok_or_else(|| format!("not a figure, or one with failed requests: {line}"))?;
        }
        Ok(figures)
    }

    fn read(&mut self, line: &'f str) -> Option<()> {
        let mut words = line.split(' ');
        let setting = Setting {
            engine: words.next()?,
            articles: words.next()?.parse().ok()?,
        };
        let (scenario, server) = (words.next()?, words.next()?);
        let numbers: Vec<f64> = words.map(str::parse).collect::<Result<_, _>>().ok()?;
        match (scenario, numbers.as_slice()) {
            ("idle", [kilobytes]) => {
                self.idle.insert((setting, server), kilobytes / 1024.0);
            }
            ("sign-ins", &[each_second]) => {
                let readers = server;
                let rounds = self.sign_ins.entry((setting, readers)).or_default();
                rounds.push(each_second);
            }
            (_, &[requests, micros, p50, p99, 0.0, ticks, kilobytes]) if requests > 0.0 => {
                self.runs
                    .entry((setting, scenario, server))
                    .or_default()
                    .push([
                        requests * 1e6 / micros,
                        p50 / 1000.0,
                        p99 / 1000.0,
                        ticks * MICROSECONDS_PER_TICK / requests,
                        kilobytes / 1024.0,
                    ]);
            }
            _ => return None,
        }
        Some(())
    }

    /// Engines and sizes, in the order of the table.
    pub fn settings(&self) -> Vec<Setting<'f>> {
        let mut settings: Vec<_> = self.idle.keys().map(|(setting, _)| *setting).collect();
        settings.dedup();
        settings
    }

    /// The medians of one scenario against one server.
    pub fn medians(
        &self,
        setting: Setting<'f>,
        scenario: &'f str,
        server: &'f str,
    ) -> Option<Medians> {
        let runs = self.runs.get(&(setting, scenario, server))?;
        let median = |column: usize| median(runs.iter().filter_map(|run| run.get(column)));
        Some(Medians {
            requests_per_second: median(0),
            p50: median(1),
            p99: median(2),
            cpu: median(3),
            peak: median(4),
        })
    }

    /// How many sign-ins were answered in a second, beside these readers.
    pub fn sign_ins(&self, setting: Setting<'f>, readers: &'f str) -> Option<f64> {
        Some(median(self.sign_ins.get(&(setting, readers))?.iter()))
    }

    /// Memory held before the first request, in MB.
    pub fn idle(&self, setting: Setting<'f>, server: &'f str) -> Option<f64> {
        self.idle.get(&(setting, server)).copied()
    }
}

fn median<'v>(values: impl Iterator<Item = &'v f64>) -> f64 {
    let mut values: Vec<f64> = values.copied().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
