/// Undoing a person's own latest step.
@NullMarked
package io.baton.desk.refer.undo;

import org.jspecify.annotations.NullMarked;
