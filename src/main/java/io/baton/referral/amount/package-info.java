/// Amounts as people say and agree them: once, per month or per year, with later prices.
@NullMarked
package io.baton.referral.amount;

import org.jspecify.annotations.NullMarked;
