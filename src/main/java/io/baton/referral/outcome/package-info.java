/// What follows from a result: whom to thank for it, and payments that may be recorded twice.
@NullMarked
package io.baton.referral.outcome;

import org.jspecify.annotations.NullMarked;
