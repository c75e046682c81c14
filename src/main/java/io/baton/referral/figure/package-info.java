/// What two firms say about one figure, whichever kind of figure it is.
@NullMarked
package io.baton.referral.figure;

import org.jspecify.annotations.NullMarked;
