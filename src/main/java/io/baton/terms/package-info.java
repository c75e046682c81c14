/// Terms between the firm and a partner: who owes what for a referral that becomes business, and
/// the fees that follow from it. Pure figures: knows neither partners nor referrals.
@NullMarked
package io.baton.terms;

import org.jspecify.annotations.NullMarked;
