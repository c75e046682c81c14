/// The questions that lists of referrals answer.
@NullMarked
package io.baton.referral.listing;

import org.jspecify.annotations.NullMarked;
