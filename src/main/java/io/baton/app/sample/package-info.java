/// A firm to try Baton on: partners, months and referrals that never were.
@NullMarked
package io.baton.app.sample;

import org.jspecify.annotations.NullMarked;
