//! Numbers to write and read.

/// Numbers spread evenly over the powers of ten to 10^15, two in five of them round; the same at
/// each call.
///
/// ```
/// assert!(gongkai_bench::values(100).iter().all(|value| (1..2_000_000_000_000_000).contains(value)));
/// ```
#[must_use]
pub fn values(count: usize) -> Vec<u64> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    (0..count)
        .map(|_| {
            let limit = 10u64.pow(u32::try_from(next() % 15 + 1).unwrap_or(1));
            let value = next() % limit + 1;
            if next() % 5 < 2 {
                value - value % (limit / 10).max(1) + limit / 10
            } else {
                value
            }
        })
        .collect()
}
