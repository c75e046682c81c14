/// The door to Microsoft Teams. Nothing of Teams is known outside, and nothing of the Bot Framework
/// SDK is used outside.
@NullMarked
package io.baton.teams;

import org.jspecify.annotations.NullMarked;
