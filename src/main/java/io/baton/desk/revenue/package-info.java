/// Commands and cards about revenue: the share with its chart, how it is counted, monthly totals
/// and the target.
@NullMarked
package io.baton.desk.revenue;

import org.jspecify.annotations.NullMarked;
