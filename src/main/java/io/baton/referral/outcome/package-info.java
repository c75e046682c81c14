/// What follows from a result: the thanks for it, and payments that may be recorded twice.
@NullMarked
package io.baton.referral.outcome;

import org.jspecify.annotations.NullMarked;
