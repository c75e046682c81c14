/// What two firms say about one figure, of any kind.
@NullMarked
package io.baton.referral.figure;

import org.jspecify.annotations.NullMarked;
