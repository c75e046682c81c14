package io.baton.digest;

import io.baton.revenue.Revenue;
import io.baton.revenue.Share;

/// Partner revenue in the digest.
///
/// @param share share over the last twelve full months
/// @param thisMonth month to date
/// @param thisYear calendar year to date
public record Earned(Share share, Revenue thisWeek, Revenue thisMonth, Revenue thisYear) {}
