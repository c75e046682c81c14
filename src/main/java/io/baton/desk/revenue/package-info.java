/// Commands and cards about revenue: the share with its chart, what one partner or a time brought,
/// how it is counted, monthly totals and the target. Package `past` imports what was before Baton.
@NullMarked
package io.baton.desk.revenue;

import org.jspecify.annotations.NullMarked;
