//! The processes of a cluster. None outlives its test.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take: executors work at a low priority, and others may be at work.
const PATIENCE: Duration = Duration::from_mins(15);

/// What all processes of a test say, in the order in which they say it.
#[derive(Clone)]
pub(crate) struct Log(Arc<Lines>);

struct Lines {
    begin: Instant,
    said: Mutex<Vec<(&'static str, String)>>,
    news: Condvar,
    file: Mutex<File>,
}

impl Log {
    /// A log that is also written to a file of the target folder.
    pub(crate) fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        Self(Arc::new(Lines {
            begin: Instant::now(),
            said: Mutex::default(),
            news: Condvar::new(),
            file: Mutex::new(File::create(path).unwrap()),
        }))
    }

    pub(crate) fn say(&self, who: &'static str, line: &str) {
        let time = self.0.begin.elapsed().as_secs_f64();
        writeln!(self.0.file.lock().unwrap(), "{time:7.2} {who:10} {line}").unwrap();
        self.0.said.lock().unwrap().push((who, line.to_owned()));
        self.0.news.notify_all();
    }

    /// The first line of `who`, from line `from` of the log on, that has `part`, and the place
    /// behind it.
    #[track_caller]
    pub(crate) fn wait(&self, who: &str, part: &str, from: usize) -> (String, usize) {
        let end = Instant::now() + PATIENCE;
        let mut lines = self.0.said.lock().unwrap();
        loop {
            let mut new = lines.iter().enumerate().skip(from);
            if let Some((at, (_, line))) =
                new.find(|(_, (w, line))| *w == who && line.contains(part))
            {
                return (line.clone(), at + 1);
            }
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "{who} never said “{part}”");
            lines = self.0.news.wait_timeout(lines, left).unwrap().0;
        }
    }

    pub(crate) fn count(&self, who: &str, part: &str) -> usize {
        let lines = self.0.said.lock().unwrap();
        lines
            .iter()
            .filter(|(w, line)| *w == who && line.contains(part))
            .count()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.said.lock().unwrap().len()
    }

    fn follow(&self, who: &'static str, out: impl Read + Send + 'static) {
        let log = self.clone();
        thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                log.say(who, &line);
            }
        });
    }
}

/// A process, which is killed when the test has done with it, also when it fails.
pub(crate) struct Process {
    who: &'static str,
    child: Child,
    log: Log,
}

impl Process {
    /// Starts the program in a role.
    pub(crate) fn start(log: &Log, who: &'static str, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cluster"))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        log.say(
            who,
            &format!(
                "started as process {}: cluster {}",
                child.id(),
                arguments.join(" ")
            ),
        );
        log.follow(who, child.stderr.take().unwrap());
        Self {
            who,
            child,
            log: log.clone(),
        }
    }

    /// Ends it at once (SIGKILL), as a machine ends that loses its power.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.log.say(self.who, "KILLED");
    }

    pub(crate) fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Waits for its end.
    #[track_caller]
    pub(crate) fn wait(&mut self) -> ExitStatus {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < end, "{} does not end", self.who);
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// A scheduler and two executors of one core each.
pub(crate) struct Cluster {
    pub(crate) log: Log,
    pub(crate) scheduler: Process,
    pub(crate) executors: [Process; 2],
    /// Where the scheduler listens.
    pub(crate) address: String,
}

impl Cluster {
    pub(crate) fn start(name: &str) -> Self {
        let log = Log::new(name);
        let arguments = ["scheduler", "--port", "0", "--executor-timeout", "6"];
        let scheduler = Process::start(&log, "scheduler", &arguments);
        let (line, _) = log.wait("scheduler", "listens at ", 0);
        let address = line.rsplit(' ').next().unwrap().to_owned();
        let executors = ["executor 1", "executor 2"].map(|who| {
            let arguments = [
                "executor",
                "--scheduler",
                &address,
                "--cores",
                "1",
                "--heartbeat",
                "1",
            ];
            Process::start(&log, who, &arguments)
        });
        for who in ["executor 1", "executor 2"] {
            log.wait(who, "registration succeed", 0);
        }
        Self {
            log,
            scheduler,
            executors,
            address,
        }
    }
}
