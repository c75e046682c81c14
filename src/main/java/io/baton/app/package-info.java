/// Puts the parts together: settings, clock, database, desk, doors, and the rounds of the clock.
@NullMarked
package io.baton.app;

import org.jspecify.annotations.NullMarked;
