/// What partnering earned: totals per month, the counting rule, the share, and who gave and got.
@NullMarked
package io.baton.revenue;

import org.jspecify.annotations.NullMarked;
