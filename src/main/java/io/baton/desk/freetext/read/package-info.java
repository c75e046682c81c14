/// Turns what was read in a message into steps with a referral, or into referrals to log.
@NullMarked
package io.baton.desk.freetext.read;

import org.jspecify.annotations.NullMarked;
