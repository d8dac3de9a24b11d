//! The functions, for whatever looks them up.

use datafusion::execution::context::SessionContext;
use datafusion::logical_expr::ScalarUDF;
use datafusion::prelude::SessionConfig;
use gongkai::ExtractOptions;

use crate::clean::Clean;
use crate::date::Date;
use crate::extract::Extract;
use crate::lists::Lists;
use crate::number::Number;
use crate::reader::Reader;

/// A good number of pages for `datafusion.execution.batch_size`.
///
/// Each core holds a whole batch of pages and their reports in memory: at 30 KB a page about 8 MB and again as much for
/// the reports. DataFusion's own 8192 would be thirty times that, and makes nothing faster, since the work of one page
/// outweighs what a batch costs.
pub const PAGES_PER_BATCH: usize = 256;

/// Configures a session that reads pages: it sets small batches ([`PAGES_PER_BATCH`]) and switches off the pushdown of
/// field accesses.
///
/// With `datafusion.optimizer.enable_leaf_expression_pushdown`, which is on by default, DataFusion 55
/// reads a page once for each field that is asked for ([datafusion#25329]).
///
/// ```
/// use datafusion::prelude::{SessionConfig, SessionContext};
///
/// let config = gongkai_datafusion::configure(SessionConfig::new());
/// assert_eq!(config.batch_size(), gongkai_datafusion::PAGES_PER_BATCH);
/// let context = SessionContext::new_with_config(config);
/// gongkai_datafusion::register(&context);
/// ```
///
/// [datafusion#25329]: https://github.com/apache/datafusion/issues/25329
#[must_use]
pub fn configure(config: SessionConfig) -> SessionConfig {
    let mut config = config.with_batch_size(PAGES_PER_BATCH);
    let optimizer = &mut config.options_mut().optimizer;
    optimizer.enable_leaf_expression_pushdown = false;
    config
}

/// Makes the functions known to a context, with the default options of [`gongkai::extract`].
///
/// ```
/// use datafusion::prelude::SessionContext;
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let context = SessionContext::new();
/// gongkai_datafusion::register(&context);
/// let sql = "SELECT zh_number('三千零五十万')['value'] AS value";
/// let rows = context.sql(sql).await?.collect().await?;
/// assert_eq!(rows[0].num_rows(), 1);
/// # Ok::<(), datafusion::error::DataFusionError>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn register(context: &SessionContext) {
    register_with(context, &ExtractOptions::default());
}

/// Makes the functions known to a context, with options.
///
/// ```
/// use datafusion::prelude::SessionContext;
/// use gongkai::{ExtractOptions, Limits};
///
/// let context = SessionContext::new();
/// let options = ExtractOptions::default().limits(Limits::default().bytes(32 << 20));
/// gongkai_datafusion::register_with(&context, &options);
/// ```
pub fn register_with(context: &SessionContext, options: &ExtractOptions) {
    for function in functions(options) {
        context.register_udf(function);
    }
}

/// The functions themselves, for a `SessionState` or a registry such as Ballista's.
///
/// A plan that travels names its functions, and who runs it looks them up: every process of a cluster
/// must know them, and with equal options.
///
/// ```
/// use gongkai::ExtractOptions;
///
/// let functions = gongkai_datafusion::functions(&ExtractOptions::default());
/// let names: Vec<_> = functions.iter().map(|function| function.name()).collect();
/// assert!(names.contains(&"gongkai_extract"));
/// ```
#[must_use]
pub fn functions(options: &ExtractOptions) -> Vec<ScalarUDF> {
    let reader = Reader::new(options);
    vec![
        ScalarUDF::new_from_impl(Extract::new(reader.clone())),
        ScalarUDF::new_from_impl(Lists::statistics(reader.clone())),
        ScalarUDF::new_from_impl(Lists::cells(reader.clone())),
        ScalarUDF::new_from_impl(Clean::new(reader)),
        ScalarUDF::new_from_impl(Number::new()),
        ScalarUDF::new_from_impl(Date::new()),
    ]
}
