/// An invented firm to try Baton with: partners, monthly totals and referrals.
@NullMarked
package io.baton.app.sample;

import org.jspecify.annotations.NullMarked;
