/// Reads the settings and wires the parts together: clock, database, desk, doors, periodic jobs.
@NullMarked
package io.baton.app;

import org.jspecify.annotations.NullMarked;
