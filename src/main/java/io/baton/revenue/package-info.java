/// Partner revenue: how wins are counted, monthly totals, the share, and the balance with each
/// partner.
@NullMarked
package io.baton.revenue;

import org.jspecify.annotations.NullMarked;
