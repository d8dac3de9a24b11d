//! The command line of a program, and what is written from it: a manual page, shell completions.

use clap::Parser;

/// Reads the command line of a program, as [`Parser::parse`] does.
///
/// With the feature `manual`, `PROGRAM --manual` prints the manual page in troff, and
/// `PROGRAM --completions SHELL` the completions for bash, elvish, fish, powershell or zsh. Neither
/// is an option of the program itself, and neither is there without the feature.
#[must_use]
pub fn parse<P: Parser>() -> P {
    #[cfg(feature = "manual")]
    if let Some(code) = manual::print(P::command()) {
        std::process::exit(code);
    }
    P::parse()
}

#[cfg(feature = "manual")]
mod manual {
    use std::io::{self, Write as _};

    use clap::Command;
    use clap_complete::Shell;

    /// Prints what the command line asks for and gives the exit code; `None` if it asks for neither.
    pub(super) fn print(command: Command) -> Option<i32> {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let printed = match arguments.as_slice() {
            ["--manual"] => clap_mangen::Man::new(command).render(&mut io::stdout()),
            ["--completions", shell] => completions(command, shell),
            _ => return None,
        };
        Some(match printed {
            Ok(()) => 0,
            Err(error) => {
                let _ = writeln!(io::stderr(), "{error}");
                2
            }
        })
    }

    fn completions(mut command: Command, shell: &str) -> io::Result<()> {
        let shell: Shell = shell.parse().map_err(io::Error::other)?;
        let name = command.get_name().to_owned();
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut command, name, &mut script);
        io::stdout().write_all(&script)
    }
}
