/// Imports a firm's history: monthly totals, and referrals of the time before Baton. Exports
/// referrals in the same form.
@NullMarked
package io.baton.desk.revenue.past;

import org.jspecify.annotations.NullMarked;
