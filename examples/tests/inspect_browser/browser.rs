//! A real browser, driven over the protocol of `WebDriver`, and a server that remembers what was asked.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Set this to have a missing browser fail the tests that it would otherwise skip.
const REQUIRE: &str = "GONGKAI_REQUIRE_BROWSER";
/// The name that `WebDriver` gives the reference of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE: Duration = Duration::from_secs(10);

/// One browser at a time: several would only wait for each other.
static TURN: Mutex<()> = Mutex::new(());

pub(crate) const ENTER: &str = "\u{E007}";
pub(crate) const ESCAPE: &str = "\u{E00C}";
pub(crate) const HOME: &str = "\u{E011}";
pub(crate) const RIGHT: &str = "\u{E014}";
pub(crate) const TAB: &str = "\u{E004}";

/// A session of a headless Chromium.
pub(crate) struct Browser {
    driver: Child,
    agent: ureq::Agent,
    session: String,
    profile: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

impl Browser {
    /// Starts the browser, or says why the test is skipped.
    pub(crate) fn start() -> Option<Self> {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(mut driver) = chromedriver() else {
            return skip("chromedriver");
        };
        let port = port_of(&mut driver);
        let profile =
            std::env::temp_dir().join(format!("gongkai-browser-{}-{port}", std::process::id()));
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .proxy(None)
            .http_status_as_error(false)
            .build()
            .into();
        let mut browser = Self {
            driver,
            agent,
            session: format!("http://127.0.0.1:{port}/session"),
            profile,
            _turn: turn,
        };
        let flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--lang=zh-CN",
            "--window-size=1400,900",
        ];
        let mut args: Vec<String> = flags.map(str::to_owned).to_vec();
        args.push(format!("--user-data-dir={}", browser.profile.display()));
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": {"args": args},
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            "unhandledPromptBehavior": "ignore",
        }}});
        let made = browser.ask("", &wanted);
        if made["message"]
            .as_str()
            .is_some_and(|said| said.to_lowercase().contains("chrome binary"))
        {
            return skip("Chromium");
        }
        let id = made["sessionId"]
            .as_str()
            .unwrap_or_else(|| panic!("no session: {made}"))
            .to_owned();
        browser.session = format!("{}/{id}", browser.session);
        // Scrolling that takes time would make every look at the page a race.
        browser.media(&[("prefers-reduced-motion", "reduce")]);
        // What the browser opens by itself is not what is asked here.
        browser.open("about:blank");
        browser.log("performance");
        Some(browser)
    }

    /// What the driver answers, be it an error.
    fn ask(&self, path: &str, body: &Value) -> Value {
        let url = format!("{}{path}", self.session);
        let mut answer = self
            .agent
            .post(&url)
            .send_json(body)
            .expect("an answer of the driver");
        let mut value: Value = answer.body_mut().read_json().expect("JSON");
        value["value"].take()
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        let value = self.ask(path, body);
        assert!(value["error"].is_null(), "{path} {body}: {value}");
        value
    }

    pub(crate) fn open(&self, url: &str) {
        self.post("/url", &json!({ "url": url }));
    }

    /// The value of an expression in the page.
    pub(crate) fn eval(&self, expression: &str) -> Value {
        let script = format!("return {expression}");
        self.post("/execute/sync", &json!({"script": script, "args": []}))
    }

    pub(crate) fn text(&self, expression: &str) -> String {
        let value = self.eval(expression);
        value
            .as_str()
            .unwrap_or_else(|| panic!("{expression} is {value}, no text"))
            .to_owned()
    }

    pub(crate) fn number(&self, expression: &str) -> u64 {
        let value = self.eval(expression);
        value
            .as_u64()
            .unwrap_or_else(|| panic!("{expression} is {value}, no number"))
    }

    #[track_caller]
    pub(crate) fn holds(&self, expression: &str) {
        let start = Instant::now();
        while self.eval(expression) != json!(true) {
            assert!(start.elapsed() < PATIENCE, "never came true: {expression}");
        }
    }

    /// What an asynchronous script hands to its callback, `done`.
    pub(crate) fn later(&self, script: &str) -> Value {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        self.post("/execute/async", &json!({"script": script, "args": []}))
    }

    fn find(&self, css: &str) -> String {
        let found = self.post("/element", &json!({"using": "css selector", "value": css}));
        found[ELEMENT].as_str().expect("an element").to_owned()
    }

    /// Clicks as a reader does: fails where something else lies over the element.
    pub(crate) fn click(&self, css: &str) {
        let element = self.find(css);
        self.post(&format!("/element/{element}/click"), &json!({}));
    }

    /// Types into whatever has the focus.
    pub(crate) fn keys(&self, keys: &str) {
        let mut actions = Vec::new();
        for key in keys.chars() {
            actions.push(json!({"type": "keyDown", "value": key.to_string()}));
            actions.push(json!({"type": "keyUp", "value": key.to_string()}));
        }
        let body = json!({"actions": [{"type": "key", "id": "keys", "actions": actions}]});
        self.post("/actions", &body);
    }

    pub(crate) fn cdp(&self, command: &str, params: &Value) -> Value {
        self.post(
            "/goog/cdp/execute",
            &json!({"cmd": command, "params": params}),
        )
    }

    /// What the reader's system asks of pages.
    pub(crate) fn media(&self, features: &[(&str, &str)]) {
        let features: Vec<Value> = features
            .iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect();
        self.cdp(
            "Emulation.setEmulatedMedia",
            &json!({ "features": features }),
        );
    }

    /// The window of a telephone, or of a desk.
    pub(crate) fn width(&self, width: u32, height: u32) {
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600});
        self.cdp("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// The lines of a log since it was last read.
    pub(crate) fn log(&self, kind: &str) -> Vec<String> {
        let lines = self.post("/se/log", &json!({ "type": kind }));
        let lines = lines.as_array().cloned().unwrap_or_default();
        lines
            .iter()
            .filter_map(|line| line["message"].as_str().map(str::to_owned))
            .collect()
    }

    /// The addresses that the page has asked for since the log was last read.
    pub(crate) fn requests(&self) -> Vec<String> {
        let sent = |line: &String| {
            let line: Value = serde_json::from_str(line).ok()?;
            let message = &line["message"];
            let is_request = message["method"] == "Network.requestWillBeSent";
            is_request.then(|| {
                message["params"]["request"]["url"]
                    .as_str()
                    .map(str::to_owned)
            })?
        };
        self.log("performance").iter().filter_map(sent).collect()
    }

    /// Whether a dialog of the page (`alert`) is open.
    pub(crate) fn alerted(&self) -> bool {
        let answer = self
            .agent
            .get(format!("{}/alert/text", self.session))
            .call();
        answer.is_ok_and(|answer| answer.status().is_success())
    }

    /// A picture of the window, where the variable `GONGKAI_SHOTS` names a folder for it.
    pub(crate) fn shot(&self, name: &str) {
        let Some(folder) = std::env::var_os("GONGKAI_SHOTS") else {
            return;
        };
        let picture = self.cdp("Page.captureScreenshot", &json!({"format": "png"}));
        let data = picture["data"].as_str().expect("a picture");
        let bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, data);
        let path = PathBuf::from(folder).join(format!("{name}.png"));
        std::fs::write(path, bytes.expect("base64")).expect("a folder for pictures");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Closing the session ends the browser; the driver is our own child.
        let _ = self.agent.delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// Says what is missing; fails where the environment asks for it.
#[expect(
    clippy::print_stdout,
    reason = "whoever runs the tests should know what was not tested"
)]
fn skip(missing: &str) -> Option<Browser> {
    assert!(
        std::env::var_os(REQUIRE).is_none(),
        "{REQUIRE} is set, but there is no {missing}"
    );
    println!("skipped: no {missing} here (Debian: apt-get install chromium chromium-driver)");
    None
}

fn chromedriver() -> Option<Child> {
    Command::new("chromedriver")
        .arg("--port=0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()
}

/// The port that the driver says it listens at.
fn port_of(driver: &mut Child) -> u16 {
    let stdout = driver.stdout.take().expect("a pipe");
    let mut lines = BufReader::new(stdout).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    // The pipe stays open for what the driver has to say later.
    std::thread::spawn(move || lines.for_each(drop));
    port.expect("the driver says its port")
}

/// Hands out one page, and remembers every path that was asked for.
pub(crate) struct Server {
    pub(crate) address: String,
    page: Arc<Mutex<String>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let server = Self {
            address,
            page: Arc::default(),
            asked: Arc::default(),
        };
        let (page, asked) = (Arc::clone(&server.page), Arc::clone(&server.asked));
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let mut stream = stream;
                let mut request = Vec::new();
                let mut buffer = [0; 1024];
                while !request.windows(4).any(|end| end == b"\r\n\r\n") {
                    match stream.read(&mut buffer) {
                        Ok(read) if read > 0 => request.extend(buffer.iter().take(read)),
                        _ => break,
                    }
                }
                let request = String::from_utf8_lossy(&request).into_owned();
                let Some(path) = request.split(' ').nth(1) else {
                    continue;
                };
                asked.lock().expect("no panic").push(path.to_owned());
                let body = if path == "/page" {
                    page.lock().expect("no panic").clone()
                } else {
                    String::new()
                };
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                );
                let _ = stream
                    .write_all(head.as_bytes())
                    .and_then(|()| stream.write_all(body.as_bytes()));
            }
        });
        server
    }

    /// Puts up another page and gives its address.
    pub(crate) fn put(&self, page: String) -> String {
        *self.page.lock().expect("no panic") = page;
        format!("{}/page", self.address)
    }

    /// The paths asked for since the last time.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().expect("no panic"))
    }
}
