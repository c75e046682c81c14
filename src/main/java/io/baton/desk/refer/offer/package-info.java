/// Offers a referral and answers the offer: proposals, buttons, deadlines, and links for guests.
@NullMarked
package io.baton.desk.refer.offer;

import org.jspecify.annotations.NullMarked;
