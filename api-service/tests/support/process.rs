//! The real program, as its operator runs it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, ChildStdout, Command, Output, Stdio},
};

use serde_json::Value;

/// A running `verso serve`. Killed when dropped.
pub struct Verso {
    /// Where it listens, as in `127.0.0.1:41234`.
    pub address: String,
    child: Child,
    log: BufReader<ChildStdout>,
}

impl Verso {
    /// The program with these arguments, in `folder`, without this process's environment.
    pub fn command(folder: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_verso"));
        command.args(arguments).current_dir(folder).env_clear();
        command
    }

    /// Runs the program to its end.
    pub fn run(folder: &Path, arguments: &[&str]) -> Output {
        Self::command(folder, arguments).output().unwrap()
    }

    /// Starts `verso serve` on a free port and waits until it listens.
    pub fn serve(folder: &Path, flags: &[&str]) -> Self {
        let mut command = Self::command(folder, &["serve", "--migrate", "--log-format=json"]);
        command.args(["--listen=127.0.0.1:0"]).args(flags);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stdout.take().unwrap());
        let serving = line_that_says(&mut log, "serving");
        let address = serving["address"].as_str().unwrap().to_owned();
        Self {
            address,
            child,
            log,
        }
    }

    /// Sends the request line and headers given, and returns the connection.
    pub fn send(&self, head: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "{head}\r\nHost: verso\r\nConnection: close\r\n\r\n").unwrap();
        stream
    }

    /// The whole answer to a request, as it came over the wire.
    pub fn ask(&self, head: &str) -> String {
        read_all(self.send(head))
    }

    /// The next line of its log with this message.
    pub fn logs(&mut self, message: &str) -> Value {
        line_that_says(&mut self.log, message)
    }

    /// Asks it to stop, as an orchestrator does.
    pub fn terminate(&self) {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(sent.unwrap().success());
    }

    /// Waits until it has ended, and tells whether it ended well.
    pub fn ended_well(&mut self) -> bool {
        self.child.wait().unwrap().success()
    }
}

impl Drop for Verso {
    fn drop(&mut self) {
        // It has usually ended by itself, and then there is nothing to kill.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads an answer to its end.
pub fn read_all(mut stream: TcpStream) -> String {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

fn line_that_says(log: &mut impl BufRead, message: &str) -> Value {
    let mut seen = String::new();
    loop {
        let mut line = String::new();
        let length = log.read_line(&mut line).unwrap();
        assert!(length > 0, "it ended before it said `{message}`:\n{seen}");
        let entry: Value = serde_json::from_str(&line).unwrap();
        if entry["message"] == message {
            return entry;
        }
        seen.push_str(&line);
    }
}
