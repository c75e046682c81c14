/// Revenue in words: the share with its rule and chart, totals, the target, and the weekly digest.
@NullMarked
package io.baton.desk.revenue;

import org.jspecify.annotations.NullMarked;
