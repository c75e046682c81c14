/// Revenue in words: the share with its rule and chart, monthly totals, and the target. The weekly
/// digest has a package of its own.
@NullMarked
package io.baton.desk.revenue;

import org.jspecify.annotations.NullMarked;
