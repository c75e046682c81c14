/// A firm's history from before Baton: past referrals, and the files they are imported from.
@NullMarked
package io.baton.past;

import org.jspecify.annotations.NullMarked;
