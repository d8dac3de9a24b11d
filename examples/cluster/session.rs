//! What every role knows: the functions, and where files can be.

use std::sync::Arc;

use ballista_core::extension::SessionConfigExt as _;
use ballista_core::registry::BallistaFunctionRegistry;
use datafusion::error::Result;
use datafusion::execution::{FunctionRegistry as _, SessionState};
use datafusion::prelude::SessionConfig;
use gongkai::ExtractOptions;
use gongkai_datafusion::{configure, functions};

/// The configuration that a session begins with.
///
/// Without the adaptive planner: of a sorted part, it has other executors send rows through Arrow
/// Flight, which unpacks dictionaries, and then refuses the rows, since their types are no longer
/// those of the plan (Ballista 55.0). The other planner has the files sent as they are.
pub(crate) fn config() -> SessionConfig {
    #[cfg(feature = "s3")]
    let config = ballista_core::object_store::session_config_with_s3_support();
    #[cfg(not(feature = "s3"))]
    let config = ballista_core::utils::default_config_producer();
    configure(config).with_ballista_adaptive_query_planner(false)
}

/// A session that knows the functions.
pub(crate) fn state(config: SessionConfig) -> Result<SessionState> {
    #[cfg(feature = "s3")]
    let mut state = ballista_core::object_store::session_state_with_s3_support(config)?;
    #[cfg(not(feature = "s3"))]
    let mut state = ballista_core::utils::default_session_builder(config)?;
    for function in functions(&ExtractOptions::default()) {
        state.register_udf(Arc::new(function))?;
    }
    Ok(state)
}

/// All functions by name, for plans that arrive.
pub(crate) fn registry() -> Result<BallistaFunctionRegistry> {
    Ok(BallistaFunctionRegistry::from(&state(config())?))
}
