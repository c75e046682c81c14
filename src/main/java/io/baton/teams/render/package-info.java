/// Renders cards as Adaptive Cards and forms as dialogs, within Teams' limits, and reads the data
/// that comes back from them.
@NullMarked
package io.baton.teams.render;

import org.jspecify.annotations.NullMarked;
