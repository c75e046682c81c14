/// Offline tests of the door to Microsoft Teams.
@NullMarked
package io.baton.teams;

import org.jspecify.annotations.NullMarked;
