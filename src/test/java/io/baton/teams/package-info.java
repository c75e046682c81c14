/// The door to Microsoft Teams, tested offline.
@NullMarked
package io.baton.teams;

import org.jspecify.annotations.NullMarked;
